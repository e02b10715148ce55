#include "casus/exchange/against_atop.h"

#include <algorithm>
#include <map>

#include "casus/exchange/atop_dates.h"
#include "casus/exchange/atop_row.h"
#include "casus/exchange/data_row.h"

namespace casus::exchange {

namespace {

// The fields of the member-level and of the alliance-level file that speak of one thing.
std::string_view canonical(std::string_view field) {
  if (field == "begyr" || field == "begmo" || field == "begday" || field == "moent" ||
      field == "dayent")
    return "yrent";
  if (field == "endyr" || field == "endmo" || field == "endday" || field == "moexit" ||
      field == "dayexit" || field == "ineffect")
    return "yrexit";
  if (field == "maxphase") return "phase";
  if (field.starts_with("mem")) return "member";
  return field;
}

// The values of one field, member by member, on both sides.
struct Values {
  std::string ours, theirs, rule;
  bool differ = false, ruled = true;
  void add(const std::string& member, const std::string& our, const std::string& their) {
    ours += (ours.empty() ? "" : ", ") + member + " " + our;
    theirs += (theirs.empty() ? "" : ", ") + member + " " + their;
    differ = true;
  }
};

class Comparison {
 public:
  Comparison(const Corpus& corpus, std::span<const AtopMember> all, AgainstReport& report)
      : program_(corpus.program), all_(all), report_(report) {}
  void compare(const Alliance& alliance);

 private:
  void tell(const Alliance& alliance, std::string_view field, const Values& values);
  std::string reason(const Alliance& alliance, std::string_view field) const;
  void compare_members(const Alliance& alliance, std::span<const Seat> seats);
  void compare_days(const Alliance& alliance, std::span<const Seat> seats);
  void compare_codes(const Alliance& alliance, std::span<const Seat> seats);
  void compare_phases(const Alliance& alliance);
  AtopCodes codes_of(const Alliance& alliance, const Seat& seat, const AtopMember& row) const;

  const pact::Program& program_;
  std::span<const AtopMember> all_;
  AgainstReport& report_;
};

std::string Comparison::reason(const Alliance& alliance, std::string_view field) const {
  for (const pact::Treaty* treaty : alliance.treaties)
    for (const lang::AtopDiffers& differs : treaty->syntax->atop_differs)
      if (canonical(differs.field.text) == field) return std::string(differs.because.value);
  return "";
}

void Comparison::tell(const Alliance& alliance, std::string_view field, const Values& values) {
  ++report_.value_count;
  if (!values.differ) {
    ++report_.equal_count;
    return;
  }
  Difference difference{.where = std::string(alliance.treaties.front()->id) + " (atop " +
                                 std::to_string(alliance.id) + ")",
                        .field = std::string(field), .ours = values.ours, .theirs = values.theirs,
                        .explained = reason(alliance, field),
                        .ours_at = alliance.treaties.front()->syntax->id.span,
                        .theirs_at = alliance.rows.front()->span};
  if (difference.explained.empty() && values.ruled) difference.explained = values.rule;
  report_.differences.push_back(std::move(difference));
}

void Comparison::compare_members(const Alliance& alliance, std::span<const Seat> seats) {
  Values values;
  values.ruled = false;
  for (const Seat& seat : seats) {
    if (seat.rows.empty()) values.add(label(program_, seat), "party", "-");
    if (seat.memberships.empty()) values.add(label(program_, seat), "-", "member");
  }
  tell(alliance, "member", values);
}

void Comparison::compare_days(const Alliance& alliance, std::span<const Seat> seats) {
  Values entries, exits;
  auto add = [&](Values& values, const Seat& seat, const DayComparison& day) {
    if (day.equal) return;
    values.add(label(program_, seat), day.ours, day.theirs);
    values.ruled = values.ruled && !day.rule.empty();
    values.rule = day.rule;
  };
  for (const Seat& seat : seats) {
    if (seat.rows.empty() || seat.memberships.empty()) continue;
    add(entries, seat, compare_entry(program_, seat));
    add(exits, seat, compare_exit(program_, seat, all_));
  }
  tell(alliance, "yrent", entries);
  tell(alliance, "yrexit", exits);
}

// A clause that begins on the day the phase ends belongs to the next phase.
AtopCodes Comparison::codes_of(const Alliance& alliance, const Seat& seat,
                               const AtopMember& row) const {
  time::DateInterval when{row.entry.latest, row.exit.latest};
  if (row.phase < row.phase_max) when.last = time::add_days(when.last, -1);
  std::vector<Promise> promises;
  facts::StateId member = seat.memberships.front()->state;
  std::vector<const pact::Treaty*> treaties;
  for (const pact::Treaty* treaty : alliance.treaties) {
    for (const pact::Membership* party : seat.memberships) {
      if (party < treaty->parties.data() || party >= treaty->parties.data() + treaty->parties.size())
        continue;
      if (std::ranges::find(treaties, treaty) != treaties.end()) continue;
      treaties.push_back(treaty);
      for (Promise& promise :
           promises_of(program_, program_.find_treaty(treaty->id), party->state, when))
        promises.push_back(std::move(promise));
    }
  }
  return derive_codes(promises, treaties, member);
}

void Comparison::compare_codes(const Alliance& alliance, std::span<const Seat> seats) {
  std::array<Values, atop_field_count> values;
  std::map<int, std::vector<AtopCodes>> by_phase;
  auto index = [](AtopField::Id id) { return static_cast<std::size_t>(id); };
  std::vector<std::pair<const Seat*, const AtopMember*>> pairs;
  for (const Seat& seat : seats)
    for (const AtopMember* row : seat.rows)
      if (!seat.memberships.empty()) pairs.emplace_back(&seat, row);
  for (auto [seat, row] : pairs) by_phase[row->phase].push_back(codes_of(alliance, *seat, *row));
  std::map<int, std::size_t> next;
  bool core_differs = false;
  for (auto [seat, row] : pairs) {
    AtopCodes ours = by_phase[row->phase][next[row->phase]++];
    ours[index(AtopField::Id::asymm)] = is_asymmetric(by_phase[row->phase]);
    for (const AtopField& field : atop_fields) {
      std::size_t i = field.index(), of = index(obligation_of(field.id));
      if (row->missing[i]) continue;
      if (of != i && (ours[of] == 0 || row->codes[of] == 0)) continue;
      if (field.id == AtopField::Id::asymm && core_differs) continue;
      int our = field.kinds ? ours[i] : ours[i] != 0;
      int their = field.kinds ? row->codes[i] : row->codes[i] != 0;
      if (our == their) continue;
      if (field.id <= AtopField::Id::neucoatt) core_differs = true;
      std::string member = label(program_, *seat);
      if (row->phase > 1) member += " phase " + std::to_string(row->phase);
      values[i].add(member, std::to_string(our), std::to_string(their));
    }
  }
  for (const AtopField& field : atop_fields) {
    values[field.index()].ruled = false;
    if (field.id == AtopField::Id::asymm && core_differs) continue;
    tell(alliance, field.name, values[field.index()]);
  }
}

// Phases are coarse: more versions here than phases there are no contradiction.
void Comparison::compare_phases(const Alliance& alliance) {
  std::size_t ours = 0;
  for (const pact::Treaty* treaty : alliance.treaties) {
    ours += 1;
    for (const lang::Version& version : treaty->syntax->versions) ours += version.number > 1;
  }
  auto theirs = static_cast<std::size_t>(std::max(1, alliance.rows.front()->phase_max));
  Values values;
  if (ours != theirs) {
    values.ours = std::to_string(ours);
    values.theirs = std::to_string(theirs);
    values.differ = true;
    if (ours > theirs) values.rule = "rule: phases are coarse";
  }
  tell(alliance, "phase", values);
}

void Comparison::compare(const Alliance& alliance) {
  auto seats = seats_of(program_, alliance);
  compare_members(alliance, seats);
  compare_days(alliance, seats);
  compare_codes(alliance, seats);
  compare_phases(alliance);
}

}  // namespace

Result<AgainstReport> against_atop(SourceMap& sources, const std::string& path,
                                   const Corpus& corpus) {
  AgainstReport report{.data_set = "atop"};
  CASUS_TRY(file, open_data(sources, path, "atop-member-level.csv"));
  CASUS_TRY(members, read_atop(sources, file));
  report.row_count = members.size();
  std::map<int, Alliance> alliances;
  for (const AtopMember& member : members) {
    Alliance& alliance = alliances[member.alliance];
    alliance.id = member.alliance;
    alliance.rows.push_back(&member);
  }
  for (const pact::Treaty& treaty : corpus.program.treaties)
    for (std::int32_t id : treaty.syntax->atop) {
      alliances[id].id = id;
      alliances[id].treaties.push_back(&treaty);
    }
  Comparison comparison(corpus, members, report);
  for (auto& [id, alliance] : alliances) {
    if (!alliance.rows.empty() && !alliance.treaties.empty()) {
      comparison.compare(alliance);
    } else if (alliance.rows.empty()) {
      const pact::Treaty& treaty = *alliance.treaties.front();
      report.compare({.kind = Difference::Kind::ours_only,
                      .where = std::string(treaty.id) + " (atop " + std::to_string(id) + ")",
                      .field = "atopid", .ours_at = treaty.syntax->id.span});
    } else {
      report.compare({.kind = Difference::Kind::theirs_only, .where = "atop " + std::to_string(id),
                      .field = "atopid", .theirs = to_string(alliance.rows.front()->entry),
                      .explained = "rule: not in the corpus; docs/coverage.md lists it",
                      .theirs_at = alliance.rows.front()->span});
    }
  }
  return report;
}

}  // namespace casus::exchange
