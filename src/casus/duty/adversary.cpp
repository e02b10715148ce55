#include "casus/duty/adversary.h"

#include <algorithm>

#include "casus/duty/condition.h"

namespace casus::duty {

namespace {

using lang::AdversaryKind;
using pact::AdversaryTerm;
using pact::Fact;
using pact::FactKind;
using pact::StandardIssue;

Step about(Scene& scene, const AdversaryTerm& term, StateId attacker) {
  Step step;
  step.kind = StepKind::adversary;
  step.a = scene.it;
  step.b = attacker;
  step.term = &term;
  step.source = term.span;
  return step;
}

bool is_state(const Scene& scene, StateId id) { return !scene.world.program.reg[id].group; }

// A non-state attacker counts as a state only where attack-by-irregulars reads so.
std::uint32_t any_state(Scene& scene, Step step, StateId attacker, bool groups) {
  step.holds = truth(is_state(scene, attacker) || groups);
  if (is_false(step.holds)) {
    IssueId issue = scene.world.program.standard(StandardIssue::attack_by_irregulars);
    if (issue && scene.world.opened(scene.clause, issue)) step.issue = issue;
    if (scene.reads(StandardIssue::attack_by_irregulars)) step.holds = Truth::true_;
  }
  return scene.add(step);
}

bool same(const Scene& scene, const std::vector<StateId>& states, StateId id) {
  return std::any_of(states.begin(), states.end(), [&](StateId s) {
    return scene.world.program.reg.same_subject(s, id, scene.date());
  });
}

// "two or more great powers, not party": counts whoever is at war with the victim, however it came
// to it.
std::uint32_t number(Scene& scene, Step step, const AdversaryTerm& term, StateId attacker) {
  const auto& world = scene.world;
  auto counts = [&](StateId id) {
    if (!is_state(scene, id) || (term.not_party && scene.is_party(id))) return false;
    return term.counts != lang::Status::great_powers ||
           world.program.reg[id].great_power_on(scene.date());
  };
  std::vector<StateId> enemies = world.history.enemies(scene.it, scene.war, world.now);
  if (std::find(enemies.begin(), enemies.end(), attacker) == enemies.end())
    enemies.push_back(attacker);
  step.kind = StepKind::number;
  step.count = static_cast<std::uint32_t>(std::count_if(enemies.begin(), enemies.end(), counts));
  step.holds = truth(step.count >= 2 && counts(attacker));
  return scene.add(step);
}

// Whether some treaty in force binds the two to aid one another.
bool allied(const Scene& scene, StateId a, StateId b) {
  const auto& program = scene.world.program;
  for (TreatyId id : program.treaties_of(a)) {
    if (!program.bond(id, a, scene.date()).in_force() ||
        !program.bond(id, b, scene.date()).in_force())
      continue;
    for (ClauseId clause : program.treaties[id].clauses)
      for (const pact::Rule& rule : program.clauses[clause].rules)
        for (const pact::Duty& duty : rule.duties)
          if (duty.modality == lang::Modality::shall &&
              duty.conduct <= lang::Conduct::act_to_meet_danger)
            return true;
  }
  return false;
}

std::uint32_t allied_with(Scene& scene, Step step, const AdversaryTerm& term, StateId attacker) {
  step.holds = truth(same(scene, term.states, attacker));
  for (StateId named : term.states) {
    StateId holder = scene.world.program.reg.holder(named, scene.date());
    if (is_false(step.holds) && allied(scene, attacker, holder)) step.holds = Truth::true_;
  }
  return scene.add(step);
}

std::uint32_t one_term(Scene& scene, const AdversaryTerm& term, StateId attacker);

std::uint32_t supported_by(Scene& scene, const AdversaryTerm& term, StateId attacker) {
  std::vector<std::uint32_t> parts;
  Step who = about(scene, term, attacker);
  who.holds =
      truth(term.states.empty() ? is_state(scene, attacker) : same(scene, term.states, attacker));
  parts.push_back(scene.add(who));
  for (const AdversaryTerm& supporter : term.supporter)
    for (StateId state : supporter.states)
      parts.push_back(
          supports(scene, scene.world.program.reg.holder(state, scene.date()), 0, term.span));
  return scene.derivation.join(StepKind::all, parts, term.span);
}

// What the treaty itself defines the word to mean: of several definitions (a text and its secret
// protocol) the last one that was known.
const pact::Definition* definition_of(const Scene& scene, const AdversaryTerm& term) {
  if (term.definition < 0) return nullptr;
  const auto& definitions = scene.world.program.treaties[scene.text().treaty].definitions;
  const std::string_view word = definitions[static_cast<std::size_t>(term.definition)].id;
  const pact::Definition* found = nullptr;
  for (const pact::Definition& definition : definitions) {
    const auto& articles = definition.for_articles;
    bool here = articles.empty() ||
                std::find(articles.begin(), articles.end(), scene.text().article) != articles.end();
    bool known = definition.known_from <= scene.world.known_by;
    if (definition.id == word && here && known &&
        (!found || found->known_from <= definition.known_from))
      found = &definition;
  }
  return found;
}

std::uint32_t state_of_set(Scene& scene, Step step, const AdversaryTerm& term, StateId attacker) {
  if (const pact::Definition* definition = definition_of(scene, term))
    return adversary_matches(scene, definition->adversary, attacker, false);
  step.holds = term.set ? truth(scene.world.program.in_set(term.set, attacker, scene.date()))
                        : Truth::unknown;
  if (is_unknown(step.holds)) {
    step.fact = Fact{.kind = FactKind::unspecified,
                     .text = "who is meant is defined in a text not yet published"};
    step.has_fact = true;
  }
  return scene.add(step);
}

std::uint32_t one_term(Scene& scene, const AdversaryTerm& term, StateId attacker) {
  const auto& program = scene.world.program;
  Step step = about(scene, term, attacker);
  auto settle = [&](bool holds) {
    step.holds = truth(holds);
    return scene.add(step);
  };
  switch (term.kind) {
    case AdversaryKind::any_state:
    case AdversaryKind::any_other_state:
      return any_state(scene, step, attacker, false);
    case AdversaryKind::any_state_or_group:
      return any_state(scene, step, attacker, true);
    case AdversaryKind::non_party:
      return settle(is_state(scene, attacker) && !scene.is_party(attacker));
    case AdversaryKind::party:
      return settle(scene.is_party(attacker));
    case AdversaryKind::great_power:
      return settle(program.reg[attacker].great_power_on(scene.date()));
    case AdversaryKind::group:
      return settle(!is_state(scene, attacker));
    case AdversaryKind::that_adversary:
      return settle(std::find(scene.adversaries.begin(), scene.adversaries.end(), attacker) !=
                    scene.adversaries.end());
    case AdversaryKind::it:
      return settle(attacker == scene.it);
    case AdversaryKind::two_or_more:
      return number(scene, step, term, attacker);
    case AdversaryKind::other_than:
      return settle(is_state(scene, attacker) && !same(scene, term.states, attacker));
    case AdversaryKind::supported_by:
      return supported_by(scene, term, attacker);
    case AdversaryKind::allied_with:
      return allied_with(scene, step, term, attacker);
    case AdversaryKind::party_to:
      return settle(term.treaty && program.bond(term.treaty, attacker, scene.date()).in_force());
    case AdversaryKind::state_of_set:
      return state_of_set(scene, step, term, attacker);
    case AdversaryKind::unnamed:
      step.holds = Truth::unknown;
      step.fact =
          Fact{.kind = FactKind::unspecified, .text = "the adversary is not named in the coding"};
      step.has_fact = true;
      return scene.add(step);
    case AdversaryKind::named:
      return settle(same(scene, term.states, attacker));
  }
  return settle(false);
}

// Named states may be parties; an adversary named by kind ("any state") is an outsider.
bool by_kind(const AdversaryTerm& term) {
  switch (term.kind) {
    case AdversaryKind::named:
    case AdversaryKind::party:
    case AdversaryKind::supported_by:
    case AdversaryKind::that_adversary:
    case AdversaryKind::it:
    case AdversaryKind::state_of_set:
    case AdversaryKind::party_to:
      return false;
    default:
      return true;
  }
}

std::uint32_t outsider_term(Scene& scene, const AdversaryTerm& term, StateId attacker,
                            bool parties_excluded) {
  std::uint32_t named = one_term(scene, term, attacker);
  if (!parties_excluded || !by_kind(term) || !scene.is_party(attacker)) return named;
  Step excluded;
  excluded.kind = StepKind::party_attacker;
  excluded.a = scene.it;
  excluded.b = attacker;
  excluded.holds = Truth::false_;
  excluded.source = term.span;
  return scene.derivation.join(StepKind::all, {named, scene.add(excluded)}, term.span);
}

}  // namespace

std::uint32_t adversary_matches(Scene& scene, const pact::Adversary& adversary, StateId attacker,
                                bool parties_excluded) {
  static const AdversaryTerm anybody;
  bool outside = parties_excluded && !adversary.including_a_party;
  std::vector<std::uint32_t> terms;
  if (adversary.terms.empty()) terms.push_back(outsider_term(scene, anybody, attacker, outside));
  for (const AdversaryTerm& term : adversary.terms)
    terms.push_back(outsider_term(scene, term, attacker, outside));
  return scene.derivation.join(StepKind::any, terms, adversary.span);
}

std::vector<StateId> named_adversaries(const World& world, const pact::Adversary& adversary,
                                       time::Date date) {
  std::vector<StateId> found;
  for (const AdversaryTerm& term : adversary.terms)
    if (term.kind == AdversaryKind::named)
      for (StateId state : term.states) found.push_back(world.program.reg.holder(state, date));
  return found;
}

}  // namespace casus::duty
