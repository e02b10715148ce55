#include "casus/duty/world.h"

namespace casus::duty {

namespace {

const pact::OpenIssue opened_by_question{};  // no readings of its own: the general ones hold

// A fact without names ("provocation unknown") is about every pair.
bool about(const pact::Fact& stated, const pact::Fact& asked) {
  if (stated.kind != asked.kind) return false;
  if (stated.kind == pact::FactKind::provoked && !stated.a) return true;
  if (stated.kind == pact::FactKind::supports) return stated.a == asked.a;
  if (stated.kind == pact::FactKind::place_in)
    return false;  // settled by where the place lies: see atoms
  return stated == asked;
}

}  // namespace

const pact::OpenIssue* World::opened(ClauseId clause, IssueId issue) const {
  const pact::Clause& c = program.clauses[clause];
  if (const pact::OpenIssue* own = c.opened(issue)) return own;
  for (const Opening& opening : openings)
    if (opening.issue == issue && (!opening.treaty || opening.treaty == c.treaty))
      return &opened_by_question;
  return nullptr;
}

bool World::reads(pact::StandardIssue standard, ClauseId clause, Profile profile,
                  time::Date event) const {
  IssueId issue = program.standard(standard);
  if (!issue)
    return standard == pact::StandardIssue::declaration_is_attack;  // a corpus without issues
  return pact::answer(program.issues[issue], opened(clause, issue), profile, reading_day(event));
}

std::optional<Truth> World::stated(const pact::Fact& fact) const {
  std::optional<Truth> found;
  for (const pact::StatedFact& stated : facts)
    if (about(stated.fact, fact)) found = stated.value;
  return found;
}

}  // namespace casus::duty
