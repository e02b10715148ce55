#include "casus/explain/answer_text.h"

#include <gtest/gtest.h>

#include "casus/duty/suppose.h"
#include "casus/duty/world_fixture_test.h"
#include "casus/explain/reason.h"
#include "casus/explain/row_id.h"
#include "casus/explain/short_answer.h"
#include "casus/explain/tree_text.h"

namespace casus::explain {
namespace {

// The answer to "cork invades bern" on 1 January 1910, and whatever is needed to explain it.
struct Asked {
  explicit Asked(const std::string& text) : told(text) {
    EXPECT_TRUE(told.errors().empty()) << told.faults();
    facts::Event event;
    event.id = "q1";
    event.kind = facts::EventKind::invasion;
    event.date = event.date_latest = time::Date::of(1910, 1, 1);
    event.actors = {told.state("cork")};
    event.targets = {told.state("bern")};
    std::vector<duty::Assumption> assumed;
    auto events = duty::suppose(told.program(), told.history(), event, {}, assumed);
    answer = duty::evaluate(told.world("1910-01-01"), events);
    answer.assumed = assumed;
  }

  [[nodiscard]] std::string short_words() const {
    const duty::World world = told.world("1910-01-01");
    return short_answer({world, answer, told.sources, world.now.date});
  }
  [[nodiscard]] std::string page() const {
    const duty::World world = told.world("1910-01-01");
    return answer_text({world, answer, told.sources, world.now.date}, {}, {});
  }

  duty::Told told;
  duty::Answer answer;
};

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

TEST(AnswerText, begins_with_who_is_bound) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by any state\n      then "
                    "the other party shall assist it militarily"));
  EXPECT_EQ(asked.short_words(), "Alba is bound to assist Bern militarily (ab-1900, article 1).");
  EXPECT_TRUE(asked.page().starts_with(asked.short_words()));
}

TEST(AnswerText, says_what_a_duty_waits_for) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by any state\n      "
                    "provided at the request of it\n"
                    "      then the other party shall assist it"));
  EXPECT_TRUE(contains(asked.short_words(), "once there is the request of Bern"))
      << asked.short_words();
  EXPECT_TRUE(contains(asked.page(), "waits for the request of Bern")) << asked.page();
}

TEST(AnswerText, names_the_fact_that_decides_and_what_to_type) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by any state\n      "
                    "provided state of war results for it\n"
                    "      then the other party shall assist it"));
  EXPECT_TRUE(contains(asked.short_words(),
                       "undetermined until it is known whether a state of war exists for Bern"))
      << asked.short_words();
  EXPECT_TRUE(contains(asked.page(), "--fact \"state of war exists for bern\"")) << asked.page();
}

TEST(AnswerText, says_binding_to_act_not_to_use_force_where_the_text_leaves_it_open) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by any state\n"
                    "      then the other party shall assist it as it deems necessary"));
  EXPECT_TRUE(contains(asked.short_words(), "bound to act, not to use force"))
      << asked.short_words();
}

TEST(AnswerText, lists_every_failing_condition_of_a_miss) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by dole in alba\n      "
                    "then the other party shall assist it"));
  EXPECT_TRUE(asked.short_words().starts_with("Nobody is bound to help Bern"))
      << asked.short_words();
  std::string page = asked.page();
  EXPECT_TRUE(contains(page, "(\"dole\"), not Cork")) << page;
  EXPECT_TRUE(contains(page, "lies outside")) << page;
}

TEST(AnswerText, tells_what_the_act_itself_breaks) {
  Asked asked(
      "treaty peace \"P\"\n  parties bern, cork, dole\n  signed 1900-01-01\n  in force "
      "1900-01-01\n  article 1\n    text \"words\"\n"
      "    clause peace\n      then each party shall not attack the other parties\n");
  EXPECT_TRUE(contains(asked.page(), "Cork had promised not to attack Bern (peace, article 1)"))
      << asked.page();
  EXPECT_TRUE(contains(asked.page(), "no obligation of this kind")) << asked.page();
}

TEST(Reason, lists_the_chain_from_the_event_on_and_only_false_ones_if_asked) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by dole\n      then the "
                    "other party shall assist it"));
  const duty::World world = asked.told.world("1910-01-01");
  const Subject about{world, asked.answer, asked.told.sources, world.now.date};
  ASSERT_EQ(asked.answer.rows.size(), 1u);
  std::vector<Reason> whole =
      reasons(about, asked.answer.rows[0], duty::Profile::strict, Chain::whole);
  ASSERT_GE(whole.size(), 4u);
  EXPECT_EQ(whole[0].step, "event");
  EXPECT_EQ(whole[1].step, "subject");
  std::vector<Reason> failing =
      reasons(about, asked.answer.rows[0], duty::Profile::strict, Chain::failing);
  ASSERT_EQ(failing.size(), 1u);
  EXPECT_EQ(failing[0].step, "adversary");
  EXPECT_EQ(row_id(about, asked.answer.rows[0]), "ab-1900/1/1/aid/1/1/alba/bern/q1");
}

TEST(Tree, finds_rows_by_treaty_article_clause_or_id) {
  Asked asked(
      duty::pact_of("    clause aid\n      when either party is attacked by any state\n      then "
                    "the other party shall assist it"));
  const duty::World world = asked.told.world("1910-01-01");
  const Subject about{world, asked.answer, asked.told.sources, world.now.date};
  for (std::string_view name :
       {"", "ab-1900", "ab-1900/1", "ab-1900/1/aid", "ab-1900/1/1/aid/1/1/alba/bern/q1"})
    EXPECT_EQ(rows_named(about, name).size(), 1u) << name;
  EXPECT_TRUE(rows_named(about, "ab-19").empty());
}

}  // namespace
}  // namespace casus::explain
