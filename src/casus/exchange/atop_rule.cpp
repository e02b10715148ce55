#include "casus/exchange/atop_rule.h"

#include <algorithm>

namespace casus::exchange {

namespace {

using lang::CondKind, lang::Role;
using Field = AtopField::Id;

std::size_t index(Field field) { return static_cast<std::size_t>(field); }

bool is_place(Field field) {
  return field == Field::defcoloc || field == Field::offcoloc || field == Field::neucoloc ||
         field == Field::concoloc;
}

// The fields of one obligation for a named adversary and for one conflict.
struct AdversaryAndConflict {
  Field adversary, conflict;
};
AdversaryAndConflict pair_of(Field obligation) {
  switch (obligation) {
    case Field::defense:
      return {Field::defcoadv, Field::defcocon};
    case Field::offense:
      return {Field::offcoadv, Field::offcocon};
    case Field::neutral:
      return {Field::neucoadv, Field::neucocon};
    default:
      return {Field::concoadv, Field::concocon};
  }
}

// A treaty about one war may say so by its enemy or by the war; ATOP codes one, the clause the
// other.
std::string by_adversary(Field field, const AtopCodes& ours, std::span<const int> theirs) {
  auto [adversary, conflict] = pair_of(obligation_of(field));
  if (field != adversary && field != conflict) return "";
  bool ours_one = ours[index(adversary)] + ours[index(conflict)] > 0;
  bool theirs_one = theirs[index(adversary)] + theirs[index(conflict)] > 0;
  if (!ours_one || !theirs_one) return "";
  return "rule: one conflict, told here by its adversary or there by the war itself";
}

// "provided "…"": a condition in the text's own words, of a kind that cannot be told.
const pact::Cond* open_condition(const std::vector<pact::Cond>& conds) {
  for (const pact::Cond& cond : conds) {
    if (cond.kind == CondKind::open_fact || cond.kind == CondKind::unspecified) return &cond;
    if (const pact::Cond* inner = open_condition(cond.children)) return inner;
  }
  return nullptr;
}

std::string by_open_fact(Field field, std::span<const Promise> promises, StateId member) {
  for (const Promise& promise : promises) {
    if (!is_promise_of(obligation_of(field), promise, member)) continue;
    if (const pact::Cond* cond = open_condition(promise.rule->provided))
      return "rule: the condition stands in the text's own words, \"" + std::string(cond->text) +
             "\"";
  }
  return "";
}

// "when Djibouti is attacked": ATOP counts the land of the one party protected as an area.
std::string by_named_victim(Field field, std::span<const Promise> promises, StateId member) {
  bool any = false;
  for (const Promise& promise : promises) {
    if (!is_promise_of(obligation_of(field), promise, member)) continue;
    if (!promise.trigger) return "";
    const pact::Party& victim = promise.trigger->subject;
    bool guaranteed = victim.role == Role::guaranteed_state;
    if (!guaranteed && victim.role != Role::named) return "";
    if (victim.states.size() >= promise.treaty->parties.size()) return "";
    any = true;
  }
  return any ? "rule: the text protects one party by name; ATOP counts its land as an area" : "";
}

}  // namespace

std::string condition_rule(Field field, const AtopCodes& ours, std::span<const int> theirs,
                           std::span<const Promise> promises, StateId member) {
  if (obligation_of(field) == field) return "";
  if (auto rule = by_adversary(field, ours, theirs); !rule.empty()) return rule;
  if (ours[index(field)] != 0) return "";
  if (is_place(field))
    if (auto rule = by_named_victim(field, promises, member); !rule.empty()) return rule;
  return by_open_fact(field, promises, member);
}

}  // namespace casus::exchange
