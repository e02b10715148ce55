#pragma once
#include "casus/duty/scene.h"

namespace casus::duty {

// One who may owe a duty, for whom, and how both stand to the treaty.
struct Obligor {
  StateId debtor, beneficiary;
  pact::Standing standing = pact::Standing::in_force;
  StateId standing_of;
};

// The obligors of a duty for the scene. Attackers owe nothing here (no debtor is bound to aid
// against itself) and nobody owes itself anything. States whose bond ended, is suspended or was
// never completed are listed with their standing.
std::vector<Obligor> obligors(const Scene& scene, const pact::Duty& duty,
                              const std::vector<pact::Seat>& seats, bool active_trigger);

}  // namespace casus::duty
