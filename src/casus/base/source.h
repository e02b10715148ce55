#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/span.h"

namespace casus {

// A position as people count: from 1; the column counts code points, not bytes.
struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr auto operator<=>(const Place&, const Place&) = default;
};

// Holds the texts that spans point into, and finds their lines. Views that it returns live as long
// as the map; moving the map keeps them. A text is shorter than 4 GiB (read_file sees to it).
// Lines end at "\n" or "\r\n". Threads: place() builds tables on first use, so a map belongs to one
// thread at a time.
class SourceMap {
 public:
  SourceMap() = default;
  SourceMap(SourceMap&&) noexcept = default;
  SourceMap& operator=(SourceMap&&) noexcept = default;

  FileId add(std::string path, std::string text);
  // As add, but the caller keeps `text` alive.
  FileId add_view(std::string path, std::string_view text);

  std::size_t size() const { return files_.size(); }
  std::string_view text(FileId file) const { return files_[file.index()].text; }
  std::string_view path(FileId file) const { return files_[file.index()].path; }
  // The text under a span; empty if the span has no file.
  std::string_view text(Span span) const;
  // The whole text as a span.
  Span whole(FileId file) const;

  // Where a span begins, or ends; a span past the end of the text is placed at its end.
  Place place(Span span) const { return place_at(span.file, span.begin); }
  Place place_end(Span span) const { return place_at(span.file, span.end); }
  Place place_at(FileId file, std::uint32_t offset) const;
  // The text of a line, without its end; empty if there is no such line.
  std::string_view line_text(FileId file, std::uint32_t line) const;
  // The offset at which a line begins. REQUIRES: 1 <= line <= line_count.
  std::uint32_t line_begin(FileId file, std::uint32_t line) const;
  std::uint32_t line_count(FileId file) const;

 private:
  struct File {
    std::string path;
    std::string owned;
    std::string_view text;
    mutable std::vector<std::uint32_t> line_begins;  // built on first use
  };
  const std::vector<std::uint32_t>& lines(FileId file) const;

  std::deque<File> files_;  // a deque, so that `owned` never moves
};

}  // namespace casus
