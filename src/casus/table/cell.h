#pragma once
#include <cstdint>
#include <optional>

#include "casus/base/result.h"
#include "casus/table/csv.h"

namespace casus::table {

// Whether a cell holds no value: empty, or one of the usual words for it (NA, N/A, NaN, ".").
bool is_missing(const CsvCell& cell);

// A whole number; nothing if the cell is missing. "255.0" is one, as spreadsheets write it; "255.5"
// is not. Fails at the cell with table.not-a-number.
Result<std::optional<std::int64_t>> integer(const CsvCell& cell);
// A decimal number, with '.' and perhaps an exponent. Fails as integer does.
Result<std::optional<double>> decimal(const CsvCell& cell);

}  // namespace casus::table
