#include "casus/explain/answer_json.h"

#include <algorithm>
#include <map>
#include <set>

#include "casus/explain/json_writer.h"
#include "casus/explain/no_clause.h"
#include "casus/explain/row_id.h"
#include "casus/explain/row_json.h"
#include "casus/explain/short_answer.h"
#include "casus/explain/states_json.h"
#include "casus/explain/tree_text.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::Verdict;

int order_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return 0;
    case Verdict::disputed:
      return 1;
    case Verdict::undetermined:
      return 2;
    case Verdict::not_in_force:
      return 3;
    case Verdict::not_met:
      return 4;
  }
  return 5;
}

void states_list(const Subject& about, std::string_view name,
                 const std::vector<duty::StateId>& states, JsonWriter& json) {
  json.key(name).array();
  for (duty::StateId state : states) json.value(code_of(about, state));
  json.end();
}

void background_json(const Subject& about, const Background& background, JsonWriter& json) {
  json.key("assumed").array();
  for (const duty::Assumption& one : about.answer.assumed)
    json.object().member("fact", one.fact).member("override", one.override_with).end();
  json.object()
      .member("fact",
              "\"at once\" means within " + std::to_string(about.world.at_once_days) + " days")
      .member("override", "--at-once DAYS")
      .end();
  json.end().member("at_once_days", about.world.at_once_days);
  json.key("corpus")
      .object()
      .member("version", background.corpus_version)
      .text_or_null("sha256", background.corpus_sha256);
  json.member("coverage", background.corpus_coverage)
      .member("faults", background.corpus_faults)
      .texts("with", background.overlays)
      .end();
  json.key("record").object().texts("coverage", background.record_coverage);
  json.member("covers",
              !background.record_coverage.empty() && about.world.history.covers(about.date))
      .end();
}

void events_json(const Subject& about, const std::vector<duty::EventId>& events, JsonWriter& json) {
  json.key("events").array();
  for (duty::EventId id : events) {
    const facts::Event& event = about.event(id);
    json.object().member("id", event_id(about, id)).member("kind", facts::to_string(event.kind));
    states_list(about, "by", event.actors, json);
    states_list(about, "on", event.targets, json);
    json.member("date", time::to_string(event.date));
    json.text_or_null("place",
                      event.place ? place_name(about.program(), event.place, about.date) : "");
    json.member("supposed", event.supposed).member("text", deed_of(about, event)).end();
  }
  json.end();
}

void cascade_json(const Subject& about, const CascadeView& view, JsonWriter& json) {
  const duty::World world = world_of(about, view.headline);
  const Subject within{world, view.headline.answer, about.sources, about.date, about.headline};
  json.key("cascade").array();
  for (const duty::CascadeStep& step : view.headline.steps) {
    json.object()
        .member("depth", step.depth)
        .member("actor", code_of(about, step.actor))
        .member("act", step_words(about, step));
    json.member("for", code_of(about, step.ward));
    states_list(about, "against", step.against, json);
    json.member("because", row_id(within, view.headline.answer.rows[step.row]))
        .member("self_judged", step.self_judged);
    json.member("belligerent", step.belligerent)
        .text_or_null("event", step.event ? event_id(within, step.event) : "")
        .end();
  }
  json.end();
  Parting parting = first_difference(about, view);
  json.key("cascade_parts");
  if (parting.text.empty())
    json.null();
  else
    json.object()
        .member("profile", "broad")
        .member("depth", parting.depth)
        .member("text", parting.text)
        .end();
  // The rows that a derived act brought about, which are not among the verdicts of the question.
  json.key("cascade_verdicts").array();
  for (const duty::CascadeStep& step : view.headline.steps) {
    const Row& row = view.headline.answer.rows[step.row];
    if (world.history[row.event].derived) row_json(within, row, {}, {}, json);
  }
  json.end();
}

void sides_json(const Subject& about, const JsonExtras& extras, JsonWriter& json) {
  json.key("sides").object();
  if (!extras.cascade) {
    std::vector<duty::StateId> attackers, defenders;
    for (duty::EventId id : about.answer.events) {
      for (duty::StateId s : about.event(id).actors)
        if (std::find(attackers.begin(), attackers.end(), s) == attackers.end())
          attackers.push_back(s);
      for (duty::StateId s : about.event(id).targets) defenders.push_back(s);
    }
    states_list(about, "attackers", attackers, json);
    states_list(about, "defenders", defenders, json);
    json.key("conflicted")
        .array()
        .end()
        .key("aiders")
        .array()
        .end()
        .key("branch_points")
        .array()
        .end();
  } else {
    const duty::Cascade& cascade = extras.cascade->headline;
    states_list(about, "attackers", cascade.attackers, json);
    states_list(about, "defenders", cascade.defenders, json);
    states_list(about, "conflicted", cascade.conflicted, json);
    states_list(about, "aiders", cascade.aiders, json);
    json.key("branch_points").array();
    for (const duty::BranchPoint& branch : cascade.branches)
      json.object()
          .member("actor", code_of(about, branch.actor))
          .member("text", branch.text)
          .text_or_null("clause", branch.clause ? about.program().name(branch.clause) : "")
          .end();
    json.end();
  }
  json.end();
}

void verdicts_json(const Subject& about, const JsonExtras& extras, JsonWriter& json) {
  const auto& rows = about.answer.rows;
  std::vector<std::uint32_t> order(rows.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return order_of(rows[a].verdict) < order_of(rows[b].verdict);
  });
  std::map<std::uint32_t, std::vector<const duty::Conflict*>> conflicts;
  for (const duty::Conflict& conflict : about.answer.conflicts) {
    conflicts[conflict.first].push_back(&conflict);
    conflicts[conflict.second].push_back(&conflict);
  }
  std::set<std::uint32_t> explained;
  if (extras.why)
    for (std::uint32_t row : rows_named(about, extras.why_of)) explained.insert(row);
  static const std::vector<const duty::Conflict*> none;
  json.key("verdicts").array();
  for (std::uint32_t index : order) {
    auto found = conflicts.find(index);
    RowOptions options{index < extras.bystanders_from ? Detail::full : Detail::bystander,
                       explained.contains(index)};
    row_json(about, rows[index], found == conflicts.end() ? none : found->second, options, json);
  }
  json.end();
}

void no_clause_json(const Subject& about, JsonWriter& json) {
  json.key("no_clause").array();
  for (const NoClause& one : treaties_without_clause(about)) {
    const pact::Treaty& treaty = about.program().treaties[one.treaty];
    json.object().member("treaty", treaty.id).member("title", treaty.title);
    states_list(about, "parties", one.parties, json);
    json.member("text", "the treaty has no obligation of this kind").end();
  }
  json.end();
}

}  // namespace

std::string answer_json(const Subject& about, const Background& background,
                        const JsonExtras& extras) {
  JsonWriter json;
  json.object()
      .member("schema", "casus/1")
      .member("question", background.question)
      .member("as_of", time::to_string(about.date));
  json.member("profile", lang::spelling(about.headline)).member("answer", short_answer(about));
  json.text_or_null("known_by",
                    about.world.known_by.is_open() ? "" : time::to_string(about.world.known_by));
  background_json(about, background, json);
  events_json(about, about.answer.events, json);
  verdicts_json(about, extras, json);
  no_clause_json(about, json);
  if (extras.cascade)
    cascade_json(about, *extras.cascade, json);
  else
    json.key("cascade")
        .array()
        .end()
        .key("cascade_parts")
        .null()
        .key("cascade_verdicts")
        .array()
        .end();
  sides_json(about, extras, json);
  states_json(about, extras.cascade ? &extras.cascade->headline : nullptr, json);
  return json.end().take();
}

}  // namespace casus::explain
