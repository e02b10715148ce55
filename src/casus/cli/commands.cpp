#include "casus/cli/commands.h"

namespace casus::cli {

CommandTable all_commands() {
  CommandTable table;
  add_if(table);
  add_pacts(table);
  add_show(table);
  add_conflicts(table);
  add_replay(table);
  add_check(table);
  add_coverage(table);
  add_fmt(table);
  add_test(table);
  add_help(table);
  add_completions(table);
  add_man(table);
  add_version(table);
  return table;
}

Option json_option() {
  return {"--json", "", "the answer (or the faults) as one JSON value on standard output"};
}

Option corpus_option() {
  return {.name = "--corpus",
          .value = "DIR|none",
          .help = "a folder of .pact files instead of the corpus in the program, or none",
          .values = Option::Values::one,
          .path = true};
}

Option with_option() {
  return {
      .name = "--with",
      .value = "PATH",
      .help = "a file or folder whose treaties, states and records add to the corpus or replace it",
      .values = Option::Values::many,
      .path = true};
}

Option on_option() {
  return {.name = "--on",
          .value = "DATE",
          .help = "the day asked about, such as 2024-12-10; today if left out",
          .values = Option::Values::one};
}

}  // namespace casus::cli
