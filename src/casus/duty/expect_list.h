#pragma once
#include "casus/duty/expect_item.h"
#include "casus/duty/expectation.h"
#include "casus/pact/names.h"

namespace casus::duty {

// What an expectation about several clauses at once is judged in; `result` takes what came.
struct ListContext {
  const Stage& stage;
  const Hearing& hearing;
  pact::Names& names;
  ExpectationResult& result;
};

// The duties of a state to help others that are met under the strict profile: exactly those named,
// or none.
void judge_obligations(const lang::Expect& expect, const ListContext& context);
// The pairs of its live obligations that cannot both be performed: each that is named, or none.
void judge_conflicts(const lang::Expect& expect, const ListContext& context);
// Whether an act was demanded of its doer by a duty that was met when it was done: under all
// readings, or it is voluntary; under some, or the duty is not even disputed.
void judge_act(const lang::Expect& expect, const ListContext& context);

}  // namespace casus::duty
