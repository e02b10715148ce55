// The one way to lay out a file: each statement on a line of its own, indented by two blanks for
// each block round it, wrapped at 100 columns; a blank line between blocks and between articles;
// comments where they stood.
#pragma once

#include <cstddef>
#include <string>

#include "casus/base/source.h"

namespace casus::lang {

inline constexpr std::size_t format_columns = 100;

// The file laid out. Means the same (same_tree), and is laid out already if it is formatted again.
// A file with errors comes back as it is. Kept: every token and comment, and single blank lines
// between statements. Cost: linear.
std::string format(const SourceMap& sources, FileId file);

}  // namespace casus::lang
