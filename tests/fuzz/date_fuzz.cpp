// Any bytes as a date, an interval, an imprecise date and an instant: refused, or printed and read
// back as the same.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "casus/base/assert.h"
#include "casus/time/imprecise_date.h"
#include "casus/time/instant.h"
#include "casus/time/interval.h"

namespace {

template <class T>
void read_back(std::string_view text) {
  auto value = T::parse(text);
  if (value) CASUS_ASSERT(T::parse(to_string(*value)).value() == *value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const void* bytes = data;
  std::string_view text(static_cast<const char*>(bytes), size);
  read_back<casus::time::Date>(text);
  read_back<casus::time::DateInterval>(text);
  read_back<casus::time::ImpreciseDate>(text);
  read_back<casus::time::Instant>(text);
  return 0;
}
