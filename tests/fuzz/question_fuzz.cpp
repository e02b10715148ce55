// Any bytes as a question over a tiny corpus, and as a fact: refused with a place, or supposed,
// evaluated and followed to the end of its cascade.
#include <cstddef>
#include <cstdint>
#include <string>

#include "casus/base/assert.h"
#include "tests/fuzz/tiny_corpus.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 4096) return 0;
  const void* bytes = data;
  const std::string text(static_cast<const char*>(bytes), size);
  casus::fuzz::Corpus corpus(std::string{casus::fuzz::tiny_corpus});
  CASUS_ASSERT(corpus.diagnostics.ok());
  const auto day = casus::time::Date::of(1950, 6, 25);
  const std::string first_line = text.substr(0, text.find('\n'));
  std::vector<casus::pact::StatedFact> facts;
  if (first_line.size() < text.size()) {
    auto fact = casus::pact::parse_fact(corpus.compiled.program,
                                        std::string_view(text).substr(first_line.size() + 1), day);
    if (fact) facts.push_back(*fact);
  }
  auto question = casus::pact::parse_question(corpus.compiled.program, corpus.sources,
                                              corpus.sources.add("question", first_line), day);
  if (!question) {
    CASUS_ASSERT(!question.error().code.empty() && !question.error().text.empty());
    return 0;
  }
  std::vector<casus::duty::Assumption> assumed;
  casus::facts::History history = corpus.compiled.record;
  auto events = casus::duty::suppose(corpus.compiled.program, history, *question, facts, assumed);
  casus::fuzz::follow(corpus.compiled.program, history, events, facts);
  return 0;
}
