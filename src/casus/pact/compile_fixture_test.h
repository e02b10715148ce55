// For tests of this room: a text compiled, with the codes of its faults.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/render.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"

namespace casus::pact {

inline constexpr std::string_view states_of_old = R"(
state alba "Alba"
  exists from 1800-01-01
state bern "Bern"
  exists from 1800-01-01
state old-cork "Old Cork"
  exists from 1800-01-01 until 1899-12-31
state cork "Cork"
  exists from 1900-01-01
  continues old-cork from 1900-01-01
)";

struct Compiling {
  SourceMap sources;
  Diagnostics diagnostics;
  std::vector<std::unique_ptr<lang::File>> files;
  Compiled compiled;

  // Each text is a layer of its own over those before.
  explicit Compiling(const std::vector<std::string>& layers) {
    std::vector<Unit> units;
    for (const std::string& text : layers) {
      FileId id = sources.add("layer.pact", text);
      files.push_back(std::make_unique<lang::File>(lang::parse(sources, id, diagnostics)));
      units.push_back({files.back().get(), static_cast<int>(units.size())});
    }
    compiled = compile(units, true, diagnostics);
  }
  explicit Compiling(const std::string& text)
      : Compiling(std::vector<std::string>{std::string(states_of_old), text}) {}

  [[nodiscard]] std::vector<std::string> errors() const {
    std::vector<std::string> codes;
    for (const Diagnostic& item : diagnostics)
      if (item.severity == Severity::error) codes.emplace_back(item.code);
    return codes;
  }
  [[nodiscard]] std::string faults() const { return render(diagnostics, sources); }
  [[nodiscard]] const Program& program() const { return compiled.program; }
  [[nodiscard]] StateId state(std::string_view id) const { return compiled.program.reg.by_id(id); }
};

using Codes = std::vector<std::string>;

// The faults of a treaty of alba and bern of 1900 with this article.
inline Codes faults_of(
    const std::string& article,
    const std::string& header = "parties alba, bern\nsigned 1900-01-01\nin force 1900-02-01") {
  return Compiling("treaty t \"T\"\n" + header + "\narticle 1\ntext \"x\"\n" + article).errors();
}

}  // namespace casus::pact
