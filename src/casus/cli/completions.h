#pragma once
#include <string>

#include "casus/cli/command.h"

namespace casus::cli {

// A script that completes commands, options and their choices; made from the table, so it never
// lags behind. REQUIRES: shell is bash, zsh or fish.
std::string completions(const CommandTable& table, std::string_view shell);

// The manual page casus(1), in roff.
std::string manual_page(const CommandTable& table);

}  // namespace casus::cli
