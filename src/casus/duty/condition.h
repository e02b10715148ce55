#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// A condition of a rule. Gates in it count as true here and are collected by gates_of (gate.h).
std::uint32_t condition(Scene& scene, const pact::Cond& cond);
// Whether the place of the event lies in any of these.
std::uint32_t in_places(Scene& scene, const std::vector<PlaceId>& places, Span source);
// Whether `supporter` supports the adversaries against `it`; ways: bits of lang::Support, 0 for
// any.
std::uint32_t supports(Scene& scene, StateId supporter, std::uint8_t ways, Span source);
// Collective guarantee: whether every other guarantor has acted, unless each is bound alone.
std::uint32_t guarantors_act(Scene& scene, const pact::Duty& duty, StateId debtor);
// Art. 51 of the UN Charter: the event is an armed attack.
std::uint32_t armed_attack(Scene& scene, Span source);

}  // namespace casus::duty
