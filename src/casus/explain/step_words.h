#pragma once
#include <string>
#include <string_view>

#include "casus/explain/subject.h"

namespace casus::explain {

// The short code of a step in the JSON answer: "attacked", "place", "state-of-war".
std::string_view step_code(const duty::Step& step);
// The step as a sentence that names states and dates and says how it came out: "it is not known
// whether a state of war exists for North Korea".
std::string step_sentence(const Subject& about, const duty::Step& step);
// An unknown fact as the question it asks: "whether a state of war exists for North Korea".
std::string fact_question(const Subject& about, const pact::Fact& fact);

}  // namespace casus::explain
