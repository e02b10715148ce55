// Any bytes as a treaty file. What parses without errors is laid out, means the same, and is laid
// out already when it is laid out again.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "casus/base/assert.h"
#include "casus/lang/format.h"
#include "casus/lang/lexer.h"
#include "casus/lang/parser.h"
#include "casus/lang/print_tree.h"

namespace {

using namespace casus;

void check_spans(const Diagnostics& diagnostics, std::size_t size) {
  for (const Diagnostic& item : diagnostics)
    CASUS_ASSERT(item.span.begin <= item.span.end && item.span.end <= size);
}

void check_layout(SourceMap& sources, FileId file, const lang::File& tree) {
  std::string laid_out = lang::format(sources, file);
  FileId second = sources.add("second", laid_out);
  Diagnostics diagnostics;
  lang::File again = lang::parse(sources, second, diagnostics);
  CASUS_ASSERT(diagnostics.ok());
  CASUS_ASSERT(lang::same_tree(tree, again));
  CASUS_ASSERT(lang::format(sources, second) == laid_out);
  CASUS_ASSERT(lang::lex(sources.text(file)).comments.size() ==
               lang::lex(sources.text(second)).comments.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const void* bytes = data;
  SourceMap sources;
  FileId file = sources.add_view("first", std::string_view(static_cast<const char*>(bytes), size));
  Diagnostics diagnostics;
  lang::File tree = lang::parse(sources, file, diagnostics);
  check_spans(diagnostics, size);
  if (diagnostics.ok()) check_layout(sources, file, tree);
  return 0;
}
