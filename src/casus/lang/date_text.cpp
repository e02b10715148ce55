// Dates as they are written: 1914-08-01, 1914-08, 1914, 1914-08-11..13, 1914-08-01T19:00, each
// perhaps (doubtful).
#include <tuple>

#include "casus/base/text.h"
#include "casus/lang/reader.h"

namespace casus::lang {
namespace {

// Two or four digits at the front of a word; -1 if they are not there.
int digits(std::string_view word, std::size_t at, std::size_t count) {
  if (at + count > word.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!is_digit(word[i])) return -1;
    value = value * 10 + (word[i] - '0');
  }
  return value;
}

// A day in full or in part: YYYY, YYYY-MM, YYYY-MM-DD. Zero: not written; year -1: no such thing.
struct Day {
  int year = -1, month = 0, day = 0;
};

Day day_from(std::string_view word) {
  bool shape = (word.size() == 4) || (word.size() == 7 && word[4] == '-') ||
               (word.size() == 10 && word[4] == '-' && word[7] == '-');
  if (!shape) return {};
  Day day{digits(word, 0, 4), 0, 0};
  if (word.size() >= 7) day.month = digits(word, 5, 2);
  if (word.size() == 10) day.day = digits(word, 8, 2);
  if (day.month < 0 || day.day < 0) return {};
  return day;
}

// The last day of a range, which may leave out what it shares with the first: 13, 09-13, 1914-09,
// 1914-09-13.
Day last_day_from(std::string_view word, const DateText& first) {
  if (word.size() == 2) {
    int part = digits(word, 0, 2);
    if (part < 0 || first.month == 0) return {};
    if (first.day == 0) return {first.year, part, 0};
    return {first.year, first.month, part};
  }
  if (word.size() == 5 && word[2] == '-' && first.day != 0) {
    Day day{first.year, digits(word, 0, 2), digits(word, 3, 2)};
    return day.month < 0 || day.day < 0 ? Day{} : day;
  }
  return day_from(word);
}

// The size of the last day when nothing is left out.
std::size_t written_size(std::string_view word, const DateText& first) {
  if (word.size() == 2) return first.day != 0 ? 10 : 7;
  return word.size() == 5 ? 10 : word.size();
}

std::string_view fault_of(Day day, std::size_t size) {
  if (day.year < 0) return "is no date: write 1914, 1914-08, 1914-08-01 or 1914-08-01..03";
  if (day.year == 0) return "is no date: there is no year 0";
  if (size >= 5 && (day.month < 1 || day.month > 12)) return "is no date: a month is 01 to 12";
  if (size == 10 && (day.day < 1 || day.day > 31)) return "is no date: a day is 01 to 31";
  return "";
}

bool ends_before_it_begins(const DateText& date) {
  if (date.last_year != date.year) return date.last_year < date.year;
  if (date.last_month == 0 || date.month == 0 || date.last_month != date.month)
    return date.last_month != 0 && date.month != 0 && date.last_month < date.month;
  return date.last_day != 0 && date.day != 0 && date.last_day < date.day;
}

}  // namespace

void Reader::fail_date(std::string_view word, std::string_view fault) {
  fail("lang.bad-date", "\"" + std::string(word) + "\" " + std::string(fault), here());
}

// Takes the hour from the end of the word.
bool Reader::hour_from(std::string_view& word, DateText& date) {
  if (word.size() <= 10 || word[10] != 'T') return true;
  bool shape = word.size() == 16 && word[13] == ':';
  int hour = shape ? digits(word, 11, 2) : -1;
  int minute = shape ? digits(word, 14, 2) : -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
    fail_date(word, "has no hour that exists: write 1914-08-01T19:00");
    return false;
  }
  date.hour = static_cast<std::int8_t>(hour);
  date.minute = static_cast<std::int8_t>(minute);
  word = word.substr(0, 10);
  return true;
}

DateText Reader::date(std::string_view what) {
  if (!next_is(TokenKind::word) || !is_digit(token_text()[0])) {
    fail_expected(what);
    return {};
  }
  DateText date;
  std::uint32_t first = begin();
  std::string_view word = token_text();
  if (!hour_from(word, date)) return {};
  Day day = day_from(word);
  if (auto fault = fault_of(day, word.size()); !fault.empty()) {
    fail_date(word, fault);
    return {};
  }
  accept(TokenKind::word);
  date.year = date.last_year = static_cast<std::int16_t>(day.year);
  date.month = date.last_month = static_cast<std::int8_t>(day.month);
  date.day = date.last_day = static_cast<std::int8_t>(day.day);
  if (next_is(TokenKind::range)) last_of_range(date);
  date.span = since(first);
  date.doubtful = accept_doubtful();
  return failed() ? DateText{} : date;
}

void Reader::last_of_range(DateText& date) {
  accept(TokenKind::range);
  if (date.hour >= 0) return fail_date(token_text(), "cannot end a range that begins with an hour");
  if (!next_is(TokenKind::word)) return fail_expected("the last day after \"..\"");
  std::string_view word = token_text();
  Day day = last_day_from(word, date);
  std::string_view fault = fault_of(day, written_size(word, date));
  if (!fault.empty()) return fail_date(word, fault);
  date.last_year = static_cast<std::int16_t>(day.year);
  date.last_month = static_cast<std::int8_t>(day.month);
  date.last_day = static_cast<std::int8_t>(day.day);
  if (ends_before_it_begins(date))
    return fail_date(word, "comes before the first day of its range");
  accept(TokenKind::word);
}

}  // namespace casus::lang
