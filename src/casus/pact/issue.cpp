#include "casus/pact/issue.h"

namespace casus::pact {

namespace {

constexpr std::array<std::string_view, standard_issue_count> names{
    "counter-attack-counts",         "mobilisation-is-attack", "declaration-is-attack",
    "defensive-entry-is-attack",     "request-needed",         "council-finding-needed",
    "refusal-by-parliament-excuses", "guarantee-several",      "attack-by-irregulars",
    "space-and-cyber-count",         "past-event-counts",      "partial-mobilisation-counts",
    "coup-or-unrest-counts"};

const Reading& own_or_general(const Issue& issue, const OpenIssue* opened, Profile profile) {
  const auto index = static_cast<std::size_t>(profile);
  if (opened && opened->readings[index].given) return opened->readings[index];
  return issue.readings[index];
}

}  // namespace

std::string_view to_string(StandardIssue issue) { return names[static_cast<std::size_t>(issue)]; }

std::optional<StandardIssue> standard_issue(std::string_view id) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == id) return static_cast<StandardIssue>(i);
  return std::nullopt;
}

const Reading& reading_of(const Issue& issue, const OpenIssue* opened, Profile profile,
                          time::Date date) {
  // The coders' profile is a convention of its own and needs no opening.
  if (!opened && profile != Profile::coders) return issue.readings[0];
  const Reading& reading = own_or_general(issue, opened, profile);
  if (reading.given && reading.from <= date) return reading;
  return own_or_general(issue, opened, Profile::strict);
}

bool answer(const Issue& issue, const OpenIssue* opened, Profile profile, time::Date date) {
  return reading_of(issue, opened, profile, date).yes;
}

}  // namespace casus::pact
