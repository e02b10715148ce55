// Any bytes as a file with states, treaties and scenarios: read, resolved, every event evaluated,
// every cascade followed, whether or not the file has faults.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/fuzz/tiny_corpus.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 65536) return 0;
  const void* bytes = data;
  casus::fuzz::Corpus corpus(std::string(static_cast<const char*>(bytes), size));
  for (const auto* syntax : corpus.compiled.scenarios) {
    casus::pact::Scenario scenario =
        casus::pact::scenario_from(*syntax, corpus.compiled, corpus.diagnostics);
    std::vector<casus::facts::EventId> events;
    for (casus::facts::EventId id : scenario.history.events().ids())
      if (scenario.history[id].in_scope && events.size() < 16) events.push_back(id);
    casus::fuzz::follow(corpus.compiled.program, scenario.history, events, {});
  }
  return 0;
}
