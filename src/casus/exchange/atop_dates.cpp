#include "casus/exchange/atop_dates.h"

#include <algorithm>
#include <cstdlib>

namespace casus::exchange {

namespace {

using time::Date, time::ImpreciseDate;

const Date end_of_coding = Date::of(2016, 12, 31);

bool meets(const ImpreciseDate& a, const ImpreciseDate& b) {
  return a.possible_days().overlaps(b.possible_days());
}

std::int64_t gap(const ImpreciseDate& ours, const ImpreciseDate& theirs) {
  if (ours.earliest.is_open() || theirs.earliest.is_open() || ours.latest.is_open() ||
      theirs.latest.is_open())
    return 1'000'000;
  return ours.earliest > theirs.latest ? time::days_between(theirs.latest, ours.earliest)
                                       : -time::days_between(ours.latest, theirs.earliest);
}

// A day of the Julian calendar, which the Balkan states and Russia kept into the twentieth century.
bool julian(const ImpreciseDate& ours, const ImpreciseDate& theirs) {
  std::int64_t days = gap(ours, theirs);
  bool old = !ours.latest.is_open() && ours.latest < Date::of(1924, 1, 1);
  return old && (ours.latest < Date::of(1900, 3, 13) ? days == 12 : days == 13);
}

// The last day of a membership: its own, or that of a state that nobody continues.
ImpreciseDate last_day(const pact::Program& program, const pact::Membership& party) {
  ImpreciseDate until = party.until;
  const facts::State& state = program.reg[party.state];
  if (state.exists.empty()) return until;
  Date last = state.exists.back().last;
  if (last.is_open() || until.earliest < last) return until;
  if (program.reg.holder(party.state, time::add_days(last, 1)) != party.state) return until;
  return last;
}

const pact::Treaty* treaty_of(const pact::Program& program, const pact::Membership* party) {
  for (const pact::Treaty& treaty : program.treaties)
    if (!treaty.parties.empty() && party >= treaty.parties.data() &&
        party < treaty.parties.data() + treaty.parties.size())
      return &treaty;
  return nullptr;
}

bool replaced_on(std::span<const AtopMember> all, const Seat& seat, const ImpreciseDate& day) {
  int alliance = seat.rows.front()->alliance;
  return std::ranges::any_of(all, [&](const AtopMember& row) {
    return row.alliance != alliance && row.member == seat.code && meets(row.entry, day);
  });
}

std::string exit_rule(const pact::Program& program, const Seat& seat,
                      std::span<const AtopMember> all, const pact::Membership& party,
                      const ImpreciseDate& ours, const ImpreciseDate& theirs) {
  std::int64_t days = gap(ours, theirs);
  if (std::abs(days) <= 1) return "rule: the last day bound, or the first day free";
  if (julian(ours, theirs)) return "rule: the file has the Julian date";
  if (!theirs.earliest.is_open()) {
    facts::StateId heir = program.reg.holder(party.state, time::add_days(theirs.latest, 1));
    const auto* code = program.reg[heir].cow.at(time::add_days(theirs.latest, 1));
    if (code && code->number != seat.code)
      return "rule: the register continues one state where ATOP counts a new member";
  }
  const pact::Treaty* treaty = treaty_of(program, &party);
  if (!treaty) return "";
  bool replaced = party.manner == lang::EndManner::replacement ||
                  treaty->manner == lang::EndManner::replacement ||
                  treaty->manner == lang::EndManner::merger;
  if (replaced && replaced_on(all, seat, theirs))
    return "rule: ATOP ends it when the treaty that replaced it was signed, the text when that "
           "came into force";
  if (party.manner == lang::EndManner::expiry || treaty->manner == lang::EndManner::expiry)
    if (std::abs(days - gap(party.from, party.signed_on)) <= 2)
      return "rule: ATOP counts the term from signature, the text from entry into force";
  return "";
}

}  // namespace

DayComparison compare_entry(const pact::Program& program, const Seat& seat) {
  ImpreciseDate theirs = seat.rows.front()->entry;
  for (const AtopMember* row : seat.rows)
    if (row->entry.earliest < theirs.earliest) theirs = row->entry;
  DayComparison result{.theirs = to_string(theirs)};
  for (const pact::Membership* party : seat.memberships) {
    const pact::Treaty* treaty = treaty_of(program, party);
    ImpreciseDate signed_on = party->signed_on;
    if (result.ours.empty())
      result.ours = to_string(signed_on.earliest.is_open() ? party->from : signed_on);
    if (meets(signed_on, theirs) || meets(party->from, theirs) ||
        (treaty && meets(treaty->signed_on, theirs)))
      result.equal = true;
    if (julian(signed_on, theirs)) result.rule = "rule: the file has the Julian date";
    if (treaty && treaty->signed_on.latest < signed_on.earliest && gap(party->from, theirs) > 0)
      result.rule = "rule: ATOP dates an accession by its signature, the file by its taking effect";
    if (std::abs(gap(signed_on, theirs)) == 1)
      result.rule = "rule: a day apart (signed at night, or the day sources differ on)";
  }
  return result;
}

DayComparison compare_exit(const pact::Program& program, const Seat& seat,
                           std::span<const AtopMember> all) {
  ImpreciseDate theirs = seat.rows.front()->exit;
  for (const AtopMember* row : seat.rows)
    if (row->exit.latest > theirs.latest) theirs = row->exit;
  const pact::Membership* last = seat.memberships.front();
  for (const pact::Membership* party : seat.memberships)
    if (last_day(program, *party).latest > last_day(program, *last).latest) last = party;
  ImpreciseDate ours = last_day(program, *last);
  DayComparison result{.ours = to_string(ours), .theirs = to_string(theirs)};
  bool open = theirs.latest.is_open();
  result.equal = open ? ours.latest >= end_of_coding : meets(ours, theirs);
  for (const pact::Membership* party : seat.memberships)
    result.equal = result.equal || (!open && meets(last_day(program, *party), theirs));
  if (open)
    result.theirs = "in effect in 2016";
  else if (!result.equal)
    result.rule = exit_rule(program, seat, all, *last, ours, theirs);
  return result;
}

}  // namespace casus::exchange
