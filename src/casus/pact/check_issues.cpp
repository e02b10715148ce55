#include <algorithm>

#include "casus/pact/check.h"

namespace casus::pact {

namespace {

using lang::CondKind;
using lang::Verb;

// What a clause speaks of, as far as issues can bear on it.
struct Features {
  bool attack = false, mobilisation = false, reference = false, aid = false;
  bool request_gate = false, constitutional = false, trigger = false;
  std::vector<IssueId> readings;
};

void note(const Trigger& trigger, Features& features) {
  for (Verb verb : trigger.verbs) {
    features.mobilisation |= verb == Verb::mobilises || verb == Verb::threatened;
    features.reference |= verb == Verb::is_met;
    features.attack |= verb != Verb::mobilises && verb != Verb::is_met && verb != Verb::denounces;
  }
}

void note(const Cond& cond, Features& features) {
  features.request_gate |= cond.kind == CondKind::request;
  if (cond.kind == CondKind::reading) features.readings.push_back(cond.issue);
  for (const Trigger& trigger : cond.trigger) note(trigger, features);
  for (const Cond& child : cond.children) note(child, features);
}

void note(const Duty& duty, Features& features) {
  features.constitutional |= duty.has_limit(lang::LimitKind::constitutional_processes);
  features.reference |= duty.conduct == lang::Conduct::applies;
  features.aid |= duty.modality != lang::Modality::shall_not;
  // A promise not to attack asks whether an act is an attack.
  features.attack |= duty.modality == lang::Modality::shall_not ||
                     duty.conduct == lang::Conduct::respect_neutrality ||
                     duty.conduct == lang::Conduct::respect_integrity ||
                     duty.conduct == lang::Conduct::respect_independence ||
                     duty.conduct == lang::Conduct::counts_as;
}

Features features_of(const Clause& clause) {
  Features features;
  for (const Rule& rule : clause.rules) {
    for (const Trigger& trigger : rule.triggers) note(trigger, features);
    for (const Cond& cond : rule.provided) note(cond, features);
    for (const Cond& cond : rule.unless) note(cond, features);
    for (const Duty& duty : rule.duties) note(duty, features);
    features.trigger |= !rule.triggers.empty();
  }
  for (const Amendment& amendment : clause.amendments) note(amendment.cond, features);
  return features;
}

bool can_use(const Program& program, const Clause& clause, IssueId id) {
  const Features f = features_of(clause);
  const Issue& issue = program.issues[id];
  if (!issue.standard)
    return f.reference || std::find(f.readings.begin(), f.readings.end(), id) != f.readings.end();
  switch (*issue.standard) {
    case StandardIssue::counter_attack_counts:
    case StandardIssue::mobilisation_is_attack:
    case StandardIssue::declaration_is_attack:
    case StandardIssue::defensive_entry_is_attack:
    case StandardIssue::attack_by_irregulars:
    case StandardIssue::space_and_cyber_count:
    case StandardIssue::coup_or_unrest_counts:
      return f.attack || f.reference;
    case StandardIssue::partial_mobilisation_counts:
      return f.mobilisation || f.reference;
    case StandardIssue::request_needed:
      return f.aid && !f.request_gate;
    case StandardIssue::refusal_by_parliament_excuses:
      return f.constitutional || f.reference;
    case StandardIssue::guarantee_several:
    case StandardIssue::council_finding_needed:
      return f.aid;
    case StandardIssue::past_event_counts:
      return f.trigger;
  }
  return true;
}

// Whether opening the issue changes no answer: all readings here agree, and agree with what holds
// where it is not opened.
bool same_answers(const Program& program, const OpenIssue& open) {
  const Issue& issue = program.issues[open.issue];
  auto yes = [&](Profile profile) {
    return reading_of(issue, &open, profile, time::Date::max()).yes;
  };
  bool unopened = reading_of(issue, nullptr, Profile::strict, time::Date::max()).yes;
  return yes(Profile::strict) == unopened && yes(Profile::strict) == yes(Profile::broad) &&
         yes(Profile::strict) == yes(Profile::practice) &&
         yes(Profile::strict) == yes(Profile::coders);
}

void check_opening(const Program& program, const OpenIssue& open,
                   const std::vector<ClauseId>& clauses, Diagnostics& diagnostics) {
  const std::string id(program.issues[open.issue].id);
  if (same_answers(program, open))
    diagnostics.add_warning(
        "pact.issue-without-effect",
        "every reading of " + id + " gives the same answer here, so opening it changes nothing",
        open.span);
  bool used = std::any_of(clauses.begin(), clauses.end(), [&](ClauseId clause) {
    return can_use(program, program.clauses[clause], open.issue);
  });
  if (!used && !clauses.empty())
    diagnostics.add_warning("pact.issue-not-used",
                            "no rule here asks " + id + ", so opening it changes nothing",
                            open.span);
}

}  // namespace

void check_issues(const Compiled& compiled, Diagnostics& diagnostics) {
  const Program& program = compiled.program;
  for (const Treaty& treaty : program.treaties) {
    for (const OpenIssue& open : treaty.issues)
      check_opening(program, open, treaty.clauses, diagnostics);
    for (ClauseId id : treaty.clauses)
      for (const OpenIssue& open : program.clauses[id].issues) {
        bool of_treaty = std::any_of(treaty.issues.begin(), treaty.issues.end(),
                                     [&](const OpenIssue& o) { return o.span == open.span; });
        if (!of_treaty) check_opening(program, open, {id}, diagnostics);
      }
  }
}

}  // namespace casus::pact
