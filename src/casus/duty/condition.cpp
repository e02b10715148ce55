#include "casus/duty/condition.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/duty/attack.h"
#include "casus/duty/trigger.h"

namespace casus::duty {

namespace {

using facts::EventKind;
using lang::CondKind;
using lang::Role;
using pact::Fact;
using pact::FactKind;
using pact::StandardIssue;

std::uint32_t settled(Scene& scene, StepKind kind, bool holds, Span source) {
  Step step;
  step.kind = kind;
  step.a = scene.it;
  step.holds = truth(holds);
  step.event = scene.event;
  step.source = source;
  return scene.add(step);
}

// Whom a condition speaks of; the subject if it says nothing else.
StateId whom(const Scene& scene, const pact::Party& who) {
  if (who.role == Role::named && !who.states.empty())
    return scene.world.program.reg.holder(who.states[0], scene.date());
  if (who.role == Role::that_adversary && !scene.adversaries.empty()) return scene.adversaries[0];
  if (who.role == Role::the_other_party || who.role == Role::the_other_parties ||
      who.role == Role::each_other_party)
    for (StateId party : scene.parties)
      if (party != scene.it) return party;
  return scene.it;
}

// The legal state of war: a declaration in this war, or a statement; an older one does not count.
std::uint32_t state_of_war(Scene& scene, const pact::Cond& cond) {
  const auto& history = scene.world.history;
  Step step;
  step.kind = StepKind::state_of_war;
  step.a = whom(scene, cond.who);
  step.source = cond.span;
  step.holds = Truth::unknown;
  for (EventId id : history.of_state(step.a)) {
    if (id.value >= scene.world.now.happened) break;
    const facts::Event& event = history[id];
    if (event.kind != EventKind::declaration_of_war || event.war != scene.war) continue;
    step.holds = Truth::true_;
    step.event = id;
    break;
  }
  step.fact = Fact{.kind = FactKind::state_of_war, .a = step.a};
  step.has_fact = true;
  return leaf(scene, step);
}

std::uint32_t open_fact(Scene& scene, const pact::Cond& cond) {
  Step step;
  bool open = cond.kind == CondKind::open_fact;
  step.kind = open ? StepKind::open_fact : StepKind::unspecified;
  step.holds = Truth::unknown;
  step.source = cond.span;
  step.clause = scene.clause;
  step.fact = Fact{.kind = open ? FactKind::open : FactKind::unspecified, .text = cond.text};
  step.has_fact = true;
  return open ? leaf(scene, step) : scene.add(step);
}

std::uint32_t demand_refused(Scene& scene, const pact::Cond& cond) {
  Step step;
  step.kind = StepKind::demand;
  step.source = cond.span;
  step.holds = Truth::false_;
  for (EventId id : scene.world.history.events().ids()) {
    if (id.value >= scene.world.now.happened) break;
    const facts::Event& event = scene.world.history[id];
    if (event.kind == EventKind::demand_refused && event.text == cond.text) {
      step.holds = Truth::true_;
      step.event = id;
    }
  }
  step.fact = Fact{.kind = FactKind::refused_demand, .text = cond.text};
  step.has_fact = true;
  return leaf(scene, step);
}

std::uint32_t administered(Scene& scene, const pact::Cond& cond) {
  const facts::Event& event = scene.what();
  Step step;
  step.kind = StepKind::administered;
  step.a = whom(scene, cond.who);
  step.place = event.place;
  step.source = cond.span;
  step.event = scene.event;
  step.holds = Truth::unknown;
  if (event.place) {
    StateId holder = facts::administrator(scene.world.program.reg, event.place, scene.date());
    if (holder) step.holds = truth(holder == step.a);
  }
  step.fact = Fact{.kind = FactKind::administered, .a = step.a};
  step.has_fact = true;
  return leaf(scene, step);
}

// From outside: an attack by another state is; what a group does may come from within.
std::uint32_t external(Scene& scene, const pact::Cond& cond) {
  Step step;
  step.kind = StepKind::external;
  step.source = cond.span;
  step.event = scene.event;
  const auto& actors = scene.what().actors;
  bool by_state = std::any_of(actors.begin(), actors.end(), [&](StateId a) {
    return !scene.world.program.reg[a].group && a != scene.it;
  });
  step.holds = by_state ? Truth::true_ : Truth::unknown;
  step.fact = Fact{.kind = FactKind::external};
  step.has_fact = true;
  return leaf(scene, step);
}

std::uint32_t reading(Scene& scene, const pact::Cond& cond) {
  const auto& program = scene.world.program;
  Step step;
  step.kind = StepKind::reading;
  step.issue = cond.issue;
  step.source = cond.span;
  step.clause = scene.clause;
  // A condition that asks for a reading opens the issue by itself.
  static const pact::OpenIssue by_the_condition{};
  const pact::OpenIssue* opened = scene.world.opened(scene.clause, cond.issue);
  step.holds = truth(cond.issue &&
                     pact::answer(program.issues[cond.issue], opened ? opened : &by_the_condition,
                                  scene.profile, scene.world.reading_day(scene.date())));
  return scene.add(step);
}

std::uint32_t no_provocation(Scene& scene, Span source) {
  std::vector<std::uint32_t> parts;
  for (StateId attacker : scene.adversaries)
    parts.push_back(unprovoked(scene, scene.it, attacker, source));
  return scene.derivation.join(StepKind::any, parts, source);
}

std::uint32_t children(Scene& scene, const pact::Cond& cond, StepKind kind) {
  std::vector<std::uint32_t> parts;
  for (const pact::Cond& child : cond.children) parts.push_back(condition(scene, child));
  return scene.derivation.join(kind, parts, cond.span);
}

}  // namespace

std::uint32_t condition(Scene& scene, const pact::Cond& cond) {
  switch (cond.kind) {
    case CondKind::all:
      return children(scene, cond, StepKind::all);
    case CondKind::any:
      return children(scene, cond, StepKind::any);
    case CondKind::negation:
      return children(scene, cond, StepKind::negation);
    case CondKind::unprovoked:
    case CondKind::directly_unprovoked:
      return no_provocation(scene, cond.span);
    case CondKind::request:
    case CondKind::consultation:
    case CondKind::organ_decides:
    case CondKind::once:
      return scene.derivation.join(StepKind::all,
                                   std::vector<std::uint32_t>{});  // a gate: see gate.h
    case CondKind::demand_refused:
      return demand_refused(scene, cond);
    case CondKind::state_of_war:
      return state_of_war(scene, cond);
    case CondKind::present_conflict:
      return settled(scene, StepKind::war,
                     scene.war && scene.world.history[scene.war].id == cond.war, cond.span);
    case CondKind::place_in:
      return in_places(scene, cond.places, cond.span);
    case CondKind::place_administered:
      return administered(scene, cond);
    case CondKind::attack_external:
      return external(scene, cond);
    case CondKind::supports:
      return supports(scene, whom(scene, cond.who), cond.support, cond.span);
    case CondKind::reading:
      return reading(scene, cond);
    case CondKind::open_fact:
    case CondKind::unspecified:
      return open_fact(scene, cond);
    case CondKind::trigger:
      return cond.trigger.empty() ? settled(scene, StepKind::happened, false, cond.span)
                                  : trigger_holds(scene, cond.trigger[0]);
  }
  return settled(scene, StepKind::happened, false, cond.span);
}

std::uint32_t in_places(Scene& scene, const std::vector<PlaceId>& places, Span source) {
  const facts::Event& event = scene.what();
  const facts::Spot spot{event.place, event.object, scene.date(), scene.parties};
  std::vector<std::uint32_t> parts;
  for (PlaceId area : places) {
    Step step;
    step.kind = StepKind::place;
    step.a = scene.it;
    step.place = area;
    step.event = scene.event;
    step.source = source;
    step.holds = facts::lies_in(scene.world.program.reg, spot, area);
    step.fact = Fact{.kind = FactKind::place_in, .place = area};
    step.has_fact = true;
    for (const pact::StatedFact& stated : scene.world.facts) {
      if (stated.fact.kind != FactKind::place_in) continue;
      // Stated to lie in some place: so it lies in every area that holds that place.
      const facts::Spot there{stated.fact.place, event.object, scene.date(), scene.parties};
      Truth lies = facts::lies_in(scene.world.program.reg, there, area);
      bool decides = is_true(stated.value) ? !is_unknown(lies) : stated.fact.place == area;
      if (!decides) continue;
      step.holds = is_true(stated.value) ? lies : stated.value;
      step.stated = true;
    }
    parts.push_back(scene.add(step));
  }
  return scene.derivation.join(StepKind::any, parts, source);
}

std::uint32_t supports(Scene& scene, StateId supporter, std::uint8_t ways, Span source) {
  const auto& history = scene.world.history;
  auto meant = [&](lang::Support way) {
    return ways == 0 || (ways & static_cast<std::uint8_t>(way)) != 0;
  };
  Step step;
  step.kind = StepKind::support;
  step.a = supporter;
  step.b = scene.adversaries.empty() ? StateId::none() : scene.adversaries[0];
  step.source = source;
  step.holds = Truth::false_;
  for (EventId id : history.of_state(supporter)) {
    if (id.value >= scene.world.now.happened) break;
    const facts::Event& event = history[id];
    if (!has(event.actors, supporter) || (scene.war && event.war && event.war != scene.war))
      continue;
    bool against_it = has(event.targets, scene.it);
    bool helps = facts::is_a(event.kind, EventKind::assistance) &&
                 std::any_of(event.targets.begin(), event.targets.end(),
                             [&](StateId t) { return has(scene.adversaries, t); });
    bool cooperates =
        (event.hostile() && against_it) || (helps && event.kind == EventKind::fights_alongside);
    if ((meant(lang::Support::active_cooperation) && cooperates) ||
        (meant(lang::Support::assistance) && helps) ||
        (meant(lang::Support::menacing_measures) && facts::menaces(event.kind) && against_it)) {
      step.holds = Truth::true_;
      step.event = id;
    }
  }
  // The attacker itself is no supporter of the attack.
  if (has(scene.adversaries, supporter)) step.holds = Truth::false_;
  step.fact = Fact{.kind = FactKind::supports, .a = supporter};
  step.has_fact = true;
  return leaf(scene, step);
}

std::uint32_t guarantors_act(Scene& scene, const pact::Duty& duty, StateId debtor) {
  const auto& history = scene.world.history;
  Step step;
  step.kind = StepKind::guarantors;
  step.a = debtor;
  step.clause = scene.clause;
  step.issue = scene.world.program.standard(StandardIssue::guarantee_several);
  step.holds = Truth::true_;
  if (scene.reads(StandardIssue::guarantee_several)) return scene.add(step);
  for (StateId party : scene.parties) {
    auto is_party = [&](StateId s) {
      return scene.world.program.reg.same_subject(s, party, scene.date());
    };
    const auto& named = duty.debtor.states;
    bool guarantor =
        duty.debtor.role != Role::named || std::any_of(named.begin(), named.end(), is_party);
    bool concerned =
        guarantor && party != debtor && party != scene.it && !has(scene.adversaries, party);
    if (!concerned) continue;
    bool acted = false;
    for (EventId id : history.of_state(party)) {
      if (id.value >= scene.world.now.happened) break;
      const facts::Event& event = history[id];
      bool in_war = event.war == scene.war || !event.war;
      bool acts =
          event.kind == EventKind::decision || facts::is_a(event.kind, EventKind::assistance) ||
          (event.hostile() && std::any_of(event.targets.begin(), event.targets.end(),
                                          [&](StateId t) { return has(scene.adversaries, t); }));
      if (id.value > scene.event.value && in_war && acts && has(event.actors, party)) acted = true;
    }
    auto stated = scene.world.stated(Fact{.kind = FactKind::decides, .a = party});
    if (stated) acted = is_true(*stated);
    if (acted) continue;
    step.holds = Truth::false_;
    step.b = party;
  }
  return scene.add(step);
}

std::uint32_t armed_attack(Scene& scene, Span source) {
  const EventKind kind = scene.what().kind;
  bool armed = facts::is_a(kind, EventKind::armed_attack) || kind == EventKind::occupation ||
               kind == EventKind::annexation;
  Step step;
  step.kind = StepKind::armed_attack;
  step.event = scene.event;
  step.source = source;
  step.holds = truth(armed || kind == EventKind::hostile);
  if (kind == EventKind::unrest)
    step.holds = truth(scene.reads(StandardIssue::coup_or_unrest_counts));
  return scene.add(step);
}

}  // namespace casus::duty
