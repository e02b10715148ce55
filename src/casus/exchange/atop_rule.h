#pragma once
#include <span>
#include <string>

#include "casus/exchange/atop_row.h"

namespace casus::exchange {

// Why the two sides may code one condition differently although the clause says what the text says:
// a rule of docs/against.md that was found to hold for this member, or nothing.
std::string condition_rule(AtopField::Id field, const AtopCodes& ours, std::span<const int> theirs,
                           std::span<const Promise> promises, StateId member);

}  // namespace casus::exchange
