#include "casus/base/suggest.h"

#include <algorithm>
#include <tuple>

#include "casus/base/text.h"

namespace casus {
namespace {

constexpr std::size_t prefix_min = 3;
constexpr std::size_t word_max = 64;  // longer words are not compared: they are no typing slip

struct Near {
  std::size_t distance;
  std::string_view candidate;
  friend auto operator<=>(const Near&, const Near&) = default;
};

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      bool same = a[i - 1] == b[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
    before.swap(last);
    last.swap(row);
  }
  return std::min(last[b.size()], limit + 1);
}

std::vector<std::string_view> nearest(std::string_view word,
                                      std::span<const std::string_view> candidates,
                                      std::size_t most) {
  std::string wanted = fold(word);
  if (wanted.empty() || wanted.size() > word_max) return {};
  std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<Near> found;
  for (std::string_view candidate : candidates) {
    std::string folded = fold(candidate);
    std::size_t distance = edit_distance(wanted, folded, limit);
    if (distance > limit && wanted.size() >= prefix_min && folded.starts_with(wanted))
      distance = limit;
    if (distance <= limit && distance < folded.size()) found.push_back({distance, candidate});
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string_view> names;
  for (const Near& near : found) {
    if (names.size() == most) break;
    if (std::find(names.begin(), names.end(), near.candidate) == names.end())
      names.push_back(near.candidate);
  }
  return names;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::size_t most) {
  std::vector<std::string_view> names = nearest(word, candidates, most);
  if (names.empty()) return {};
  std::vector<std::string> texts(names.begin(), names.end());
  return " (did you mean " + join_words(texts, " or ") + "?)";
}

}  // namespace casus
