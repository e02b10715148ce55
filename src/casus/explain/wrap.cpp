#include "casus/explain/wrap.h"

#include "casus/base/text.h"

namespace casus::explain {

namespace {

// Columns that a word takes on a terminal.
std::size_t width_of(std::string_view word) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < word.size();) {
    if (word[at] == '\x1b') {
      std::size_t end = word.find('m', at);
      at = end == std::string_view::npos ? word.size() : end + 1;
      continue;
    }
    at += code_point_at(word, at).size;
    ++width;
  }
  return width;
}

void wrap_line(std::string_view line, const Wrap& how, bool first, std::string& out) {
  std::size_t indent = first ? how.first : how.rest;
  out.append(indent, ' ');
  std::size_t column = indent;
  // Blanks within a line are kept as they are, so that columns line up.
  for (std::size_t at = 0; at < line.size();) {
    std::size_t word = line.find_first_not_of(' ', at);
    if (word == std::string_view::npos) break;
    std::size_t end = line.find(' ', word);
    if (end == std::string_view::npos) end = line.size();
    std::string_view text = line.substr(word, end - word);
    std::size_t gap = word - at, width = width_of(text);
    if (column + gap + width > how.columns && column > how.rest && at > 0) {
      out += '\n';
      out.append(how.rest, ' ');
      column = how.rest;
      gap = 0;
    }
    out.append(gap, ' ');
    out += text;
    column += gap + width;
    at = end;
  }
}

}  // namespace

std::string wrap(std::string_view text, const Wrap& how) {
  std::string out;
  bool first = true;
  for (std::string_view line : split(text, '\n')) {
    if (!first) out += '\n';
    wrap_line(line, how, first, out);
    first = false;
  }
  return out;
}

}  // namespace casus::explain
