#include "casus/explain/row_id.h"

#include "casus/explain/words.h"

namespace casus::explain {

std::string row_id(const Subject& about, const duty::Row& row) {
  const pact::Clause& clause = about.clause(row);
  std::string id(about.treaty(row).id);
  id += "/" + std::to_string(clause.version) + "/";
  id += clause.article;
  id += "/";
  id += clause.id;
  id += "/" + std::to_string(row.rule + 1) + "/" + std::to_string(row.duty + 1) + "/";
  id += about.program().reg.code(row.debtor, about.date);
  id += "/";
  if (row.beneficiary)
    id += about.program().reg.code(row.beneficiary, about.date);
  else
    id += "none";
  return id + "/" + event_id(about, row.event);
}

}  // namespace casus::explain
