#include "casus/duty/rows.h"

#include <algorithm>

#include "casus/duty/attack.h"
#include "casus/duty/contrary.h"
#include "casus/duty/debtors.h"
#include "casus/duty/gate.h"
#include "casus/duty/life.h"
#include "casus/duty/rule.h"
#include "casus/duty/trigger.h"

namespace casus::duty {

namespace {

using lang::Conduct;
using lang::Verb;
using pact::Fact;
using pact::FactKind;
using pact::StandardIssue;
using pact::Standing;

std::vector<StateId> parties_of(const std::vector<pact::Seat>& seats, bool as_if_in_force) {
  std::vector<StateId> parties;
  for (const pact::Seat& seat : seats) {
    Standing s = seat.bond.standing;
    bool bound = s == Standing::in_force || s == Standing::unknown;
    bool signed_ever = s != Standing::never_party && s != Standing::not_yet_signed;
    if (bound || (as_if_in_force && signed_ever)) parties.push_back(seat.state);
  }
  return parties;
}

bool active_trigger(const pact::Rule& rule) {
  if (rule.triggers.empty() || rule.triggers[0].verbs.empty()) return false;
  Verb verb = rule.triggers[0].verbs[0];
  return !is_passive(verb) && verb != Verb::is_met && verb != Verb::peace_threatened &&
         verb != Verb::at_war && verb != Verb::goes_to_war;
}

// The treaty must have been in force when the event happened; an earlier event counts only if an
// issue says so.
std::uint32_t not_past(Scene& scene, StateId debtor) {
  Step step;
  step.kind = StepKind::past;
  step.event = scene.event;
  step.a = debtor;
  step.clause = scene.clause;
  step.holds = truth(scene.reads(StandardIssue::past_event_counts));
  IssueId issue = scene.world.program.standard(StandardIssue::past_event_counts);
  if (issue && scene.world.opened(scene.clause, issue)) step.issue = issue;
  return scene.add(step);
}

std::uint32_t maybe_in_force(Scene& scene, StateId debtor) {
  Step step;
  step.kind = StepKind::in_force;
  step.a = debtor;
  step.clause = scene.clause;
  step.holds = Truth::unknown;
  step.fact = Fact{.kind = FactKind::treaty_in_force, .a = debtor, .treaty = scene.text().treaty};
  step.has_fact = true;
  return leaf(scene, step);
}

// All that is evaluated once for a rule, an event and "it", and shared by the rows of every debtor.
struct Shared {
  const World& world;
  Answer& answer;
  ClauseId clause;
  EventId event;
  const std::vector<pact::Seat>& seats;
  std::uint16_t rule_index = 0;
  const pact::Rule* rule = nullptr;
  std::size_t first_row = 0;  // of this rule
  StateId it{};
  std::vector<Scene> scenes{};  // by profile
  std::array<std::uint32_t, 4> roots{};
  std::vector<Scene> as_if{};  // the same if every signature had been a bond
  std::array<std::uint32_t, 4> as_if_roots{};
};

bool several_readings(const World& world, ClauseId clause) {
  if (!world.program.clauses[clause].issues.empty() || !world.openings.empty()) return true;
  // A reference or a reading condition may bring in issues of its own.
  for (const pact::Rule& rule : world.program.clauses[clause].rules) {
    for (const pact::Trigger& trigger : rule.triggers)
      if (!trigger.ref.clauses.empty()) return true;
    if (!rule.provided.empty() || !rule.unless.empty()) return true;
  }
  return !world.program.clauses[clause].amendments.empty();
}

void evaluate(Shared& shared, std::vector<Scene>& scenes, std::array<std::uint32_t, 4>& roots,
              bool as_if) {
  const std::vector<StateId> parties = parties_of(shared.seats, as_if);
  scenes.clear();
  bool vary = several_readings(shared.world, shared.clause);
  for (Profile profile : shared.world.profiles()) {
    scenes.push_back(make_scene(shared.world, shared.answer.derivation, profile, shared.clause,
                                shared.event, shared.it, parties));
    auto index = static_cast<std::size_t>(profile);
    bool same = !vary && profile != Profile::strict && profile != Profile::coders;
    roots[index] = same ? roots[0] : rule_holds(scenes.back(), *shared.rule);
  }
}

void evaluate_as_if(Shared& shared) {
  if (shared.as_if.empty()) evaluate(shared, shared.as_if, shared.as_if_roots, true);
}

bool upkeep(const pact::Duty& duty) {
  if (duty.modality == lang::Modality::shall_not) return true;
  switch (duty.conduct) {
    case Conduct::remain_neutral:
    case Conduct::respect_neutrality:
    case Conduct::respect_independence:
    case Conduct::respect_integrity:
      return true;
    default:
      return duty.time.kind == lang::TimeKind::while_war_lasts ||
             duty.time.kind == lang::TimeKind::while_other;
  }
}

std::vector<StateId> against(const Scene& scene, const pact::Duty& duty) {
  std::vector<StateId> named;
  for (const pact::AdversaryTerm& term : duty.against.terms)
    for (StateId state : term.states)
      named.push_back(scene.world.program.reg.holder(state, scene.date()));
  return named.empty() ? scene.adversaries : named;
}

void finish_row(Shared& shared, Row& row, const pact::Duty& duty, const Obligor& obligor,
                std::vector<Scene>& scenes, const std::array<std::uint32_t, 4>& roots) {
  Derivation& derivation = shared.answer.derivation;
  bool maybe = false;
  bool before_bond = false;
  for (const pact::Seat& seat : shared.seats)
    if (seat.state == obligor.debtor && seat.bond.membership) {
      maybe = seat.bond.standing == Standing::unknown;
      before_bond = seat.bond.standing == Standing::in_force &&
                    !shared.world.history[shared.event].supposed &&
                    shared.world.history[shared.event].date < seat.bond.membership->from.earliest;
    }
  for (Profile profile : shared.world.profiles()) {
    auto index = static_cast<std::size_t>(profile);
    std::uint32_t root = duty_holds(scenes[index], duty, obligor.debtor, roots[index]);
    std::vector<std::uint32_t> parts{root};
    if (maybe) parts.insert(parts.begin(), maybe_in_force(scenes[index], obligor.debtor));
    if (before_bond) parts.insert(parts.begin(), not_past(scenes[index], obligor.debtor));
    row.root[index] = parts.size() == 1 ? root : derivation.join(StepKind::all, parts);
    row.truth[index] = derivation.holds(row.root[index]);
  }
  row.would_be = combine(row.truth[0], row.truth[1], row.truth[2]);
  row.verdict = row.standing == Standing::in_force ? row.would_be : Verdict::not_in_force;
  row.gates = gates_of(scenes[0], *shared.rule, duty, obligor.debtor);
  row.upkeep = upkeep(duty);
  settle_life(shared.world, row);
}

// Where either side may be the subject, a debtor may owe the same to the same state on both counts:
// one row, met if it is met on either.
bool merge_row(Shared& shared, const Row& row) {
  auto first = shared.answer.rows.begin() + static_cast<std::ptrdiff_t>(shared.first_row);
  auto same = std::find_if(first, shared.answer.rows.end(), [&](const Row& r) {
    return r.clause == row.clause && r.rule == row.rule && r.duty == row.duty &&
           r.terms_from == row.terms_from && r.debtor == row.debtor &&
           r.beneficiary == row.beneficiary && r.event == row.event;
  });
  if (same == shared.answer.rows.end()) return false;
  Derivation& derivation = shared.answer.derivation;
  for (Profile profile : shared.world.profiles()) {
    auto index = static_cast<std::size_t>(profile);
    same->root[index] = derivation.join(StepKind::any, {same->root[index], row.root[index]});
    same->truth[index] = derivation.holds(same->root[index]);
  }
  same->would_be = combine(same->truth[0], same->truth[1], same->truth[2]);
  if (same->verdict != Verdict::not_in_force) same->verdict = same->would_be;
  settle_life(shared.world, *same);
  return true;
}

void add_row(Shared& shared, const pact::Duty& duty, std::uint16_t duty_index,
             const Obligor& obligor, ClauseId terms_from) {
  bool as_if = obligor.standing != Standing::in_force;
  if (as_if) evaluate_as_if(shared);
  std::vector<Scene>& scenes = as_if ? shared.as_if : shared.scenes;
  Row row;
  row.clause = shared.clause;
  row.rule = shared.rule_index;
  row.duty = duty_index;
  row.terms = &duty;
  row.terms_from = terms_from;
  row.counts_as = duty.conduct == Conduct::counts_as;
  row.debtor = obligor.debtor;
  row.beneficiary = obligor.beneficiary;
  row.event = shared.event;
  row.against = against(scenes[0], duty);
  row.standing = obligor.standing;
  row.standing_of = obligor.standing_of;
  finish_row(shared, row, duty, obligor, scenes, as_if ? shared.as_if_roots : shared.roots);
  if (!merge_row(shared, row)) shared.answer.rows.push_back(std::move(row));
}

// "That attack counts as an attack on each party", with nothing said of what follows.
void add_counts_as(Shared& shared, const pact::Duty& duty, std::uint16_t duty_index) {
  static const pact::Duty assumed_debtors = [] {
    pact::Duty d;
    d.debtor.role = lang::Role::each_other_party;
    d.conduct = Conduct::unspecified;
    return d;
  }();
  for (const Obligor& obligor : obligors(shared.scenes[0], assumed_debtors, shared.seats, false)) {
    add_row(shared, duty, duty_index, obligor, ClauseId::none());
  }
}

void add_duty(Shared& shared, const pact::Duty& duty, std::uint16_t duty_index) {
  if (duty.conduct == Conduct::counts_as) {
    add_counts_as(shared, duty, duty_index);
    return;
  }
  if (duty.conduct == Conduct::applies) {
    // The consequences of another clause, with this rule's trigger; numbered on, one number a duty.
    for (ClauseId id : duty.ref.clauses)
      for (const pact::Rule& rule : shared.world.program.clauses[id].rules)
        for (const pact::Duty& of : rule.duties) {
          if (of.conduct == Conduct::applies || of.conduct == Conduct::counts_as) continue;
          for (const Obligor& obligor :
               obligors(shared.scenes[0], of, shared.seats, active_trigger(*shared.rule)))
            add_row(shared, of, duty_index, obligor, id);
          ++duty_index;
        }
    return;
  }
  for (const Obligor& obligor :
       obligors(shared.scenes[0], duty, shared.seats, active_trigger(*shared.rule)))
    add_row(shared, duty, duty_index, obligor, ClauseId::none());
}

// What the text lays down for the case that the duty is not performed.
void add_otherwise(Shared& shared, const pact::Rule& rule, std::size_t first_row) {
  bool breached = false;
  for (std::size_t i = first_row; i < shared.answer.rows.size(); ++i)
    breached |= life_of(shared.answer.rows[i], Profile::strict) == Life::breached;
  if (!breached) return;
  auto index = static_cast<std::uint16_t>(rule.duties.size());
  for (const pact::Duty& duty : rule.otherwise) add_duty(shared, duty, index++);
}

void add_rule(Shared& shared, const pact::Rule& rule) {
  for (StateId it : rule_subjects(shared.world, rule, shared.event)) {
    shared.it = it;
    shared.as_if.clear();
    evaluate(shared, shared.scenes, shared.roots, false);
    const std::size_t first_row = shared.answer.rows.size();
    std::uint16_t duty_index = 0;
    for (const pact::Duty& duty : rule.duties) add_duty(shared, duty, duty_index++);
    if (!rule.otherwise.empty()) add_otherwise(shared, rule, first_row);
  }
}

void add_standing_rule(Shared& shared, const pact::Rule& rule) {
  std::uint16_t duty_index = 0;
  const std::vector<StateId> parties = parties_of(shared.seats, false);
  const facts::Event& act = shared.world.history[shared.event];
  const TreatyId treaty = shared.world.program.clauses[shared.clause].treaty;
  const time::Date began = shared.world.program.treaties[treaty].in_force.earliest;
  // A promise is not broken by what was done before it was made.
  if (!began.is_open() && act.date < began) return;
  for (const pact::Duty& duty : rule.duties) {
    for (StateId debtor : act.actors)
      add_contrary_rows(shared.world, {shared.clause, shared.rule_index, duty_index, &rule, &duty},
                        debtor, shared.event, parties, shared.answer);
    ++duty_index;
  }
}

}  // namespace

Verdict combine(Truth strict, Truth broad, Truth practice) {
  bool yes = is_true(strict) || is_true(broad) || is_true(practice);
  bool no = is_false(strict) || is_false(broad) || is_false(practice);
  bool open = is_unknown(strict) || is_unknown(broad) || is_unknown(practice);
  if (yes && no) return Verdict::disputed;
  if (open) return Verdict::undetermined;
  return yes ? Verdict::met : Verdict::not_met;
}

void add_rows(const World& world, ClauseId clause, EventId event,
              const std::vector<pact::Seat>& seats, Answer& answer) {
  Shared shared{.world = world, .answer = answer, .clause = clause, .event = event, .seats = seats};
  for (const pact::Rule& rule : world.program.clauses[clause].rules) {
    shared.rule = &rule;
    shared.first_row = answer.rows.size();
    if (rule.triggers.empty())
      add_standing_rule(shared, rule);
    else
      add_rule(shared, rule);
    ++shared.rule_index;
  }
}

}  // namespace casus::duty
