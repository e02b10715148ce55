#pragma once
#include <string>
#include <vector>

#include "casus/explain/subject.h"

namespace casus::explain {

// Something that would make a row come out otherwise: a claim of one of the parties, if it were
// established; a fact, if it were stated; another reading of the text.
struct Change {
  enum class Kind : std::uint8_t { claim, fact, reading } kind = Kind::fact;
  std::string text;
  std::string option;    // what to type: --fact "...", --profile broad
  std::string would_be;  // the verdict then, where it is known
  Span source;
};

// How an issue stands open in a row's clause; a condition that asks for a reading opens it by
// itself.
const pact::OpenIssue& opening_of(const Subject& about, const duty::Row& row, duty::IssueId issue);

std::vector<Change> would_change(const Subject& about, const duty::Row& row);
std::string_view to_string(Change::Kind kind);

}  // namespace casus::explain
