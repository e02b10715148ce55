#include "casus/explain/standing_text.h"

#include "casus/explain/json_writer.h"
#include "casus/explain/states_json.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

bool wanted(duty::StateId debtor, duty::StateId only) { return !only || debtor == only; }

std::string in_words(const Subject& about, const duty::StandingConflict& conflict) {
  std::string debtor = with_capital(name_of(about, conflict.debtor)), ward = name_of(about, conflict.ward),
              adversary = name_of(about, conflict.adversary);
  std::string first = " (" + about.program().name(conflict.first) + ")", second = " (" + about.program().name(conflict.second) + ")";
  std::string bound = debtor + " must aid " + ward + " if " + adversary + " attacks it" + first + ", but has promised ";
  switch (conflict.promised) {
    case lang::Conduct::opposing_alliance:
      return debtor + " is allied against " + adversary + first + ", but has promised not to join an alliance against it" + second;
    case lang::Conduct::remain_neutral:
      return bound + "to remain neutral towards " + adversary + second;
    case lang::Conduct::assist_adversary:
      return bound + "not to help the enemies of " + adversary + second;
    case lang::Conduct::attack:
    case lang::Conduct::use_force:
      return bound + "not to attack " + adversary + second;
    default:
      return debtor + " must aid " + ward + " against " + adversary + first + ", and " + adversary + " against " + ward + second;
  }
}

}  // namespace

std::string standing_text(const Subject& about, const duty::StandingReport& report, duty::StateId only, const PageStyle& style) {
  Page page(style);
  std::vector<const duty::StandingConflict*> found;
  for (const duty::StandingConflict& conflict : report.contradictions)
    if (wanted(conflict.debtor, only)) found.push_back(&conflict);
  std::string whose = only ? " of " + name_of(about, only) : "";
  page.line(page.bold(found.empty() ? "No promise" + whose + " contradicts another on its face on " + time::to_words(about.date) + "."
                                    : std::to_string(found.size()) + " promises" + whose + " contradict another on " + time::to_words(about.date) + "."));
  if (!found.empty()) page.heading("Contradictions", "both cannot be kept once the attack comes");
  for (const duty::StandingConflict* conflict : found) page.line(in_words(about, *conflict), 2, 2);
  bool any = false;
  for (const duty::StandingReport::DoubleBond& bond : report.double_bonds) {
    if (!wanted(bond.debtor, only)) continue;
    if (!any) page.heading("Double bonds", "a conflict only if two of those to be helped fight each other");
    any = true;
    std::vector<duty::StateId> wards;
    for (const auto& [ward, clause] : bond.wards) wards.push_back(ward);
    page.line(with_capital(name_of(about, bond.debtor)) + " is bound to aid each of " + names_of(about, wards, only ? 60 : 6) +
                  ", which no common treaty keeps apart: " + std::to_string(bond.pairs) + (bond.pairs == 1 ? " pair" : " pairs"),
              2, 2);
  }
  page.blank();
  page.line("The UN Charter is not counted: its article 51 leaves collective self-defence free, and by its article 103 it prevails over other treaties.");
  return page.text();
}

std::string standing_json(const Subject& about, const duty::StandingReport& report, duty::StateId only) {
  JsonWriter json;
  std::vector<duty::StateId> states;
  json.object().member("schema", "casus/1").member("as_of", time::to_string(about.date));
  json.text_or_null("party", only ? code_of(about, only) : "");
  json.key("contradictions").array();
  for (const duty::StandingConflict& conflict : report.contradictions) {
    if (!wanted(conflict.debtor, only)) continue;
    for (duty::StateId state : {conflict.debtor, conflict.ward, conflict.adversary}) states.push_back(state);
    json.object().member("debtor", code_of(about, conflict.debtor)).member("aid", about.program().name(conflict.first));
    json.member("promise", about.program().name(conflict.second)).member("for", code_of(about, conflict.ward));
    json.member("against", code_of(about, conflict.adversary)).member("text", in_words(about, conflict)).end();
  }
  json.end().key("double_bonds").array();
  for (const duty::StandingReport::DoubleBond& bond : report.double_bonds) {
    if (!wanted(bond.debtor, only)) continue;
    states.push_back(bond.debtor);
    json.object().member("debtor", code_of(about, bond.debtor)).member("pairs", bond.pairs).key("wards").array();
    for (const auto& [ward, clause] : bond.wards) {
      states.push_back(ward);
      json.object().member("state", code_of(about, ward)).member("clause", about.program().name(clause)).end();
    }
    json.end().end();
  }
  json.end();
  states_json(about.program(), std::move(states), about.date, json);
  return json.end().take();
}

}  // namespace casus::explain
