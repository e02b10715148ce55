#include "casus/duty/life.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

std::string aid(const char* words) {
  return pact_of(
      std::string(
          "clause c\nwhen either party is attacked by any state\nthen the other party shall ") +
      words);
}
const std::string attack = "war w \"W\"\nevent e1 1914-08-01 cork invades alba\n";

std::string life(const std::string& treaty, const std::string& events, const char* day) {
  Told told(treaty + play(attack + events));
  EXPECT_EQ(told.faults(), "");
  return told.say("e1", "ab-1900/1/c", "bern", day);
}

TEST(Life, at_once_is_three_days) {
  const std::string treaty = aid("fight alongside it at once");
  EXPECT_EQ(life(treaty, "", "1914-08-04"), "met/due");
  EXPECT_EQ(life(treaty, "", "1914-08-05"), "met/breached");
}

TEST(Life, without_words_of_time_delay_breaches_nothing) {
  EXPECT_EQ(life(aid("fight alongside it"), "", "1916-08-05"), "met/due");
}

TEST(Life, performance_is_told_with_its_days) {
  Told told(aid("fight alongside it at once") +
            play(attack + "event e2 1914-08-10 bern attacks cork\n"));
  const Answer answer = told.ask("e1", "1914-08-20");
  const Row* row = told.row(answer, "ab-1900/1/c", "bern");
  ASSERT_TRUE(row);
  const LifeState& strict = row->life[0];
  EXPECT_EQ(strict.life, Life::fulfilled);
  EXPECT_EQ(strict.performance.kind, Performance::Kind::performed_late);
  EXPECT_EQ(strict.performance.days_after_arising, 9);
  EXPECT_EQ(strict.performance.days_after_due, 6);
}

TEST(Life, a_term_runs_before_it_is_due) {
  const std::string treaty = aid("assist it within 10 days");
  EXPECT_EQ(life(treaty, "", "1914-08-05"), "met/active");
  EXPECT_EQ(life(treaty, "", "1914-08-11"), "met/due");
  EXPECT_EQ(life(treaty, "", "1914-08-12"), "met/breached");
  EXPECT_EQ(life(treaty, "event e2 1914-08-09 bern assists alba militarily\n", "1914-08-12"),
            "met/fulfilled");
}

TEST(Life, a_duty_lapses_when_hostilities_end) {
  EXPECT_EQ(life(aid("fight alongside it"), "event e2 1914-08-03 cork makes peace with alba\n",
                 "1914-08-10"),
            "met/lapsed");
}

TEST(Life, the_duty_of_a_state_that_is_no_more_is_excused) {
  Told told(
      aid("fight alongside it") + play(attack),
      std::string(four_states)
          .replace(std::string(four_states).find("state bern \"Bern\"\n  exists from 1800-01-01"),
                   44, "state bern \"Bern\"\n  exists from 1800-01-01 until 1914-08-15\n"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern", "1914-08-20"), "met/excused");
}

TEST(Life, upkeep_is_breached_by_an_act_and_fulfilled_when_the_war_ends) {
  const std::string treaty = aid("remain neutral while that war lasts");
  EXPECT_EQ(life(treaty, "", "1914-08-20"), "met/active");
  EXPECT_EQ(life(treaty, "event e2 1914-08-05 bern assists cork\n", "1914-08-20"), "met/breached");
  EXPECT_EQ(life(treaty, "event e2 1914-08-05 cork makes peace with alba\n", "1914-08-20"),
            "met/fulfilled");
}

TEST(Life, a_separate_peace_breaks_the_promise_not_to_make_one) {
  const std::string treaty = aid("not make separate peace");
  EXPECT_EQ(life(treaty, "event e2 1914-08-02 bern attacks cork\n", "1914-08-20"), "met/active");
  EXPECT_EQ(life(treaty,
                 "event e2 1914-08-02 bern attacks cork\nevent e3 1914-08-05 bern makes a separate "
                 "peace with cork\n",
                 "1914-08-20"),
            "met/breached");
}

TEST(Life, what_is_done_under_a_disputed_duty_is_never_a_breach) {
  const std::string treaty = pact_of(
      "clause c\nwhen either party is attacked by any state\nthen the other party shall fight "
      "alongside it at once\n"
      "open issue mobilisation-is-attack");
  Told told(treaty + play("event e1 1914-07-30 cork mobilises generally against alba"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern", "1914-09-01"), "disputed/disputed");
}

TEST(Life, a_request_holds_a_duty_open_until_it_is_made) {
  const std::string treaty = pact_of(
      "clause c\nwhen either party is attacked by any state\nprovided at the request of that "
      "party\n"
      "then the other party shall fight alongside it at once");
  EXPECT_EQ(life(treaty, "", "1914-09-01"), "met/active");
  EXPECT_EQ(life(treaty, "event e2 1914-08-30 alba requests help of bern\n", "1914-09-01"),
            "met/due");
  EXPECT_EQ(life(treaty, "event e2 1914-08-20 alba requests help of bern\n", "1914-09-01"),
            "met/breached");
}

TEST(Life, constitutional_processes_wait_for_a_decision_and_a_refusal_is_disputed) {
  const std::string treaty =
      aid("assist it at once in accordance with its constitutional processes");
  EXPECT_EQ(life(treaty, "", "1914-09-01"), "met/active");
  EXPECT_EQ(life(treaty, "event e2 1914-08-31 bern decides\n", "1914-09-01"), "met/fulfilled");
  EXPECT_EQ(life(treaty, "event e2 1914-08-31 bern refuses help to alba\n", "1914-09-01"),
            "met/disputed");
}

}  // namespace
}  // namespace casus::duty
