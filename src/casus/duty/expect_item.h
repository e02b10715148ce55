#pragma once
#include <string>
#include <vector>

#include "casus/duty/finding.h"
#include "casus/duty/stage.h"

namespace casus::duty {

// A moment of a scenario with everything that its treaties say by then.
struct Hearing {
  World world;
  Answer answer;
  EventId event;  // the event that the moment follows; none() for the end of a day
};

// What an expected item is held against.
struct ItemContext {
  const Stage& stage;
  Hearing& hearing;
  const Matter& matter;
  const Finding& finding;
};

// Whether one item of an expectation holds, and what is so instead, in the language's own words.
struct Came {
  bool holds = false;
  std::string text;
};
Came check_item(const lang::ExpectItem& item, const ItemContext& context);

// Whether the treaties of these clauses have any clause by which a state helps another.
bool has_aid_clause(const pact::Program& program, TreatyId treaty);
// A duty by which the debtor helps somebody against others.
bool is_aid(const pact::Duty& duty);

// Items as the language writes them, for lists of states and clauses.
std::string list_codes(const World& world, const std::vector<StateId>& states);

}  // namespace casus::duty
