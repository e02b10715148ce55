#include "casus/exchange/coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "casus/base/text.h"
#include "casus/exchange/atop_file.h"
#include "casus/exchange/data_row.h"

namespace casus::exchange {

namespace {

using time::Date;

const Date end_of_coding = Date::of(2016, 12, 31);

bool has(const AtopMember& row, AtopField::Id field) {
  return row.codes[static_cast<std::size_t>(field)] != 0;
}

std::string state_of(const pact::Program& program, const pact::Treaty& treaty, Date on) {
  if (!treaty.ended.latest.is_open() && treaty.ended.latest < on)
    return "ended " + to_string(treaty.ended);
  bool unknown = false;
  for (const pact::Seat& seat : program.roster(program.find_treaty(treaty.id), on)) {
    if (seat.bond.in_force()) return "in force";
    unknown = unknown || seat.bond.standing == pact::Standing::unknown;
  }
  return unknown ? "not known" : "not in force";
}

std::string party_names(const pact::Program& program, const pact::Treaty& treaty) {
  if (treaty.parties.size() > 4) return fmt::format("{} parties", treaty.parties.size());
  std::vector<std::string> names;
  for (const pact::Membership& party : treaty.parties)
    names.emplace_back(program.reg[party.state].name);
  return join(names, ", ");
}

struct Coded {
  Coverage::Line line;
  std::set<int> members;
  bool defence = false, other = false, open = false;
};

std::map<int, Coded> coded_alliances(const std::vector<AtopMember>& rows) {
  std::map<int, Coded> coded;
  for (const AtopMember& row : rows) {
    Coded& alliance = coded[row.alliance];
    if (alliance.members.empty() || row.entry.earliest < alliance.line.signed_on)
      alliance.line.signed_on = row.entry.earliest;
    alliance.line.atop = row.alliance;
    alliance.members.insert(row.member);
    alliance.defence = alliance.defence || has(row, AtopField::Id::defense);
    alliance.other =
        alliance.other || has(row, AtopField::Id::offense) || has(row, AtopField::Id::neutral);
    alliance.open = alliance.open || row.exit.latest.is_open();
  }
  for (auto& [id, alliance] : coded) {
    std::vector<std::string> codes;
    for (int member : alliance.members) codes.push_back(std::to_string(member));
    alliance.line.members =
        codes.size() > 6 ? fmt::format("{} members", codes.size()) : join(codes, ", ");
  }
  return coded;
}

void add_ours(const pact::Program& program, Date on, std::map<int, Coded>& coded) {
  for (const pact::Treaty& treaty : program.treaties)
    for (std::int32_t id : treaty.syntax->atop) {
      auto found = coded.find(id);
      if (found == coded.end()) continue;
      Coverage::Line& line = found->second.line;
      if (!line.state.empty()) line.state += "; ";
      line.treaties.emplace_back(treaty.id);
      line.state += state_of(program, treaty, on);
    }
}

}  // namespace

Result<Coverage> coverage_of(SourceMap& sources, const std::string& atop_path, const Corpus& corpus,
                             Date on) {
  CASUS_TRY(file, open_data(sources, atop_path, "atop-member-level.csv"));
  CASUS_TRY(rows, read_atop(sources, file));
  auto coded = coded_alliances(rows);
  add_ours(corpus.program, on, coded);
  Coverage coverage;
  for (auto& [id, alliance] : coded) {
    if (!alliance.defence && !alliance.other) continue;
    ++coverage.coded_count;
    if (alliance.defence && alliance.open)
      coverage.defence_in_force.push_back(alliance.line);
    else if (alliance.line.treaties.empty())
      coverage.not_covered.push_back(alliance.line);
  }
  for (const pact::Treaty& treaty : corpus.program.treaties) {
    Date day = treaty.signed_on.earliest;
    if (day <= end_of_coding || day > on || treaty.signed_on.latest.is_open()) continue;
    coverage.later.push_back({.members = party_names(corpus.program, treaty),
                              .signed_on = day,
                              .treaties = {std::string(treaty.id)},
                              .title = std::string(treaty.title),
                              .state = state_of(corpus.program, treaty, on)});
  }
  std::ranges::stable_sort(coverage.later, {}, &Coverage::Line::signed_on);
  return coverage;
}

std::string to_markdown(const Coverage& coverage, Date on) {
  auto absent = std::ranges::count_if(
      coverage.defence_in_force, [](const Coverage::Line& line) { return line.treaties.empty(); });
  std::string text = fmt::format(
      "# What the corpus covers\n\nMade by `casus coverage ATOP --on {}`; do not edit. \"In "
      "force\" "
      "is said for that day.\n\n## Defence treaties in effect at the end of ATOP 4.01 (2016)\n\n"
      "{} treaties, {} of them not in the corpus.\n\n| ATOP | entry | members (COW) | in the "
      "corpus "
      "as | now |\n|---|---|---|---|---|\n",
      to_string(on), coverage.defence_in_force.size(), absent);
  for (const auto& line : coverage.defence_in_force)
    text += fmt::format("| {} | {} | {} | {} | {} |\n", line.atop, to_string(line.signed_on),
                        line.members, line.treaties.empty() ? "-" : join(line.treaties, ", "),
                        line.state);
  text += fmt::format(
      "\n## Treaties and pledges signed after 2016\n\n{} in the corpus.\n\n| signed | "
      "id | title | parties | now |\n|---|---|---|---|---|\n",
      coverage.later.size());
  for (const auto& line : coverage.later)
    text += fmt::format("| {} | {} | {} | {} | {} |\n", to_string(line.signed_on),
                        line.treaties.front(), line.title, line.members, line.state);
  text += fmt::format(
      "\n## Other defence, offence and neutrality treaties of ATOP that are left out\n\n{} of {}: "
      "treaties that had ended by 2016, or that promise neutrality alone. They are left out "
      "because "
      "nobody has written them yet, not for any property of theirs.\n\n| ATOP | entry | members "
      "(COW) |\n|---|---|---|\n",
      coverage.not_covered.size(), coverage.coded_count);
  for (const auto& line : coverage.not_covered)
    text += fmt::format("| {} | {} | {} |\n", line.atop, to_string(line.signed_on), line.members);
  return text;
}

}  // namespace casus::exchange
