#include "casus/corpus/embedded.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "casus/base/file.h"

namespace casus::corpus {
namespace {

TEST(Embedded, holds_every_file_of_the_corpus_byte_for_byte) {
  auto files = list_files("corpus", ".pact");  // tests run in the source folder
  ASSERT_TRUE(files.has_value());
  ASSERT_EQ(embedded_files().size(), files->size());
  for (const EmbeddedFile& file : embedded_files())
    EXPECT_EQ(read_bytes("corpus/" + std::string(file.path), text_bytes_max).value(), file.bytes)
        << file.path;
}

TEST(Embedded, is_sorted_by_path) {
  EXPECT_TRUE(std::ranges::is_sorted(embedded_files(), {}, &EmbeddedFile::path));
}

TEST(Embedded, has_a_checksum_of_64_digits) {
  EXPECT_EQ(embedded_sha256().size(), 64u);
  EXPECT_EQ(embedded_sha256().find_first_not_of("0123456789abcdef"), std::string_view::npos);
}

}  // namespace
}  // namespace casus::corpus
