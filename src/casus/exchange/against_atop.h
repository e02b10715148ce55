#pragma once
#include <string>

#include "casus/exchange/difference.h"

namespace casus::exchange {

// Derives the ATOP codes from the clauses of every treaty that has an `atop` number, and compares
// them with the member-level file (or a folder with atop-member-level.csv): parties, entry and exit
// of each, the obligations and their conditions, term, renewal, secrecy, phases. One difference for
// each alliance and field; it names the members concerned. It is explained by the treaty's line
// `atop-differs FIELD because "…"`, or by a rule of docs/against.md that is checked case by case.
// Several treaties of one number are compared as one. Alliances of the file that no treaty names
// are listed as theirs only. Fails as read_atop and table::open_table.
Result<AgainstReport> against_atop(SourceMap& sources, const std::string& path,
                                   const Corpus& corpus);

}  // namespace casus::exchange
