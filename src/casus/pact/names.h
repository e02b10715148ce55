#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/diagnostic.h"
#include "casus/base/source.h"
#include "casus/lang/syntax.h"
#include "casus/pact/program.h"

namespace casus::pact {

// Turns written words into ids of a Program, with a diagnostic at the word for each that names
// nothing. Names of states are read on a day: "Germany" in a treaty of 1879 is who bore the name
// then.
class Names {
 public:
  Names(Program& program, Diagnostics& diagnostics)
      : program_(program), diagnostics_(diagnostics) {}

  // none() and a diagnostic (pact.unknown-state, pact.ambiguous-state) if there is no such state
  // that day.
  StateId state(const lang::Name& name, time::Date date);
  // As state, but a set or local definition of that name is none() without a word.
  StateId state_if_known(const lang::Name& name, time::Date date) const;
  StateId group(const lang::Text& name);
  // A place, a region (also the treaty's own), or a state's metropolitan territory;
  // pact.unknown-place.
  PlaceId place(const lang::Name& name, time::Date date);
  // open: what an absent date means. Fails with pact.impossible-date at the date.
  time::ImpreciseDate date(const lang::DateText& text, time::ImpreciseDate open);
  // From the first possible day to the last possible one.
  time::DateInterval interval(const lang::SpanText& span);

  // Regions of the treaty being resolved.
  std::map<std::string_view, PlaceId, std::less<>> local_places;

  Program& program() { return program_; }
  Diagnostics& diagnostics() { return diagnostics_; }

 private:
  time::Date end_of(int year, int month, int day, bool last, Span span);

  Program& program_;
  Diagnostics& diagnostics_;
};

// "Russia on 1914-08-01: candidates russian-empire, ussr".
std::string list_states(const Program& program, const std::vector<StateId>& states);

}  // namespace casus::pact
