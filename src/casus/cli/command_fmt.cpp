#include <iostream>
#include <iterator>

#include "casus/api/checking.h"
#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

std::string excerpts(const std::vector<api::Fault>& faults) {
  std::string text;
  for (const api::Fault& fault : faults) text += fault.excerpt;
  return text;
}

Outcome format_input(bool check) {
  std::string text{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  api::FormattedText formatted = api::format_text(text, "-");
  if (!formatted.faults.empty())
    return {.exit_code = exit_bad_input, .err = excerpts(formatted.faults)};
  if (!check) return {.out = formatted.text};
  return {.exit_code = formatted.text == text ? exit_answered : exit_found};
}

Outcome run_fmt(const Arguments& arguments, const Console&) {
  bool check = arguments.has("--check");
  const auto& paths = arguments.all("PATH");
  if (paths.size() == 1 && paths[0] == "-") return format_input(check);
  auto report = api::format_files({.paths = paths, .check = check});
  if (!report) {
    bool environment = report.error().code == "base.unwritable-file";
    return {
        .exit_code = environment ? exit_environment : exit_bad_input,
        .err = "casus: " + report.error().text + " [" + std::string(report.error().code) + "]\n"};
  }
  Outcome outcome;
  if (arguments.has("--json")) {
    outcome.out = api::render_json(*report);
  } else {
    for (const std::string& path : report->changed) outcome.out += path + "\n";
    outcome.err = excerpts(report->faults);
  }
  if (check && !report->changed.empty()) outcome.exit_code = exit_found;
  if (!report->faults.empty()) outcome.exit_code = exit_bad_input;
  return outcome;
}

}  // namespace

void add_fmt(CommandTable& table) {
  table.push_back(
      {.name = "fmt",
       .summary = "lay treaty files out in the one way",
       .about =
           "Rewrites files in place, keeping meaning and comments, and lists those that changed. "
           "With --check "
           "it changes nothing and ends with 1 if a file would change. - reads standard input.",
       .example = "casus fmt --check my-treaties/",
       .positionals =
           {{.name = "PATH", .help = "files or folders, or -", .many = true, .path = true}},
       .options = {json_option(),
                   {.name = "--check",
                    .value = "",
                    .help = "change nothing, list what would change"}},
       .run = run_fmt});
}

}  // namespace casus::cli
