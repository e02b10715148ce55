#pragma once
#include <vector>

#include "casus/duty/stage.h"

namespace casus::duty {

enum class ChangeKind : std::uint8_t {
  met,
  disputed,
  undetermined,  // a clause comes into play
  gate_opened,   // what a duty waited for has happened
  fulfilled,
  performed_late,
  breached,
  lapsed,
  excused,
  performed_disputed,  // done, though whether it was owed is disputed
  voluntary,           // an act that no clause demanded
};
std::string_view to_string(ChangeKind kind);

// One thing that an event changed in law, for every debtor to whom it happened alike.
struct Change {
  ChangeKind kind = ChangeKind::met;
  ClauseId clause;  // voluntary: the clause by which the duty is disputed, if any
  const pact::Duty* terms = nullptr;
  std::vector<StateId> debtors;
  StateId beneficiary;
  std::vector<StateId> against;
  EventId act;            // what was done, where something was
  std::int32_t days = 0;  // after arising; performed_late: after the deadline
  std::vector<std::string> because{};
};

struct ChronicleEntry {
  EventId event;
  std::vector<Change> changes;
};

struct Chronicle {
  std::vector<ChronicleEntry> entries;  // one an event of the scenario, in order
  Answer last;                          // everything, at the end
};

// Follows a scenario event by event. Cost: one evaluation of all events so far for each event.
Chronicle chronicle_of(const Stage& stage);

}  // namespace casus::duty
