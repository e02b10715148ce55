#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// Whether `attacker` is an adversary against whom the clause protects `it`. An empty adversary is
// any state. Parties are excluded where the clause protects parties, unless it says "including a
// party".
std::uint32_t adversary_matches(Scene& scene, const pact::Adversary& adversary, StateId attacker,
                                bool parties_excluded);

// The states that an adversary names outright, for "against" in an answer; empty if it names none.
std::vector<StateId> named_adversaries(const World& world, const pact::Adversary& adversary,
                                       time::Date date);

}  // namespace casus::duty
