#include "casus/api/replay.h"
#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

Outcome run_replay(const Arguments& arguments, const Console& console) {
  auto replay = api::replay({.scenario = arguments.one("SCENARIO"),
                             .corpus = arguments.one("--corpus"),
                             .paths = arguments.all("--with")});
  if (!replay)
    return {
        .exit_code = exit_bad_input,
        .err = "casus: " + replay.error().text + " [" + std::string(replay.error().code) + "]\n"};
  return {.out = arguments.has("--json") ? api::render_json(*replay)
                                         : api::render(*replay, console.columns)};
}

}  // namespace

void add_replay(CommandTable& table) {
  table.push_back({.name = "replay",
                   .summary = "tell a crisis day by day, with what each step bound whom to",
                   .about = "Tells a scenario event by event: what each event brought about under "
                            "the treaties of its day, what "
                            "was done, broken or done freely, and at the end the conflicts and "
                            "what would have followed had "
                            "every state done what it was bound to do.",
                   .example = "casus replay july-1914",
                   .positionals = {{.name = "SCENARIO",
                                    .help = "the id of a scenario, or a file with one",
                                    .path = true}},
                   .options = {json_option(), corpus_option(), with_option()},
                   .run = run_replay});
}

}  // namespace casus::cli
