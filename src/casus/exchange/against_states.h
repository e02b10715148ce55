#pragma once
#include <string>

#include "casus/exchange/difference.h"

namespace casus::exchange {

enum class StateList : std::uint8_t { cow, gw };

// Compares the register with a published list of states, row by row: the code, its letters and its
// dates, which the register repeats as published; and the days on which the state itself began and
// ceased to exist, where the register follows the law and the lists their own criteria. Such a
// difference is explained by the state's line `differs cow|gw because "…"`. Where `path` is a
// folder, it holds states.csv and, for cow, majors.csv, which is compared with `great power`.
// Rules (docs/against.md): a list begins in 1816 and has an end, which are no dates of the states.
//
// Fails as table::open_table, with table.* at a cell, or with time.* at a date.
Result<AgainstReport> against_states(StateList list, SourceMap& sources, const std::string& path,
                                     const Corpus& corpus);

}  // namespace casus::exchange
