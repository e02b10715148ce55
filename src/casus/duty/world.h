#pragma once
#include <optional>
#include <span>
#include <vector>

#include "casus/duty/answer.h"
#include "casus/facts/history.h"

namespace casus::duty {

// An issue opened by whoever asks, in one treaty or (none()) everywhere.
struct Opening {
  IssueId issue;
  TreatyId treaty;
};

// Everything a verdict depends on. Views only; the owner keeps program, history and facts alive.
struct World {
  const pact::Program& program;
  const facts::History& history;
  facts::Moment now;                        // what has happened when the question is asked
  time::Date known_by = time::Date::max();  // what had been published
  std::vector<pact::StatedFact> facts{};
  std::vector<Opening> openings{};
  std::int32_t at_once_days = 3;  // what "at once" comes to, printed with every answer
  bool as_coders = false;         // evaluate the coders' profile too; else it copies the strict one

  [[nodiscard]] std::span<const Profile> profiles() const {
    return as_coders ? std::span<const Profile>(pact::all_profiles)
                     : std::span<const Profile>(pact::answer_profiles);
  }
  // How an issue stands open in a clause; nullptr if it does not.
  [[nodiscard]] const pact::OpenIssue* opened(ClauseId clause, IssueId issue) const;
  // The day whose readings hold: practice that grew up after an event counts once the question is
  // asked after it (VCLT 31(3)(b)), and not before.
  [[nodiscard]] time::Date reading_day(time::Date event) const {
    return now.date.is_open() ? event : std::max(event, now.date);
  }
  [[nodiscard]] bool reads(pact::StandardIssue issue, ClauseId clause, Profile profile,
                           time::Date event) const;
  // The value stated for a fact, if any was.
  [[nodiscard]] std::optional<Truth> stated(const pact::Fact& fact) const;
  [[nodiscard]] bool known(ClauseId clause) const {
    return program.clauses[clause].known_from <= known_by;
  }
};

}  // namespace casus::duty
