#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "casus/base/result.h"
#include "casus/base/source.h"

namespace casus::table {

// How the bytes of a table were written. Tables of the last century are often Latin-1, which always
// decodes; so it is what a text is taken for when it is not UTF-8.
enum class Encoding : std::uint8_t { utf8, utf8_marked, latin1 };
std::string_view to_string(Encoding encoding);

struct Decoded {
  std::string text;  // UTF-8, without a byte order mark
  Encoding encoding = Encoding::utf8;
};

// Bytes as UTF-8. Latin-1 is read as its superset Windows-1252, because nobody writes the control
// characters that the two differ in. Cost: one pass; UTF-8 is not copied.
// Fails with: table.utf-16 (a UTF-16 or UTF-32 byte order mark), table.binary (a NUL byte).
Result<Decoded> decode(std::string bytes);

// Reads a file, decodes it and adds it to `sources`; spans then count in the decoded text.
// Fails as read_bytes and decode do.
inline constexpr std::uint64_t table_bytes_max = 2'000'000'000;
struct OpenedTable {
  FileId file;
  Encoding encoding = Encoding::utf8;
};
Result<OpenedTable> open_table(SourceMap& sources, const std::string& path,
                               std::uint64_t bytes_max = table_bytes_max);

}  // namespace casus::table
