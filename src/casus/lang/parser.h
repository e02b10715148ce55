// From text to tree. `parse` reads a file of the treaty language, docs/grammar.ebnf; `parse_doing`
// the body of a question ("KOR attacks PRK in falklands"); `parse_date` the value of an option such
// as --on.
#pragma once

#include <cstddef>

#include "casus/base/diagnostic.h"
#include "casus/base/result.h"
#include "casus/base/source.h"
#include "casus/lang/syntax.h"

namespace casus::lang {

inline constexpr std::size_t file_bytes_max = 16u * 1024 * 1024;
inline constexpr std::size_t file_blocks_max =
    20'000;  // treaties, states, wars ... at the top of a file

// Any bytes give a tree: what could not be read is missing from it, and each faulty statement has
// one diagnostic, with code lang.*. Use the tree for more than printing only if no error was added.
// Its views point into the text of `sources` and into its own arena. Cost: linear in the text.
File parse(const SourceMap& sources, FileId file, Diagnostics& diagnostics);

// Who does what to whom, as an event statement has it; but names may have their blanks ("South
// Korea invades North Korea") and stand between quotation marks. The longest verb counts, among
// equals the first. A name is a slice of the text: blanks inside it are as they were written. Fails
// with lang.*.
Result<Doing> parse_doing(const SourceMap& sources, FileId file);

// Fails with lang.bad-date, lang.expected or lang.leftover.
Result<DateText> parse_date(const SourceMap& sources, FileId file);

}  // namespace casus::lang
