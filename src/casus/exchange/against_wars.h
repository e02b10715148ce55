#pragma once
#include <string>

#include "casus/exchange/difference.h"

namespace casus::exchange {

// Compares the record with the Interstate War Data (interstate-war.csv, or a folder with it), pair
// of belligerents by pair: whether the record has the pair in a war of that time, who began, the
// first day and the last. A difference is explained by a note of the war, or of an event between
// the two, that speaks of "IWD": for who began and for a missing pair the note must name both
// states, or the war must be one between two; for days a note that names no state will do.
// Rules: docs/against.md. Fails as read_iwd and table::open_table.
Result<AgainstReport> against_wars(SourceMap& sources, const std::string& path,
                                   const Corpus& corpus);

}  // namespace casus::exchange
