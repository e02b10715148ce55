#include "casus/table/csv.h"

#include <algorithm>
#include <array>
#include <utility>

#include "casus/base/assert.h"
#include "casus/base/suggest.h"

namespace casus::table {

namespace {

std::string number(std::size_t value) { return std::to_string(value); }

}  // namespace

Result<CsvReader> CsvReader::open(const SourceMap& sources, FileId file, CsvOptions options) {
  CASUS_ASSERT(options.separator != '"' && options.separator != '\n' && options.separator != '\r');
  CsvReader reader(file, sources.text(file), options);
  CASUS_CHECK(reader.read_header());
  return reader;
}

Span CsvReader::span(std::size_t begin, std::size_t end) const {
  return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::unexpected<Diagnostic> CsvReader::stop(std::string_view code, std::string text, Span where) {
  failure_ = Diagnostic{Severity::error, code, std::move(text), where, {}};
  count_ = 0;
  return std::unexpected(*failure_);
}

CsvCell& CsvReader::next_cell() {
  if (count_ == cells_.size()) cells_.emplace_back();
  CsvCell& cell = cells_[count_++];
  cell = {};
  return cell;
}

bool CsvReader::at_end_of_cell() const {
  if (at_ == text_.size() || text_[at_] == options_.separator || text_[at_] == '\n') return true;
  return text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
}

Result<> CsvReader::read_plain(CsvCell& cell) {
  std::size_t begin = at_;
  while (at_ < text_.size()) {
    char c = text_[at_];
    if (c == options_.separator || c == '\n' || c == '"' || c == '\r') break;
    ++at_;
  }
  if (!at_end_of_cell()) {
    if (text_[at_] == '"')
      return stop("table.stray-quote",
                  "a quotation mark inside a cell; quote the whole cell and double the mark",
                  span(at_, at_ + 1));
    return stop("table.bare-return",
                "a carriage return without a line feed; rows end in LF or CRLF",
                span(at_, at_ + 1));
  }
  cell.text = text_.substr(begin, at_ - begin);
  cell.span = span(begin, at_);
  return {};
}

Result<> CsvReader::read_quoted(CsvCell& cell) {
  std::size_t begin = at_++;
  std::string* rewritten = nullptr;
  std::size_t from = at_;
  for (;;) {
    std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos)
      return stop("table.open-quote", "the quotation that begins here never ends",
                  span(begin, begin + 1));
    at_ = quote + 1;
    if (at_ == text_.size() || text_[at_] != '"') break;
    if (!rewritten) {
      if (rewritten_count_ == rewritten_.size()) rewritten_.emplace_back();
      rewritten = &rewritten_[rewritten_count_++];
      rewritten->clear();
    }
    rewritten->append(text_.substr(from, at_ - from));
    from = ++at_;
  }
  if (!at_end_of_cell())
    return stop("table.after-quote", "text after the closing quotation mark of a cell",
                span(at_, at_ + 1));
  if (rewritten) rewritten->append(text_.substr(from, at_ - 1 - from));
  cell.text = rewritten ? std::string_view(*rewritten) : text_.substr(begin + 1, at_ - begin - 2);
  cell.span = span(begin, at_);
  cell.quoted = true;
  cell.rewritten = rewritten != nullptr;
  return {};
}

Result<> CsvReader::read_cell() {
  if (count_ == options_.columns_max)
    return stop("table.too-many-columns",
                "a row of more than " + number(options_.columns_max) + " cells", span(at_, at_));
  CsvCell& cell = next_cell();
  bool quoted = at_ < text_.size() && text_[at_] == '"';
  CASUS_CHECK(quoted ? read_quoted(cell) : read_plain(cell));
  if (cell.text.size() > options_.cell_bytes_max)
    return stop("table.cell-too-long",
                "a cell of more than " + number(options_.cell_bytes_max) + " bytes", cell.span);
  return {};
}

// REQUIRES: at_ < text_.size(). Leaves at_ after the end of the row.
Result<> CsvReader::read_row() {
  std::size_t begin = at_;
  count_ = 0;
  rewritten_count_ = 0;
  for (;;) {
    CASUS_CHECK(read_cell());
    if (at_ == text_.size() || text_[at_] != options_.separator) break;
    ++at_;
  }
  row_span_ = span(begin, at_);
  if (at_ < text_.size()) at_ += text_[at_] == '\r' ? 2 : 1;
  return {};
}

Result<> CsvReader::read_header() {
  if (text_.empty()) return stop("table.no-header", "the table is empty", span(0, 0));
  CASUS_CHECK(read_row());
  for (std::size_t i = 0; i < count_; ++i) {
    const CsvCell& cell = cells_[i];
    if (cell.text.empty())
      return stop("table.empty-name", "column " + number(i + 1) + " has no name", cell.span);
    if (std::ranges::find(header_, cell.text) != header_.end())
      return stop("table.duplicate-name",
                  "there is already a column '" + std::string(cell.text) + "'", cell.span);
    header_.emplace_back(cell.text);
  }
  count_ = 0;
  return {};
}

Result<bool> CsvReader::next() {
  if (failure_) return std::unexpected(*failure_);
  count_ = 0;
  if (at_ == text_.size()) return false;
  if (row_count_ == options_.rows_max)
    return stop("table.too-many-rows", "more than " + number(options_.rows_max) + " rows",
                span(at_, at_));
  CASUS_CHECK(read_row());
  if (count_ != header_.size())
    return stop(
        "table.row-width",
        "a row of " + number(count_) + " cells under " + number(header_.size()) + " columns",
        row_span_);
  ++row_count_;
  return true;
}

const CsvCell& CsvReader::operator[](std::size_t column) const {
  CASUS_ASSERT(column < count_);
  return cells_[column];
}

std::optional<std::size_t> CsvReader::column(std::string_view name) const {
  auto found = std::ranges::find(header_, name);
  if (found == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header_.begin());
}

Result<std::size_t> CsvReader::need(std::string_view name) const {
  if (auto found = column(name)) return *found;
  std::vector<std::string_view> names(header_.begin(), header_.end());
  return fail("table.no-column",
              "the table has no column '" + std::string(name) + "'" + did_you_mean(name, names),
              span(0, 0));
}

Result<CsvTable> CsvTable::read(const SourceMap& sources, FileId file, CsvOptions options) {
  CASUS_TRY(reader, CsvReader::open(sources, file, options));
  CsvTable table;
  table.header_ = reader.header();
  for (;;) {
    CASUS_TRY(more, reader.next());
    if (!more) break;
    for (const CsvCell& cell : reader.cells()) {
      table.cells_.push_back(cell);
      if (cell.rewritten) table.cells_.back().text = table.rewritten_.emplace_back(cell.text);
    }
  }
  table.row_count_ = reader.row_count();
  return table;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
  auto found = std::ranges::find(header_, name);
  if (found == header_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header_.begin());
}

const CsvCell& CsvTable::cell(std::size_t row, std::size_t column) const {
  CASUS_ASSERT(row < row_count_ && column < header_.size());
  return cells_[row * header_.size() + column];
}

}  // namespace casus::table
