#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/result.h"

namespace casus::api {

struct CheckRequest {
  std::string corpus;              // as corpus::LibraryOptions::folder
  std::vector<std::string> paths;  // laid over it; then only what is wrong in them is told
  bool colour = false;
};

// One fault, with its place worked out.
struct Fault {
  std::string severity, code, text, path;
  unsigned line = 0, column = 0;
  std::string excerpt;  // as a person reads it: place, text, source line, notes
};

struct CheckReport {
  std::vector<Fault> faults;
  std::size_t files = 0, treaties = 0, clauses = 0, scenarios = 0;
  std::size_t errors = 0, warnings = 0;
  bool unreadable = false;  // a file could not be read at all
};

// Everything that can be said against the texts without an event: faults of syntax and of names
// (lang.*, pact.*), what the static checker finds (pact/check.h), and expectations of scenarios
// that name nothing.
CheckReport check_texts(const CheckRequest& request);
std::string render(const CheckReport& report);
std::string render_json(const CheckReport& report);

struct FormatRequest {
  std::vector<std::string> paths;  // files or folders
  bool check = false;              // change nothing
};
struct FormatReport {
  std::vector<std::string> changed;  // files that were, or would be, laid out anew
  std::vector<Fault> faults;         // of files that cannot be laid out for their errors
  std::size_t files = 0;
};
// Lays files out in the one way, each in one step. A file with errors stays as it is and its faults
// are told. Fails with base.* if a file cannot be read or written.
Result<FormatReport> format_files(const FormatRequest& request);
std::string render_json(const FormatReport& report);
// The same for one text.
struct FormattedText {
  std::string text;
  std::vector<Fault> faults;
};
FormattedText format_text(std::string text, const std::string& name);

}  // namespace casus::api
