#pragma once
#include <string>
#include <string_view>

#include "casus/explain/wrap.h"

namespace casus::explain {

struct PageStyle {
  bool colour = false;
  std::size_t columns = 80;
};

// A text for a person, built line by line and wrapped.
class Page {
 public:
  explicit Page(PageStyle style) : style_(style) {}

  // A section's head; `gloss` says in plain words what it means.
  void heading(std::string_view text, std::string_view gloss = "");
  // A paragraph; the lines after its first are indented by `hang` more.
  void line(std::string_view text, std::size_t indent = 0, std::size_t hang = 0);
  void blank();
  // Text marked for the terminal; itself without colours.
  [[nodiscard]] std::string bold(std::string_view text) const { return marked(text, "\x1b[1m"); }
  [[nodiscard]] std::string green(std::string_view text) const { return marked(text, "\x1b[32m"); }
  [[nodiscard]] std::string yellow(std::string_view text) const { return marked(text, "\x1b[33m"); }
  [[nodiscard]] std::string red(std::string_view text) const { return marked(text, "\x1b[31m"); }
  [[nodiscard]] std::string dim(std::string_view text) const { return marked(text, "\x1b[2m"); }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  [[nodiscard]] std::string marked(std::string_view text, std::string_view colour) const;

  PageStyle style_;
  std::string text_;
};

}  // namespace casus::explain
