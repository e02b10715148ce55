#include "casus/base/assert.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace casus {
namespace {

TEST(Assert, passes_over_what_holds) { CASUS_ASSERT(1 + 1 == 2); }

TEST(AssertDeathTest, stops_and_names_the_condition_and_its_place) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(CASUS_ASSERT(1 + 1 == 3), "assert_test.cpp:[0-9]+: assertion failed: 1 \\+ 1 == 3");
}

TEST(Assert, takes_a_condition_with_commas) {
  CASUS_ASSERT(std::is_same_v<int, int>);
  SUCCEED();
}

}  // namespace
}  // namespace casus
