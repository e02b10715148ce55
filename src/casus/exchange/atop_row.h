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

// Whether a promise makes up an obligation: one of the seven fields that are no conditions.
bool is_promise_of(AtopField::Id obligation, const Promise& promise, StateId member);

// ATOP asymm: the members' obligations differ, or what else they may and must do: one lends a base,
// the other uses it. `conducts` holds a bit for each conduct, member by member.
bool is_asymmetric(std::span<const AtopCodes> members, std::span<const std::uint64_t> conducts);
std::uint64_t conducts_of(std::span<const Promise> promises);

}  // namespace casus::exchange
