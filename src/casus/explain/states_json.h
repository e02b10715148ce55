#pragma once
#include "casus/duty/cascade.h"
#include "casus/explain/json_writer.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// The member "states": every state that an answer (and its cascade, if any) names by its code.
void states_json(const Subject& about, const duty::Cascade* cascade, JsonWriter& json);

// The same for a given list.
void states_json(const pact::Program& program, std::vector<duty::StateId> states, time::Date date,
                 JsonWriter& json);

}  // namespace casus::explain
