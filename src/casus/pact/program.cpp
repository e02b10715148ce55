#include "casus/pact/program.h"

#include <algorithm>

#include "casus/base/text.h"

namespace casus::pact {

namespace {

constexpr int years_after_end = 10;  // how long an ended treaty is still worth a word in an answer

Truth begun(const Membership& party, time::Date date) {
  return time::at_or_before(party.from, time::ImpreciseDate(date));
}

// `until` is the last day: over only when it lies before.
Truth over(const Membership& party, time::Date date) {
  return time::before(party.until, time::ImpreciseDate(date));
}

Standing after_end(const Treaty& treaty, const Membership& party, time::Date date) {
  bool treaty_over = treaty.ended.latest < date;
  return treaty_over && party.until.latest >= treaty.ended.earliest ? Standing::ended
                                                                    : Standing::left;
}

Standing standing_of(const Treaty& treaty, const Membership& party, time::Date date) {
  if (treaty.signed_on.earliest > date) return Standing::not_yet_signed;
  if (is_true(over(party, date))) {
    bool ever = party.from.earliest < time::Date::max() || party.from_unknown;
    return ever ? after_end(treaty, party, date) : Standing::signed_only;
  }
  bool signed_by_now = is_true(time::at_or_before(party.signed_on, time::ImpreciseDate(date)));
  if (party.from_unknown) return signed_by_now ? Standing::unknown : Standing::never_party;
  Truth since = begun(party, date);
  if (is_false(since)) return signed_by_now ? Standing::signed_only : Standing::never_party;
  if (is_unknown(since) || is_unknown(over(party, date))) return Standing::unknown;
  return Standing::in_force;
}

int rank(Standing standing) {
  switch (standing) {
    case Standing::in_force:
      return 7;
    case Standing::unknown:
      return 6;
    case Standing::suspended:
      return 5;
    case Standing::left:
      return 4;
    case Standing::ended:
      return 4;
    case Standing::signed_only:
      return 3;
    case Standing::never_party:
      return 2;
    case Standing::not_yet_signed:
      return 1;
  }
  return 0;
}

void take_better(Bond& best, Bond other) {
  if (!best.membership || rank(other.standing) > rank(best.standing)) best = other;
}

bool running(const Suspension& suspension, time::Date date) {
  return suspension.from.earliest <= date && date <= suspension.until.latest;
}

}  // namespace

std::string_view to_string(Standing standing) {
  switch (standing) {
    case Standing::in_force:
      return "in force";
    case Standing::never_party:
      return "not a party";
    case Standing::signed_only:
      return "signed only";
    case Standing::ended:
      return "ended";
    case Standing::suspended:
      return "suspended";
    case Standing::left:
      return "left";
    case Standing::unknown:
      return "unknown";
    case Standing::not_yet_signed:
      return "not yet signed";
  }
  return "unknown";
}

TreatyId Program::add(Treaty treaty) {
  TreatyId id = treaties.push_back(std::move(treaty));
  treaty_ids_.emplace(treaties[id].id, id);
  return id;
}

IssueId Program::add(Issue issue) {
  IssueId id = issues.push_back(std::move(issue));
  issue_ids_.emplace(issues[id].id, id);
  if (issues[id].standard) standard_[static_cast<std::size_t>(*issues[id].standard)] = id;
  return id;
}

SetId Program::add(StateSet set) {
  SetId id = sets.push_back(std::move(set));
  set_ids_.emplace(sets[id].id, id);
  return id;
}

void Program::finish() {
  by_state_.assign(reg.states().size(), {});
  relevance_.clear();
  windows_.clear();
  for (TreatyId id : treaties.ids()) {
    const Treaty& treaty = treaties[id];
    auto list = [&](StateId state) {
      auto& of = by_state_[state.index()];
      if (of.empty() || of.back() != id) of.push_back(id);
    };
    for (const Membership& party : treaty.parties) {
      // Under every id that the subject of law may bear later, so that a look-up needs no history.
      StateId state = party.state;
      list(state);
      for (time::Date day = time::Date::max(); StateId heir = reg.holder(state, day);) {
        if (heir == state) break;
        list(heir);
        state = heir;
      }
    }
    bool outward = std::any_of(treaty.clauses.begin(), treaty.clauses.end(),
                               [&](ClauseId clause) { return !clauses[clause].only_parties; });
    if (outward) outward_.push_back(id);
    time::Date last = treaty.ended.latest;
    relevance_.push_back({treaty.signed_on.earliest,
                          last.is_open() ? last : time::add_years(last, years_after_end)});
    for (ClauseId clause : treaty.clauses) {
      const Clause& c = clauses[clause];
      if (!c.standing)
        windows_.push_back({clause, id, std::max(treaty.in_force.latest, c.valid.first),
                            std::min(treaty.ended.earliest, c.valid.last), c.known_from});
    }
  }
}

TreatyId Program::find_treaty(std::string_view id) const {
  auto found = treaty_ids_.find(id);
  return found == treaty_ids_.end() ? TreatyId::none() : found->second;
}

IssueId Program::find_issue(std::string_view id) const {
  auto found = issue_ids_.find(id);
  return found == issue_ids_.end() ? IssueId::none() : found->second;
}

SetId Program::find_set(std::string_view id) const {
  auto found = set_ids_.find(id);
  return found == set_ids_.end() ? SetId::none() : found->second;
}

Bond Program::bond(TreatyId id, StateId state, time::Date date) const {
  Bond best;
  for (const Membership& party : treaties[id].parties) {
    if (party.state != state && reg.holder(party.state, date) != state) continue;
    take_better(best, seat_bond(id, party, state, date));
  }
  return best;
}

Bond Program::seat_bond(TreatyId id, const Membership& party, StateId state,
                        time::Date date) const {
  const Treaty& treaty = treaties[id];
  Bond bond{standing_of(treaty, party, date), &party};
  if (bond.standing != Standing::in_force) return bond;
  if (!reg[state].exists_on(date)) bond.standing = Standing::left;
  for (const Suspension& suspension : treaty.suspensions)
    if (suspension.by.empty() && reg.same_subject(suspension.state, state, date) &&
        running(suspension, date))
      bond.standing = Standing::suspended;
  return bond;
}

std::vector<Seat> Program::roster(TreatyId id, time::Date date) const {
  std::vector<Seat> seats;
  seats.reserve(treaties[id].parties.size());
  for (const Membership& party : treaties[id].parties) {
    StateId state = reg.holder(party.state, date);
    Bond bond = seat_bond(id, party, state, date);
    auto same = std::find_if(seats.begin(), seats.end(),
                             [&](const Seat& seat) { return seat.state == state; });
    if (same == seats.end())
      seats.push_back({state, bond});
    else
      take_better(same->bond, bond);
  }
  return seats;
}

bool Program::suspended_between(TreatyId id, StateId a, StateId b, time::Date date) const {
  for (const Suspension& suspension : treaties[id].suspensions) {
    if (!running(suspension, date)) continue;
    auto by = [&](StateId state) {
      return std::any_of(suspension.by.begin(), suspension.by.end(),
                         [&](StateId s) { return reg.same_subject(s, state, date); });
    };
    if (reg.same_subject(suspension.state, a, date) && by(b)) return true;
    if (reg.same_subject(suspension.state, b, date) && by(a)) return true;
  }
  return false;
}

std::vector<StateId> Program::parties_on(TreatyId id, time::Date date) const {
  std::vector<StateId> bound;
  for (const Seat& seat : roster(id, date))
    if (seat.bond.in_force()) bound.push_back(seat.state);
  return bound;
}

std::span<const TreatyId> Program::treaties_of(StateId state) const {
  if (state.index() >= by_state_.size()) return {};
  return by_state_[state.index()];
}

std::string Program::name(ClauseId clause) const {
  const Clause& c = clauses[clause];
  std::string name(treaties[c.treaty].id);
  name += '/';
  name += c.article;
  name += '/';
  name += c.id;
  return name;
}

std::vector<ClauseId> Program::resolve_ref(std::string_view ref, TreatyId home) const {
  std::vector<ClauseId> found;
  auto among = [&](TreatyId treaty, std::string_view article, std::string_view clause) {
    for (ClauseId id : treaties[treaty].clauses) {
      const Clause& c = clauses[id];
      if ((article.empty() || c.article == article) && (clause.empty() || c.id == clause))
        found.push_back(id);
    }
  };
  auto parts = split(ref, '/');
  if (TreatyId named = find_treaty(parts[0])) {
    if (parts.size() == 1) among(named, {}, {});
    if (parts.size() == 2) among(named, parts[1], {});
    if (parts.size() == 2 && found.empty()) among(named, {}, parts[1]);
    if (parts.size() == 3) among(named, parts[1], parts[2]);
    return found;
  }
  if (!home) return found;
  if (parts.size() == 2) among(home, parts[0], parts[1]);
  if (parts.size() == 1) {
    among(home, {}, parts[0]);
    if (found.empty()) among(home, parts[0], {});
  }
  return found;
}

bool Program::in_set(SetId set, StateId state, time::Date date) const {
  if (!set) return false;
  return std::any_of(
      sets[set].members.begin(), sets[set].members.end(), [&](const StateSet::Member& member) {
        return member.when.contains(date) && reg.same_subject(member.state, state, date);
      });
}

}  // namespace casus::pact
