#pragma once
#include <string>

#include "casus/base/diagnostic.h"
#include "casus/base/source.h"

namespace casus {

struct RenderOptions {
  bool colour = false;  // ANSI colours, for a terminal
};

// A diagnostic as text for a person, ending in a line break:
//
//   treaties/rio-1947.pact:3:9: error: no state is called "Urugay" [pact.unknown-party]
//     3 | parties Urugay, Chile
//       |         ^~~~~~
//   treaties/rio-1947.pact:1:1: note: in this treaty
//
// A line longer than 100 columns is shown as a window round the span; tabs are one space, control
// characters a '?'. A span without a file shows the text alone.
std::string render(const Diagnostic& diagnostic, const SourceMap& sources,
                   RenderOptions options = {});

// All of them, and how many were left out.
std::string render(const Diagnostics& diagnostics, const SourceMap& sources,
                   RenderOptions options = {});

}  // namespace casus
