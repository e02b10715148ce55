// For tests: a small corpus from one text, and data files written for the test.
#pragma once

#include <string>
#include <utility>

#include "casus/base/file.h"
#include "casus/base/render.h"
#include "casus/base/source.h"
#include "casus/exchange/difference.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"

namespace casus::exchange {

class SmallCorpus {
 public:
  explicit SmallCorpus(std::string text) {
    FileId id = sources.add("t.pact", std::move(text));
    file_ = lang::parse(sources, id, diagnostics);
    pact::Unit unit{&file_, 0};
    compiled_ = pact::compile({&unit, 1}, true, diagnostics);
  }
  [[nodiscard]] Corpus corpus() const { return {compiled_.program, compiled_.record, {&file_}}; }
  [[nodiscard]] const pact::Program& program() const { return compiled_.program; }
  [[nodiscard]] std::string faults() const { return render(diagnostics, sources); }

  SourceMap sources;
  Diagnostics diagnostics;

 private:
  lang::File file_;
  pact::Compiled compiled_;
};

inline constexpr const char* two_states = R"(
state alba "Alba"
  exists from 1850-01-01
  cow 10 ALB from 1850-01-01
state bern "Bern"
  exists from 1860-01-01
  cow 20 BRN from 1860-01-01
  differs cow because "counted there five years later"
state cork "Cork"
  exists from 1850-01-01
  cow 30 CRK from 1850-01-01
region west "West"
  includes alba
)";

}  // namespace casus::exchange
