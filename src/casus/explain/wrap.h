#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace casus::explain {

struct Wrap {
  std::size_t columns = 80;
  std::size_t first = 0;  // blanks before the first line
  std::size_t rest = 0;   // and before those that follow
};

// Breaks a text at its blanks so that no line passes the column, unless one word does. Line breaks
// of the text stay. Counts code points; colour sequences take no room. No line break at the end.
std::string wrap(std::string_view text, const Wrap& how);

}  // namespace casus::explain
