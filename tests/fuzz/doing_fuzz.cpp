// Any bytes as a question and as a date: understood or refused, with every name and every fault
// inside the text.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "casus/base/assert.h"
#include "casus/lang/parser.h"
#include "casus/lang/print_tree.h"

namespace {

using namespace casus;

void check_inside(Span span, std::size_t size) {
  CASUS_ASSERT(span.begin <= span.end && span.end <= size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const void* bytes = data;
  SourceMap sources;
  FileId file =
      sources.add_view("question", std::string_view(static_cast<const char*>(bytes), size));
  if (auto doing = lang::parse_doing(sources, file)) {
    CASUS_ASSERT(!doing->actors.empty());
    for (const lang::Actor& actor : doing->actors) {
      CASUS_ASSERT(actor.state.empty() != actor.group.empty());
      check_inside(actor.span, size);
    }
    CASUS_ASSERT(!lang::print_tree(*doing).empty());
  } else {
    check_inside(doing.error().span, size);
    CASUS_ASSERT(doing.error().code.starts_with("lang."));
  }
  if (auto date = lang::parse_date(sources, file)) {
    std::string printed = lang::print_date(*date);
    FileId second = sources.add("printed", printed);
    auto again = lang::parse_date(sources, second);
    CASUS_ASSERT(again && lang::print_date(*again) == printed);
  }
  return 0;
}
