#include "casus/explain/standing_group.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace casus::explain {

namespace {

constexpr std::size_t few_max = 12;  // parties of a pact that is a promise to particular states

void add_unique(std::vector<duty::StateId>& list, duty::StateId id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

bool names_adversary(const pact::Clause& clause) {
  for (const pact::Rule& rule : clause.rules)
    for (const pact::Trigger& trigger : rule.triggers)
      for (const pact::AdversaryTerm& term : trigger.adversary.terms)
        if (term.kind == lang::AdversaryKind::named) return true;
  return false;
}

StandingGroup::Kind kind_of(const Subject& about, const duty::StandingConflict& conflict) {
  using Kind = StandingGroup::Kind;
  const pact::Clause& aid = about.program().clauses[conflict.first];
  const pact::Clause& promise = about.program().clauses[conflict.second];
  if (names_adversary(aid) || names_adversary(promise)) return Kind::by_name;
  bool few = about.program().parties_on(promise.treaty, about.date).size() <= few_max;
  return few ? Kind::between_few : Kind::among_many;
}

}  // namespace

std::vector<StandingGroup> standing_groups(const Subject& about, const duty::StandingReport& report,
                                           duty::StateId only) {
  std::map<std::tuple<duty::ClauseId, duty::ClauseId, lang::Conduct>, std::size_t> places;
  std::vector<StandingGroup> groups;
  for (const duty::StandingConflict& conflict : report.contradictions) {
    if (only && conflict.debtor != only) continue;
    auto [place, added] =
        places.try_emplace({conflict.first, conflict.second, conflict.promised}, groups.size());
    if (added)
      groups.push_back({kind_of(about, conflict),
                        conflict.first,
                        conflict.second,
                        conflict.promised,
                        {},
                        {},
                        {}});
    StandingGroup& group = groups[place->second];
    add_unique(group.debtors, conflict.debtor);
    add_unique(group.wards, conflict.ward);
    add_unique(group.adversaries, conflict.adversary);
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const StandingGroup& a, const StandingGroup& b) { return a.kind < b.kind; });
  return groups;
}

}  // namespace casus::explain
