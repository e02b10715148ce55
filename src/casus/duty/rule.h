#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// A scene for one rule of a clause: event, "it", and who the parties were.
Scene make_scene(const World& world, Derivation& derivation, Profile profile, ClauseId clause,
                 EventId event, StateId it, std::vector<StateId> parties);

// Trigger, conditions and exceptions of a rule for the scene, but for what depends on the debtor.
std::uint32_t rule_holds(Scene& scene, const pact::Rule& rule);
// What a duty adds for one debtor: art. 51, a collective guarantee, conditions that a declaration
// attaches for this debtor alone. `root`: what rule_holds gave.
std::uint32_t duty_holds(Scene& scene, const pact::Duty& duty, StateId debtor, std::uint32_t root);

// Whom "it" may stand for in any trigger of the rule, each once.
std::vector<StateId> rule_subjects(const World& world, const pact::Rule& rule, EventId event);

}  // namespace casus::duty
