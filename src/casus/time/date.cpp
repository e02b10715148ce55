#include "casus/time/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "casus/base/text.h"

namespace casus::time {
namespace {

namespace chrono = std::chrono;

constexpr Date first_day = Date::of(year_min, 1, 1);
constexpr Date last_day = Date::of(year_max, 12, 31);
constexpr std::int64_t steps_max = 1'000'000;  // days, months or years: beyond every calendar year

// The number that all of `text` is, digits only.
std::optional<int> number(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

unsigned days_in_month(int year, unsigned month) {
  auto last = chrono::year(year) / chrono::month(month) / chrono::last;
  return static_cast<unsigned>(chrono::year_month_day(last).day());
}

}  // namespace

Result<Date> Date::from_civil(int year, int month, int day, Span span) {
  if (year < year_min || year > year_max)
    return fail("time.year-out-of-range",
                fmt::format("the year {} is outside {} to {}", year, year_min, year_max), span);
  if (month < 1 || month > 12)
    return fail("time.no-such-day", fmt::format("there is no month {}: a year has 12", month),
                span);
  auto month_number = static_cast<unsigned>(month);
  unsigned last = days_in_month(year, month_number);
  if (day < 1 || day > static_cast<int>(last))
    return fail("time.no-such-day",
                fmt::format("{} {} has {} days, so there is no day {}", month_name(month_number),
                            year, last, day),
                span);
  return of(year, month_number, static_cast<unsigned>(day));
}

Result<Date> Date::parse(std::string_view text, Span span) {
  bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
  std::optional<int> year, month, day;
  if (shaped) {
    year = number(text.substr(0, 4));
    month = number(text.substr(5, 2));
    day = number(text.substr(8, 2));
  }
  if (!year || !month || !day)
    return fail("time.bad-date",
                fmt::format("\"{}\" is not a date: write YYYY-MM-DD, such as 1914-08-04",
                            text.substr(0, 40)),
                span);
  return from_civil(*year, *month, *day, span);
}

Civil Date::civil() const {
  CASUS_ASSERT(!is_open());
  chrono::year_month_day civil{chrono::sys_days(chrono::days(days))};
  return {static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
          static_cast<unsigned>(civil.day())};
}

Weekday weekday(Date date) {
  CASUS_ASSERT(!date.is_open());
  return static_cast<Weekday>(((date.days + 3) % 7 + 7) % 7);  // 1970-01-01 was a Thursday
}

std::string_view to_string(Weekday weekday) {
  constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                     "Friday", "Saturday", "Sunday"};
  return names[static_cast<std::size_t>(weekday)];
}

Date add_days(Date date, std::int64_t days) {
  if (date.is_open()) return date;
  std::int64_t sum = date.days + std::clamp(days, -steps_max, steps_max);
  if (sum < first_day.days) return Date::min();
  if (sum > last_day.days) return Date::max();
  return {static_cast<std::int32_t>(sum)};
}

Date add_months(Date date, std::int64_t months) {
  if (date.is_open()) return date;
  Civil civil = date.civil();
  std::int64_t sum = civil.year * 12 + static_cast<std::int64_t>(civil.month) - 1 +
                     std::clamp(months, -steps_max, steps_max);
  if (sum < year_min * 12) return Date::min();
  if (sum >= (year_max + 1) * 12) return Date::max();
  int year = static_cast<int>(sum / 12);
  auto month = static_cast<unsigned>(sum % 12 + 1);
  return Date::of(year, month, std::min(civil.day, days_in_month(year, month)));
}

Date add_years(Date date, std::int64_t years) {
  return add_months(date, std::clamp(years, -steps_max, steps_max) * 12);
}

std::int64_t days_between(Date first, Date last) {
  CASUS_ASSERT(!first.is_open() && !last.is_open());
  return std::int64_t{last.days} - first.days;
}

Date first_day_of_month(int year, unsigned month) { return Date::of(year, month, 1); }

Date last_day_of_month(int year, unsigned month) {
  return Date::of(year, month, days_in_month(year, month));
}

std::string to_string(Date date) {
  if (date.is_open()) return "open";
  Civil civil = date.civil();
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

std::string to_words(Date date) {
  if (date.is_open()) return "open";
  Civil civil = date.civil();
  return fmt::format("{} {} {}", civil.day, month_name(civil.month), civil.year);
}

std::string_view month_name(unsigned month) {
  constexpr std::array<std::string_view, 12> names = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  CASUS_ASSERT(month >= 1 && month <= 12);
  return names[month - 1];
}

}  // namespace casus::time
