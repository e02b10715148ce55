#include "casus/base/file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "casus/base/temporary_folder_test.h"

namespace casus {
namespace {

using namespace std::string_view_literals;

std::string_view code_of(const Result<std::string>& result) {
  return result ? "none" : result.error().code;
}

TEST(File, is_read_whole) {
  TemporaryFolder folder;
  EXPECT_EQ(read_file(folder.write("a", "one\ntwo\n")).value(), "one\ntwo\n");
  EXPECT_EQ(read_file(folder.write("empty", "")).value(), "");
  std::string large(300'000, 'x');
  EXPECT_EQ(read_file(folder.write("large", large)).value(), large);
}

TEST(File, loses_its_byte_order_mark) {
  TemporaryFolder folder;
  EXPECT_EQ(read_file(folder.write("a", "\xEF\xBB\xBFone")).value(), "one");
}

TEST(File, that_is_missing_is_named) {
  TemporaryFolder folder;
  Result<std::string> result = read_file(folder.path("none.pact"));
  EXPECT_EQ(code_of(result), "base.no-file");
  EXPECT_NE(result.error().text.find("none.pact"), std::string::npos);
  EXPECT_EQ(code_of(read_file(folder.write("a", "x") + "/b")), "base.no-file");
  EXPECT_EQ(code_of(read_file("")), "base.no-file");
}

TEST(File, must_be_a_regular_file) {
  TemporaryFolder folder;
  EXPECT_EQ(code_of(read_file(folder.path())), "base.not-a-file");
  std::string pipe = folder.path("pipe");
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(code_of(read_file(pipe)), "base.not-a-file");
}

TEST(File, may_be_a_link_to_a_regular_file) {
  TemporaryFolder folder;
  std::filesystem::create_symlink(folder.write("a", "one"), folder.path("link"));
  EXPECT_EQ(read_file(folder.path("link")).value(), "one");
  std::filesystem::create_symlink(folder.path("loop"), folder.path("loop"));
  EXPECT_EQ(code_of(read_file(folder.path("loop"))), "base.unreadable-file");
}

TEST(File, has_a_maximum_size) {
  TemporaryFolder folder;
  std::string path = folder.write("a", "12345");
  EXPECT_EQ(read_file(path, 5).value(), "12345");
  Result<std::string> result = read_file(path, 4);
  EXPECT_EQ(code_of(result), "base.file-too-large");
  EXPECT_NE(result.error().text.find("5 bytes, and the maximum is 4 bytes"), std::string::npos);
}

TEST(File, that_is_not_text_is_refused) {
  TemporaryFolder folder;
  EXPECT_EQ(code_of(read_file(folder.write("a", "a\0b"sv))), "base.binary-file");
  Result<std::string> latin1 = read_file(folder.write("b", "one\ncaf\xE9\n"));
  EXPECT_EQ(code_of(latin1), "base.not-utf8");
  EXPECT_NE(latin1.error().text.find("line 2 has the byte 0xE9"), std::string::npos);
  EXPECT_EQ(read_bytes(folder.path("a"), 10).value(), "a\0b"sv);
}

TEST(File, that_may_not_be_read_is_refused) {
  if (geteuid() == 0) GTEST_SKIP() << "root may read every file";
  TemporaryFolder folder;
  std::string path = folder.write("a", "x");
  chmod(path.c_str(), 0);
  EXPECT_EQ(code_of(read_file(path)), "base.unreadable-file");
}

TEST(File, is_replaced_in_one_step) {
  TemporaryFolder folder;
  std::string path = folder.write("a", "old");
  ASSERT_TRUE(write_file(path, "new").has_value());
  EXPECT_EQ(read_file(path).value(), "new");
  EXPECT_EQ(list_files(folder.path(), "").value().size(), 1u);
  EXPECT_EQ(write_file(folder.path("no/such/folder"), "x").error().code, "base.unwritable-file");
}

TEST(Files, are_listed_in_byte_order_from_all_folders_below) {
  TemporaryFolder folder;
  for (std::string_view name :
       {"b.pact", "a/z.pact", "B.pact", "a.pact", "a/readme.md", ".git/x.pact"})
    folder.write(name, "");
  std::filesystem::create_directory(folder.path("folder.pact"));
  std::vector<std::string> expected = {folder.path("B.pact"), folder.path("a.pact"),
                                       folder.path("a/z.pact"), folder.path("b.pact")};
  EXPECT_EQ(list_files(folder.path(), ".pact").value(), expected);
}

TEST(Files, are_listed_only_from_a_folder) {
  TemporaryFolder folder;
  EXPECT_EQ(list_files(folder.path("none"), ".pact").error().code, "base.no-file");
  EXPECT_EQ(list_files(folder.write("a", ""), ".pact").error().code, "base.not-a-folder");
}

}  // namespace
}  // namespace casus
