#include "casus/pact/compile.h"

#include <gtest/gtest.h>

#include "casus/pact/compile_fixture_test.h"

namespace casus::pact {
namespace {

const std::string aid =
    "clause c\nwhen either party is attacked by any state\nthen the other party shall assist it\n";

std::string treaty(const std::string& header, const std::string& rest = "") {
  return "treaty t \"T\"\n" + header + "\n" + rest;
}

TEST(Compile, a_sound_treaty_has_no_faults) { EXPECT_EQ(faults_of(aid), Codes{}); }

TEST(Compile, an_unknown_state_is_named_with_what_may_be_meant) {
  Compiling told(treaty("parties alba, brn\nsigned 1900-01-01\nin force 1900-01-01"));
  EXPECT_EQ(told.errors(), Codes{"pact.unknown-state"});
  EXPECT_NE(told.faults().find("bern"), std::string::npos) << told.faults();
}

TEST(Compile, a_name_of_two_states_is_ambiguous) {
  Compiling told("state x1 \"Xenia\"\nstate x2 \"Xenia\"\n" +
                 treaty("parties alba, xenia\nsigned 1900-01-01\nin force 1900-01-01"));
  EXPECT_EQ(told.errors(), Codes{"pact.ambiguous-state"});
}

TEST(Compile, a_party_must_be_a_state_on_the_day_it_signs) {
  EXPECT_EQ(faults_of(aid, "parties alba, cork\nsigned 1880-01-01\nin force 1880-02-01"),
            Codes{"pact.party-not-a-state"});
}

TEST(Compile, dates_come_in_order) {
  EXPECT_EQ(faults_of(aid, "parties alba, bern\nsigned 1900-01-01\nin force 1899-01-01"),
            Codes{"pact.dates-out-of-order"});
  EXPECT_EQ(
      faults_of(
          aid,
          "parties alba, bern\nsigned 1900-01-01\nin force 1900-01-01\nended 1890-01-01 by expiry"),
      Codes{"pact.dates-out-of-order"});
  EXPECT_EQ(faults_of(aid,
                      "parties alba\nparty bern from 1910-01-01 until 1905-01-01\nsigned "
                      "1900-01-01\nin force 1900-01-01"),
            Codes{"pact.dates-out-of-order"});
}

TEST(Compile, article_51_did_not_exist_before_the_charter) {
  const std::string limited =
      "clause c\nwhen either party is attacked\nthen the other party shall assist it subject to "
      "un-charter/51\n";
  EXPECT_EQ(faults_of(limited), Codes{"pact.charter-before-1945"});
  EXPECT_EQ(faults_of(limited, "parties alba, bern\nsigned 1945-10-24\nin force 1945-10-24"),
            Codes{});
}

TEST(Compile, a_clause_rests_on_words_or_on_a_coding) {
  const std::string header =
      "treaty t \"T\"\nparties alba, bern\nsigned 1900-01-01\nin force 1900-01-01\n";
  EXPECT_EQ(Compiling(header + "article 1\n" + aid).errors(), Codes{"pact.no-text"});
  EXPECT_EQ(Compiling(header + "basis coding \"ATOP\"\narticle 1\n" + aid).errors(), Codes{});
}

TEST(Compile, an_id_is_given_once_in_a_layer) {
  const std::string one = treaty("parties alba, bern\nsigned 1900-01-01\nin force 1900-01-01");
  EXPECT_EQ(Compiling(one + one).errors(), Codes{"pact.duplicate"});
  EXPECT_EQ(faults_of(aid + aid), Codes{"pact.duplicate"});
}

TEST(Compile, a_later_layer_replaces_what_it_defines_anew) {
  const std::string first = treaty("parties alba, bern\nsigned 1900-01-01\nin force 1900-01-01");
  Compiling told({std::string(states_of_old), first,
                  treaty("parties alba, bern\nsigned 1905-01-01\nin force 1905-01-01")});
  EXPECT_EQ(told.faults(), "");
  ASSERT_EQ(told.program().treaties.size(), 1u);
  EXPECT_EQ(told.program().treaties[TreatyId(0)].signed_on.earliest, time::Date::of(1905, 1, 1));
}

TEST(Compile, it_needs_a_subject_to_stand_for) {
  EXPECT_EQ(faults_of("clause c\nthen the other party shall assist it\n"),
            Codes{"pact.unbound-it"});
}

TEST(Compile, an_issue_needs_a_reading) {
  EXPECT_EQ(Compiling("issue i \"?\"\n").errors(), Codes{"pact.issue-without-readings"});
}

TEST(Compile, references_issues_places_and_treaties_must_exist) {
  EXPECT_EQ(faults_of("clause c\nwhen 9/nothing is met\nthen each party shall consult\n"),
            Codes{"pact.unknown-reference"});
  EXPECT_EQ(
      faults_of(
          "clause c\nwhen either party is attacked in atlantis\nthen each party shall consult\n"),
      Codes{"pact.unknown-place"});
  EXPECT_EQ(faults_of("clause c\nwhen either party is attacked by a party to nowhere-1900\nthen "
                      "each party shall consult\n"),
            Codes{"pact.unknown-treaty"});
  EXPECT_EQ(faults_of("clause c\nwhen either party is attacked\nprovided reading of no-issue\nthen "
                      "each party shall consult\n"),
            Codes{"pact.unknown-issue"});
  EXPECT_EQ(faults_of(aid + "open issue no-issue\n"), Codes{"pact.unknown-issue"});
}

TEST(Compile, a_state_owes_itself_nothing) {
  EXPECT_EQ(faults_of("clause c\nwhen either party is attacked\nthen alba shall assist alba\n"),
            Codes{"pact.debtor-is-beneficiary"});
}

TEST(Compile, a_version_replaces_its_articles_from_its_day) {
  Compiling told(
      "treaty t \"T\"\nparties alba, bern\nsigned 1900-01-01\nin force 1900-02-01\narticle 1\ntext "
      "\"x\"\n" +
      aid + "article 2\ntext \"y\"\nclause d\nthen each party shall consult\n" +
      "version 2 from 1910-01-01\nrepeals article 2\narticle 1\ntext \"z\"\n" + aid);
  EXPECT_EQ(told.faults(), "");
  const auto& clauses = told.program().clauses;
  ASSERT_EQ(clauses.size(), 3u);
  EXPECT_EQ(clauses[ClauseId(0)].valid.last, time::Date::of(1909, 12, 31));
  EXPECT_EQ(clauses[ClauseId(1)].valid.last, time::Date::of(1909, 12, 31));
  EXPECT_EQ(clauses[ClauseId(2)].valid.first, time::Date::of(1910, 1, 1));
  EXPECT_EQ(clauses[ClauseId(2)].version, 2);
}

TEST(Compile, a_secret_treaty_is_known_from_the_day_after_and_a_protocol_by_itself) {
  Compiling told(
      "treaty t \"T\"\nparties alba, bern\nsigned 1900-01-01\nin force 1900-02-01\nsecret until "
      "1910-05-01\narticle 1\n"
      "text \"x\"\n" +
      aid +
      "protocol \"P\" secret until 1920-01-01\narticle 2\ntext \"y\"\nclause d\nthen each party "
      "shall consult\n");
  EXPECT_EQ(told.faults(), "");
  EXPECT_EQ(told.program().clauses[ClauseId(0)].known_from, time::Date::of(1910, 5, 2));
  EXPECT_EQ(told.program().clauses[ClauseId(1)].known_from, time::Date::of(1920, 1, 2));
}

TEST(Compile, a_party_is_bound_by_its_own_dates_and_holders_take_its_seat) {
  Compiling told(
      "treaty t \"T\"\nparties alba, old-cork\nparty bern from 1890-01-01 until 1895-12-31\nsigned "
      "1880-01-01\nin force 1880-02-01\n");
  EXPECT_EQ(told.faults(), "");
  const Program& p = told.program();
  const TreatyId t = p.find_treaty("t");
  auto bond = [&](const char* id, int year) {
    return p.bond(t, told.state(id), time::Date::of(year, 6, 1)).standing;
  };
  EXPECT_EQ(bond("alba", 1879), Standing::not_yet_signed);
  EXPECT_EQ(bond("bern", 1885), Standing::never_party);
  EXPECT_EQ(bond("bern", 1895), Standing::in_force);
  EXPECT_EQ(bond("bern", 1896), Standing::left);
  EXPECT_EQ(bond("cork", 1905), Standing::in_force);
  EXPECT_EQ(p.reg.holder(told.state("old-cork"), time::Date::of(1905, 1, 1)), told.state("cork"));
  EXPECT_EQ(p.reg.holder(told.state("old-cork"), time::Date::of(1899, 12, 31)),
            told.state("old-cork"));
  EXPECT_EQ(p.parties_on(t, time::Date::of(1905, 1, 1)),
            (std::vector<StateId>{told.state("alba"), told.state("cork")}));
}

TEST(Compile, a_declaration_amends_a_clause_for_its_debtor_alone) {
  Compiling told(
      "treaty t \"T\"\nparties alba, bern\nsigned 1900-01-01\nin force 1900-02-01\narticle 1\ntext "
      "\"x\"\n" +
      aid +
      "declaration \"D\" by alba from 1901-01-01\namends 1/c for alba\nprovided \"the harvest is "
      "in\"\n");
  EXPECT_EQ(told.faults(), "");
  const auto& amendments = told.program().clauses[ClauseId(0)].amendments;
  ASSERT_EQ(amendments.size(), 1u);
  EXPECT_EQ(amendments[0].debtors, std::vector<StateId>{told.state("alba")});
  EXPECT_EQ(amendments[0].from, time::Date::of(1901, 1, 1));
}

}  // namespace
}  // namespace casus::pact
