#pragma once
#include <string>

#include "casus/explain/cascade_view.h"
#include "casus/explain/page.h"

namespace casus::explain {

// What follows if every bound state acts, for a person: step by step, the sides, and who is free to
// choose.
std::string cascade_text(const Subject& about, const CascadeView& view, const PageStyle& style);

}  // namespace casus::explain
