#include "casus/base/truth.h"

#include <gtest/gtest.h>

#include <array>

namespace casus {
namespace {

constexpr std::array all = {Truth::false_, Truth::unknown, Truth::true_};

TEST(Truth, agrees_with_ordinary_logic_where_all_is_known) {
  for (bool a : {false, true}) {
    EXPECT_EQ(!truth(a), truth(!a));
    for (bool b : {false, true}) {
      EXPECT_EQ(truth(a) & truth(b), truth(a && b));
      EXPECT_EQ(truth(a) | truth(b), truth(a || b));
    }
  }
}

TEST(Truth, is_decided_by_one_side_where_it_can_be) {
  EXPECT_EQ(Truth::false_ & Truth::unknown, Truth::false_);
  EXPECT_EQ(Truth::true_ | Truth::unknown, Truth::true_);
  EXPECT_EQ(Truth::true_ & Truth::unknown, Truth::unknown);
  EXPECT_EQ(Truth::false_ | Truth::unknown, Truth::unknown);
  EXPECT_EQ(!Truth::unknown, Truth::unknown);
}

TEST(Truth, obeys_the_laws_of_a_kleene_algebra) {
  for (Truth a : all) {
    EXPECT_EQ(!!a, a);
    EXPECT_EQ(a & a, a);
    EXPECT_EQ(a | a, a);
    for (Truth b : all) {
      EXPECT_EQ(a & b, b & a);
      EXPECT_EQ(a | b, b | a);
      EXPECT_EQ(!(a & b), (!a) | (!b));
      EXPECT_EQ(a & (a | b), a);
      EXPECT_LE((a & !a), (b | !b));
      for (Truth c : all) {
        EXPECT_EQ(a & (b & c), (a & b) & c);
        EXPECT_EQ(a & (b | c), (a & b) | (a & c));
        EXPECT_EQ(a | (b & c), (a | b) & (a | c));
      }
    }
  }
}

TEST(Truth, more_knowledge_never_overturns_a_result) {
  for (Truth a : all)
    for (Truth b : all)
      for (Truth more : all)
        if (refines(more, a)) {
          EXPECT_TRUE(refines(more & b, a & b));
          EXPECT_TRUE(refines(more | b, a | b));
          EXPECT_TRUE(refines(!more, !a));
        }
}

}  // namespace
}  // namespace casus
