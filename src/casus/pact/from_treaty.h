#pragma once
#include "casus/lang/syntax.h"
#include "casus/pact/names.h"

namespace casus::pact {

// Adds a treaty: header, parties with their dates, regions, definitions, and its clauses with their
// ids but without rules. Establishes: parties exist as states on the day they bind themselves
// (pact.party-not-a-state), dates are in order (pact.dates-out-of-order), every clause has a text
// or a basis (pact.no-text), no two clauses of a version share a name (pact.duplicate).
void declare_treaty(const lang::Treaty& syntax, Names& names);

// Fills in the rules, once every treaty is declared, so that references may point forward.
void describe_treaty(const lang::Treaty& syntax, TreatyId id, Names& names);

}  // namespace casus::pact
