#pragma once
#include <string_view>

#include "casus/facts/register.h"

namespace casus::exchange {

// Whether a text names a state: by its name, one it bore, an alias, a demonym or its printed code,
// as whole words and with their capitals.
bool mentions(const facts::Register& reg, std::string_view text, facts::StateId state);
// Whether it names any state. Cost: O(names of the register x text).
bool mentions_any(const facts::Register& reg, std::string_view text);

}  // namespace casus::exchange
