#pragma once
#include "casus/api/casus.h"
#include "casus/cli/command.h"

namespace casus::cli {

// --corpus, --with and --record as they were given.
api::CorpusOptions corpus_choice(const Arguments& arguments);
Option record_option();

// What a command answers when the user's input is wrong: the faults on standard error, each with
// its place, or as JSON on standard output; exit 2.
Outcome refuse(const Diagnostics& faults, const SourceMap& sources, const Arguments& arguments,
               const Console& console);
Outcome refuse(const Diagnostic& fault, const SourceMap& sources, const Arguments& arguments,
               const Console& console);

// A line for standard error when the program's own corpus has faults; empty if it has none.
std::string warning_about(const api::Casus& casus);

// --on as written, or today.
std::string day_choice(const Arguments& arguments, const Console& console);

}  // namespace casus::cli
