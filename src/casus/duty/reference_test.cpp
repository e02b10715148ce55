#include "casus/duty/reference.h"

#include <gtest/gtest.h>

#include "casus/duty/deciding.h"
#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

const std::string attack =
    play("event e1 1950-08-01 cork invades alba\nevent e2 1950-08-02 cork declares war on bern");

TEST(Reference, takes_the_verdict_of_the_clause_it_names) {
  Told told(
      pact_of(
          "clause c\nwhen either party is attacked by cork\nthen the other party shall assist it\n"
          "clause d\nwhen c is met\nthen each party shall consult\nclause n\nwhen d is met\nthen "
          "each party shall consult") +
      attack);
  EXPECT_EQ(told.faults(), "");
  EXPECT_EQ(told.say("e1", "ab-1900/1/d", "bern"), "met/due");
  EXPECT_EQ(told.say("e1", "ab-1900/1/n", "bern"), "met/due");
}

TEST(Reference, brings_the_disputes_of_the_other_clause_with_it) {
  Told told(pact_of("clause c\nwhen either party is attacked by cork\nthen the other party shall "
                    "assist it\nopen issue counter-attack-counts\n"
                    "clause d\nwhen c is met\nthen each party shall consult") +
            play("event e1 1914-08-01 alba attacks cork\nevent e2 1914-08-02 cork invades alba"));
  EXPECT_EQ(told.say("e2", "ab-1900/1/d", "bern"), "disputed/disputed");
}

TEST(Reference, a_clause_under_article_51_is_not_met_by_a_bare_declaration) {
  Told told(
      "treaty t \"T\"\nparties alba, bern\nsigned 1946-01-01\nin force 1946-01-01\narticle 1\ntext "
      "\"x\"\n"
      "clause c\nwhen either party is attacked by cork\nthen the other party shall assist it "
      "subject to un-charter/51\n"
      "clause d\nwhen c is met\nthen each party shall consult\n" +
      attack);
  EXPECT_EQ(told.faults(), "");
  EXPECT_EQ(told.say("e1", "t/1/d", "bern"), "met/due");
  EXPECT_EQ(told.say("e2", "t/1/c", "alba"), "not met/dormant");
  EXPECT_EQ(told.say("e2", "t/1/d", "alba"), "not met/dormant");
}

TEST(Reference, a_circle_is_undetermined_and_named_but_what_is_met_otherwise_is_met) {
  Told circle(pact_of("clause c\nwhen d is met\nthen each party shall consult\nclause d\nwhen c is "
                      "met\nthen each party shall consult") +
              attack);
  const Answer answer = circle.ask("e1");
  const Row* row = circle.row(answer, "ab-1900/1/c", "bern");
  ASSERT_TRUE(row);
  EXPECT_EQ(row->verdict, Verdict::undetermined);
  const Deciding deciding = deciding_facts(answer.derivation, *row);
  ASSERT_FALSE(deciding.missing.empty());
  EXPECT_EQ(deciding.missing[0].fact.kind, pact::FactKind::cycle);
  Told grounded(pact_of("clause c\nwhen d is met\nor when either party is attacked by cork\nthen "
                        "each party shall consult\n"
                        "clause d\nwhen c is met\nthen each party shall consult") +
                attack);
  EXPECT_EQ(grounded.say("e1", "ab-1900/1/c", "bern"), "met/due");
  EXPECT_EQ(grounded.say("e1", "ab-1900/1/d", "bern"), "met/due");
}

}  // namespace
}  // namespace casus::duty
