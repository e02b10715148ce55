#pragma once
#include "casus/duty/cascade.h"
#include "casus/duty/expect_list.h"

namespace casus::duty {

// Who acts for the first time at each depth of a cascade; not those at war from the start.
std::vector<std::vector<StateId>> new_actors(const Cascade& cascade);

// The cascade from an event of a scenario (or all of a day), only what came before it having
// happened; from the state of things on `on` (max(): the day of the event).
Cascade cascade_from(const Stage& stage, const Hearing& hearing, time::Date on,
                     const std::vector<Opening>& openings, bool record_complete,
                     const CascadeOptions& options);

// `expect cascade from ...`: the states that act for the first time at each depth. Without "stops"
// more may follow.
void judge_cascade(const lang::Expect& expect, const ListContext& context);
// `branches`: what nobody is obliged to do; each that is named must be listed.
void judge_branches(const lang::Expect& expect, const ListContext& context);

}  // namespace casus::duty
