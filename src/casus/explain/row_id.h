#pragma once
#include <string>

#include "casus/explain/subject.h"

namespace casus::explain {

// The key of a row (semantics.md, section 7):
// treaty/version/article/clause/rule/duty/debtor/beneficiary/event; rule and duty count from 1,
// states are codes of the day, "none" where nobody in particular is to be helped.
std::string row_id(const Subject& about, const duty::Row& row);

}  // namespace casus::explain
