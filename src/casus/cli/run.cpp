#include <CLI/CLI.hpp>
#include <algorithm>
#include <new>
#include <nlohmann/json.hpp>

#include "casus/base/suggest.h"
#include "casus/cli/command.h"
#include "casus/cli/help.h"

namespace casus::cli {

namespace {

// The parser of one command, made from its row in the table, and where it puts what it reads.
struct Parser {
  CLI::App app;
  std::map<std::string, std::vector<std::string>, std::less<>> values;
  std::map<std::string, bool, std::less<>> flags;
};

void add_option(Parser& parser, const Option& option) {
  std::string name(option.name);
  if (option.values == Option::Values::flag) {
    parser.app.add_flag(name, parser.flags[name]);
    return;
  }
  CLI::Option* added = parser.app.add_option(name, parser.values[name]);
  if (option.values == Option::Values::optional)
    added->expected(0, 1);
  else if (option.values == Option::Values::one)
    added->expected(1)->allow_extra_args(false)->multi_option_policy(
        CLI::MultiOptionPolicy::TakeLast);
  else
    added->expected(1)->allow_extra_args(false)->multi_option_policy(
        CLI::MultiOptionPolicy::TakeAll);
  if (!option.choices.empty())
    added->check(
        CLI::IsMember(std::vector<std::string>(option.choices.begin(), option.choices.end())));
}

void add_positional(Parser& parser, const Positional& positional) {
  std::string name(positional.name);
  CLI::Option* added = parser.app.add_option(name, parser.values[name]);
  added->expected(positional.many ? CLI::detail::expected_max_vector_size : 1);
  if (!positional.choices.empty())
    added->check(CLI::IsMember(
        std::vector<std::string>(positional.choices.begin(), positional.choices.end())));
}

Arguments read(const Command& command, std::span<const std::string> words) {
  Parser parser;
  parser.app.set_help_flag();
  for (const Option& option : command.options) add_option(parser, option);
  for (const Positional& positional : command.positionals) add_positional(parser, positional);
  std::vector<std::string> reversed(words.rbegin(), words.rend());
  parser.app.parse(reversed);
  Arguments arguments;
  for (auto& [name, given] : parser.flags)
    if (given) arguments.set(name, {""});
  for (auto& [name, values] : parser.values) {
    bool is_option = name.starts_with("--");
    std::size_t count = is_option ? parser.app.get_option(name)->count() : values.size();
    if (values.empty() && is_option && parser.app.get_option(name)->empty() == false)
      values.push_back("");
    if (count > 0 || !values.empty())
      arguments.set(name, values.empty() ? std::vector<std::string>{""} : values);
  }
  return arguments;
}

Outcome fault(int exit_code, std::string_view code, std::string text, bool json) {
  Outcome outcome{.exit_code = exit_code};
  if (json) {
    nlohmann::ordered_json error = {
        {"code", code},    {"text", text},      {"file", nullptr},
        {"line", nullptr}, {"column", nullptr}, {"notes", nlohmann::ordered_json::array()}};
    nlohmann::ordered_json whole = {{"schema", "casus/1"},
                                    {"errors", nlohmann::ordered_json::array({error})}};
    outcome.out = whole.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  } else {
    outcome.err = "casus: " + text + " [" + std::string(code) + "]\n";
  }
  return outcome;
}

bool asks_for(std::span<const std::string> words, std::string_view option) {
  for (const std::string& word : words) {
    if (word == "--") return false;
    if (word == option) return true;
  }
  return false;
}

// A word that looks like an option and is none of this command; "" if there is no such word.
std::string_view unknown_option(const Command& command, std::span<const std::string> words) {
  for (const std::string& word : words) {
    if (word == "--") break;
    if (!word.starts_with("--")) continue;
    std::string_view name = std::string_view(word).substr(0, word.find('='));
    bool known = std::any_of(command.options.begin(), command.options.end(),
                             [&](const Option& option) { return option.name == name; });
    if (!known) return name;
  }
  return {};
}

Outcome refuse_option(const Command& command, std::string_view name, bool json) {
  std::vector<std::string_view> names;
  for (const Option& option : command.options) names.push_back(option.name);
  return fault(exit_bad_input, "cli.unknown-option",
               "casus " + std::string(command.name) + " has no option " + std::string(name) +
                   did_you_mean(name, names) + "; casus " + std::string(command.name) +
                   " --help lists them",
               json);
}

Outcome run_command(const Command& command, std::span<const std::string> words,
                    const Console& console) {
  bool json = asks_for(words, "--json");
  if (asks_for(words, "--help") || asks_for(words, "-h")) return {.out = command_help(command)};
  if (std::string_view name = unknown_option(command, words); !name.empty())
    return refuse_option(command, name, json);
  try {
    Arguments arguments = read(command, words);
    for (const Positional& positional : command.positionals)
      if (positional.required && !arguments.has(positional.name))
        return fault(exit_bad_input, "cli.missing",
                     std::string(positional.name) + " is missing: " + std::string(positional.help) +
                         "\n  for example: " + std::string(command.example),
                     json);
    return command.run(arguments, console);
  } catch (const CLI::ParseError& error) {
    return fault(
        exit_bad_input, "cli.bad-arguments",
        std::string(error.what()) + "\n  see: casus " + std::string(command.name) + " --help",
        json);
  } catch (const std::bad_alloc&) {
    return fault(exit_environment, "cli.no-memory", "the machine has no memory left", json);
  } catch (const std::exception& error) {
    return fault(exit_environment, "cli.failed", std::string("the program failed: ") + error.what(),
                 json);
  }
}

}  // namespace

Outcome run(std::span<const std::string> words, const Console& console) {
  const CommandTable table = all_commands();
  if (words.empty()) return {.exit_code = exit_bad_input, .err = program_help(table)};
  std::string_view name = words[0];
  if (name == "--help" || name == "-h") return {.out = program_help(table)};
  if (name == "--version") name = "version";
  for (const Command& command : table)
    if (command.name == name) return run_command(command, words.subspan(1), console);
  return fault(exit_bad_input, "cli.unknown-command", unknown_command(table, name),
               asks_for(words, "--json"));
}

}  // namespace casus::cli
