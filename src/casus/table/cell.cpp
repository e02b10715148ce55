#include "casus/table/cell.h"

#include <charconv>
#include <string>

#include "casus/base/text.h"

namespace casus::table {

namespace {

std::unexpected<Diagnostic> no_number(const CsvCell& cell, std::string_view wanted) {
  return fail("table.not-a-number",
              "'" + std::string(cell.text.substr(0, 40)) + "' is no " + std::string(wanted),
              cell.span);
}

template <class T>
bool parse_whole(std::string_view text, T& value) {
  if (text.starts_with('+')) text.remove_prefix(1);
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

}  // namespace

bool is_missing(const CsvCell& cell) {
  std::string_view text = trim(cell.text);
  return text.empty() || text == "." || text == "NA" || text == "N/A" || text == "NaN" ||
         text == "nan";
}

Result<std::optional<std::int64_t>> integer(const CsvCell& cell) {
  if (is_missing(cell)) return std::nullopt;
  std::string_view text = trim(cell.text);
  if (std::size_t point = text.find('.');
      point != std::string_view::npos && text.find_first_not_of('0', point + 1) == text.npos)
    text = text.substr(0, point);
  std::int64_t value = 0;
  if (!parse_whole(text, value)) return no_number(cell, "whole number");
  return value;
}

Result<std::optional<double>> decimal(const CsvCell& cell) {
  if (is_missing(cell)) return std::nullopt;
  double value = 0;
  if (!parse_whole(trim(cell.text), value)) return no_number(cell, "number");
  return value;
}

}  // namespace casus::table
