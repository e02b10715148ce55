#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// Adds the rows that one event gives for one clause: for each rule, duty, debtor and beneficiary
// (semantics.md, section 7). Standing duties give a row only if the event is a contrary act of the
// debtor. Rows of treaties not in force say what they would have been. REQUIRES: the clause was
// valid, or may matter, on that day.
void add_rows(const World& world, ClauseId clause, EventId event,
              const std::vector<pact::Seat>& seats, Answer& answer);

// The verdict of the three answering profiles together.
Verdict combine(Truth strict, Truth broad, Truth practice);

}  // namespace casus::duty
