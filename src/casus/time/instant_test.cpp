#include "casus/time/instant.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

#include "casus/time/arbitrary_test.h"

namespace casus::time {
namespace {

constexpr Date day = Date::of(1914, 8, 1);

Instant read(std::string_view text) { return Instant::parse(text).value(); }

TEST(Instant, is_read_with_and_without_a_time_of_day) {
  EXPECT_EQ(read("1914-08-01T19:10"), (Instant{day, 19 * 60 + 10, 0}));
  EXPECT_EQ(read("1914-08-01"), (Instant{day, Instant::unknown_minute, 0}));
  EXPECT_EQ(to_string(read("1914-08-01T09:05")), "1914-08-01T09:05");
  EXPECT_EQ(to_string(read("1914-08-01")), "1914-08-01");
}

TEST(Instant, with_an_impossible_time_is_refused) {
  for (std::string_view text : {"1914-08-01T", "1914-08-01T24:00", "1914-08-01T12:60",
                                "1914-08-01T9:00", "1914-08-01T09:00Z", "1914-08-01T0x:00"})
    EXPECT_EQ(Instant::parse(text).error().code, "time.bad-time") << text;
  EXPECT_EQ(Instant::parse("1914-02-30T09:00").error().code, "time.no-such-day");
}

TEST(Instant, is_before_another_for_certain_only_by_date_or_known_minutes) {
  EXPECT_EQ(before(read("1914-08-01T19:10"), read("1914-08-02")), Truth::true_);
  EXPECT_EQ(before(read("1914-08-01T19:10"), read("1914-08-01T20:00")), Truth::true_);
  EXPECT_EQ(before(read("1914-08-01T20:00"), read("1914-08-01T19:10")), Truth::false_);
  EXPECT_EQ(before(read("1914-08-01T20:00"), read("1914-08-01")), Truth::unknown);
}

TEST(Instant, told_without_a_minute_follows_the_one_told_before_it) {
  std::vector<Instant> told = {read("1914-08-01T19:10"), read("1914-08-01"),
                               read("1914-08-01T12:00"), read("1914-08-02")};
  put_in_sequence(told);
  EXPECT_EQ(told[2].sequence, 0u);
  EXPECT_EQ(told[0].sequence, 1u);
  EXPECT_EQ(told[1].sequence, 2u);
  EXPECT_EQ(told[3].sequence, 0u);
}

std::vector<Instant> draw_told() {
  auto minute = rc::gen::oneOf(rc::gen::just(-1), rc::gen::inRange(0, 4));
  auto one =
      rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 3), minute), [](std::tuple<int, int> drawn) {
        auto [days, at] = drawn;
        return Instant{Date{days}, static_cast<std::int16_t>(at), 0};
      });
  return *rc::gen::container<std::vector<Instant>>(one);
}

RC_GTEST_PROP(Instant, put_in_sequence_never_contradicts_what_is_certain, ()) {
  std::vector<Instant> told = draw_told();
  put_in_sequence(told);
  for (const Instant& a : told)
    for (const Instant& b : told) {
      if (is_true(before(a, b))) RC_ASSERT(a < b);
      if (is_false(before(a, b))) RC_ASSERT(b < a);
    }
}

RC_GTEST_PROP(Instant, put_in_sequence_tells_all_apart_and_keeps_the_order_told, ()) {
  std::vector<Instant> told = draw_told();
  put_in_sequence(told);
  for (std::size_t i = 0; i < told.size(); ++i)
    for (std::size_t j = i + 1; j < told.size(); ++j) {
      RC_ASSERT((told[i] < told[j]) != (told[j] < told[i]));
      bool neither_timed = !told[i].has_minute() && !told[j].has_minute();
      bool all_untimed =
          std::none_of(told.begin(), told.end(), [](auto& t) { return t.has_minute(); });
      if (neither_timed && all_untimed && told[i].date == told[j].date)
        RC_ASSERT(told[i] < told[j]);
    }
}

}  // namespace
}  // namespace casus::time
