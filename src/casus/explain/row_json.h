#pragma once
#include <vector>

#include "casus/explain/json_writer.h"
#include "casus/explain/subject.h"

namespace casus::explain {

enum class Detail : std::uint8_t { full, bystander };

// One verdict of docs/answer.md. `conflicts`: those of the answer in which the row stands. A
// bystander has every member too, but tells only the conditions that fail. `derivation`: the whole
// tree as well.
struct RowOptions {
  Detail detail = Detail::full;
  bool derivation = false;
};
void row_json(const Subject& about, const duty::Row& row,
              const std::vector<const duty::Conflict*>& conflicts, const RowOptions& options,
              JsonWriter& json);

}  // namespace casus::explain
