#pragma once
#include "casus/duty/world.h"

namespace casus::duty {

// Whether some duty asked for an act of a state before it was done.
struct Demand {
  bool bound = false;     // under every reading
  bool disputed = false;  // under some readings
  ClauseId by;            // the clause, that of a duty not disputed if there is one
  [[nodiscard]] bool voluntary() const { return !bound; }
};

// REQUIRES: the answer covers the events before the act.
Demand demand_for(const World& world, const Answer& answer, EventId act, StateId actor);

}  // namespace casus::duty
