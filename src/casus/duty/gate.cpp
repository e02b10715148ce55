#include "casus/duty/gate.h"

#include <algorithm>
#include <string>

#include "casus/base/lists.h"
#include "casus/base/text.h"

namespace casus::duty {

namespace {

using facts::EventKind;
using lang::CondKind;
using lang::Role;
using pact::Fact;
using pact::FactKind;
using pact::StandardIssue;

void name_holder(const Scene& scene, const pact::Party& who, StateId debtor, Gate& gate) {
  switch (who.role) {
    case Role::it:
      gate.of = scene.it;
      break;
    case Role::named:
      if (!who.states.empty())
        gate.of = scene.world.program.reg.holder(who.states[0], scene.date());
      break;
    case Role::organ:
      gate.organ = who.organ;
      break;
    case Role::guaranteed_state: {
      const auto& guaranteed = scene.world.program.treaties[scene.text().treaty].guaranteed;
      if (!guaranteed.empty())
        gate.of = scene.world.program.reg.holder(guaranteed[0], scene.date());
      break;
    }
    case Role::each_party:
    case Role::each_other_party:
      gate.of = debtor;
      break;
    default:
      gate.any_of = scene.parties;
      break;
  }
}

EventKind act_of(lang::OnceAct act) {
  switch (act) {
    case lang::OnceAct::assists:
      return EventKind::assistance;
    case lang::OnceAct::fights:
      return EventKind::hostile;
    case lang::OnceAct::mobilises:
      return EventKind::mobilisation;
    case lang::OnceAct::decides:
      return EventKind::decision;
  }
  return EventKind::assistance;
}

bool may_open(const Gate& gate, const facts::Event& event) {
  if (gate.of) return has(event.actors, gate.of);
  if (!gate.any_of.empty())
    return std::any_of(event.actors.begin(), event.actors.end(),
                       [&](StateId a) { return has(gate.any_of, a); });
  return true;
}

// An organ decides by its own name, or its members do in its name; another body's decision is not
// its.
bool organ_decides(const Scene& scene, std::string_view organ, const facts::Event& event) {
  if (event.kind != EventKind::decision) return false;
  const std::string name = fold(organ);
  auto named = [&](std::string_view text) { return fold(text).find(name) != std::string::npos; };
  return named(event.text) || std::any_of(event.actors.begin(), event.actors.end(), [&](StateId a) {
           const facts::State& actor = scene.world.program.reg[a];
           return actor.group && named(actor.name);
         });
}

bool opens(const Scene& scene, const Gate& gate, EventKind wanted, const facts::Event& event) {
  if (gate.kind == GateKind::council || !gate.organ.empty())
    return organ_decides(scene, gate.organ, event);
  if (!may_open(gate, event)) return false;
  if (facts::is_a(event.kind, wanted)) return true;
  // Who fights or helps has decided to; fighting is also the strongest form of helping.
  bool acts =
      facts::is_a(event.kind, EventKind::assistance) ||
      (event.hostile() && std::any_of(event.targets.begin(), event.targets.end(),
                                      [&](StateId t) { return has(scene.adversaries, t); }));
  return acts && (gate.kind == GateKind::decision || gate.kind == GateKind::act);
}

bool stated_open(const Scene& scene, const Gate& gate) {
  auto stated = [&](FactKind kind, StateId a, std::string_view text) {
    auto value = scene.world.stated(Fact{.kind = kind, .a = a, .text = text});
    return value && is_true(*value);
  };
  switch (gate.kind) {
    case GateKind::request:
      if (gate.of) return stated(FactKind::requests, gate.of, {});
      return std::any_of(gate.any_of.begin(), gate.any_of.end(),
                         [&](StateId s) { return stated(FactKind::requests, s, {}); });
    case GateKind::consultation:
      return stated(FactKind::consulted, StateId::none(), {});
    case GateKind::decision:
    case GateKind::council:
      return stated(FactKind::decides, gate.of, gate.of ? std::string_view{} : gate.organ);
    case GateKind::act:
      return stated(FactKind::acts, gate.of, {});
  }
  return false;
}

// A call is made to those it names; one that names a body, or nobody, is made to all.
bool is_called(const Scene& scene, const facts::Event& call, StateId debtor) {
  return call.targets.empty() || has(call.targets, debtor) ||
         std::any_of(call.targets.begin(), call.targets.end(),
                     [&](StateId t) { return scene.world.program.reg[t].group; });
}

void settle(const Scene& scene, Gate& gate, EventKind wanted, StateId debtor) {
  const auto& history = scene.world.history;
  // Help called for in the same war before the blow fell is called for; all else must follow it.
  const bool earlier = gate.kind == GateKind::request && scene.war;
  for (std::uint32_t i = earlier ? 0 : scene.event.value + 1;
       i < scene.world.now.happened && !gate.passed; ++i) {
    const facts::Event& event = history[EventId(i)];
    if (event.war && scene.war && event.war != scene.war) continue;
    if (i <= scene.event.value && event.war != scene.war) continue;
    if (event.kind == EventKind::refusal && gate.kind == GateKind::decision &&
        may_open(gate, event))
      gate.refused = true;
    if (!opens(scene, gate, wanted, event)) continue;
    if (gate.kind == GateKind::request && !is_called(scene, event, debtor)) continue;
    gate.passed = true;
    gate.by = EventId(i);
    gate.on = event.date;
  }
  if (!gate.passed && stated_open(scene, gate)) {
    gate.passed = true;
    gate.on = scene.date();
  }
}

void collect(const Scene& scene, const pact::Cond& cond, StateId debtor, std::vector<Gate>& gates) {
  auto add = [&](GateKind kind, EventKind wanted) {
    Gate gate;
    gate.kind = kind;
    gate.source = cond.span;
    name_holder(scene, cond.who, debtor, gate);
    settle(scene, gate, wanted, debtor);
    gates.push_back(std::move(gate));
  };
  switch (cond.kind) {
    case CondKind::request:
      add(GateKind::request, EventKind::request);
      break;
    case CondKind::consultation:
      add(GateKind::consultation, EventKind::consultation);
      break;
    case CondKind::organ_decides:
      add(GateKind::decision, EventKind::decision);
      break;
    case CondKind::once:
      add(GateKind::act, act_of(cond.once));
      break;
    case CondKind::all:
    case CondKind::any:
      for (const pact::Cond& child : cond.children) collect(scene, child, debtor, gates);
      break;
    default:
      break;
  }
}

void add_by_issue(const Scene& scene, StandardIssue issue, GateKind kind, EventKind wanted,
                  StateId debtor, std::vector<Gate>& gates) {
  IssueId id = scene.world.program.standard(issue);
  if (!id || !scene.world.opened(scene.clause, id)) return;
  Gate gate;
  gate.kind = kind;
  gate.issue = id;
  gate.source = scene.text().span;
  if (kind == GateKind::request) gate.of = scene.it;
  if (kind == GateKind::council) {
    const auto& organs = scene.world.program.treaties[scene.text().treaty].organs;
    gate.organ = organs.empty() ? std::string_view("Council") : organs[0];
  }
  settle(scene, gate, wanted, debtor);
  gates.push_back(std::move(gate));
}

}  // namespace

std::vector<Gate> gates_of(const Scene& scene, const pact::Rule& rule, const pact::Duty& duty,
                           StateId debtor) {
  std::vector<Gate> gates;
  for (const pact::Cond& cond : rule.provided) collect(scene, cond, debtor, gates);
  for (const pact::Amendment& amendment : scene.text().amendments) {
    bool his = amendment.debtors.empty() || has(amendment.debtors, debtor);
    if (his && !amendment.unless && amendment.from <= scene.date())
      collect(scene, amendment.cond, debtor, gates);
  }
  add_by_issue(scene, StandardIssue::request_needed, GateKind::request, EventKind::request, debtor,
               gates);
  add_by_issue(scene, StandardIssue::council_finding_needed, GateKind::council, EventKind::decision,
               debtor, gates);
  if (duty.has_limit(lang::LimitKind::constitutional_processes)) {
    Gate gate;
    gate.kind = GateKind::decision;
    gate.of = debtor;
    for (const pact::Limit& limit : duty.limits)
      if (limit.kind == lang::LimitKind::constitutional_processes) gate.source = limit.span;
    settle(scene, gate, EventKind::decision, debtor);
    gates.push_back(std::move(gate));
  }
  return gates;
}

bool gate_stands(const World& world, const Gate& gate, ClauseId clause, Profile profile,
                 time::Date event) {
  if (!gate.issue) return true;
  return pact::answer(world.program.issues[gate.issue], world.opened(clause, gate.issue), profile,
                      world.reading_day(event));
}

}  // namespace casus::duty
