#include "casus/exchange/against_atop.h"

#include <algorithm>
#include <map>

#include "casus/exchange/atop_dates.h"
#include "casus/exchange/atop_row.h"
#include "casus/exchange/atop_rule.h"
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
  // One row of the file, and what we derive for it.
  struct Coded {
    const Seat* seat = nullptr;
    const AtopMember* row = nullptr;
    std::vector<Promise> promises;
    AtopCodes codes{};
  };
  Coded code(const Alliance& alliance, const Seat& seat, const AtopMember& row) const;
  std::vector<Coded> code_all(const Alliance& alliance, std::span<const Seat> seats) const;
  void compare_row(const Coded& coded, std::array<Values, atop_field_count>& values) const;

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
                        .field = std::string(field),
                        .ours = values.ours,
                        .theirs = values.theirs,
                        .explained = reason(alliance, field),
                        .ours_at = alliance.treaties.front()->syntax->id.span,
                        .theirs_at = alliance.rows.front()->span};
  if (difference.explained.empty() && values.ruled) difference.explained = values.rule;
  report_.differences.push_back(std::move(difference));
}

void Comparison::compare_members(const Alliance& alliance, std::span<const Seat> seats) {
  Values values;
  values.rule = "rule: the register continues one state where ATOP counts a new member";
  for (const Seat& seat : seats) {
    if (!seat.rows.empty() && !seat.memberships.empty()) continue;
    bool later = joined_after_the_coding(seat);
    values.ruled = values.ruled && (later || continues_another(program_, seat, seats));
    if (later) values.rule = "rule: it joined after the coding ended, in 2016";
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
Comparison::Coded Comparison::code(const Alliance& alliance, const Seat& seat,
                                   const AtopMember& row) const {
  Coded coded{.seat = &seat, .row = &row};
  time::DateInterval when{row.entry.latest, row.exit.latest};
  if (row.phase < row.phase_max) when.last = time::add_days(when.last, -1);
  std::vector<const pact::Treaty*> treaties;
  for (const pact::Treaty* treaty : alliance.treaties)
    for (const pact::Membership* party : seat.memberships) {
      if (row.phase < row.phase_max && treaty->signed_on.earliest >= row.exit.latest) continue;
      if (party < treaty->parties.data() ||
          party >= treaty->parties.data() + treaty->parties.size())
        continue;
      if (std::ranges::find(treaties, treaty) != treaties.end()) continue;
      treaties.push_back(treaty);
      auto found = promises_of(program_, program_.find_treaty(treaty->id), party->state, when);
      coded.promises.insert(coded.promises.end(), found.begin(), found.end());
    }
  coded.codes = derive_codes(coded.promises, treaties, seat.memberships.front()->state);
  return coded;
}

std::vector<Comparison::Coded> Comparison::code_all(const Alliance& alliance,
                                                    std::span<const Seat> seats) const {
  std::vector<Coded> all;
  std::map<int, std::vector<AtopCodes>> by_phase;
  std::map<int, std::vector<std::uint64_t>> conducts;
  for (const Seat& seat : seats)
    for (const AtopMember* row : seat.rows)
      if (!seat.memberships.empty()) all.push_back(code(alliance, seat, *row));
  for (const Coded& coded : all) {
    by_phase[coded.row->phase].push_back(coded.codes);
    conducts[coded.row->phase].push_back(conducts_of(coded.promises));
  }
  for (Coded& coded : all)
    coded.codes[static_cast<std::size_t>(AtopField::Id::asymm)] =
        is_asymmetric(by_phase[coded.row->phase], conducts[coded.row->phase]);
  return all;
}

// Conditions are compared where both sides have the obligation that they limit.
void Comparison::compare_row(const Coded& coded,
                             std::array<Values, atop_field_count>& values) const {
  const AtopMember& row = *coded.row;
  for (const AtopField& field : atop_fields) {
    std::size_t i = field.index();
    auto of = static_cast<std::size_t>(obligation_of(field.id));
    if (row.missing[i] || (of != i && (coded.codes[of] == 0 || row.codes[of] == 0))) continue;
    int our = field.kinds ? coded.codes[i] : coded.codes[i] != 0;
    int their = field.kinds ? row.codes[i] : row.codes[i] != 0;
    if (field.id == AtopField::Id::proren) their = row.codes[i] == 2;
    if (our == their) continue;
    std::string member = label(program_, *coded.seat);
    if (row.phase > 1) member += " phase " + std::to_string(row.phase);
    values[i].add(member, std::to_string(our), std::to_string(their));
    if (field.id == AtopField::Id::proren && their == 1 && row.renewal_months == 0) {
      values[i].rule = "rule: it goes on until denounced, with no period of renewal to write";
      continue;
    }
    std::string rule = condition_rule(field.id, coded.codes, row.codes, coded.promises,
                                      coded.seat->memberships.front()->state);
    values[i].ruled = values[i].ruled && !rule.empty();
    if (!rule.empty()) values[i].rule = rule;
  }
}

// Members that differ in what the two sides code differently are not compared for asymmetry as
// well.
void Comparison::compare_codes(const Alliance& alliance, std::span<const Seat> seats) {
  std::array<Values, atop_field_count> values;
  for (const Coded& coded : code_all(alliance, seats)) compare_row(coded, values);
  bool obligations_differ =
      std::any_of(atop_fields.begin(), atop_fields.end(), [&](const AtopField& field) {
        return field.id < AtopField::Id::asymm && values[field.index()].differ;
      });
  for (const AtopField& field : atop_fields)
    if (field.id != AtopField::Id::asymm || !obligations_differ)
      tell(alliance, field.name, values[field.index()]);
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
                      .field = "atopid",
                      .ours_at = treaty.syntax->id.span});
    } else {
      report.compare({.kind = Difference::Kind::theirs_only,
                      .where = "atop " + std::to_string(id),
                      .field = "atopid",
                      .theirs = to_string(alliance.rows.front()->entry),
                      .explained = "rule: not in the corpus; docs/coverage.md lists it",
                      .theirs_at = alliance.rows.front()->span});
    }
  }
  return report;
}

}  // namespace casus::exchange
