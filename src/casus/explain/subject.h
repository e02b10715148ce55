#pragma once
#include "casus/base/source.h"
#include "casus/duty/answer.h"
#include "casus/duty/world.h"

namespace casus::explain {

// What is explained: an answer, the world it was read from, and the texts behind both. Views only.
// Days are those of the question; events after it keep their own.
struct Subject {
  const duty::World& world;
  const duty::Answer& answer;
  const SourceMap& sources;
  time::Date date;
  duty::Profile headline = duty::Profile::strict;

  [[nodiscard]] const pact::Program& program() const { return world.program; }
  [[nodiscard]] const facts::Event& event(duty::EventId id) const { return world.history[id]; }
  [[nodiscard]] const pact::Clause& clause(const duty::Row& row) const {
    return world.program.clauses[row.clause];
  }
  [[nodiscard]] const pact::Treaty& treaty(const duty::Row& row) const {
    return world.program.treaties[clause(row).treaty];
  }
};

}  // namespace casus::explain
