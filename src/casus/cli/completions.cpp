#include "casus/cli/completions.h"

#include "casus/base/text.h"

namespace casus::cli {

namespace {

std::string words(const std::vector<std::string_view>& list) { return join(list, " "); }

std::vector<std::string_view> option_names(const Command& command) {
  std::vector<std::string_view> names;
  for (const Option& option : command.options) names.push_back(option.name);
  names.push_back("--help");
  return names;
}

std::vector<std::string_view> positional_choices(const Command& command) {
  std::vector<std::string_view> found;
  for (const Positional& positional : command.positionals)
    found.insert(found.end(), positional.choices.begin(), positional.choices.end());
  return found;
}

// A text between single quotes, for any of the shells.
std::string shell_quoted(std::string_view text) {
  std::string out = "'";
  for (char c : text) {
    if (c == '\'')
      out += "'\\''";
    else
      out += c;
  }
  return out + "'";
}

std::string bash_values(const Command& command) {
  std::string out;
  for (const Option& option : command.options) {
    if (option.choices.empty() && !option.path) continue;
    out += "      " + std::string(command.name) + ":" + std::string(option.name) + ") ";
    out += option.choices.empty()
               ? "COMPREPLY=($(compgen -f -- \"$word\"))"
               : "COMPREPLY=($(compgen -W \"" + words(option.choices) + "\" -- \"$word\"))";
    out += "; return ;;\n";
  }
  return out;
}

std::string bash(const CommandTable& table) {
  std::vector<std::string_view> names;
  for (const Command& command : table) names.push_back(command.name);
  std::string out =
      "# completions of casus for bash\n_casus() {\n  local word=\"${COMP_WORDS[COMP_CWORD]}\" "
      "last=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
      "  COMPREPLY=()\n  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W \"" +
      words(names) + "\" -- \"$word\"))\n    return\n  fi\n  case \"${COMP_WORDS[1]}:$last\" in\n";
  for (const Command& command : table) out += bash_values(command);
  out += "  esac\n  case \"${COMP_WORDS[1]}\" in\n";
  for (const Command& command : table) {
    std::vector<std::string_view> all = option_names(command),
                                  choices = positional_choices(command);
    all.insert(all.end(), choices.begin(), choices.end());
    out += "    " + std::string(command.name) + ") COMPREPLY=($(compgen -W \"" + words(all) +
           "\" -- \"$word\"));";
    bool path = !command.positionals.empty() && command.positionals[0].path;
    if (path) out += " COMPREPLY+=($(compgen -f -- \"$word\"));";
    out += " ;;\n";
  }
  return out + "  esac\n}\ncomplete -o filenames -F _casus casus\n";
}

std::string zsh(const CommandTable& table) {
  std::string out =
      "#compdef casus\n# completions of casus for zsh\n_casus() {\n  local -a commands\n  "
      "commands=(\n";
  for (const Command& command : table)
    out += "    " + shell_quoted(std::string(command.name) + ":" + std::string(command.summary)) +
           "\n";
  out +=
      "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  "
      "case $words[2] in\n";
  for (const Command& command : table) {
    out += "    " + std::string(command.name) + ") shift words; (( CURRENT-- )); _arguments";
    for (const Option& option : command.options) {
      bool many = option.values == Option::Values::many;
      std::string spec = std::string(many ? "*" : "") + std::string(option.name) + "[";
      for (char c : option.help) spec += (c == '[' || c == ']' || c == ':') ? ' ' : c;
      spec += "]";
      std::string value;
      for (char c : option.value) value += (c == '[' || c == ']' || c == ':' || c == '|') ? ' ' : c;
      if (option.values != Option::Values::flag)
        spec += std::string(option.values == Option::Values::optional ? "::" : ":") + value + ":" +
                (option.choices.empty() ? (option.path ? "_files" : " ")
                                        : "(" + words(option.choices) + ")");
      out += " \\\n      " + shell_quoted(spec);
    }
    std::vector<std::string_view> choices = positional_choices(command);
    out += " \\\n      " +
           shell_quoted("*:argument:" +
                        (choices.empty() ? std::string("_files") : "(" + words(choices) + ")")) +
           " ;;\n";
  }
  return out + "  esac\n}\n_casus \"$@\"\n";
}

std::string fish(const CommandTable& table) {
  std::string out = "# completions of casus for fish\ncomplete -c casus -f\n";
  for (const Command& command : table) {
    out += "complete -c casus -n __fish_use_subcommand -a " + std::string(command.name) + " -d " +
           shell_quoted(command.summary) + "\n";
    std::string within =
        "complete -c casus -n '__fish_seen_subcommand_from " + std::string(command.name) + "'";
    for (const Option& option : command.options) {
      out +=
          within + " -l " + std::string(option.name.substr(2)) + " -d " + shell_quoted(option.help);
      if (option.values != Option::Values::flag && option.values != Option::Values::optional)
        out += " -r";
      if (!option.choices.empty()) out += " -a " + shell_quoted(words(option.choices));
      if (option.path) out += " -F";
      out += "\n";
    }
    std::vector<std::string_view> choices = positional_choices(command);
    if (!choices.empty()) out += within + " -a " + shell_quoted(words(choices)) + "\n";
    if (!command.positionals.empty() && command.positionals[0].path) out += within + " -F\n";
  }
  return out;
}

}  // namespace

std::string completions(const CommandTable& table, std::string_view shell) {
  if (shell == "zsh") return zsh(table);
  return shell == "fish" ? fish(table) : bash(table);
}

}  // namespace casus::cli
