#pragma once
#include <optional>
#include <string>

#include "casus/duty/cascade.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// A cascade under the headline profile, and under the broad readings if those are not the headline.
struct CascadeView {
  const duty::Cascade& headline;
  const duty::Cascade* broad = nullptr;
};

// The subject that explains the rows of a cascade. `world` holds it and must outlive it.
duty::World world_of(const Subject& about, const duty::Cascade& cascade);

// "Russia fights alongside North Korea against South Korea".
std::string step_words(const Subject& about, const duty::CascadeStep& step);

// The first step that one of two cascades has and the other has not; 0 and "" if they are alike.
struct Parting {
  std::int32_t depth = 0;
  std::string text;
};
Parting first_difference(const Subject& about, const CascadeView& view);

}  // namespace casus::explain
