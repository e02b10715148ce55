#pragma once
#include <algorithm>
#include <cstdint>

#include "casus/base/ids.h"

namespace casus {

// Names a text held by a SourceMap: a file, a CSV, the words of a question.
using FileId = Id<struct FileTag>;

// The bytes [begin, end) of a file; a span without a file points nowhere. Line and column are
// computed when it is printed (SourceMap::place).
struct Span {
  FileId file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool is_none() const { return file.is_none(); }
  constexpr std::uint32_t size() const { return end - begin; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};
static_assert(sizeof(Span) == 12);

// The smallest span covering both. REQUIRES: both in one file, or one of them none.
constexpr Span join(Span a, Span b) {
  if (a.is_none()) return b;
  if (b.is_none()) return a;
  CASUS_ASSERT(a.file == b.file);
  return {a.file, std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace casus
