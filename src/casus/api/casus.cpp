#include "casus/api/casus.h"

#include <algorithm>

#include "casus/base/suggest.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/suppose.h"
#include "casus/pact/names.h"
#include "casus/pact/question.h"

namespace casus::api {

namespace {

// Whether a fault lies in the corpus that ships in the program.
bool is_own(const Diagnostic& fault, const corpus::Library& library, const CorpusOptions& options) {
  return options.corpus.empty() && !fault.span.is_none() &&
         library.sources().path(fault.span.file).starts_with("corpus/");
}

std::string treaties_in_words(const pact::Program& program) {
  std::size_t coded = 0;
  int first = time::year_max, last = time::year_min;
  for (const pact::Treaty& treaty : program.treaties) {
    if (treaty.basis == pact::Basis::coding) ++coded;
    if (treaty.signed_on.earliest.is_open()) continue;
    first = std::min(first, treaty.signed_on.earliest.year());
    last = std::max(last, treaty.signed_on.earliest.year());
  }
  if (program.treaties.empty()) return "no treaties";
  std::string text = std::to_string(program.treaties.size()) + " treaties and pledges";
  if (first <= last) text += " signed " + std::to_string(first) + " to " + std::to_string(last);
  if (coded > 0)
    text += ", " + std::to_string(coded) +
            " of them known only from the coding of others, not from their text";
  return text + "; treaties outside it, and unpublished ones, are not known";
}

Result<> check_length(const std::string& text) {
  if (text.size() <= question_bytes_max) return {};
  return fail("api.question-too-long", "a question, or a value that refines it, has at most " +
                                           std::to_string(question_bytes_max) +
                                           " bytes; this one has " + std::to_string(text.size()));
}

// How the acts that follow are found: said with the answer, and open to the user's choice.
void assume_for_cascade(const Question& question, std::vector<duty::Assumption>& assumed) {
  if (question.gates_wait)
    assumed.push_back(
        {"in what follows, duties that wait for a request or decision are not acted on",
         "--gates pass"});
  else
    assumed.push_back({"in what follows, every request and decision that a duty waits for is given",
                       "--gates wait"});
  if (question.assist_is_aid)
    assumed.push_back(
        {"in what follows, states bound only to assist join no war", "--assist-is war"});
  else
    assumed.push_back({"in what follows, states bound to assist enter the war", "--assist-is aid"});
}

std::string coverage_in_words(const facts::Coverage& coverage) {
  return std::string(coverage.what) + ", " + time::to_string(coverage.span.first) + " to " +
         time::to_string(coverage.span.last);
}

}  // namespace

Casus Casus::open(const CorpusOptions& options) {
  Casus casus;
  Diagnostics found;
  corpus::LibraryOptions library;
  library.with_crises = false;
  library.folder = options.corpus;
  library.overlays = options.with;
  library.with_record = options.record != "none";
  if (options.record != "corpus" && options.record != "none") library.record_file = options.record;
  casus.with_record_ = library.with_record;
  casus.library_ = corpus::Library::open(library, found);
  for (const Diagnostic& fault : found)
    (is_own(fault, casus.library_, options) ? casus.own_faults_ : casus.faults_).add(fault);
  return casus;
}

Result<time::Date> Casus::day(std::string_view option, const std::string& text) {
  return pact::parse_day(library_.sources(),
                         library_.sources().add("<" + std::string(option) + ">", text));
}

Result<duty::StateId> Casus::state(std::string_view option, const std::string& text,
                                   time::Date date) {
  FileId file = library_.sources().add("<" + std::string(option) + ">", text);
  Diagnostics diagnostics;
  pact::Names names(library_.compiled().program, diagnostics);
  Span span = library_.sources().whole(file);
  duty::StateId found = names.state(lang::Name{library_.sources().text(file), span}, date);
  if (!diagnostics.ok()) return std::unexpected(diagnostics.items().front());
  if (!found) return fail("pact.unknown-state", "unknown state '" + text + "'", span);
  return found;
}

Result<duty::TreatyId> Casus::treaty(std::string_view option, const std::string& text) {
  FileId file = library_.sources().add("<" + std::string(option) + ">", text);
  if (duty::TreatyId found = program().find_treaty(text)) return found;
  std::vector<std::string_view> ids;
  for (const pact::Treaty& treaty : program().treaties) ids.push_back(treaty.id);
  return fail("pact.unknown-treaty", "unknown treaty '" + text + "'" + did_you_mean(text, ids),
              library_.sources().whole(file));
}

Result<duty::Opening> Casus::opening(const std::string& text) {
  std::size_t at = text.find('@');
  std::string issue = text.substr(0, at);
  duty::Opening opening;
  opening.issue = program().find_issue(issue);
  if (!opening.issue) {
    FileId file = library_.sources().add("<--open>", text);
    std::vector<std::string_view> ids;
    for (const pact::Issue& known : program().issues) ids.push_back(known.id);
    return fail("pact.unknown-issue", "unknown issue '" + issue + "'" + did_you_mean(issue, ids),
                library_.sources().whole(file));
  }
  if (at == std::string::npos) return opening;
  CASUS_TRY(where, treaty("--open", text.substr(at + 1)));
  opening.treaty = where;
  return opening;
}

Asked Casus::stand_on(time::Date date) const {
  auto history = std::make_unique<facts::History>(library_.compiled().record);
  history->drop_from(date);
  history->finish(program().reg);
  facts::History& held = *history;
  return {.date = date,
          .history = std::move(history),
          .world = {program(), held, held.at_end_of(date)},
          .answer = {}};
}

Result<Asked> Casus::ask(const Question& question) {
  pact::Program& program = library_.compiled().program;
  SourceMap& sources = library_.sources();
  for (const std::string* text :
       {&question.text, &question.on, &question.place, &question.known_by})
    CASUS_CHECK(check_length(*text));
  for (const std::string& text : question.facts) CASUS_CHECK(check_length(text));
  CASUS_TRY(date, day("--on", question.on));
  CASUS_TRY(event,
            pact::parse_question(program, sources, sources.add("<question>", question.text), date));
  if (!question.place.empty()) {
    FileId file = sources.add("<--place>", question.place);
    Diagnostics diagnostics;
    pact::Names names(program, diagnostics);
    event.place = names.place(lang::Name{sources.text(file), sources.whole(file)}, date);
    if (!diagnostics.ok()) return std::unexpected(diagnostics.items().front());
  }
  std::vector<pact::StatedFact> facts;
  for (const std::string& text : question.facts) {
    FileId file = sources.add("<--fact>", text);
    CASUS_TRY(fact, pact::parse_fact(program, sources.text(file), date, sources.whole(file)));
    facts.push_back(std::move(fact));
  }
  Asked asked = stand_on(date);
  for (const std::string& text : question.open) {
    CASUS_TRY(opened, opening(text));
    asked.world.openings.push_back(opened);
  }
  if (!question.known_by.empty()) {
    CASUS_TRY(known, day("--known-by", question.known_by));
    asked.world.known_by = known;
  }
  std::vector<duty::Assumption> assumed;
  if (question.on_today)
    assumed.push_back({"the day asked about is today, " + time::to_words(date), "--on DATE"});
  std::vector<duty::EventId> events = duty::suppose(program, *asked.history, event, facts, assumed);
  asked.world.now = asked.history->at_end_of(date);
  asked.world.facts = std::move(facts);
  asked.world.at_once_days = question.at_once_days;
  asked.profile = question.profile;
  asked.answer = duty::evaluate(asked.world, events);
  if (question.cascade) assume_for_cascade(question, assumed);
  asked.answer.assumed = std::move(assumed);
  if (!question.cascade) return asked;
  duty::CascadeOptions options{question.profile, question.gates_wait, !question.assist_is_aid};
  if (question.profile != duty::Profile::broad) {
    duty::CascadeOptions broad = options;
    broad.profile = duty::Profile::broad;
    asked.broad_cascade = duty::cascade(asked.world, events, broad);
    asked.broad_cascade->answer = {};  // only its steps are told, and its rows are many
  }
  asked.cascade = duty::cascade(asked.world, events, options);
  return asked;
}

explain::Background Casus::background(std::string question) const {
  explain::Background background;
  background.question = std::move(question);
  background.corpus_version = library_.version();
  background.corpus_sha256 = library_.sha256();
  background.corpus_coverage = treaties_in_words(program());
  background.overlays = library_.overlay_paths();
  background.corpus_faults = own_faults_.error_count();
  if (with_record_)
    for (const facts::Coverage& coverage : library_.compiled().record.coverages())
      background.record_coverage.push_back(coverage_in_words(coverage));
  return background;
}

explain::Subject subject_of(const Asked& asked, const Casus& casus) {
  return {asked.world, asked.answer, casus.sources(), asked.date, asked.profile};
}

}  // namespace casus::api
