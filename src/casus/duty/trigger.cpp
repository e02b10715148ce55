#include "casus/duty/trigger.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/duty/adversary.h"
#include "casus/duty/attack.h"
#include "casus/duty/condition.h"
#include "casus/duty/reference.h"

namespace casus::duty {

namespace {

using facts::EventKind;
using lang::Role;
using lang::Verb;
using pact::Fact;
using pact::FactKind;

void add_unique(std::vector<StateId>& list, const std::vector<StateId>& more) {
  for (StateId id : more)
    if (!has(list, id)) list.push_back(id);
}

// Parties are outsiders to the protection of their own circle; a guaranteed or named state is
// protected against its guarantors as well.
bool protects_parties(const pact::Party& subject) {
  return subject.role != Role::guaranteed_state && subject.role != Role::named &&
         subject.role != Role::state_of_set;
}

std::uint32_t in_named_war(Scene& scene, const pact::Trigger& trigger) {
  Step step;
  step.kind = StepKind::war;
  step.event = scene.event;
  step.source = trigger.span;
  WarId war = scene.what().war;
  step.holds = truth(war && scene.world.history[war].id == trigger.war);
  return scene.add(step);
}

std::uint32_t on_own_territory(Scene& scene, Span source) {
  const facts::Event& event = scene.what();
  Step step;
  step.kind = StepKind::place;
  step.a = scene.it;
  step.place = event.place;
  step.event = scene.event;
  step.source = source;
  step.holds = Truth::unknown;
  if (event.place) {
    StateId holder = facts::administrator(scene.world.program.reg, event.place, scene.date());
    bool region = scene.world.program.reg[event.place].kind == facts::PlaceEntry::Kind::region;
    if (holder || !region) step.holds = truth(holder == scene.it);
  }
  step.fact = Fact{.kind = FactKind::administered, .a = scene.it};
  step.has_fact = true;
  return leaf(scene, step);
}

std::uint32_t forced(Scene& scene, Span source) {
  Step step;
  step.kind = StepKind::forced;
  step.a = scene.it;
  step.event = scene.event;
  step.source = source;
  step.holds = Truth::unknown;
  step.fact = Fact{.kind = FactKind::forced, .a = scene.it};
  step.has_fact = true;
  return leaf(scene, step);
}

std::uint32_t one_attacker(Scene& scene, const pact::Trigger& trigger, Verb verb,
                           StateId attacker) {
  std::vector<std::uint32_t> parts;
  // A threat or a mobilisation is judged by its direction alone; only acts of war ask who began.
  bool war_like = verb != Verb::threatened && verb != Verb::unrest && verb != Verb::forced_to_war;
  if (war_like) parts.push_back(attacked(scene, scene.it, attacker));
  parts.push_back(
      adversary_matches(scene, trigger.adversary, attacker, protects_parties(trigger.subject)));
  if (trigger.unprovoked) parts.push_back(unprovoked(scene, scene.it, attacker, trigger.span));
  return scene.derivation.join(StepKind::all, parts);
}

// It made war itself, on one whom the clause names; whether it was forced to is a fact of its own.
std::uint32_t forced_to_war(Scene& scene, const pact::Trigger& trigger) {
  std::vector<std::uint32_t> parts{kind_matches(scene, Verb::forced_to_war, trigger.span)};
  std::vector<std::uint32_t> matches;
  if (has(scene.what().actors, scene.it))
    for (StateId other : scene.what().targets)
      matches.push_back(
          adversary_matches(scene, trigger.adversary, other, protects_parties(trigger.subject)));
  parts.push_back(scene.derivation.join(StepKind::any, matches));
  parts.push_back(forced(scene, trigger.span));
  return scene.derivation.join(StepKind::all, parts, trigger.span);
}

std::uint32_t passive(Scene& scene, const pact::Trigger& trigger, Verb verb) {
  if (verb == Verb::forced_to_war) return forced_to_war(scene, trigger);
  std::vector<std::uint32_t> parts{kind_matches(scene, verb, trigger.span)};
  // Unrest has no other side that could be named.
  if (scene.what().kind == EventKind::unrest) return parts[0];
  std::vector<std::uint32_t> attackers;
  for (StateId attacker : others(scene.what(), scene.it))
    attackers.push_back(one_attacker(scene, trigger, verb, attacker));
  parts.push_back(scene.derivation.join(StepKind::any, attackers));
  return scene.derivation.join(StepKind::all, parts, trigger.span);
}

std::uint32_t active(Scene& scene, const pact::Trigger& trigger, Verb verb) {
  std::vector<std::uint32_t> parts{kind_matches(scene, verb, trigger.span)};
  if (!trigger.adversary.terms.empty()) {
    std::vector<std::uint32_t> matches;
    for (StateId other : others(scene.what(), scene.it))
      matches.push_back(adversary_matches(scene, trigger.adversary, other, false));
    parts.push_back(scene.derivation.join(StepKind::any, matches));
  }
  return scene.derivation.join(StepKind::all, parts, trigger.span);
}

// The peace of a region is threatened where the act is done; an act without a place (an ultimatum,
// a declaration of war) threatens it where the states lie to which it is done.
std::uint32_t peace_of(Scene& scene, PlaceId region, Span source) {
  const facts::Event& event = scene.what();
  if (event.place || event.targets.empty()) return in_places(scene, {region}, source);
  std::vector<std::uint32_t> parts;
  for (StateId target : event.targets) {
    const facts::Spot spot{scene.world.program.reg[target].territory, facts::ObjectKind::territory,
                           scene.date(), scene.parties};
    Step step;
    step.kind = StepKind::place;
    step.a = target;
    step.place = region;
    step.event = scene.event;
    step.source = source;
    step.holds = facts::lies_in(scene.world.program.reg, spot, region);
    step.fact = Fact{.kind = FactKind::place_in, .place = region};
    step.has_fact = true;
    parts.push_back(leaf(scene, step));
  }
  return scene.derivation.join(StepKind::any, parts, source);
}

std::uint32_t peace_threatened(Scene& scene, const pact::Trigger& trigger) {
  return scene.derivation.join(StepKind::all,
                               {kind_matches(scene, Verb::peace_threatened, trigger.span),
                                peace_of(scene, trigger.region, trigger.span)},
                               trigger.span);
}

// "is at war with": the record of hostilities by now.
std::uint32_t at_war(Scene& scene, const pact::Trigger& trigger, StateId who) {
  Step step;
  step.kind = StepKind::at_war;
  step.a = who;
  step.source = trigger.span;
  step.holds = Truth::false_;
  for (StateId enemy : scene.world.history.enemies(who, scene.war, scene.world.now)) {
    bool meant = trigger.adversary.terms.empty();
    if (!meant) {
      Scene probe = scene;
      probe.it = who;
      meant = is_true(
          scene.derivation.holds(adversary_matches(probe, trigger.adversary, enemy, false)));
    }
    if (!meant) continue;
    step.b = enemy;
    step.holds = Truth::true_;
    break;
  }
  return scene.add(step);
}

std::vector<StateId> condition_subjects(const Scene& scene, const pact::Party& subject) {
  switch (subject.role) {
    case Role::it:
      return {scene.it};
    case Role::named: {
      std::vector<StateId> states;
      for (StateId id : subject.states)
        states.push_back(scene.world.program.reg.holder(id, scene.date()));
      return states;
    }
    case Role::guaranteed_state: {
      std::vector<StateId> states;
      for (StateId id : scene.world.program.treaties[scene.text().treaty].guaranteed)
        states.push_back(scene.world.program.reg.holder(id, scene.date()));
      return states;
    }
    case Role::the_other_party:
    case Role::the_other_parties:
    case Role::each_other_party: {
      std::vector<StateId> states;
      for (StateId id : scene.parties)
        if (id != scene.it) states.push_back(id);
      return states;
    }
    default:
      return scene.parties;
  }
}

// Whether some event by now has done this to (or by) the state.
std::uint32_t has_happened(Scene& scene, const pact::Trigger& trigger, StateId who) {
  std::vector<std::uint32_t> found;
  for (EventId id : scene.world.history.of_state(who)) {
    if (id.value >= scene.world.now.happened || found.size() >= 64) break;
    // What belongs to no war (a mobilisation before it) counts; what belongs to another does not.
    WarId war = scene.world.history[id].war;
    if (scene.war && war && war != scene.war) continue;
    bool possible = std::any_of(trigger.verbs.begin(), trigger.verbs.end(), [&](Verb verb) {
      return kind_possible(verb, scene.world.history[id].kind);
    });
    if (!possible || !has(subjects(scene.world, trigger, id), who)) continue;
    Scene other = scene;
    other.event = id;
    other.it = who;
    other.war = scene.world.history[id].war;
    found.push_back(trigger_matches(other, trigger));
  }
  if (!found.empty()) return scene.derivation.join(StepKind::any, found, trigger.span);
  Step step;
  step.kind = StepKind::happened;
  step.a = who;
  step.source = trigger.span;
  step.holds = truth(false);
  return scene.add(step);
}

}  // namespace

std::vector<StateId> others(const facts::Event& event, StateId it) {
  return has(event.actors, it) ? event.targets : event.actors;
}

std::vector<StateId> subjects(const World& world, const pact::Trigger& trigger, EventId id) {
  const facts::Event& event = world.history[id];
  std::vector<StateId> found;
  for (Verb verb : trigger.verbs) {
    if (verb == Verb::is_met)
      add_unique(found, reference_subjects(world, trigger, id));
    else if (verb == Verb::peace_threatened)
      add_unique(found, event.targets);
    else if (verb == Verb::forced_to_war)
      add_unique(found, event.actors);
    else if (verb == Verb::at_war || verb == Verb::goes_to_war) {
      add_unique(found, event.actors);
      add_unique(found, event.targets);
    } else if (event.kind == EventKind::unrest)
      add_unique(found, event.actors);  // who is in unrest suffers it
    else if (is_passive(verb))
      add_unique(found, event.targets);
    else
      add_unique(found, event.actors);
  }
  return found;
}

std::uint32_t subject_matches(Scene& scene, const pact::Party& subject) {
  const auto& program = scene.world.program;
  Step step;
  step.kind = StepKind::subject;
  step.a = scene.it;
  step.event = scene.event;
  step.clause = scene.clause;
  step.source = subject.span;
  auto among = [&](const std::vector<StateId>& states) {
    return std::any_of(states.begin(), states.end(), [&](StateId s) {
      return program.reg.same_subject(s, scene.it, scene.date());
    });
  };
  switch (subject.role) {
    case Role::none:
    case Role::it:
    case Role::any_state:
      step.holds = Truth::true_;
      break;
    case Role::guaranteed_state:
      step.holds = truth(among(program.treaties[scene.text().treaty].guaranteed));
      break;
    case Role::named:
      step.holds = truth(among(subject.states));
      break;
    case Role::state_of_set:
      step.holds = truth(program.in_set(subject.set, scene.it, scene.date()));
      break;
    case Role::that_adversary:
      step.holds = truth(has(scene.adversaries, scene.it));
      break;
    default:
      step.holds = truth(scene.is_party(scene.it));
      break;
  }
  return scene.add(step);
}

std::uint32_t trigger_matches(Scene& scene, const pact::Trigger& trigger) {
  if (!trigger.verbs.empty() && trigger.verbs[0] == Verb::is_met)
    return reference_met(scene, trigger.ref, trigger.ref_for, trigger.span);
  if (!trigger.verbs.empty() && trigger.verbs[0] == Verb::peace_threatened)
    return peace_threatened(scene, trigger);
  std::vector<std::uint32_t> parts{subject_matches(scene, trigger.subject)};
  std::vector<std::uint32_t> verbs;
  for (Verb verb : trigger.verbs)
    verbs.push_back(is_passive(verb) ? passive(scene, trigger, verb)
                                     : active(scene, trigger, verb));
  parts.push_back(scene.derivation.join(StepKind::any, verbs));
  if (!trigger.places.empty()) parts.push_back(in_places(scene, trigger.places, trigger.span));
  if (trigger.on_its_territory) parts.push_back(on_own_territory(scene, trigger.span));
  if (!trigger.war.empty()) parts.push_back(in_named_war(scene, trigger));
  return scene.derivation.join(StepKind::all, parts, trigger.span);
}

std::uint32_t trigger_holds(Scene& scene, const pact::Trigger& trigger) {
  if (!trigger.verbs.empty() && trigger.verbs[0] == Verb::is_met)
    return reference_ever_met(scene, trigger.ref, trigger.ref_for, trigger.span);
  if (!trigger.verbs.empty() && trigger.verbs[0] == Verb::peace_threatened)
    return peace_threatened(scene, trigger);
  std::vector<std::uint32_t> found;
  for (StateId who : condition_subjects(scene, trigger.subject)) {
    if (!trigger.verbs.empty() &&
        (trigger.verbs[0] == Verb::at_war || trigger.verbs[0] == Verb::goes_to_war))
      found.push_back(at_war(scene, trigger, who));
    else if (!trigger.verbs.empty() && trigger.verbs[0] == Verb::forced_to_war) {
      Scene of = scene;
      of.it = who;
      found.push_back(forced(of, trigger.span));
    } else
      found.push_back(has_happened(scene, trigger, who));
  }
  return scene.derivation.join(StepKind::any, found, trigger.span);
}

}  // namespace casus::duty
