#pragma once
#include <span>
#include <string>

#include "casus/exchange/alliance.h"

namespace casus::exchange {

// One day on which the two sides disagree, or agree; `rule` explains a difference that follows from
// how ATOP dates (docs/against.md), checked for this case.
struct DayComparison {
  bool equal = false;
  std::string ours, theirs, rule;
};

// ATOP dates entry by signature. Ours agrees if its signature, or the day that bound it, is the
// same.
DayComparison compare_entry(const pact::Program& program, const Seat& seat);

// The last day. Rows of the file that end at its close, 2016, agree with every later end.
// `all` are all rows of the file, for the rule that ATOP ends a treaty at the signature of the one
// that replaces it.
DayComparison compare_exit(const pact::Program& program, const Seat& seat,
                           std::span<const AtopMember> all);

}  // namespace casus::exchange
