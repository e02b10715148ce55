#pragma once
#include <string>
#include <string_view>

#include "casus/base/result.h"
#include "casus/base/truth.h"
#include "casus/time/date.h"
#include "casus/time/interval.h"

namespace casus::time {

// One day that sources give only within bounds: it lies from `earliest` to `latest`, both possible.
// REQUIRES: earliest <= latest. Comparisons are true or false only if they are so for every day
// that the date may be; comparing a date with itself knows nothing of its being the same day.
struct ImpreciseDate {
  Date earliest = Date::min();
  Date latest = Date::max();

  constexpr ImpreciseDate() = default;                                  // nothing is known
  constexpr ImpreciseDate(Date date) : earliest(date), latest(date) {}  // NOLINT: a date is one
  constexpr ImpreciseDate(Date first, Date last) : earliest(first), latest(last) {}
  // `1914-08-11`, `1914-08-11..1914-08-13`, `1914-08-11..13`, `1914-08`, `1914`, `1914..1916`,
  // `unknown`. Fails as Date::parse does, or with time.bad-interval if the ends are out of order.
  static Result<ImpreciseDate> parse(std::string_view text, Span span = {});

  constexpr bool is_exact() const { return earliest == latest; }
  constexpr DateInterval possible_days() const { return {earliest, latest}; }
  friend constexpr bool operator==(const ImpreciseDate&, const ImpreciseDate&) = default;
};

Truth before(const ImpreciseDate& a, const ImpreciseDate& b);
Truth at_or_before(const ImpreciseDate& a, const ImpreciseDate& b);
Truth same_day(const ImpreciseDate& a, const ImpreciseDate& b);
// Whether the day lies in the interval.
Truth within(const ImpreciseDate& date, const DateInterval& interval);

// The shortest form that parse reads back.
std::string to_string(const ImpreciseDate& date);
// "4 August 1914", "August 1914", "1914", "between 11 August 1914 and 13 August 1914", "before
// ...", "an unknown day".
std::string to_words(const ImpreciseDate& date);

}  // namespace casus::time
