#pragma once
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "casus/base/result.h"
#include "casus/base/truth.h"
#include "casus/time/date.h"

namespace casus::time {

// A moment of a day, in the local time of its source. The minute is often unknown; `sequence` then
// gives the order in which the record tells the events of one day.
//
// Instants are totally ordered by date, then sequence, then minute. Ordering by minute where both
// are known and by sequence elsewhere would not be an order: (10:00, 3rd), (no hour, 2nd), (11:00,
// 1st) go round in a circle. Instead put_in_sequence() numbers the instants of a record so that
// sequence never contradicts a known minute.
struct Instant {
  static constexpr std::int16_t unknown_minute = -1;

  Date date;
  std::int16_t minute = unknown_minute;  // of the day, 0..1439
  std::uint32_t sequence = 0;

  // YYYY-MM-DD or YYYY-MM-DDTHH:MM. Fails as Date::parse does, or with time.bad-time.
  static Result<Instant> parse(std::string_view text, Span span = {});

  constexpr bool has_minute() const { return minute != unknown_minute; }
  friend constexpr bool operator==(const Instant&, const Instant&) = default;
  friend constexpr std::strong_ordering operator<=>(const Instant& a, const Instant& b) {
    if (auto order = a.date <=> b.date; order != 0) return order;
    if (auto order = a.sequence <=> b.sequence; order != 0) return order;
    return a.minute <=> b.minute;
  }
};
static_assert(sizeof(Instant) == 12);

// Numbers instants, given in the order told, from 0 within each day. Those with a known minute come
// in the order of their minutes; one without comes directly after the one told before it.
void put_in_sequence(std::span<Instant> told);

// Whether `a` came before `b` for certain: by date, then by minute; unknown if they share a day and
// a minute is unknown or the same. The sequence is the order of telling and proves nothing.
Truth before(const Instant& a, const Instant& b);

// As parse reads it; the sequence is not shown.
std::string to_string(const Instant& instant);

}  // namespace casus::time
