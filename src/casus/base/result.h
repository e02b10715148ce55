#pragma once
#include <expected>
#include <string>
#include <string_view>
#include <utility>

#include "casus/base/diagnostic.h"

namespace casus {

// A value, or the one diagnostic that says why there is none. A pass that can find many faults
// takes a Diagnostics instead.
template <class T = void>
using Result = std::expected<T, Diagnostic>;

// `return fail("time.bad-date", "...", span);` in a function that returns a Result.
inline std::unexpected<Diagnostic> fail(std::string_view code, std::string text, Span span = {}) {
  return std::unexpected(Diagnostic{Severity::error, code, std::move(text), span, {}});
}

}  // namespace casus

#define CASUS_CONCAT_INNER(a, b) a##b
#define CASUS_CONCAT(a, b) CASUS_CONCAT_INNER(a, b)

// CASUS_TRY(date, Date::parse(text)); declares `date` with the value, or returns the diagnostic.
#define CASUS_TRY(name, ...) CASUS_TRY_AS(CASUS_CONCAT(casus_try_, __LINE__), name, __VA_ARGS__)
#define CASUS_TRY_AS(temporary, name, ...)                              \
  auto temporary = (__VA_ARGS__);                                       \
  if (!temporary) return std::unexpected(std::move(temporary).error()); \
  auto name = *std::move(temporary)

// CASUS_CHECK(check_order(first, last)); returns the diagnostic of a Result<void>, if it has one.
#define CASUS_CHECK(...)                                      \
  do {                                                        \
    if (auto casus_check = (__VA_ARGS__); !casus_check)       \
      return std::unexpected(std::move(casus_check).error()); \
  } while (false)
