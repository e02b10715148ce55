#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// "REF is met [for STATE]" as a trigger: by the scene's event. References may lead round in a
// circle; what a circle leaves open is unknown, with the circle named (least fixed point in the
// order of knowledge: a value found while a clause is open rests on that clause being unknown, so
// it stands).
std::uint32_t reference_met(Scene& scene, const pact::ClauseRef& ref, StateId debtor, Span source);
// As a condition: by any event up to now.
std::uint32_t reference_ever_met(Scene& scene, const pact::ClauseRef& ref, StateId debtor,
                                 Span source);
// Whom the clauses referred to would protect against this event.
std::vector<StateId> reference_subjects(const World& world, const pact::Trigger& trigger,
                                        EventId event);

}  // namespace casus::duty
