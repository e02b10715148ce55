#include "casus/base/text.h"
#include "casus/explain/json_writer.h"
#include "casus/explain/states_json.h"
#include "casus/explain/treaty_page.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

void date_json(JsonWriter& json, std::string_view name, const time::ImpreciseDate& date) {
  json.text_or_null(name, date.earliest.is_open() ? "" : to_string(date));
}

void texts_json(JsonWriter& json, std::string_view name, const std::vector<lang::Text>& texts) {
  json.key(name).array();
  for (const lang::Text& text : texts)
    json.object().member("text", text.value).member("doubtful", text.doubtful).end();
  json.end();
}

void parties_json(const Subject& about, duty::TreatyId id, std::vector<duty::StateId>& states,
                  JsonWriter& json) {
  json.key("parties").array();
  for (const pact::Membership& party : about.program().treaties[id].parties) {
    duty::StateId now = about.program().reg.holder(party.state, about.date);
    states.push_back(now);
    json.object()
        .member("state", code_of(about, now))
        .member("signed_as", about.program().reg[party.state].id);
    date_json(json, "signed", party.signed_on);
    date_json(json, "from", party.from);
    date_json(json, "until", party.until);
    json.text_or_null("manner", lang::spelling(party.manner));
    json.member("standing", pact::to_string(about.program().bond(id, now, about.date).standing))
        .member("doubtful", party.doubtful)
        .end();
  }
  json.end();
}

void clauses_json(const Subject& about, duty::TreatyId id, JsonWriter& json) {
  json.key("clauses").array();
  for (duty::ClauseId clause_id : about.program().treaties[id].clauses) {
    const pact::Clause& clause = about.program().clauses[clause_id];
    json.object()
        .member("id", about.program().name(clause_id))
        .member("version", clause.version)
        .member("article", clause.article);
    json.member("clause", clause.id)
        .member("valid", clause.valid.contains(about.date))
        .member("known", about.world.known(clause_id));
    json.member("text", clause_text(about, clause_id))
        .member("file", about.sources.path(clause.span.file));
    json.member("line", about.sources.place(clause.span).line).key("issues").array();
    for (const pact::OpenIssue& open : clause.issues)
      if (open.issue) json.value(about.program().issues[open.issue].id);
    json.end().key("article_text").array();
    if (clause.article_syntax)
      for (const lang::Text& text : clause.article_syntax->texts) json.value(text.value);
    json.end().key("article_quote").array();
    if (clause.article_syntax)
      for (const lang::Text& text : clause.article_syntax->quotes) json.value(text.value);
    json.end().end();
  }
  json.end();
}

}  // namespace

std::string treaty_json(const Subject& about, duty::TreatyId id) {
  const pact::Treaty& treaty = about.program().treaties[id];
  std::vector<duty::StateId> states;
  JsonWriter json;
  json.object()
      .member("schema", "casus/1")
      .member("as_of", time::to_string(about.date))
      .member("treaty", treaty.id);
  json.member("title", treaty.title).member("about", treaty.about);
  date_json(json, "signed", treaty.signed_on);
  date_json(json, "in_force", treaty.in_force);
  date_json(json, "ended", treaty.ended);
  json.text_or_null("end_manner", lang::spelling(treaty.manner));
  json.text_or_null("secret_until",
                    treaty.known_from.is_open() ? "" : time::to_string(treaty.known_from));
  json.member("basis", treaty.basis == pact::Basis::text     ? "text"
                       : treaty.basis == pact::Basis::coding ? "coding"
                                                             : "statement");
  parties_json(about, id, states, json);
  clauses_json(about, id, json);
  texts_json(json, "sources", treaty.syntax ? treaty.syntax->sources : std::vector<lang::Text>{});
  texts_json(json, "notes", treaty.syntax ? treaty.syntax->notes : std::vector<lang::Text>{});
  states_json(about.program(), std::move(states), about.date, json);
  return json.end().take();
}

}  // namespace casus::explain
