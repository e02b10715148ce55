#pragma once
#include <vector>

#include "casus/duty/answer.h"

namespace casus::duty {

// A fact that nobody has stated and what it would make of the verdict, the other missing facts
// staying unknown.
struct Missing {
  pact::Fact fact;
  Verdict if_true = Verdict::undetermined, if_false = Verdict::undetermined;
};

struct Deciding {
  std::vector<Missing> missing;  // every unknown fact of the row, in text order
  std::vector<std::vector<std::size_t>>
      sets;             // minimal sets of them, any values of which settle the verdict
  bool greedy = false;  // more than 12 unknowns: one set, all of them, perhaps not minimal
};

// The facts that decide an undetermined row. Works on the derivation alone: no clause is evaluated
// again. Cost: O(2^n x steps) for n unknown facts, n at most 12.
Deciding deciding_facts(const Derivation& derivation, const Row& row);

// Every leaf that is false in the profile and, made true, is needed for the clause to be met: in
// text order.
std::vector<std::uint32_t> failing_steps(const Derivation& derivation, std::uint32_t root);

// The issues on whose readings the profiles part.
std::vector<IssueId> disputed_issues(const Derivation& derivation, const Row& row);

}  // namespace casus::duty
