#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "casus/base/result.h"
#include "casus/time/date.h"

namespace casus::time {

// Days from `first` to `last`, both belonging to it. Date::min() or Date::max() leaves an end open.
// An interval whose first day follows its last holds no day.
struct DateInterval {
  Date first = Date::min();
  Date last = Date::max();

  static constexpr DateInterval always() { return {}; }
  static constexpr DateInterval day(Date date) { return {date, date}; }
  static constexpr DateInterval from(Date date) { return {date, Date::max()}; }
  static constexpr DateInterval until(Date date) { return {Date::min(), date}; }
  // `1949-04-04..1955-05-05`, `1949-04-04..`, `..1955-05-05`, `..` or one date. Fails as
  // Date::parse does, or with time.bad-interval if the days are out of order.
  static Result<DateInterval> parse(std::string_view text, Span span = {});

  constexpr bool empty() const { return first > last; }
  constexpr bool contains(Date date) const { return first <= date && date <= last; }
  constexpr bool contains(const DateInterval& other) const {
    return other.empty() || (first <= other.first && other.last <= last);
  }
  constexpr bool overlaps(const DateInterval& other) const { return !intersection(other).empty(); }
  // The days of both; possibly empty.
  constexpr DateInterval intersection(const DateInterval& other) const {
    return {std::max(first, other.first), std::min(last, other.last)};
  }
  friend constexpr bool operator==(const DateInterval&, const DateInterval&) = default;
  friend constexpr auto operator<=>(const DateInterval&, const DateInterval&) = default;
};

// As parse reads it; an interval of one day is that day.
std::string to_string(const DateInterval& interval);

}  // namespace casus::time
