#pragma once
#include <vector>

#include "casus/duty/conflict.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// Contradictions between the same two clauses, told together: one line for a pair of texts, not for
// a pair of states.
struct StandingGroup {
  // How particular the contradiction is: an adversary named in the text, a pact of few, a promise
  // of many states to each other.
  enum class Kind : std::uint8_t { by_name, between_few, among_many } kind = Kind::between_few;
  std::vector<duty::ClauseId> first;  // the duties to aid
  duty::ClauseId second;
  lang::Conduct promised = lang::Conduct::attack;
  std::vector<duty::StateId> debtors, wards, adversaries;  // each once, in the order found
};

// The contradictions of one state, or (none()) of all, the most particular first.
std::vector<StandingGroup> standing_groups(const Subject& about, const duty::StandingReport& report,
                                           duty::StateId only);

}  // namespace casus::explain
