#include "casus/exchange/atop_row.h"

#include <algorithm>

namespace casus::exchange {

namespace {

using lang::AdversaryKind, lang::CondKind, lang::Conduct, lang::Role, lang::Verb;
using Field = AtopField::Id;

bool is_attack(Verb verb) {
  switch (verb) {
    case Verb::attacked:
    case Verb::invaded:
    case Verb::bombarded:
    case Verb::blockaded:
    case Verb::occupied:
    case Verb::annexed:
    case Verb::cyber_attacked:
    case Verb::armed_bands:
      return true;
    default:
      return false;
  }
}

bool is_war(Verb verb) {
  switch (verb) {
    case Verb::at_war:
    case Verb::goes_to_war:
    case Verb::attacks:
    case Verb::forced_to_war:
      return true;
    default:
      return false;
  }
}

// A war that may have been begun by the other side, as against one that the ally begins.
bool is_defensive_war(Verb verb) { return verb == Verb::at_war || verb == Verb::forced_to_war; }

bool has_verb(const Promise& promise, bool (*is)(Verb)) {
  return promise.trigger && std::ranges::any_of(promise.trigger->verbs, is);
}

bool is_military_aid(const pact::Duty& duty) {
  if (duty.modality != lang::Modality::shall) return false;
  switch (duty.conduct) {
    case Conduct::fight_alongside:
    case Conduct::assist_militarily:
    case Conduct::act_to_meet_danger:
    case Conduct::counts_as:
    case Conduct::assist:
      return true;
    default:
      return false;
  }
}

// The subject is no party: a guaranteed land, the land of a third state.
bool is_about_others(const Promise& promise) {
  if (!promise.trigger) return false;
  const pact::Party& subject = promise.trigger->subject;
  auto is_party = [&](StateId state) {
    return std::ranges::any_of(promise.treaty->parties,
                               [&](const pact::Membership& party) { return party.state == state; });
  };
  if (subject.role == Role::state_of_set) return true;
  if (subject.role == Role::guaranteed_state)
    return std::ranges::none_of(promise.treaty->guaranteed, is_party);
  return subject.role == Role::named && std::ranges::none_of(subject.states, is_party);
}

// defense: active military help if an ally is attacked. Help in any war of the ally is that, too.
bool is_defense(const Promise& promise, StateId member) {
  return is_military_aid(*promise.duty) && concerns_an_ally(promise, member) &&
         (has_verb(promise, is_attack) || has_verb(promise, is_defensive_war) || !promise.trigger);
}

// offense: active military help also where the ally was not attacked: in any war of it, or for a
// third state.
bool is_offense(const Promise& promise, StateId member) {
  if (promise.duty->modality == lang::Modality::shall &&
      (promise.duty->conduct == Conduct::attack || promise.duty->conduct == Conduct::use_force ||
       promise.duty->conduct == Conduct::intervene))
    return true;
  if (!is_military_aid(*promise.duty)) return false;
  if (promise.trigger && !concerns_an_ally(promise, member)) return is_about_others(promise);
  return concerns_an_ally(promise, member) && (has_verb(promise, is_war) || !promise.trigger);
}

// neutral: staying out of a war of the ally.
bool is_neutral(const Promise& promise, StateId member) {
  if (!concerns_an_ally(promise, member)) return false;
  if (promise.duty->modality == lang::Modality::shall)
    return promise.duty->conduct == Conduct::remain_neutral;
  return promise.duty->conduct == Conduct::assist_adversary && promise.trigger &&
         (has_verb(promise, is_attack) || has_verb(promise, is_war));
}

bool names_a_party(const pact::Treaty& treaty, const pact::Party& whom, StateId member) {
  if (whom.role == Role::named)
    return std::ranges::any_of(treaty.parties, [&](const pact::Membership& party) {
      return party.state != member &&
             std::ranges::find(whom.states, party.state) != whom.states.end();
    });
  return whom.role != Role::none && whom.role != Role::guaranteed_state &&
         whom.role != Role::any_state && whom.role != Role::that_adversary &&
         whom.role != Role::state_of_set;
}

// nonagg: not using force against the ally.
bool is_nonaggression(const Promise& promise, StateId member) {
  const pact::Duty& duty = *promise.duty;
  if (duty.modality != lang::Modality::shall_not) return false;
  if (duty.conduct != Conduct::attack && duty.conduct != Conduct::use_force) return false;
  if (duty.beneficiary.role == Role::guaranteed_state)
    return std::ranges::any_of(promise.treaty->guaranteed,
                               [&](StateId state) { return state != member; });
  return names_a_party(*promise.treaty, duty.beneficiary, member) ||
         duty.beneficiary.role == Role::any_state;
}

// consul: talking with the ally, to one policy, in a crisis.
bool is_consultation(const Promise& promise, StateId) {
  return promise.duty->modality == lang::Modality::shall &&
         promise.duty->conduct == Conduct::consult;
}

// seppeace: no peace or armistice without the ally.
bool is_joint_peace(const Promise& promise, StateId) {
  return promise.duty->modality == lang::Modality::shall_not &&
         (promise.duty->conduct == Conduct::separate_peace ||
          promise.duty->conduct == Conduct::separate_armistice);
}

// noothall: no alliance against the ally.
bool is_no_other_alliance(const Promise& promise, StateId) {
  return promise.duty->modality == lang::Modality::shall_not &&
         promise.duty->conduct == Conduct::opposing_alliance;
}

// ---- conditions: how one promise is limited

bool any_cond(const std::vector<pact::Cond>& conds, bool (*is)(const pact::Cond&)) {
  return std::ranges::any_of(
      conds, [&](const pact::Cond& cond) { return is(cond) || any_cond(cond.children, is); });
}

bool provided(const Promise& promise, bool (*is)(const pact::Cond&)) {
  return any_cond(promise.rule->provided, is);
}

bool any_term(const pact::Adversary& adversary, bool (*is)(const pact::AdversaryTerm&)) {
  return std::ranges::any_of(adversary.terms, is);
}

// *coadv: only against adversaries that the text singles out.
bool limits_adversary(const Promise& promise) {
  auto singled_out = [](const pact::AdversaryTerm& term) {
    switch (term.kind) {
      case AdversaryKind::any_state:
      case AdversaryKind::any_state_or_group:
      case AdversaryKind::any_other_state:
      case AdversaryKind::non_party:
      case AdversaryKind::party:
      case AdversaryKind::great_power:
      case AdversaryKind::group:
      case AdversaryKind::two_or_more:
        return false;
      default:
        return true;
    }
  };
  bool on_somebody =
      promise.duty->conduct == Conduct::attack || promise.duty->conduct == Conduct::use_force;
  if (on_somebody && promise.duty->beneficiary.role == Role::named) return true;
  const pact::Adversary& duty = promise.duty->against;
  if (any_term(duty, singled_out)) return true;
  if (!promise.trigger) return false;
  const pact::Adversary& adversary = promise.trigger->adversary;
  return !adversary.terms.empty() && std::ranges::all_of(adversary.terms, singled_out);
}

// *coloc: only in a stated area. What happens to a third state happens in its land; the parties'
// own territory, wherever it lies, is no area.
bool limits_place(const Promise& promise) {
  return is_about_others(promise) ||
         (promise.trigger && (!promise.trigger->places.empty() || promise.trigger->region)) ||
         provided(promise, [](const pact::Cond& cond) {
           return cond.kind == CondKind::place_in || cond.kind == CondKind::place_administered;
         });
}

// *cocon: only in one conflict, under way or expected.
bool limits_conflict(const Promise& promise) {
  return (promise.trigger && !promise.trigger->war.empty()) ||
         provided(promise,
                  [](const pact::Cond& cond) { return cond.kind == CondKind::present_conflict; });
}

// *conum: only against several adversaries.
bool limits_number(const Promise& promise) {
  return promise.trigger && any_term(promise.trigger->adversary, [](const pact::AdversaryTerm& t) {
           return t.kind == AdversaryKind::two_or_more;
         });
}

// *codem: only once a demand was refused.
bool limits_demand(const Promise& promise) {
  return provided(promise,
                  [](const pact::Cond& cond) { return cond.kind == CondKind::demand_refused; });
}

// *conpr: only if the ally did not provoke.
bool limits_provocation(const Promise& promise) {
  return (promise.trigger && promise.trigger->unprovoked) ||
         provided(promise, [](const pact::Cond& cond) {
           return cond.kind == CondKind::unprovoked || cond.kind == CondKind::directly_unprovoked;
         });
}

// neucoatt: only if the ally is the one attacked.
bool limits_to_attack(const Promise& promise) {
  return has_verb(promise, is_attack) && !has_verb(promise, is_war);
}

// concoreq: only at the request of a party.
bool limits_to_request(const Promise& promise) {
  return provided(promise, [](const pact::Cond& cond) { return cond.kind == CondKind::request; });
}

// ---- the row

using Is = bool (*)(const Promise&, StateId);
using Limits = bool (*)(const Promise&);

struct Obligation {
  Field field;
  Is is;
};
constexpr std::array obligations{
    Obligation{Field::defense, is_defense},
    Obligation{Field::offense, is_offense},
    Obligation{Field::neutral, is_neutral},
    Obligation{Field::nonagg, is_nonaggression},
    Obligation{Field::consul, is_consultation},
    Obligation{Field::seppeace, is_joint_peace},
    Obligation{Field::noothall, is_no_other_alliance},
};

struct Condition {
  Field field;
  Is of;
  Limits limits;
};
constexpr std::array conditions{
    Condition{Field::defcoadv, is_defense, limits_adversary},
    Condition{Field::defcoloc, is_defense, limits_place},
    Condition{Field::defcocon, is_defense, limits_conflict},
    Condition{Field::defconum, is_defense, limits_number},
    Condition{Field::defcodem, is_defense, limits_demand},
    Condition{Field::defconpr, is_defense, limits_provocation},
    Condition{Field::offcoadv, is_offense, limits_adversary},
    Condition{Field::offcoloc, is_offense, limits_place},
    Condition{Field::offcocon, is_offense, limits_conflict},
    Condition{Field::offconum, is_offense, limits_number},
    Condition{Field::offcodem, is_offense, limits_demand},
    Condition{Field::neucoadv, is_neutral, limits_adversary},
    Condition{Field::neucoloc, is_neutral, limits_place},
    Condition{Field::neucocon, is_neutral, limits_conflict},
    Condition{Field::neuconum, is_neutral, limits_number},
    Condition{Field::neucodem, is_neutral, limits_demand},
    Condition{Field::neuconpr, is_neutral, limits_provocation},
    Condition{Field::neucoatt, is_neutral, limits_to_attack},
    Condition{Field::concoadv, is_consultation, limits_adversary},
    Condition{Field::concoloc, is_consultation, limits_place},
    Condition{Field::concocon, is_consultation, limits_conflict},
    Condition{Field::concoreq, is_consultation, limits_to_request},
};

int& at(AtopCodes& codes, Field field) { return codes[static_cast<std::size_t>(field)]; }

bool limited_at_all(const Promise& promise, const Condition& condition) {
  return std::ranges::any_of(conditions, [&](const Condition& other) {
    return other.of == condition.of && other.limits(promise);
  });
}

// ATOP codes a condition if some promise has it and none is free of every condition: the Triple
// Alliance is limited by adversary and by number, each in its own article. One conflict alone must
// be the subject of every promise: a treaty of wartime that goes on in peace is not so limited.
bool is_limited(std::span<const Promise> promises, StateId member, const Condition& condition) {
  bool any = false;
  for (const Promise& promise : promises) {
    if (!condition.of(promise, member)) continue;
    if (!limited_at_all(promise, condition)) return false;
    bool has = condition.limits(promise);
    if (!has && condition.limits == limits_conflict) return false;
    any = any || has;
  }
  return any;
}

// length: months of the term, 0 if it has none. "May be denounced after 20 years" is a term, too.
int term_months(const pact::Treaty& treaty) {
  const lang::Term& term = treaty.syntax->term;
  if (term.kind == lang::Term::Kind::period) {
    if (term.unit == lang::Unit::years) return term.count * 12;
    return term.unit == lang::Unit::months ? term.count : 1;
  }
  const lang::DateText& after = treaty.syntax->denounce.after;
  if (!after.given() || after.month == 0 || !treaty.in_force.is_exact() ||
      treaty.in_force.earliest.is_open())
    return 0;
  time::Civil from = treaty.in_force.earliest.civil();
  return (after.year - from.year) * 12 + after.month - static_cast<int>(from.month);
}

// proren: goes on after its term unless denounced. That a renewal needs an act (1) is the absence
// of this, and so 0.
bool renews_itself(const lang::Treaty& treaty) {
  return treaty.renew.given ||
         (treaty.denounce.given &&
          (treaty.denounce.after.given() || treaty.term.kind == lang::Term::Kind::period));
}

// pubsecr: 2 if the whole treaty was secret, 1 if a part of it was.
int secrecy(const lang::Treaty& treaty) {
  if (treaty.secrecy.secret) return 2;
  auto article_secret = [](const lang::Article& article) { return article.secrecy.secret; };
  auto part_secret = [&](const auto& part) {
    return std::ranges::any_of(part.articles, article_secret);
  };
  bool some = part_secret(treaty) || std::ranges::any_of(treaty.versions, part_secret);
  for (const lang::Attachment& attachment : treaty.attachments)
    some = some || attachment.secrecy.secret || part_secret(attachment);
  return some ? 1 : 0;
}

}  // namespace

AtopCodes derive_codes(std::span<const Promise> promises,
                       std::span<const pact::Treaty* const> treaties, StateId member) {
  AtopCodes codes{};
  for (const Obligation& obligation : obligations)
    at(codes, obligation.field) = std::ranges::any_of(
        promises, [&](const Promise& promise) { return obligation.is(promise, member); });
  for (const Condition& condition : conditions)
    at(codes, condition.field) = is_limited(promises, member, condition);
  bool open = true, hidden = true;
  for (const pact::Treaty* treaty : treaties) {
    const lang::Treaty& text = *treaty->syntax;
    at(codes, Field::length) = std::max(at(codes, Field::length), term_months(*treaty));
    if (renews_itself(text)) at(codes, Field::proren) = 2;
    int secret = secrecy(text);
    open = open && secret == 0;
    hidden = hidden && secret == 2;
  }
  at(codes, Field::pubsecr) = open ? 0 : hidden ? 2 : 1;
  return codes;
}

bool is_promise_of(AtopField::Id field, const Promise& promise, StateId member) {
  for (const Obligation& obligation : obligations)
    if (obligation.field == field) return obligation.is(promise, member);
  return false;
}

std::uint64_t conducts_of(std::span<const Promise> promises) {
  std::uint64_t bits = 0;
  for (const Promise& promise : promises)
    bits |= std::uint64_t{1} << static_cast<unsigned>(promise.duty->conduct);
  return bits;
}

bool is_asymmetric(std::span<const AtopCodes> members, std::span<const std::uint64_t> conducts) {
  if (std::ranges::any_of(conducts, [&](std::uint64_t bits) { return bits != conducts.front(); }))
    return true;
  auto differ = [&](Field field) {
    auto index = static_cast<std::size_t>(field);
    return std::ranges::any_of(
        members, [&](const AtopCodes& codes) { return codes[index] != members.front()[index]; });
  };
  using enum AtopField::Id;
  if (differ(defense) || differ(offense) || differ(neutral) || differ(nonagg) || differ(consul))
    return true;
  return std::ranges::any_of(conditions,
                             [&](const Condition& condition) { return differ(condition.field); });
}

}  // namespace casus::exchange
