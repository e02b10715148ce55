#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "casus/base/diagnostic.h"
#include "casus/facts/history.h"
#include "casus/lang/syntax.h"
#include "casus/pact/program.h"

namespace casus::pact {

// One file of a corpus. A definition in a later layer replaces one of the same id in an earlier
// layer (a user's own treaties over the corpus); within a layer two of the same id are an error
// (pact.duplicate).
struct Unit {
  const lang::File* file = nullptr;
  int layer = 0;
};

struct Compiled {
  Program program;
  facts::History record;  // wars and events of the record, finished
  std::vector<const lang::Scenario*> scenarios;
};

// From trees to meaning. Reports every fault it finds and leaves out what is faulty; use the result
// for more than printing only if no error was added. `with_record`: false leaves the record empty.
// The trees must outlive it.
Compiled compile(std::span<const Unit> units, bool with_record, Diagnostics& diagnostics);

// A scenario as a history of its own, with the record before its first event if it says `record
// corpus`.
struct Scenario {
  const lang::Scenario* syntax = nullptr;
  facts::History history;
  time::Date first = time::Date::max();
};
Scenario scenario_from(const lang::Scenario& syntax, Compiled& compiled, Diagnostics& diagnostics);

}  // namespace casus::pact
