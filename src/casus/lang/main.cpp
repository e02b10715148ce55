// pact_check FILE...: prints the syntax diagnostics of treaty files. Exit 2 if there are errors.
#include <cstdio>
#include <string>

#include "casus/base/file.h"
#include "casus/base/render.h"
#include "casus/base/source.h"
#include "casus/lang/parser.h"

int main(int count, char** arguments) {
  casus::SourceMap sources;
  casus::Diagnostics diagnostics;
  for (int i = 1; i < count; ++i) {
    std::string path = arguments[i];
    auto text = casus::read_file(path, casus::lang::file_bytes_max);
    if (!text) {
      diagnostics.add(text.error());
      continue;
    }
    casus::FileId file = sources.add(path, *std::move(text));
    casus::lang::parse(sources, file, diagnostics);
  }
  std::string out = casus::render(diagnostics, sources);
  std::fputs(out.c_str(), stdout);
  return diagnostics.ok() ? 0 : 2;
}
