#pragma once
#include <string>

#include "casus/explain/subject.h"

namespace casus::explain {

// Who is bound to help, in as many sentences as three lines of a terminal take; the first is always
// there.
std::string short_answer(const Subject& about);

}  // namespace casus::explain
