#include "casus/base/diagnostic.h"

#include <array>
#include <utility>

namespace casus {

std::string_view to_string(Severity severity) {
  constexpr std::array<std::string_view, 3> names = {"error", "warning", "note"};
  return names[static_cast<std::size_t>(severity)];
}

void Diagnostics::add(Diagnostic diagnostic) {
  std::size_t& count = counts_[static_cast<std::size_t>(diagnostic.severity)];
  if (++count <= kept_max) items_.push_back(std::move(diagnostic));
}

void Diagnostics::add_error(std::string_view code, std::string text, Span span,
                            std::vector<Note> notes) {
  add({Severity::error, code, std::move(text), span, std::move(notes)});
}

void Diagnostics::add_warning(std::string_view code, std::string text, Span span,
                              std::vector<Note> notes) {
  add({Severity::warning, code, std::move(text), span, std::move(notes)});
}

void Diagnostics::append(Diagnostics other) {
  std::size_t listed[3] = {0, 0, 0};
  for (Diagnostic& item : other.items_) {
    ++listed[static_cast<std::size_t>(item.severity)];
    add(std::move(item));
  }
  for (std::size_t i = 0; i < 3; ++i) counts_[i] += other.counts_[i] - listed[i];
}

}  // namespace casus
