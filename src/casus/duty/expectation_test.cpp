#include "casus/duty/expectation.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>

#include "casus/base/text.h"
#include "casus/duty/world_fixture_test.h"
#include "casus/lang/parser.h"

namespace casus::duty {
namespace {

constexpr std::string_view treaties = R"(
issue raid-is-attack "Is a raid an attack?"
  strict no
  broad yes

treaty pact "Pact of Alba and Bern"
  parties Alba, Bern
  signed 1900-01-01
  in force 1900-02-01
  article 1
    text "If one is attacked the other helps."
    clause aid
      when either party is attacked by any state
      then the other party shall fight alongside it at once
  article 2
    text "They consult under threat, when asked."
    clause consult
      when either party is threatened by any state
      provided at the request of either party
      then the other party shall consult
  article 3
    text "Mobilisation may be an attack."
    clause menace
      when either party is attacked by any state
      then the other party shall assist it militarily within 30 days
      open issue mobilisation-is-attack
  article 4
    text "If attacked without provocation."
    clause unprovoked
      when either party is attacked by any state without provocation
      then the other party shall assist it

treaty promise "Promise of Alba and Cork"
  parties Alba, Cork
  signed 1900-01-01
  in force 1900-01-01
  article 1
    text "They do not attack each other."
    clause peace
      then each party shall not attack the other party
  article 2
    text "They stay neutral."
    clause neutral
      when either party is attacked by any state
      then the other party shall remain neutral while that war lasts

treaty counter "Pact of Alba and Cork against Bern"
  parties Alba, Cork
  signed 1900-01-01
  in force 1900-01-01
  article 1
    text "If Bern attacks Cork, Alba helps."
    clause aid
      when Cork is at war with Bern
      then Alba shall fight alongside it

treaty draft "Never ratified"
  parties Alba, Bern
  signed 1900-01-01
  in force never
  article 1
    text "Aid."
    clause aid
      when either party is attacked by any state
      then the other party shall assist it

treaty hidden "Secret talks"
  parties Alba, Bern
  signed 1900-01-01
  in force 1900-01-01
  secret until 1920-01-01
  article 1
    text "If one is attacked they consult."
    clause talk
      when either party is attacked by any state
      then the other party shall consult

treaty entente "A settlement of claims"
  parties Alba, Bern
  signed 1900-01-01
  in force 1900-01-01
  article 1
    text "They settle claims."

scenario test "A war"
  record none
  war w "The war"
  event mob 1910-05-28 Cork orders general mobilisation against Bern
  event ask 1910-05-29 Bern requests help from Alba
  event war 1910-06-01 Cork attacks Bern
  event fight 1910-06-10 Alba attacks Cork
  event join 1910-06-20 Dole attacks Cork
)";

// The results of the expectations written, in order.
class Tested {
 public:
  explicit Tested(std::string expectations) {
    std::string text = std::string(four_states) + std::string(treaties) + std::move(expectations);
    file_ = lang::parse(sources_, sources_.add("test.pact", std::move(text)), faults_);
    std::vector<pact::Unit> units{{&file_, 0}};
    compiled_ = pact::compile(units, true, faults_);
    auto scenario = pact::scenario_from(*compiled_.scenarios[0], compiled_, faults_);
    auto stage = stage_from(std::move(scenario), compiled_.program, faults_);
    results_ = test_expectations(stage);
    for (const Diagnostic& fault : faults_) ADD_FAILURE() << fault.text;
  }
  const std::vector<ExpectationResult>& results() const { return results_; }

 private:
  SourceMap sources_;
  Diagnostics faults_;
  lang::File file_;
  pact::Compiled compiled_;
  std::vector<ExpectationResult> results_;
};

// "" if it passed, else what came.
std::string came(std::string_view expectation) {
  Tested tested("  expect " + std::string(expectation) + "\n");
  if (tested.results().size() != 1) return "no expectation was read";
  const ExpectationResult& result = tested.results()[0];
  if (result.passed) return "";
  if (!result.diagnostics.ok()) return result.diagnostics.items()[0].text;
  return join(result.came, ", ");
}

TEST(Expectation, holds_a_verdict_against_all_events_up_to_the_moment) {
  EXPECT_EQ(came("at mob pact/1/aid for Alba: not met"), "");
  EXPECT_EQ(came("at war pact/1/aid for Alba: met"), "");
  EXPECT_EQ(came("at join pact/1/aid for Alba: met"), "");
  EXPECT_EQ(came("at 1910-05-31 pact/1/aid for Alba: not met"), "");
  EXPECT_EQ(came("at 1910-06-01 pact/1/aid for Alba: met"), "");
  EXPECT_EQ(came("at mob pact/1/aid for Alba: met"), "not met");
}

TEST(Expectation, names_what_it_does_not_know) {
  EXPECT_EQ(came("at nothing pact/1/aid for Alba: met"), "the scenario has no event 'nothing'");
  EXPECT_EQ(came("at war pact/9/aid for Alba: met"), "no clause is called 'pact/9/aid'");
  EXPECT_TRUE(came("at war pact/1/aid for Elba: met").starts_with("unknown state 'Elba'"));
}

TEST(Expectation, asks_each_profile) {
  EXPECT_EQ(
      came("at mob pact/3/menace for Alba: disputed, strict not met, broad met, practice not met"),
      "");
  EXPECT_EQ(came("at mob pact/3/menace for Alba: disputed, strict dormant, broad active"), "");
  EXPECT_EQ(came("at mob pact/3/menace for Alba: broad not met"), "broad met");
  EXPECT_EQ(came("at mob pact/3/menace for Alba: broad fulfilled"), "broad active");
}

TEST(Expectation, asks_over_which_issue) {
  EXPECT_EQ(came("at mob pact/3/menace for Alba: disputed over mobilisation-is-attack"), "");
  EXPECT_EQ(came("at mob pact/3/menace for Alba: disputed over raid-is-attack"),
            "over mobilisation-is-attack");
}

TEST(Expectation, asks_for_the_life_and_the_delay) {
  EXPECT_EQ(came("at war pact/1/aid for Alba: met, due"), "");
  EXPECT_EQ(came("at fight pact/1/aid for Alba: met, fulfilled, performed late, 9 days after "
                 "arising, 6 days late"),
            "");
  EXPECT_EQ(came("at 1910-06-08 pact/1/aid for Alba: met, breached, 4 days late"), "");
  EXPECT_EQ(came("at fight pact/3/menace for Alba: met, performed"), "");
  EXPECT_EQ(came("at fight pact/3/menace for Alba: performed late"), "not performed late");
  EXPECT_EQ(came("at fight pact/1/aid for Alba: 8 days after arising"), "9 days after arising");
  EXPECT_EQ(came("at war pact/1/aid for Alba: breached"), "due");
}

TEST(Expectation, says_why_a_treaty_is_not_in_force) {
  EXPECT_EQ(came("at war draft/1/aid for Alba: not in force, signed only"), "");
  EXPECT_EQ(came("at war draft/1/aid for Alba: not in force, ended"), "signed only");
  EXPECT_EQ(came("at war pact/1/aid for Alba: not in force"), "met");
}

TEST(Expectation, names_the_gate_that_is_waited_for) {
  EXPECT_EQ(
      came("at mob pact/2/consult for Alba: met, active, waiting for \"request of any party\""),
      "");
  EXPECT_EQ(came("at mob pact/2/consult for Alba: waiting for \"request of Bern\""),
            "waiting for \"request of any party\"");
  EXPECT_EQ(came("at ask pact/2/consult for Alba: waiting for \"request of any party\""),
            "waiting for nothing");
}

TEST(Expectation, names_the_missing_fact) {
  EXPECT_EQ(came("at war pact/4/unprovoked for Alba: undetermined, missing \"Bern provoked Cork\""),
            "");
  EXPECT_EQ(came("at war pact/4/unprovoked for Alba: missing \"Cork provoked Bern\""),
            "missing \"bern provoked cork\"");
}

TEST(Expectation, names_what_fails) {
  EXPECT_EQ(came("at mob pact/1/aid for Alba: not met, failing kind"), "");
  EXPECT_EQ(came("at mob pact/1/aid for Alba: not met, failing place"), "failing kind");
  EXPECT_EQ(came("at war pact/1/aid for Alba: failing subject"), "nothing failing");
}

TEST(Expectation, chooses_among_duties_by_conduct_and_adversary) {
  EXPECT_EQ(came("at war pact/1/aid for Alba: met, conduct \"fight alongside\", against Cork"), "");
  EXPECT_EQ(came("at war pact/1/aid for Alba: conduct \"consult\""), "no such duty");
  EXPECT_EQ(came("at war pact/1/aid for Alba: against Dole"), "no row against Dole");
}

TEST(Expectation, sees_a_standing_duty_broken) {
  EXPECT_EQ(came("at war promise/1/peace for Alba: not met, active"), "");
  EXPECT_EQ(came("at fight promise/1/peace for Alba: breached"),
            "dormant");  // fought in defence of Bern
  EXPECT_EQ(came("at war promise/1/peace for Cork: breached"), "active");
}

TEST(Expectation, knows_when_there_is_no_clause_of_this_kind) {
  EXPECT_EQ(came("at war entente for Alba: no clause of this kind"), "");
  EXPECT_EQ(came("at war pact for Alba: no clause of this kind"), "there is a clause of this kind");
}

TEST(Expectation, may_ask_what_was_known_by_a_day) {
  EXPECT_EQ(came("at war hidden/1/talk for Alba: met"), "");
  EXPECT_EQ(came("at war known by 1910-06-01 hidden/1/talk for Alba: met"), "not met");
  EXPECT_EQ(came("at war known by 1920-01-02 hidden/1/talk for Alba: met"), "");
}

TEST(Expectation, lists_obligations) {
  EXPECT_EQ(came("at mob obligations of Alba: none"), "");
  EXPECT_EQ(came("at war obligations of Dole toward Bern: none"), "");
  EXPECT_EQ(came("at war obligations of Alba toward Bern: pact/1/aid, pact/3/menace"), "");
  EXPECT_EQ(came("at war obligations of Alba toward Bern: pact/1/aid"),
            "pact/1/aid, pact/3/menace");
  EXPECT_EQ(came("at war obligations of Alba toward Bern: none"), "pact/1/aid, pact/3/menace");
}

TEST(Expectation, lists_conflicts) {
  EXPECT_EQ(came("at war conflicts of Dole: none"), "");
  EXPECT_EQ(came("at war conflicts of Alba: pact/1/aid against counter/1/aid"), "");
  EXPECT_EQ(came("at war pact/1/aid for Alba: conflict with counter/1/aid"), "");
  EXPECT_NE(came("at war conflicts of Alba: none"), "");
  EXPECT_EQ(came("at mob conflicts of Alba: pact/1/aid against counter/1/aid"), "none");
}

TEST(Expectation, tells_a_bound_act_from_a_free_one) {
  EXPECT_EQ(came("at fight act fight: performed"), "");
  EXPECT_EQ(came("at fight act fight of Alba: voluntary"), "performed");
  EXPECT_EQ(came("at join act join: voluntary"), "");
  EXPECT_EQ(came("at join act join: performed"), "voluntary");
  EXPECT_EQ(came("at war act mob: voluntary"), "");
}

TEST(Expectation, runs_the_cascade_from_an_event) {
  EXPECT_EQ(came("cascade from mob: none"), "");
  EXPECT_EQ(came("cascade from mob under broad: Alba; stops"), "");
  EXPECT_EQ(came("cascade from mob: Alba"), "none");
  EXPECT_EQ(came("cascade from mob opening mobilisation-is-attack everywhere: none"), "");
  EXPECT_EQ(came("cascade from mob at 1910-06-05 under broad record complete: Alba; stops"), "");
}

TEST(Expectation, lists_branches) {
  EXPECT_EQ(came("at mob branches: \"if alba chooses to help bern\""), "");
  EXPECT_NE(came("at mob branches: \"if dole chooses to help bern\""), "");
}

TEST(Expectation, says_what_would_pass_where_that_is_simple) {
  Tested tested(
      "  expect at war pact/1/aid for Alba: not met, dormant\n  expect at war pact/1/aid for Alba: "
      "met, failing place\n");
  ASSERT_EQ(tested.results().size(), 2u);
  ASSERT_EQ(tested.results()[0].edits.size(), 2u);
  EXPECT_EQ(tested.results()[0].edits[0].text, "met");
  EXPECT_EQ(tested.results()[0].edits[1].text, "due");
  EXPECT_TRUE(tested.results()[1].edits.empty());
}

}  // namespace
}  // namespace casus::duty
