#include "casus/duty/rows.h"

#include <gtest/gtest.h>

#include <set>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

const std::string clause =
    "clause c\nwhen either party is attacked by any state\nthen the other party shall assist it";
const std::string attack = play("event e1 1914-08-01 cork attacks alba");

std::string treaty(const std::string& header, const std::string& clauses) {
  return "treaty t \"T\"\n" + header + "\narticle 1\ntext \"x\"\n" + clauses + "\n";
}

TEST(Combine, tells_readings_apart_from_facts) {
  constexpr Truth t = Truth::true_, f = Truth::false_, u = Truth::unknown;
  EXPECT_EQ(combine(t, t, t), Verdict::met);
  EXPECT_EQ(combine(f, f, f), Verdict::not_met);
  EXPECT_EQ(combine(t, f, u), Verdict::disputed);
  EXPECT_EQ(combine(t, u, t), Verdict::undetermined);
  EXPECT_EQ(combine(f, f, u), Verdict::undetermined);
}

TEST(Rows, a_treaty_signed_only_says_what_it_would_have_been) {
  Told told(treaty("parties alba, bern\nsigned 1900-01-01\nin force never", clause) + attack);
  const Answer answer = told.ask("e1");
  const Row* row = told.row(answer, "t/1/c", "bern");
  ASSERT_TRUE(row);
  EXPECT_EQ(row->verdict, Verdict::not_in_force);
  EXPECT_EQ(row->standing, pact::Standing::signed_only);
  EXPECT_EQ(row->would_be, Verdict::met);
}

TEST(Rows, a_treaty_that_ended_speaks_for_ten_years_more) {
  auto say = [](const char* end) {
    Told told(
        treaty(std::string("parties alba, bern\nsigned 1890-01-01\nin force 1890-02-01\nended ") +
                   end + " by expiry",
               clause) +
        attack);
    EXPECT_EQ(told.faults(), "");
    return told.say("e1", "t/1/c", "bern");
  };
  EXPECT_EQ(say("1914-08-01"), "met/due");  // the last day it binds
  EXPECT_EQ(say("1914-07-31"), "not in force/dormant");
  EXPECT_EQ(say("1904-08-01"), "not in force/dormant");
  EXPECT_EQ(say("1904-07-31"), "none");
}

TEST(Rows, a_treaty_signed_later_says_nothing) {
  Told told(treaty("parties alba, bern\nsigned 1914-08-02\nin force 1914-08-02", clause) + attack);
  EXPECT_EQ(told.say("e1", "t/1/c", "bern"), "none");
}

TEST(Rows, a_suspension_by_one_party_leaves_the_others_bound) {
  Told told(treaty("parties alba, bern, dole\nsigned 1900-01-01\nin force 1900-02-01\nsuspended "
                   "alba by bern from 1910-01-01",
                   "clause c\nwhen a party is attacked by any state\nthen each other party shall "
                   "assist it") +
            attack);
  EXPECT_EQ(told.faults(), "");
  EXPECT_EQ(told.say("e1", "t/1/c", "bern"), "not in force/dormant");
  EXPECT_EQ(told.say("e1", "t/1/c", "dole"), "met/due");
}

TEST(Rows, unknown_entry_into_force_is_a_deciding_fact) {
  Told told(treaty("parties alba, bern\nsigned 1900-01-01\nin force unknown", clause) + attack);
  EXPECT_EQ(told.say("e1", "t/1/c", "bern"), "undetermined/dormant");
  told.state_fact("t is in force for bern");
  EXPECT_EQ(told.say("e1", "t/1/c", "bern"), "met/due");
}

TEST(Rows, nobody_is_bound_to_aid_against_itself) {
  Told told(treaty("parties alba, bern, cork\nsigned 1900-01-01\nin force 1900-02-01",
                   "clause c\nwhen a party is attacked by any state including a party\nthen each "
                   "other party shall assist it") +
            attack);
  EXPECT_EQ(told.say("e1", "t/1/c", "cork"), "none");
  EXPECT_EQ(told.say("e1", "t/1/c", "bern"), "met/due");
}

TEST(Rows, nobody_owes_help_to_itself_though_named_among_the_helpers) {
  Told told(
      treaty(
          "parties alba, bern\nsigned 1900-01-01\nin force 1900-02-01",
          "clause c\nwhen either party is attacked by any state\nthen alba, bern shall assist it") +
      attack);
  EXPECT_EQ(told.say("e1", "t/1/c", "alba"), "none");
  EXPECT_EQ(told.say("e1", "t/1/c", "bern"), "met/due");
}

TEST(Rows, counts_as_an_attack_gives_a_row_for_each_other_party_and_leaks_nowhere) {
  const std::string counts =
      "clause c\nwhen a party is attacked by any state\nthen that attack counts as an attack on "
      "each party";
  Told told(treaty("parties alba, bern, dole\nsigned 1900-01-01\nin force 1900-02-01", counts) +
            "treaty u \"U\"\nparties bern, dole\nsigned 1900-01-01\nin force 1900-02-01\narticle "
            "1\ntext \"x\"\n" +
            clause + "\n" + attack);
  const Answer answer = told.ask("e1");
  for (const char* debtor : {"bern", "dole"}) {
    const Row* row = told.row(answer, "t/1/c", debtor);
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->counts_as);
    EXPECT_EQ(row->verdict, Verdict::met);
  }
  EXPECT_EQ(told.row(answer, "u/1/c", "dole"), nullptr);
}

TEST(Rows, the_ids_of_rows_are_unique_where_another_clause_applies) {
  Told told(
      treaty("parties alba, bern, dole\nsigned 1900-01-01\nin force 1900-02-01",
             "clause aid\nwhen a party is attacked by cork\nthen each other party shall assist it\n"
             "then each party shall not make separate peace\n"
             "clause c\nwhen a party is at war\nthen 1/aid applies\nthen each other party shall "
             "remain neutral") +
      attack);
  EXPECT_EQ(told.faults(), "");
  const Answer answer = told.ask("e1");
  std::set<std::tuple<std::uint32_t, int, int, std::uint32_t, std::uint32_t, std::uint32_t>> ids;
  for (const Row& row : answer.rows) {
    EXPECT_TRUE(ids.emplace(row.clause.value, row.rule, row.duty, row.terms_from.value,
                            row.debtor.value, row.beneficiary.value)
                    .second);
    // Every debtor's row of one duty has one number.
    if (row.terms_from) {
      EXPECT_EQ(row.duty == 0, row.terms->conduct == lang::Conduct::assist);
    }
  }
}

TEST(Rows, a_standing_promise_gives_a_row_only_to_the_act_that_breaks_it) {
  const std::string promise = treaty("parties alba, bern\nsigned 1900-01-01\nin force 1900-02-01",
                                     "clause c\nthen each party shall not attack the other party");
  Told kept(promise + attack);
  EXPECT_EQ(kept.say("e1", "t/1/c", "alba"), "none");
  Told broken(promise +
              play("event e1 1914-08-01 bern attacks alba\nevent e2 1914-08-02 alba attacks bern"));
  EXPECT_EQ(broken.say("e1", "t/1/c", "bern"), "met/breached");
  EXPECT_EQ(broken.say("e2", "t/1/c", "alba"), "none");  // who strikes back breaks nothing
}

TEST(Rows, an_event_before_entry_into_force_counts_only_where_an_issue_says_so) {
  auto say = [](const char* issue) {
    Told told(
        treaty("parties alba, bern\nsigned 1914-08-02\nin force 1914-08-02",
               clause + "\n" + issue) +
        play("event e1 1914-08-01 cork attacks alba\nevent e2 1914-08-03 cork bombards alba"));
    EXPECT_EQ(told.faults(), "");
    return told.say("e1", "t/1/c", "bern");
  };
  EXPECT_EQ(say(""), "not met/dormant");
  EXPECT_EQ(say("open issue past-event-counts"), "disputed/disputed");
}

}  // namespace
}  // namespace casus::duty
