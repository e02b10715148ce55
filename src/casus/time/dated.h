#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "casus/time/interval.h"

namespace casus::time {

// Values that held for a time: names, ranks, borders. Intervals may overlap; where they do, the one
// added last prevails. Pointers that it returns are valid until the next add. Cost: a look-up is
// linear in the entries.
template <class T>
class Dated {
 public:
  struct Entry {
    DateInterval interval;
    T value;
    friend bool operator==(const Entry&, const Entry&) = default;
  };

  void add(DateInterval interval, T value) { entries_.push_back({interval, std::move(value)}); }

  // The value on a day, or nullptr.
  const T* at(Date date) const {
    for (std::size_t i = entries_.size(); i-- > 0;)
      if (entries_[i].interval.contains(date)) return &entries_[i].value;
    return nullptr;
  }
  // All values of a day, in the order added.
  std::vector<const T*> all_at(Date date) const {
    std::vector<const T*> values;
    for (const Entry& entry : entries_)
      if (entry.interval.contains(date)) values.push_back(&entry.value);
    return values;
  }
  bool holds(Date date, const T& value) const {
    return std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
      return entry.interval.contains(date) && entry.value == value;
    });
  }

  const std::vector<Entry>& entries() const { return entries_; }
  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }
  friend bool operator==(const Dated&, const Dated&) = default;

 private:
  std::vector<Entry> entries_;
};

}  // namespace casus::time
