#pragma once
#include <map>
#include <optional>
#include <vector>

#include "casus/duty/world.h"
#include "casus/pact/compile.h"

namespace casus::duty {

// A scenario ready to be asked about: its history with what is supposed in it, and the facts it
// states. Views only into program and trees; the owner of both keeps them alive.
struct Stage {
  struct DatedFact {
    pact::StatedFact fact;
    time::DateInterval when;
  };

  pact::Program& program;
  const lang::Scenario& syntax;
  facts::History history;
  std::vector<DatedFact> facts{};
  std::vector<Assumption> assumed{};  // by the `suppose` events

  // Just after the scenario's event of that id (or at the end of the day of its claim of that id).
  [[nodiscard]] std::optional<facts::Moment> after(std::string_view event) const;
  [[nodiscard]] EventId find(
      std::string_view event) const;  // the last of that id; none() if there is none
  // The scenario's own events up to a moment.
  [[nodiscard]] std::vector<EventId> told(facts::Moment moment) const;
  // The world at a moment: later events are in its history but have not happened.
  [[nodiscard]] World at(facts::Moment moment) const;
};

// Makes the stage: adds what each `suppose` event assumes where it stands in the order of events,
// and reads the stated facts (pact.unknown-fact and the like).
Stage stage_from(pact::Scenario scenario, pact::Program& program, Diagnostics& diagnostics);

// The history without what happened after a moment: what a cascade starts from.
facts::History history_until(const facts::History& history, facts::Moment moment,
                             const facts::Register& reg);

}  // namespace casus::duty
