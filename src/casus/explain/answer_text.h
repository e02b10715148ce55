#pragma once
#include <string>

#include "casus/explain/background.h"
#include "casus/explain/page.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// A whole answer for a person: the short answer, who is bound, what is undetermined and disputed,
// what is not in force, the nearest misses, conflicts, assumptions, and what was not looked at.
std::string answer_text(const Subject& about, const Background& background, const PageStyle& style);

}  // namespace casus::explain
