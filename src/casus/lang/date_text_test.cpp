#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/lang/parser.h"
#include "casus/lang/print_tree.h"

namespace casus::lang {
namespace {

// The date in full, or the fault and its column.
std::string read(std::string text) {
  SourceMap sources;
  FileId file = sources.add("--on", std::move(text));
  Result<DateText> date = parse_date(sources, file);
  if (date) return print_date(*date);
  return std::to_string(sources.place(date.error().span).column) + " " + date.error().text;
}

TEST(Date, may_be_imprecise) {
  EXPECT_EQ(read("1914-08-01"), "1914-08-01");
  EXPECT_EQ(read("1914-08"), "1914-08");
  EXPECT_EQ(read("1914"), "1914");
  EXPECT_EQ(read("0988-05-01"), "0988-05-01");
}

TEST(Date, may_have_an_hour) { EXPECT_EQ(read("1914-08-01T19:00"), "1914-08-01T19:00"); }

TEST(Date, a_range_leaves_out_what_its_ends_share) {
  EXPECT_EQ(read("1914-08-11..13"), "1914-08-11..1914-08-13");
  EXPECT_EQ(read("1914-08-30..09-02"), "1914-08-30..1914-09-02");
  EXPECT_EQ(read("1914-08-30..1915-01-02"), "1914-08-30..1915-01-02");
  EXPECT_EQ(read("1914-08-30..1914-09"), "1914-08-30..1914-09");
  EXPECT_EQ(read("1914-08..09"), "1914-08..1914-09");
  EXPECT_EQ(read("1914..1918"), "1914..1918");
}

TEST(Date, may_be_doubtful) {
  EXPECT_EQ(read("1913-06-01 (doubtful)"), "1913-06-01 (doubtful)");
  EXPECT_EQ(read("1914-08-11..13 (doubtful)"), "1914-08-11..1914-08-13 (doubtful)");
}

TEST(Date, what_is_none_is_said_to_be_none) {
  std::string none = " is no date: write 1914, 1914-08, 1914-08-01 or 1914-08-01..03";
  EXPECT_EQ(read("19140801"), "1 \"19140801\"" + none);
  EXPECT_EQ(read("1914-8-1"), "1 \"1914-8-1\"" + none);
  EXPECT_EQ(read("1914-x8-01"), "1 \"1914-x8-01\"" + none);
  EXPECT_EQ(read("1914-08-11..x"), "13 \"x\"" + none);
  EXPECT_EQ(read("1914..15"), "7 \"15\"" + none);
  EXPECT_EQ(read("1914-13-01"), "1 \"1914-13-01\" is no date: a month is 01 to 12");
  EXPECT_EQ(read("1914-00"), "1 \"1914-00\" is no date: a month is 01 to 12");
  EXPECT_EQ(read("1914-08-32"), "1 \"1914-08-32\" is no date: a day is 01 to 31");
  EXPECT_EQ(read("1914-08-11..00"), "13 \"00\" is no date: a day is 01 to 31");
  EXPECT_EQ(read("0000-08-32"), "1 \"0000-08-32\" is no date: there is no year 0");
  EXPECT_EQ(read("1914-08-01T25:00"),
            "1 \"1914-08-01T25:00\" has no hour that exists: write 1914-08-01T19:00");
  EXPECT_EQ(read("1914-08-01T19"),
            "1 \"1914-08-01T19\" has no hour that exists: write 1914-08-01T19:00");
  EXPECT_EQ(read("today"), "1 expected a date such as 1914-08-01, found \"today\"");
  EXPECT_EQ(read(""), "1 expected a date such as 1914-08-01, found the end");
}

TEST(Date, a_range_goes_forward) {
  EXPECT_EQ(read("1914-08-11..10"), "13 \"10\" comes before the first day of its range");
  EXPECT_EQ(read("1914-08-11..1913"), "13 \"1913\" comes before the first day of its range");
  EXPECT_EQ(read("1914-08-11..07-12"), "13 \"07-12\" comes before the first day of its range");
  EXPECT_EQ(read("1914-08-01T19:00..02"), "19 \"02\" cannot end a range that begins with an hour");
  EXPECT_EQ(read("1914-08-01.."), "13 expected the last day after \"..\", found the end");
}

TEST(Date, nothing_may_follow_it) {
  EXPECT_EQ(read("1914-08-01 or so"), "12 expected the end, found \"or\"");
  EXPECT_EQ(read("1914-08-01 (certain)"), "12 expected the end, found \"(\"");
  EXPECT_EQ(read("1914-08-01 (doubtful"), "21 expected \")\" after \"doubtful\", found the end");
}

RC_GTEST_PROP(Date, what_is_printed_is_read_back, ()) {
  DateText date;
  date.year = *rc::gen::inRange<std::int16_t>(1, 9999);
  date.month = *rc::gen::inRange<std::int8_t>(1, 13);
  date.day = *rc::gen::inRange<std::int8_t>(1, 32);
  date.last_year = static_cast<std::int16_t>(date.year + *rc::gen::inRange(0, 1));
  date.last_month = date.month;
  date.last_day = *rc::gen::inRange<std::int8_t>(date.day, 32);
  date.doubtful = *rc::gen::arbitrary<bool>();
  RC_ASSERT(read(print_date(date)) == print_date(date));
}

}  // namespace
}  // namespace casus::lang
