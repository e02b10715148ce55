#include <algorithm>

#include "casus/pact/check.h"

namespace casus::pact {

namespace {

// A state that was gone for a time (Germany from 1945) may still be named.
bool begins_after(const facts::State& state, time::Date day) {
  return !state.exists.empty() &&
         std::all_of(state.exists.begin(), state.exists.end(),
                     [&](const time::DateInterval& life) { return day < life.first; });
}

// Walks the rules of one clause.
class RuleChecker {
 public:
  RuleChecker(const Compiled& compiled, ClauseId clause, Diagnostics& diagnostics)
      : compiled_(compiled),
        program_(compiled.program),
        clause_(program_.clauses[clause]),
        treaty_(program_.treaties[clause_.treaty]),
        diagnostics_(diagnostics) {}

  void check() {
    for (const Rule& rule : clause_.rules) {
      for (const Trigger& trigger : rule.triggers) check(trigger);
      for (const Cond& cond : rule.provided) check(cond);
      for (const Cond& cond : rule.unless) check(cond);
      check_contradiction(rule);
      for (const Duty& duty : rule.duties) check(duty);
      for (const Duty& duty : rule.otherwise) check(duty);
    }
    for (const Amendment& amendment : clause_.amendments) check(amendment.cond);
  }

 private:
  void warn(std::string_view code, std::string text, Span span) {
    diagnostics_.add_warning(code, std::move(text), span.is_none() ? clause_.span : span);
  }

  void check(const Trigger& trigger) {
    check(trigger.adversary);
    check_war(trigger.war, trigger.span);
    if (trigger.subject.role != lang::Role::named || trigger.adversary.terms.size() != 1) return;
    const AdversaryTerm& term = trigger.adversary.terms[0];
    bool itself = term.kind == lang::AdversaryKind::named && term.states == trigger.subject.states;
    if (itself)
      warn("pact.never-true", "this is never true: subject and adversary are the same",
           trigger.span);
  }

  void check(const Adversary& adversary) {
    time::Date day = treaty_.signed_on.latest;
    for (const AdversaryTerm& term : adversary.terms) {
      bool named = term.kind == lang::AdversaryKind::named;
      for (StateId state : term.states) {
        const facts::State& of = program_.reg[state];
        if (named && !of.group && !day.is_open() && begins_after(of, day))
          warn("pact.adversary-not-yet-existing",
               std::string(of.name) + " was no state on " + time::to_string(day) +
                   ", when this was signed; name the state of that day, its continuation follows "
                   "by itself",
               term.span);
      }
    }
  }

  void check(const Cond& cond) {
    if (cond.kind == lang::CondKind::present_conflict) check_war(cond.war, cond.span);
    for (const Trigger& trigger : cond.trigger) check(trigger);
    for (const Cond& child : cond.children) check(child);
  }

  void check_war(std::string_view war, Span span) {
    if (war.empty() || compiled_.record.wars().empty() || compiled_.record.find_war(war)) return;
    for (const lang::Scenario* scenario : compiled_.scenarios)
      for (const lang::War& told : scenario->wars)
        if (told.id.text == war) return;
    warn(
        "pact.unknown-war",
        "neither record nor scenarios know a war '" + std::string(war) + "', so this is never true",
        span);
  }

  // The same event asked for and excluded.
  void check_contradiction(const Rule& rule) {
    for (const Cond& asked : rule.provided)
      for (const Cond& excluded : rule.unless)
        if (asked.kind == excluded.kind && asked.kind == lang::CondKind::open_fact &&
            asked.text == excluded.text)
          warn("pact.never-true", "this is never true: the rule asks for it and excludes it",
               asked.span);
  }

  void check(const Duty& duty) {
    check(duty.against);
    if (duty.debtor.role != lang::Role::named) return;
    for (StateId state : duty.debtor.states)
      if (!is_bound(state))
        warn("pact.debtor-not-a-party",
             std::string(program_.reg[state].name) + " is no party, so nobody ever owes this",
             duty.debtor.span);
  }

  bool is_bound(StateId state) const {
    auto same = [&](StateId other) {
      return other == state || program_.reg.holder(other, time::Date::max()) ==
                                   program_.reg.holder(state, time::Date::max());
    };
    return std::any_of(treaty_.parties.begin(), treaty_.parties.end(),
                       [&](const Membership& party) { return same(party.state); }) ||
           std::any_of(treaty_.guaranteed.begin(), treaty_.guaranteed.end(), same);
  }

  const Compiled& compiled_;
  const Program& program_;
  const Clause& clause_;
  const Treaty& treaty_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_rules(const Compiled& compiled, Diagnostics& diagnostics) {
  for (ClauseId id : compiled.program.clauses.ids()) RuleChecker(compiled, id, diagnostics).check();
}

}  // namespace casus::pact
