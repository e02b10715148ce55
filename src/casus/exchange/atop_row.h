#pragma once
#include <array>
#include <span>

#include "casus/exchange/atop_field.h"
#include "casus/exchange/promise.h"

namespace casus::exchange {

using AtopCodes = std::array<int, atop_field_count>;

// The ATOP codes of one member, derived from what it promises in the treaties that make up an
// alliance. `asymm` is left 0: it takes the codes of all members (is_asymmetric).
// Test: AtopRow.*
AtopCodes derive_codes(std::span<const Promise> promises,
                       std::span<const pact::Treaty* const> treaties, StateId member);

// ATOP asymm: the members' obligations differ.
bool is_asymmetric(std::span<const AtopCodes> members);

}  // namespace casus::exchange
