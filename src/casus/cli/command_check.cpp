#include "casus/api/checking.h"
#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

Outcome run_check(const Arguments& arguments, const Console& console) {
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
                   .options = {json_option(), corpus_option()},
                   .run = run_check});
}

}  // namespace casus::cli
