#pragma once
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "casus/facts/register.h"
#include "casus/pact/treaty.h"

namespace casus::pact {

// Why a state is not bound, or that it is.
enum class Standing : std::uint8_t {
  in_force,
  never_party,
  signed_only,
  ended,
  suspended,
  left,
  unknown,
  not_yet_signed
};
std::string_view to_string(Standing standing);

struct Bond {
  Standing standing = Standing::never_party;
  const Membership* membership = nullptr;
  [[nodiscard]] bool in_force() const { return standing == Standing::in_force; }
};

// One state's place in a treaty on a day.
struct Seat {
  StateId state;  // the subject of law of that day
  Bond bond;
};

// When a clause with a trigger can bind at all, kept apart from the clause so that a scan over all of them
// stays in a few cache lines.
struct Window {
  ClauseId clause;
  TreatyId treaty;
  time::Date from, until;              // certainly in force and valid
  time::Date known_from;
};

// Treaties and register, resolved: what duty and odds evaluate. A value that owns everything but
// the texts and syntax trees, which the caller keeps alive (see corpus/library.h). Immutable once
// finished, so any number of threads may read it.
class Program {
 public:
  facts::Register reg;
  IdVector<struct IssueTag, Issue> issues;
  IdVector<struct SetTag, StateSet> sets;
  IdVector<struct TreatyTag, Treaty> treaties;
  IdVector<struct ClauseTag, Clause> clauses;

  // Each adds and makes the id findable; the first of two equal ids is found.
  TreatyId add(Treaty treaty);
  IssueId add(Issue issue);
  SetId add(StateSet set);
  // Builds the indexes. REQUIRES: nothing is added or changed afterwards.
  void finish();

  [[nodiscard]] TreatyId find_treaty(std::string_view id) const;
  [[nodiscard]] IssueId find_issue(std::string_view id) const;
  [[nodiscard]] IssueId standard(StandardIssue issue) const {
    return standard_[static_cast<std::size_t>(issue)];
  }
  [[nodiscard]] SetId find_set(std::string_view id) const;

  // How a state stands to a treaty on a day. `state` is the subject of law of that day
  // (Register::holder applied); the membership may be in the name of its predecessor.
  [[nodiscard]] Bond bond(TreatyId treaty, StateId state, time::Date date) const;
  // Everybody who ever signed, with their standing on the day, in the order of the party list, each
  // once. Cost: O(parties), but for the search that keeps each once.
  [[nodiscard]] std::vector<Seat> roster(TreatyId treaty, time::Date date) const;
  // Whether the treaty holds between two of its parties: a suspension may be pairwise.
  [[nodiscard]] bool suspended_between(TreatyId treaty, StateId a, StateId b,
                                       time::Date date) const;
  // The subjects of law bound on a day, in the order of the party list, each once.
  [[nodiscard]] std::vector<StateId> parties_on(TreatyId treaty, time::Date date) const;
  // Treaties with a state among their parties, ever, under any of its ids.
  [[nodiscard]] std::span<const TreatyId> treaties_of(StateId state) const;
  // Treaties some clause of which speaks of others than parties (a guaranteed state, a named state,
  // a region at peace), so that an event among strangers may concern them.
  [[nodiscard]] std::span<const TreatyId> outward_treaties() const { return outward_; }
  // The days on which a treaty can matter to an answer at all: from signature to ten years after
  // its end.
  [[nodiscard]] time::DateInterval relevance(TreatyId treaty) const {
    return relevance_[treaty.index()];
  }
  // Every clause with a trigger, in the order of the treaties.
  [[nodiscard]] std::span<const Window> windows() const { return windows_; }
  // The printed reference: "dual-1879/1/russia".
  [[nodiscard]] std::string name(ClauseId clause) const;
  // Clauses named by "1/russia", "russia", "1", "dual-1879/1/russia" from within `home` (none():
  // from nowhere). Empty if there is no such clause.
  [[nodiscard]] std::vector<ClauseId> resolve_ref(std::string_view ref, TreatyId home) const;
  [[nodiscard]] bool in_set(SetId set, StateId state, time::Date date) const;

 private:
  [[nodiscard]] Bond seat_bond(TreatyId treaty, const Membership& party, StateId state,
                               time::Date date) const;

  std::unordered_map<std::string_view, TreatyId> treaty_ids_;
  std::unordered_map<std::string_view, IssueId> issue_ids_;
  std::unordered_map<std::string_view, SetId> set_ids_;
  std::array<IssueId, standard_issue_count> standard_;
  std::vector<std::vector<TreatyId>> by_state_;
  std::vector<TreatyId> outward_;
  std::vector<time::DateInterval> relevance_;
  std::vector<Window> windows_;
};

}  // namespace casus::pact
