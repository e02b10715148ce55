#include "casus/duty/deciding.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

Deciding decide(const std::string& conditions) {
  Told told(pact_of("clause c\nwhen either party is attacked by any state\n" + conditions +
                    "\nthen the other party shall assist it") +
            play("event e1 1914-08-01 cork invades alba"));
  EXPECT_EQ(told.faults(), "");
  const Answer answer = told.ask("e1");
  const Row* row = told.row(answer, "ab-1900/1/c", "bern");
  return row ? deciding_facts(answer.derivation, *row) : Deciding{};
}

TEST(Deciding, one_fact_says_what_either_value_makes) {
  const Deciding deciding = decide("provided \"p\"");
  ASSERT_EQ(deciding.missing.size(), 1u);
  EXPECT_EQ(deciding.missing[0].if_true, Verdict::met);
  EXPECT_EQ(deciding.missing[0].if_false, Verdict::not_met);
  EXPECT_EQ(deciding.sets, (std::vector<std::vector<std::size_t>>{{0}}));
}

TEST(Deciding, sets_settle_whatever_their_values_and_hold_nothing_idle) {
  const Deciding both = decide("provided \"p\" and \"q\"");
  EXPECT_EQ(both.sets, (std::vector<std::vector<std::size_t>>{{0, 1}}));
  const Deciding either = decide("provided ( \"p\" and \"q\" ) or ( \"p\" and not \"q\" )");
  EXPECT_EQ(either.sets, (std::vector<std::vector<std::size_t>>{{0, 1}}));
}

TEST(Deciding, beyond_twelve_facts_one_set_is_found_greedily_and_says_so) {
  std::string all = "provided \"f0\"";
  for (int i = 1; i < 14; ++i) all += " and \"f" + std::to_string(i) + "\"";
  const Deciding deciding = decide(all);
  EXPECT_TRUE(deciding.greedy);
  ASSERT_EQ(deciding.sets.size(), 1u);
  EXPECT_EQ(deciding.sets[0].size(), 14u);
}

TEST(Deciding, every_failing_condition_is_told_in_text_order) {
  Told told(pact_of("clause c\nwhen either party is attacked by dole\nprovided present conflict "
                    "w\nthen the other party shall assist it") +
            play("event e1 1914-08-01 cork invades alba"));
  const Answer answer = told.ask("e1");
  const Row* row = told.row(answer, "ab-1900/1/c", "bern");
  ASSERT_TRUE(row);
  std::vector<StepKind> kinds;
  for (std::uint32_t step : failing_steps(answer.derivation, row->root[0]))
    kinds.push_back(answer.derivation[step].kind);
  EXPECT_EQ(kinds, (std::vector<StepKind>{StepKind::adversary, StepKind::war}));
}

}  // namespace
}  // namespace casus::duty
