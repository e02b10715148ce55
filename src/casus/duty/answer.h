#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "casus/base/truth.h"
#include "casus/facts/event.h"
#include "casus/pact/fact.h"
#include "casus/pact/program.h"

namespace casus::duty {

using facts::EventId;
using facts::PlaceId;
using facts::StateId;
using facts::WarId;
using pact::ClauseId;
using pact::IssueId;
using pact::Profile;
using pact::TreatyId;

inline constexpr std::uint32_t no_step = 0xffffffff;

// One step of a derivation: a condition that was tested, or a joining of such. Leaves carry what
// they are about, so that explain can put them into words and a missing one can be named as a fact.
enum class StepKind : std::uint8_t {
  all,
  any,
  negation,
  subject,          // a is whom the clause protects (or whose act it speaks of)
  kind,             // the event is of the kind the clause names
  past,             // the event did not precede the treaty, or may count all the same
  in_force,         // the treaty was in force for a that day
  attacked,         // a was attacked by b: joins began, defensive_entry, self_defence
  began,            // b, not a, did the first hostile act of the pair in this war
  defensive_entry,  // b's act was no defence of a state against which a had begun
  self_defence,     // the act was no self-defence
  adversary,        // b is an adversary whom the clause names
  party_attacker,   // b, being a party, is not excluded
  place,            // where the clause applies
  war,              // in the war the clause names
  provocation,      // a had not provoked b
  number,           // enough adversaries are at war with a
  state_of_war,
  at_war,
  armed_attack,
  open_fact,
  unspecified,
  support,
  reference,
  reading,
  guarantors,
  demand,
  forced,
  external,
  administered,
  happened,
  allied,
};

struct Step {
  StepKind kind = StepKind::all;
  Truth holds = Truth::unknown;
  bool stated = false;  // settled by a --fact or an assumption
  StateId a, b, c;
  EventId event;    // the event that settles it
  ClauseId clause;  // reference
  PlaceId place;
  IssueId issue;            // the reading that settles it
  std::uint32_t count = 0;  // number
  pact::Fact fact{};        // what is missing, for an unknown leaf
  bool has_fact = false;
  const pact::AdversaryTerm* term = nullptr;       // adversary: the first term tested
  Span source;                                     // the words of the clause
  std::uint32_t first_child = 0, child_count = 0;  // into Derivation::children
};

// Every step of every row of an answer, in one place; a row names its root. Steps never change once
// added.
struct Derivation {
  std::vector<Step> steps;
  std::vector<std::uint32_t> children;

  std::uint32_t add(Step step) {
    steps.push_back(step);
    return static_cast<std::uint32_t>(steps.size() - 1);
  }
  // A joining of steps already added. all of none is true, any of none false.
  std::uint32_t join(StepKind kind, const std::vector<std::uint32_t>& parts, Span source = {});
  const Step& operator[](std::uint32_t index) const { return steps[index]; }
  Truth holds(std::uint32_t index) const { return steps[index].holds; }
};

enum class Verdict : std::uint8_t { met, not_met, undetermined, disputed, not_in_force };
enum class Life : std::uint8_t {
  dormant,
  active,
  due,
  fulfilled,
  breached,
  lapsed,
  excused,
  disputed
};
std::string_view to_string(Verdict verdict);
std::string_view to_string(Life life);
Verdict verdict_of(Truth truth);

enum class GateKind : std::uint8_t { request, consultation, decision, act, council };
std::string_view to_string(GateKind kind);

// Another's act on which a duty waits.
struct Gate {
  GateKind kind = GateKind::request;
  StateId of;  // none(): any party, or an organ
  std::string_view organ;
  std::vector<StateId> any_of;  // any one of these will do
  bool passed = false;
  bool refused = false;
  EventId by;
  time::Date on = time::Date::max();  // when it passed
  IssueId issue;                      // a gate that an issue adds
  Span source;
};

// What the debtor has done about it.
struct Performance {
  enum class Kind : std::uint8_t { none, performed, performed_late, kept, contrary };
  Kind kind = Kind::none;
  EventId act;
  std::int32_t days_after_arising = 0;
  std::int32_t days_after_due = 0;  // negative: before
};

// The life of one obligation under one profile.
struct LifeState {
  Life life = Life::dormant;
  time::Date arises = time::Date::max();
  time::Date due = time::Date::max();       // when it fell or falls due
  time::Date deadline = time::Date::max();  // last day in time; max(): no words of time
  Performance performance;
  std::string_view why;  // for lapsed and excused
};

// One row of an answer: one duty of one rule of one clause, for one debtor, beneficiary and event.
struct Row {
  ClauseId clause;
  std::uint16_t rule = 0, duty = 0;
  const pact::Duty* terms = nullptr;  // null: a "counts as" rule without consequence
  ClauseId terms_from;                // another clause whose duties apply
  StateId debtor, beneficiary;
  EventId event;
  std::vector<StateId> against;
  Verdict verdict = Verdict::not_met;
  std::array<Truth, 4> truth{};  // by profile
  std::array<std::uint32_t, 4> root{no_step, no_step, no_step, no_step};
  std::array<LifeState, 4> life{};
  std::vector<Gate> gates;
  pact::Standing standing = pact::Standing::in_force;  // the worse of debtor's and beneficiary's
  StateId standing_of;                                 // whose
  Verdict would_be = Verdict::not_met;                 // if it were in force
  bool upkeep = false;                                 // breached by an act, not by delay
  bool counts_as = false;
};

// Two live obligations of one debtor that cannot both be performed.
struct Conflict {
  std::uint32_t first = 0, second = 0;  // rows
  StateId debtor;
  enum class Resolution : std::uint8_t {
    unresolved,
    charter_103,
    express_words,
    later_text
  } resolution = Resolution::unresolved;
  std::uint32_t yields = 0;  // the row that gives way; meaningful when resolved
  std::string text;
};

struct Assumption {
  std::string fact, override_with;
};

// A whole answer. Rows come in the order treaty, clause, rule, duty, debtor.
struct Answer {
  Derivation derivation;
  std::vector<Row> rows;
  std::vector<ClauseId>
      bystanders;  // clauses in force of treaties that the event does not touch: all
                   // not met, since the victim is no party (see expand_bystanders)
  std::vector<Conflict> conflicts;
  std::vector<Assumption> assumed;
  std::vector<EventId> events;  // whose consequences were asked for
};

}  // namespace casus::duty
