#include "casus/cli/help.h"

#include <algorithm>

#include "casus/base/suggest.h"
#include "casus/explain/wrap.h"

namespace casus::cli {

namespace {

constexpr std::size_t columns = 80;

std::string shown(const Positional& positional) {
  std::string text(positional.name);
  if (positional.many) text += "...";
  return positional.required ? text : "[" + text + "]";
}

std::string shown(const Option& option) {
  std::string text(option.name);
  if (option.values == Option::Values::optional) text += " [" + std::string(option.value) + "]";
  if (option.values == Option::Values::one || option.values == Option::Values::many)
    text += " " + std::string(option.value);
  return text;
}

std::string described(std::string_view name, std::string_view help) {
  std::string text = "  " + std::string(name);
  if (text.size() > 24)
    return text + "\n" + explain::wrap(help, {.columns = columns, .first = 26, .rest = 26}) + "\n";
  text.resize(26, ' ');
  return explain::wrap(text + std::string(help), {.columns = columns, .first = 0, .rest = 26}) +
         "\n";
}

}  // namespace

std::string usage(const Command& command) {
  std::string text = "casus " + std::string(command.name);
  for (const Positional& positional : command.positionals) text += " " + shown(positional);
  for (const Option& option : command.options)
    text += " [" + shown(option) + "]" + (option.values == Option::Values::many ? "..." : "");
  return text;
}

std::string program_help(const CommandTable& table) {
  std::string out =
      "casus: who is bound to act when a treaty's case arises (casus foederis), and why\n\n"
      "usage: casus COMMAND ...\n\ncommands:\n";
  for (const Command& command : table) out += described(command.name, command.summary);
  out +=
      "\nfor example: casus if \"South Korea invades North Korea\" --on 2024-12-10\n"
      "more: casus COMMAND --help, casus help facts, casus help verbs, casus help exit-codes\n";
  return out;
}

std::string command_help(const Command& command) {
  std::string out = explain::wrap(command.about, {.columns = columns}) + "\n\n" +
                    explain::wrap("usage: " + usage(command), {.columns = columns, .rest = 7}) +
                    "\n";
  if (!command.positionals.empty()) out += "\n";
  for (const Positional& positional : command.positionals)
    out += described(positional.name, positional.help);
  out += "\noptions:\n";
  for (const Option& option : command.options) out += described(shown(option), option.help);
  out += described("--help", "this text");
  out += "\nfor example: " + std::string(command.example) + "\n";
  return out;
}

std::string unknown_command(const CommandTable& table, std::string_view name) {
  std::vector<std::string_view> names;
  for (const Command& command : table) names.push_back(command.name);
  return "there is no command '" + std::string(name) + "'" + did_you_mean(name, names) +
         "; casus --help lists them";
}

}  // namespace casus::cli
