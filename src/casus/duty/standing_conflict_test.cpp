#include <gtest/gtest.h>

#include <string>

#include "casus/duty/conflict.h"
#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

constexpr std::string_view aid_each_other = R"(
    clause aid
      when either party is attacked by any state
      then the other party shall assist it
)";

std::string treaty(std::string_view id, std::string_view parties, std::string_view clauses) {
  return "\ntreaty " + std::string(id) + " \"T\"\n  parties " + std::string(parties) +
         "\n  signed 1900-01-01\n  in force 1900-02-01\n  article 1\n    text \"words\"" +
         std::string(clauses) + "\n";
}

StandingReport report_of(Told& told) {
  EXPECT_TRUE(told.errors().empty()) << told.faults();
  return standing_conflicts(told.world("1910-01-01"), time::Date::of(1910, 1, 1));
}

TEST(StandingConflict, finds_aid_against_a_state_that_was_promised_peace) {
  Told told(pact_of(aid_each_other) +
            treaty("peace", "alba, cork",
                   "\n    clause peace\n      then each party shall not attack the other party"));
  StandingReport report = report_of(told);
  ASSERT_EQ(report.contradictions.size(), 1u);
  EXPECT_EQ(report.contradictions[0].debtor, told.state("alba"));
  EXPECT_EQ(report.contradictions[0].ward, told.state("bern"));
  EXPECT_EQ(report.contradictions[0].adversary, told.state("cork"));
}

TEST(StandingConflict, is_none_where_the_attack_itself_breaks_the_promise_of_peace) {
  Told told(pact_of(aid_each_other) +
            treaty("peace", "alba, bern, cork",
                   "\n    clause peace\n      then each party shall not attack the other parties"));
  EXPECT_TRUE(report_of(told).contradictions.empty());
}

TEST(StandingConflict, is_none_against_a_party_of_the_same_treaty) {
  Told told(treaty("three", "alba, bern, cork", aid_each_other) +
            treaty("peace", "alba, cork",
                   "\n    clause peace\n      then each party shall not attack the other party"));
  for (const StandingConflict& conflict : report_of(told).contradictions)
    EXPECT_NE(conflict.adversary, told.state("cork")) << conflict.text;
}

TEST(StandingConflict, finds_aid_against_a_named_state_that_is_to_be_aided_too) {
  Told told(pact_of("\n    clause aid\n      when either party is attacked by cork\n      then the "
                    "other party shall assist it") +
            treaty("ac", "alba, cork", aid_each_other));
  StandingReport report = report_of(told);
  ASSERT_FALSE(report.contradictions.empty());
  EXPECT_EQ(report.contradictions[0].debtor, told.state("alba"));
  EXPECT_EQ(report.contradictions[0].adversary, told.state("cork"));
}

TEST(StandingConflict, tells_two_wards_that_nothing_keeps_apart_once_a_debtor) {
  Told told(pact_of(aid_each_other) + treaty("ac", "alba, cork", aid_each_other));
  StandingReport report = report_of(told);
  ASSERT_EQ(report.double_bonds.size(), 1u);
  EXPECT_EQ(report.double_bonds[0].debtor, told.state("alba"));
  EXPECT_EQ(report.double_bonds[0].wards.size(), 2u);
  EXPECT_EQ(report.double_bonds[0].pairs, 1u);
  EXPECT_TRUE(report.contradictions.empty());
}

TEST(StandingConflict, is_none_on_a_day_before_the_treaties) {
  Told told(pact_of(aid_each_other) + treaty("ac", "alba, cork", aid_each_other));
  StandingReport report = standing_conflicts(told.world("1899-01-01"), time::Date::of(1899, 1, 1));
  EXPECT_TRUE(report.double_bonds.empty());
}

}  // namespace
}  // namespace casus::duty
