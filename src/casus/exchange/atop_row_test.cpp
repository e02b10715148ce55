#include "casus/exchange/atop_row.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "casus/exchange/exchange_fixture_test.h"

namespace casus::exchange {
namespace {

using enum AtopField::Id;

// A treaty of Alba and Bern with one article of these clauses, coded for one of the two.
class Row {
 public:
  explicit Row(const std::string& clauses, const std::string& header = "", std::size_t member = 0)
      : corpus_(fmt::format("{}treaty pact-1900 \"Pact\"\n  parties Alba, Bern\n"
                            "  signed 1900-01-01\n  in force on signature\n"
                            "  basis coding \"atop\"\n{}  article 1\n    text \"x\"\n{}",
                            two_states, header, clauses)) {
    EXPECT_TRUE(corpus_.diagnostics.ok()) << corpus_.faults();
    const pact::Program& program = corpus_.program();
    auto id = program.find_treaty("pact-1900");
    const pact::Treaty* treaty = &program.treaties[id];
    StateId state = treaty->parties[member].state;
    promises_ = promises_of(program, id, state, time::DateInterval::always());
    codes_ = derive_codes(promises_, {&treaty, 1}, state);
  }
  int operator[](AtopField::Id field) const { return codes_[static_cast<std::size_t>(field)]; }

 private:
  SmallCorpus corpus_;
  std::vector<Promise> promises_;
  AtopCodes codes_{};
};

std::string attacked(std::string_view rest) {
  return fmt::format("    clause aid\n      when either party is attacked{}", rest);
}

TEST(AtopRow, help_against_an_attack_is_defence_alone) {
  Row row(attacked("\n      then the other party shall assist it militarily\n"));
  EXPECT_EQ(row[defense], 1);
  EXPECT_EQ(row[offense], 0);
  EXPECT_EQ(row[defcoadv], 0);
}

TEST(AtopRow, help_in_a_war_that_the_ally_begins_is_offence_alone) {
  Row row(
      "    clause war\n      when either party goes to war with Cork\n"
      "      then the other party shall fight alongside it\n");
  EXPECT_EQ(row[defense], 0);
  EXPECT_EQ(row[offense], 1);
  EXPECT_EQ(row[offcoadv], 1);
}

TEST(AtopRow, conditions_are_told_from_the_trigger) {
  Row row(
      attacked(" by Cork in west without provocation\n"
               "      then the other party shall assist it\n"));
  EXPECT_EQ(row[defcoadv], 1);
  EXPECT_EQ(row[defcoloc], 1);
  EXPECT_EQ(row[defconpr], 1);
  EXPECT_EQ(row[defconum], 0);
}

TEST(AtopRow, one_promise_without_a_condition_makes_the_obligation_unconditional) {
  Row row(
      attacked(" by Cork\n      then the other party shall assist it\n"
               "    clause more\n      when either party is attacked\n"
               "      then the other party shall assist it\n"));
  EXPECT_EQ(row[defcoadv], 0);
}

TEST(AtopRow, a_duty_to_a_named_party_is_not_owed_by_it) {
  std::string clauses =
      "    clause aid\n      when Bern is attacked\n"
      "      then Alba shall assist it militarily\n";
  EXPECT_EQ(Row(clauses, "", 0)[defense], 1);
  EXPECT_EQ(Row(clauses, "", 1)[defense], 0);
}

TEST(AtopRow, a_permission_is_no_obligation) {
  Row row(attacked("\n      then the other party may assist it militarily\n"));
  EXPECT_EQ(row[defense], 0);
}

TEST(AtopRow, a_clause_that_applies_another_promises_what_that_one_does) {
  Row row(
      attacked(" by Cork\n      then the other party shall fight alongside it\n"
               "    clause again\n      when either party is attacked by a power other than Cork\n"
               "      provided Cork supports that adversary\n      then aid applies\n"));
  EXPECT_EQ(row[defense], 1);
  EXPECT_EQ(row[defcoadv], 1);
}

TEST(AtopRow, the_standing_promises_are_told_apart) {
  Row row(
      "    clause a\n      then each party shall not attack the other party\n"
      "    clause b\n      then each party shall not join an alliance against the other party\n"
      "    clause c\n      when either party is threatened\n"
      "      provided at the request of either party\n      then each party shall consult\n");
  EXPECT_EQ(row[nonagg], 1);
  EXPECT_EQ(row[noothall], 1);
  EXPECT_EQ(row[consul], 1);
  EXPECT_EQ(row[concoreq], 1);
  EXPECT_EQ(row[defense], 0);
}

TEST(AtopRow, neutrality_may_need_an_attack) {
  Row row(attacked("\n      then the other party shall remain neutral\n"));
  EXPECT_EQ(row[neutral], 1);
  EXPECT_EQ(row[neucoatt], 1);
}

TEST(AtopRow, term_renewal_and_secrecy_come_from_the_header) {
  Row row("    clause a\n      then each party shall consult\n",
          "  term 5 years\n  renew 3 years unless denounced 1 year before\n  secret\n");
  EXPECT_EQ(row[length], 60);
  EXPECT_EQ(row[proren], 2);
  EXPECT_EQ(row[pubsecr], 2);
}

TEST(AtopRow, members_whose_codes_or_other_duties_differ_are_asymmetric) {
  std::array<AtopCodes, 2> same{}, other{};
  other[1][static_cast<std::size_t>(defense)] = 1;
  std::array<std::uint64_t, 2> equal{1, 1}, unequal{1, 3};
  EXPECT_FALSE(is_asymmetric(same, equal));
  EXPECT_TRUE(is_asymmetric(other, equal));
  EXPECT_TRUE(is_asymmetric(same, unequal));
}

}  // namespace
}  // namespace casus::exchange
