#pragma once

namespace casus {

// Prints "file:line: assertion failed: condition" to stderr and aborts.
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line) noexcept;

}  // namespace casus

// States an invariant of the program. Stays on in release builds. Input must never trip it: what a
// user can cause is a Diagnostic.
#define CASUS_ASSERT(...)                                               \
  do {                                                                  \
    if (!(__VA_ARGS__)) [[unlikely]]                                    \
      ::casus::assertion_failed(#__VA_ARGS__, __FILE_NAME__, __LINE__); \
  } while (false)
