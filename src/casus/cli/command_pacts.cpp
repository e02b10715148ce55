#include "casus/cli/commands.h"
#include "casus/cli/corpus_choice.h"
#include "casus/explain/pacts.h"

namespace casus::cli {

namespace {

Outcome run_pacts(const Arguments& arguments, const Console& console) {
  api::Casus casus = api::Casus::open(corpus_choice(arguments));
  if (!casus.faults().ok()) return refuse(casus.faults(), casus.sources(), arguments, console);
  Result<time::Date> date = casus.day("--on", day_choice(arguments, console));
  if (!date) return refuse(date.error(), casus.sources(), arguments, console);
  explain::PactsQuery query{{}, arguments.has("--all")};
  if (!arguments.has("--party"))
    return refuse(Diagnostic{Severity::error,
                             "cli.missing",
                             "say whose treaties: --party STATE, or twice for those between two",
                             {},
                             {}},
                  casus.sources(), arguments, console);
  for (const std::string& name : arguments.all("--party")) {
    Result<duty::StateId> party = casus.state("--party", name, *date);
    if (!party) return refuse(party.error(), casus.sources(), arguments, console);
    query.parties.push_back(*party);
  }
  api::Asked asked = casus.stand_on(*date);
  if (arguments.has("--known-by")) {
    Result<time::Date> known = casus.day("--known-by", arguments.one("--known-by"));
    if (!known) return refuse(known.error(), casus.sources(), arguments, console);
    asked.world.known_by = *known;
  }
  explain::Subject about = api::subject_of(asked, casus);
  if (arguments.has("--json")) return {.out = explain::pacts_json(about, query)};
  return {.out = explain::pacts_text(about, query, {console.colour, console.columns}),
          .err = warning_about(casus)};
}

}  // namespace

void add_pacts(CommandTable& table) {
  table.push_back({.name = "pacts",
                   .summary = "the treaties of a state, or between two, in force on a day",
                   .about = "Lists the treaties in force for a state on a day, with their dates, "
                            "parties and duties; with --party twice, those between two states.",
                   .example = "casus pacts --party Russia --on 2024-12-10",
                   .positionals = {},
                   .options = {{.name = "--party",
                                .value = "STATE",
                                .help = "whose treaties; twice for those between two states",
                                .values = Option::Values::many},
                               on_option(),
                               {"--all", "", "also those signed only, ended, suspended or left"},
                               {.name = "--known-by",
                                .value = "DATE",
                                .help = "only what was published by that day",
                                .values = Option::Values::one},
                               with_option(),
                               corpus_option(),
                               json_option()},
                   .run = run_pacts});
}

}  // namespace casus::cli
