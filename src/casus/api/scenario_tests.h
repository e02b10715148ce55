#pragma once
#include <string>
#include <vector>

#include "casus/base/result.h"

namespace casus::api {

struct TestRequest {
  std::string corpus;  // as corpus::LibraryOptions::folder
  std::vector<std::string>
      paths;           // files or folders laid over it; then only their scenarios are run
  bool bless = false;  // rewrite what failed in files of `paths` to what came
};

struct ExpectationFailure {
  std::string path;
  unsigned line = 0;
  std::string expected, came;  // in the words of the language
  std::vector<std::string> because;
  bool blessed = false;
};

struct ScenarioOutcome {
  std::string id, title;
  std::size_t expectations = 0;
  std::vector<ExpectationFailure> failures;
};

struct TestReport {
  std::vector<ScenarioOutcome> scenarios;
  std::string faults;  // errors of the corpus, rendered with excerpts; "" if there are none
  [[nodiscard]] std::size_t failed() const;
};

// Runs the `expect` blocks of the scenarios, in the order of files. A corpus with faults is still
// tested, without what is faulty. With `bless`, failures whose contrary can be said simply are
// rewritten in their files, each file in one step; a file of the embedded corpus cannot be. Fails
// with base.* if a file cannot be written.
Result<TestReport> run_scenario_tests(const TestRequest& request);

// One line a scenario, failures in full.
std::string render(const TestReport& report);
std::string render_json(const TestReport& report);

}  // namespace casus::api
