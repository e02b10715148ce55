#include <algorithm>

#include "casus/pact/check.h"

#include "casus/base/lists.h"

namespace casus::pact {

namespace {

time::DateInterval bound(const Membership& party) {
  return {party.from.latest, party.until.earliest};
}

// Charters of many promise peace in general; what contradicts them is no news.
constexpr std::size_t parties_max = 4;

// States that a treaty promises to fight by name.
std::vector<StateId> named_enemies(const Clause& clause) {
  std::vector<StateId> enemies;
  for (const Rule& rule : clause.rules) {
    bool aids = std::any_of(rule.duties.begin(), rule.duties.end(), [](const Duty& duty) {
      return duty.modality == lang::Modality::shall &&
             duty.conduct <= lang::Conduct::act_to_meet_danger;
    });
    if (!aids) continue;
    for (const Trigger& trigger : rule.triggers)
      for (const AdversaryTerm& term : trigger.adversary.terms)
        if (term.kind == lang::AdversaryKind::named)
          enemies.insert(enemies.end(), term.states.begin(), term.states.end());
  }
  return enemies;
}

class PromiseChecker {
 public:
  PromiseChecker(const Compiled& compiled, Diagnostics& diagnostics)
      : program_(compiled.program), diagnostics_(diagnostics) {}

  void check(ClauseId id) {
    const Clause& clause = program_.clauses[id];
    bool promise = false;
    for (const Rule& rule : clause.rules)
      for (const Duty& duty : rule.duties)
        promise |= duty.modality == lang::Modality::shall_not &&
                   duty.conduct == lang::Conduct::opposing_alliance;
    const Treaty& treaty = program_.treaties[clause.treaty];
    if (!promise || treaty.parties.size() > parties_max) return;
    for (const Membership& debtor : treaty.parties)
      for (const Membership& ward : treaty.parties)
        if (debtor.state != ward.state) check(clause, debtor, ward);
  }

 private:
  static const Membership* seat_of(const Treaty& treaty, StateId state) {
    for (const Membership& party : treaty.parties)
      if (party.state == state) return &party;
    return nullptr;
  }

  // Whether the debtor promised others to fight the ward while it was bound here. A treaty of the
  // ward itself is a guarantee, not an alliance against it.
  void check(const Clause& promise, const Membership& debtor, const Membership& ward) {
    const time::DateInterval days =
        bound(debtor).intersection(bound(ward)).intersection(promise.valid);
    for (TreatyId id : program_.treaties_of(debtor.state)) {
      const Treaty& other = program_.treaties[id];
      const Membership* seat = seat_of(other, debtor.state);
      if (id == promise.treaty || !seat || seat_of(other, ward.state) ||
          bound(*seat).intersection(days).empty())
        continue;
      auto against = std::find_if(other.clauses.begin(), other.clauses.end(), [&](ClauseId clause) {
        return has(named_enemies(program_.clauses[clause]), ward.state);
      });
      if (against != other.clauses.end()) report(promise, debtor, ward.state, *against);
    }
  }

  void report(const Clause& promise, const Membership& debtor, StateId ward, ClauseId other) {
    const Clause& alliance = program_.clauses[other];
    diagnostics_.add_warning("pact.opposing-promise",
                             std::string(program_.reg[debtor.state].name) +
                                 " promises here to join no alliance against " +
                                 std::string(program_.reg[ward].name) + ", and " +
                                 program_.name(other) + " is one, both in force at one time",
                             promise.span, {{"the other promise", alliance.span}});
  }

  const Program& program_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_promises(const Compiled& compiled, Diagnostics& diagnostics) {
  PromiseChecker checker(compiled, diagnostics);
  for (ClauseId id : compiled.program.clauses.ids()) checker.check(id);
}

}  // namespace casus::pact
