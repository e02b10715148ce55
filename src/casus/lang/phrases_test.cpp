#include "casus/lang/phrases.h"

#include <gtest/gtest.h>

#include <set>

namespace casus::lang {
namespace {

template <class Meaning>
void expect_sorted_and_single(const PhraseTable<Meaning>& table) {
  for (std::size_t i = 1; i < table.phrases.size(); ++i)
    EXPECT_LT(table.phrases[i - 1].text, table.phrases[i].text);
}

TEST(Phrases, stand_sorted_and_only_once_in_a_table) {
  expect_sorted_and_single(subject_phrases);
  expect_sorted_and_single(debtor_phrases);
  expect_sorted_and_single(who_phrases);
  expect_sorted_and_single(passive_phrases);
  expect_sorted_and_single(participle_phrases);
  expect_sorted_and_single(active_phrases);
  expect_sorted_and_single(adversary_phrases);
  expect_sorted_and_single(cond_phrases);
  expect_sorted_and_single(conduct_phrases);
  expect_sorted_and_single(part_phrases);
  expect_sorted_and_single(item_phrases);
  expect_sorted_and_single(step_phrases);
}

TEST(Phrases, every_passive_verb_has_a_singular_and_a_plural) {
  std::set<std::string_view> texts;
  for (const auto& phrase : passive_phrases.phrases) texts.insert(phrase.text);
  for (const auto& phrase : participle_phrases.phrases) {
    EXPECT_TRUE(texts.contains("is " + std::string(phrase.text)));
    EXPECT_TRUE(texts.contains("are " + std::string(phrase.text)));
  }
}

TEST(Phrases, small_words_are_no_names) {
  EXPECT_TRUE(is_reserved("by"));
  EXPECT_TRUE(is_reserved("the"));
  EXPECT_TRUE(is_reserved("unspecified"));
  EXPECT_FALSE(is_reserved("germany"));
  EXPECT_FALSE(is_reserved("The"));
  EXPECT_FALSE(is_reserved(""));
}

TEST(Spelling, is_that_of_the_answers) {
  EXPECT_EQ(spelling(Role::the_other_party), "the other party");
  EXPECT_EQ(spelling(Verb::is_met), "is met");
  EXPECT_EQ(spelling(AdversaryKind::non_party), "a non-party");
  EXPECT_EQ(spelling(Status::great_powers), "great powers");
  EXPECT_EQ(spelling(CondKind::open_fact), "fact");
  EXPECT_EQ(spelling(Support::menacing_measures), "menacing measures");
  EXPECT_EQ(spelling(OnceAct::fights), "fights");
  EXPECT_EQ(spelling(Modality::shall_not), "shall not");
  EXPECT_EQ(spelling(Conduct::act_to_meet_danger), "act to meet the danger");
  EXPECT_EQ(spelling(Conduct::applies), "applies");
  EXPECT_EQ(spelling(ExtentKind::all_means), "by all means");
  EXPECT_EQ(spelling(TimeKind::at_once), "at once");
  EXPECT_EQ(spelling(LimitKind::charter_51), "subject to un-charter/51");
  EXPECT_EQ(spelling(Unit::weeks), "weeks");
  EXPECT_EQ(spelling(EndManner::exclusion), "exclusion");
  EXPECT_EQ(spelling(Profile::coders), "coders");
  EXPECT_EQ(spelling(Deed::declares_war), "declares war on");
  EXPECT_EQ(spelling(VictimObject::mission), "mission");
  EXPECT_EQ(spelling(ItemPhrase::not_in_force), "not in force");
}

}  // namespace
}  // namespace casus::lang
