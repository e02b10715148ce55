#include "casus/exchange/difference.h"

#include <algorithm>
#include <utility>

namespace casus::exchange {

std::size_t AgainstReport::explained_count() const {
  return differences.size() - unexplained_count();
}

std::size_t AgainstReport::unexplained_count() const {
  auto count = std::ranges::count_if(
      differences, [](const Difference& difference) { return difference.explained.empty(); });
  return static_cast<std::size_t>(count);
}

std::size_t AgainstReport::count(Difference::Kind kind) const {
  return static_cast<std::size_t>(std::ranges::count(differences, kind, &Difference::kind));
}

void AgainstReport::compare(Difference difference) {
  ++value_count;
  if (difference.kind == Difference::Kind::value && difference.ours == difference.theirs)
    ++equal_count;
  else
    differences.push_back(std::move(difference));
}

}  // namespace casus::exchange
