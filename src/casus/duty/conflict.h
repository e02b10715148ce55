#pragma once
#include "casus/duty/world.h"

namespace casus::duty {

// Finds every two live obligations of one debtor that cannot both be performed, and how, if at all,
// the texts settle it (semantics.md, section 5): UN Charter 103, express words, later text between
// the same parties. An obligation is live in a profile if it is met there; two conflict if they are
// live in the same one.
void find_conflicts(const World& world, Answer& answer);

// A promise that contradicts another on its face, whatever happens: found without any event.
struct StandingConflict {
  StateId debtor;
  ClauseId first, second;   // first: the duty to aid
  StateId ward, adversary;  // aid for `ward`, against `adversary`
  lang::Conduct promised = lang::Conduct::attack;  // by `second`: what not to do, or remain_neutral, or assist
  std::string text;
};

struct StandingReport {
  std::vector<StandingConflict> contradictions;
  struct DoubleBond {  // bound to aid each of several states that no common treaty keeps apart
    StateId debtor;
    std::vector<std::pair<StateId, ClauseId>> wards;
    std::size_t pairs = 0;  // of them, that no common treaty keeps apart
  };
  std::vector<DoubleBond> double_bonds;
};
// Reads the promises of a day against each other. Left out: the UN Charter, whose article 51 saves
// collective self-defence; aid against a party of the same treaty, where "any state" means outsiders; and
// restraint towards a state that, by attacking, would break the same treaty with the state aided. One
// contradiction for each debtor, pair of clauses and adversary. Test: standing_conflict_test.cpp.
StandingReport standing_conflicts(const World& world, time::Date date);

}  // namespace casus::duty
