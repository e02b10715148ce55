#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// The gates of a rule and duty for one debtor: acts of others on which the duty waits. They never
// make a verdict; they decide between active (waiting, and for what) and due. Gates that an issue
// adds (request-needed, council-finding-needed) carry it and stand only in profiles that read so.
std::vector<Gate> gates_of(const Scene& scene, const pact::Rule& rule, const pact::Duty& duty,
                           StateId debtor);

// Whether the gate stands in the profile at all.
bool gate_stands(const World& world, const Gate& gate, ClauseId clause, Profile profile,
                 time::Date date);

}  // namespace casus::duty
