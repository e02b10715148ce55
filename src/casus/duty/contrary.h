#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// Which duty a row is about.
struct DutyAt {
  ClauseId clause;
  std::uint16_t rule = 0, duty = 0;
  const pact::Rule* of = nullptr;
  const pact::Duty* terms = nullptr;
};

// Rows for a standing duty that the event, an act of the debtor, breaks: verdict met, state
// breached; disputed where the profiles differ on whether the act is contrary. No row where it is
// not.
void add_contrary_rows(const World& world, const DutyAt& at, StateId debtor, EventId event,
                       const std::vector<StateId>& parties, Answer& answer);

// Whether an act of the debtor goes against an upkeep duty owed to the beneficiary, in the war of
// the row.
bool is_contrary(const World& world, const pact::Duty& duty, const facts::Event& act,
                 StateId debtor, StateId beneficiary, const std::vector<StateId>& adversaries);

}  // namespace casus::duty
