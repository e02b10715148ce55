#include "casus/time/imprecise_date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/time/arbitrary_test.h"

namespace casus::time {
namespace {

ImpreciseDate read(std::string_view text) { return ImpreciseDate::parse(text).value(); }

TEST(ImpreciseDate, is_read_in_every_form) {
  ImpreciseDate days(Date::of(1914, 8, 11), Date::of(1914, 8, 13));
  EXPECT_EQ(read("1914-08-11..1914-08-13"), days);
  EXPECT_EQ(read("1914-08-11..13"), days);
  EXPECT_EQ(read("1914-08-11"), ImpreciseDate(Date::of(1914, 8, 11)));
  EXPECT_EQ(read("1914-08"), ImpreciseDate(Date::of(1914, 8, 1), Date::of(1914, 8, 31)));
  EXPECT_EQ(read("1914"), ImpreciseDate(Date::of(1914, 1, 1), Date::of(1914, 12, 31)));
  EXPECT_EQ(read("1914..1916-02"), ImpreciseDate(Date::of(1914, 1, 1), Date::of(1916, 2, 29)));
  EXPECT_EQ(read("..1914"), ImpreciseDate(Date::min(), Date::of(1914, 12, 31)));
  EXPECT_EQ(read("unknown"), ImpreciseDate());
}

TEST(ImpreciseDate, that_cannot_be_is_refused) {
  EXPECT_EQ(ImpreciseDate::parse("1914-02-11..30").error().code, "time.no-such-day");
  EXPECT_EQ(ImpreciseDate::parse("1914-13").error().code, "time.no-such-day");
  EXPECT_EQ(ImpreciseDate::parse("1914-08-13..11").error().code, "time.bad-interval");
  EXPECT_EQ(ImpreciseDate::parse("1916..1914").error().code, "time.bad-interval");
  EXPECT_EQ(ImpreciseDate::parse("1914-08..11").error().code, "time.bad-date");
  EXPECT_EQ(ImpreciseDate::parse("summer").error().code, "time.bad-date");
  EXPECT_EQ(ImpreciseDate::parse("").error().code, "time.bad-date");
}

TEST(ImpreciseDate, is_before_another_only_if_it_must_be) {
  EXPECT_EQ(before(read("1914-08-11..13"), read("1914-08-14")), Truth::true_);
  EXPECT_EQ(before(read("1914-08-11..13"), read("1914-08-13")), Truth::unknown);
  EXPECT_EQ(before(read("1914-08-11..13"), read("1914-08-11")), Truth::false_);
  EXPECT_EQ(at_or_before(read("1914-08-11..13"), read("1914-08-13")), Truth::true_);
  EXPECT_EQ(at_or_before(read("1914-08-11..13"), read("1914-08-10")), Truth::false_);
}

TEST(ImpreciseDate, lies_in_an_interval_only_if_all_its_days_do) {
  DateInterval august{Date::of(1914, 8, 1), Date::of(1914, 8, 31)};
  EXPECT_EQ(within(read("1914-08"), august), Truth::true_);
  EXPECT_EQ(within(read("1914"), august), Truth::unknown);
  EXPECT_EQ(within(read("1915"), august), Truth::false_);
}

TEST(ImpreciseDate, reads_as_a_person_would_say_it) {
  EXPECT_EQ(to_words(read("1914-08-04")), "4 August 1914");
  EXPECT_EQ(to_words(read("1914-08")), "August 1914");
  EXPECT_EQ(to_words(read("1914")), "1914");
  EXPECT_EQ(to_words(read("1914-08-11..13")), "between 11 August 1914 and 13 August 1914");
  EXPECT_EQ(to_words(read("..1914-08-11")), "on or before 11 August 1914");
  EXPECT_EQ(to_words(read("unknown")), "an unknown day");
}

RC_GTEST_PROP(ImpreciseDate, printed_is_parsed_back, (ImpreciseDate date)) {
  RC_ASSERT(read(to_string(date)) == date);
}

// A comparison says true (false) exactly if it is true (false) of every pair of possible days.
RC_GTEST_PROP(ImpreciseDate, comparisons_agree_with_all_possible_days, ()) {
  auto draw = [] {
    auto first = *rc::gen::inRange(0, 6), length = *rc::gen::inRange(0, 4);
    return ImpreciseDate(Date{first}, Date{first + length});
  };
  ImpreciseDate a = draw(), b = draw();
  int pairs = 0, earlier = 0, same = 0;
  for (int x = a.earliest.days; x <= a.latest.days; ++x)
    for (int y = b.earliest.days; y <= b.latest.days; ++y, ++pairs) {
      earlier += x < y ? 1 : 0;
      same += x == y ? 1 : 0;
    }
  auto kleene = [pairs](int count) {
    return count == 0 ? Truth::false_ : count == pairs ? Truth::true_ : Truth::unknown;
  };
  RC_ASSERT(before(a, b) == kleene(earlier));
  RC_ASSERT(at_or_before(a, b) == kleene(earlier + same));
  RC_ASSERT(same_day(a, b) == kleene(same));
}

}  // namespace
}  // namespace casus::time
