#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// Who "it" may stand for when this event is held against this trigger: the victims of a passive
// verb, the doers of an active one, either side for being at war. Whether such a state is one the
// trigger speaks of is tested by trigger_matches, so that a miss can say why.
std::vector<StateId> subjects(const World& world, const pact::Trigger& trigger, EventId event);
// The other side of the event, seen from `it`.
std::vector<StateId> others(const facts::Event& event, StateId it);

// The whole trigger for the scene's event and `it`.
std::uint32_t trigger_matches(Scene& scene, const pact::Trigger& trigger);
// The trigger used as a condition: does it hold by now, whatever the event? ("it is at war with
// that adversary", "Russia is attacked").
std::uint32_t trigger_holds(Scene& scene, const pact::Trigger& trigger);
// Whether `it` is one whom the party expression speaks of.
std::uint32_t subject_matches(Scene& scene, const pact::Party& subject);

}  // namespace casus::duty
