#include "casus/cli/commands.h"
#include "casus/cli/corpus_choice.h"
#include "casus/explain/treaty_page.h"

namespace casus::cli {

namespace {

Outcome run_show(const Arguments& arguments, const Console& console) {
  api::Casus casus = api::Casus::open(corpus_choice(arguments));
  if (!casus.faults().ok()) return refuse(casus.faults(), casus.sources(), arguments, console);
  Result<time::Date> date = casus.day("--on", day_choice(arguments, console));
  if (!date) return refuse(date.error(), casus.sources(), arguments, console);
  Result<duty::TreatyId> treaty = casus.treaty("TREATY", arguments.one("TREATY"));
  if (!treaty) return refuse(treaty.error(), casus.sources(), arguments, console);
  api::Asked asked = casus.stand_on(*date);
  explain::Subject about = api::subject_of(asked, casus);
  if (arguments.has("--json")) return {.out = explain::treaty_json(about, *treaty)};
  return {.out = explain::treaty_text(about, *treaty, {console.colour, console.columns}),
          .err = warning_about(casus)};
}

}  // namespace

void add_show(CommandTable& table) {
  table.push_back(
      {.name = "show",
       .summary = "one treaty: parties, articles, clauses, sources",
       .about = "Prints a treaty as the corpus has it: parties with their dates and their standing "
                "on a day, articles in our own words and quoted, "
                "clauses, sources and notes; what is doubtful is marked.",
       .example = "casus show nato-1949 --on 2024-05-01",
       .positionals = {{.name = "TREATY", .help = "the id of a treaty; casus pacts lists them"}},
       .options = {on_option(), with_option(), corpus_option(), json_option()},
       .run = run_show});
}

}  // namespace casus::cli
