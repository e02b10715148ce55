// Rules that the acceptance scenarios of corpus/crises brought to light, each in its smallest form.
#include <gtest/gtest.h>

#include "casus/duty/cascade.h"
#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

const char* const aid = R"(clause c
  when either party is attacked by any state
  then the other party shall fight alongside it
  open issue mobilisation-is-attack)";

const char* const war_line = "war w \"W\"\n";

TEST(CrisisRules, mobilisation_read_as_attack_takes_no_protection_away) {
  // Alba mobilises first and cork attacks: attacked under either reading.
  Told told(pact_of(aid) + play(std::string(war_line) +
                                "event e1 1914-07-30 alba orders general mobilisation against "
                                "cork\n"
                                "event e2 1914-08-01 cork invades alba"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "met/due");
}

TEST(CrisisRules, an_entry_for_one_that_mobilised_first_is_an_attack_where_mobilisation_is) {
  Told told(pact_of(aid) + play(std::string(war_line) +
                                "event e1 1914-07-30 cork orders general mobilisation against "
                                "alba\n"
                                "event e2 1914-08-01 alba invades cork\n"
                                "event e3 1914-08-03 dole attacks alba in defence of cork"));
  EXPECT_EQ(told.say("e3", "ab-1900/1/c", "bern"), "disputed/disputed");
}

TEST(CrisisRules, a_later_act_between_two_at_war_is_no_entry_for_a_third) {
  Told told(pact_of(aid) + play(std::string(war_line) +
                                "event e1 1914-08-01 cork attacks alba\n"
                                "event e2 1914-08-02 alba declares war on dole\n defence no\n"
                                "event e3 1914-08-03 cork invades alba"));
  EXPECT_EQ(told.say("e3", "ab-1900/1/c", "bern"), "met/due");
}

TEST(CrisisRules, forced_to_make_war_is_asked_of_who_makes_it_on_whom_the_clause_names) {
  const std::string forced = pact_of(
      "clause c\nwhen a party is forced to make war by a great power\n"
      "then each other party shall remain benevolently neutral while that war lasts\n");
  Told on_great(forced + play("event e1 1914-08-01 alba declares war on cork"));
  EXPECT_EQ(on_great.say("e1", "ab-1900/1/c", "bern"), "undetermined/dormant");
  on_great.state_fact("alba is forced to make war");
  EXPECT_EQ(on_great.say("e1", "ab-1900/1/c", "bern"), "met/active");
  Told on_small(forced + play("event e1 1914-08-01 alba declares war on dole"));
  EXPECT_EQ(on_small.say("e1", "ab-1900/1/c", "bern"), "not met/dormant");
  Told on_alba(forced + play("event e1 1914-08-01 cork declares war on alba"));
  EXPECT_EQ(on_alba.say("e1", "ab-1900/1/c", "bern"), "not met/dormant");
}

TEST(CrisisRules, a_duty_to_agree_before_an_act_is_broken_by_the_act_itself) {
  const std::string before = pact_of(
      "clause c\nwhen cork is invaded by alba\n"
      "then alba shall agree \"terms\" before \"the act\"\n");
  Told told(before + play("event e1 1914-08-01 alba invades cork"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "alba"), "met/breached");
  Told agreed(before + play(std::string(war_line) +
                            "event e0 1914-07-01 alba, bern consult\n"
                            "event e1 1914-08-01 alba invades cork"));
  EXPECT_EQ(agreed.say("e1", "ab-1900/1/c", "alba"), "met/fulfilled");
}

TEST(CrisisRules, a_partial_mobilisation_does_not_perform_a_duty_to_mobilise_all_forces) {
  const std::string duty = pact_of(
      "clause c\nwhen either party is attacked by any state\n"
      "then the other party shall mobilise with all forces\n");
  const std::string attack = std::string(war_line) + "event e1 1914-08-01 cork attacks alba\n";
  Told partly(duty + play(attack + "event e2 1914-08-02 bern orders partial mobilisation"));
  EXPECT_EQ(partly.say("e1", "ab-1900/1/c", "bern"), "met/due");
  Told fully(duty + play(attack + "event e2 1914-08-02 bern orders general mobilisation"));
  EXPECT_EQ(fully.say("e1", "ab-1900/1/c", "bern"), "met/fulfilled");
}

TEST(CrisisRules, a_collective_guarantee_waits_for_the_guarantors_only) {
  const std::string guarantee =
      "treaty g \"G\"\nparties alba, bern, cork, dole\nguaranteed state dole\nsigned 1900-01-01\n"
      "in force 1900-01-01\narticle 1\ntext \"x\"\nclause c\n"
      "when the guaranteed state is attacked by any state including a party\n"
      "then alba, cork shall assist it\nopen issue guarantee-several\n";
  Told told(guarantee + play("event e1 1914-08-01 cork invades dole"));
  // Bern has signed and guarantees nothing; cork is the attacker: alba alone is all.
  EXPECT_EQ(told.say("e1", "g/1/c", "alba"), "met/due");
}

TEST(CrisisRules, nobody_owes_help_against_itself_when_both_at_war_are_parties) {
  Told told(pact_of("clause c\nwhen either party is at war with any state\n"
                    "then the other party shall fight alongside it\n") +
            play("event e1 1914-08-01 alba attacks bern"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "alba"), "none");
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "none");
}

TEST(CrisisRules, a_clause_referred_to_is_asked_about_who_goes_to_war) {
  const std::string pact = pact_of(
      "clause c\nwhen alba goes to war with cork\nthen bern shall fight alongside alba\n"
      "clause p\nwhen c is met\nthen each party shall not make separate peace while that war "
      "lasts\n");
  Told told(pact + play("event e1 1914-08-01 alba declares war on cork"));
  const Answer answer = told.ask("e1");
  std::vector<std::pair<StateId, std::vector<StateId>>> met;
  for (const Row& row : answer.rows)
    if (told.program().name(row.clause) == "ab-1900/1/p" && row.verdict == Verdict::met)
      met.emplace_back(row.debtor, row.against);
  const std::vector<StateId> cork{told.state("cork")};
  EXPECT_EQ(met, (std::vector<std::pair<StateId, std::vector<StateId>>>{
                     {told.state("alba"), cork}, {told.state("bern"), cork}}));
}

std::string league(const char* id, const char* parties, const char* limit) {
  return std::string("treaty ") + id + " \"T\"\nparties " + parties +
         "\nsigned 1900-01-01\nin force 1900-01-01\narticle 1\ntext \"x\"\nclause c\n"
         "when either party goes to war\nthen the other party shall fight alongside it" +
         limit + "\n";
}

TEST(CrisisRules, a_cascade_takes_the_side_that_the_texts_leave_and_shows_both_where_none_does) {
  const std::string ally =
      "treaty bd \"T\"\nparties bern, dole\nsigned 1900-01-01\nin force 1900-01-01\narticle 1\n"
      "text \"x\"\nclause c\nwhen either party is attacked by any state\n"
      "then the other party shall fight alongside it\n";
  const std::string war = play("event e1 1914-08-01 cork attacks dole");
  auto run = [](const Told& told) {
    return cascade(told.world(), std::vector<EventId>{told.event("e1")}, {});
  };
  Told settled(ally + league("bc", "bern, cork", " without prejudice to bd") + war);
  ASSERT_EQ(settled.faults(), "");
  const Cascade one = run(settled);
  ASSERT_EQ(one.steps.size(), 1U);
  EXPECT_EQ(one.steps[0].actor, settled.state("bern"));
  EXPECT_EQ(one.steps[0].ward, settled.state("dole"));
  Told open(ally + league("bc", "bern, cork", "") + war);
  const Cascade none = run(open);
  EXPECT_TRUE(none.steps.empty());
  EXPECT_EQ(none.branches.size(), 2U);
}

}  // namespace
}  // namespace casus::duty
