#pragma once
#include <vector>

#include "casus/duty/world.h"

namespace casus::duty {

// One evaluation of one rule: the event that may have triggered it, and whom "it" stands for.
struct Scene {
  const World& world;
  Derivation& derivation;
  Profile profile = Profile::strict;
  ClauseId clause{};
  EventId event{};
  StateId it{};                        // the subject
  std::vector<StateId> adversaries{};  // "that adversary": the other side of the event
  WarId war{};
  std::vector<StateId> parties{};  // bound on the day of the event
  std::vector<ClauseId> open{};    // clauses whose references led here

  [[nodiscard]] const facts::Event& what() const { return world.history[event]; }
  [[nodiscard]] const pact::Clause& text() const { return world.program.clauses[clause]; }
  [[nodiscard]] time::Date date() const { return what().date; }
  // Just after the event: what the trigger itself is judged by.
  [[nodiscard]] facts::Moment then() const { return world.history.just_after(event); }
  [[nodiscard]] facts::Moment before() const { return {date(), event.value}; }
  [[nodiscard]] bool reads(pact::StandardIssue issue) const {
    return world.reads(issue, clause, profile, date());
  }
  [[nodiscard]] bool is_party(StateId state) const {
    for (StateId party : parties)
      if (party == state) return true;
    return false;
  }
  std::uint32_t add(Step step) { return derivation.add(step); }
};

// A leaf that the record settles, or a stated fact overrides.
std::uint32_t leaf(Scene& scene, Step step);

}  // namespace casus::duty
