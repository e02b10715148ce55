#include "casus/api/against.h"
#include "casus/api/checking.h"
#include "casus/base/render.h"
#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

Outcome run_against(const Arguments& arguments, const Console& console) {
  auto paths = arguments.all("PATH");
  if (paths.size() != 1)
    return {.exit_code = exit_bad_input,
            .err = "casus: --against needs one PATH, the data set's file or folder\n"};
  Diagnostics faults;
  auto library = corpus::Library::open({.folder = arguments.one("--corpus")}, faults);
  auto kind = api::data_set(arguments.one("--against"));
  auto report = api::against(kind.value_or(api::DataSet::cow), paths.front(), library);
  if (!report)
    return {.exit_code = exit_bad_input,
            .err = render(report.error(), library.sources(), {.colour = console.err_colour})};
  return {.exit_code = report->unexplained_count() > 0 ? exit_found : exit_answered,
          .out = arguments.has("--json")
                     ? api::to_json(*report, library.sources())
                     : api::to_text(*report, library.sources(), arguments.has("--all"))};
}

Outcome run_check(const Arguments& arguments, const Console& console) {
  if (arguments.has("--against")) return run_against(arguments, console);
  api::CheckReport report = api::check_texts({.corpus = arguments.one("--corpus"),
                                              .paths = arguments.all("PATH"),
                                              .colour = console.colour});
  Outcome outcome;
  outcome.out = arguments.has("--json") ? api::render_json(report) : api::render(report);
  if (report.errors > 0) outcome.exit_code = exit_found;
  if (report.unreadable) outcome.exit_code = exit_bad_input;
  return outcome;
}

}  // namespace

void add_check(CommandTable& table) {
  table.push_back({.name = "check",
                   .summary = "say what is wrong with treaty files",
                   .about = "Reads treaties, states, records and scenarios and tells every fault "
                            "at its place: errors, and "
                            "warnings about what is allowed but hardly meant. Files given are laid "
                            "over the corpus, or stand "
                            "alone with --corpus none. Ends with 1 if there are errors.",
                   .example = "casus check my-treaties/",
                   .positionals = {{.name = "PATH",
                                    .help = "files or folders; the whole corpus if left out",
                                    .required = false,
                                    .many = true,
                                    .path = true}},
                   .options = {json_option(), corpus_option(),
                               {.name = "--against",
                                .value = "DATASET",
                                .help = "compare the corpus with a published data set at PATH "
                                        "(docs/against.md) and tell what differs without a reason",
                                .values = Option::Values::one,
                                .choices = {"cow", "gw", "iwd", "atop"}},
                               {.name = "--all",
                                .value = "",
                                .help = "with --against: also what differs for a reason"}},
                   .run = run_check});
}

}  // namespace casus::cli
