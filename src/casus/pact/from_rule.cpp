#include "casus/pact/from_rule.h"

#include <algorithm>

#include "casus/base/suggest.h"

namespace casus::pact {

namespace {

std::int32_t definition_named(std::string_view id, const RuleContext& context) {
  const auto& definitions = context.names.program().treaties[context.treaty].definitions;
  for (std::size_t i = 0; i < definitions.size(); ++i)
    if (definitions[i].id == id) return static_cast<std::int32_t>(i);
  return -1;
}

// A name that stands for states: a state, else a set or a definition of the treaty.
void resolve_states(const lang::Name& name, AdversaryTerm& term, RuleContext& context) {
  if (StateId state = context.names.state_if_known(name, context.day)) {
    term.states.push_back(state);
    return;
  }
  std::int32_t definition = definition_named(name.text, context);
  SetId set = context.names.program().find_set(name.text);
  if (definition < 0 && !set) {
    context.names.state(name, context.day);  // for its diagnostic
    return;
  }
  term.kind = lang::AdversaryKind::state_of_set;
  term.set = set;
  term.definition = definition;
}

AdversaryTerm term_from(const lang::Adversary::Term& syntax, RuleContext& context) {
  AdversaryTerm term;
  term.kind = syntax.kind;
  term.counts = syntax.counts;
  term.not_party = syntax.not_party;
  term.span = syntax.span;
  if (syntax.kind == lang::AdversaryKind::party_to) {
    if (!syntax.names.empty()) {
      term.treaty = context.names.program().find_treaty(syntax.names[0].text);
      if (!term.treaty)
        context.names.diagnostics().add_error(
            "pact.unknown-treaty", "unknown treaty '" + std::string(syntax.names[0].text) + "'",
            syntax.names[0].span);
    }
    return term;
  }
  for (const lang::Name& name : syntax.names) resolve_states(name, term, context);
  for (const auto& supporter : syntax.supporter)
    term.supporter.push_back(term_from(supporter, context));
  return term;
}

Limit limit_from(const lang::Limit& syntax, RuleContext& context) {
  Limit limit;
  limit.kind = syntax.kind;
  limit.span = syntax.span;
  limit.text = syntax.ref.empty() ? syntax.text.value : syntax.ref.text;
  if (syntax.kind == lang::LimitKind::without_prejudice && !syntax.ref.empty()) {
    std::string_view id = syntax.ref.text.substr(0, syntax.ref.text.find('/'));
    limit.treaty = context.names.program().find_treaty(id);
  }
  bool old = context.day < time::Date::of(1945, 10, 24);
  if (syntax.kind == lang::LimitKind::charter_51 && old && context.day != time::Date::min())
    context.names.diagnostics().add_error(
        "pact.charter-before-1945", "article 51 of the UN Charter did not exist before 1945-10-24",
        syntax.span);
  return limit;
}

Duty duty_from(const lang::Duty& syntax, RuleContext& context) {
  Duty duty;
  duty.debtor = party_from(syntax.debtor, context);
  duty.modality = syntax.modality;
  duty.conduct = syntax.conduct;
  duty.benevolent = syntax.benevolent;
  duty.otherwise_too = syntax.otherwise_too;
  duty.each_other = syntax.each_other;
  duty.beneficiary = party_from(syntax.beneficiary, context);
  duty.against = adversary_from(syntax.against, context);
  duty.extents = syntax.extents;
  duty.time = syntax.time;
  duty.text = syntax.text.value;
  duty.span = syntax.span;
  if (syntax.time.kind == lang::TimeKind::by)
    duty.by_date = context.names.date(syntax.time.date, time::Date::max()).latest;
  for (const lang::Limit& limit : syntax.limits) duty.limits.push_back(limit_from(limit, context));
  if (syntax.conduct == lang::Conduct::applies) duty.ref = ref_from(syntax.ref, context);
  bool same = duty.debtor.role == lang::Role::named && duty.debtor.states.size() == 1 &&
              duty.beneficiary.role == lang::Role::named &&
              duty.beneficiary.states == duty.debtor.states;
  bool for_another = duty.conduct != lang::Conduct::respect_neutrality &&
                     duty.conduct != lang::Conduct::respect_independence &&
                     duty.conduct != lang::Conduct::respect_integrity;
  if (same && for_another)
    context.names.diagnostics().add_error("pact.debtor-is-beneficiary",
                                          "a state cannot owe this to itself", syntax.span);
  return duty;
}

bool binds_it(const Trigger& trigger) {
  return trigger.subject.role != lang::Role::none && trigger.subject.role != lang::Role::organ;
}

}  // namespace

Party party_from(const lang::Party& syntax, RuleContext& context) {
  Party party;
  party.role = syntax.role;
  party.span = syntax.span;
  if (syntax.role == lang::Role::organ) {
    if (!syntax.names.empty()) party.organ = syntax.names[0].text;
    return party;
  }
  const auto& organs = context.names.program().treaties[context.treaty].organs;
  for (const lang::Name& name : syntax.names) {
    if (std::find(organs.begin(), organs.end(), name.text) != organs.end()) {
      party.role = lang::Role::organ;
      party.organ = name.text;
      return party;
    }
    AdversaryTerm term;
    if (syntax.role == lang::Role::named && !context.names.state_if_known(name, context.day)) {
      resolve_states(name, term, context);
      if (term.set) {
        party.role = lang::Role::state_of_set;
        party.set = term.set;
      }
      continue;
    }
    if (syntax.role == lang::Role::state_of_set) {
      party.set = context.names.program().find_set(name.text);
      if (!party.set)
        context.names.diagnostics().add_error(
            "pact.unknown-set", "unknown set of states '" + std::string(name.text) + "'",
            name.span);
      continue;
    }
    if (StateId state = context.names.state(name, context.day)) party.states.push_back(state);
  }
  return party;
}

Adversary adversary_from(const lang::Adversary& syntax, RuleContext& context) {
  Adversary adversary;
  adversary.including_a_party = syntax.including_a_party;
  adversary.span = syntax.span;
  for (const auto& term : syntax.terms) adversary.terms.push_back(term_from(term, context));
  return adversary;
}

ClauseRef ref_from(const lang::Name& syntax, RuleContext& context) {
  ClauseRef ref;
  ref.text = syntax.text;
  ref.span = syntax.span;
  if (syntax.empty()) return ref;
  ref.clauses = context.names.program().resolve_ref(syntax.text, context.treaty);
  if (!ref.clauses.empty()) ref.treaty = context.names.program().clauses[ref.clauses[0]].treaty;
  if (ref.clauses.empty())
    context.names.diagnostics().add_error(
        "pact.unknown-reference",
        "'" + std::string(syntax.text) + "' names no clause of this treaty or of the corpus",
        syntax.span);
  return ref;
}

Trigger trigger_from(const lang::Trigger& syntax, RuleContext& context) {
  Trigger trigger;
  trigger.subject = party_from(syntax.subject, context);
  trigger.verbs = syntax.verbs;
  trigger.adversary = adversary_from(syntax.adversary, context);
  for (const lang::Name& name : syntax.places)
    if (PlaceId place = context.names.place(name, context.day)) trigger.places.push_back(place);
  trigger.on_its_territory = syntax.on_its_territory;
  trigger.war = syntax.war.text;
  trigger.unprovoked = syntax.unprovoked;
  trigger.directly = syntax.directly;
  trigger.span = syntax.span;
  bool has_ref = !syntax.verbs.empty() && syntax.verbs[0] == lang::Verb::is_met;
  if (has_ref) {
    trigger.ref = ref_from(syntax.ref, context);
    if (!syntax.ref_for.empty()) trigger.ref_for = context.names.state(syntax.ref_for, context.day);
  } else {
    trigger.ref.text = syntax.ref.text;
  }
  if (!syntax.region.empty()) trigger.region = context.names.place(syntax.region, context.day);
  return trigger;
}

Cond cond_from(const lang::Cond& syntax, RuleContext& context) {
  Cond cond;
  cond.kind = syntax.kind;
  cond.once = syntax.once;
  cond.support = syntax.support;
  cond.text = syntax.text.value;
  cond.span = syntax.span;
  for (const lang::Cond& child : syntax.children)
    cond.children.push_back(cond_from(child, context));
  cond.who = party_from(syntax.who, context);
  for (const lang::Trigger& trigger : syntax.trigger)
    cond.trigger.push_back(trigger_from(trigger, context));
  if (syntax.names.empty()) return cond;
  switch (syntax.kind) {
    case lang::CondKind::place_in:
      for (const lang::Name& name : syntax.names)
        if (PlaceId place = context.names.place(name, context.day)) cond.places.push_back(place);
      break;
    case lang::CondKind::reading:
      cond.issue = context.names.program().find_issue(syntax.names[0].text);
      if (!cond.issue)
        context.names.diagnostics().add_error(
            "pact.unknown-issue", "unknown issue '" + std::string(syntax.names[0].text) + "'",
            syntax.names[0].span);
      break;
    default:
      cond.war = syntax.names[0].text;
      break;
  }
  return cond;
}

Rule rule_from(const lang::Rule& syntax, RuleContext& context) {
  Rule rule;
  rule.span = syntax.span;
  for (const auto& trigger : syntax.triggers)
    rule.triggers.push_back(trigger_from(trigger, context));
  for (const auto& cond : syntax.provided) rule.provided.push_back(cond_from(cond, context));
  for (const auto& cond : syntax.unless) rule.unless.push_back(cond_from(cond, context));
  for (const auto& duty : syntax.duties) rule.duties.push_back(duty_from(duty, context));
  for (const auto& duty : syntax.otherwise) rule.otherwise.push_back(duty_from(duty, context));
  bool bound =
      !rule.triggers.empty() && std::all_of(rule.triggers.begin(), rule.triggers.end(), binds_it);
  bool ref = !rule.triggers.empty() &&
             std::all_of(rule.triggers.begin(), rule.triggers.end(),
                         [](const Trigger& t) { return !t.ref.clauses.empty(); });
  for (const Duty& duty : rule.duties) {
    bool uses_it = duty.beneficiary.role == lang::Role::it || duty.debtor.role == lang::Role::it;
    if (uses_it && !bound && !ref)
      context.names.diagnostics().add_error(
          "pact.unbound-it", "'it' needs a trigger whose subject it can stand for", duty.span);
  }
  return rule;
}

}  // namespace casus::pact
