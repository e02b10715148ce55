#pragma once
#include <vector>

#include "casus/pact/program.h"

namespace casus::exchange {

using facts::StateId;
using pact::TreatyId;

// One duty under one trigger, with the member it binds: the unit that ATOP codes. Points into the
// program.
struct Promise {
  const pact::Program* program = nullptr;
  pact::ClauseId clause;
  const pact::Treaty* treaty = nullptr;
  const pact::Rule* rule = nullptr;
  const pact::Trigger* trigger = nullptr;  // null: a standing duty
  const pact::Duty* duty = nullptr;
};

// What a member promises in a treaty, by clauses that stand at some time in the days given. A duty
// that applies another clause is that clause's, under its own trigger; a trigger "X is met" is the
// triggers of X. Permissions (`may`) are listed as well; they make no obligation. Declarations and
// counts-as rules are read as duties of each other party. Cost: O(clauses of the treaty).
std::vector<Promise> promises_of(const pact::Program& program, TreatyId treaty, StateId member,
                                 time::DateInterval when);

// Whether the subject of a trigger can be a party other than `member`.
bool concerns_an_ally(const Promise& promise, StateId member);

}  // namespace casus::exchange
