#pragma once
#include <algorithm>
#include <vector>

namespace casus {

// Short lists kept in the order in which things were told, searched from the front. Cost: linear.
template <class T>
bool has(const std::vector<T>& list, const T& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

template <class T>
bool has_any(const std::vector<T>& list, const std::vector<T>& wanted) {
  return std::any_of(list.begin(), list.end(), [&](const T& item) { return has(wanted, item); });
}

template <class T>
void add_unique(std::vector<T>& list, const T& item) {
  if (!has(list, item)) list.push_back(item);
}

}  // namespace casus
