#pragma once
#include "casus/base/diagnostic.h"
#include "casus/pact/compile.h"

namespace casus::pact {

// The static checker (semantics: each treaty read on its own and beside the others, without any
// event): what resolving does not need to know and an author would want to hear. Most are warnings.
// REQUIRES: compiled from the whole corpus, so that treaties can be held against each other. Cost:
// linear in the clauses, but for promises against alliances, which are held against the treaties of
// the same debtor. Tests: check_test.cpp has one treaty for each message.
void check(const Compiled& compiled, Diagnostics& diagnostics);

// Its groups.
// pact.article-without-clause, pact.secret-without-date, pact.never-in-force,
// pact.version-before-signature.
void check_articles(const Compiled& compiled, Diagnostics& diagnostics);
// pact.adversary-not-yet-existing, pact.debtor-not-a-party,
// pact.unknown-war, pact.never-true.
void check_rules(const Compiled& compiled, Diagnostics& diagnostics);
// pact.issue-without-effect, pact.issue-not-used.
void check_issues(const Compiled& compiled, Diagnostics& diagnostics);
// pact.opposing-promise.
void check_promises(const Compiled& compiled, Diagnostics& diagnostics);

}  // namespace casus::pact
