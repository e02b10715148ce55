#include "casus/table/encoding.h"

#include <array>
#include <cstring>
#include <utility>

#include "casus/base/file.h"
#include "casus/base/text.h"

namespace casus::table {

namespace {

// Windows-1252 from 0x80 to 0x9f; the five bytes that it leaves out stay the controls of Latin-1.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string from_latin1(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      text += c;
    else if (byte < 0xA0)
      append_utf8(text, windows_1252[byte - 0x80u]);
    else
      append_utf8(text, byte);
  }
  return text;
}

}  // namespace

std::string_view to_string(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "UTF-8";
    case Encoding::utf8_marked:
      return "UTF-8 with a byte order mark";
    case Encoding::latin1:
      return "Latin-1";
  }
  std::unreachable();
}

Result<Decoded> decode(std::string bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
    return fail("table.utf-16", "the table is written in UTF-16; save it as UTF-8");
  if (std::size_t at = bytes.find('\0'); at != std::string::npos)
    return fail("table.binary", "there is a NUL byte at offset " + std::to_string(at) +
                                    ", so this is no table of text");
  Decoded decoded;
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.erase(0, 3);
    decoded.encoding = Encoding::utf8_marked;
  }
  if (!is_utf8(bytes)) {
    bytes = from_latin1(bytes);
    decoded.encoding = Encoding::latin1;
  }
  decoded.text = std::move(bytes);
  return decoded;
}

Result<OpenedTable> open_table(SourceMap& sources, const std::string& path,
                               std::uint64_t bytes_max) {
  CASUS_TRY(bytes, read_bytes(path, bytes_max));
  auto decoded = decode(std::move(bytes));
  if (!decoded) {
    decoded.error().text = path + ": " + decoded.error().text;
    return std::unexpected(std::move(decoded).error());
  }
  // Latin-1 may double in size, and a span counts in 32 bits.
  if (decoded->text.size() >= 0xFFFF'FFFFull)
    return fail("table.too-large", path + " has 4 GiB of text or more");
  return OpenedTable{sources.add(path, std::move(decoded->text)), decoded->encoding};
}

}  // namespace casus::table
