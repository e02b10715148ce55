#include "casus/time/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/time/arbitrary_test.h"

namespace casus::time {
namespace {

std::string_view code_of(std::string_view text) {
  Result<Date> result = Date::parse(text);
  return result ? "none" : result.error().code;
}

TEST(Date, counts_days_from_1970) {
  EXPECT_EQ(Date::of(1970, 1, 1).days, 0);
  EXPECT_EQ(Date::of(1969, 12, 31).days, -1);
  EXPECT_EQ(Date::of(2000, 3, 1).days, 11017);
}

TEST(Date, is_written_year_month_day) {
  EXPECT_EQ(Date::parse("1914-08-04").value(), Date::of(1914, 8, 4));
  EXPECT_EQ(to_string(Date::of(1914, 8, 4)), "1914-08-04");
  EXPECT_EQ(to_words(Date::of(1914, 8, 4)), "4 August 1914");
}

TEST(Date, in_another_form_is_refused_with_an_example) {
  for (std::string_view text :
       {"", "1914", "1914-8-4", "04.08.1914", "1914-08-04T10:00", "1914/08/04", "-914-08-04",
        "1914-08-0x", "19140804", "+914-08-04", " 1914-08-4"})
    EXPECT_EQ(code_of(text), "time.bad-date") << text;
  EXPECT_NE(Date::parse("soon").error().text.find("such as 1914-08-04"), std::string::npos);
}

TEST(Date, that_does_not_exist_is_refused_in_plain_words) {
  EXPECT_EQ(Date::parse("2023-02-30").error().text,
            "February 2023 has 28 days, so there is no day 30");
  EXPECT_EQ(Date::parse("2023-13-01").error().text, "there is no month 13: a year has 12");
  EXPECT_EQ(code_of("2023-00-01"), "time.no-such-day");
  EXPECT_EQ(code_of("2023-01-00"), "time.no-such-day");
  EXPECT_EQ(code_of("1900-02-29"), "time.no-such-day");
  EXPECT_EQ(code_of("2000-02-29"), "none");
}

TEST(Date, has_years_from_1300_to_2200) {
  EXPECT_EQ(code_of("1299-12-31"), "time.year-out-of-range");
  EXPECT_EQ(code_of("1300-01-01"), "none");
  EXPECT_EQ(code_of("2200-12-31"), "none");
  EXPECT_EQ(code_of("2201-01-01"), "time.year-out-of-range");
}

TEST(Date, of_a_diagnostic_keeps_its_span) {
  Span span{FileId(1), 4, 14};
  EXPECT_EQ(Date::parse("2023-02-30", span).error().span, span);
}

TEST(Date, knows_its_weekday) {
  EXPECT_EQ(to_string(weekday(Date::of(1970, 1, 1))), "Thursday");
  EXPECT_EQ(to_string(weekday(Date::of(1914, 6, 28))), "Sunday");
  EXPECT_EQ(to_string(weekday(Date::of(2024, 6, 19))), "Wednesday");
}

TEST(Date, a_month_after_the_31st_is_the_last_day_of_a_shorter_month) {
  EXPECT_EQ(add_months(Date::of(2023, 1, 31), 1), Date::of(2023, 2, 28));
  EXPECT_EQ(add_months(Date::of(2024, 1, 31), 1), Date::of(2024, 2, 29));
  EXPECT_EQ(add_months(Date::of(2024, 3, 31), -1), Date::of(2024, 2, 29));
  EXPECT_EQ(add_years(Date::of(2024, 2, 29), 1), Date::of(2025, 2, 28));
  EXPECT_EQ(add_months(Date::of(1914, 12, 4), 1), Date::of(1915, 1, 4));
  EXPECT_EQ(add_months(Date::of(1915, 1, 4), -13), Date::of(1913, 12, 4));
}

TEST(Date, beyond_the_calendar_is_open) {
  EXPECT_EQ(add_years(Date::of(1950, 2, 14), 999), Date::max());
  EXPECT_EQ(add_days(Date::of(2200, 12, 31), 1), Date::max());
  EXPECT_EQ(add_days(Date::of(1300, 1, 1), -1), Date::min());
  EXPECT_EQ(add_months(Date::of(1300, 1, 1), -1), Date::min());
  EXPECT_EQ(add_days(Date::of(1950, 2, 14), std::numeric_limits<std::int64_t>::max()), Date::max());
  EXPECT_EQ(add_years(Date::of(1950, 2, 14), std::numeric_limits<std::int64_t>::min()),
            Date::min());
}

TEST(Date, that_is_open_stays_open) {
  EXPECT_EQ(add_days(Date::max(), -5), Date::max());
  EXPECT_EQ(add_years(Date::min(), 5), Date::min());
  EXPECT_EQ(to_string(Date::max()), "open");
}

RC_GTEST_PROP(Date, printed_is_parsed_back, (Date date)) {
  RC_ASSERT(Date::parse(to_string(date)).value() == date);
}

RC_GTEST_PROP(Date, days_added_are_days_between, (Date date)) {
  auto days = *rc::gen::inRange<std::int64_t>(-400, 400);
  Date moved = add_days(date, days);
  if (!moved.is_open()) RC_ASSERT(days_between(date, moved) == days);
}

RC_GTEST_PROP(Date, order_is_the_order_of_the_text, (Date a, Date b)) {
  RC_ASSERT((a < b) == (to_string(a) < to_string(b)));
}

RC_GTEST_PROP(Date, a_month_on_is_28_to_31_days_on, (Date date)) {
  Date moved = add_months(date, 1);
  if (!moved.is_open()) {
    RC_ASSERT(days_between(date, moved) >= 28);
    RC_ASSERT(days_between(date, moved) <= 31);
    RC_ASSERT(moved.civil().day <= date.civil().day);
  }
}

}  // namespace
}  // namespace casus::time
