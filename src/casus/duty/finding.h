#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/duty/world.h"

namespace casus::duty {

// What is asked of an answer: how some clauses stand for one debtor, whatever event it was that
// counted.
struct Matter {
  std::vector<ClauseId> clauses;
  StateId debtor, toward;          // toward: none() for whomever
  std::string_view conduct{};      // only the duties of this conduct; "" for all
  std::vector<StateId> against{};  // only those against all of these
};

// The rows about a matter, taken together: a duty that any event brought about is there.
struct Finding {
  Verdict verdict = Verdict::not_met;
  std::array<Truth, 4> truth{};         // by profile: true if any row is, else unknown if any is
  std::vector<std::uint32_t> rows;      // into the answer, latest event first
  std::vector<std::uint32_t> deciding;  // those of them that make the verdict
  bool standing = false;                // no row: a standing duty that nothing has broken
  pact::Standing bond = pact::Standing::in_force;  // if not in force: why not
};

// Reads the rows of `answer`, the evaluation of every event told so far. Where the matter has none
// because the events touch no party, rows that say so are added to the answer. No row at all is a
// duty not met; the verdict is "not in force" only if all rows are so, or there is no row and no
// bond.
Finding find_matter(const World& world, Answer& answer, const Matter& matter);

// Under one profile.
Verdict verdict_under(const Finding& finding, Profile profile);
// The lives of the duties that decide, each once, the latest event first; under the headline if no
// profile is given. Upkeep duties beside others (no separate peace) are left out. Never empty.
std::vector<Life> lives_of(const Answer& answer, const Finding& finding,
                           std::optional<Profile> profile);

// The word of the treaty language for what a step tests, as in "failing place".
std::string_view step_word(const Derivation& derivation, std::uint32_t step);
// What fails in a row under the strict profile, each word once.
std::vector<std::string_view> failing_words(const Answer& answer, const Row& row);
// The row nearest to being met: fewest failing steps, latest event. REQUIRES: the finding has rows.
const Row& nearest_miss(const Answer& answer, const Finding& finding);

// "request of PRK", "decision of Congress".
std::string gate_words(const World& world, const Gate& gate);

}  // namespace casus::duty
