// Every byte of every corpus file replaced in three ways, the file then read and resolved alone: it
// is valid, or an error says where. Sampled here; CASUS_REPLACE_EVERY=1 takes every byte
// (docs/testing.md).
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "casus/base/file.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"

namespace casus {
namespace {

constexpr char replacements[] = {'"', '\n', 'x'};

// The code of the first fault that lies nowhere in the file, or nothing.
std::string unplaced(const std::string& text) {
  SourceMap sources;
  Diagnostics diagnostics;
  const FileId id = sources.add_view("replaced.pact", text);
  const lang::File file = lang::parse(sources, id, diagnostics);
  const pact::Unit unit{&file, 0};
  pact::compile(std::span(&unit, 1), true, diagnostics);
  for (const Diagnostic& item : diagnostics)
    if (item.span.file != id || item.span.begin > text.size() || item.text.empty())
      return std::string(item.code) + ": " + item.text;
  return {};
}

TEST(Replace, any_byte_of_the_corpus_and_each_file_is_valid_or_has_an_error_with_its_place) {
  const char* root = std::getenv("CASUS_SOURCE_DIR");
  const std::string corpus = std::string(root ? root : ".") + "/corpus";
  const char* every = std::getenv("CASUS_REPLACE_EVERY");
  const std::size_t step = every ? static_cast<std::size_t>(std::max(1, std::atoi(every))) : 4099;
  auto files = list_files(corpus, ".pact");
  ASSERT_TRUE(files);
  std::size_t offset = 0, tried = 0;
  for (const std::string& path : *files) {
    auto text = read_file(path, lang::file_bytes_max);
    ASSERT_TRUE(text) << path;
    for (; offset < text->size(); offset += step)
      for (char replacement : replacements) {
        std::string replaced = *text;
        replaced[offset] = replacement;
        EXPECT_EQ(unplaced(replaced), "") << path << " byte " << offset;
        ++tried;
      }
    offset -= text->size();  // the next sample lies as far into the next file
  }
  EXPECT_GT(tried, 100u);
}

}  // namespace
}  // namespace casus
