#pragma once
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "casus/base/result.h"
#include "casus/base/truth.h"
#include "casus/facts/event.h"
#include "casus/pact/program.h"

namespace casus::pact {

// What can be stated or missing beside the events: the closed grammar of --fact (docs/facts.md,
// printed by fact_grammar()). Facts are about the attack that a question supposes unless they name
// states.
enum class FactKind : std::uint8_t {
  state_of_war,     // a: state of war exists for A
  provoked,         // a, b: A provoked B (did a hostile act against it first)
  place_in,         // place: the attack takes place in PLACE
  administered,     // a: the place is administered by A
  external,         // the attack is external
  self_defence,     // the attack is self-defence
  defensive_entry,  // a: the attack is in defence of A
  attack_kind,      // event: the attack is an invasion
  supports,         // a: A supports the attacker
  requests,         // a: A requests help
  decides,          // a, or text = organ: A decides to act
  consulted,        // the parties have consulted
  acts,             // a: A assists (another state's act on which a duty waits)
  refused_demand,   // text: demand "..." was refused
  treaty_in_force,  // treaty, a: TREATY is in force for A
  forced,           // a: A is forced to make war
  open,             // text: a fact that a treaty names in quotation marks
  unspecified,      // text: a condition that a coding does not spell out; cannot be stated
  happened,         // event: something of this kind happened to A (outside the record's coverage)
  cycle,            // text: references that go round in a circle
};

struct Fact {
  FactKind kind = FactKind::open;
  StateId a{}, b{};
  PlaceId place{};
  TreatyId treaty{};
  facts::EventKind event = facts::EventKind::armed_attack;
  std::string_view text{};
  friend bool operator==(const Fact&, const Fact&) = default;
  friend auto operator<=>(const Fact&, const Fact&) = default;
};

struct StatedFact {
  Fact fact;
  Truth value = Truth::true_;
  std::string text;  // as the user wrote it
};

// "state of war exists for PRK"; the text parses back to the same fact.
std::string to_text(const Program& program, const Fact& fact, time::Date date);
// Fails with pact.unknown-fact (listing what can be stated) or as Names::state does. Views in the
// result point into `text`, into the program, or are interned there for good.
Result<StatedFact> parse_fact(Program& program, std::string_view text, time::Date date,
                              Span span = {});
// Each form with its gloss, for help and docs.
struct FactForm {
  std::string_view form, gloss;
};
std::span<const FactForm> fact_grammar();

}  // namespace casus::pact
