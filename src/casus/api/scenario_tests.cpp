#include "casus/api/scenario_tests.h"

#include <algorithm>
#include <map>

#include "casus/base/file.h"
#include "casus/base/render.h"
#include "casus/base/text.h"
#include "casus/corpus/library.h"
#include "casus/duty/expectation.h"

namespace casus::api {

namespace {

using duty::ExpectationResult;

struct Rewrite {
  Span span;
  std::string text;
};
using Rewrites = std::map<std::string, std::vector<Rewrite>>;  // by path

// All that stands after the colon of an expect statement.
Span after_colon(const SourceMap& sources, Span expect) {
  std::string_view text = sources.text(expect);
  auto colon = text.find(':');
  if (colon == std::string_view::npos) return Span{};
  auto begin = text.find_first_not_of(" \t\n", colon + 1);
  if (begin == std::string_view::npos) return Span{};
  return {expect.file, expect.begin + static_cast<std::uint32_t>(begin), expect.end};
}

// The words of a statement on one line.
std::string one_line(std::string_view text) { return join(split_words(text), " "); }

class Tester {
 public:
  explicit Tester(const TestRequest& request) : request_(request) {
    library_ =
        corpus::Library::open({.folder = request.corpus, .overlays = request.paths}, faults_);
  }

  Result<TestReport> run() {
    auto& compiled = library_.compiled();
    for (const lang::Scenario* scenario : compiled.scenarios)
      if (is_asked_for(*scenario)) report_.scenarios.push_back(test(*scenario));
    if (request_.bless) CASUS_CHECK(write());
    for (const Diagnostic& fault : faults_)
      if (fault.severity == Severity::error)
        report_.faults += casus::render(fault, library_.sources());
    return std::move(report_);
  }

 private:
  bool is_brought(std::string_view path) const {
    const auto& brought = library_.overlay_paths();
    return std::find(brought.begin(), brought.end(), path) != brought.end();
  }

  bool is_asked_for(const lang::Scenario& scenario) const {
    return request_.paths.empty() || is_brought(library_.sources().path(scenario.id.span.file));
  }

  ScenarioOutcome test(const lang::Scenario& syntax) {
    auto& compiled = library_.compiled();
    ScenarioOutcome outcome{.id = std::string(syntax.id.text),
                            .title = std::string(syntax.title.value),
                            .expectations = syntax.expects.size()};
    auto stage =
        duty::stage_from(pact::scenario_from(syntax, compiled, faults_), compiled.program, faults_);
    for (const ExpectationResult& result : duty::test_expectations(stage))
      if (!result.passed) outcome.failures.push_back(failure(result));
    return outcome;
  }

  ExpectationFailure failure(const ExpectationResult& result) {
    const SourceMap& sources = library_.sources();
    ExpectationFailure failure;
    const Span span = result.expect->span;
    failure.path = sources.path(span.file);
    failure.line = sources.place(span).line;
    failure.expected = one_line(sources.text(span));
    failure.came = join(result.came, ", ");
    failure.because = result.because;
    for (const Diagnostic& fault : result.diagnostics) failure.because.push_back(fault.text);
    if (!result.diagnostics.ok() && failure.came.empty()) failure.came = "it cannot be asked";
    if (request_.bless && is_brought(failure.path)) failure.blessed = plan(result, failure.path);
    return failure;
  }

  bool plan(const ExpectationResult& result, const std::string& path) {
    for (const ExpectationResult::Edit& edit : result.edits) {
      Span span =
          edit.span.is_none() ? after_colon(library_.sources(), result.expect->span) : edit.span;
      if (span.is_none()) return false;
      rewrites_[path].push_back({span, edit.text});
    }
    return !result.edits.empty();
  }

  Result<> write() {
    for (auto& [path, list] : rewrites_) {
      std::sort(list.begin(), list.end(),
                [](const Rewrite& a, const Rewrite& b) { return a.span.begin > b.span.begin; });
      std::string text(library_.sources().text(list[0].span.file));
      for (const Rewrite& rewrite : list)
        text.replace(rewrite.span.begin, rewrite.span.size(), rewrite.text);
      CASUS_CHECK(write_file(path, text));
    }
    return {};
  }

  const TestRequest& request_;
  Diagnostics faults_;
  corpus::Library library_;
  TestReport report_;
  Rewrites rewrites_;
};

}  // namespace

std::size_t TestReport::failed() const {
  std::size_t count = 0;
  for (const ScenarioOutcome& scenario : scenarios) count += scenario.failures.size();
  return count;
}

Result<TestReport> run_scenario_tests(const TestRequest& request) { return Tester(request).run(); }

}  // namespace casus::api
