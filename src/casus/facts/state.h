#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "casus/base/span.h"
#include "casus/facts/ids.h"
#include "casus/time/dated.h"

namespace casus::facts {

// What another country code system calls a state in a period.
struct Code {
  std::int32_t number = 0;
  std::string_view letters;
  friend bool operator==(const Code&, const Code&) = default;
};

// A link to the state that held the same rights before.
struct Inheritance {
  StateId from;
  time::Date since;
};

// A state of the register, or a non-state group. Texts are views into the sources it was read from.
struct State {
  std::string_view id;    // "south-korea"
  std::string_view name;  // "South Korea"
  bool group = false;
  std::vector<time::DateInterval> exists;
  std::vector<time::DateInterval> great_power;
  time::Dated<Code> iso, cow, gw;
  time::Dated<std::string_view> names, capitals;
  std::vector<std::string_view> aliases, demonyms;
  std::vector<Inheritance> continues;  // the same subject of law under another id
  std::vector<Inheritance> succeeds;   // a successor: bound only where a treaty says so
  PlaceId territory;                   // its metropolitan territory
  Span span;

  [[nodiscard]] bool exists_on(time::Date date) const {
    for (const auto& life : exists)
      if (life.contains(date)) return true;
    return exists.empty();
  }
  [[nodiscard]] bool great_power_on(time::Date date) const {
    for (const auto& rank : great_power)
      if (rank.contains(date)) return true;
    return false;
  }
};

}  // namespace casus::facts
