#pragma once
#include <string>

#include "casus/cli/command.h"

namespace casus::cli {

// What `casus --help`, `casus COMMAND --help` and a misspelt command print, from the table.
std::string program_help(const CommandTable& table);
std::string command_help(const Command& command);
std::string unknown_command(const CommandTable& table, std::string_view name);

// "casus if QUESTION [--on DATE] ...".
std::string usage(const Command& command);

}  // namespace casus::cli
