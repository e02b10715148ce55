#include "casus/pact/check.h"

namespace casus::pact {

void check(const Compiled& compiled, Diagnostics& diagnostics) {
  check_articles(compiled, diagnostics);
  check_rules(compiled, diagnostics);
  check_issues(compiled, diagnostics);
  check_promises(compiled, diagnostics);
}

}  // namespace casus::pact
