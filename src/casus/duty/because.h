#pragma once
#include <string>
#include <vector>

#include "casus/duty/finding.h"

namespace casus::duty {

// Why a finding is as it is, in short lines: the steps that fail, the facts that are missing, the
// issues that divide, the event that brought the duty about, or why the treaty does not bind.
std::vector<std::string> because(const World& world, const Answer& answer, const Finding& finding);

// The same for one row.
std::vector<std::string> because(const World& world, const Derivation& derivation, const Row& row);

}  // namespace casus::duty
