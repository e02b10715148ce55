#include "casus/explain/change.h"

#include <algorithm>

#include "casus/duty/deciding.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::StepKind;

bool has(const std::vector<duty::StateId>& list, duty::StateId id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

// A claim of a hostile act between the two sides of the event, in the same war if both are known.
bool concerns(const facts::Event& claim, const facts::Event& event) {
  if (!claim.hostile() || claim.date > event.date) return false;
  if (claim.war && event.war && claim.war != event.war) return false;
  auto crosses = [&](const auto& from, const auto& to) {
    return std::any_of(claim.actors.begin(), claim.actors.end(),
                       [&](auto s) { return has(from, s); }) &&
           std::any_of(claim.targets.begin(), claim.targets.end(),
                       [&](auto s) { return has(to, s); });
  };
  return crosses(event.targets, event.actors) || crosses(event.actors, event.targets);
}

void add_claims(const Subject& about, const Row& row, std::vector<Change>& found) {
  const facts::Event& event = about.event(row.event);
  for (const facts::Event& claim : about.world.history.claims()) {
    if (!concerns(claim, event)) continue;
    std::string denied =
        claim.denied_by.empty() ? "" : "; denied by " + names_of(about, claim.denied_by);
    found.push_back({Change::Kind::claim,
                     name_of(about, claim.claimed_by) + " says: " + deed_of(about, claim) + " on " +
                         day_of(claim) + denied + " (" + std::string(claim.id) + ")",
                     "", "", claim.span});
  }
}

void add_leaves(const Subject& about, std::uint32_t index, std::vector<std::uint32_t>& leaves) {
  const duty::Step& step = about.answer.derivation[index];
  if (step.child_count == 0) leaves.push_back(index);
  for (std::uint32_t i = 0; i < step.child_count; ++i)
    add_leaves(about, about.answer.derivation.children[step.first_child + i], leaves);
}

// What the question itself assumed and the verdict rests on.
void add_assumed(const Subject& about, const Row& row, std::vector<Change>& found) {
  std::uint32_t root = row.root[static_cast<std::size_t>(about.headline)];
  if (root == duty::no_step) return;
  std::vector<std::uint32_t> leaves;
  add_leaves(about, root, leaves);
  for (std::uint32_t leaf : leaves) {
    const duty::Step& step = about.answer.derivation[leaf];
    bool assumed =
        step.kind == StepKind::provocation && is_true(step.holds) && !step.stated && !step.event;
    if (!assumed) continue;
    std::string fact = pact::to_text(about.program(), step.fact, about.date);
    bool told =
        std::any_of(found.begin(), found.end(), [&](const Change& c) { return c.text == fact; });
    if (!told)
      found.push_back({Change::Kind::fact, fact, "--fact \"" + fact + "\"",
                       row.verdict == duty::Verdict::met ? "not met" : "", step.source});
  }
}

bool contrary(StepKind kind) {
  return kind == StepKind::provocation || kind == StepKind::self_defence ||
         kind == StepKind::defensive_entry;
}

// A fact whose contrary makes a row fail.
void add_failing(const Subject& about, const Row& row, std::vector<Change>& found) {
  if (row.verdict != duty::Verdict::not_met) return;
  std::vector<std::uint32_t> failing = duty::failing_steps(about.answer.derivation, row.root[0]);
  for (std::uint32_t index : failing) {
    const duty::Step& step = about.answer.derivation[index];
    if (!step.has_fact) continue;
    std::string fact = pact::to_text(about.program(), step.fact, about.date);
    if (contrary(step.kind)) fact = "not " + fact;
    found.push_back({Change::Kind::fact, fact, "--fact \"" + fact + "\"",
                     failing.size() == 1 ? "met" : "", step.source});
  }
}

void add_readings(const Subject& about, const Row& row, std::vector<Change>& found) {
  auto headline = static_cast<std::size_t>(about.headline);
  std::vector<duty::IssueId> issues = duty::disputed_issues(about.answer.derivation, row);
  for (duty::Profile profile : pact::answer_profiles) {
    auto index = static_cast<std::size_t>(profile);
    if (row.truth[index] == row.truth[headline]) continue;
    std::string name(lang::spelling(profile));
    std::string text = "the " + name + " reading";
    Span source;
    for (duty::IssueId id : issues) {
      const pact::Reading& reading =
          pact::reading_of(about.program().issues[id], &opening_of(about, row, id), profile,
                           about.event(row.event).date);
      text += " of " + std::string(about.program().issues[id].id);
      if (!reading.because.empty()) text += " (" + std::string(reading.because) + ")";
      source = reading.span;
    }
    found.push_back({Change::Kind::reading, text, "--profile " + name,
                     std::string(to_string(duty::verdict_of(row.truth[index]))), source});
  }
}

}  // namespace

std::string_view to_string(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::claim:
      return "claim";
    case Change::Kind::fact:
      return "fact";
    case Change::Kind::reading:
      return "reading";
  }
  return "";
}

const pact::OpenIssue& opening_of(const Subject& about, const Row& row, duty::IssueId issue) {
  static const pact::OpenIssue by_the_condition{};
  const pact::OpenIssue* opened = about.world.opened(row.clause, issue);
  return opened ? *opened : by_the_condition;
}

std::vector<Change> would_change(const Subject& about, const Row& row) {
  std::vector<Change> found;
  add_claims(about, row, found);
  add_assumed(about, row, found);
  add_failing(about, row, found);
  add_readings(about, row, found);
  return found;
}

}  // namespace casus::explain
