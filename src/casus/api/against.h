#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "casus/corpus/library.h"
#include "casus/exchange/difference.h"

namespace casus::api {

enum class DataSet : std::uint8_t { cow, gw, iwd, atop };
std::optional<DataSet> data_set(std::string_view name);

// Compares a corpus with a published data set at `path` (a file, or the folder it is in); what is
// compared and what explains a difference: exchange/against_states.h, against_wars.h and
// against_atop.h. The table is added to the library's sources, so that both sides of a difference
// have a place. Fails with base.*, table.* or time.*.
Result<exchange::AgainstReport> against(DataSet kind, const std::string& path,
                                        corpus::Library& library);

// docs/coverage.md: which treaties of ATOP the corpus has, and what it has from later years. `on`:
// the day for which "in force" is said. Fails as against().
Result<std::string> coverage(const std::string& atop_path, time::Date on, corpus::Library& library);

// The summary line, and each unexplained difference in one line with the place of our entry; with
// `all`, the explained ones too, with their reasons.
std::string to_text(const exchange::AgainstReport& report, const SourceMap& sources,
                    bool all = false);
// The same as one JSON object, every difference with its reason and both places.
std::string to_json(const exchange::AgainstReport& report, const SourceMap& sources);

}  // namespace casus::api
