#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "casus/base/text.h"
#include "casus/duty/conflict.h"

namespace casus::duty {

namespace {

using lang::AdversaryKind;
using lang::Conduct;
using lang::Role;

using States = std::vector<StateId>;

bool has(const States& list, StateId id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

// A promise of one state to others on a day. `against`: the adversaries of the clause that makes
// it.
struct Promise {
  StateId debtor;
  ClauseId clause;
  Conduct conduct = Conduct::assist;
  States to;                                 // whom it protects
  const pact::Adversary* against = nullptr;  // aid only
  bool if_attacked = false;  // restraint that begins when its beneficiary is attacked
};

bool is_aid(const pact::Duty& duty) {
  return duty.modality == lang::Modality::shall && duty.conduct <= Conduct::act_to_meet_danger;
}

// Keeping one's hands off somebody, whatever happens elsewhere.
bool is_restraint(const pact::Duty& duty) {
  bool forbidden = duty.modality == lang::Modality::shall_not &&
                   (duty.conduct == Conduct::attack || duty.conduct == Conduct::use_force ||
                    duty.conduct == Conduct::assist_adversary);
  return forbidden ||
         (duty.modality == lang::Modality::shall && duty.conduct == Conduct::remain_neutral);
}

bool by_attack(const pact::Rule& rule) {
  return std::any_of(rule.triggers.begin(), rule.triggers.end(), [](const pact::Trigger& trigger) {
    return std::any_of(trigger.verbs.begin(), trigger.verbs.end(),
                       [](lang::Verb verb) { return verb <= lang::Verb::blockaded; });
  });
}

// Reads every promise that is in force on a day.
class Reader {
 public:
  Reader(const World& world, time::Date date) : world_(world), date_(date) {
    charter_ = world.program.find_treaty("un-charter");
    for (TreatyId id : world.program.treaties.ids()) {
      parties_.push_back(id == charter_ ? States{} : world.program.parties_on(id, date));
      read(id);
    }
  }

  std::vector<Promise> aid, restraint, no_alliance;

  [[nodiscard]] const States& parties(ClauseId clause) const {
    return parties_[world_.program.clauses[clause].treaty.index()];
  }
  // Treaties but for the Charter in which both are bound.
  [[nodiscard]] bool together(StateId a, StateId b) const { return together_.contains(pair(a, b)); }

  // Whether the adversaries of an aid clause take in a state; `named`: it is meant by name, not as
  // any state.
  [[nodiscard]] bool takes_in(const Promise& promise, StateId state, bool& named) const {
    named = false;
    const States& inside = parties(promise.clause);
    bool outsider = !has(inside, state) || promise.against->including_a_party;
    if (promise.against->terms.empty()) return outsider;
    for (const pact::AdversaryTerm& term : promise.against->terms)
      if (takes_in(term, state, outsider, named)) return true;
    return false;
  }

 private:
  static std::pair<StateId, StateId> pair(StateId a, StateId b) { return std::minmax(a, b); }

  bool takes_in(const pact::AdversaryTerm& term, StateId state, bool outsider, bool& named) const {
    auto same = [&](StateId other) { return world_.program.reg.same_subject(other, state, date_); };
    switch (term.kind) {
      case AdversaryKind::any_state:
      case AdversaryKind::any_state_or_group:
      case AdversaryKind::any_other_state:
      case AdversaryKind::non_party:
        return outsider;
      case AdversaryKind::great_power:
        return outsider && world_.program.reg[state].great_power_on(date_);
      case AdversaryKind::other_than:
        return outsider && std::none_of(term.states.begin(), term.states.end(), same);
      case AdversaryKind::state_of_set:
        return term.set && world_.program.in_set(term.set, state, date_);
      case AdversaryKind::named:
      case AdversaryKind::allied_with:
        named = std::any_of(term.states.begin(), term.states.end(), same);
        return named;
      default:
        return false;
    }
  }

  void read(TreatyId id) {
    reading_ = id;
    const pact::Treaty& treaty = world_.program.treaties[id];
    const States& inside = parties_.back();
    bool keeps_apart = false;
    for (ClauseId clause_id : treaty.clauses) {
      const pact::Clause& clause = world_.program.clauses[clause_id];
      if (!clause.valid.contains(date_) || !world_.known(clause_id)) continue;
      for (const pact::Rule& rule : clause.rules)
        for (const pact::Duty& duty : rule.duties)
          keeps_apart |= read(clause_id, rule, duty, inside);
    }
    if (!keeps_apart) return;
    for (StateId a : inside)
      for (StateId b : inside)
        if (a < b) together_.insert({a, b});
  }

  // Whether the duty binds the parties not to fight each other, as alliance or non-aggression does.
  bool read(ClauseId clause, const pact::Rule& rule, const pact::Duty& duty, const States& inside) {
    bool helps = is_aid(duty) && by_attack(rule);
    bool spares = is_restraint(duty) && rule.triggers.empty();
    bool neutral = is_restraint(duty) && by_attack(rule);
    bool alliance =
        duty.modality == lang::Modality::shall_not && duty.conduct == Conduct::opposing_alliance;
    if (!helps && !spares && !neutral && !alliance) return false;
    for (StateId debtor : inside) {
      if (!owes(duty, debtor)) continue;
      Promise promise{debtor,       clause,
                      duty.conduct, wards(rule, duty, debtor, inside),
                      nullptr,      neutral && !spares};
      if (promise.to.empty()) continue;
      if (helps) {
        for (const pact::Trigger& trigger : rule.triggers) {
          promise.against = &trigger.adversary;
          aid.push_back(promise);
        }
      } else {
        (alliance ? no_alliance : restraint).push_back(promise);
      }
    }
    return true;
  }

  bool owes(const pact::Duty& duty, StateId debtor) const {
    if (duty.debtor.role != Role::named) return true;
    return std::any_of(duty.debtor.states.begin(), duty.debtor.states.end(), [&](StateId state) {
      return world_.program.reg.same_subject(state, debtor, date_);
    });
  }

  States holders(const States& states, StateId but) const {
    States found;
    for (StateId state : states)
      if (StateId now = world_.program.reg.holder(state, date_); now != but) found.push_back(now);
    return found;
  }

  // Whom a duty of the debtor protects: those it names, those the trigger speaks of, or the other
  // parties.
  States wards(const pact::Rule& rule, const pact::Duty& duty, StateId debtor,
               const States& inside) const {
    const pact::Party* who = &duty.beneficiary;
    bool from_trigger = who->role == Role::it || who->role == Role::none;
    if (from_trigger && !rule.triggers.empty()) who = &rule.triggers[0].subject;
    if (who->role == Role::named) return holders(who->states, debtor);
    if (who->role == Role::guaranteed_state)
      return holders(world_.program.treaties[reading_].guaranteed, debtor);
    if (who->role == Role::any_state || who->role == Role::state_of_set) return {};
    return holders(inside, debtor);
  }

  const World& world_;
  time::Date date_;
  TreatyId charter_, reading_;
  std::vector<States> parties_;
  std::set<std::pair<StateId, StateId>> together_;
};

using Key = std::tuple<StateId, ClauseId, ClauseId, StateId>;

class Finder {
 public:
  Finder(const World& world, time::Date date) : world_(world), date_(date), reader_(world, date) {}

  StandingReport report() {
    for (const Promise& aid : reader_.aid) {
      for (const Promise& other : reader_.restraint)
        if (other.debtor == aid.debtor) against_restraint(aid, other);
      for (const Promise& other : reader_.aid)
        if (other.debtor == aid.debtor && other.clause != aid.clause) against_aid(aid, other);
      for (const Promise& other : reader_.no_alliance)
        if (other.debtor == aid.debtor) against_no_alliance(aid, other);
    }
    for (auto& [key, conflict] : found_) report_.contradictions.push_back(std::move(conflict));
    double_bonds();
    return std::move(report_);
  }

 private:
  std::string code(StateId id) const { return std::string(world_.program.reg.code(id, date_)); }

  void add(const Promise& aid, const Promise& other, StateId ward, StateId adversary,
           std::string text) {
    found_.try_emplace(Key{aid.debtor, aid.clause, other.clause, adversary},
                       StandingConflict{aid.debtor, aid.clause, other.clause, ward, adversary,
                                        other.conduct, std::move(text)});
  }

  // Who attacks a party of the same promise breaks it himself and releases the others from it.
  void against_restraint(const Promise& aid, const Promise& other) {
    bool named = false;
    for (StateId adversary : other.to) {
      if (!reader_.takes_in(aid, adversary, named)) continue;
      // Both sides cannot be the one attacked; but where the adversary is named the two were meant
      // to meet.
      if (other.if_attacked && !named) continue;
      for (StateId ward : aid.to) {
        if (ward == adversary || has(reader_.parties(other.clause), ward)) continue;
        std::string promise = other.conduct == Conduct::remain_neutral
                                  ? "remain neutral towards " + code(adversary)
                              : other.conduct == Conduct::assist_adversary
                                  ? "not help the enemies of " + code(adversary)
                                  : "not attack " + code(adversary);
        add(aid, other, ward, adversary,
            code(aid.debtor) + " must aid " + code(ward) + " if " + code(adversary) +
                " attacks it, but has promised to " + promise);
        break;
      }
    }
  }

  // Aid against a state by name, and aid for that state against the first.
  void against_aid(const Promise& aid, const Promise& other) {
    bool named = false, other_named = false;
    for (StateId adversary : other.to) {
      if (!reader_.takes_in(aid, adversary, named)) continue;
      for (StateId ward : aid.to)
        if (ward != adversary && reader_.takes_in(other, ward, other_named) && named)
          add(aid, other, ward, adversary,
              code(aid.debtor) + " must aid " + code(ward) + " against " + code(adversary) +
                  " by name, and " + code(adversary) + " against " + code(ward));
    }
  }

  void against_no_alliance(const Promise& aid, const Promise& other) {
    bool named = false;
    for (StateId adversary : other.to)
      if (reader_.takes_in(aid, adversary, named) && named)
        add(aid, other, aid.to.front(), adversary,
            code(aid.debtor) + " is allied against " + code(adversary) +
                " by name, but has promised not to join an alliance against it");
  }

  // Each ward once, with the clause that binds first.
  void double_bonds() {
    std::map<StateId, std::map<StateId, ClauseId>> wards;
    for (const Promise& aid : reader_.aid)
      for (StateId ward : aid.to) wards[aid.debtor].try_emplace(ward, aid.clause);
    for (const auto& [debtor, bonds] : wards) {
      StandingReport::DoubleBond bond{debtor, {}};
      std::set<StateId> apart;
      for (auto a = bonds.begin(); a != bonds.end(); ++a)
        for (auto b = std::next(a); b != bonds.end(); ++b) {
          if (reader_.together(a->first, b->first)) continue;
          ++bond.pairs;
          apart.insert({a->first, b->first});
        }
      for (StateId ward : apart) bond.wards.emplace_back(ward, bonds.at(ward));
      if (bond.pairs > 0) report_.double_bonds.push_back(std::move(bond));
    }
  }

  const World& world_;
  time::Date date_;
  Reader reader_;
  std::map<Key, StandingConflict> found_;
  StandingReport report_;
};

}  // namespace

StandingReport standing_conflicts(const World& world, time::Date date) {
  return Finder(world, date).report();
}

}  // namespace casus::duty
