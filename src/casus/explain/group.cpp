#include "casus/explain/group.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "casus/duty/deciding.h"
#include "casus/explain/conduct.h"
#include "casus/explain/reason.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::Verdict;

// What differs between debtors and still matters to the reader.
std::string state_of(const Subject& about, const Row& row) {
  std::string key(to_string(row.would_be));
  for (duty::Profile profile : pact::answer_profiles) {
    auto index = static_cast<std::size_t>(profile);
    key += static_cast<char>('0' + static_cast<int>(row.truth[index]));
    key += static_cast<char>('a' + static_cast<int>(row.life[index].life));
  }
  for (const duty::Gate* gate : open_gates(about, row)) {
    std::string words = gate_words(about, *gate, row.debtor);
    key += "|" + words;
  }
  return key;
}

using Key = std::tuple<std::uint32_t, std::uint16_t, std::uint16_t, std::uint32_t, std::uint32_t,
                       Verdict, pact::Standing, std::string>;

Key key_of(const Subject& about, const Row& row) {
  return {row.clause.value, row.rule,    row.duty,     row.beneficiary.value,
          row.event.value,  row.verdict, row.standing, state_of(about, row)};
}

bool follows_another(const Subject& about, const Row& row) {
  std::vector<std::uint32_t> failing = duty::failing_steps(
      about.answer.derivation, row.root[static_cast<std::size_t>(about.headline)]);
  return std::any_of(failing.begin(), failing.end(), [&](std::uint32_t step) {
    return about.answer.derivation[step].kind == duty::StepKind::reference;
  });
}

// Whether the attacker or its victim belongs to the treaty.
bool concerns_side(const Subject& about, const Row& row) {
  const facts::Event& event = about.event(row.event);
  for (const auto* side : {&event.actors, &event.targets})
    for (duty::StateId state : *side)
      for (duty::TreatyId treaty : about.program().treaties_of(state))
        if (treaty == about.clause(row).treaty) return true;
  return false;
}

}  // namespace

std::vector<Group> group_rows(const Subject& about, const std::vector<std::uint32_t>& rows) {
  std::vector<Group> groups;
  std::map<Key, std::size_t> found;
  for (std::uint32_t index : rows) {
    const Row& row = about.answer.rows[index];
    auto [at, fresh] = found.try_emplace(key_of(about, row), groups.size());
    if (fresh) groups.push_back({index, {}, {}});
    Group& group = groups[at->second];
    group.debtors.push_back(row.debtor);
    group.rows.push_back(index);
  }
  return groups;
}

bool speaks_of_others(const Subject& about, const Row& row) {
  auto root = row.root[static_cast<std::size_t>(about.headline)];
  std::vector<std::uint32_t> failing = duty::failing_steps(about.answer.derivation, root);
  return std::any_of(failing.begin(), failing.end(), [&](std::uint32_t step) {
    return about.answer.derivation[step].kind == duty::StepKind::subject;
  });
}

bool protects(const Subject& about, const Row& row) {
  duty::TreatyId treaty = about.clause(row).treaty;
  const auto& victims = about.event(row.event).targets;
  return std::any_of(victims.begin(), victims.end(), [&](duty::StateId victim) {
    return about.program().bond(treaty, victim, about.event(row.event).date).in_force();
  });
}

std::vector<std::string> failing_reasons(const Subject& about, const Row& row) {
  std::vector<std::string> texts;
  for (Reason& reason : reasons(about, row, about.headline, Chain::failing))
    texts.push_back(std::move(reason.text));
  return texts;
}

std::vector<Group> nearest_misses(const Subject& about) {
  std::vector<std::uint32_t> missed;
  for (std::uint32_t i = 0; i < about.answer.rows.size(); ++i)
    if (about.answer.rows[i].verdict == Verdict::not_met) missed.push_back(i);
  struct Ranked {
    Group group;
    std::tuple<bool, bool, bool, bool, std::size_t> rank;
    std::string why;
  };
  std::vector<Ranked> ranked;
  for (Group& group : group_rows(about, missed)) {
    const Row& row = about.answer.rows[group.row];
    std::vector<Reason> why = reasons(about, row, about.headline, Chain::failing);
    std::string texts = std::to_string(row.clause.value);
    for (const Reason& reason : why) texts += "|" + reason.text;
    // Several duties of one clause that fail alike are one miss: the first, which is the chief one.
    bool told = std::any_of(ranked.begin(), ranked.end(), [&](const Ranked& other) {
      return other.why == texts && other.group.debtors == group.debtors;
    });
    if (told) continue;
    // First a treaty that protects the victim, then one that either side belongs to; duties to help
    // before others; what merely follows from another clause is no miss of its own.
    ranked.push_back(
        {std::move(group),
         {follows_another(about, row), !protects(about, row) || speaks_of_others(about, row),
          !concerns_side(about, row), !is_aid(row), why.size()},
         std::move(texts)});
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
  std::vector<Group> groups;
  for (Ranked& one : ranked) groups.push_back(std::move(one.group));
  return groups;
}

}  // namespace casus::explain
