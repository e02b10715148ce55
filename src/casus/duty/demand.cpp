#include "casus/duty/demand.h"

#include "casus/duty/life.h"

namespace casus::duty {

namespace {

// Whether the act is what the duty of a row asks for.
bool asks_for(const Row& row, EventId act, const facts::Event& event) {
  if (row.event >= act || row.standing != pact::Standing::in_force || !row.terms || row.upkeep ||
      row.terms->modality != lang::Modality::shall)
    return false;
  return performs(*row.terms, event, row);
}

}  // namespace

Demand demand_for(const World& world, const Answer& answer, EventId act, StateId actor) {
  Demand found;
  const facts::Event& event = world.history[act];
  for (const Row& row : answer.rows) {
    bool his = world.program.reg.same_subject(row.debtor, actor, event.date);
    if (!his || !asks_for(row, act, event)) continue;
    bool met = row.verdict == Verdict::met, disputed = row.verdict == Verdict::disputed;
    if ((met && !found.bound) || (disputed && !found.by)) found.by = row.clause;
    found.bound |= met;
    found.disputed |= disputed;
  }
  return found;
}

}  // namespace casus::duty
