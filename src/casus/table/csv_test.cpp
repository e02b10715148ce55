#include "casus/table/csv.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/table/cell.h"
#include "casus/table/encoding.h"

namespace casus::table {
namespace {

struct Read {
  SourceMap sources;
  FileId file;
  Result<CsvTable> table;
  explicit Read(std::string text, CsvOptions options = {})
      : file(sources.add("t.csv", std::move(text))),
        table(CsvTable::read(sources, file, options)) {}
  std::string at(std::size_t row, std::size_t column) const {
    return std::string(table.value().cell(row, column).text);
  }
  std::string fault() const {
    if (table) return "none";
    Place place = sources.place(table.error().span);
    return std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
           std::string(table.error().code);
  }
};

TEST(Csv, reads_rows_under_named_columns) {
  Read read("code,name\n2,United States\n20,Canada\n");
  ASSERT_TRUE(read.table);
  EXPECT_EQ(read.table->row_count(), 2u);
  EXPECT_EQ(read.table->column("name"), 1u);
  EXPECT_EQ(read.table->column("nam"), std::nullopt);
  EXPECT_EQ(read.at(1, 1), "Canada");
}

TEST(Csv, the_last_row_needs_no_line_end_and_rows_may_end_in_crlf) {
  Read read("a,b\r\n1,2\r\n3,4");
  ASSERT_TRUE(read.table);
  EXPECT_EQ(read.at(1, 1), "4");
  EXPECT_EQ(read.at(0, 1), "2");
}

TEST(Csv, quotes_hold_separators_line_ends_and_doubled_quotes) {
  Read read("a,b\n\"x,\ny\",\"say \"\"no\"\" twice: \"\"\"\n");
  ASSERT_TRUE(read.table);
  EXPECT_EQ(read.at(0, 0), "x,\ny");
  EXPECT_EQ(read.at(0, 1), "say \"no\" twice: \"");
}

TEST(Csv, an_empty_text_and_a_missing_value_can_be_told_apart) {
  Read read("a,b\n\"\",\n");
  EXPECT_TRUE(read.table->cell(0, 0).quoted);
  EXPECT_FALSE(read.table->cell(0, 1).quoted);
}

TEST(Csv, a_fault_is_told_at_its_line_and_column) {
  EXPECT_EQ(Read("").fault(), "1:1 table.no-header");
  EXPECT_EQ(Read("a,,c\n").fault(), "1:3 table.empty-name");
  EXPECT_EQ(Read("a,b,a\n").fault(), "1:5 table.duplicate-name");
  EXPECT_EQ(Read("a,b\n1,2\n3\n").fault(), "3:1 table.row-width");
  EXPECT_EQ(Read("a,b\n1,2,3\n").fault(), "2:1 table.row-width");
  EXPECT_EQ(Read("a,b\n1,2\n\n").fault(), "3:1 table.row-width");
  EXPECT_EQ(Read("a,b\n1,x\"y\"\n").fault(), "2:4 table.stray-quote");
  EXPECT_EQ(Read("a,b\n1,\"x\"y\n").fault(), "2:6 table.after-quote");
  EXPECT_EQ(Read("a,b\n1,\"x\n").fault(), "2:3 table.open-quote");
  EXPECT_EQ(Read("a,b\n1\r2,3\n").fault(), "2:2 table.bare-return");
}

TEST(Csv, the_maxima_are_kept) {
  EXPECT_EQ(Read("a\n1\n2\n", {.rows_max = 1}).fault(), "3:1 table.too-many-rows");
  EXPECT_EQ(Read("a,b,c\n", {.columns_max = 2}).fault(), "1:5 table.too-many-columns");
  EXPECT_EQ(Read("a\nlonger\n", {.cell_bytes_max = 5}).fault(), "2:1 table.cell-too-long");
}

TEST(Csv, another_separator_will_do) {
  Read read("a;b\n1,5;2\n", {.separator = ';'});
  EXPECT_EQ(read.at(0, 0), "1,5");
}

TEST(Csv, a_column_that_is_missing_is_told_with_names_that_are_near) {
  SourceMap sources;
  FileId file = sources.add("t.csv", "ccode,stateabb\n");
  auto reader = CsvReader::open(sources, file);
  ASSERT_TRUE(reader);
  EXPECT_EQ(reader->need("stateabb").value(), 1u);
  auto missing = reader->need("stateab");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, "table.no-column");
  EXPECT_NE(missing.error().text.find("stateabb"), std::string::npos);
}

TEST(Csv, after_a_fault_the_reader_gives_the_same_fault_again) {
  SourceMap sources;
  auto reader = CsvReader::open(sources, sources.add("t.csv", "a,b\n1\n1,2\n"));
  auto first = reader->next();
  ASSERT_FALSE(first);
  EXPECT_EQ(reader->next().error().span, first.error().span);
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

RC_GTEST_PROP(Csv, whatever_is_quoted_reads_back, (std::vector<std::string> cells)) {
  for (std::string& cell : cells)
    for (char& c : cell)
      if (c == '\0') c = '"';
  std::string text = "only\n";
  for (const std::string& cell : cells) text += quoted(cell) + "\n";
  Read read(text);
  RC_ASSERT(read.table.has_value());
  RC_ASSERT(read.table->row_count() == cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) RC_ASSERT(read.at(i, 0) == cells[i]);
}

TEST(Encoding, a_byte_order_mark_is_left_out) {
  auto decoded = decode(
      "\xEF\xBB\xBF"
      "a,b\n");
  EXPECT_EQ(decoded->text, "a,b\n");
  EXPECT_EQ(decoded->encoding, Encoding::utf8_marked);
}

TEST(Encoding, what_is_no_utf8_is_latin1) {
  auto decoded = decode("C\xF4te \x96 \x80");
  EXPECT_EQ(decoded->text, "Côte – €");
  EXPECT_EQ(decoded->encoding, Encoding::latin1);
  EXPECT_EQ(decode("Côte")->encoding, Encoding::utf8);
}

TEST(Encoding, utf16_and_binary_files_are_refused) {
  EXPECT_EQ(decode("\xFF\xFE"
                   "a")
                .error()
                .code,
            "table.utf-16");
  EXPECT_EQ(decode(std::string("a\0b", 3)).error().code, "table.binary");
}

CsvCell cell_of(std::string_view text) { return {.text = text}; }

TEST(Cell, numbers_are_read_whole_or_not_at_all) {
  EXPECT_EQ(integer(cell_of("255")).value(), 255);
  EXPECT_EQ(integer(cell_of(" -9 ")).value(), -9);
  EXPECT_EQ(integer(cell_of("255.0")).value(), 255);
  EXPECT_EQ(integer(cell_of("NA")).value(), std::nullopt);
  EXPECT_EQ(integer(cell_of("")).value(), std::nullopt);
  EXPECT_EQ(integer(cell_of("255.5")).error().code, "table.not-a-number");
  EXPECT_EQ(integer(cell_of("12a")).error().code, "table.not-a-number");
  EXPECT_EQ(decimal(cell_of("4.0100002")).value(), 4.0100002);
  EXPECT_EQ(decimal(cell_of("x")).error().code, "table.not-a-number");
}

}  // namespace
}  // namespace casus::table
