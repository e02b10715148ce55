#pragma once
#include "casus/cli/command.h"

namespace casus::cli {

// Each adds one command to the table; one file a command.
void add_if(CommandTable& table);
void add_pacts(CommandTable& table);
void add_show(CommandTable& table);
void add_conflicts(CommandTable& table);
void add_replay(CommandTable& table);
void add_check(CommandTable& table);
void add_coverage(CommandTable& table);
void add_fmt(CommandTable& table);
void add_test(CommandTable& table);
void add_version(CommandTable& table);
void add_help(CommandTable& table);
void add_completions(CommandTable& table);
void add_man(CommandTable& table);

}  // namespace casus::cli
