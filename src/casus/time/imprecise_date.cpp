#include "casus/time/imprecise_date.h"

#include <fmt/format.h>

#include <algorithm>

#include "casus/base/text.h"

namespace casus::time {
namespace {

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

int number(std::string_view digits) {
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

// A day, a month or a year.
Result<ImpreciseDate> parse_period(std::string_view text, Span span) {
  if (text.size() == 4 && all_digits(text)) {
    CASUS_TRY(first, Date::from_civil(number(text), 1, 1, span));
    return ImpreciseDate(first, Date::of(number(text), 12, 31));
  }
  bool month = text.size() == 7 && text[4] == '-' && all_digits(text.substr(0, 4)) &&
               all_digits(text.substr(5));
  if (month) {
    CASUS_TRY(first, Date::from_civil(number(text.substr(0, 4)), number(text.substr(5)), 1, span));
    Civil civil = first.civil();
    return ImpreciseDate(first, last_day_of_month(civil.year, civil.month));
  }
  CASUS_TRY(date, Date::parse(text, span));
  return ImpreciseDate(date);
}

bool is_whole_month(const ImpreciseDate& date) {
  if (date.earliest.is_open() || date.latest.is_open()) return false;
  Civil first = date.earliest.civil();
  return first.day == 1 && date.latest == last_day_of_month(first.year, first.month);
}

bool is_whole_year(const ImpreciseDate& date) {
  if (date.earliest.is_open() || date.latest.is_open()) return false;
  Civil first = date.earliest.civil(), last = date.latest.civil();
  return first == Civil{last.year, 1, 1} && last == Civil{first.year, 12, 31};
}

}  // namespace

Result<ImpreciseDate> ImpreciseDate::parse(std::string_view text, Span span) {
  if (text == "unknown") return ImpreciseDate();
  std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return parse_period(text, span);
  std::string_view before = text.substr(0, dots), after = text.substr(dots + 2);
  ImpreciseDate date;
  if (!before.empty()) {
    CASUS_TRY(first, parse_period(before, span));
    date.earliest = first.earliest;
  }
  if (after.size() == 2 && all_digits(after) && before.size() == 10) {
    Civil civil = date.earliest.civil();
    CASUS_TRY(last,
              Date::from_civil(civil.year, static_cast<int>(civil.month), number(after), span));
    date.latest = last;
  } else if (!after.empty()) {
    CASUS_TRY(last, parse_period(after, span));
    date.latest = last.latest;
  }
  if (date.earliest > date.latest)
    return fail("time.bad-interval",
                fmt::format("{} comes after {}: give the earlier day first", before, after), span);
  return date;
}

Truth before(const ImpreciseDate& a, const ImpreciseDate& b) {
  if (a.latest < b.earliest) return Truth::true_;
  return a.earliest >= b.latest ? Truth::false_ : Truth::unknown;
}

Truth at_or_before(const ImpreciseDate& a, const ImpreciseDate& b) { return !before(b, a); }

Truth same_day(const ImpreciseDate& a, const ImpreciseDate& b) {
  if (!a.possible_days().overlaps(b.possible_days())) return Truth::false_;
  return a.is_exact() && b.is_exact() ? Truth::true_ : Truth::unknown;
}

Truth within(const ImpreciseDate& date, const DateInterval& interval) {
  if (interval.contains(date.possible_days())) return Truth::true_;
  return interval.overlaps(date.possible_days()) ? Truth::unknown : Truth::false_;
}

std::string to_string(const ImpreciseDate& date) {
  if (date == ImpreciseDate()) return "unknown";
  if (is_whole_year(date)) return fmt::format("{:04}", date.earliest.year());
  if (is_whole_month(date)) return to_string(date.earliest).substr(0, 7);
  return to_string(date.possible_days());
}

std::string to_words(const ImpreciseDate& date) {
  if (date == ImpreciseDate()) return "an unknown day";
  if (date.is_exact()) return to_words(date.earliest);
  if (date.earliest.is_open()) return "on or before " + to_words(date.latest);
  if (date.latest.is_open()) return "on or after " + to_words(date.earliest);
  Civil civil = date.earliest.civil();
  if (is_whole_year(date)) return fmt::format("{}", civil.year);
  if (is_whole_month(date)) return fmt::format("{} {}", month_name(civil.month), civil.year);
  return fmt::format("between {} and {}", to_words(date.earliest), to_words(date.latest));
}

}  // namespace casus::time
