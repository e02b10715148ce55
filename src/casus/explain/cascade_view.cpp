#include "casus/explain/cascade_view.h"

#include <algorithm>

#include "casus/explain/words.h"

namespace casus::explain {

duty::World world_of(const Subject& about, const duty::Cascade& cascade) {
  duty::World world{about.program(), cascade.history, cascade.history.now()};
  world.now.date = about.world.now.date;
  world.known_by = about.world.known_by;
  world.facts = about.world.facts;
  world.openings = about.world.openings;
  world.at_once_days = about.world.at_once_days;
  return world;
}

std::string step_words(const Subject& about, const duty::CascadeStep& step) {
  std::string who = with_capital(name_of(about, step.actor)), whom = name_of(about, step.ward);
  if (!step.belligerent) return who + " assists " + whom + " and joins no war";
  return who + " enters for " + whom + " against " + names_of(about, step.against);
}

Parting first_difference(const Subject& about, const CascadeView& view) {
  if (!view.broad) return {};
  auto lacks = [](const duty::Cascade& cascade, const duty::CascadeStep& step) {
    return std::none_of(cascade.steps.begin(), cascade.steps.end(),
                        [&](const duty::CascadeStep& other) {
                          return other.actor == step.actor && other.ward == step.ward &&
                                 other.against == step.against;
                        });
  };
  const duty::CascadeStep* first = nullptr;
  bool only_broad = false;
  for (const auto* pair : {&view.headline, view.broad})
    for (const duty::CascadeStep& step : pair->steps) {
      const duty::Cascade& other = pair == view.broad ? view.headline : *view.broad;
      if (!lacks(other, step) || (first && first->depth <= step.depth)) continue;
      first = &step;
      only_broad = pair == view.broad;
    }
  if (!first) return {};
  return {first->depth,
          step_words(about, *first) + (only_broad ? ", under the broad readings only"
                                                  : ", but not under the broad readings")};
}

}  // namespace casus::explain
