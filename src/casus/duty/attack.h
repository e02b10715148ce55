#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// Whether `victim` was attacked by `attacker` in the scene's event (semantics.md, section 3): the
// attacker began in the pair in that war, the act was not in defence of a state against which the
// victim had begun, and it was no self-defence. Issues that widen it: counter-attack-counts,
// defensive-entry-is-attack.
std::uint32_t attacked(Scene& scene, StateId victim, StateId attacker);

// Whether the victim had NOT provoked the attacker: no earlier hostile act of it against the
// attacker, or against a state that the attacker guarantees, in the same war.
std::uint32_t unprovoked(Scene& scene, StateId victim, StateId attacker, Span source);

// Whether the event is of a kind that the verb names, the subject being victim or actor.
std::uint32_t kind_matches(Scene& scene, lang::Verb verb, Span source);
// An event kind that no reading of the verb could match; cheap test before building a scene.
bool kind_possible(lang::Verb verb, facts::EventKind kind);
bool is_passive(lang::Verb verb);

// Who, as the text has it, the first hostile act of a pair came from; counts general mobilisation
// where the profile in use reads it as an attack.
EventId first_act_of_pair(Scene& scene, StateId a, StateId b);

}  // namespace casus::duty
