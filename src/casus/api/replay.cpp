#include "casus/api/replay.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <tuple>

#include "casus/api/replay_words.h"
#include "casus/base/text.h"
#include "casus/corpus/library.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/expect_cascade.h"
#include "casus/lang/phrases.h"

namespace casus::api {

namespace {

bool is_file(const std::string& name) {
  std::error_code error;
  return std::filesystem::is_regular_file(name, error);
}

class Narrator {
 public:
  Narrator(const corpus::Library& library, const duty::Stage& stage)
      : library_(library), stage_(stage), program_(stage.program) {}

  Replay narrate() {
    const lang::Scenario& syntax = stage_.syntax;
    replay_.id = syntax.id.text;
    replay_.title = syntax.title.value;
    for (const lang::Text& text : syntax.about) replay_.about.emplace_back(text.value);
    for (const lang::Text& text : syntax.sources) replay_.sources.emplace_back(text.value);
    for (const duty::Assumption& assumption : stage_.assumed)
      replay_.assumed.push_back(assumption.fact);
    const duty::Chronicle chronicle = duty::chronicle_of(stage_);
    for (const duty::ChronicleEntry& entry : chronicle.entries) tell(entry);
    for (const facts::Event& claim : stage_.history.claims())
      if (claim.in_scope) tell(claim);
    std::stable_sort(replay_.days.begin(), replay_.days.end(),
                     [](const ReplayDay& a, const ReplayDay& b) { return a.date < b.date; });
    tell_conflicts(chronicle);
    tell_performed(chronicle);
    tell_cascades();
    return std::move(replay_);
  }

 private:
  [[nodiscard]] ReplayWords words(time::Date date) const {
    return {program_, stage_.history, date};
  }

  [[nodiscard]] std::string deed(std::string_view id) const {
    for (const lang::Event& event : stage_.syntax.events)
      if (event.id.text == id)
        return join(split_words(library_.sources().text(event.doing.span)), " ");
    return std::string(id);
  }

  ReplayDay day_of(const facts::Event& event) const {
    ReplayDay day;
    day.id = event.id;
    day.date = time::to_string(time::ImpreciseDate(event.date, event.date_latest));
    day.title = deed(event.id);
    day.note = event.note;
    day.source = event.source;
    return day;
  }

  void tell(const duty::ChronicleEntry& entry) {
    const facts::Event& event = stage_.history[entry.event];
    ReplayDay day = day_of(event);
    for (const duty::Change& change : entry.changes) {
      ReplayChange told;
      told.kind = duty::to_string(change.kind);
      if (change.clause) {
        told.clause = program_.name(change.clause);
        const auto& texts = program_.clauses[change.clause].article_syntax->texts;
        if (!texts.empty()) told.article = texts[0].value;
      }
      told.text = words(event.date).sentence(change);
      told.because = change.because;
      day.changes.push_back(std::move(told));
    }
    replay_.days.push_back(std::move(day));
  }

  void tell(const facts::Event& claim) {
    ReplayDay day = day_of(claim);
    day.claim = true;
    day.title = words(claim.date).name(claim.claimed_by) + " says: " + day.title;
    day.denied_by = words(claim.date).names(claim.denied_by);
    replay_.days.push_back(std::move(day));
  }

  [[nodiscard]] std::string owed(const duty::Row& row, const ReplayWords& at) const {
    std::string word = row.terms->modality == lang::Modality::shall_not ? "not " : "";
    return word + at.conduct(*row.terms, row.beneficiary, row.against) + " (" +
           program_.name(row.clause) + ", " + std::string(to_string(row.verdict)) + ")";
  }

  // Once for each two clauses.
  void tell_conflicts(const duty::Chronicle& chronicle) {
    std::set<std::tuple<facts::StateId, pact::ClauseId, pact::ClauseId>> told;
    for (const duty::Conflict& conflict : chronicle.last.conflicts) {
      const duty::Row& a = chronicle.last.rows[conflict.first];
      const duty::Row& b = chronicle.last.rows[conflict.second];
      if (!told.insert({conflict.debtor, a.clause, b.clause}).second) continue;
      const ReplayWords at = words(stage_.history[std::max(a.event, b.event)].date);
      replay_.conflicts.push_back(at.name(conflict.debtor) + ": " + owed(a, at) + ", but " +
                                  owed(b, at) + "; " + conflict.text);
    }
  }

  void tell_performed(const duty::Chronicle& chronicle) {
    for (const duty::ChronicleEntry& entry : chronicle.entries)
      for (const duty::Change& change : entry.changes) {
        bool done = change.kind == duty::ChangeKind::fulfilled ||
                    change.kind == duty::ChangeKind::performed_late ||
                    change.kind == duty::ChangeKind::performed_disputed;
        if (!done || !change.act) continue;
        std::string line = words(stage_.history[entry.event].date).sentence(change);
        replay_.performed.push_back(program_.name(change.clause) + ": " + line);
      }
  }

  [[nodiscard]] duty::Cascade cascade(duty::EventId event, duty::Profile profile) const {
    const duty::Hearing hearing{stage_.at(stage_.history.just_after(event)), {}, event};
    duty::CascadeOptions options;
    options.profile = profile;
    return duty::cascade_from(stage_, hearing, time::Date::max(), {}, false, options);
  }

  ReplayCascade lines(const duty::Cascade& cascade, duty::EventId event,
                      duty::Profile profile) const {
    ReplayCascade told{
        std::string(lang::spelling(profile)), std::string(stage_.history[event].id), {}};
    const ReplayWords at = words(stage_.history[event].date);
    for (const duty::CascadeStep& step : cascade.steps)
      told.steps.push_back(std::to_string(step.depth) + ". " + at.name(step.actor) + " for " +
                           at.name(step.ward) + " against " + at.names(step.against) + " (" +
                           program_.name(cascade.answer.rows[step.row].clause) + ")" +
                           (step.self_judged ? ", self-judged" : ""));
    return told;
  }

  void part(const duty::Cascade& strict, const duty::Cascade& broad, duty::EventId event) {
    const auto a = duty::new_actors(strict), b = duty::new_actors(broad);
    const ReplayWords at = words(stage_.history[event].date);
    auto at_depth = [&](const auto& steps, std::size_t i) {
      return i < steps.size() ? at.names(steps[i]) : std::string("nobody");
    };
    for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
      if (i < a.size() && i < b.size() && a[i] == b[i]) continue;
      replay_.parting = "They part at step " + std::to_string(i + 1) + ": strictly " +
                        at_depth(a, i) + " is bound, broadly " + at_depth(b, i) + ".";
      return;
    }
  }

  // From the first event after which a profile has somebody bound.
  void tell_cascades() {
    bool strict_told = false, broad_told = false;
    for (duty::EventId event :
         stage_.told({time::Date::max(), stage_.history.events().next_id().value})) {
      const facts::Event& what = stage_.history[event];
      bool pushes = what.hostile() || facts::is_a(what.kind, facts::EventKind::pre_hostile);
      if (!pushes || (strict_told && broad_told)) continue;
      const duty::Cascade strict = cascade(event, duty::Profile::strict);
      const duty::Cascade broad = cascade(event, duty::Profile::broad);
      if (replay_.parting.empty()) part(strict, broad, event);
      if (!strict_told && !strict.steps.empty())
        replay_.cascades.push_back(lines(strict, event, duty::Profile::strict));
      if (!broad_told && !broad.steps.empty())
        replay_.cascades.push_back(lines(broad, event, duty::Profile::broad));
      strict_told |= !strict.steps.empty();
      broad_told |= !broad.steps.empty();
    }
  }

  const corpus::Library& library_;
  const duty::Stage& stage_;
  const pact::Program& program_;
  Replay replay_;
};

corpus::LibraryOptions library_options(const ReplayRequest& request) {
  corpus::LibraryOptions options{.folder = request.corpus, .overlays = request.paths};
  if (is_file(request.scenario)) options.overlays.push_back(request.scenario);
  return options;
}

const lang::Scenario* find(const corpus::Library& library, const std::string& name) {
  for (const lang::Scenario* scenario : library.compiled().scenarios)
    if (scenario->id.text == name || library.sources().path(scenario->id.span.file) == name)
      return scenario;
  return nullptr;
}

}  // namespace

std::vector<std::string> scenario_ids(const ReplayRequest& request) {
  Diagnostics faults;
  auto library = corpus::Library::open(library_options(request), faults);
  std::vector<std::string> ids;
  for (const lang::Scenario* scenario : library.compiled().scenarios)
    ids.emplace_back(scenario->id.text);
  std::sort(ids.begin(), ids.end());
  return ids;
}

Result<Replay> replay(const ReplayRequest& request) {
  Diagnostics faults;
  auto library = corpus::Library::open(library_options(request), faults);
  const lang::Scenario* scenario = find(library, request.scenario);
  if (!scenario) {
    for (const Diagnostic& fault : faults)
      if (fault.code.starts_with("base.")) return std::unexpected(fault);
    return fail("api.unknown-scenario", "there is no scenario '" + request.scenario +
                                            "'; there are " + join_words(scenario_ids(request)));
  }
  auto stage = duty::stage_from(pact::scenario_from(*scenario, library.compiled(), faults),
                                library.compiled().program, faults);
  for (const Diagnostic& fault : faults)
    if (fault.severity == Severity::error) return std::unexpected(fault);
  return Narrator(library, stage).narrate();
}

}  // namespace casus::api
