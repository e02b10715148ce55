#include "casus/duty/contrary.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/duty/attack.h"
#include "casus/duty/condition.h"
#include "casus/duty/rows.h"
#include "casus/duty/rule.h"

namespace casus::duty {

namespace {

using facts::EventKind;
using lang::Conduct;
using lang::Role;

// Acts that break a promise towards the state they are done to.
bool breaks_by_kind(Conduct conduct, EventKind kind) {
  switch (conduct) {
    case Conduct::attack:
    case Conduct::use_force:
    case Conduct::respect_neutrality:
    case Conduct::respect_independence:
    case Conduct::respect_integrity:
    case Conduct::settle_peacefully:
      return facts::is_a(kind, EventKind::hostile);
    case Conduct::threaten:
      return facts::is_a(kind, EventKind::hostile) || facts::menaces(kind);
    case Conduct::intervene:
      return facts::is_a(kind, EventKind::hostile);
    default:
      return false;
  }
}

// Whom the promise protects, of those hit.
std::vector<StateId> protected_targets(const World& world, const DutyAt& at,
                                       const facts::Event& event, StateId debtor,
                                       const std::vector<StateId>& parties) {
  const pact::Party& who = at.terms->beneficiary;
  const auto& program = world.program;
  std::vector<StateId> wards;
  if (who.role == Role::named)
    for (StateId s : who.states) wards.push_back(program.reg.holder(s, event.date));
  else if (who.role == Role::guaranteed_state)
    for (StateId s : program.treaties[program.clauses[at.clause].treaty].guaranteed)
      wards.push_back(program.reg.holder(s, event.date));
  else if (who.role == Role::any_state)
    wards = event.targets;
  else if (who.role == Role::state_of_set)
    for (StateId s : event.targets) {
      if (program.in_set(who.set, s, event.date)) wards.push_back(s);
    }
  else
    wards = parties;
  std::vector<StateId> hit;
  for (StateId target : event.targets)
    if (target != debtor && has(wards, target)) hit.push_back(target);
  return hit;
}

bool owes(const World& world, const DutyAt& at, StateId debtor, const std::vector<StateId>& parties,
          time::Date date) {
  const pact::Party& who = at.terms->debtor;
  if (who.role != Role::named) return has(parties, debtor);
  return has(parties, debtor) && std::any_of(who.states.begin(), who.states.end(), [&](StateId s) {
           return world.program.reg.same_subject(s, debtor, date);
         });
}

void add_contrary_row(const World& world, const DutyAt& at, StateId debtor, StateId ward,
                      EventId event, const std::vector<StateId>& parties, Answer& answer) {
  Row row;
  row.clause = at.clause;
  row.rule = at.rule;
  row.duty = at.duty;
  row.terms = at.terms;
  row.debtor = debtor;
  row.beneficiary = ward;
  row.event = event;
  row.against = {ward};
  row.upkeep = true;
  for (Profile profile : world.profiles()) {
    Scene scene = make_scene(world, answer.derivation, profile, at.clause, event, ward, parties);
    scene.adversaries = {debtor};
    Step subject;
    subject.kind = StepKind::subject;
    subject.a = ward;
    subject.b = debtor;
    subject.clause = at.clause;
    subject.holds = Truth::true_;
    subject.source = at.terms->span;
    std::vector<std::uint32_t> parts{scene.add(subject)};
    if (world.history[event].hostile()) parts.push_back(attacked(scene, ward, debtor));
    for (const pact::Cond& cond : at.of->provided) parts.push_back(condition(scene, cond));
    for (const pact::Cond& cond : at.of->unless)
      parts.push_back(answer.derivation.join(StepKind::negation, {condition(scene, cond)}));
    auto index = static_cast<std::size_t>(profile);
    row.root[index] = answer.derivation.join(StepKind::all, parts, at.terms->span);
    row.truth[index] = answer.derivation.holds(row.root[index]);
    LifeState& life = row.life[index];
    life.life = is_true(row.truth[index]) ? Life::breached : Life::active;
    life.arises = world.history[event].date;
    life.performance = {Performance::Kind::contrary, event, 0, 0};
  }
  row.verdict = row.would_be = combine(row.truth[0], row.truth[1], row.truth[2]);
  if (row.verdict == Verdict::not_met) return;
  answer.rows.push_back(std::move(row));
}

}  // namespace

void add_contrary_rows(const World& world, const DutyAt& at, StateId debtor, EventId event,
                       const std::vector<StateId>& parties, Answer& answer) {
  const facts::Event& what = world.history[event];
  bool promise = at.terms->modality == lang::Modality::shall_not ||
                 at.terms->conduct == Conduct::respect_neutrality ||
                 at.terms->conduct == Conduct::respect_independence ||
                 at.terms->conduct == Conduct::respect_integrity ||
                 at.terms->conduct == Conduct::settle_peacefully;
  if (!promise || !breaks_by_kind(at.terms->conduct, what.kind) ||
      !owes(world, at, debtor, parties, what.date))
    return;
  for (StateId ward : protected_targets(world, at, what, debtor, parties))
    add_contrary_row(world, at, debtor, ward, event, parties, answer);
}

bool is_contrary(const World& world, const pact::Duty& duty, const facts::Event& act,
                 StateId debtor, StateId beneficiary, const std::vector<StateId>& adversaries) {
  (void)world;
  if (!has(act.actors, debtor)) return false;
  bool helps_adversary =
      facts::is_a(act.kind, EventKind::assistance) && has_any(act.targets, adversaries);
  bool fights_friend = act.hostile() && has(act.targets, beneficiary);
  bool fights_adversary = act.hostile() && has_any(act.targets, adversaries);
  bool makes_peace = act.kind == EventKind::separate_peace || act.kind == EventKind::peace ||
                     act.kind == EventKind::armistice;
  switch (duty.conduct) {
    case Conduct::remain_neutral:
      // Benevolent neutrality is not broken by joining the friend's side; plain neutrality is.
      return fights_friend || helps_adversary ||
             (!duty.benevolent && fights_adversary && duty.beneficiary.role == Role::none &&
              !beneficiary);
    case Conduct::assist_adversary:
      return fights_friend || helps_adversary;
    case Conduct::separate_peace:
      return act.kind == EventKind::separate_peace && has_any(act.targets, adversaries);
    case Conduct::separate_armistice:
      return makes_peace && has_any(act.targets, adversaries);
    default:
      return breaks_by_kind(duty.conduct, act.kind) && has(act.targets, beneficiary);
  }
}

}  // namespace casus::duty
