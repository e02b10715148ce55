#pragma once
#include <array>
#include <string_view>
#include <vector>

#include "casus/base/result.h"
#include "casus/base/source.h"
#include "casus/exchange/atop_field.h"
#include "casus/time/imprecise_date.h"

namespace casus::exchange {

// A row of the member-level file of ATOP: what one member promises in one phase of an alliance.
struct AtopMember {
  int alliance = 0, member = 0;  // atopid; COW code, 8000 and more for units outside the system
  int phase = 0, phase_max = 0;
  int renewal_months = 0;           // renewlgt
  time::ImpreciseDate entry, exit;  // exit max(): in effect at the end of the coding
  std::array<int, atop_field_count> codes{};
  std::array<bool, atop_field_count> missing{};
  Span span;
};

// The rows in the order of the file. Fails as table::CsvReader does, or at a date.
Result<std::vector<AtopMember>> read_atop(const SourceMap& sources, FileId file);

}  // namespace casus::exchange
