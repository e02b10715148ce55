#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/result.h"
#include "casus/base/source.h"
#include "casus/facts/history.h"
#include "casus/lang/syntax.h"
#include "casus/pact/program.h"

namespace casus::exchange {

// What is compared with a data set: the corpus, resolved and as written. Everything is a view.
struct Corpus {
  const pact::Program& program;
  const facts::History& record;
  std::vector<const lang::File*> files;
};

// One thing on which the corpus and a data set do not say the same.
struct Difference {
  enum class Kind : std::uint8_t { value, ours_only, theirs_only };
  Kind kind = Kind::value;
  std::string where;  // "dual-1879 (atop 1335)", "belgium (cow 211)", "Prussia -> Denmark, 1864"
  std::string field;  // "defcoloc", "exists from", "began"
  std::string ours, theirs;
  std::string
      explained;   // the reason that the file gives, or a rule of docs/against.md ("rule: …")
  Span ours_at;    // our entry; none if we have none
  Span theirs_at;  // the row of the data set
};

// A comparison: how much was compared, and every difference, in the order of the data set.
struct AgainstReport {
  std::string data_set;         // "cow", "gw", "iwd", "atop"
  std::size_t row_count = 0;    // rows of the data set
  std::size_t value_count = 0;  // values compared
  std::size_t equal_count = 0;  // of these, equal
  std::vector<Difference> differences;

  [[nodiscard]] std::size_t explained_count() const;
  [[nodiscard]] std::size_t unexplained_count() const;
  [[nodiscard]] std::size_t count(Difference::Kind kind) const;
  // Counts a value compared, and keeps the difference unless the two are equal.
  void compare(Difference difference);
};

}  // namespace casus::exchange
