// What the fuzzers of questions and scenarios share: a small corpus, and the whole way from text to
// cascade.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "casus/duty/cascade.h"
#include "casus/duty/deciding.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/suppose.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"
#include "casus/pact/question.h"

namespace casus::fuzz {

inline constexpr std::string_view tiny_corpus = R"(
state alba "Alba"
  exists from 1800-01-01
  iso ALB from 1800-01-01
  great power
state bern "Bern"
  exists from 1800-01-01
state cork "Cork"
  exists from 1900-01-01
state old-cork "Old Cork"
  exists from 1800-01-01 until 1899-12-31
group raiders "Raiders"
place isle "Isle"
  part of bern
region west "West"
  includes alba
  forces include isle
issue counter-attack-counts "May a state that began claim to be attacked?"
  strict no
  broad yes
treaty ab "AB"
  parties alba, bern
  signed 1900-01-01
  in force 1900-02-01
  article 1
    text "x"
    clause a
      when either party is attacked by any state in west without provocation
      provided state of war results for it
      then the other party shall fight alongside it at once
      open issue counter-attack-counts
    clause b
      when 1/a is met
      then each party shall consult
    clause c
      then each party shall not attack the other party
treaty bc "BC"
  parties bern, cork
  signed 1946-01-01
  in force 1946-01-01
  article 1
    text "x"
    clause a
      when either party is attacked by any state or group
      then the other party shall assist it subject to un-charter/51
war w "W" from 1950-01-01
  event w1 1950-01-01 bern attacks cork
  event w2 1950-02-01 bern concludes an armistice with cork
)";

struct Corpus {
  SourceMap sources;
  Diagnostics diagnostics;
  lang::File file;
  pact::Compiled compiled;

  explicit Corpus(std::string text) {
    file = lang::parse(sources, sources.add("fuzz.pact", std::move(text)), diagnostics);
    const pact::Unit unit{&file, 0};
    compiled = pact::compile(std::span(&unit, 1), true, diagnostics);
  }
};

// Rows, bystanders, deciding facts and both cascades.
inline void follow(const pact::Program& program, const facts::History& history,
                   const std::vector<facts::EventId>& events,
                   const std::vector<pact::StatedFact>& facts) {
  if (events.empty()) return;
  duty::World world{program, history, history.at_end_of(history[events.back()].date)};
  world.facts = facts;
  duty::Answer answer = duty::evaluate(world, events);
  duty::expand_bystanders(world, events.back(), answer);
  std::size_t asked = 0;
  for (const duty::Row& row : answer.rows)
    if (row.verdict == duty::Verdict::undetermined && ++asked < 32)
      duty::deciding_facts(answer.derivation, row);
  duty::CascadeOptions options;
  options.steps_max = 200;
  duty::cascade(world, events, options);
  options.profile = pact::Profile::broad;
  options.gates_wait = true;
  duty::cascade(world, events, options);
}

}  // namespace casus::fuzz
