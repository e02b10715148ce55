#include "casus/duty/reference.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/duty/condition.h"
#include "casus/duty/rule.h"

namespace casus::duty {

namespace {

using pact::Fact;
using pact::FactKind;

std::uint32_t circle(Scene& scene, const pact::ClauseRef& ref, Span source) {
  Step step;
  step.kind = StepKind::reference;
  step.holds = Truth::unknown;
  step.source = source;
  if (!ref.clauses.empty()) step.clause = ref.clauses[0];
  step.fact = Fact{.kind = FactKind::cycle, .text = ref.text};
  step.has_fact = true;
  return scene.add(step);
}

// What every duty of the rule asks for besides: under article 51 an armed attack.
std::uint32_t with_limits(Scene& scene, const pact::Rule& rule, std::uint32_t root) {
  auto limited = [](const pact::Duty& duty) { return duty.has_limit(lang::LimitKind::charter_51); };
  if (rule.duties.empty() || !std::all_of(rule.duties.begin(), rule.duties.end(), limited))
    return root;
  return scene.derivation.join(StepKind::all, {root, armed_attack(scene, rule.duties[0].span)},
                               rule.span);
}

// Whom a rule is asked about: only `it`, if the rule can speak of it; none(): everybody.
std::vector<StateId> asked_about(const World& world, const pact::Rule& rule, EventId event,
                                 StateId it) {
  std::vector<StateId> all = rule_subjects(world, rule, event);
  return it && has(all, it) ? std::vector<StateId>{it} : all;
}

// All the rules of one clause against one event.
void clause_met(Scene& scene, ClauseId id, StateId debtor, EventId event, StateId only,
                std::vector<std::uint32_t>& found) {
  const auto& program = scene.world.program;
  const pact::Clause& clause = program.clauses[id];
  time::Date date = scene.world.history[event].date;
  if (!clause.valid.contains(date) && !clause.valid.contains(scene.world.now.date)) return;
  std::vector<StateId> parties = program.parties_on(clause.treaty, date);
  if (debtor &&
      std::find(parties.begin(), parties.end(), program.reg.holder(debtor, date)) == parties.end())
    return;
  for (const pact::Rule& rule : clause.rules) {
    if (rule.triggers.empty()) continue;
    for (StateId it : asked_about(scene.world, rule, event, only)) {
      if (debtor && it == program.reg.holder(debtor, date)) continue;
      Scene other =
          make_scene(scene.world, scene.derivation, scene.profile, id, event, it, parties);
      other.open = scene.open;
      other.open.push_back(scene.clause);
      found.push_back(with_limits(other, rule, rule_holds(other, rule)));
    }
  }
}

std::uint32_t wrap(Scene& scene, const pact::ClauseRef& ref, StateId debtor,
                   std::vector<std::uint32_t> found, Span source) {
  std::uint32_t any = scene.derivation.join(StepKind::any, found, source);
  Step step;
  step.kind = StepKind::reference;
  step.holds = scene.derivation.holds(any);
  step.clause = ref.clauses.empty() ? ClauseId::none() : ref.clauses[0];
  step.a = debtor;
  step.source = source;
  step.first_child = static_cast<std::uint32_t>(scene.derivation.children.size());
  step.child_count = 1;
  scene.derivation.children.push_back(any);
  return scene.add(step);
}

// Whether a rule arises by being or going to war, whoever began.
bool rule_of_war(const pact::Rule& rule) {
  for (const pact::Trigger& trigger : rule.triggers)
    for (lang::Verb verb : trigger.verbs)
      if (verb == lang::Verb::at_war || verb == lang::Verb::goes_to_war) return true;
  return false;
}

bool is_open(const Scene& scene, ClauseId id) {
  return id == scene.clause ||
         std::find(scene.open.begin(), scene.open.end(), id) != scene.open.end();
}

}  // namespace

std::uint32_t reference_met(Scene& scene, const pact::ClauseRef& ref, StateId debtor, Span source) {
  std::vector<std::uint32_t> found;
  for (ClauseId id : ref.clauses) {
    if (is_open(scene, id))
      found.push_back(circle(scene, ref, source));
    else
      clause_met(scene, id, debtor, scene.event, debtor ? StateId::none() : scene.it, found);
  }
  return wrap(scene, ref, debtor, std::move(found), source);
}

std::uint32_t reference_ever_met(Scene& scene, const pact::ClauseRef& ref, StateId debtor,
                                 Span source) {
  std::vector<std::uint32_t> found;
  const auto& history = scene.world.history;
  for (ClauseId id : ref.clauses) {
    if (is_open(scene, id)) {
      found.push_back(circle(scene, ref, source));
      continue;
    }
    // Only events of the question or scenario can have met it: earlier history is not asked about.
    for (EventId event : history.events().ids()) {
      if (event.value >= scene.world.now.happened) break;
      if (history[event].in_scope) clause_met(scene, id, debtor, event, StateId::none(), found);
    }
  }
  return wrap(scene, ref, debtor, std::move(found), source);
}

std::vector<StateId> reference_subjects(const World& world, const pact::Trigger& trigger,
                                        EventId event) {
  const facts::Event& what = world.history[event];
  if (!trigger.ref_for) {
    // A clause that arises by going to war protects whoever does, not only whom it is done to.
    std::vector<StateId> found = what.targets;
    for (ClauseId id : trigger.ref.clauses)
      for (const pact::Rule& rule : world.program.clauses[id].rules)
        if (rule_of_war(rule))
          for (StateId actor : what.actors)
            if (!has(found, actor)) found.push_back(actor);
    return found;
  }
  // The state for which the duty arises stands in for the victim: it is the one to be helped.
  return {world.program.reg.holder(trigger.ref_for, what.date)};
}

}  // namespace casus::duty
