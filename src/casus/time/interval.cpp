#include "casus/time/interval.h"

#include <fmt/format.h>

namespace casus::time {

Result<DateInterval> DateInterval::parse(std::string_view text, Span span) {
  std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) {
    CASUS_TRY(date, Date::parse(text, span));
    return day(date);
  }
  DateInterval interval;
  std::string_view before = text.substr(0, dots), after = text.substr(dots + 2);
  if (!before.empty()) {
    CASUS_TRY(first, Date::parse(before, span));
    interval.first = first;
  }
  if (!after.empty()) {
    CASUS_TRY(last, Date::parse(after, span));
    interval.last = last;
  }
  if (interval.empty())
    return fail(
        "time.bad-interval",
        fmt::format("{} comes after {}: an interval begins with its earlier day", before, after),
        span);
  return interval;
}

std::string to_string(const DateInterval& interval) {
  if (interval.first == interval.last && !interval.first.is_open())
    return to_string(interval.first);
  auto end = [](Date date) { return date.is_open() ? std::string() : to_string(date); };
  return end(interval.first) + ".." + end(interval.last);
}

}  // namespace casus::time
