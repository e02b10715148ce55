#pragma once
#include <algorithm>
#include <cstdint>
#include <string_view>

namespace casus {

// Strong Kleene logic. The order of the values is the order of truth, so that `and` is the minimum
// and `or` the maximum. Test: truth_test.cpp checks the algebra on all values.
enum class Truth : std::uint8_t { false_, unknown, true_ };

constexpr Truth truth(bool value) { return value ? Truth::true_ : Truth::false_; }
constexpr bool is_true(Truth value) { return value == Truth::true_; }
constexpr bool is_false(Truth value) { return value == Truth::false_; }
constexpr bool is_unknown(Truth value) { return value == Truth::unknown; }

constexpr Truth operator&(Truth a, Truth b) { return std::min(a, b); }
constexpr Truth operator|(Truth a, Truth b) { return std::max(a, b); }
constexpr Truth operator!(Truth a) { return static_cast<Truth>(2 - static_cast<std::uint8_t>(a)); }
constexpr Truth& operator&=(Truth& a, Truth b) { return a = a & b; }
constexpr Truth& operator|=(Truth& a, Truth b) { return a = a | b; }

// Whether `b` may still become what `a` is: unknown is below both, true and false are apart.
constexpr bool refines(Truth a, Truth b) { return a == b || b == Truth::unknown; }

constexpr std::string_view to_string(Truth value) {
  if (value == Truth::unknown) return "unknown";
  return value == Truth::true_ ? "true" : "false";
}

}  // namespace casus
