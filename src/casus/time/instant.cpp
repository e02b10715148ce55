#include "casus/time/instant.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "casus/base/text.h"

namespace casus::time {
namespace {

constexpr int minutes_per_hour = 60;

int two_digits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

// The instants of one day, told in this order. Each without a minute is tied to the last one told
// before it that has one; the groups so made are sorted by that minute, stably.
void put_day_in_sequence(const std::vector<Instant*>& day) {
  struct Ranked {
    std::int16_t minute;
    Instant* instant;
  };
  std::vector<Ranked> ranked;
  std::int16_t last = Instant::unknown_minute;
  for (Instant* instant : day) {
    if (instant->has_minute()) last = instant->minute;
    ranked.push_back({last, instant});
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const Ranked& a, const Ranked& b) { return a.minute < b.minute; });
  for (std::size_t i = 0; i < ranked.size(); ++i)
    ranked[i].instant->sequence = static_cast<std::uint32_t>(i);
}

}  // namespace

Result<Instant> Instant::parse(std::string_view text, Span span) {
  std::size_t mark = text.find('T');
  CASUS_TRY(date, Date::parse(text.substr(0, mark), span));
  if (mark == std::string_view::npos) return Instant{.date = date};
  std::string_view clock = text.substr(mark + 1);
  bool shaped = clock.size() == 5 && is_digit(clock[0]) && is_digit(clock[1]) && clock[2] == ':' &&
                is_digit(clock[3]) && is_digit(clock[4]);
  int hours = shaped ? two_digits(clock) : -1;
  int minutes = shaped ? two_digits(clock.substr(3)) : -1;
  if (!shaped || hours > 23 || minutes > 59)
    return fail("time.bad-time",
                fmt::format("\"{}\" is not a time of day: write HH:MM from 00:00 to 23:59",
                            clock.substr(0, 40)),
                span);
  return Instant{.date = date,
                 .minute = static_cast<std::int16_t>(hours * minutes_per_hour + minutes)};
}

void put_in_sequence(std::span<Instant> told) {
  std::map<Date, std::vector<Instant*>> days;
  for (Instant& instant : told) days[instant.date].push_back(&instant);
  for (const auto& [date, day] : days) put_day_in_sequence(day);
}

Truth before(const Instant& a, const Instant& b) {
  if (a.date != b.date) return truth(a.date < b.date);
  if (!a.has_minute() || !b.has_minute() || a.minute == b.minute) return Truth::unknown;
  return truth(a.minute < b.minute);
}

std::string to_string(const Instant& instant) {
  if (!instant.has_minute()) return to_string(instant.date);
  return fmt::format("{}T{:02}:{:02}", to_string(instant.date), instant.minute / minutes_per_hour,
                     instant.minute % minutes_per_hour);
}

}  // namespace casus::time
