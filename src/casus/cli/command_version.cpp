#include "casus/cli/commands.h"

namespace casus::cli {

namespace {

Outcome run_version(const Arguments&, const Console&) { return {.out = "casus\n"}; }

}  // namespace

void add_version(CommandTable& table) {
  table.push_back({.name = "version",
                   .summary = "the version of the program and of its corpus",
                   .about = "Prints the version of the program, and the version, checksum and extent of its corpus.",
                   .example = "casus version",
                   .positionals = {},
                   .options = {json_option()},
                   .run = run_version});
}

}  // namespace casus::cli
