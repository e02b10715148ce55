#include "casus/exchange/data_row.h"

#include <filesystem>

#include "casus/table/cell.h"
#include "casus/table/encoding.h"

namespace casus::exchange {

using time::Date, time::ImpreciseDate;

const table::CsvCell* DataRow::cell(std::string_view column) {
  auto index = reader_.need(column);
  if (!index) keep(std::move(index).error());
  return index ? &reader_[*index] : nullptr;
}

void DataRow::keep(Diagnostic diagnostic) {
  if (!fault_) fault_ = std::move(diagnostic);
}

int DataRow::number(std::string_view column) {
  const table::CsvCell* found = cell(column);
  if (!found) return 0;
  auto value = table::integer(*found);
  if (!value) keep(std::move(value).error());
  return value && *value ? static_cast<int>(**value) : 0;
}

bool DataRow::missing(std::string_view column) {
  const table::CsvCell* found = cell(column);
  return !found || table::is_missing(*found);
}

std::string_view DataRow::text(std::string_view column) {
  const table::CsvCell* found = cell(column);
  return found ? found->text : std::string_view();
}

ImpreciseDate DataRow::date_of(int year, int month, int day) {
  if (year <= 0) return Date::max();
  bool exact = month > 0 && day > 0;
  auto first = Date::from_civil(year, month > 0 ? month : 1, exact ? day : 1, span());
  if (!first) {
    keep(std::move(first).error());
    return Date::max();
  }
  if (exact) return *first;
  if (month <= 0) return {*first, Date::of(year, 12, 31)};
  return {*first, time::last_day_of_month(year, static_cast<unsigned>(month))};
}

ImpreciseDate DataRow::date(std::string_view year, std::string_view month, std::string_view day) {
  return date_of(number(year), number(month), number(day));
}

Date DataRow::date(std::string_view column) {
  const table::CsvCell* found = cell(column);
  if (!found || table::is_missing(*found)) return Date::max();
  auto value = Date::parse(found->text, found->span);
  if (!value) keep(std::move(value).error());
  return value ? *value : Date::max();
}

Result<FileId> open_data(SourceMap& sources, const std::string& path, std::string_view name) {
  std::error_code error;
  bool folder = std::filesystem::is_directory(path, error);
  std::string file = folder ? path + "/" + std::string(name) : path;
  CASUS_TRY(opened, table::open_table(sources, file));
  return opened.file;
}

}  // namespace casus::exchange
