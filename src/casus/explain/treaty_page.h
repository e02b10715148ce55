#pragma once
#include <string>

#include "casus/explain/page.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// One treaty on a day: its parties with dates and standing, versions, articles and clauses, sources
// and notes; what is doubtful is marked.
std::string treaty_text(const Subject& about, duty::TreatyId treaty, const PageStyle& style);
std::string treaty_json(const Subject& about, duty::TreatyId treaty);

// A clause as its file has it, the common indentation taken off.
std::string clause_text(const Subject& about, duty::ClauseId clause);

}  // namespace casus::explain
