// The treaties and the scenario under tests/data, which between them use every construct of the
// grammar.
#include <gtest/gtest.h>

#include "casus/base/file.h"
#include "casus/lang/lang_test.h"
#include "casus/lang/lexer.h"

namespace casus::lang {
namespace {

Parsed parsed_file(const std::string& path) {
  Result<std::string> text = read_file(path);
  EXPECT_TRUE(text.has_value()) << path;
  return Parsed(text ? *text : "");
}

const Clause* find(const File& file, std::string_view treaty_id, std::string_view clause_id) {
  for (const Treaty& treaty : file.treaties)
    for (const Article& article : treaty.articles)
      for (const Clause& clause : article.clauses)
        if (treaty.id.text == treaty_id && clause.id.text == clause_id) return &clause;
  return nullptr;
}

TEST(Examples, all_treaties_are_read) {
  Parsed parsed = parsed_file("tests/data/examples.pact");
  EXPECT_EQ(parsed.errors(), Errors{});
  EXPECT_EQ(parsed.file.treaties.size(), 20u);
}

TEST(Examples, say_what_the_treaties_say) {
  Parsed parsed = parsed_file("tests/data/examples.pact");
  const Clause* aid = find(parsed.file, "russia-dprk-2024", "aid");
  ASSERT_NE(aid, nullptr);
  EXPECT_EQ(aid->rules[0].provided[0].kind, CondKind::state_of_war);
  EXPECT_EQ(aid->rules[0].duties[0].conduct, Conduct::assist_militarily);
  EXPECT_EQ(aid->rules[0].duties[0].limits.size(), 2u);
  const Clause* menace = find(parsed.file, "triple-1882", "menace");
  ASSERT_NE(menace, nullptr);
  EXPECT_TRUE(menace->rules[0].duties[0].benevolent);
  const Clause* fight = find(parsed.file, "franco-russian-1894", "fight");
  ASSERT_NE(fight, nullptr);
  EXPECT_EQ(fight->rules.size(), 2u);
  EXPECT_EQ(fight->rules[0].triggers[0].adversary.terms[1].kind, AdversaryKind::supported_by);
}

// What a letter lost from one word of a file gives: at most one error, from a heading exactly one.
TEST(Examples, one_fault_is_one_error) {
  for (std::string path : {"tests/data/examples.pact", "tests/data/july-1914.pact"}) {
    std::string text = *read_file(path);
    for (const Token& token : lex(text).tokens) {
      if (token.kind != TokenKind::word || token.end - token.begin < 4) continue;
      std::string faulty = text;
      faulty.erase(token.begin + 1, 1);
      Errors errors = Parsed(faulty).errors();
      EXPECT_LE(errors.size(), 1u)
          << path << " " << text.substr(token.begin, token.end - token.begin);
      EXPECT_TRUE(token.heading == Heading::none || errors.size() == 1u)
          << text.substr(token.begin, 40);
    }
  }
}

TEST(Examples, a_crisis_is_read) {
  Parsed parsed = parsed_file("tests/data/july-1914.pact");
  EXPECT_EQ(parsed.errors(), Errors{});
  ASSERT_EQ(parsed.file.scenarios.size(), 1u);
  const Scenario& july = parsed.file.scenarios[0];
  EXPECT_EQ(july.events.size(), 7u);
  EXPECT_EQ(july.expects.size(), 10u);
  EXPECT_EQ(july.events[0].doing.actors[0].group.value, "Black Hand");
  EXPECT_EQ(july.expects[2].items.size(), 3u);
  EXPECT_EQ(parsed.file.wars.at(0).events.size(), 6u);
}

}  // namespace
}  // namespace casus::lang
