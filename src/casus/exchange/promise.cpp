#include "casus/exchange/promise.h"

#include <algorithm>

#include "casus/base/lists.h"

namespace casus::exchange {

namespace {

using lang::Conduct, lang::Role, lang::Verb;

bool is_party(const pact::Treaty& treaty, StateId state) {
  return std::ranges::any_of(treaty.parties,
                             [&](const pact::Membership& party) { return party.state == state; });
}

class Gather {
 public:
  Gather(const pact::Program& program, StateId member, std::vector<Promise>& found)
      : program_(program), member_(member), found_(found) {}

  void clause(pact::ClauseId id, const pact::Trigger* outer, int depth) {
    const pact::Clause& clause = program_.clauses[id];
    for (const pact::Rule& rule : clause.rules) {
      const pact::Treaty& treaty = program_.treaties[clause.treaty];
      Promise promise{.program = &program_, .clause = id, .treaty = &treaty, .rule = &rule};
      if (outer) {
        under(promise, outer, depth);
      } else if (rule.triggers.empty()) {
        under(promise, nullptr, depth);
      } else {
        for (const pact::Trigger& trigger : rule.triggers) met(promise, trigger, depth);
      }
    }
  }

 private:
  // "when X is met": the triggers of X, each in turn.
  void met(Promise promise, const pact::Trigger& trigger, int depth) {
    bool reference = std::ranges::find(trigger.verbs, Verb::is_met) != trigger.verbs.end();
    if (!reference || depth >= depth_max) return under(promise, &trigger, depth);
    for (pact::ClauseId id : trigger.ref.clauses)
      for (const pact::Rule& rule : program_.clauses[id].rules)
        for (const pact::Trigger& inner : rule.triggers) met(promise, inner, depth + 1);
  }

  void under(Promise promise, const pact::Trigger* trigger, int depth) {
    promise.trigger = trigger;
    for (const pact::Duty& duty : promise.rule->duties) {
      if (duty.conduct == Conduct::applies && depth < depth_max) {
        for (pact::ClauseId id : duty.ref.clauses) clause(id, trigger, depth + 1);
        continue;
      }
      promise.duty = &duty;
      if (binds(promise)) found_.push_back(promise);
    }
  }

  // The subject's own states are no "other" parties where it is named.
  bool other_than_subject(const Promise& promise) const {
    if (!promise.trigger || promise.trigger->subject.role != Role::named) return true;
    return promise.trigger->subject.states.size() > 1 ||
           !has(promise.trigger->subject.states, member_);
  }

  bool binds(const Promise& promise) const {
    const pact::Party& debtor = promise.duty->debtor;
    switch (debtor.role) {
      case Role::named:
        return has(debtor.states, member_);
      case Role::state_of_set:
        return debtor.set.is_none() ? false : in_set(debtor.set);
      case Role::it:
        return is_subject(promise);
      case Role::guaranteed_state:
        return has(promise.treaty->guaranteed, member_);
      case Role::the_other_party:
      case Role::the_other_parties:
      case Role::each_other_party:
        return is_party(*promise.treaty, member_) && other_than_subject(promise) &&
               !guaranteed_only(promise);
      case Role::none:
        return promise.duty->conduct == Conduct::counts_as;
      default:
        return is_party(*promise.treaty, member_);
    }
  }

  bool in_set(pact::SetId set) const {
    return std::ranges::any_of(program_.sets[set].members, [&](const pact::StateSet::Member& one) {
      return one.state == member_;
    });
  }

  bool guaranteed_only(const Promise& promise) const {
    return promise.trigger && promise.trigger->subject.role == Role::guaranteed_state &&
           has(promise.treaty->guaranteed, member_);
  }

  bool is_subject(const Promise& promise) const {
    if (!promise.trigger) return false;
    const pact::Party& subject = promise.trigger->subject;
    if (subject.role == Role::named) return has(subject.states, member_);
    if (subject.role == Role::guaranteed_state) return has(promise.treaty->guaranteed, member_);
    return is_party(*promise.treaty, member_);
  }

  static constexpr int depth_max = 3;
  const pact::Program& program_;
  StateId member_;
  std::vector<Promise>& found_;
};

}  // namespace

std::vector<Promise> promises_of(const pact::Program& program, TreatyId treaty, StateId member,
                                 time::DateInterval when) {
  std::vector<Promise> found;
  Gather gather(program, member, found);
  for (pact::ClauseId id : program.treaties[treaty].clauses)
    if (program.clauses[id].valid.overlaps(when)) gather.clause(id, nullptr, 0);
  return found;
}

bool concerns_an_ally(const Promise& promise, StateId member) {
  const pact::Treaty& treaty = *promise.treaty;
  auto ally = [&](StateId state) { return state != member && is_party(treaty, state); };
  auto any = [&](const std::vector<StateId>& states) { return std::ranges::any_of(states, ally); };
  if (!promise.trigger) {
    const pact::Party& whom = promise.duty->beneficiary;
    return whom.role != Role::named || any(whom.states);
  }
  const pact::Party& subject = promise.trigger->subject;
  switch (subject.role) {
    case Role::named:
      return any(subject.states);
    case Role::guaranteed_state:
      return any(treaty.guaranteed);
    case Role::state_of_set:
      return std::ranges::any_of(
          promise.program->sets[subject.set].members,
          [&](const pact::StateSet::Member& one) { return ally(one.state); });
    case Role::any_state:
    case Role::that_adversary:
      return false;
    default:
      return true;
  }
}

}  // namespace casus::exchange
