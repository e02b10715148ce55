// `casus test`; the file is not called command_test.cpp because that would be a unit test.
#include "casus/api/scenario_tests.h"
#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

Outcome run_test(const Arguments& arguments, const Console&) {
  api::TestRequest request{.corpus = arguments.one("--corpus"),
                           .paths = arguments.all("PATH"),
                           .bless = arguments.has("--bless")};
  auto report = api::run_scenario_tests(request);
  if (!report)
    return {
        .exit_code = exit_environment,
        .err = "casus: " + report.error().text + " [" + std::string(report.error().code) + "]\n"};
  Outcome outcome;
  outcome.out = arguments.has("--json") ? api::render_json(*report) : api::render(*report);
  if (report->failed() > 0) outcome.exit_code = exit_found;
  if (!report->faults.empty()) outcome.exit_code = exit_bad_input;
  return outcome;
}

}  // namespace

void add_test(CommandTable& table) {
  table.push_back(
      {.name = "test",
       .summary = "hold scenarios against what they expect",
       .about = "Runs the expect blocks of the scenarios of the corpus, or of the files and "
                "folders given, which "
                "are laid over the corpus. Ends with 1 if an expectation fails.",
       .example = "casus test my-crisis.pact",
       .positionals = {{.name = "PATH",
                        .help = "files or folders of scenarios; the whole corpus if left out",
                        .required = false,
                        .many = true,
                        .path = true}},
       .options = {json_option(),
                   corpus_option(),
                   {.name = "--bless",
                    .value = "",
                    .help = "rewrite what failed to what came, where it can be said simply"}},
       .run = run_test});
}

}  // namespace casus::cli
