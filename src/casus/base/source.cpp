#include "casus/base/source.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "casus/base/assert.h"
#include "casus/base/text.h"

namespace casus {

FileId SourceMap::add(std::string path, std::string text) {
  CASUS_ASSERT(text.size() < std::numeric_limits<std::uint32_t>::max());
  File& file = files_.emplace_back(File{std::move(path), std::move(text), {}, {}});
  file.text = file.owned;
  return FileId::from_index(files_.size() - 1);
}

FileId SourceMap::add_view(std::string path, std::string_view text) {
  CASUS_ASSERT(text.size() < std::numeric_limits<std::uint32_t>::max());
  files_.emplace_back(File{std::move(path), {}, text, {}});
  return FileId::from_index(files_.size() - 1);
}

std::string_view SourceMap::text(Span span) const {
  if (span.is_none()) return {};
  std::string_view whole = text(span.file);
  std::size_t begin = std::min<std::size_t>(span.begin, whole.size());
  return whole.substr(begin, span.end < span.begin ? 0 : span.end - span.begin);
}

Span SourceMap::whole(FileId file) const {
  return {file, 0, static_cast<std::uint32_t>(text(file).size())};
}

const std::vector<std::uint32_t>& SourceMap::lines(FileId file) const {
  CASUS_ASSERT(file.index() < files_.size());
  const File& entry = files_[file.index()];
  if (entry.line_begins.empty()) {
    entry.line_begins.push_back(0);
    for (std::size_t at = entry.text.find('\n'); at != std::string_view::npos;
         at = entry.text.find('\n', at + 1))
      entry.line_begins.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return entry.line_begins;
}

Place SourceMap::place_at(FileId file, std::uint32_t offset) const {
  if (file.is_none()) return {};
  const std::vector<std::uint32_t>& begins = lines(file);
  std::string_view whole = text(file);
  offset = std::min(offset, static_cast<std::uint32_t>(whole.size()));
  auto after = std::upper_bound(begins.begin(), begins.end(), offset);
  std::uint32_t begin = *(after - 1);
  return {static_cast<std::uint32_t>(after - begins.begin()),
          static_cast<std::uint32_t>(code_point_count(whole.substr(begin, offset - begin)) + 1)};
}

std::string_view SourceMap::line_text(FileId file, std::uint32_t line) const {
  if (file.is_none()) return {};
  const std::vector<std::uint32_t>& begins = lines(file);
  if (line == 0 || line > begins.size()) return {};
  std::string_view rest = text(file).substr(begins[line - 1]);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

std::uint32_t SourceMap::line_begin(FileId file, std::uint32_t line) const {
  const std::vector<std::uint32_t>& begins = lines(file);
  CASUS_ASSERT(line >= 1 && line <= begins.size());
  return begins[line - 1];
}

std::uint32_t SourceMap::line_count(FileId file) const {
  return static_cast<std::uint32_t>(lines(file).size());
}

}  // namespace casus
