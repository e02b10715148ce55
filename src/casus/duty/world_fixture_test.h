// For tests: a world from one text that holds states, treaties and at most one scenario to play it
// in.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "casus/base/render.h"
#include "casus/base/source.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/life.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"

namespace casus::duty {

// Ordinary states for short texts; alba and cork are great powers, bern holds an isle.
inline constexpr std::string_view four_states = R"(
state alba "Alba"
  exists from 1800-01-01
  great power
state bern "Bern"
  exists from 1800-01-01
state cork "Cork"
  exists from 1800-01-01
  great power
state dole "Dole"
  exists from 1800-01-01
group raiders "Raiders"
place isle "Isle"
  part of bern
region west "West"
  includes alba, isle
issue counter-attack-counts "May a state that began claim to be attacked?"
  strict no
  broad yes
issue mobilisation-is-attack "Is mobilisation an attack?"
  strict no
  broad yes
issue declaration-is-attack "Is a declaration an attack?"
  strict yes
  broad yes
  practice no from 1945-10-24
issue defensive-entry-is-attack "Is defensive entry an attack?"
  strict no
  broad yes
issue request-needed "Must the victim ask?"
  strict no
  practice yes from 1986-06-27
issue council-finding-needed "Must the council find?"
  strict no
  practice yes
issue refusal-by-parliament-excuses "Does a refusal excuse?"
  strict no
  broad yes
issue guarantee-several "Does each guarantor owe alone?"
  strict no
  broad yes
issue attack-by-irregulars "Is an attack by a group one by a state?"
  strict no
  broad yes
issue space-and-cyber-count "Does a cyber attack count?"
  strict no
  broad yes
issue past-event-counts "Does a past event count?"
  strict no
  broad yes
issue partial-mobilisation-counts "Does a partial mobilisation count?"
  strict yes
  practice no
issue coup-or-unrest-counts "Does unrest count?"
  strict no
  broad yes
)";

// Everything a World views, in one place. REQUIRES: the object outlives what is taken from it.
struct Told {
  SourceMap sources;
  Diagnostics diagnostics;
  std::vector<std::unique_ptr<lang::File>> files;
  pact::Compiled compiled;
  pact::Scenario scenario;
  std::vector<pact::StatedFact> facts;
  std::vector<Opening> openings;
  time::Date known_by = time::Date::max();

  explicit Told(const std::string& text, std::string_view before = four_states) {
    std::vector<pact::Unit> units;
    for (std::string part : {std::string(before), text}) {
      FileId id = sources.add(units.empty() ? "states.pact" : "text.pact", std::move(part));
      files.push_back(std::make_unique<lang::File>(lang::parse(sources, id, diagnostics)));
      units.push_back({files.back().get(), 0});
    }
    compiled = pact::compile(units, true, diagnostics);
    if (!compiled.scenarios.empty())
      scenario = pact::scenario_from(*compiled.scenarios[0], compiled, diagnostics);
    if (compiled.scenarios.empty()) scenario.history = compiled.record;
  }

  // The codes of all errors, for comparing.
  [[nodiscard]] std::vector<std::string> errors() const {
    std::vector<std::string> codes;
    for (const Diagnostic& item : diagnostics)
      if (item.severity == Severity::error) codes.emplace_back(item.code);
    return codes;
  }
  [[nodiscard]] std::string faults() const { return render(diagnostics, sources); }

  [[nodiscard]] const pact::Program& program() const { return compiled.program; }
  [[nodiscard]] facts::History& history() { return scenario.history; }
  [[nodiscard]] StateId state(std::string_view id) const { return compiled.program.reg.by_id(id); }
  [[nodiscard]] EventId event(std::string_view id) const { return scenario.history.find(id); }

  // The world at the end of a day; without one, after all events.
  [[nodiscard]] World world(std::string_view day = {}) const {
    const auto& events = scenario.history.events();
    time::Date date = !day.empty()     ? time::Date::parse(day).value()
                      : events.empty() ? time::Date::of(1900, 1, 1)
                                       : events.items().back().date;
    World world{compiled.program, scenario.history, scenario.history.at_end_of(date)};
    world.facts = facts;
    world.openings = openings;
    world.known_by = known_by;
    return world;
  }
  [[nodiscard]] Answer ask(std::string_view event_id, std::string_view day = {}) const {
    const EventId id = event(event_id);
    return evaluate(world(day), std::vector<EventId>{id});
  }
  // States a fact in the words of --fact.
  void state_fact(std::string_view text) {
    auto fact = pact::parse_fact(compiled.program, text, time::Date::of(1914, 8, 1));
    if (fact) facts.push_back(*fact);
  }
  // "met", "disputed/disputed": verdict and life of the row of a clause for a debtor; "none"
  // without a row.
  [[nodiscard]] std::string say(const Answer& answer, std::string_view clause,
                                std::string_view debtor) const {
    for (const Row& row : answer.rows)
      if (compiled.program.name(row.clause) == clause && row.debtor == state(debtor))
        return std::string(to_string(row.verdict)) + "/" +
               std::string(to_string(life_of(row, Profile::strict)));
    return "none";
  }
  [[nodiscard]] std::string say(std::string_view event_id, std::string_view clause,
                                std::string_view debtor, std::string_view day = {}) const {
    return say(ask(event_id, day), clause, debtor);
  }
  [[nodiscard]] const Row* row(const Answer& answer, std::string_view clause,
                               std::string_view debtor) const {
    for (const Row& row : answer.rows)
      if (compiled.program.name(row.clause) == clause && row.debtor == state(debtor)) return &row;
    return nullptr;
  }
};

// A bilateral treaty of alba and bern in force from 1900, with one article 1 that holds this text.
inline std::string pact_of(std::string_view clauses, std::string_view header = {}) {
  return "treaty ab-1900 \"Alba and Bern\"\n  parties alba, bern\n  signed 1900-01-01\n  in force "
         "1900-02-01\n  " +
         std::string(header) + "\n  article 1\n    text \"words\"\n" + std::string(clauses) + "\n";
}

inline std::string play(std::string_view events) {
  return "scenario s \"S\"\n" + std::string(events) + "\n";
}

}  // namespace casus::duty
