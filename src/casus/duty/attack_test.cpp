#include "casus/duty/attack.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

const char* const aid = R"(clause c
  when either party is attacked by any state
  then the other party shall fight alongside it)";

std::string aid_with(const char* rest) { return std::string(aid) + "\n" + rest; }

TEST(Attack, the_victim_of_the_first_hostile_act_is_attacked) {
  Told told(pact_of(aid) + play("event e1 1914-08-01 cork invades alba"));
  EXPECT_EQ(told.faults(), "");
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Attack, who_began_is_not_attacked_when_the_other_strikes_back) {
  Told told(pact_of(aid) +
            play("event e1 1914-08-01 alba attacks cork\nevent e2 1914-08-02 cork invades alba"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "not met/dormant");
}

TEST(Attack, a_counter_attack_counts_where_the_treaty_opens_the_issue_and_the_profile_reads_so) {
  Told told(pact_of(aid_with("open issue counter-attack-counts")) +
            play("event e1 1914-08-01 alba attacks cork\nevent e2 1914-08-02 cork invades alba"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "disputed/disputed");
}

TEST(Attack, a_later_war_has_a_beginner_of_its_own) {
  Told told(pact_of(aid) + play("event e1 1914-08-01 alba attacks cork\n"
                                "event e2 1914-09-01 alba makes peace with cork\n"
                                "event e3 1915-08-02 cork invades alba"));
  EXPECT_EQ(told.say("e3", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Attack, entering_for_a_state_against_which_the_victim_began_is_no_attack) {
  Told told(pact_of(aid) + play("war w \"W\"\nevent e1 1914-08-01 alba attacks cork\n"
                                "event e2 1914-08-02 dole attacks alba in defence of cork"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "not met/dormant");
}

TEST(Attack, whether_an_entry_is_defensive_is_unknown_unless_the_record_says) {
  Told told(pact_of(aid) + play("war w \"W\"\nevent e1 1914-08-01 alba attacks cork\n"
                                "event e2 1914-08-02 dole attacks alba"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "undetermined/dormant");
  told.state_fact("not the attack is in defence of cork");
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Attack, an_entry_on_own_account_is_an_attack) {
  Told told(pact_of(aid) + play("war w \"W\"\nevent e1 1914-08-01 alba attacks cork\n"
                                "event e2 1914-08-02 dole attacks alba\n defence no"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Attack, defensive_entry_counts_in_the_broad_reading_of_a_treaty_that_opens_it) {
  Told told(pact_of(aid_with("open issue defensive-entry-is-attack")) +
            play("war w \"W\"\nevent e1 1914-08-01 alba attacks cork\n"
                 "event e2 1914-08-02 dole attacks alba in defence of cork"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "disputed/disputed");
}

TEST(Attack, an_act_of_self_defence_is_none) {
  Told told(pact_of(aid) + play("event e1 1914-08-01 cork invades alba\n self-defence yes"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "not met/dormant");
}

TEST(Attack, mobilisation_is_an_attack_only_in_the_broad_reading_where_opened) {
  Told closed(pact_of(aid) + play("event e1 1914-07-30 cork mobilises generally against alba"));
  EXPECT_EQ(closed.say("e1", "ab-1900/1/c", "bern"), "not met/dormant");
  Told open(pact_of(aid_with("open issue mobilisation-is-attack")) +
            play("event e1 1914-07-30 cork mobilises generally against alba"));
  EXPECT_EQ(open.say("e1", "ab-1900/1/c", "bern"), "disputed/disputed");
}

TEST(Attack, a_declaration_of_war_is_an_attack_and_a_threat_is_none) {
  Told told(pact_of(aid) + play("event e1 1914-07-30 cork threatens alba\nevent e2 1914-08-01 cork "
                                "declares war on alba"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "not met/dormant");
  EXPECT_EQ(told.say("e2", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Attack, invasion_is_unknown_of_an_attack_of_unsaid_kind) {
  Told told(pact_of("clause c\nwhen either party is invaded by any state\nthen the other party "
                    "shall assist it") +
            play("event e1 1914-08-01 cork attacks alba"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "undetermined/dormant");
  told.state_fact("the attack is an invasion");
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "met/due");
}

const char* const unprovoked_aid = R"(clause c
  when either party is attacked by any state without provocation
  then the other party shall fight alongside it)";

TEST(Provocation, is_unknown_in_an_open_record_and_settled_by_a_complete_one) {
  const char* attack = "event e1 1914-08-01 cork invades alba";
  Told open(pact_of(unprovoked_aid) + play(attack));
  EXPECT_EQ(open.say("e1", "ab-1900/1/c", "bern"), "undetermined/dormant");
  Told complete(pact_of(unprovoked_aid) +
                play("event e1 1914-08-01 cork invades alba\nrecord complete for alba, cork"));
  EXPECT_EQ(complete.faults(), "");
  EXPECT_EQ(complete.say("e1", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Provocation, a_treaty_without_the_word_does_not_ask) {
  Told told(pact_of(aid) + play("event e1 1914-08-01 cork invades alba\n provoked yes"));
  EXPECT_EQ(told.say("e1", "ab-1900/1/c", "bern"), "met/due");
}

TEST(Provocation, an_act_against_a_state_that_the_attacker_guarantees_provokes_it) {
  const std::string guarantee =
      "treaty cd-1900 \"G\"\nparties cork, bern\nsigned 1900-01-01\nin force "
      "1900-02-01\nguaranteed state dole\n";
  const std::string events = play(
      "war w \"W\"\nevent e1 1914-08-01 alba attacks dole\nevent e2 1914-08-02 cork attacks alba\n "
      "defence no");
  Told without(pact_of(unprovoked_aid) + events);
  EXPECT_EQ(without.say("e2", "ab-1900/1/c", "bern"), "undetermined/dormant");
  Told with(pact_of(unprovoked_aid) + guarantee + events);
  EXPECT_EQ(with.faults(), "");
  EXPECT_EQ(with.say("e2", "ab-1900/1/c", "bern"), "not met/dormant");
}

}  // namespace
}  // namespace casus::duty
