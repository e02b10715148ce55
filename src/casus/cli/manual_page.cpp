#include "casus/api/version.h"
#include "casus/cli/completions.h"
#include "casus/cli/help.h"

namespace casus::cli {

namespace {

// Text as roff reads it: no line begins with a dot, hyphens and backslashes are themselves.
std::string roff(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool at_start = i == 0 || text[i - 1] == '\n';
    if (at_start && (text[i] == '.' || text[i] == '\'')) out += "\\&";
    if (text[i] == '-')
      out += "\\-";
    else if (text[i] == '\\')
      out += "\\e";
    else
      out += text[i];
  }
  return out;
}

std::string option_head(const Option& option) {
  std::string text = "\\fB" + roff(option.name) + "\\fR";
  if (option.value.empty()) return text;
  bool optional = option.values == Option::Values::optional;
  return text + (optional ? " [\\fI" : " \\fI") + roff(option.value) +
         (optional ? "\\fR]" : "\\fR");
}

std::string command_part(const Command& command) {
  std::string out = ".SS casus " + std::string(command.name) + "\n" + roff(command.about) +
                    "\n.PP\n\\fB" + roff(usage(command)) + "\\fR\n";
  for (const Positional& positional : command.positionals)
    out += ".TP\n\\fI" + roff(positional.name) + "\\fR\n" + roff(positional.help) + "\n";
  for (const Option& option : command.options)
    out += ".TP\n" + option_head(option) + "\n" + roff(option.help) + "\n";
  return out + ".PP\nFor example:\n.PP\n.nf\n    " + roff(command.example) + "\n.fi\n";
}

}  // namespace

std::string manual_page(const CommandTable& table) {
  std::string out = ".TH CASUS 1 \"\" \"casus " + std::string(api::version_text) +
                    "\" \"User Commands\"\n.SH NAME\ncasus \\- who is bound to act when the case "
                    "of a treaty arises\n"
                    ".SH SYNOPSIS\n.B casus\n.I COMMAND\n[\\fIARGUMENT\\fR ...]\n.SH DESCRIPTION\n";
  out += roff(
      "casus holds alliance treaties as executable text and a dated record of states and wars. "
      "Given an event, it says who is bound to act, for "
      "whom, against whom, under which clause, by when and why. Casus foederis is the case, named "
      "by a treaty, in which an ally must act.");
  out += "\n.SH COMMANDS\n";
  for (const Command& command : table) out += command_part(command);
  out +=
      ".SH EXIT STATUS\n.TP\n0\nanswered\n.TP\n1\ncheck, test or fmt \\-\\-check found "
      "something\n.TP\n2\nwhat was given is wrong\n.TP\n3\nthe machine "
      "failed\n.SH ENVIRONMENT\n.TP\nNO_COLOR\nif set to anything, no colours are used\n";
  return out;
}

}  // namespace casus::cli
