// Any bytes as a table: refused at a place inside the text, or read to the end with as many cells a
// row as there are columns.
#include <cstddef>
#include <cstdint>
#include <string>

#include "casus/base/assert.h"
#include "casus/table/cell.h"
#include "casus/table/csv.h"
#include "casus/table/encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const void* bytes = data;
  auto decoded = casus::table::decode(std::string(static_cast<const char*>(bytes), size));
  if (!decoded) return 0;
  casus::SourceMap sources;
  casus::FileId file = sources.add("t.csv", std::move(decoded->text));
  auto reader = casus::table::CsvReader::open(sources, file);
  if (!reader) return 0;
  for (;;) {
    auto more = reader->next();
    if (!more) CASUS_ASSERT(more.error().span.end <= sources.text(file).size());
    if (!more || !*more) break;
    CASUS_ASSERT(reader->cells().size() == reader->header().size());
    for (const auto& cell : reader->cells()) {
      CASUS_ASSERT(cell.span.begin <= cell.span.end);
      (void)casus::table::integer(cell);
      (void)casus::table::decimal(cell);
    }
  }
  return 0;
}
