#pragma once
#include <string>
#include <vector>

#include "casus/duty/stage.h"

namespace casus::duty {

// How one `expect` of a scenario came out, in the words of the language.
struct ExpectationResult {
  const lang::Expect* expect = nullptr;
  bool passed = false;
  std::vector<std::string> came;  // what is so, for each item that does not hold
  std::vector<std::string> because;
  // What to write instead so that it would pass; none if that cannot be said simply.
  struct Edit {
    Span span;  // none: all that stands after the colon
    std::string text;
  };
  std::vector<Edit> edits;
  Diagnostics diagnostics;  // names in it that name nothing: then it did not pass
};

// Holds every `expect` of the scenario against what the engine answers. The moment of each is just
// after its event, or the end of its day; a clause is asked about for all events of the scenario up
// to then together (finding.h). Deterministic. Cost: one evaluation a moment. Tests:
// expectation_test.cpp.
std::vector<ExpectationResult> test_expectations(Stage& stage);

}  // namespace casus::duty
