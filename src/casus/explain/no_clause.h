#pragma once
#include <string>
#include <vector>

#include "casus/explain/subject.h"

namespace casus::explain {

// A treaty in force between somebody hit by the event and others that has no duty to help on such
// an event.
struct NoClause {
  duty::TreatyId treaty;
  std::vector<duty::StateId> parties;
  bool has_clauses = false;  // it has others: not to attack, to consult
};

std::vector<NoClause> treaties_without_clause(const Subject& about);

}  // namespace casus::explain
