#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "casus/explain/background.h"
#include "casus/explain/page.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// The rows that a name means: an id of a row, or TREATY, TREATY/ARTICLE, TREATY/ARTICLE/CLAUSE for
// all of those; "" means the rows that matter: met, undetermined and disputed, else the nearest
// misses.
std::vector<std::uint32_t> rows_named(const Subject& about, std::string_view name);

// The short answer, then for each such row (rows of several debtors once) the whole derivation as a
// tree: article text, event, every condition with its mark and place.
std::string why_text(const Subject& about, std::string_view name, const Background& background,
                     const PageStyle& style);

}  // namespace casus::explain
