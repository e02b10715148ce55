// Parsing that also says where each statement begins, for the formatter.
#pragma once

#include <vector>

#include "casus/lang/parser.h"
#include "casus/lang/reader.h"

namespace casus::lang {

// As parse; fills `places`, if given, with the statements in their order.
File parse_recorded(const SourceMap& sources, FileId file, Diagnostics& diagnostics,
                    std::vector<StatementPlace>* places);

}  // namespace casus::lang
