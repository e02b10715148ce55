#pragma once
#include "casus/base/ids.h"

namespace casus::facts {

// An actor: a state, or a non-state group. Both share one id space, because either may attack.
using StateId = Id<struct StateTag>;
// Somewhere: a state's metropolitan territory, a place, or a region.
using PlaceId = Id<struct PlaceTag>;
// A named war. Wars that a question opens are numbered after the named ones.
using WarId = Id<struct WarTag>;
// An event in the order of a History: a smaller id never happened later.
using EventId = Id<struct EventTag>;

}  // namespace casus::facts
