#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "casus/explain/subject.h"

namespace casus::explain {

// One link of the chain that leads to a verdict.
struct Reason {
  std::string_view step;  // step_code, or "event"
  Truth holds = Truth::true_;
  std::string text;
  Span source;  // the words of the clause
  duty::EventId event;
};

enum class Chain : std::uint8_t {
  whole,    // what was tested, in the order of the text: the event first
  failing,  // only what is false
};

// Why a row is as it is under a profile. A false condition is listed with every leaf that makes it
// false; of alternatives, one that holds is listed without those that do not.
std::vector<Reason> reasons(const Subject& about, const duty::Row& row, duty::Profile profile,
                            Chain chain);

// The profile whose derivation shows best why the verdict is as it is: the headline, but for a
// dispute in which the headline says yes one that says no.
duty::Profile telling_profile(const Subject& about, const duty::Row& row);

}  // namespace casus::explain
