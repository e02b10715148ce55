#include "casus/duty/finding.h"

#include <algorithm>

#include "casus/base/text.h"
#include "casus/duty/deciding.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/life.h"
#include "casus/duty/rows.h"
#include "casus/lang/phrases.h"

namespace casus::duty {

namespace {

bool same(const World& world, StateId a, StateId b) {
  return a && b && world.program.reg.same_subject(a, b, world.now.date);
}

bool has_conduct(const Row& row, std::string_view conduct) {
  if (conduct.empty()) return true;
  if (!row.terms) return false;
  return fold(lang::spelling(row.terms->conduct)) == fold(conduct) ||
         (!row.terms->text.empty() && fold(row.terms->text) == fold(conduct));
}

void collect(const World& world, const Answer& answer, const Matter& matter, Finding& finding) {
  for (std::uint32_t i = 0; i < answer.rows.size(); ++i) {
    const Row& row = answer.rows[i];
    bool of_clause =
        std::find(matter.clauses.begin(), matter.clauses.end(), row.clause) != matter.clauses.end();
    if (!of_clause || !same(world, row.debtor, matter.debtor)) continue;
    if (matter.toward && !same(world, row.beneficiary, matter.toward)) continue;
    bool against = std::all_of(matter.against.begin(), matter.against.end(), [&](StateId state) {
      return std::find(row.against.begin(), row.against.end(), state) != row.against.end();
    });
    if (against && has_conduct(row, matter.conduct)) finding.rows.push_back(i);
  }
  std::stable_sort(finding.rows.begin(), finding.rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    return answer.rows[a].event > answer.rows[b].event;
  });
}

bool has_any_row(const World& world, const Answer& answer, const Matter& matter) {
  Finding any;
  collect(world, answer, {.clauses = matter.clauses, .debtor = matter.debtor, .toward = {}}, any);
  return !any.rows.empty();
}

// Rows that say that the event concerns no party, for clauses that the evaluation passed over.
void add_misses(const World& world, Answer& answer, const Matter& matter) {
  for (EventId event : std::vector<EventId>(answer.events)) {
    time::Date date = world.history[event].date;
    Answer misses;
    for (ClauseId id : matter.clauses) {
      const pact::Clause& clause = world.program.clauses[id];
      bool relevant = world.program.relevance(clause.treaty).contains(date);
      if (relevant && clause.valid.contains(date) && world.known(id))
        misses.bystanders.push_back(id);
    }
    std::swap(misses.bystanders, answer.bystanders);
    expand_bystanders(world, event, answer);
    answer.bystanders = std::move(misses.bystanders);
  }
}

int rank(pact::Standing standing) {
  switch (standing) {
    case pact::Standing::in_force:
      return 6;
    case pact::Standing::unknown:
      return 5;
    case pact::Standing::suspended:
      return 4;
    case pact::Standing::left:
    case pact::Standing::ended:
      return 3;
    case pact::Standing::signed_only:
      return 2;
    case pact::Standing::not_yet_signed:
      return 1;
    case pact::Standing::never_party:
      return 0;
  }
  return 0;
}

void judge_without_rows(const World& world, const Matter& matter, Finding& finding) {
  finding.bond = pact::Standing::never_party;
  for (ClauseId id : matter.clauses) {
    const pact::Clause& clause = world.program.clauses[id];
    auto bond = world.program.bond(clause.treaty, matter.debtor, world.now.date).standing;
    bool binds = bond == pact::Standing::in_force || bond == pact::Standing::unknown;
    if (binds && !clause.valid.contains(world.now.date)) bond = pact::Standing::ended;
    if (rank(bond) > rank(finding.bond)) finding.bond = bond;
    if (bond == pact::Standing::in_force) finding.standing |= clause.standing;
  }
  if (rank(finding.bond) < rank(pact::Standing::unknown)) finding.verdict = Verdict::not_in_force;
}

// Rows with the verdict itself come first; where no single row has it, all that are not plainly
// false make it.
void choose_deciding(const Answer& answer, Finding& finding) {
  for (std::uint32_t i : finding.rows)
    if (answer.rows[i].verdict == finding.verdict) finding.deciding.push_back(i);
  if (!finding.deciding.empty()) return;
  for (std::uint32_t i : finding.rows)
    if (answer.rows[i].verdict != Verdict::not_met &&
        answer.rows[i].verdict != Verdict::not_in_force)
      finding.deciding.push_back(i);
}

void judge_rows(const Answer& answer, Finding& finding) {
  bool any = false;
  for (std::uint32_t i : finding.rows) {
    const Row& row = answer.rows[i];
    if (row.standing != pact::Standing::in_force) continue;
    any = true;
    for (std::size_t profile = 0; profile < finding.truth.size(); ++profile)
      finding.truth[profile] |= row.truth[profile];
  }
  finding.verdict = combine(finding.truth[0], finding.truth[1], finding.truth[2]);
  // A bond that has ended since, and brought nothing about, is not in force.
  bool ended = finding.verdict == Verdict::not_met &&
               answer.rows[finding.rows[0]].standing != pact::Standing::in_force;
  if (!any || ended) {
    finding.verdict = Verdict::not_in_force;
    finding.bond = answer.rows[finding.rows[0]].standing;
  }
  choose_deciding(answer, finding);
}

const LifeState& under(const Row& row, Profile profile) {
  return row.life[static_cast<std::size_t>(profile)];
}

}  // namespace

Finding find_matter(const World& world, Answer& answer, const Matter& matter) {
  Finding finding;
  collect(world, answer, matter, finding);
  if (finding.rows.empty() && !has_any_row(world, answer, matter)) {
    add_misses(world, answer, matter);
    collect(world, answer, matter, finding);
  }
  if (finding.rows.empty())
    judge_without_rows(world, matter, finding);
  else
    judge_rows(answer, finding);
  return finding;
}

Verdict verdict_under(const Finding& finding, Profile profile) {
  if (finding.verdict == Verdict::not_in_force) return Verdict::not_in_force;
  return verdict_of(finding.truth[static_cast<std::size_t>(profile)]);
}

std::vector<Life> lives_of(const Answer& answer, const Finding& finding,
                           std::optional<Profile> profile) {
  if (finding.standing && finding.verdict == Verdict::not_met) return {Life::active};
  bool upkeep_only = std::all_of(finding.deciding.begin(), finding.deciding.end(),
                                 [&](std::uint32_t i) { return answer.rows[i].upkeep; });
  std::vector<Life> lives;
  for (std::uint32_t i : finding.deciding) {
    const Row& row = answer.rows[i];
    bool counts = !profile || (row.standing == pact::Standing::in_force &&
                               is_true(row.truth[static_cast<std::size_t>(*profile)]));
    if (!counts || (row.upkeep && !upkeep_only)) continue;
    Life life = profile ? under(row, *profile).life : life_of(row, Profile::strict);
    if (std::find(lives.begin(), lives.end(), life) == lives.end()) lives.push_back(life);
  }
  if (lives.empty()) lives.push_back(Life::dormant);
  return lives;
}

std::string_view step_word(const Derivation& derivation, std::uint32_t index) {
  const Step& step = derivation[index];
  switch (step.kind) {
    case StepKind::all:
    case StepKind::any:
    case StepKind::negation:
      return step.child_count == 0 ? "fact"
                                   : step_word(derivation, derivation.children[step.first_child]);
    case StepKind::subject:
      return "subject";
    case StepKind::kind:
      return "kind";
    case StepKind::past:
      return "past";
    case StepKind::attacked:
    case StepKind::began:
    case StepKind::defensive_entry:
    case StepKind::self_defence:
      return "attacked";
    case StepKind::adversary:
    case StepKind::party_attacker:
    case StepKind::allied:
      return "adversary";
    case StepKind::place:
    case StepKind::administered:
      return "place";
    case StepKind::war:
    case StepKind::at_war:
      return "war";
    case StepKind::provocation:
      return "provocation";
    case StepKind::number:
      return "number";
    case StepKind::state_of_war:
      return "state-of-war";
    case StepKind::armed_attack:
      return "armed-attack";
    case StepKind::support:
      return "support";
    case StepKind::reference:
      return "reference";
    case StepKind::reading:
      return "reading";
    case StepKind::guarantors:
      return "guarantors";
    case StepKind::demand:
      return "demand";
    case StepKind::in_force:
    case StepKind::open_fact:
    case StepKind::unspecified:
    case StepKind::forced:
    case StepKind::external:
    case StepKind::happened:
      return "fact";
  }
  return "fact";
}

std::vector<std::string_view> failing_words(const Answer& answer, const Row& row) {
  std::vector<std::string_view> words;
  for (std::uint32_t step : failing_steps(answer.derivation, row.root[0])) {
    std::string_view word = step_word(answer.derivation, step);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return words;
}

const Row& nearest_miss(const Answer& answer, const Finding& finding) {
  std::uint32_t best = finding.rows[0];
  std::size_t fewest = failing_steps(answer.derivation, answer.rows[best].root[0]).size();
  for (std::uint32_t i : finding.rows) {
    std::size_t count = failing_steps(answer.derivation, answer.rows[i].root[0]).size();
    if (count >= fewest) continue;
    fewest = count;
    best = i;
  }
  return answer.rows[best];
}

std::string gate_words(const World& world, const Gate& gate) {
  std::string of = "any party";
  if (gate.of) of = world.program.reg.code(gate.of, world.now.date);
  if (!gate.organ.empty()) of = gate.organ;
  return std::string(to_string(gate.kind)) + " of " + of;
}

}  // namespace casus::duty
