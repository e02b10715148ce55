// The verbs of events and questions: "A declares war on B". One table, from which the parser,
// `casus help verbs` and docs/language.md are made.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "casus/lang/words.h"

namespace casus::lang {

enum class Operand : std::uint8_t {
  none,              // ceases to exist
  target,            // attacks B
  optional_target,   // consults, consults with B
  treaty,            // signs TREATY
  quoted,            // states "…", to B if it likes
  optional_quoted,   // decides "…", decides
  quoted_of_target,  // demands "…" of B
};

// A verb in its three forms and the words that complete it: "declares" / "declare" / "declared",
// "war on". For quoted_of_target the words of `tail` stand between the quoted text and the target.
struct VerbPhrase {
  Deed deed = Deed::attacks;
  std::string_view third, base, past;
  std::string_view tail;
  Operand operand = Operand::target;
  std::string_view
      canonical;  // third person and tail: "declares war on"; quoted_of_target: without its tail
};

// In the order in which the help lists them; the first of each deed is its canonical one.
std::span<const VerbPhrase> verbs();

// The forms in alphabetical order: where a text of words may begin with a verb.
struct VerbForm {
  std::string_view form;
  std::uint16_t verb;  // index in verbs()
};
std::span<const VerbForm> verb_forms_from(char first_letter);

}  // namespace casus::lang
