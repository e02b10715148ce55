#pragma once
#include <optional>
#include <string>

#include "casus/explain/background.h"
#include "casus/explain/cascade_view.h"
#include "casus/explain/subject.h"

namespace casus::explain {

struct JsonExtras {
  bool why = false;  // the derivation of the rows that `why_of` names (see rows_named)
  std::string why_of;
  std::optional<CascadeView> cascade;
  std::size_t bystanders_from = static_cast<std::size_t>(-1);  // rows from here on are bystanders
};

// The answer as docs/answer.md describes it, schema "casus/1". Verdicts in the order met, disputed,
// undetermined, not in force, not met. Cost: linear in the rows.
std::string answer_json(const Subject& about, const Background& background,
                        const JsonExtras& extras);

}  // namespace casus::explain
