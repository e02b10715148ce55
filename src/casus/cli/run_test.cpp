#include <gtest/gtest.h>

#include <set>

#include "casus/base/file.h"
#include "casus/cli/completions.h"
#include "casus/cli/help.h"
#include "casus/pact/fact.h"

namespace casus::cli {
namespace {

Outcome run_words(const std::vector<std::string>& words) {
  return run(words, {.today = time::Date::of(2024, 12, 10)});
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

TEST(Run, prints_the_help_of_every_command_with_an_example_and_within_eighty_columns) {
  for (const Command& command : all_commands()) {
    Outcome outcome = run_words({std::string(command.name), "--help"});
    EXPECT_EQ(outcome.exit_code, exit_answered) << command.name;
    EXPECT_TRUE(contains(outcome.out, "for example: casus " + std::string(command.name)))
        << command.name;
    EXPECT_TRUE(outcome.err.empty()) << command.name;
  }
}

TEST(Run, offers_json_in_every_command) {
  for (const Command& command : all_commands()) {
    if (command.name == "coverage") continue;  // writes a page of docs/, for people only
    EXPECT_TRUE(contains(usage(command), "[--json]")) << command.name;
  }
}

TEST(Run, names_no_command_twice) {
  std::set<std::string_view> names;
  for (const Command& command : all_commands())
    EXPECT_TRUE(names.insert(command.name).second) << command.name;
}

TEST(Run, refuses_an_unknown_command_option_or_value_with_a_suggestion) {
  Outcome command = run_words({"shwo"});
  EXPECT_EQ(command.exit_code, exit_bad_input);
  EXPECT_TRUE(contains(command.err, "did you mean show?")) << command.err;
  Outcome option = run_words({"version", "--jsno"});
  EXPECT_EQ(option.exit_code, exit_bad_input);
  EXPECT_TRUE(contains(option.err, "did you mean --json?")) << option.err;
  Outcome value = run_words({"if", "KOR attacks PRK", "--profile", "kind"});
  EXPECT_EQ(value.exit_code, exit_bad_input);
  EXPECT_TRUE(value.out.empty());
}

TEST(Run, tells_faults_as_json_if_asked_for) {
  Outcome outcome = run_words({"shwo", "--json"});
  EXPECT_EQ(outcome.exit_code, exit_bad_input);
  EXPECT_TRUE(contains(outcome.out, "\"errors\"")) << outcome.out;
  EXPECT_TRUE(outcome.err.empty());
}

TEST(Run, takes_today_from_the_console_and_says_so) {
  Outcome outcome = run_words({"if", "South Korea invades North Korea"});
  EXPECT_EQ(outcome.exit_code, exit_answered) << outcome.err;
  EXPECT_TRUE(contains(outcome.out, "the day asked about is today, 10 December 2024"))
      << outcome.out;
}

TEST(Run, answers_the_question_that_casus_was_made_for) {
  Outcome outcome = run_words({"if", "KOR attacks PRK", "--on", "2024-12-10"});
  EXPECT_TRUE(contains(outcome.out, "Russia (russia-dprk-2024, article 4)")) << outcome.out;
  EXPECT_TRUE(contains(outcome.out, "--fact \"state of war exists for PRK\"")) << outcome.out;
  EXPECT_TRUE(outcome.err.empty()) << outcome.err;
}

TEST(Run, reads_a_question_behind_why) {
  Outcome outcome = run_words({"if", "--why", "KOR attacks PRK", "--on", "2024-12-10"});
  EXPECT_EQ(outcome.exit_code, exit_answered) << outcome.err;
  EXPECT_TRUE(contains(outcome.out, "article in our own words")) << outcome.out;
}

TEST(Help, lists_the_facts_that_the_documentation_lists) {
  const char* source = std::getenv("CASUS_SOURCE_DIR");
  auto text = read_file(std::string(source ? source : ".") + "/docs/facts.md");
  ASSERT_TRUE(text);
  std::size_t rows = 0;
  for (const pact::FactForm& form : pact::fact_grammar()) {
    EXPECT_TRUE(
        contains(*text, "| `" + std::string(form.form) + "` | " + std::string(form.gloss) + " |"))
        << form.form;
    ++rows;
  }
  std::size_t written = 0;
  for (std::size_t at = text->find("\n| `"); at != std::string::npos;
       at = text->find("\n| `", at + 1))
    ++written;
  EXPECT_EQ(written, rows);
}

TEST(Completions, name_every_command_and_option) {
  const CommandTable table = all_commands();
  for (std::string_view shell : {"bash", "zsh", "fish"}) {
    std::string script = completions(table, shell);
    for (const Command& command : table) EXPECT_TRUE(contains(script, command.name)) << shell;
    EXPECT_TRUE(contains(script, shell == "fish" ? "-l known-by" : "--known-by")) << shell;
  }
}

TEST(ManualPage, names_every_command) {
  const CommandTable table = all_commands();
  std::string page = manual_page(table);
  for (const Command& command : table)
    EXPECT_TRUE(contains(page, ".SS casus " + std::string(command.name))) << command.name;
}

}  // namespace
}  // namespace casus::cli
