#include "casus/explain/pacts.h"

#include <algorithm>

#include "casus/base/text.h"
#include "casus/explain/json_writer.h"
#include "casus/explain/states_json.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

bool binds(const pact::Bond& bond) {
  return bond.in_force() || bond.standing == pact::Standing::unknown;
}

bool is_member(const pact::Bond& bond) {
  return bond.standing != pact::Standing::never_party &&
         bond.standing != pact::Standing::not_yet_signed;
}

std::string date_words(const time::ImpreciseDate& date, std::string_view open) {
  if (date.earliest.is_open()) return std::string(open);
  return to_words(date);
}

std::string standing_words(const Subject& about, const Pact& pact, const PactsQuery& query) {
  std::string text;
  for (std::size_t i = 0; i < pact.bonds.size(); ++i) {
    const pact::Bond& bond = pact.bonds[i];
    if (bond.in_force()) continue;
    text += (text.empty() ? "" : "; ") + std::string(pact::to_string(bond.standing)) + " for " +
            name_of(about, query.parties[i]);
  }
  return text;
}

std::string heading_of(const Subject& about, const PactsQuery& query, std::size_t count) {
  std::vector<std::string> names;
  for (duty::StateId party : query.parties) names.push_back(name_of(about, party));
  std::string between = names.size() == 1 ? " of " + names[0] : " between " + join_words(names);
  return std::to_string(count) + (count == 1 ? " treaty" : " treaties") + between +
         (query.all ? ", in force or not, on " : " in force on ") + time::to_words(about.date);
}

void tell_pact(const Subject& about, const Pact& pact, const PactsQuery& query, Page& page) {
  const pact::Treaty& treaty = about.program().treaties[pact.treaty];
  page.line(page.bold(treaty.id) + "  " + std::string(treaty.title), 2, 2);
  std::string since = "signed " + date_words(treaty.signed_on, "on an unknown day") +
                      ", in force " + date_words(treaty.in_force, "never");
  if (!treaty.ended.earliest.is_open()) since += ", ended " + to_words(treaty.ended);
  std::string standing = standing_words(about, pact, query);
  page.line(since + (standing.empty() ? "" : "; " + standing), 4, 2);
  std::vector<duty::StateId> parties = about.program().parties_on(pact.treaty, about.date);
  std::erase_if(parties, [&](duty::StateId state) {
    return std::find(query.parties.begin(), query.parties.end(), state) != query.parties.end();
  });
  if (!parties.empty()) page.line("with " + names_of(about, parties, 8), 4, 2);
  std::vector<std::string> duties = duties_of(about, pact.treaty);
  page.line(duties.empty() ? "no clause" : "duties: " + join(duties, ", "), 4, 2);
  if (treaty.basis == pact::Basis::coding) page.line("known only as coded by others", 4, 2);
}

void pact_json(const Subject& about, const Pact& pact, const PactsQuery& query,
               std::vector<duty::StateId>& states, JsonWriter& json) {
  const pact::Treaty& treaty = about.program().treaties[pact.treaty];
  json.object()
      .member("treaty", treaty.id)
      .member("title", treaty.title)
      .member("about", treaty.about);
  for (auto [name, date] :
       {std::pair("signed", treaty.signed_on), std::pair("in_force", treaty.in_force),
        std::pair("ended", treaty.ended)})
    json.text_or_null(name, date.earliest.is_open() ? "" : to_string(date));
  json.member("basis", treaty.basis == pact::Basis::text     ? "text"
                       : treaty.basis == pact::Basis::coding ? "coding"
                                                             : "statement");
  json.key("standing").object();
  for (std::size_t i = 0; i < pact.bonds.size(); ++i)
    json.member(code_of(about, query.parties[i]), pact::to_string(pact.bonds[i].standing));
  json.end().key("parties").array();
  for (duty::StateId state : about.program().parties_on(pact.treaty, about.date)) {
    json.value(code_of(about, state));
    states.push_back(state);
  }
  json.end().texts("duties", duties_of(about, pact.treaty)).end();
}

}  // namespace

std::vector<std::string> duties_of(const Subject& about, duty::TreatyId treaty) {
  std::vector<std::string> found;
  for (duty::ClauseId id : about.program().treaties[treaty].clauses) {
    const pact::Clause& clause = about.program().clauses[id];
    if (!clause.valid.contains(about.date) || !about.world.known(id)) continue;
    for (const pact::Rule& rule : clause.rules)
      for (const pact::Duty& duty : rule.duties) {
        std::string text(lang::spelling(duty.conduct));
        if (duty.conduct == lang::Conduct::agree || duty.conduct == lang::Conduct::other)
          text += " " + std::string(duty.text);
        if (duty.modality != lang::Modality::shall)
          text = std::string(lang::spelling(duty.modality)) + " " + text;
        if (std::find(found.begin(), found.end(), text) == found.end()) found.push_back(text);
      }
  }
  return found;
}

std::vector<Pact> pacts_of(const Subject& about, const PactsQuery& query) {
  std::vector<Pact> found;
  if (query.parties.empty()) return found;
  for (duty::TreatyId id : about.program().treaties_of(query.parties[0])) {
    if (about.program().treaties[id].known_from > about.world.known_by) continue;
    Pact pact{id, {}};
    for (duty::StateId party : query.parties)
      pact.bonds.push_back(about.program().bond(id, party, about.date));
    auto wanted = [&](const pact::Bond& bond) { return query.all ? is_member(bond) : binds(bond); };
    if (std::all_of(pact.bonds.begin(), pact.bonds.end(), wanted)) found.push_back(std::move(pact));
  }
  return found;
}

std::string pacts_text(const Subject& about, const PactsQuery& query, const PageStyle& style) {
  Page page(style);
  std::vector<Pact> pacts = pacts_of(about, query);
  page.line(page.bold(heading_of(about, query, pacts.size())));
  for (const Pact& pact : pacts) {
    page.blank();
    tell_pact(about, pact, query, page);
  }
  page.blank();
  page.line("casus show TREATY prints one of them with its articles and clauses" +
            std::string(query.all ? "" : "; --all adds those not in force"));
  return page.text();
}

std::string pacts_json(const Subject& about, const PactsQuery& query) {
  JsonWriter json;
  std::vector<duty::StateId> states = query.parties;
  json.object()
      .member("schema", "casus/1")
      .member("as_of", time::to_string(about.date))
      .key("party")
      .array();
  for (duty::StateId party : query.parties) json.value(code_of(about, party));
  json.end().key("pacts").array();
  for (const Pact& pact : pacts_of(about, query)) pact_json(about, pact, query, states, json);
  json.end();
  states_json(about.program(), std::move(states), about.date, json);
  return json.end().take();
}

}  // namespace casus::explain
