// The verbs of events and questions for people: what `casus help verbs` and docs/language.md show.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "casus/lang/words.h"

namespace casus::lang {

// What a deed is written as: "A declares war on B", and the other ways to write it.
struct VerbEntry {
  Deed deed = Deed::attacks;
  std::string_view group;           // "hostile acts"
  std::string pattern;              // "A declares war on B"
  std::vector<std::string> others;  // "declares war against"
};

// One entry for each deed, in the order of the vocabulary.
std::vector<VerbEntry> verb_entries();

// As a table in Markdown, a heading for each group.
std::string verbs_as_markdown();

}  // namespace casus::lang
