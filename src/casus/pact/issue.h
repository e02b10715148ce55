#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "casus/base/ids.h"
#include "casus/base/span.h"
#include "casus/lang/words.h"
#include "casus/time/date.h"

namespace casus::pact {

using IssueId = Id<struct IssueTag>;
using lang::Profile;

inline constexpr std::array<Profile, 4> all_profiles{Profile::strict, Profile::broad,
                                                     Profile::practice, Profile::coders};
// The profiles whose agreement makes a verdict; `coders` is for scoring alone.
inline constexpr std::array<Profile, 3> answer_profiles{Profile::strict, Profile::broad,
                                                        Profile::practice};

// The questions of interpretation that the engine itself asks. Others are conditions that a treaty
// writes out ("reading of ...").
enum class StandardIssue : std::uint8_t {
  counter_attack_counts,
  mobilisation_is_attack,
  declaration_is_attack,
  defensive_entry_is_attack,
  request_needed,
  council_finding_needed,
  refusal_by_parliament_excuses,
  guarantee_several,
  attack_by_irregulars,
  space_and_cyber_count,
  past_event_counts,
  partial_mobilisation_counts,
  coup_or_unrest_counts,
};
inline constexpr std::size_t standard_issue_count = 13;
std::string_view to_string(StandardIssue issue);
std::optional<StandardIssue> standard_issue(std::string_view id);

// How one profile answers an issue, from a day on.
struct Reading {
  bool given = false;
  bool yes = false;
  time::Date from = time::Date::min();
  std::string_view because;
  Span span;
};

using Readings = std::array<Reading, 4>;  // by Profile

struct Issue {
  std::string_view id, question;
  std::optional<StandardIssue> standard;
  Readings readings;
  Span span;
};

// An issue that a treaty or clause declares open, with the readings it gives itself.
struct OpenIssue {
  IssueId issue;
  Readings readings;
  Span span;
};

// The answer of a profile on a day. Unopened: the strict reading holds, whatever the profile. A
// profile that names no reading, or one that is not yet held on the day, reads strictly.
bool answer(const Issue& issue, const OpenIssue* opened, Profile profile, time::Date date);
// The reading that gives it, for explanations: never null for an issue with a strict reading.
const Reading& reading_of(const Issue& issue, const OpenIssue* opened, Profile profile,
                          time::Date date);

}  // namespace casus::pact
