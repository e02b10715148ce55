#include "casus/duty/rule.h"

#include <algorithm>

#include "casus/duty/condition.h"
#include "casus/duty/trigger.h"

namespace casus::duty {

namespace {

using pact::StandardIssue;

bool amends(const World& world, const pact::Amendment& amendment, time::Date date) {
  return amendment.from <= date && amendment.known_from <= world.known_by;
}

std::uint32_t amendment_holds(Scene& scene, const pact::Amendment& amendment) {
  std::uint32_t cond = condition(scene, amendment.cond);
  return amendment.unless ? scene.derivation.join(StepKind::negation, {cond}, amendment.span)
                          : cond;
}

}  // namespace

Scene make_scene(const World& world, Derivation& derivation, Profile profile, ClauseId clause,
                 EventId event, StateId it, std::vector<StateId> parties) {
  Scene scene{.world = world,
              .derivation = derivation,
              .profile = profile,
              .clause = clause,
              .event = event,
              .it = it};
  scene.parties = std::move(parties);
  scene.war = world.history[event].war;
  scene.adversaries = others(world.history[event], it);
  return scene;
}

std::vector<StateId> rule_subjects(const World& world, const pact::Rule& rule, EventId event) {
  std::vector<StateId> found;
  for (const pact::Trigger& trigger : rule.triggers)
    for (StateId id : subjects(world, trigger, event))
      if (std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
  if (found.empty()) found = world.history[event].targets;
  return found;
}

std::uint32_t rule_holds(Scene& scene, const pact::Rule& rule) {
  std::vector<std::uint32_t> parts;
  std::vector<std::uint32_t> triggers;
  for (const pact::Trigger& trigger : rule.triggers)
    triggers.push_back(trigger_matches(scene, trigger));
  if (!triggers.empty()) parts.push_back(scene.derivation.join(StepKind::any, triggers, rule.span));
  for (const pact::Cond& cond : rule.provided) parts.push_back(condition(scene, cond));
  for (const pact::Cond& cond : rule.unless)
    parts.push_back(scene.derivation.join(StepKind::negation, {condition(scene, cond)}, cond.span));
  for (const pact::Amendment& amendment : scene.text().amendments)
    if (amendment.debtors.empty() && amends(scene.world, amendment, scene.date()))
      parts.push_back(amendment_holds(scene, amendment));
  return scene.derivation.join(StepKind::all, parts, rule.span);
}

std::uint32_t duty_holds(Scene& scene, const pact::Duty& duty, StateId debtor, std::uint32_t root) {
  std::vector<std::uint32_t> parts{root};
  for (const pact::Limit& limit : duty.limits)
    if (limit.kind == lang::LimitKind::charter_51) parts.push_back(armed_attack(scene, limit.span));
  IssueId several = scene.world.program.standard(StandardIssue::guarantee_several);
  if (several && scene.world.opened(scene.clause, several))
    parts.push_back(guarantors_act(scene, duty, debtor));
  for (const pact::Amendment& amendment : scene.text().amendments) {
    bool his = std::any_of(amendment.debtors.begin(), amendment.debtors.end(), [&](StateId s) {
      return scene.world.program.reg.same_subject(s, debtor, scene.date());
    });
    if (his && amends(scene.world, amendment, scene.date()))
      parts.push_back(amendment_holds(scene, amendment));
  }
  return scene.derivation.join(StepKind::all, parts, duty.span);
}

}  // namespace casus::duty
