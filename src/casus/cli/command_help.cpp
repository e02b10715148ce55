#include "casus/cli/commands.h"
#include "casus/cli/help.h"
#include "casus/explain/json_writer.h"
#include "casus/explain/page.h"
#include "casus/lang/verbs.h"
#include "casus/pact/fact.h"

namespace casus::cli {

namespace {

struct ExitCode {
  int code;
  std::string_view meaning;
};
constexpr ExitCode exit_codes[] = {
    {exit_answered, "answered"},
    {exit_found, "check, test or fmt --check found something"},
    {exit_bad_input, "what was given is wrong: a question, an option, a file"},
    {exit_environment,
     "the machine failed: no memory, no room, an answer that could not be written"},
};

std::string facts_help(const Console& console) {
  explain::Page page({console.colour, console.columns});
  page.line(
      "What --fact can state. Facts are about the attack that the question supposes unless they "
      "name states; states and places are "
      "written as in a question.");
  page.blank();
  for (const pact::FactForm& form : pact::fact_grammar())
    page.line(page.bold(form.form) + ": " + std::string(form.gloss), 2, 4);
  page.blank();
  page.line(
      "for example: casus if \"KOR attacks PRK\" --on 2024-12-10 --fact \"state of war exists for "
      "PRK\"");
  return page.text();
}

std::string operand_words(lang::Operand operand) {
  switch (operand) {
    case lang::Operand::none:
      return "";
    case lang::Operand::target:
      return " STATE";
    case lang::Operand::optional_target:
      return " [STATE]";
    case lang::Operand::treaty:
      return " TREATY";
    case lang::Operand::quoted:
      return " \"...\"";
    case lang::Operand::optional_quoted:
      return " [\"...\"]";
    case lang::Operand::quoted_of_target:
      return " \"...\" of STATE";
    default:
      return " ...";
  }
}

std::string verbs_help(const Console& console) {
  explain::Page page({console.colour, console.columns});
  page.line("What a question may say was done: STATE [, STATE] VERB STATE [in PLACE].");
  page.blank();
  for (const lang::VerbPhrase& verb : lang::verbs()) {
    bool quoted_between = verb.operand == lang::Operand::quoted_of_target;
    std::string shown = quoted_between ? std::string(verb.third) : std::string(verb.canonical);
    bool synonym = verb.canonical.empty();
    if (synonym)
      shown = std::string(verb.third) + (verb.tail.empty() ? "" : " " + std::string(verb.tail));
    page.line("STATE " + page.bold(shown) + operand_words(verb.operand), 2, 4);
  }
  return page.text();
}

std::string exit_codes_help(const Console& console) {
  explain::Page page({console.colour, console.columns});
  page.line("What the exit code of every command means.");
  page.blank();
  for (const ExitCode& one : exit_codes)
    page.line(std::to_string(one.code) + "  " + std::string(one.meaning), 2, 3);
  return page.text();
}

std::string help_json(std::string_view topic) {
  explain::JsonWriter json;
  json.object().member("schema", "casus/1").member("topic", topic).key("entries").array();
  if (topic == "facts")
    for (const pact::FactForm& form : pact::fact_grammar())
      json.object().member("form", form.form).member("text", form.gloss).end();
  if (topic == "verbs")
    for (const lang::VerbPhrase& verb : lang::verbs())
      json.object()
          .member("form", std::string(verb.third) +
                              (verb.tail.empty() ? "" : " " + std::string(verb.tail)) +
                              operand_words(verb.operand))
          .member("text", verb.canonical)
          .end();
  if (topic == "exit-codes")
    for (const ExitCode& one : exit_codes)
      json.object().member("form", std::to_string(one.code)).member("text", one.meaning).end();
  if (topic.empty())
    for (const Command& command : all_commands())
      json.object().member("form", usage(command)).member("text", command.summary).end();
  return json.end().end().take();
}

Outcome run_help(const Arguments& arguments, const Console& console) {
  std::string topic = arguments.one("TOPIC");
  if (arguments.has("--json")) return {.out = help_json(topic)};
  if (topic == "facts") return {.out = facts_help(console)};
  if (topic == "verbs") return {.out = verbs_help(console)};
  if (topic == "exit-codes") return {.out = exit_codes_help(console)};
  return {.out = program_help(all_commands())};
}

}  // namespace

void add_help(CommandTable& table) {
  table.push_back({.name = "help",
                   .summary = "what --fact can state, the verbs of questions, the exit codes",
                   .about = "Lists the commands, or explains a topic: facts, verbs, exit-codes.",
                   .example = "casus help facts",
                   .positionals = {{.name = "TOPIC",
                                    .help = "facts, verbs or exit-codes",
                                    .required = false,
                                    .choices = {"facts", "verbs", "exit-codes"}}},
                   .options = {json_option()},
                   .run = run_help});
}

}  // namespace casus::cli
