#pragma once
#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/result.h"
#include "casus/base/source.h"

namespace casus::table {

// One value of a row, unquoted. `span` covers what was written, quotes included. `text` points into
// the source, or into the reader where quotes were doubled.
struct CsvCell {
  std::string_view text;
  Span span;
  bool quoted = false;     // "" is an empty text, nothing at all a missing value, for who cares
  bool rewritten = false;  // `text` is no slice of the source
};

struct CsvOptions {
  char separator = ',';
  std::size_t rows_max = 100'000'000;
  std::size_t columns_max = 4096;
  std::size_t cell_bytes_max = 1024 * 1024;
};

// Reads a table row by row: comma-separated values after RFC 4180, strictly. The first row names
// the columns; every row has as many cells. Rows end in LF or CRLF, the last one with or without.
// REQUIRES: the text is UTF-8 (see open_table) and stays in its SourceMap while the reader is used.
//
// Fails at the cell in question with: table.no-header, table.empty-name, table.duplicate-name,
// table.row-width, table.stray-quote, table.after-quote, table.open-quote, table.bare-return,
// table.too-many-rows, table.too-many-columns, table.cell-too-long. After a failure, next() gives
// the same failure again. Threads: none. Cost: one pass, no allocation a row once warm.
class CsvReader {
 public:
  static Result<CsvReader> open(const SourceMap& sources, FileId file, CsvOptions options = {});

  [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
  [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
  // As column; fails with table.no-column, proposing names that are near.
  [[nodiscard]] Result<std::size_t> need(std::string_view name) const;

  // False after the last row. The cells and their texts are valid until the next call.
  Result<bool> next();
  [[nodiscard]] std::span<const CsvCell> cells() const { return {cells_.data(), count_}; }
  [[nodiscard]] const CsvCell& operator[](std::size_t column) const;
  // Of rows read, without the header.
  [[nodiscard]] std::size_t row_count() const { return row_count_; }
  // The whole row, for messages.
  [[nodiscard]] Span row_span() const { return row_span_; }

 private:
  CsvReader(FileId file, std::string_view text, CsvOptions options)
      : text_(text), file_(file), options_(options) {}

  Result<> read_row();
  Result<> read_cell();
  Result<> read_plain(CsvCell& cell);
  Result<> read_quoted(CsvCell& cell);
  Result<> read_header();
  CsvCell& next_cell();
  [[nodiscard]] bool at_end_of_cell() const;
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
  std::unexpected<Diagnostic> stop(std::string_view code, std::string text, Span where);

  std::string_view text_;
  FileId file_;
  CsvOptions options_;
  std::size_t at_ = 0;
  std::vector<std::string> header_;
  std::vector<CsvCell> cells_;  // the first count_ are this row's
  std::size_t count_ = 0;
  std::deque<std::string> rewritten_;  // the first rewritten_count_ are this row's; never move
  std::size_t rewritten_count_ = 0;
  std::size_t row_count_ = 0;
  Span row_span_;
  std::optional<Diagnostic> failure_;
};

// A whole table in memory, for small ones: cells by row and column. Cost: 40 bytes a cell.
class CsvTable {
 public:
  static Result<CsvTable> read(const SourceMap& sources, FileId file, CsvOptions options = {});

  [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
  [[nodiscard]] std::size_t row_count() const { return row_count_; }
  [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
  [[nodiscard]] const CsvCell& cell(std::size_t row, std::size_t column) const;

 private:
  std::vector<std::string> header_;
  std::vector<CsvCell> cells_;
  std::deque<std::string> rewritten_;
  std::size_t row_count_ = 0;
};

}  // namespace casus::table
