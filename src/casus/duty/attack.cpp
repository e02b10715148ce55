#include "casus/duty/attack.h"

#include <algorithm>

#include "casus/base/lists.h"

namespace casus::duty {

namespace {

using facts::EventKind;
using facts::Told;
using lang::Verb;
using pact::Fact;
using pact::FactKind;
using pact::StandardIssue;

Step about(StepKind kind, StateId a, StateId b) {
  Step step;
  step.kind = kind;
  step.a = a;
  step.b = b;
  return step;
}

IssueId issue_id(const Scene& scene, StandardIssue issue) {
  return scene.world.program.standard(issue);
}

bool is_open(const Scene& scene, StandardIssue issue) {
  IssueId id = issue_id(scene, issue);
  return id && (scene.world.opened(scene.clause, id) || scene.profile == Profile::coders);
}

// Mobilisation read as attack widens "attacked": it is enough that the attacker began by either
// count.
std::uint32_t began(Scene& scene, StateId victim, StateId attacker) {
  Step step = about(StepKind::began, victim, attacker);
  const auto& history = scene.world.history;
  EventId first = history.first_hostile(victim, attacker, scene.war, scene.then());
  auto by_him = [&](EventId act) { return !act || has(history[act].actors, attacker); };
  if (!by_him(first)) first = first_act_of_pair(scene, victim, attacker);
  step.event = first;
  bool by_attacker = by_him(first);
  step.holds = truth(by_attacker);
  if (!by_attacker && is_open(scene, StandardIssue::counter_attack_counts)) {
    step.issue = issue_id(scene, StandardIssue::counter_attack_counts);
    if (scene.reads(StandardIssue::counter_attack_counts)) step.holds = Truth::true_;
  }
  return scene.add(step);
}

// The act by which the victim began against another state, if it did so however mobilisation is
// read.
EventId began_against(Scene& scene, StateId victim, StateId other) {
  const auto& history = scene.world.history;
  EventId first = history.first_hostile(victim, other, scene.war, scene.then());
  EventId widened = first_act_of_pair(scene, victim, other);
  auto by_victim = [&](EventId act) { return act && has(history[act].actors, victim); };
  return by_victim(first) && by_victim(widened) ? first : EventId::none();
}

// A state against which the victim had begun, and which is still at war with it when the attacker
// enters.
StateId wronged_by(Scene& scene, StateId victim, StateId attacker) {
  const auto& history = scene.world.history;
  for (StateId other : history.enemies(victim, scene.war, scene.before())) {
    if (other == attacker) continue;
    if (began_against(scene, victim, other)) return other;
  }
  return StateId::none();
}

// Whether the event opens hostilities between the two; a later act between them is no entry.
bool enters(Scene& scene, StateId victim, StateId attacker) {
  return !scene.world.history.first_hostile(victim, attacker, scene.war, scene.before());
}

std::uint32_t no_defensive_entry(Scene& scene, StateId victim, StateId attacker) {
  const facts::Event& event = scene.what();
  Step step = about(StepKind::defensive_entry, victim, attacker);
  step.holds = Truth::true_;
  if (event.in_defence_of) {
    step.c = event.in_defence_of;
    step.event = began_against(scene, victim, event.in_defence_of);
    if (step.event) step.holds = Truth::false_;
  } else if (!event.own_account && !event.supposed && !event.derived &&
             enters(scene, victim, attacker)) {
    if (StateId wronged = wronged_by(scene, victim, attacker)) {
      step.c = wronged;
      step.holds = Truth::unknown;
      step.fact = Fact{.kind = FactKind::defensive_entry, .a = wronged};
      step.has_fact = true;
      if (auto stated = scene.world.stated(step.fact)) {
        step.holds = !*stated;
        step.stated = true;
      }
    }
  }
  if (!is_true(step.holds) && is_open(scene, StandardIssue::defensive_entry_is_attack)) {
    step.issue = issue_id(scene, StandardIssue::defensive_entry_is_attack);
    if (scene.reads(StandardIssue::defensive_entry_is_attack)) step.holds = Truth::true_;
  }
  return scene.add(step);
}

std::uint32_t no_self_defence(Scene& scene, StateId victim, StateId attacker) {
  Step step = about(StepKind::self_defence, victim, attacker);
  step.fact = Fact{.kind = FactKind::self_defence};
  step.has_fact = true;
  step.holds = Truth::true_;
  if (scene.what().self_defence == Told::yes) step.holds = Truth::false_;
  if (scene.what().self_defence == Told::unknown) step.holds = Truth::unknown;
  return leaf(scene, step);
}

// The victim's earlier hostile act against a state that the attacker guarantees.
EventId act_against_ward(Scene& scene, StateId victim, StateId attacker) {
  const auto& program = scene.world.program;
  for (TreatyId id : program.treaties_of(attacker)) {
    const pact::Treaty& treaty = program.treaties[id];
    if (treaty.guaranteed.empty() || !program.bond(id, attacker, scene.date()).in_force()) continue;
    for (StateId ward : treaty.guaranteed) {
      StateId now = program.reg.holder(ward, scene.date());
      if (now == attacker || now == victim) continue;
      if (EventId act = scene.world.history.first_act(victim, now, scene.war, scene.before()))
        return act;
    }
  }
  return EventId::none();
}

struct Kinds {
  bool yes = false, maybe = false;       // matches; may match, the kind of attack being unsaid
  std::optional<StandardIssue> issue{};  // matches if the profile reads so
};

Kinds attacked_kinds(EventKind kind) {
  if (kind == EventKind::declaration_of_war) return {.issue = StandardIssue::declaration_is_attack};
  if (kind == EventKind::general_mobilisation)
    return {.issue = StandardIssue::mobilisation_is_attack};
  if (kind == EventKind::cyber_attack) return {.issue = StandardIssue::space_and_cyber_count};
  if (kind == EventKind::unrest) return {.issue = StandardIssue::coup_or_unrest_counts};
  return {.yes = facts::is_a(kind, EventKind::hostile)};
}

// For a verb that names one kind of attack: an attack of unsaid kind may be it.
Kinds one_kind(EventKind kind, EventKind wanted) {
  if (facts::is_a(kind, wanted)) return {.yes = true};
  return {.maybe = kind == EventKind::armed_attack || kind == EventKind::hostile};
}

Kinds kinds_of(Verb verb, EventKind kind) {
  switch (verb) {
    case Verb::attacked:
    case Verb::attacks:
      return attacked_kinds(kind);
    case Verb::invaded:
      if (kind == EventKind::occupation) return {.yes = true};
      return one_kind(kind, EventKind::invasion);
    case Verb::bombarded:
      return one_kind(kind, EventKind::bombardment);
    case Verb::blockaded:
      return one_kind(kind, EventKind::blockade);
    case Verb::occupied:
    case Verb::occupies:
    case Verb::occupies_territory:
      return {.yes = kind == EventKind::occupation || kind == EventKind::annexation};
    case Verb::annexed:
    case Verb::annexes:
      return {.yes = kind == EventKind::annexation};
    case Verb::threatened:
    case Verb::threatens:
    case Verb::peace_threatened:
      return {.yes = facts::menaces(kind) || facts::is_a(kind, EventKind::hostile)};
    case Verb::cyber_attacked:
      return one_kind(kind, EventKind::cyber_attack);
    case Verb::armed_bands:
      return one_kind(kind, EventKind::armed_bands);
    case Verb::unrest:
      return {.yes = kind == EventKind::unrest};
    case Verb::forced_to_war:
      return {.yes = facts::is_a(kind, EventKind::hostile)};
    case Verb::at_war:
    case Verb::goes_to_war:
      return {.yes = facts::is_a(kind, EventKind::hostile)};
    case Verb::mobilises:
      if (kind == EventKind::partial_mobilisation)
        return {.issue = StandardIssue::partial_mobilisation_counts};
      return {.yes = facts::is_a(kind, EventKind::mobilisation)};
    case Verb::makes_peace:
      return {.yes = facts::is_a(kind, EventKind::end_of_hostilities)};
    case Verb::demands:
      return {.yes = kind == EventKind::demand || kind == EventKind::ultimatum};
    case Verb::intervenes:
      return {.yes = facts::is_a(kind, EventKind::hostile) || kind == EventKind::fights_alongside ||
                     kind == EventKind::military_assistance};
    case Verb::denounces:
      return {.yes = kind == EventKind::denunciation};
    case Verb::breaches:
      return {.yes = kind == EventKind::breach_notice};
    case Verb::is_met:
      return {.yes = true};
  }
  return {};
}

}  // namespace

bool is_passive(Verb verb) { return verb <= Verb::forced_to_war; }

bool kind_possible(Verb verb, EventKind kind) {
  Kinds kinds = kinds_of(verb, kind);
  return kinds.yes || kinds.maybe || kinds.issue.has_value();
}

EventId first_act_of_pair(Scene& scene, StateId a, StateId b) {
  const auto& history = scene.world.history;
  EventId first = history.first_hostile(a, b, scene.war, scene.then());
  if (!is_open(scene, StandardIssue::mobilisation_is_attack) ||
      !scene.reads(StandardIssue::mobilisation_is_attack))
    return first;
  for (EventId id : history.of_state(a)) {
    const facts::Event& event = history[id];
    if (id > scene.event || (first && first < id)) break;
    if (event.kind != EventKind::general_mobilisation || (scene.war && event.war != scene.war))
      continue;
    bool pair = (has(event.actors, a) && has(event.targets, b)) ||
                (has(event.actors, b) && has(event.targets, a));
    if (pair) return id;
  }
  return first;
}

std::uint32_t attacked(Scene& scene, StateId victim, StateId attacker) {
  std::vector<std::uint32_t> parts{began(scene, victim, attacker),
                                   no_defensive_entry(scene, victim, attacker),
                                   no_self_defence(scene, victim, attacker)};
  std::uint32_t joined = scene.derivation.join(StepKind::attacked, parts);
  Step& step = scene.derivation.steps[joined];
  step.a = victim;
  step.b = attacker;
  step.event = scene.event;
  return joined;
}

std::uint32_t unprovoked(Scene& scene, StateId victim, StateId attacker, Span source) {
  const auto& history = scene.world.history;
  Step step = about(StepKind::provocation, victim, attacker);
  step.source = source;
  step.fact = Fact{.kind = FactKind::provoked, .a = victim, .b = attacker};
  step.has_fact = true;
  // Only what came first provokes: after the attacker's own first act the victim defends itself.
  EventId act = history.first_act(victim, attacker, scene.war, scene.before());
  EventId answered = history.first_act(attacker, victim, scene.war, scene.before());
  if (!act || (answered && answered < act)) act = act_against_ward(scene, victim, attacker);
  if (answered && act && answered < act) act = EventId::none();
  step.event = act;
  if (act)
    step.holds = Truth::false_;
  else if (scene.what().provoked == Told::yes)
    step.holds = Truth::false_;
  else if (scene.what().provoked == Told::no ||
           is_true(history.record_of(victim, attacker, scene.war, scene.date())))
    step.holds = Truth::true_;
  else
    step.holds = Truth::unknown;
  return leaf(scene, step);
}

std::uint32_t kind_matches(Scene& scene, Verb verb, Span source) {
  const facts::Event& event = scene.what();
  Kinds kinds = kinds_of(verb, event.kind);
  Step step;
  step.kind = StepKind::kind;
  step.event = scene.event;
  step.source = source;
  step.holds = truth(kinds.yes);
  step.count = static_cast<std::uint32_t>(verb);
  if (kinds.issue) {
    step.holds = truth(scene.reads(*kinds.issue));
    if (is_open(scene, *kinds.issue)) step.issue = issue_id(scene, *kinds.issue);
  } else if (kinds.maybe) {
    EventKind wanted = EventKind::invasion;
    if (verb == Verb::bombarded) wanted = EventKind::bombardment;
    if (verb == Verb::blockaded) wanted = EventKind::blockade;
    if (verb == Verb::cyber_attacked) wanted = EventKind::cyber_attack;
    if (verb == Verb::armed_bands) wanted = EventKind::armed_bands;
    step.holds = Truth::unknown;
    step.fact = Fact{.kind = FactKind::attack_kind, .event = wanted};
    step.has_fact = true;
  }
  return leaf(scene, step);
}

}  // namespace casus::duty
