#include "casus/pact/fact.h"

#include <gtest/gtest.h>

#include "casus/pact/compile_fixture_test.h"
#include "casus/pact/question.h"

namespace casus::pact {
namespace {

const time::Date day = time::Date::of(1914, 8, 1);
const std::string corpus = R"(place isle "Isle"
  part of bern
treaty t "T"
  parties alba, bern
  signed 1900-01-01
  in force unknown
  organ moot "Moot"
  article 1
    text "x"
    clause c
      when either party is attacked
      provided "the harvest is in"
      then the other party shall assist it
)";

TEST(Fact, every_form_is_read_back_from_its_text) {
  for (const char* text : {"state of war exists for alba",
                           "alba provoked bern",
                           "the attack is in isle",
                           "the attack is in alba",
                           "the place is administered by bern",
                           "the attack is external",
                           "the attack is self-defence",
                           "the attack is in defence of cork",
                           "the attack is an invasion",
                           "the attack is a bombardment",
                           "the attack is an occupation",
                           "cork supports the attacker",
                           "alba requests help",
                           "bern decides to act",
                           "the parties have consulted",
                           "cork assists",
                           "the demand \"hand it over\" was refused",
                           "t is in force for bern",
                           "alba is forced to make war",
                           "\"the harvest is in\"",
                           "the harvest is in"}) {
    Compiling told(corpus);
    auto fact = parse_fact(told.compiled.program, text, day);
    ASSERT_TRUE(fact) << text << ": " << fact.error().text;
    EXPECT_EQ(fact->value, Truth::true_) << text;
    const std::string printed = to_text(told.program(), fact->fact, day);
    auto again = parse_fact(told.compiled.program, printed, day);
    ASSERT_TRUE(again) << printed;
    EXPECT_EQ(again->fact, fact->fact) << printed;
  }
}

TEST(Fact, may_be_denied_or_left_open) {
  Compiling told(corpus);
  Program& p = told.compiled.program;
  EXPECT_EQ(parse_fact(p, "not alba provoked bern", day)->value, Truth::false_);
  EXPECT_EQ(parse_fact(p, "alba did not provoke bern", day)->value, Truth::false_);
  EXPECT_EQ(parse_fact(p, "state of war exists for alba unknown", day)->value, Truth::unknown);
  auto all = parse_fact(p, "provocation unknown", day);
  ASSERT_TRUE(all);
  EXPECT_EQ(all->fact.kind, FactKind::provoked);
  EXPECT_FALSE(all->fact.a);
}

TEST(Fact, what_cannot_be_stated_is_told_with_what_can) {
  Compiling told(corpus);
  auto code = [&](const char* text) {
    return std::string(parse_fact(told.compiled.program, text, day).error().code);
  };
  EXPECT_EQ(code("the moon is full"), "pact.unknown-fact");
  EXPECT_EQ(code("state of war exists for atlantis"), "pact.unknown-state");
  EXPECT_EQ(code("u is in force for alba"), "pact.unknown-treaty");
  EXPECT_EQ(code(""), "pact.unknown-fact");
}

TEST(Question, reads_actors_deed_targets_and_place) {
  Compiling told(corpus);
  auto ask = [&](const char* text) {
    return parse_question(told.compiled.program, told.sources, told.sources.add("q", text), day);
  };
  auto event = ask("Alba, cork invade Bern in isle");
  if (!event) event = ask("Alba, cork invades Bern in isle");
  ASSERT_TRUE(event) << event.error().text;
  EXPECT_EQ(event->actors, (std::vector<StateId>{told.state("alba"), told.state("cork")}));
  EXPECT_EQ(event->targets, std::vector<StateId>{told.state("bern")});
  EXPECT_EQ(event->kind, facts::EventKind::invasion);
  EXPECT_EQ(event->place, told.program().reg.place("isle"));
  auto group = ask("group \"Raiders\" attacks alba");
  ASSERT_TRUE(group);
  EXPECT_TRUE(told.program().reg[group->actors[0]].group);
}

TEST(Question, is_refused_where_it_makes_no_sense) {
  Compiling told(corpus);
  auto code = [&](const char* text) {
    auto event =
        parse_question(told.compiled.program, told.sources, told.sources.add("q", text), day);
    return event ? std::string("none") : std::string(event.error().code);
  };
  EXPECT_EQ(code("old-cork attacks alba"), "pact.not-a-state-then");
  EXPECT_EQ(code("alba attacks alba"), "pact.both-sides");
  EXPECT_EQ(code("alba attacks atlantis"), "pact.unknown-state");
  EXPECT_TRUE(code("alba dances").starts_with("lang."));
  EXPECT_NE(code(""), "none");
}

TEST(Question, a_day_is_a_whole_day) {
  SourceMap sources;
  EXPECT_EQ(parse_day(sources, sources.add("d", "2024-12-10")).value(),
            time::Date::of(2024, 12, 10));
  EXPECT_EQ(parse_day(sources, sources.add("d", "2024-12")).error().code, "pact.imprecise-date");
  EXPECT_FALSE(parse_day(sources, sources.add("d", "2024-02-30")));
}

}  // namespace
}  // namespace casus::pact
