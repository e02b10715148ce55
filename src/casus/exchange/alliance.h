#pragma once
#include <span>
#include <string>
#include <vector>

#include "casus/exchange/atop_file.h"
#include "casus/exchange/difference.h"

namespace casus::exchange {

// One alliance of ATOP beside the treaties of the corpus that bear its number.
struct Alliance {
  int id = 0;
  std::vector<const AtopMember*> rows;        // in the order of the file
  std::vector<const pact::Treaty*> treaties;  // in the order of the corpus
};

// A member of an alliance: its rows, one a phase, and the states that joined under its code. Two of
// them if one continues the other (Prussia and the German Empire).
struct Seat {
  int code = 0;
  std::vector<const AtopMember*> rows;
  std::vector<const pact::Membership*> memberships;
};

// The members of both sides, matched by COW code; units outside the system (8000 and more) are
// matched with states that have no code, in order. A seat may lack rows or memberships.
std::vector<Seat> seats_of(const pact::Program& program, const Alliance& alliance);

// Whether a seat without memberships is that of a state which continues another seat's: the united
// Germany of 1990 after the Federal Republic.
bool continues_another(const pact::Program& program, const Seat& seat, std::span<const Seat> seats);

// Whether all that a seat has are memberships from after 2016, where the coding ends.
bool joined_after_the_coding(const Seat& seat);

// How the file calls a state in messages: its COW abbreviation, or id if it has none.
std::string label(const pact::Program& program, const Seat& seat);

}  // namespace casus::exchange
