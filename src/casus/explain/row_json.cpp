#include "casus/explain/row_json.h"

#include "casus/duty/deciding.h"
#include "casus/duty/gate.h"
#include "casus/duty/life.h"
#include "casus/explain/change.h"
#include "casus/explain/conduct.h"
#include "casus/explain/reason.h"
#include "casus/explain/row_id.h"
#include "casus/explain/step_words.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::Verdict;

// A date, or null for an open one.
void date_member(JsonWriter& json, std::string_view name, time::Date date) {
  json.text_or_null(name, date.is_open() ? "" : time::to_string(date));
}

void truth_value(JsonWriter& json, Truth truth) {
  if (is_unknown(truth))
    json.null();
  else
    json.value(is_true(truth));
}

void source_json(const Subject& about, const Row& row, Span span, Detail detail, JsonWriter& json) {
  if (span.is_none()) {
    json.null();
    return;
  }
  json.object()
      .member("file", about.sources.path(span.file))
      .member("line", about.sources.place(span).line);
  json.member("article", about.clause(row).article);
  const lang::Article* article = about.clause(row).article_syntax;
  if (detail == Detail::full && article) {
    if (!article->quotes.empty()) json.member("quote", article->quotes[0].value);
    if (!article->texts.empty()) json.member("text", article->texts[0].value);
  }
  json.end();
}

void gates_json(const Subject& about, const Row& row, JsonWriter& json) {
  json.key("gates").array();
  for (const duty::Gate& gate : row.gates) {
    json.object().member("kind", to_string(gate.kind)).key("of");
    if (gate.of)
      json.value(code_of(about, gate.of));
    else if (!gate.organ.empty())
      json.value(gate.organ);
    else
      json.value("any party");
    json.member("passed", gate.passed).member("refused", gate.refused);
    json.member("stands", duty::gate_stands(about.world, gate, row.clause, about.headline,
                                            about.event(row.event).date));
    date_member(json, "on", gate.on);
    json.text_or_null("issue",
                      gate.issue ? about.program().issues[gate.issue].id : std::string_view());
    json.end();
  }
  json.end();
}

void profiles_json(const Row& row, JsonWriter& json) {
  json.key("by_profile").object();
  for (duty::Profile profile : pact::answer_profiles)
    json.member(lang::spelling(profile),
                to_string(duty::verdict_of(row.truth[static_cast<std::size_t>(profile)])));
  json.end().key("state_by_profile").object();
  for (duty::Profile profile : pact::answer_profiles)
    json.member(lang::spelling(profile),
                to_string(row.life[static_cast<std::size_t>(profile)].life));
  json.end();
}

void because_json(const Subject& about, const Row& row, Detail detail, JsonWriter& json) {
  json.key("because").array();
  Chain chain = detail == Detail::full ? Chain::whole : Chain::failing;
  for (const Reason& reason : reasons(about, row, telling_profile(about, row), chain)) {
    json.object().member("step", reason.step).key("holds");
    truth_value(json, reason.holds);
    json.member("text", reason.text).key("source");
    source_json(about, row, reason.source, detail, json);
    json.text_or_null("event", reason.event ? event_id(about, reason.event) : "");
    json.end();
  }
  json.end();
}

void missing_json(const Subject& about, const Row& row, JsonWriter& json) {
  bool open = row.verdict == Verdict::undetermined ||
              (row.verdict == Verdict::not_in_force && row.would_be == Verdict::undetermined);
  duty::Deciding deciding =
      open ? duty::deciding_facts(about.answer.derivation, row) : duty::Deciding{};
  std::vector<std::string> facts;
  json.key("missing").array();
  for (const duty::Missing& missing : deciding.missing) {
    facts.push_back(pact::to_text(about.program(), missing.fact, about.date));
    json.object()
        .member("fact", facts.back())
        .member("if_true", to_string(missing.if_true))
        .member("if_false", to_string(missing.if_false))
        .end();
  }
  json.end().key("settled_by").array();
  for (const auto& set : deciding.sets) {
    json.array();
    for (std::size_t index : set) json.value(facts[index]);
    json.end();
  }
  json.end();
}

void changes_json(const Subject& about, const Row& row, Detail detail, JsonWriter& json) {
  json.key("would_change").array();
  if (detail == Detail::full)
    for (const Change& change : would_change(about, row)) {
      json.object().member("kind", to_string(change.kind)).member("text", change.text);
      json.text_or_null("option", change.option).text_or_null("would_be", change.would_be).end();
    }
  json.end();
}

void conflicts_json(const Subject& about, const Row& row,
                    const std::vector<const duty::Conflict*>& conflicts, JsonWriter& json) {
  constexpr std::string_view words[] = {"unresolved", "UN Charter 103", "express words",
                                        "later text"};
  json.key("conflicts").array();
  for (const duty::Conflict* conflict : conflicts) {
    const Row& first = about.answer.rows[conflict->first];
    const Row& other = &first == &row ? about.answer.rows[conflict->second] : first;
    bool settled = conflict->resolution != duty::Conflict::Resolution::unresolved;
    json.object()
        .member("with", row_id(about, other))
        .member("resolution", words[static_cast<std::size_t>(conflict->resolution)]);
    json.text_or_null("yields", settled ? row_id(about, about.answer.rows[conflict->yields]) : "")
        .member("text", conflict->text)
        .end();
  }
  json.end();
}

void derivation_json(const Subject& about, const Row& row, std::uint32_t index, JsonWriter& json) {
  const duty::Step& step = about.answer.derivation[index];
  json.object().member("step", step_code(step)).key("holds");
  truth_value(json, step.holds);
  json.member("text", step_sentence(about, step)).key("source");
  source_json(about, row, step.source, Detail::bystander, json);
  json.key("children").array();
  for (std::uint32_t i = 0; i < step.child_count; ++i)
    derivation_json(about, row, about.answer.derivation.children[step.first_child + i], json);
  json.end().end();
}

void duty_json(const Subject& about, const Row& row, JsonWriter& json) {
  const pact::Clause& clause = about.clause(row);
  json.member("id", row_id(about, row))
      .member("treaty", about.treaty(row).id)
      .member("version", clause.version);
  json.member("article", clause.article)
      .member("clause", clause.id)
      .member("rule", row.rule + 1)
      .member("duty", row.duty + 1);
  json.member("event", event_id(about, row.event)).member("debtor", code_of(about, row.debtor));
  json.text_or_null("beneficiary", row.beneficiary ? code_of(about, row.beneficiary) : "");
  json.key("against").array();
  for (duty::StateId state : row.against) json.value(code_of(about, state));
  json.end()
      .member("modality", lang::spelling(modality_of(row)))
      .member("conduct", lang::spelling(conduct_of(row)));
  json.member("extent", extent_of(row)).member("time", time_of(about, row));
}

}  // namespace

void row_json(const Subject& about, const Row& row,
              const std::vector<const duty::Conflict*>& conflicts, const RowOptions& options,
              JsonWriter& json) {
  const duty::LifeState& life = row.life[static_cast<std::size_t>(about.headline)];
  json.object();
  duty_json(about, row, json);
  gates_json(about, row, json);
  date_member(json, "due", life.life == duty::Life::due ? life.due : time::Date::max());
  date_member(json, "deadline", life.deadline);
  json.member("verdict", to_string(row.verdict)).key("in_force");
  if (row.verdict == Verdict::not_in_force)
    json.object()
        .member("reason", pact::to_string(row.standing))
        .member("would_be", to_string(row.would_be))
        .end();
  else
    json.null();
  json.member("state", to_string(duty::life_of(row, about.headline)));
  profiles_json(row, json);
  because_json(about, row, options.detail, json);
  missing_json(about, row, json);
  changes_json(about, row, options.detail, json);
  conflicts_json(about, row, conflicts, json);
  std::uint32_t root = row.root[static_cast<std::size_t>(telling_profile(about, row))];
  if (options.derivation && root != duty::no_step) {
    json.key("derivation");
    derivation_json(about, row, root, json);
  }
  json.end();
}

}  // namespace casus::explain
