#include "casus/duty/adversary.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

// What a treaty of alba, bern and cork that protects against this adversary says of an event.
std::string against(const std::string& adversary, const std::string& events,
                    const char* event = "e1") {
  Told told(
      "treaty t \"T\"\nparties alba, bern\nsigned 1900-01-01\nin force 1900-02-01\narticle 1\ntext "
      "\"x\"\nclause c\n"
      "when either party is attacked by " +
      adversary + "\nthen the other party shall assist it\n" + play(events));
  EXPECT_EQ(told.faults(), "");
  return told.say(event, "t/1/c", "bern");
}

const char* const by_cork = "event e1 1914-08-01 cork invades alba";
const char* const by_dole = "event e1 1914-08-01 dole invades alba";
const char* const by_group = "event e1 1914-08-01 group \"Raiders\" attacks alba";

TEST(Adversary, any_state_is_a_state_and_no_party) {
  EXPECT_EQ(against("any state", by_cork), "met/due");
  EXPECT_EQ(against("any state", by_group), "not met/dormant");
  EXPECT_EQ(against("any state or group", by_group), "met/due");
}

TEST(Adversary, great_powers_are_so_by_the_register) {
  EXPECT_EQ(against("a great power", by_cork), "met/due");
  EXPECT_EQ(against("a great power", by_dole), "not met/dormant");
}

TEST(Adversary, names_and_their_exceptions) {
  EXPECT_EQ(against("cork", by_cork), "met/due");
  EXPECT_EQ(against("cork", by_dole), "not met/dormant");
  EXPECT_EQ(against("a power other than cork", by_cork), "not met/dormant");
  EXPECT_EQ(against("a power other than cork", by_dole), "met/due");
}

TEST(Adversary, two_or_more_counts_all_who_are_at_war_with_the_victim) {
  const std::string one = "war w \"W\"\nevent e1 1914-08-01 cork attacks alba\n";
  EXPECT_EQ(against("two or more states", one), "not met/dormant");
  EXPECT_EQ(against("two or more states", one + "event e2 1914-08-02 dole attacks alba", "e2"),
            "met/due");
  EXPECT_EQ(
      against("two or more great powers", one + "event e2 1914-08-02 dole attacks alba", "e2"),
      "not met/dormant");
  // A pair at peace again does not count.
  EXPECT_EQ(against("two or more states",
                    one + "event e2 1914-08-02 cork makes peace with alba\n"
                          "event e3 1914-08-03 dole attacks alba",
                    "e3"),
            "not met/dormant");
}

TEST(Adversary, a_supporter_helps_or_menaces_but_is_not_the_attacker) {
  const std::string helped =
      "war w \"W\"\nevent e1 1914-08-01 dole invades alba\nevent e2 1914-08-02 cork assists dole\n";
  EXPECT_EQ(against("a state supported by cork", by_dole), "not met/dormant");
  EXPECT_EQ(against("a state supported by cork", helped), "met/due");
  EXPECT_EQ(against("a state supported by cork", by_cork), "not met/dormant");
  // A group is no state, whoever supports it.
  EXPECT_EQ(against("a state supported by cork",
                    "war w \"W\"\nevent e1 1914-08-01 group \"Raiders\" attacks alba\n"
                    "event e2 1914-08-02 cork attacks alba"),
            "not met/dormant");
}

TEST(Adversary, a_party_is_an_outsider_to_no_term_but_its_own_name) {
  const std::string start =
      "treaty t \"T\"\nparties alba, bern, cork\nsigned 1900-01-01\nin force 1900-02-01\narticle "
      "1\n"
      "text \"x\"\nclause c\nwhen a party is attacked by ";
  const std::string end = "\nthen each other party shall assist it\n" + play(by_cork);
  auto say = [&](const char* adversary) {
    Told told(start + adversary + end);
    EXPECT_EQ(told.faults(), "");
    return told.say("e1", "t/1/c", "bern");
  };
  EXPECT_EQ(say("any state"), "not met/dormant");
  EXPECT_EQ(say("any state including a party"), "met/due");
  EXPECT_EQ(say("cork"), "met/due");
  // A name beside "any state" lets in the state named, not every party.
  EXPECT_EQ(say("dole or any state"), "not met/dormant");
  EXPECT_EQ(say("cork or any state"), "met/due");
}

TEST(Adversary, a_state_allied_with_another_is_so_by_a_treaty_in_force) {
  const std::string alliance =
      "treaty cd \"CD\"\nparties cork, dole\nsigned 1900-01-01\nin force 1900-02-01\narticle 1\n"
      "text \"x\"\nclause c\nwhen either party is attacked by any state\n"
      "then the other party shall assist it\n";
  auto say = [&](const std::string& more) {
    Told told(more +
              pact_of("clause c\nwhen either party is attacked by a state allied with cork\nthen "
                      "the other party shall assist it") +
              play(by_dole));
    EXPECT_EQ(told.faults(), "");
    return told.say("e1", "ab-1900/1/c", "bern");
  };
  EXPECT_EQ(say(alliance), "met/due");
  EXPECT_EQ(say(""), "not met/dormant");
}

}  // namespace
}  // namespace casus::duty
