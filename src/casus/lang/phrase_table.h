// How the tables of phrases.h are built: sorted at compile time. Only for the .cpp files that hold
// tables.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "casus/lang/phrases.h"

namespace casus::lang {

template <class Meaning, std::size_t count>
struct SortedPhrases {
  std::array<Phrase<Meaning>, count> phrases{};
  std::array<std::uint8_t, 27> letter_begins{};

  // REQUIRES: every phrase begins with a lower-case letter; count < 256.
  consteval explicit SortedPhrases(const Phrase<Meaning> (&written)[count]) {
    static_assert(count < 256);
    std::copy(std::begin(written), std::end(written), phrases.begin());
    std::sort(phrases.begin(), phrases.end(),
              [](const auto& a, const auto& b) { return a.text < b.text; });
    std::size_t at = 0;
    for (std::size_t letter = 0; letter < 27; ++letter) {
      while (at < count && phrases[at].text[0] < static_cast<char>('a' + letter)) ++at;
      letter_begins[letter] = static_cast<std::uint8_t>(at);
    }
  }

  constexpr PhraseTable<Meaning> table() const { return {phrases, letter_begins}; }
};

template <class Meaning, std::size_t count>
consteval SortedPhrases<Meaning, count> sorted_phrases(const Phrase<Meaning> (&written)[count]) {
  return SortedPhrases<Meaning, count>(written);
}

}  // namespace casus::lang
