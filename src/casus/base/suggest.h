#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

// For "did you mean": the candidates nearest to a misspelt word, nearest first, at most `most`.
// Both are compared folded (text.h); one letter added, lost, changed or swapped with its neighbour
// is one step (Damerau-Levenshtein, optimal string alignment); more than a third of the word's
// letters is too far, but a candidate that begins with the word (of three letters or more) is near.
// Equally near ones come in alphabetical order, equal ones once. The views are those of
// `candidates`. Cost: O(candidates x word x candidate).
std::vector<std::string_view> nearest(std::string_view word,
                                      std::span<const std::string_view> candidates,
                                      std::size_t most = 3);

// The number of such steps between two words as they are, but never more than `limit` + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// " (did you mean A, B or C?)", or nothing if there is no candidate near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::size_t most = 3);

}  // namespace casus
