// Commands as a user types them, with what they print: tests/e2e/transcripts/*.txt. Each begins
// with "$ casus ..." and goes on with the output, standard error first; a last line "exit N" tells
// a code other than 0. With CASUS_BLESS=1 the files are rewritten to what came.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "casus/base/file.h"

namespace casus {
namespace {

std::string environment(const char* name, const char* otherwise) {
  const char* value = std::getenv(name);
  return value ? value : otherwise;
}

// Standard output and error of a shell command, and its exit code.
std::string output_of(const std::string& command, int& exit_code) {
  std::string out;
  std::FILE* pipe = popen(("{ " + command + "; } 2>&1").c_str(), "r");
  if (!pipe) return "no shell";
  std::array<char, 4096> buffer{};
  while (std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe))
    out.append(buffer.data(), size);
  int status = pclose(pipe);
  exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return out;
}

std::string transcript_of(const std::string& line) {
  std::string command = "NO_COLOR=1 " + environment("CASUS_BINARY", "casus") +
                        line.substr(std::string("$ casus").size());
  int exit_code = 0;
  std::string out = output_of(command, exit_code);
  if (exit_code != 0) out += "exit " + std::to_string(exit_code) + "\n";
  return line + "\n" + out;
}

TEST(Transcripts, print_what_they_printed_when_they_were_written) {
  auto files = list_files(environment("CASUS_SOURCE_DIR", ".") + "/tests/e2e/transcripts", ".txt");
  ASSERT_TRUE(files) << files.error().text;
  ASSERT_GT(files->size(), 10u);
  for (const std::string& path : *files) {
    auto text = read_file(path);
    ASSERT_TRUE(text) << path;
    std::string line = text->substr(0, text->find('\n'));
    ASSERT_TRUE(line.starts_with("$ casus ")) << path;
    std::string came = transcript_of(line);
    if (std::getenv("CASUS_BLESS"))
      ASSERT_TRUE(write_file(path, came));
    else
      EXPECT_EQ(came, *text) << path;
  }
}

TEST(Schemas, hold_for_what_the_commands_print) {
  int exit_code = 0;
  std::string source = environment("CASUS_SOURCE_DIR", ".");
  std::string out = output_of(
      "python3 -B " + source + "/tests/e2e/validate.py " + environment("CASUS_BINARY", "casus"),
      exit_code);
  EXPECT_EQ(exit_code, 0) << out;
}

TEST(Completions, are_read_by_the_shells_that_are_here) {
  std::string binary = environment("CASUS_BINARY", "casus");
  for (std::string shell : {"bash", "zsh", "fish"}) {
    int exit_code = 0;
    output_of("command -v " + shell, exit_code);
    if (exit_code != 0) continue;
    std::string out =
        output_of(binary + " completions " + shell + " | " + shell + " -n", exit_code);
    EXPECT_EQ(exit_code, 0) << shell << ": " << out;
  }
}

}  // namespace
}  // namespace casus
