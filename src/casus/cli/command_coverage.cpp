#include "casus/api/against.h"
#include "casus/base/render.h"
#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

Outcome run_coverage(const Arguments& arguments, const Console& console) {
  Diagnostics faults;
  auto library = corpus::Library::open({.folder = arguments.one("--corpus")}, faults);
  auto refused = [&](const Diagnostic& fault) {
    return Outcome{.exit_code = exit_bad_input,
                   .err = render(fault, library.sources(), {.colour = console.err_colour})};
  };
  time::Date day = console.today;
  if (arguments.has("--on")) {
    auto parsed = time::Date::parse(arguments.one("--on"));
    if (!parsed) return refused(parsed.error());
    day = *parsed;
  }
  auto text = api::coverage(arguments.one("ATOP"), day, library);
  return text ? Outcome{.out = *std::move(text)} : refused(text.error());
}

}  // namespace

void add_coverage(CommandTable& table) {
  table.push_back({.name = "coverage",
                   .summary = "tell which coded treaties the corpus has",
                   .about = "Writes docs/coverage.md: the defence treaties in effect at the end of "
                            "the ATOP data and whether the corpus has them, what it has from later "
                            "years, and the coded treaties that it lacks.",
                   .example = "casus coverage atop-member-level.csv --on 2026-07-01",
                   .positionals = {{.name = "ATOP",
                                    .help = "the member-level file of ATOP, or its folder",
                                    .path = true}},
                   .options = {on_option(), corpus_option()},
                   .run = run_coverage});
}

}  // namespace casus::cli
