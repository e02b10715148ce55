#include "casus/exchange/mention.h"

#include <algorithm>

#include "casus/base/text.h"

namespace casus::exchange {

namespace {

bool has_word(std::string_view text, std::string_view word) {
  if (word.size() < 3) return false;
  auto inside = [](char c) {
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    std::size_t end = at + word.size();
    if ((at == 0 || !inside(text[at - 1])) && (end == text.size() || !inside(text[end])))
      return true;
  }
  return false;
}

}  // namespace

bool mentions(const facts::Register& reg, std::string_view text, facts::StateId id) {
  const facts::State& state = reg[id];
  auto said = [&](std::string_view word) { return has_word(text, word); };
  if (said(state.name) || std::ranges::any_of(state.aliases, said) ||
      std::ranges::any_of(state.demonyms, said))
    return true;
  return std::ranges::any_of(state.names.entries(),
                             [&](const auto& entry) { return said(entry.value); });
}

bool mentions_any(const facts::Register& reg, std::string_view text) {
  auto ids = reg.states().ids();
  return std::any_of(ids.begin(), ids.end(),
                     [&](facts::StateId id) { return mentions(reg, text, id); });
}

}  // namespace casus::exchange
