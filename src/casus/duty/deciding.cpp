#include "casus/duty/deciding.h"

#include <algorithm>
#include <map>

#include "casus/duty/rows.h"

namespace casus::duty {

namespace {

constexpr std::size_t enumerated_max = 12;

using Values = std::map<pact::Fact, Truth>;

bool is_join(const Step& step) {
  return step.child_count > 0 || step.kind == StepKind::all || step.kind == StepKind::any;
}

// A leaf about provocation, self-defence or defence of others holds when the fact does not.
bool asks_contrary(StepKind kind) {
  return kind == StepKind::provocation || kind == StepKind::self_defence ||
         kind == StepKind::defensive_entry;
}

Truth truth_with(const Derivation& derivation, std::uint32_t index, const Values& values) {
  const Step& step = derivation[index];
  if (!is_join(step)) {
    if (!step.has_fact || !is_unknown(step.holds)) return step.holds;
    auto found = values.find(step.fact);
    if (found == values.end()) return step.holds;
    return asks_contrary(step.kind) ? !found->second : found->second;
  }
  bool any = step.kind == StepKind::any;
  Truth joined = any ? Truth::false_ : Truth::true_;
  for (std::uint32_t i = 0; i < step.child_count; ++i) {
    Truth child = truth_with(derivation, derivation.children[step.first_child + i], values);
    if (any)
      joined |= child;
    else
      joined &= child;
  }
  return step.kind == StepKind::negation ? !joined : joined;
}

Verdict verdict_with(const Derivation& derivation, const Row& row, const Values& values) {
  return combine(truth_with(derivation, row.root[0], values),
                 truth_with(derivation, row.root[1], values),
                 truth_with(derivation, row.root[2], values));
}

void collect(const Derivation& derivation, std::uint32_t index, std::vector<pact::Fact>& facts) {
  const Step& step = derivation[index];
  if (!is_join(step)) {
    bool is_new = step.has_fact && is_unknown(step.holds) &&
                  std::find(facts.begin(), facts.end(), step.fact) == facts.end();
    if (is_new) facts.push_back(step.fact);
    return;
  }
  if (!is_unknown(step.holds)) return;
  for (std::uint32_t i = 0; i < step.child_count; ++i)
    collect(derivation, derivation.children[step.first_child + i], facts);
}

bool settles(const Derivation& derivation, const Row& row, const std::vector<pact::Fact>& facts,
             const std::vector<std::size_t>& set) {
  for (std::size_t bits = 0; bits < (std::size_t{1} << set.size()); ++bits) {
    Values values;
    for (std::size_t i = 0; i < set.size(); ++i)
      values[facts[set[i]]] = truth(((bits >> i) & 1) != 0);
    if (verdict_with(derivation, row, values) == Verdict::undetermined) return false;
  }
  return true;
}

bool contains(const std::vector<std::size_t>& set, const std::vector<std::size_t>& part) {
  return std::includes(set.begin(), set.end(), part.begin(), part.end());
}

void enumerate(const Derivation& derivation, const Row& row, const std::vector<pact::Fact>& facts,
               Deciding& deciding) {
  std::vector<std::vector<std::size_t>> by_size;
  for (std::size_t bits = 1; bits < (std::size_t{1} << facts.size()); ++bits) {
    std::vector<std::size_t> set;
    for (std::size_t i = 0; i < facts.size(); ++i)
      if ((bits >> i) & 1) set.push_back(i);
    by_size.push_back(std::move(set));
  }
  std::stable_sort(by_size.begin(), by_size.end(),
                   [](const auto& a, const auto& b) { return a.size() < b.size(); });
  for (const auto& set : by_size) {
    // Beyond six facts a set of facts explains nothing to anybody, and the work doubles with each.
    if (set.size() > 6 && !deciding.sets.empty()) break;
    bool smaller = std::any_of(deciding.sets.begin(), deciding.sets.end(),
                               [&](const auto& found) { return contains(set, found); });
    if (!smaller && settles(derivation, row, facts, set)) deciding.sets.push_back(set);
  }
}

void failing(const Derivation& derivation, std::uint32_t index, std::vector<std::uint32_t>& found) {
  const Step& step = derivation[index];
  if (!is_false(step.holds)) return;
  if (!is_join(step)) {
    found.push_back(index);
    return;
  }
  if (step.kind == StepKind::negation || step.kind == StepKind::reference) {
    found.push_back(index);
    return;
  }
  for (std::uint32_t i = 0; i < step.child_count; ++i)
    failing(derivation, derivation.children[step.first_child + i], found);
}

void issues_in(const Derivation& derivation, std::uint32_t index, std::vector<IssueId>& found) {
  const Step& step = derivation[index];
  if (step.issue && std::find(found.begin(), found.end(), step.issue) == found.end())
    found.push_back(step.issue);
  for (std::uint32_t i = 0; i < step.child_count; ++i)
    issues_in(derivation, derivation.children[step.first_child + i], found);
}

}  // namespace

Deciding deciding_facts(const Derivation& derivation, const Row& row) {
  Deciding deciding;
  std::vector<pact::Fact> facts;
  for (Profile profile : pact::answer_profiles)
    if (row.root[static_cast<std::size_t>(profile)] != no_step)
      collect(derivation, row.root[static_cast<std::size_t>(profile)], facts);
  for (const pact::Fact& fact : facts)
    deciding.missing.push_back({fact, verdict_with(derivation, row, {{fact, Truth::true_}}),
                                verdict_with(derivation, row, {{fact, Truth::false_}})});
  if (facts.size() <= enumerated_max) {
    enumerate(derivation, row, facts, deciding);
  } else {
    deciding.greedy = true;
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < facts.size(); ++i) all.push_back(i);
    deciding.sets.push_back(std::move(all));
  }
  return deciding;
}

std::vector<std::uint32_t> failing_steps(const Derivation& derivation, std::uint32_t root) {
  std::vector<std::uint32_t> found;
  if (root != no_step) failing(derivation, root, found);
  return found;
}

std::vector<IssueId> disputed_issues(const Derivation& derivation, const Row& row) {
  std::vector<IssueId> found;
  for (Profile profile : pact::answer_profiles)
    issues_in(derivation, row.root[static_cast<std::size_t>(profile)], found);
  return found;
}

}  // namespace casus::duty
