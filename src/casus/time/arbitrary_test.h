#pragma once
// For property tests: dates, intervals and imprecise dates that rapidcheck can make and show.
// Include gtest before this file.
#include <rapidcheck.h>

#include <algorithm>
#include <ostream>

#include "casus/time/imprecise_date.h"
#include "casus/time/instant.h"
#include "casus/time/interval.h"

namespace casus::time {

inline std::ostream& operator<<(std::ostream& out, Date date) { return out << to_string(date); }
inline std::ostream& operator<<(std::ostream& out, const DateInterval& interval) {
  return out << to_string(interval);
}
inline std::ostream& operator<<(std::ostream& out, const ImpreciseDate& date) {
  return out << to_string(date);
}
inline std::ostream& operator<<(std::ostream& out, const Instant& instant) {
  return out << to_string(instant) << " #" << instant.sequence;
}

}  // namespace casus::time

namespace rc {

// Half of the dates lie within a few weeks, so that intervals often meet.
template <>
struct Arbitrary<casus::time::Date> {
  static Gen<casus::time::Date> arbitrary() {
    using casus::time::Date;
    auto make = [](std::int32_t days) { return Date{days}; };
    auto near = gen::inRange(Date::of(1914, 7, 20).days, Date::of(1914, 8, 20).days);
    auto any = gen::inRange(Date::of(1300, 1, 1).days, Date::of(2200, 12, 31).days + 1);
    return gen::map(gen::oneOf(near, any), make);
  }
};

template <>
struct Arbitrary<casus::time::DateInterval> {
  static Gen<casus::time::DateInterval> arbitrary() {
    using casus::time::Date, casus::time::DateInterval;
    auto ends = gen::tuple(gen::arbitrary<Date>(), gen::arbitrary<Date>(), gen::inRange(0, 8));
    return gen::map(ends, [](const std::tuple<Date, Date, int>& drawn) {
      auto [a, b, open] = drawn;
      DateInterval interval{std::min(a, b), std::max(a, b)};
      if (open == 1 || open == 3) interval.first = Date::min();
      if (open == 2 || open == 3) interval.last = Date::max();
      return interval;
    });
  }
};

template <>
struct Arbitrary<casus::time::ImpreciseDate> {
  static Gen<casus::time::ImpreciseDate> arbitrary() {
    using casus::time::DateInterval, casus::time::ImpreciseDate;
    return gen::map(gen::arbitrary<DateInterval>(), [](const DateInterval& interval) {
      return ImpreciseDate(interval.first, interval.last);
    });
  }
};

}  // namespace rc
