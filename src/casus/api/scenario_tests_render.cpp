#include <nlohmann/json.hpp>

#include "casus/api/scenario_tests.h"

namespace casus::api {

namespace {

std::string count_of(std::size_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

void add(std::string& out, const ExpectationFailure& failure) {
  out += "  " + failure.path + ":" + std::to_string(failure.line) + "\n";
  out += "    " + failure.expected + "\n";
  out += "    came: " + failure.came + "\n";
  for (const std::string& line : failure.because) out += "      " + line + "\n";
  if (failure.blessed) out += "    rewritten to what came\n";
}

}  // namespace

std::string render(const TestReport& report) {
  std::string out = report.faults;
  std::size_t expectations = 0;
  for (const ScenarioOutcome& scenario : report.scenarios) {
    expectations += scenario.expectations;
    out += scenario.failures.empty() ? "ok    " : "FAIL  ";
    out += scenario.id + ": " + count_of(scenario.expectations, "expectation");
    if (!scenario.failures.empty())
      out += ", " + std::to_string(scenario.failures.size()) + " failed";
    out += "\n";
    for (const ExpectationFailure& failure : scenario.failures) add(out, failure);
  }
  out += count_of(report.scenarios.size(), "scenario") + ", " +
         count_of(expectations, "expectation") + ", " + std::to_string(report.failed()) +
         " failed\n";
  return out;
}

std::string render_json(const TestReport& report) {
  using Json = nlohmann::ordered_json;
  Json scenarios = Json::array();
  for (const ScenarioOutcome& scenario : report.scenarios) {
    Json failures = Json::array();
    for (const ExpectationFailure& f : scenario.failures)
      failures.push_back({{"file", f.path},
                          {"line", f.line},
                          {"expected", f.expected},
                          {"came", f.came},
                          {"because", f.because},
                          {"blessed", f.blessed}});
    scenarios.push_back({{"id", scenario.id},
                         {"title", scenario.title},
                         {"expectations", scenario.expectations},
                         {"failures", std::move(failures)}});
  }
  Json whole = {
      {"schema", "casus/1"}, {"failed", report.failed()}, {"scenarios", std::move(scenarios)}};
  if (!report.faults.empty()) whole["faults"] = report.faults;
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace casus::api
