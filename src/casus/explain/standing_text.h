#pragma once
#include <string>
#include <vector>

#include "casus/duty/conflict.h"
#include "casus/explain/page.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// Promises that contradict each other on a day, for a person: contradictions, then double bonds,
// one line a debtor. `only`: none() for everybody.
std::string standing_text(const Subject& about, const duty::StandingReport& report,
                          duty::StateId only, const PageStyle& style);
// {"schema","as_of","contradictions":[...],"double_bonds":[...],"states":{...}}.
std::string standing_json(const Subject& about, const duty::StandingReport& report,
                          duty::StateId only);

}  // namespace casus::explain
