#include "casus/duty/conflict.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

std::string treaty(const char* id, const char* parties, const char* signed_on,
                   const std::string& clauses) {
  return std::string("treaty ") + id + " \"T\"\nparties " + parties + "\nsigned " + signed_on +
         "\nin force " + signed_on + "\narticle 1\ntext \"x\"\n" + clauses + "\n";
}
const std::string fights =
    "clause c\nwhen either party is attacked by any state\nthen the other party shall fight "
    "alongside it\n";
const std::string neutral =
    "clause c\nwhen either party is at war\nthen the other party shall remain neutral\n";
const std::string war = play("event e1 1914-08-01 cork attacks alba");

TEST(Conflict, to_fight_for_one_and_stay_neutral_towards_the_other_cannot_both_be_done) {
  Told told(treaty("ab", "alba, bern", "1900-01-01", fights) +
            treaty("bc", "bern, cork", "1905-01-01", neutral) + war);
  EXPECT_EQ(told.faults(), "");
  const Answer answer = told.ask("e1");
  ASSERT_EQ(answer.conflicts.size(), 1u);
  EXPECT_EQ(answer.conflicts[0].debtor, told.state("bern"));
  EXPECT_EQ(answer.conflicts[0].resolution, Conflict::Resolution::unresolved);
}

TEST(Conflict, words_that_give_way_settle_it) {
  Told told(treaty("ab", "alba, bern", "1900-01-01", fights + "prevails over bc/1/c\n") +
            treaty("bc", "bern, cork", "1905-01-01", neutral) + war);
  EXPECT_EQ(told.faults(), "");
  const Answer answer = told.ask("e1");
  ASSERT_EQ(answer.conflicts.size(), 1u);
  EXPECT_EQ(answer.conflicts[0].resolution, Conflict::Resolution::express_words);
  EXPECT_EQ(told.program().name(answer.rows[answer.conflicts[0].yields].clause), "bc/1/c");
}

TEST(Conflict, between_the_same_parties_the_later_text_prevails) {
  Told told(treaty("early", "alba, bern", "1900-01-01", fights) +
            treaty("late", "alba, bern", "1910-01-01",
                   "clause c\nwhen either party is attacked by cork\nthen the other party shall "
                   "not attack cork\n") +
            war);
  EXPECT_EQ(told.faults(), "");
  const Answer answer = told.ask("e1");
  for (const Conflict& conflict : answer.conflicts) {
    EXPECT_EQ(conflict.resolution, Conflict::Resolution::later_text);
    EXPECT_EQ(told.program().name(answer.rows[conflict.yields].clause), "early/1/c");
  }
}

TEST(Conflict, duties_on_one_side_do_not_conflict) {
  Told told(treaty("ab", "alba, bern", "1900-01-01", fights) +
            treaty("abd", "alba, bern, dole", "1905-01-01", fights) + war);
  EXPECT_TRUE(told.ask("e1").conflicts.empty());
}

}  // namespace
}  // namespace casus::duty
