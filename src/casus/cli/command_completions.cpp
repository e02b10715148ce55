#include "casus/cli/commands.h"
#include "casus/cli/completions.h"
#include "casus/explain/json_writer.h"

namespace casus::cli {

namespace {

// A script or page as it is, or as the member "text" of one JSON value.
Outcome text_or_json(std::string text, const Arguments& arguments) {
  if (!arguments.has("--json")) return {.out = std::move(text)};
  explain::JsonWriter json;
  json.object().member("schema", "casus/1").member("text", text);
  return {.out = json.end().take()};
}

Outcome run_completions(const Arguments& arguments, const Console&) {
  return text_or_json(completions(all_commands(), arguments.one("SHELL")), arguments);
}

Outcome run_man(const Arguments& arguments, const Console&) {
  return text_or_json(manual_page(all_commands()), arguments);
}

}  // namespace

void add_completions(CommandTable& table) {
  table.push_back(
      {.name = "completions",
       .summary = "a script that completes casus in a shell",
       .about = "Prints a script for bash, zsh or fish that completes commands, options and their "
                "values.",
       .example = "casus completions bash > ~/.local/share/bash-completion/completions/casus",
       .positionals = {{.name = "SHELL",
                        .help = "bash, zsh or fish",
                        .choices = {"bash", "zsh", "fish"}}},
       .options = {json_option()},
       .run = run_completions});
}

void add_man(CommandTable& table) {
  table.push_back({.name = "man",
                   .summary = "the manual page",
                   .about = "Prints the manual page casus(1), in roff.",
                   .example = "casus man | man -l -",
                   .positionals = {},
                   .options = {json_option()},
                   .run = run_man});
}

}  // namespace casus::cli
