#include "casus/base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace casus {
namespace {

Result<std::unique_ptr<int>> positive(int value) {
  if (value <= 0) return fail("test.not-positive", "the number is not positive");
  return std::make_unique<int>(value);
}

Result<int> sum(int a, int b) {
  CASUS_TRY(first, positive(a));
  CASUS_TRY(second, positive(b));
  return *first + *second;
}

Result<> check_sum(int a, int b) {
  CASUS_CHECK(sum(a, b));
  return {};
}

TEST(Result, try_binds_a_value_that_can_only_be_moved) { EXPECT_EQ(sum(1, 2).value(), 3); }

TEST(Result, try_returns_the_first_diagnostic) {
  Result<int> result = sum(1, -2);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, "test.not-positive");
  EXPECT_EQ(result.error().severity, Severity::error);
  EXPECT_TRUE(result.error().span.is_none());
}

TEST(Result, check_passes_a_diagnostic_on_and_drops_a_value) {
  EXPECT_TRUE(check_sum(1, 2).has_value());
  EXPECT_FALSE(check_sum(0, 2).has_value());
}

}  // namespace
}  // namespace casus
