#pragma once
#include "casus/lang/syntax.h"
#include "casus/pact/names.h"

namespace casus::pact {

// Resolves the parts of a rule in the context of one treaty.
struct RuleContext {
  Names& names;
  TreatyId treaty;
  time::Date day;  // names of states are read on the day of signature
};

Party party_from(const lang::Party& syntax, RuleContext& context);
Adversary adversary_from(const lang::Adversary& syntax, RuleContext& context);
Trigger trigger_from(const lang::Trigger& syntax, RuleContext& context);
Cond cond_from(const lang::Cond& syntax, RuleContext& context);
Rule rule_from(const lang::Rule& syntax, RuleContext& context);
// pact.unknown-reference if it names no clause.
ClauseRef ref_from(const lang::Name& syntax, RuleContext& context);

}  // namespace casus::pact
