#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/span.h"

namespace casus {

enum class Severity : std::uint8_t { error, warning, note };
std::string_view to_string(Severity severity);

// A further place that explains a diagnostic: "first defined here".
struct Note {
  std::string text;
  Span span;
};

// Something wrong with what a user gave us, told so that a lawyer understands it.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string_view code;  // a literal such as "pact.unknown-party", listed in docs/
  std::string text;
  Span span;
  std::vector<Note> notes;
};

// The diagnostics of a pass that can find many, in the order found. It keeps the first `kept_max`
// of each severity, so that a flood of warnings hides no error, and counts them all.
class Diagnostics {
 public:
  static constexpr std::size_t kept_max = 1000;

  void add(Diagnostic diagnostic);
  void add_error(std::string_view code, std::string text, Span span, std::vector<Note> notes = {});
  void add_warning(std::string_view code, std::string text, Span span,
                   std::vector<Note> notes = {});
  void append(Diagnostics other);

  bool ok() const { return error_count() == 0; }
  bool empty() const { return items_.empty(); }
  std::size_t size() const { return items_.size(); }
  std::size_t error_count() const { return counts_[0]; }
  std::size_t warning_count() const { return counts_[1]; }
  std::size_t dropped_count() const { return counts_[0] + counts_[1] + counts_[2] - items_.size(); }

  const std::vector<Diagnostic>& items() const { return items_; }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }

 private:
  std::vector<Diagnostic> items_;
  std::size_t counts_[3] = {0, 0, 0};  // by severity, the dropped ones included
};

}  // namespace casus
