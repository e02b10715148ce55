#pragma once
#include <span>

#include "casus/duty/world.h"

namespace casus::duty {

// What each treaty says of these events: the heart of casus. Pure and deterministic; threads may
// share the world. Rows come in the order of events, treaties, clauses, rules, duties and parties.
// Treaties that an event touches neither through actor nor target are listed as bystanders, unless
// a clause of theirs speaks of others than parties. Cost: O(clauses touched x parties) and O(1) a
// treaty not touched. Tests: evaluate_test.cpp; tests/agree holds it against a naive evaluator.
Answer evaluate(const World& world, std::span<const EventId> events);

// The rows of the bystanders for an event, appended; all of them not met, the victim being no
// party.
void expand_bystanders(const World& world, EventId event, Answer& answer);

}  // namespace casus::duty
