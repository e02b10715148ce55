#pragma once
#include "casus/duty/world.h"

namespace casus::duty {

// Follows the obligation of a row through the record up to `world.now`, for every profile under
// which it exists (semantics.md, section 4). Performance is looked for even where the duty is
// disputed or undetermined: what the debtor did is a fact of its own.
void settle_life(const World& world, Row& row);

// Whether an act of the debtor is what an achievement duty asks for.
bool performs(const pact::Duty& duty, const facts::Event& act, const Row& row);

// The state a row is in as a whole: that of the headline profile, or disputed where verdict or
// breach are.
Life life_of(const Row& row, Profile headline);

}  // namespace casus::duty
