// Rules of evaluation seen through small scenarios told in the language.
#include "casus/duty/gate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "casus/duty/evaluate.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"

namespace casus::duty {
namespace {

constexpr std::string_view ground = R"(
state avia "Avia"
state bredia "Bredia"
state corlia "Corlia"
issue council-finding-needed "Must the organ find first?"
  strict no because "the text is silent"
  practice yes from 1950-01-10 because "the council said so that day"
issue coup-or-unrest-counts "Is unrest an attack?"
  strict no because "no"
  practice yes from 1950-01-06 because "the council said so that day"
region gulf "Gulf"
place east-shore "East shore"
  located in gulf
place west-shore "West shore"
  located in gulf
place island "Island"
  part of avia
  located in gulf
treaty pair-1940 "Pair"
  parties Avia, Bredia
  signed 1940-01-01
  in force 1940-01-01
  source "made up"
  organ common-council "Common Council"
  region treaty-area "Area"
    includes west-shore, island
  article 1
    text "Help."
    clause on-call
      when a party is attacked by any state
      provided at the request of that party
      then each other party shall assist it
    clause by-council
      when a party is attacked by any state
      provided common-council decides
      then each other party shall assist it
    clause if-refused
      when a party is attacked by any state
      provided demand "passage" was refused
      then each other party shall assist it
    clause in-place
      when a party is attacked by any state in treaty-area
      then each other party shall assist it
    clause no-attack
      then each party shall not attack the other party
    clause report
      when a party is attacked by any state
      then each other party shall report to the Security Council at once
      then each other party shall do "close its ports" at once
    clause under-threat
      when a party is threatened by any state
      then each party shall consult at once
    clause in-unrest
      when a party is in unrest
      then each party shall consult
    clause practice
      when a party is attacked by any state
      then each other party shall assist it
      open issue coup-or-unrest-counts
      open issue council-finding-needed
)";

struct Tale {
  explicit Tale(std::string_view events) {
    text.append(ground).append("scenario s \"S\"\n  about \"A.\"\n").append(events);
    file = lang::parse(sources, sources.add("s.pact", text), diagnostics);
    const pact::Unit unit{&file, 0};
    compiled = pact::compile(std::span(&unit, 1), true, diagnostics);
    scenario = pact::scenario_from(*compiled.scenarios.at(0), compiled, diagnostics);
    EXPECT_TRUE(diagnostics.ok());
  }

  // How many rows of Bredia the clause has for an event, asked just after another.
  std::ptrdiff_t rows(std::string_view clause, std::string_view event, std::string_view after) {
    const auto& history = scenario.history;
    World world{compiled.program, history, history.just_after(history.find(after))};
    const EventId asked[] = {history.find(event)};
    return std::ranges::count_if(evaluate(world, asked).rows, [&](const Row& row) {
      return compiled.program.clauses[row.clause].id == clause &&
             compiled.program.reg[row.debtor].id == "bredia";
    });
  }

  // The one row of Bredia about the clause, for the named event, asked just after another.
  Row row(std::string_view clause, std::string_view event, std::string_view after) {
    const auto& history = scenario.history;
    World world{compiled.program, history, history.just_after(history.find(after))};
    const EventId asked[] = {history.find(event)};
    for (const Row& row : evaluate(world, asked).rows)
      if (compiled.program.clauses[row.clause].id == clause &&
          compiled.program.reg[row.debtor].id == "bredia")
        return row;
    ADD_FAILURE() << "no row";
    return {};
  }

  std::string text;
  SourceMap sources;
  Diagnostics diagnostics;
  lang::File file;
  pact::Compiled compiled;
  pact::Scenario scenario;
};

constexpr std::size_t strict = static_cast<std::size_t>(Profile::strict);
constexpr std::size_t practice = static_cast<std::size_t>(Profile::practice);

TEST(Told, a_call_made_in_the_same_war_before_the_blow_opens_it) {
  Tale told(R"(
  war w "W"
  event e1 1950-01-01 Avia requests help of Bredia
  event e2 1950-01-05 Corlia attacks Avia
)");
  EXPECT_TRUE(told.row("on-call", "e2", "e2").gates.at(0).passed);
}

TEST(Told, a_call_in_no_war_before_the_blow_does_not_open_it) {
  Tale told(R"(
  event e1 1950-01-01 Avia requests help of Bredia
  event e2 1950-01-05 Corlia attacks Avia
)");
  EXPECT_FALSE(told.row("on-call", "e2", "e2").gates.at(0).passed);
}

TEST(Told, a_call_opens_it_for_those_it_is_made_to) {
  Tale told(R"(
  event e1 1950-01-05 Corlia attacks Avia
  event e2 1950-01-06 Avia requests help of Corlia
  event e3 1950-01-07 Avia requests help of group "Common Council"
)");
  EXPECT_FALSE(told.row("on-call", "e1", "e2").gates.at(0).passed);
  EXPECT_TRUE(told.row("on-call", "e1", "e3").gates.at(0).passed);
}

TEST(Told, only_its_own_organ_opens_it) {
  Tale told(R"(
  event e1 1950-01-05 Corlia attacks Avia
  event e2 1950-01-06 group "Another Body" decides "to help"
  event e3 1950-01-07 group "Common Council" decides "to help"
  event e4 1950-01-08 Bredia decides "as the common council asked"
)");
  EXPECT_FALSE(told.row("by-council", "e1", "e2").gates.at(0).passed);
  EXPECT_TRUE(told.row("by-council", "e1", "e3").gates.at(0).passed);
  EXPECT_EQ(told.row("by-council", "e1", "e4").gates.at(0).on, time::Date::of(1950, 1, 7));
}

TEST(Told, practice_counts_from_the_day_it_grew_up_for_whoever_asks_after_it) {
  Tale told(R"(
  event e1 1950-01-05 Corlia attacks Avia
  event e2 1950-01-10 Bredia states "that the council must find first"
)");
  const Row before = told.row("practice", "e1", "e1");
  const Row after = told.row("practice", "e1", "e2");
  EXPECT_EQ(before.life[practice].life, Life::due);
  EXPECT_EQ(after.life[practice].life, Life::active);
  EXPECT_EQ(after.life[strict].life, Life::due);
}

TEST(Told, a_refusal_says_in_its_text_which_demand_it_was) {
  Tale told(R"(
  event e1 1950-01-05 Corlia attacks Avia
  event e2 1950-01-06 Avia refuses the demand of Corlia
    text "passage"
)");
  EXPECT_EQ(told.row("if-refused", "e1", "e1").verdict, Verdict::not_met);
  EXPECT_EQ(told.row("if-refused", "e1", "e2").verdict, Verdict::met);
}

TEST(Told, a_place_in_a_region_is_not_in_its_neighbours_there) {
  Tale told(R"(
  event e1 1950-01-05 Corlia attacks Avia
    place east-shore
  event e2 1950-01-06 Corlia attacks Avia
    place avia
  event e3 1950-01-07 Corlia attacks Avia
    place island
)");
  EXPECT_EQ(told.row("in-place", "e1", "e1").verdict, Verdict::not_met);
  EXPECT_EQ(told.row("in-place", "e2", "e2").verdict, Verdict::undetermined);  // the island or not
  EXPECT_EQ(told.row("in-place", "e3", "e3").verdict, Verdict::met);
}

TEST(Told, who_refuses_a_demand_threatens_nobody) {
  Tale told(R"(
  event e1 1950-01-05 Corlia demands "passage" of Avia
  event e2 1950-01-06 Corlia refuses the demand of Avia
    text "withdrawal"
)");
  EXPECT_EQ(told.row("under-threat", "e1", "e1").verdict, Verdict::met);
  EXPECT_EQ(told.row("under-threat", "e2", "e2").verdict, Verdict::not_met);
}

TEST(Told, what_no_event_can_tell_is_not_broken_by_silence) {
  Tale told(R"(
  event e1 1950-01-05 Corlia attacks Avia
  event e2 1950-02-05 Corlia states "nothing"
)");
  EXPECT_EQ(told.row("report", "e1", "e2").life[strict].life, Life::due);
}

TEST(Told, an_organ_that_meets_consults_for_its_members) {
  Tale told(R"(
  war w "W"
  event e1 1950-01-05 Corlia threatens Avia
  event e2 1950-01-06 group "Another Council" consults
  event e3 1950-01-07 group "Common Council" consults
)");
  EXPECT_EQ(told.row("under-threat", "e1", "e2").life[strict].life, Life::due);
  EXPECT_EQ(told.row("under-threat", "e1", "e3").life[strict].life, Life::fulfilled);
}

TEST(Told, a_promise_is_not_broken_by_what_was_done_before_it) {
  Tale told(R"(
  event e1 1939-12-05 Bredia attacks Avia
  event e2 1940-02-05 Bredia attacks Avia
)");
  EXPECT_EQ(told.rows("no-attack", "e1", "e2"), 0);
  EXPECT_EQ(told.rows("no-attack", "e2", "e2"), 1);
}

TEST(Told, who_is_in_unrest_suffers_it) {
  Tale told(R"(
  event e1 1950-01-05 Avia is in unrest
  event e2 1950-01-06 Avia requests help of Bredia
)");
  EXPECT_EQ(told.row("in-unrest", "e1", "e1").verdict, Verdict::met);
  EXPECT_EQ(told.row("practice", "e1", "e1").verdict, Verdict::not_met);
  EXPECT_EQ(told.row("practice", "e1", "e2").verdict, Verdict::disputed);
}

}  // namespace
}  // namespace casus::duty
