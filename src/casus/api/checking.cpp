#include "casus/api/checking.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "casus/base/file.h"
#include "casus/base/render.h"
#include "casus/corpus/library.h"
#include "casus/duty/expectation.h"
#include "casus/lang/format.h"
#include "casus/lang/parser.h"
#include "casus/pact/check.h"

namespace casus::api {

namespace {

Fault fault_of(const Diagnostic& diagnostic, const SourceMap& sources, bool colour) {
  Fault fault{.severity = std::string(to_string(diagnostic.severity)),
              .code = std::string(diagnostic.code),
              .text = diagnostic.text,
              .excerpt = casus::render(diagnostic, sources, {.colour = colour})};
  if (diagnostic.span.is_none()) return fault;
  Place place = sources.place(diagnostic.span);
  fault.path = sources.path(diagnostic.span.file);
  fault.line = place.line;
  fault.column = place.column;
  return fault;
}

// By file and place, so that a person goes through a file once; the order of passes within a place.
void sort_by_place(std::vector<Diagnostic>& list) {
  std::stable_sort(list.begin(), list.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.span.file, a.span.begin) < std::tie(b.span.file, b.span.begin);
  });
}

void check_scenarios(corpus::Library& library, Diagnostics& diagnostics) {
  auto& compiled = library.compiled();
  for (const lang::Scenario* scenario : compiled.scenarios) {
    auto stage = duty::stage_from(pact::scenario_from(*scenario, compiled, diagnostics),
                                  compiled.program, diagnostics);
    for (duty::ExpectationResult& result : duty::test_expectations(stage))
      diagnostics.append(std::move(result.diagnostics));
  }
}

void count(const corpus::Library& library, CheckReport& report) {
  report.files = library.files().size();
  report.treaties = library.compiled().program.treaties.size();
  report.clauses = library.compiled().program.clauses.size();
  report.scenarios = library.compiled().scenarios.size();
}

std::string count_of(std::size_t count, std::string_view what, std::string_view many = "") {
  std::string plural = many.empty() ? std::string(what) + "s" : std::string(many);
  return std::to_string(count) + " " + (count == 1 ? std::string(what) : plural);
}

}  // namespace

CheckReport check_texts(const CheckRequest& request) {
  CheckReport report;
  Diagnostics diagnostics;
  auto library =
      corpus::Library::open({.folder = request.corpus, .overlays = request.paths}, diagnostics);
  count(library, report);
  check_scenarios(library, diagnostics);
  pact::check(library.compiled(), diagnostics);
  std::vector<Diagnostic> list = diagnostics.items();
  sort_by_place(list);
  const auto& brought = library.overlay_paths();
  for (const Diagnostic& diagnostic : list) {
    bool placed = !diagnostic.span.is_none();
    bool asked = request.paths.empty() || !placed ||
                 std::find(brought.begin(), brought.end(),
                           library.sources().path(diagnostic.span.file)) != brought.end();
    if (!asked) continue;
    report.unreadable |= diagnostic.code.starts_with("base.");
    report.errors += diagnostic.severity == Severity::error ? 1 : 0;
    report.warnings += diagnostic.severity == Severity::warning ? 1 : 0;
    report.faults.push_back(fault_of(diagnostic, library.sources(), request.colour));
  }
  return report;
}

std::string render(const CheckReport& report) {
  std::string out;
  for (const Fault& fault : report.faults) out += fault.excerpt;
  out += count_of(report.files, "file") + ", " + count_of(report.treaties, "treaty", "treaties") +
         ", " + count_of(report.clauses, "clause") + ", " + count_of(report.scenarios, "scenario") +
         ": " + count_of(report.errors, "error") + ", " + count_of(report.warnings, "warning") +
         "\n";
  return out;
}

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::vector<Fault>& list) {
  Json faults = Json::array();
  for (const Fault& fault : list)
    faults.push_back({{"severity", fault.severity},
                      {"code", fault.code},
                      {"text", fault.text},
                      {"file", fault.path.empty() ? Json(nullptr) : Json(fault.path)},
                      {"line", fault.line},
                      {"column", fault.column}});
  return faults;
}

std::string dump(const Json& whole) {
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string render_json(const CheckReport& report) {
  Json whole = {{"schema", "casus/1"},           {"files", report.files},
                {"treaties", report.treaties},   {"clauses", report.clauses},
                {"scenarios", report.scenarios}, {"errors", report.errors},
                {"warnings", report.warnings},   {"faults", json_of(report.faults)}};
  return dump(whole);
}

std::string render_json(const FormatReport& report) {
  return dump({{"schema", "casus/1"},
               {"files", report.files},
               {"changed", report.changed},
               {"faults", json_of(report.faults)}});
}

FormattedText format_text(std::string text, const std::string& name) {
  SourceMap sources;
  Diagnostics diagnostics;
  FileId file = sources.add(name, std::move(text));
  lang::parse(sources, file, diagnostics);
  FormattedText formatted;
  for (const Diagnostic& diagnostic : diagnostics)
    if (diagnostic.severity == Severity::error)
      formatted.faults.push_back(fault_of(diagnostic, sources, false));
  formatted.text =
      formatted.faults.empty() ? lang::format(sources, file) : std::string(sources.text(file));
  return formatted;
}

Result<FormatReport> format_files(const FormatRequest& request) {
  FormatReport report;
  std::vector<std::string> files;
  for (const std::string& path : request.paths) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    CASUS_TRY(list, list_files(path, ".pact"));
    files.insert(files.end(), list.begin(), list.end());
  }
  for (const std::string& path : files) {
    CASUS_TRY(text, read_file(path, lang::file_bytes_max));
    FormattedText formatted = format_text(text, path);
    ++report.files;
    report.faults.insert(report.faults.end(), formatted.faults.begin(), formatted.faults.end());
    if (!formatted.faults.empty() || formatted.text == text) continue;
    report.changed.push_back(path);
    if (!request.check) CASUS_CHECK(write_file(path, formatted.text));
  }
  return report;
}

}  // namespace casus::api
