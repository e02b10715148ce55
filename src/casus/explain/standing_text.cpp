#include "casus/explain/standing_text.h"

#include <map>

#include "casus/base/text.h"
#include "casus/explain/json_writer.h"
#include "casus/explain/standing_group.h"
#include "casus/explain/states_json.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

bool wanted(duty::StateId debtor, duty::StateId only) { return !only || debtor == only; }

constexpr std::size_t listed_max = 8;  // states named before "… (N states)"

std::string list_of(const Subject& about, const std::vector<duty::StateId>& states) {
  return names_of(about, states, listed_max);
}

std::string clauses_of(const Subject& about, const std::vector<duty::ClauseId>& clauses) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < clauses.size() && i < 4; ++i)
    names.push_back(about.program().name(clauses[i]));
  std::string text = join(names, ", ");
  return clauses.size() > 4 ? text + " and " + std::to_string(clauses.size() - 4) + " more" : text;
}

std::string group_words(const Subject& about, const StandingGroup& group) {
  const bool many = group.debtors.size() > 1;
  std::string first = " (" + clauses_of(about, group.first) + ")",
              second = " (" + about.program().name(group.second) + ")";
  std::string debtors = with_capital(list_of(about, group.debtors)),
              against = list_of(about, group.adversaries);
  std::string promised = debtors + (many ? " have" : " has") + " promised ",
              wards = list_of(about, group.wards);
  std::string but = second + ", but must aid " + wards + " against it" + first;
  switch (group.promised) {
    case lang::Conduct::opposing_alliance:
      return promised + "to join no alliance against " + against + second + ", but " +
             (many ? "are" : "is") + " allied against it" + first;
    case lang::Conduct::remain_neutral:
      return promised + "to remain neutral towards " + against + but;
    case lang::Conduct::assist_adversary:
      return promised + "not to help the enemies of " + against + but;
    case lang::Conduct::attack:
    case lang::Conduct::use_force:
      return promised + "not to attack " + against + but;
    default:
      return debtors + " must aid " + wards + " against " + against + first + ", and " + against +
             " against any attacker" + second;
  }
}

StandingGroup alone(const duty::StandingConflict& conflict) {
  return {StandingGroup::Kind::between_few,
          {conflict.first},
          conflict.second,
          conflict.promised,
          {conflict.debtor},
          {conflict.ward},
          {conflict.adversary}};
}

// General promises of peace contradict every alliance in the same way: one line for each such
// promise.
void tell_general(const Subject& about, const std::vector<StandingGroup>& groups, Page& page) {
  std::map<std::string, std::size_t> counts;
  for (const StandingGroup& group : groups)
    if (group.kind == StandingGroup::Kind::among_many)
      counts[std::string(
          about.program().treaties[about.program().clauses[group.second].treaty].id)] +=
          group.first.size();
  if (counts.empty()) return;
  page.heading(
      "General promises of peace",
      "of many states to each other, against duties to aid an outsider; --json lists each");
  for (const auto& [treaty, count] : counts)
    page.line(treaty + ": " + std::to_string(count) + (count == 1 ? " clause" : " clauses") +
                  " of aid of its parties",
              2, 2);
}

void tell_kind(const Subject& about, const std::vector<StandingGroup>& groups,
               StandingGroup::Kind kind, std::string_view heading, std::string_view gloss,
               Page& page) {
  bool any = false;
  for (const StandingGroup& group : groups) {
    if (group.kind != kind) continue;
    if (!any) page.heading(heading, gloss);
    any = true;
    page.line(group_words(about, group), 2, 2);
  }
}

void tell_double_bonds(const Subject& about, const duty::StandingReport& report, duty::StateId only,
                       Page& page) {
  bool any = false;
  for (const duty::StandingReport::DoubleBond& bond : report.double_bonds) {
    if (!wanted(bond.debtor, only)) continue;
    if (!any)
      page.heading("Double bonds", "a conflict only if two of those to be helped fight each other");
    any = true;
    std::vector<duty::StateId> wards;
    for (const auto& [ward, clause] : bond.wards) wards.push_back(ward);
    page.line(with_capital(name_of(about, bond.debtor)) + " is bound to aid each of " +
                  names_of(about, wards, only ? 60 : 6) + ", which no common treaty keeps apart: " +
                  std::to_string(bond.pairs) + (bond.pairs == 1 ? " pair" : " pairs"),
              2, 2);
  }
}

}  // namespace

std::string standing_text(const Subject& about, const duty::StandingReport& report,
                          duty::StateId only, const PageStyle& style) {
  Page page(style);
  const std::vector<StandingGroup> groups = standing_groups(about, report, only);
  std::string whose = only ? " of " + name_of(about, only) : "";
  std::string day = time::to_words(about.date);
  page.line(page.bold(groups.empty() ? "No promise" + whose +
                                           " contradicts another on its face on " + day + "."
                                     : std::to_string(groups.size()) + " promises" + whose +
                                           " contradict others on " + day + "."));
  using Kind = StandingGroup::Kind;
  tell_kind(about, groups, Kind::by_name, "By name",
            "a text names the state against which it binds; both cannot be kept", page);
  tell_kind(about, groups, Kind::between_few, "Between particular treaties",
            "both cannot be kept once such an attack comes", page);
  tell_general(about, groups, page);
  tell_double_bonds(about, report, only, page);
  page.blank();
  page.line(
      "The UN Charter is not counted: its article 51 leaves collective self-defence free, and by "
      "its article 103 it prevails over other treaties.");
  return page.text();
}

std::string standing_json(const Subject& about, const duty::StandingReport& report,
                          duty::StateId only) {
  JsonWriter json;
  std::vector<duty::StateId> states;
  json.object().member("schema", "casus/1").member("as_of", time::to_string(about.date));
  json.text_or_null("party", only ? code_of(about, only) : "");
  json.key("contradictions").array();
  for (const duty::StandingConflict& conflict : report.contradictions) {
    if (!wanted(conflict.debtor, only)) continue;
    for (duty::StateId state : {conflict.debtor, conflict.ward, conflict.adversary})
      states.push_back(state);
    json.object()
        .member("debtor", code_of(about, conflict.debtor))
        .member("aid", about.program().name(conflict.first));
    json.member("promise", about.program().name(conflict.second))
        .member("for", code_of(about, conflict.ward));
    json.member("against", code_of(about, conflict.adversary))
        .member("text", group_words(about, alone(conflict)))
        .end();
  }
  json.end().key("double_bonds").array();
  for (const duty::StandingReport::DoubleBond& bond : report.double_bonds) {
    if (!wanted(bond.debtor, only)) continue;
    states.push_back(bond.debtor);
    json.object()
        .member("debtor", code_of(about, bond.debtor))
        .member("pairs", bond.pairs)
        .key("wards")
        .array();
    for (const auto& [ward, clause] : bond.wards) {
      states.push_back(ward);
      json.object()
          .member("state", code_of(about, ward))
          .member("clause", about.program().name(clause))
          .end();
    }
    json.end().end();
  }
  json.end();
  states_json(about.program(), std::move(states), about.date, json);
  return json.end().take();
}

}  // namespace casus::explain
