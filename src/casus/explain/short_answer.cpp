#include "casus/explain/short_answer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "casus/base/text.h"
#include "casus/duty/deciding.h"
#include "casus/explain/conduct.h"
#include "casus/explain/group.h"
#include "casus/explain/step_words.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::Verdict;

constexpr std::size_t characters_max =
    232;  // three lines of eighty columns, with their ragged ends

bool in_scope(const Subject& about, const Row& row) {
  const auto& events = about.answer.events;
  return std::find(events.begin(), events.end(), row.event) != events.end();
}

// The groups of aid rows with that verdict, one a clause.
std::vector<Group> aid_groups(const Subject& about, Verdict verdict) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < about.answer.rows.size(); ++i) {
    const Row& row = about.answer.rows[i];
    if (row.verdict == verdict && is_aid(row) && in_scope(about, row)) rows.push_back(i);
  }
  std::vector<Group> groups;
  for (Group& group : group_rows(about, rows)) {
    bool told = std::any_of(groups.begin(), groups.end(), [&](const Group& other) {
      return about.answer.rows[other.row].clause == about.answer.rows[group.row].clause &&
             other.debtors == group.debtors;
    });
    if (!told) groups.push_back(std::move(group));
  }
  std::stable_sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) {
    return modality_of(about.answer.rows[a.row]) < modality_of(about.answer.rows[b.row]);
  });
  return groups;
}

std::string waiting(const Subject& about, const Group& group) {
  std::vector<std::string> gates;
  const Row& row = about.answer.rows[group.row];
  for (const duty::Gate* gate : open_gates(about, row))
    gates.push_back(gate_words(about, *gate, row.debtor));
  return gates.empty() ? "" : ", once there is " + join_words(gates);
}

std::string met(const Subject& about, const Group& group) {
  const Row& row = about.answer.rows[group.row];
  std::string text = with_capital(names_of(about, group.debtors)) + " " +
                     modality_words(row, group.debtors.size() > 1) + " " + act_of(about, row) +
                     " (" + article_of(about, row) + ")" + waiting(about, group);
  if (row.terms && row.terms->has_extent(lang::ExtentKind::as_it_deems_necessary))
    text += ", as each deems necessary: bound to act, not to use force";
  return text + ".";
}

std::string would(const Subject& about, const Group& group) {
  const Row& row = about.answer.rows[group.row];
  return with_capital(names_of(about, group.debtors)) + " " + conditional_words(row) + " " +
         act_of(about, row) + " (" + article_of(about, row) + ")";
}

// On what an undetermined row waits: "until it is known whether ... (and 2 more)".
std::string open_question(const Subject& about, const Row& row) {
  duty::Deciding deciding = duty::deciding_facts(about.answer.derivation, row);
  if (deciding.missing.empty()) return {};
  const pact::Fact& first = deciding.missing[0].fact;
  if (first.kind == pact::FactKind::unspecified)
    return ": the sources do not say enough of its text";
  std::string text = " until it is known " + fact_question(about, first);
  return deciding.missing.size() == 1
             ? text
             : text + " (and " + std::to_string(deciding.missing.size() - 1) + " more)";
}

// One sentence for all treaties that promise the same and wait for the same.
std::vector<std::string> undetermined(const Subject& about, const std::vector<Group>& groups) {
  struct Promise {
    std::string act, question;
    std::vector<std::string> debtors;
  };
  std::vector<Promise> promises;
  for (const Group& group : groups) {
    const Row& row = about.answer.rows[group.row];
    std::string act = conditional_words(row) + " " + act_of(about, row),
                question = open_question(about, row);
    auto same = std::find_if(promises.begin(), promises.end(), [&](const Promise& p) {
      return p.act == act && p.question == question;
    });
    if (same == promises.end()) same = promises.insert(promises.end(), {act, question, {}});
    same->debtors.push_back(names_of(about, group.debtors) + " (" + article_of(about, row) + ")");
  }
  std::vector<std::string> sentences;
  for (const Promise& promise : promises)
    sentences.push_back(with_capital(join_words(promise.debtors)) + " " + promise.act +
                        " — undetermined" + promise.question + ".");
  return sentences;
}

std::string disputed(const Subject& about, const Group& group) {
  const Row& row = about.answer.rows[group.row];
  std::vector<std::string> yes;
  for (duty::Profile profile : pact::answer_profiles)
    if (is_true(row.truth[static_cast<std::size_t>(profile)]))
      yes.push_back(std::string(profile == duty::Profile::practice ? "practice"
                                : profile == duty::Profile::broad  ? "a broad reading"
                                                                   : "a strict reading"));
  return would(about, group) + " — disputed: so under " + join_words(yes) + ", not otherwise.";
}

std::vector<duty::StateId> victims(const Subject& about) {
  std::vector<duty::StateId> found;
  for (duty::EventId id : about.answer.events)
    for (duty::StateId target : about.event(id).targets)
      if (std::find(found.begin(), found.end(), target) == found.end()) found.push_back(target);
  return found;
}

std::string nobody(const Subject& about) {
  std::vector<duty::StateId> hit = victims(about);
  std::string text =
      hit.empty() ? "Nobody is bound to act" : "Nobody is bound to help " + names_of(about, hit);
  return text + " under the treaties of the corpus in force on " + time::to_words(about.date) + ".";
}

constexpr std::string_view not_covered =
    "Not covered: treaties outside the corpus, unpublished texts, decisions of the Security "
    "Council.";

// What a reader can find out comes before what no source says; of two, the later treaty.
void put_decidable_first(const Subject& about, std::vector<Group>& groups) {
  auto rank = [&](const Group& group) {
    const Row& row = about.answer.rows[group.row];
    duty::Deciding deciding = duty::deciding_facts(about.answer.derivation, row);
    bool silent = std::any_of(deciding.missing.begin(), deciding.missing.end(),
                              [](const duty::Missing& missing) {
                                return missing.fact.kind == pact::FactKind::unspecified;
                              });
    return std::pair(silent, -about.treaty(row).signed_on.earliest.days);
  };
  std::stable_sort(groups.begin(), groups.end(),
                   [&](const Group& a, const Group& b) { return rank(a) < rank(b); });
}

// As many whole sentences as three lines hold, and how many more there are.
std::string fitted(const std::vector<std::string>& sentences, std::size_t most) {
  std::string text;
  std::size_t told = 0;
  for (const std::string& sentence : sentences) {
    std::size_t length = code_point_count(text) + code_point_count(sentence) + 1;
    std::size_t room = told + 1 < sentences.size() ? most - 18 : most;
    if (told > 0 && length > room) break;
    text += (text.empty() ? "" : " ") + sentence;
    ++told;
  }
  if (told < sentences.size())
    text += " " + std::to_string(sentences.size() - told) + " more below.";
  return text;
}

// A treaty that was signed and is not yet in force is what a reader is most likely to have heard
// of.
std::vector<std::string> only_signed(const Subject& about) {
  std::vector<std::string> sentences;
  for (const Group& group : aid_groups(about, Verdict::not_in_force)) {
    const Row& row = about.answer.rows[group.row];
    bool concerns = row.would_be != Verdict::not_met;
    if (row.standing != pact::Standing::signed_only || !concerns) continue;
    sentences.push_back(article_of(about, row) + ", was signed but not in force: " +
                        names_of(about, group.debtors) + " would otherwise be bound (" +
                        std::string(to_string(row.would_be)) + ").");
  }
  return sentences;
}

}  // namespace

std::string short_answer(const Subject& about) {
  std::vector<std::string> sentences;
  std::vector<Group> bound = aid_groups(about, Verdict::met), rights;
  auto is_right = [&](const Group& group) {
    return modality_of(about.answer.rows[group.row]) != lang::Modality::shall;
  };
  std::copy_if(bound.begin(), bound.end(), std::back_inserter(rights), is_right);
  std::erase_if(bound, is_right);
  std::vector<Group> unknown = aid_groups(about, Verdict::undetermined),
                     open = aid_groups(about, Verdict::disputed);
  put_decidable_first(about, unknown);
  if (bound.empty() && unknown.empty() && open.empty()) sentences.push_back(nobody(about));
  for (const Group& group : bound) sentences.push_back(met(about, group));
  std::vector<std::string> until_known = undetermined(about, unknown),
                           signed_only = only_signed(about);
  // After the first open question: what no source can settle is of less use.
  auto first = until_known.begin() + (until_known.empty() ? 0 : 1);
  sentences.insert(sentences.end(), until_known.begin(), first);
  sentences.insert(sentences.end(), signed_only.begin(), signed_only.end());
  sentences.insert(sentences.end(), first, until_known.end());
  for (const Group& group : open) sentences.push_back(disputed(about, group));
  for (const Group& group : rights) sentences.push_back(met(about, group));
  if (!bound.empty() || !unknown.empty() || !open.empty()) return fitted(sentences, characters_max);
  constexpr std::string_view shortly = "Treaties outside the corpus are not covered.";
  std::string text = fitted(sentences, characters_max - shortly.size());
  bool room = code_point_count(text) + not_covered.size() < characters_max;
  return text + " " + std::string(room ? not_covered : shortly);
}

}  // namespace casus::explain
