#include "casus/duty/cascade.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

std::string pact(const char* id, const char* parties, const char* more = "") {
  return std::string("treaty ") + id + " \"T\"\nparties " + parties +
         "\nsigned 1900-01-01\nin force 1900-01-01\narticle 1\ntext \"x\"\nclause c\nwhen a party "
         "is attacked by any state\n" +
         more + "\nthen each other party shall fight alongside it\n";
}
const std::string war = play("event e1 1914-08-01 cork attacks alba");

std::vector<std::string> steps(const Told& told, const Cascade& result) {
  std::vector<std::string> said;
  for (const CascadeStep& step : result.steps)
    said.push_back(std::to_string(step.depth) + " " +
                   std::string(told.program().reg[step.actor].id) + " for " +
                   std::string(told.program().reg[step.ward].id));
  return said;
}

Cascade run(const Told& told, CascadeOptions options = {}) {
  return cascade(told.world(), std::vector<EventId>{told.event("e1")}, options);
}

TEST(Cascade, follows_each_duty_to_aid_and_stops) {
  Told told(pact("ab", "alba, bern") + pact("bd", "bern, dole") + war);
  // Bern enters in defence of alba: cork does not attack it by that, so dole stays unbound.
  EXPECT_EQ(steps(told, run(told)), std::vector<std::string>{"1 bern for alba"});
}

TEST(Cascade, defence_of_the_victim_calls_up_none_of_the_aggressors_allies) {
  Told told(pact("ab", "alba, bern") + pact("cd", "cork, dole") + war);
  EXPECT_EQ(steps(told, run(told)), std::vector<std::string>{"1 bern for alba"});
  Told broad(pact("ab", "alba, bern") + pact("cd", "cork, dole") + war);
  broad.openings.push_back(
      {broad.program().find_issue("defensive-entry-is-attack"), TreatyId::none()});
  CascadeOptions options;
  options.profile = Profile::broad;
  EXPECT_EQ(steps(broad, run(broad, options)),
            (std::vector<std::string>{"1 bern for alba", "2 dole for cork", "3 alba for bern"}));
}

TEST(Cascade, a_state_bound_to_both_sides_acts_for_neither) {
  Told told(pact("ab", "alba, bern") +
            "treaty bc \"T\"\nparties bern, cork\nsigned 1900-01-01\nin force 1900-01-01\narticle "
            "1\ntext \"x\"\nclause c\n"
            "when either party is at war\nthen the other party shall fight alongside it\n" +
            war);
  EXPECT_EQ(told.faults(), "");
  const Cascade result = run(told);
  EXPECT_TRUE(result.steps.empty());
  EXPECT_EQ(result.conflicted, std::vector<StateId>{told.state("bern")});
}

TEST(Cascade, gates_stand_open_unless_they_are_to_wait) {
  Told told(pact("ab", "alba, bern", "provided at the request of that party") + war);
  EXPECT_EQ(run(told).steps.size(), 1u);
  CascadeOptions waiting;
  waiting.gates_wait = true;
  EXPECT_TRUE(run(told, waiting).steps.empty());
}

TEST(Cascade, ends_in_a_ring_of_alliances_because_each_enters_once) {
  Told told(pact("abcd", "alba, bern, dole") + pact("ab", "alba, bern") + pact("bd", "bern, dole") +
            pact("da", "dole, alba") + war);
  const Cascade result = run(told);
  EXPECT_EQ(result.steps.size(), 2u);
  EXPECT_EQ(result.defenders.size(), 3u);
}

}  // namespace
}  // namespace casus::duty
