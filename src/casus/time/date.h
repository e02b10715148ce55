#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "casus/base/assert.h"
#include "casus/base/result.h"

namespace casus::time {

inline constexpr int year_min = 1300;
inline constexpr int year_max = 2200;

struct Civil {
  int year = 0;
  unsigned month = 0;  // 1..12
  unsigned day = 0;    // 1..31
  friend constexpr bool operator==(const Civil&, const Civil&) = default;
};

// A day of the proleptic Gregorian calendar, as days since 1970-01-01. min() and max() are no days:
// they stand for "open", before and after every day, and stay themselves when days are added.
// Adding past the years 1300 to 2200 gives the open end on that side.
struct Date {
  std::int32_t days = 0;

  static constexpr Date min() { return {std::numeric_limits<std::int32_t>::min()}; }
  static constexpr Date max() { return {std::numeric_limits<std::int32_t>::max()}; }
  // For dates written in the program. REQUIRES: the day exists.
  static constexpr Date of(int year, unsigned month, unsigned day) {
    std::chrono::year_month_day civil{std::chrono::year(year), std::chrono::month(month),
                                      std::chrono::day(day)};
    CASUS_ASSERT(civil.ok() && year >= year_min && year <= year_max);
    return {static_cast<std::int32_t>(std::chrono::sys_days(civil).time_since_epoch().count())};
  }
  // Fails with time.no-such-day or time.year-out-of-range.
  static Result<Date> from_civil(int year, int month, int day, Span span = {});
  // YYYY-MM-DD. Fails with time.bad-date as well; the span goes into the diagnostic.
  static Result<Date> parse(std::string_view text, Span span = {});

  constexpr bool is_open() const { return *this == min() || *this == max(); }
  // REQUIRES: not is_open().
  Civil civil() const;
  int year() const { return civil().year; }

  friend constexpr bool operator==(Date, Date) = default;
  friend constexpr auto operator<=>(Date, Date) = default;
};

enum class Weekday : std::uint8_t {
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};
// REQUIRES: not date.is_open().
Weekday weekday(Date date);
std::string_view to_string(Weekday weekday);

Date add_days(Date date, std::int64_t days);
// A day that the month lacks becomes its last one: 31 January and a month is 28 or 29 February.
Date add_months(Date date, std::int64_t months);
Date add_years(Date date, std::int64_t years);
// last - first. REQUIRES: neither is open.
std::int64_t days_between(Date first, Date last);

Date first_day_of_month(int year, unsigned month);
Date last_day_of_month(int year, unsigned month);

// YYYY-MM-DD, which parse reads back; "open" for min() and max().
std::string to_string(Date date);
// "4 August 1914".
std::string to_words(Date date);
std::string_view month_name(unsigned month);

}  // namespace casus::time
