#include "casus/explain/standing_group.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "casus/base/lists.h"

namespace casus::explain {

namespace {

constexpr std::size_t few_max = 12;  // parties of a pact that is a promise to particular states

bool names_adversary(const pact::Clause& clause) {
  for (const pact::Rule& rule : clause.rules)
    for (const pact::Trigger& trigger : rule.triggers)
      for (const pact::AdversaryTerm& term : trigger.adversary.terms)
        if (term.kind == lang::AdversaryKind::named) return true;
  return false;
}

// General promises of peace come last, however particular the aid; they contradict every alliance
// alike.
StandingGroup::Kind kind_of(const Subject& about, const duty::StandingConflict& conflict) {
  using Kind = StandingGroup::Kind;
  const pact::Clause& promise = about.program().clauses[conflict.second];
  if (about.program().parties_on(promise.treaty, about.date).size() > few_max)
    return Kind::among_many;
  bool named = names_adversary(about.program().clauses[conflict.first]) || names_adversary(promise);
  return named ? Kind::by_name : Kind::between_few;
}

bool both_aid(lang::Conduct promised) {
  return promised != lang::Conduct::opposing_alliance &&
         promised != lang::Conduct::remain_neutral && promised != lang::Conduct::assist_adversary &&
         promised != lang::Conduct::attack && promised != lang::Conduct::use_force;
}

}  // namespace

std::vector<StandingGroup> standing_groups(const Subject& about, const duty::StandingReport& report,
                                           duty::StateId only) {
  std::map<std::tuple<duty::ClauseId, duty::ClauseId, lang::Conduct>, std::size_t> places;
  std::vector<StandingGroup> groups;
  for (const duty::StandingConflict& conflict : report.contradictions) {
    if (only && conflict.debtor != only) continue;
    duty::ClauseId apart = both_aid(conflict.promised) ? conflict.first : duty::ClauseId::none();
    auto [place, added] =
        places.try_emplace({apart, conflict.second, conflict.promised}, groups.size());
    if (added)
      groups.push_back(
          {kind_of(about, conflict), {}, conflict.second, conflict.promised, {}, {}, {}});
    StandingGroup& group = groups[place->second];
    add_unique(group.first, conflict.first);
    add_unique(group.debtors, conflict.debtor);
    add_unique(group.wards, conflict.ward);
    add_unique(group.adversaries, conflict.adversary);
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const StandingGroup& a, const StandingGroup& b) { return a.kind < b.kind; });
  return groups;
}

}  // namespace casus::explain
