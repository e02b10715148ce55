// casus check, fmt, test and replay as a user runs them: what they print and how they end.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "casus/base/file.h"
#include "casus/base/temporary_folder_test.h"

namespace casus {
namespace {

struct Ran {
  int exit_code = -1;
  std::string out;
};

Ran run(const std::string& arguments) {
  const char* binary = std::getenv("CASUS_BINARY");
  std::string command = std::string(binary ? binary : "casus") + " " + arguments + " 2>&1";
  Ran ran;
  std::FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) return ran;
  std::array<char, 4096> buffer{};
  while (std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe))
    ran.out.append(buffer.data(), size);
  int status = pclose(pipe);
  ran.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return ran;
}

class ScenarioCommands : public testing::Test {
 protected:
  std::string write(const std::string& name, const std::string& text) {
    std::string path = folder_.path() + "/" + name;
    EXPECT_TRUE(write_file(path, text));
    return path;
  }

  TemporaryFolder folder_;
};

constexpr const char* crisis = R"(state alba "Alba"
  exists from 1800-01-01
state bern "Bern"
  exists from 1800-01-01
state cork "Cork"
  exists from 1800-01-01

treaty pact "Pact"
  parties Alba, Bern
  signed 1900-01-01
  in force 1900-01-01

  article 1
    text "If one is attacked the other helps."
    clause aid
      when either party is attacked by any state
      then the other party shall fight alongside it at once

scenario crisis "A crisis"
  about "A short one."
  record none
  war w "The war"
  event e1 1910-06-01 Cork attacks Bern
  event e2 1910-06-02 Alba attacks Cork
)";

TEST_F(ScenarioCommands, test_ends_with_one_if_an_expectation_fails) {
  std::string good =
      write("good.pact", std::string(crisis) + "  expect at e1 pact/1/aid for Alba: met\n");
  Ran passed = run("test --corpus none " + good);
  EXPECT_EQ(passed.exit_code, 0) << passed.out;
  EXPECT_NE(passed.out.find("ok    crisis: 1 expectation\n"), std::string::npos) << passed.out;
  std::string bad =
      write("bad.pact", std::string(crisis) + "  expect at e1 pact/1/aid for Alba: not met\n");
  Ran failed = run("test --corpus none " + bad);
  EXPECT_EQ(failed.exit_code, 1);
  EXPECT_NE(failed.out.find("bad.pact:25\n"), std::string::npos) << failed.out;
  EXPECT_NE(failed.out.find("came: met\n"), std::string::npos) << failed.out;
}

TEST_F(ScenarioCommands, test_ends_with_two_if_it_cannot_read) {
  EXPECT_EQ(run("test --corpus none " + folder_.path() + "/absent.pact").exit_code, 2);
  EXPECT_EQ(run("test --corpus none " + write("torn.pact", "treaty t\n  parties\n")).exit_code, 2);
}

TEST_F(ScenarioCommands, bless_rewrites_what_came_and_then_it_passes) {
  std::string path = write("bad.pact", std::string(crisis) +
                                           "  expect at e1 pact/1/aid for Alba: not met, dormant\n"
                                           "  expect cascade from e1: none\n"
                                           "  expect at e1 obligations of Alba: none\n");
  Ran blessed = run("test --corpus none --bless " + path);
  EXPECT_EQ(blessed.exit_code, 1) << blessed.out;
  auto text = read_file(path);
  ASSERT_TRUE(text);
  EXPECT_NE(text->find("for Alba: met, due\n  expect cascade from e1: alba; stops\n"),
            std::string::npos)
      << *text;
  EXPECT_EQ(run("test --corpus none " + path).exit_code, 0);
}

TEST_F(ScenarioCommands, check_ends_with_one_if_a_text_is_wrong_and_two_if_it_cannot_be_read) {
  std::string good = write("good.pact", crisis);
  Ran sound = run("check --corpus none " + good);
  EXPECT_EQ(sound.exit_code, 0) << sound.out;
  EXPECT_NE(sound.out.find("0 errors, 0 warnings"), std::string::npos) << sound.out;
  std::string bad = write("bad.pact", "treaty t \"T\"\n  parties Nowhere\n  signed 1900-01-01\n");
  Ran faulty = run("check " + bad);
  EXPECT_EQ(faulty.exit_code, 1) << faulty.out;
  EXPECT_NE(faulty.out.find("bad.pact:2:11: error:"), std::string::npos) << faulty.out;
  EXPECT_EQ(run("check " + folder_.path() + "/absent.pact").exit_code, 2);
}

TEST_F(ScenarioCommands, fmt_check_lists_and_changes_nothing) {
  std::string untidy = "treaty t   \"T\"\nparties Alba,Bern\n";
  std::string path = write("untidy.pact", untidy);
  Ran listed = run("fmt --check " + path);
  EXPECT_EQ(listed.exit_code, 1);
  EXPECT_EQ(listed.out, path + "\n");
  EXPECT_EQ(*read_file(path), untidy);
  EXPECT_EQ(run("fmt " + path).exit_code, 0);
  EXPECT_NE(*read_file(path), untidy);
  EXPECT_EQ(run("fmt --check " + path).exit_code, 0);
  EXPECT_EQ(run("fmt - < " + path).out, *read_file(path));
  EXPECT_EQ(run("fmt " + write("torn.pact", "treaty\n")).exit_code, 2);
}

TEST_F(ScenarioCommands, replay_tells_the_days_in_order) {
  std::string path = write("crisis.pact", crisis);
  Ran told = run("replay --corpus none " + path);
  EXPECT_EQ(told.exit_code, 0) << told.out;
  std::size_t first = told.out.find("1 June 1910. Cork attacks Bern (e1)");
  std::size_t second = told.out.find("2 June 1910. Alba attacks Cork (e2)");
  EXPECT_LT(first, second) << told.out;
  EXPECT_NE(told.out.find("FULFILLED: Alba has done what was owed"), std::string::npos) << told.out;
  EXPECT_EQ(run("replay --corpus none --json " + path).out.front(), '{');
  EXPECT_EQ(run("replay --corpus none nothing").exit_code, 2);
}

}  // namespace
}  // namespace casus
