#include <charconv>

#include "casus/cli/commands.h"
#include "casus/cli/corpus_choice.h"
#include "casus/duty/evaluate.h"
#include "casus/explain/answer_json.h"
#include "casus/explain/answer_text.h"
#include "casus/explain/cascade_text.h"
#include "casus/explain/short_answer.h"
#include "casus/explain/tree_text.h"
#include "casus/lang/phrases.h"

namespace casus::cli {

namespace {

duty::Profile profile_of(std::string_view name) {
  for (duty::Profile profile : pact::answer_profiles)
    if (lang::spelling(profile) == name) return profile;
  return duty::Profile::strict;
}

// A whole number from 0 to 10000; the fault names the option.
Result<int> number(const Arguments& arguments, SourceMap& sources, std::string_view option,
                   int otherwise) {
  if (!arguments.has(option)) return otherwise;
  std::string text = arguments.one(option);
  int value = 0;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault == std::errc() && end == text.data() + text.size() && value >= 0 && value <= 10000)
    return value;
  FileId file = sources.add("<" + std::string(option) + ">", text);
  return fail("cli.bad-number", "write a whole number from 0 to 10000 here", sources.whole(file));
}

// `--why "QUESTION"`: the question was meant, since no id has blanks.
struct Words {
  std::string question, why;
  bool ask_why = false;
};

Words words_of(const Arguments& arguments) {
  Words words{arguments.one("QUESTION"), arguments.one("--why"), arguments.has("--why")};
  if (words.question.empty() && words.why.find(' ') != std::string::npos)
    std::swap(words.question, words.why);
  return words;
}

struct Numbers {
  int nearest = 5, at_once = 3;
};

Result<Numbers> numbers_of(const Arguments& arguments, SourceMap& sources) {
  CASUS_TRY(nearest, number(arguments, sources, "--nearest", 5));
  CASUS_TRY(at_once, number(arguments, sources, "--at-once", 3));
  return Numbers{nearest, at_once};
}

api::Question question_of(const Arguments& arguments, const Console& console, const Words& words,
                          int at_once) {
  api::Question question;
  question.text = words.question;
  question.on = day_choice(arguments, console);
  question.on_today = !arguments.has("--on");
  question.place = arguments.one("--place");
  question.known_by = arguments.one("--known-by");
  question.facts = arguments.all("--fact");
  question.open = arguments.all("--open");
  question.profile = profile_of(arguments.one("--profile", "strict"));
  question.at_once_days = at_once;
  question.cascade = arguments.has("--cascade");
  question.gates_wait = arguments.one("--gates") == "wait";
  question.assist_is_aid = arguments.one("--assist-is") == "aid";
  return question;
}

std::string told(const api::Asked& asked, const explain::Subject& about,
                 const explain::Background& background, const Words& words,
                 const Console& console) {
  explain::PageStyle style{console.colour, console.columns};
  if (words.ask_why) return explain::why_text(about, words.why, background, style);
  std::string out = explain::answer_text(about, background, style);
  if (asked.cascade)
    out += explain::cascade_text(
        about, {*asked.cascade, asked.broad_cascade ? &*asked.broad_cascade : nullptr}, style);
  return out;
}

Outcome run_if(const Arguments& arguments, const Console& console) {
  Words words = words_of(arguments);
  api::Casus casus = api::Casus::open(corpus_choice(arguments));
  if (!casus.faults().ok()) return refuse(casus.faults(), casus.sources(), arguments, console);
  Result<Numbers> numbers = numbers_of(arguments, casus.library().sources());
  if (!numbers) return refuse(numbers.error(), casus.sources(), arguments, console);
  Result<api::Asked> asked = casus.ask(question_of(arguments, console, words, numbers->at_once));
  if (!asked) return refuse(asked.error(), casus.sources(), arguments, console);
  explain::Background background = casus.background(words.question);
  background.nearest = static_cast<std::size_t>(numbers->nearest);
  Outcome outcome;
  if (!arguments.has("--json")) outcome.err = warning_about(casus);
  explain::Subject about = api::subject_of(*asked, casus);
  if (words.ask_why && !words.why.empty() && explain::rows_named(about, words.why).empty()) {
    FileId file = casus.library().sources().add("<--why>", words.why);
    return refuse(Diagnostic{Severity::error,
                             "cli.no-such-row",
                             "no row of this answer is called so; write TREATY, "
                             "TREATY/ARTICLE/CLAUSE or an id of the JSON answer",
                             casus.sources().whole(file),
                             {}},
                  casus.sources(), arguments, console);
  }
  if (arguments.has("--json")) {
    std::size_t bystanders_from = asked->answer.rows.size();
    duty::expand_bystanders(asked->world, asked->answer.events.back(), asked->answer);
    explain::JsonExtras extras{.why = words.ask_why,
                               .why_of = words.why,
                               .cascade = {},
                               .bystanders_from = bystanders_from};
    if (asked->cascade)
      extras.cascade.emplace(explain::CascadeView{
          *asked->cascade, asked->broad_cascade ? &*asked->broad_cascade : nullptr});
    outcome.out = explain::answer_json(about, background, extras);
  } else {
    outcome.out = told(*asked, about, background, words, console);
  }
  return outcome;
}

Option choice(std::string_view name, std::string_view value, std::string_view help,
              std::vector<std::string_view> choices) {
  return {.name = name,
          .value = value,
          .help = help,
          .values = Option::Values::one,
          .choices = std::move(choices)};
}

Option text(std::string_view name, std::string_view value, std::string_view help,
            Option::Values values = Option::Values::one) {
  return {.name = name, .value = value, .help = help, .values = values};
}

}  // namespace

void add_if(CommandTable& table) {
  table.push_back(
      {.name = "if",
       .summary = "who is bound to do what if this happens, and why",
       .about = "Answers for every clause of every treaty in force that day: met, not met, "
                "undetermined or disputed; who must do what by when, "
                "and the nearest misses. A question is ACTORS VERB TARGETS [in PLACE]; states are "
                "named by name, ISO code, cow:732 or gw:732.",
       .example = "casus if \"South Korea invades North Korea\" --on 2024-12-10",
       .positionals = {{.name = "QUESTION",
                        .help = "such as \"KOR attacks PRK\"; casus help verbs lists the verbs",
                        .required = false}},
       .options = {on_option(),
                   text("--why", "ID", "the whole derivation, of one row or of all that matter",
                        Option::Values::optional),
                   {"--cascade", "", "what follows if every bound state acts"},
                   choice(
                       "--gates", "wait",
                       "in a cascade, duties that wait for a request or decision are not acted on",
                       {"wait", "pass"}),
                   choice("--assist-is", "aid",
                          "in a cascade, states bound only to assist join no war", {"aid", "war"}),
                   text(
                       "--fact", "FACT",
                       "something given, such as \"state of war exists for PRK\"; casus help facts",
                       Option::Values::many),
                   text("--place", "PLACE", "where it happens, as `in PLACE` in the question"),
                   text("--known-by", "DATE",
                        "only what was published by that day: secret clauses are left out"),
                   choice("--profile", "strict|broad|practice",
                          "which readings of the texts drive the headline",
                          {"strict", "broad", "practice"}),
                   text("--open", "ISSUE[@TREATY]",
                        "treat a question of interpretation as open, everywhere or in one treaty",
                        Option::Values::many),
                   with_option(),
                   corpus_option(),
                   record_option(),
                   text("--nearest", "N", "how many nearest misses to show (5)"),
                   text("--at-once", "DAYS", "what \"at once\" comes to (3)"),
                   json_option()},
       .run = run_if});
}

}  // namespace casus::cli
