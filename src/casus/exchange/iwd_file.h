#pragma once
#include <string>
#include <vector>

#include "casus/base/result.h"
#include "casus/base/source.h"
#include "casus/time/imprecise_date.h"

namespace casus::exchange {

// Who attacked whom in a war of the Interstate War Data, from the first day of fighting to the
// last.
struct IwdDyad {
  int war = 0;  // larger_war_id
  std::string war_name, initiator_name, target_name;
  int initiator = 0, target = 0;  // COW codes
  time::ImpreciseDate from, until;
  std::string repaired;  // the fault of the file that was mended, if any
  Span span;             // the first row
};

// The file has a row a year; the rows of a dyad become one. Known faults are repaired and said in
// `repaired`: two wrong state codes in the First World War. Fails as table::CsvReader does.
Result<std::vector<IwdDyad>> read_iwd(const SourceMap& sources, FileId file,
                                      std::size_t& row_count);

}  // namespace casus::exchange
