#include "casus/explain/no_clause.h"

#include <algorithm>
#include <set>

#include "casus/explain/conduct.h"

namespace casus::explain {

namespace {

// Whether a clause of the treaty binds somebody, by whatever trigger, to help another.
bool has_aid_clause(const Subject& about, const pact::Treaty& treaty) {
  for (duty::ClauseId id : treaty.clauses) {
    const pact::Clause& clause = about.program().clauses[id];
    if (!clause.valid.contains(about.date)) continue;
    for (const pact::Rule& rule : clause.rules) {
      if (rule.triggers.empty()) continue;
      for (const pact::Duty& duty : rule.duties) {
        duty::Row row;
        row.terms = &duty;
        if (is_aid(row) || duty.conduct == lang::Conduct::applies) return true;
      }
    }
  }
  return false;
}

}  // namespace

std::vector<NoClause> treaties_without_clause(const Subject& about) {
  std::vector<NoClause> found;
  std::set<duty::TreatyId> seen;
  for (duty::EventId id : about.answer.events) {
    const facts::Event& event = about.event(id);
    for (duty::StateId victim : event.targets)
      for (duty::TreatyId treaty_id : about.program().treaties_of(victim)) {
        if (!about.program().bond(treaty_id, victim, event.date).in_force()) continue;
        if (!seen.insert(treaty_id).second) continue;
        const pact::Treaty& treaty = about.program().treaties[treaty_id];
        if (treaty.known_from > about.world.known_by || has_aid_clause(about, treaty)) continue;
        std::vector<duty::StateId> parties = about.program().parties_on(treaty_id, event.date);
        bool others = std::any_of(parties.begin(), parties.end(), [&](duty::StateId party) {
          return party != victim &&
                 std::find(event.actors.begin(), event.actors.end(), party) == event.actors.end();
        });
        if (others) found.push_back({treaty_id, std::move(parties), !treaty.clauses.empty()});
      }
  }
  return found;
}

}  // namespace casus::explain
