#include "casus/explain/page.h"

namespace casus::explain {

std::string Page::marked(std::string_view text, std::string_view colour) const {
  if (!style_.colour) return std::string(text);
  return std::string(colour) + std::string(text) + "\x1b[0m";
}

void Page::heading(std::string_view text, std::string_view gloss) {
  blank();
  std::string head = bold(text);
  if (!gloss.empty()) head += " (" + std::string(gloss) + ")";
  line(head);
}

void Page::line(std::string_view text, std::size_t indent, std::size_t hang) {
  text_ += wrap(text, {.columns = style_.columns, .first = indent, .rest = indent + hang});
  text_ += '\n';
}

void Page::blank() {
  if (!text_.empty() && !text_.ends_with("\n\n")) text_ += '\n';
}

}  // namespace casus::explain
