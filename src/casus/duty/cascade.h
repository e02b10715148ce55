#pragma once
#include <vector>

#include "casus/duty/world.h"

namespace casus::duty {

struct CascadeOptions {
  Profile profile = Profile::strict;
  bool gates_wait =
      false;  // a duty behind an open gate is not acted on; else gates count as passed
  bool aid_is_war =
      true;  // a duty to assist makes a belligerent; false: such states aid and join no war
  std::size_t steps_max = 2000;
};

// One act that a met obligation demands: supposed in its turn, so that what follows can be seen.
struct CascadeStep {
  std::int32_t depth = 0;  // 1: bound by the supposed events themselves
  StateId actor, ward;
  std::vector<StateId> against;
  std::uint32_t row = 0;     // into Cascade::answer
  bool self_judged = false;  // the text leaves it to the debtor what to do
  bool belligerent = true;   // false: aids without joining the war
  EventId event;             // in Cascade::history, if belligerent
};

// Something nobody is obliged to do, from which more would follow.
struct BranchPoint {
  StateId actor;
  std::string text;
  std::uint32_t row = no_step;  // the clause that would come into play
  ClauseId clause;
};

struct Cascade {
  facts::History history;          // with the derived acts
  Answer answer;                   // the rows of all events, supposed and derived
  std::vector<CascadeStep> steps;  // in order of depth
  std::vector<StateId> first_at_war;  // by the hostile acts it starts from
  std::vector<StateId> attackers, defenders, conflicted, aiders;
  std::vector<BranchPoint> branches;
};

// What follows if every state does what it is bound to do, to a fixed point: finite, because a
// state enters against another at most once. Bound to both sides, and no text settles which: it is
// conflicted, acts for neither, and each side is a branch point. Nothing that no clause obliges is
// invented; it is listed as a branch point. `events`: what began it.
Cascade cascade(const World& world, std::span<const EventId> events, const CascadeOptions& options);

}  // namespace casus::duty
