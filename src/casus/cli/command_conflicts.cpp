#include "casus/cli/commands.h"
#include "casus/cli/corpus_choice.h"
#include "casus/duty/conflict.h"
#include "casus/explain/standing_text.h"

namespace casus::cli {

namespace {

Outcome run_conflicts(const Arguments& arguments, const Console& console) {
  api::Casus casus = api::Casus::open(corpus_choice(arguments));
  if (!casus.faults().ok()) return refuse(casus.faults(), casus.sources(), arguments, console);
  Result<time::Date> date = casus.day("--on", day_choice(arguments, console));
  if (!date) return refuse(date.error(), casus.sources(), arguments, console);
  duty::StateId only;
  if (arguments.has("--party")) {
    Result<duty::StateId> party = casus.state("--party", arguments.one("--party"), *date);
    if (!party) return refuse(party.error(), casus.sources(), arguments, console);
    only = *party;
  }
  api::Asked asked = casus.stand_on(*date);
  duty::StandingReport report = duty::standing_conflicts(asked.world, *date);
  explain::Subject about = api::subject_of(asked, casus);
  if (arguments.has("--json")) return {.out = explain::standing_json(about, report, only)};
  return {.out = explain::standing_text(about, report, only, {console.colour, console.columns}),
          .err = warning_about(casus)};
}

}  // namespace

void add_conflicts(CommandTable& table) {
  table.push_back({.name = "conflicts",
                   .summary = "states that have bound themselves to opposite acts",
                   .about = "Lists the promises in force on a day that contradict each other "
                            "whatever happens, and the states bound to help "
                            "several others that nothing keeps from fighting each other.",
                   .example = "casus conflicts --on 1914-07-28 --party Italy",
                   .positionals = {},
                   .options = {on_option(),
                               {.name = "--party",
                                .value = "STATE",
                                .help = "only the promises of this state",
                                .values = Option::Values::one},
                               with_option(),
                               corpus_option(),
                               json_option()},
                   .run = run_conflicts});
}

}  // namespace casus::cli
