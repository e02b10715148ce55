#include "casus/duty/scene.h"

namespace casus::duty {

std::uint32_t leaf(Scene& scene, Step step) {
  if (step.has_fact)
    if (auto stated = scene.world.stated(step.fact)) {
      step.holds = *stated;
      // A provocation leaf asks whether there was none.
      if (step.kind == StepKind::provocation || step.kind == StepKind::self_defence)
        step.holds = !*stated;
      step.stated = true;
    }
  return scene.add(step);
}

}  // namespace casus::duty
