#include <gtest/gtest.h>

#include "casus/lang/lang_test.h"

namespace casus::lang {
namespace {

Expect expect_of(const std::string& text) {
  static std::vector<std::unique_ptr<Parsed>> kept;
  kept.push_back(std::make_unique<Parsed>("scenario s \"S\"\nexpect " + text));
  EXPECT_EQ(kept.back()->errors(), Errors{}) << text;
  const auto& expects = kept.back()->file.scenarios.at(0).expects;
  return expects.empty() ? Expect{} : expects[0];
}

ExpectItem item_of(const std::string& text) {
  return expect_of("at e1 t/1/c for X: " + text).items.at(0);
}

TEST(Expect, names_a_clause_a_debtor_and_a_beneficiary) {
  Expect expect =
      expect_of("at e05 dual-1879/1/russia for Germany toward Austria-Hungary: not met");
  EXPECT_EQ(expect.kind, Expect::Kind::verdict);
  EXPECT_EQ(expect.at_event.text, "e05");
  EXPECT_EQ(expect.ref.text, "dual-1879/1/russia");
  EXPECT_EQ(expect.state.text, "Germany");
  EXPECT_EQ(expect.toward.text, "Austria-Hungary");
  EXPECT_EQ(expect_of("at 1914-08-01T19:00 t for X: met").at_date.hour, 19);
}

TEST(Expect, may_speak_of_obligations_conflicts_acts_and_branches) {
  Expect obligations = expect_of("at e05 obligations of Russia toward Serbia: none");
  EXPECT_EQ(obligations.kind, Expect::Kind::obligations);
  EXPECT_EQ(obligations.items.at(0).kind, ExpectItem::Kind::none);
  EXPECT_EQ(expect_of("at e12 conflicts of Austria-Hungary: conflict with dual-1879/2/x").kind,
            Expect::Kind::conflicts);
  Expect act = expect_of("at e12 act e17 of Japan: voluntary");
  EXPECT_EQ(act.kind, Expect::Kind::act);
  EXPECT_EQ(act.ref.text, "e17");
  EXPECT_EQ(act.state.text, "Japan");
  EXPECT_EQ(expect_of("at e12 branches: \"Germany invades Belgium\"").kind, Expect::Kind::branches);
}

TEST(Expect, knows_every_verdict_state_and_reason) {
  for (std::string word : {"met", "not met", "undetermined", "disputed", "not in force"}) {
    EXPECT_EQ(item_of(word).kind, ExpectItem::Kind::verdict) << word;
    EXPECT_EQ(item_of(word).word, word);
  }
  for (std::string word :
       {"dormant", "active", "due", "fulfilled", "breached", "lapsed", "excused"}) {
    EXPECT_EQ(item_of(word).kind, ExpectItem::Kind::life) << word;
    EXPECT_EQ(item_of("broad " + word).profile, Profile::broad);
  }
  for (std::string word : {"signed only", "ended", "suspended", "left"})
    EXPECT_EQ(item_of(word).kind, ExpectItem::Kind::reason) << word;
}

TEST(Expect, knows_every_other_item) {
  using Kind = ExpectItem::Kind;
  EXPECT_EQ(item_of("over x").kind, Kind::over_issue);
  EXPECT_EQ(item_of("waiting for \"request of X\"").text.value, "request of X");
  EXPECT_EQ(item_of("5 days after arising").kind, Kind::days_after_arising);
  EXPECT_EQ(item_of("88 days late").days, 88);
  EXPECT_EQ(item_of("1 day late").kind, Kind::days_late);
  EXPECT_EQ(item_of("missing \"provocation\"").kind, Kind::missing);
  EXPECT_EQ(texts_of(item_of("failing attacked and provocation").names),
            (Strings{"attacked", "provocation"}));
  EXPECT_EQ(item_of("conflict with a-1/2").kind, Kind::conflict_with);
  EXPECT_EQ(item_of("conduct \"consult\"").kind, Kind::conduct);
  EXPECT_EQ(item_of("voluntary").kind, Kind::voluntary);
  EXPECT_EQ(item_of("performed").kind, Kind::performed);
  EXPECT_EQ(item_of("performed late").kind, Kind::performed_late);
  EXPECT_EQ(item_of("duty disputed").kind, Kind::duty_disputed);
  EXPECT_EQ(item_of("no clause of this kind").kind, Kind::no_clause);
  EXPECT_EQ(item_of("none").kind, Kind::none);
  EXPECT_EQ(texts_of(item_of("against France, Russia, missing \"x\"").names),
            (Strings{"France", "Russia"}));
  EXPECT_EQ(item_of("t/1/c").kind, Kind::ref);
  EXPECT_EQ(item_of("\"x\"").kind, Kind::text);
}

TEST(Expect, lists_its_items) {
  Expect expect = expect_of(
      "at e07 t/1/c for X: disputed over issue-a, over issue-b, strict not met, broad met");
  ASSERT_EQ(expect.items.size(), 5u);
  EXPECT_EQ(expect.items[2].names[0].text, "issue-b");
  EXPECT_EQ(expect.items[3].profile, Profile::strict);
}

TEST(Expect, may_ask_what_was_known_by_a_day) {
  Expect expect = expect_of("at e07 known by 1914-08-01 t/1/c for X: met");
  EXPECT_EQ(expect.known_by.year, 1914);
  EXPECT_EQ(expect.ref.text, "t/1/c");
  EXPECT_FALSE(expect_of("at e07 t/1/c for X: met").known_by.given());
}

TEST(Expect, a_cascade_goes_step_by_step) {
  Expect expect = expect_of(
      "cascade from e07 under broad opening x in dual-1879, triple-1882 record complete:\n"
      " Germany, Austria-Hungary; then France; stops");
  EXPECT_EQ(expect.kind, Expect::Kind::cascade);
  EXPECT_EQ(expect.under, Profile::broad);
  EXPECT_EQ(expect.opening.text, "x");
  EXPECT_EQ(texts_of(expect.opening_in), (Strings{"dual-1879", "triple-1882"}));
  EXPECT_TRUE(expect.record_complete);
  ASSERT_EQ(expect.steps.size(), 2u);
  EXPECT_EQ(texts_of(expect.steps[1]), Strings{"France"});
  EXPECT_TRUE(expect.stops);
  EXPECT_TRUE(expect_of("cascade from 1914-07-28: none").steps.empty());
  EXPECT_TRUE(expect_of("cascade from e1 opening x everywhere: Germany").opening_everywhere);
}

TEST(Expect, says_what_is_wrong) {
  auto errors = [](std::string text) {
    return Parsed("scenario s \"S\"\nexpect " + std::move(text)).errors();
  };
  EXPECT_EQ(
      errors("in e05 t for X: met"),
      Errors{R"(2:8 expected "at" or "cascade from" after "expect", found "in" [lang.expected])"});
  EXPECT_EQ(errors("at e05 t: met"), Errors{R"(2:16 expected "for", found ":" [lang.expected])"});
  EXPECT_EQ(
      errors("at e05 t for X: strict maybe"),
      Errors{
          R"(2:31 expected a verdict or a state, such as "met" or "due", found "maybe" [lang.expected])"});
  EXPECT_EQ(errors("at e05 t for X: strict voluntary"),
            Errors{R"(2:24 after a profile a verdict or a state is expected [lang.expected])"});
  EXPECT_EQ(
      errors("at e05 t for X: failing adversry"),
      Errors{
          R"(2:32 expected what fails, such as "adversary" or "place", found "adversry" (did you mean )"
          R"("adversary"?) [lang.expected])"});
  EXPECT_EQ(errors("cascade from e1: A; B"),
            Errors{R"(2:28 expected "then" and states, or "stops", found "B" [lang.expected])"});
}

}  // namespace
}  // namespace casus::lang
