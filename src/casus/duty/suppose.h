#pragma once
#include <vector>

#include "casus/duty/world.h"

namespace casus::duty {

// Adds what a question supposes to the history, under the assumptions of semantics.md, section 3,
// each of which is listed with the --fact that overrides it: a new war unless one is open between
// the two; in a new war no provocation; the victim's own undisputed territory unless a place is
// given; no self-defence. One event for each target. REQUIRES: nothing in the history happened
// after the event.
std::vector<EventId> suppose(const pact::Program& program, facts::History& history,
                             const facts::Event& supposed,
                             const std::vector<pact::StatedFact>& facts,
                             std::vector<Assumption>& assumed);

}  // namespace casus::duty
