#include "casus/time/interval.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/time/arbitrary_test.h"

namespace casus::time {
namespace {

constexpr Date d4 = Date::of(1949, 4, 4), d5 = Date::of(1949, 4, 5), d6 = Date::of(1949, 4, 6);

TEST(DateInterval, contains_both_its_ends) {
  DateInterval interval{d4, d5};
  EXPECT_TRUE(interval.contains(d4));
  EXPECT_TRUE(interval.contains(d5));
  EXPECT_FALSE(interval.contains(d6));
}

TEST(DateInterval, with_an_open_end_goes_on) {
  EXPECT_TRUE(DateInterval::from(d4).contains(Date::of(2200, 12, 31)));
  EXPECT_FALSE(DateInterval::from(d5).contains(d4));
  EXPECT_TRUE(DateInterval::until(d4).contains(Date::of(1300, 1, 1)));
  EXPECT_TRUE(DateInterval::always().contains(d4));
}

TEST(DateInterval, that_ends_on_the_day_another_begins_overlaps_it) {
  EXPECT_TRUE((DateInterval{d4, d5}.overlaps({d5, d6})));
  EXPECT_FALSE((DateInterval{d4, d4}.overlaps({d5, d6})));
}

TEST(DateInterval, is_read_with_and_without_ends) {
  EXPECT_EQ(DateInterval::parse("1949-04-04..1949-04-06").value(), (DateInterval{d4, d6}));
  EXPECT_EQ(DateInterval::parse("1949-04-04..").value(), DateInterval::from(d4));
  EXPECT_EQ(DateInterval::parse("..1949-04-04").value(), DateInterval::until(d4));
  EXPECT_EQ(DateInterval::parse("..").value(), DateInterval::always());
  EXPECT_EQ(DateInterval::parse("1949-04-04").value(), DateInterval::day(d4));
}

TEST(DateInterval, with_its_days_out_of_order_is_refused) {
  EXPECT_EQ(DateInterval::parse("1949-04-06..1949-04-04").error().code, "time.bad-interval");
  EXPECT_EQ(DateInterval::parse("1949-04-06...1949-04-04").error().code, "time.bad-date");
}

RC_GTEST_PROP(DateInterval, printed_is_parsed_back, (DateInterval interval)) {
  RC_ASSERT(DateInterval::parse(to_string(interval)).value() == interval);
}

RC_GTEST_PROP(DateInterval, intersection_holds_the_days_of_both,
              (DateInterval a, DateInterval b, Date day)) {
  RC_ASSERT(a.intersection(b).contains(day) == (a.contains(day) && b.contains(day)));
  RC_ASSERT(a.intersection(b) == b.intersection(a));
  RC_ASSERT(a.intersection(a) == a);
  RC_ASSERT(a.contains(a.intersection(b)));
}

RC_GTEST_PROP(DateInterval, overlaps_exactly_if_one_holds_the_first_day_of_the_other,
              (DateInterval a, DateInterval b)) {
  RC_ASSERT(a.overlaps(b) == (a.contains(b.first) || b.contains(a.first)));
}

}  // namespace
}  // namespace casus::time
