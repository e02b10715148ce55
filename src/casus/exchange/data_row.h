#pragma once
#include <optional>
#include <string_view>

#include "casus/base/result.h"
#include "casus/table/csv.h"
#include "casus/time/date.h"
#include "casus/time/imprecise_date.h"

namespace casus::exchange {

// A row of a data set, read by the names of its columns. Missing values are 0, which none of the
// data sets uses as a year, month, day or code. The first fault is kept and the rest read as 0, so
// that a row is read in one go and asked once whether all went well.
class DataRow {
 public:
  explicit DataRow(const table::CsvReader& reader) : reader_(reader) {}

  [[nodiscard]] int number(std::string_view column);
  [[nodiscard]] std::string_view text(std::string_view column);
  // A date from three columns; a month or day that is missing leaves it imprecise, a year that is
  // missing makes it open (max).
  [[nodiscard]] time::ImpreciseDate date(std::string_view year, std::string_view month,
                                         std::string_view day);
  // A date in one column, YYYY-MM-DD.
  [[nodiscard]] time::Date date(std::string_view column);
  [[nodiscard]] bool missing(std::string_view column);
  [[nodiscard]] Span span() const { return reader_.row_span(); }
  [[nodiscard]] const std::optional<Diagnostic>& fault() const { return fault_; }
  // Also fails: a date that the calendar does not have, as time::Date::from_civil.
  time::ImpreciseDate date_of(int year, int month, int day);

 private:
  const table::CsvCell* cell(std::string_view column);
  void keep(Diagnostic diagnostic);

  const table::CsvReader& reader_;
  std::optional<Diagnostic> fault_;
};

// Opens a table, or the table of that name in a folder. Fails as table::open_table does.
Result<FileId> open_data(SourceMap& sources, const std::string& path, std::string_view name);

}  // namespace casus::exchange
