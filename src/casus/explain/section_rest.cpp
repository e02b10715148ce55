#include <algorithm>
#include <iterator>
#include <set>

#include "casus/base/text.h"
#include "casus/duty/deciding.h"
#include "casus/explain/conduct.h"
#include "casus/explain/group.h"
#include "casus/explain/no_clause.h"
#include "casus/explain/row_id.h"
#include "casus/explain/sections.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

using duty::Row;
using Resolution = duty::Conflict::Resolution;

std::string debtors_words(const Subject& about, const Group& group) {
  bool inside = protects(about, about.answer.rows[group.row]);
  if (group.debtors.size() > 3)
    return "its " + std::to_string(group.debtors.size()) + (inside ? " other parties" : " parties");
  return names_of(about, group.debtors);
}

// Treaties in force with a duty to help that speak of others than the states concerned, largest
// first.
std::vector<duty::TreatyId> strangers(const Subject& about, const std::vector<Group>& far) {
  std::set<duty::TreatyId> seen;
  for (const Group& group : far)
    if (const Row& row = about.answer.rows[group.row]; is_aid(row))
      seen.insert(about.clause(row).treaty);
  for (duty::ClauseId clause : about.answer.bystanders)
    seen.insert(about.program().clauses[clause].treaty);
  std::vector<duty::TreatyId> found(seen.begin(), seen.end());
  auto size = [&](duty::TreatyId id) { return about.program().treaties[id].parties.size(); };
  std::stable_sort(found.begin(), found.end(), [&](auto a, auto b) { return size(a) > size(b); });
  return found;
}

void tell_strangers(const Subject& about, const std::vector<duty::TreatyId>& treaties, Page& page) {
  constexpr std::size_t most = 6;
  std::string text = "protecting others only: ";
  for (std::size_t i = 0; i < treaties.size() && i < most; ++i) {
    std::size_t parties = about.program().parties_on(treaties[i], about.date).size();
    text += (i > 0 ? ", " : "") + std::string(about.program().treaties[treaties[i]].id) + " (" +
            std::to_string(parties) + " parties)";
  }
  if (treaties.size() > most)
    text += " and " + std::to_string(treaties.size() - most) + " more treaties in force";
  page.line(text, 2, 2);
}

// "When all-for-one is met": the clause of the same treaty that it follows tells why it is not.
bool only_follows(const Subject& about, const Row& row) {
  std::vector<std::uint32_t> failing = duty::failing_steps(
      about.answer.derivation, row.root[static_cast<std::size_t>(about.headline)]);
  return std::any_of(failing.begin(), failing.end(), [&](std::uint32_t index) {
    const duty::Step& step = about.answer.derivation[index];
    return step.kind == duty::StepKind::reference && step.clause &&
           about.program().clauses[step.clause].treaty == about.clause(row).treaty;
  });
}

std::string resolution_words(const Subject& about, const duty::Conflict& conflict) {
  if (conflict.resolution == Resolution::unresolved) return "unresolved: " + conflict.text;
  return conflict.text + "; " + article_of(about, about.answer.rows[conflict.yields]) + " yields";
}

}  // namespace

void tell_misses(const Subject& about, std::size_t most, Page& page) {
  std::vector<Group> near = nearest_misses(about), far;
  auto is_far = [&](const Group& group) {
    return speaks_of_others(about, about.answer.rows[group.row]);
  };
  std::copy_if(near.begin(), near.end(), std::back_inserter(far), is_far);
  std::erase_if(near, is_far);
  std::erase_if(
      near, [&](const Group& group) { return only_follows(about, about.answer.rows[group.row]); });
  std::vector<duty::TreatyId> others = strangers(about, far);
  if (near.empty() && others.empty()) return;
  page.heading("Nearest misses",
               "clauses in force whose case has not arisen, and every condition that fails");
  for (std::size_t i = 0; i < near.size() && i < most; ++i) {
    const Row& row = about.answer.rows[near[i].row];
    page.line(article_of(about, row) + ", for " + debtors_words(about, near[i]) + ", to " +
                  act_of(about, row),
              2, 2);
    for (const std::string& reason : failing_reasons(about, row)) page.line("- " + reason, 4, 2);
  }
  if (near.size() > most)
    page.line(
        "and " + std::to_string(near.size() - most) + " more clauses (--nearest N shows more)", 2,
        2);
  if (!others.empty()) tell_strangers(about, others, page);
}

void tell_conflicts(const Subject& about, Page& page) {
  if (about.answer.conflicts.empty()) return;
  page.heading("Conflicts", "duties of one state that it cannot both perform");
  for (const duty::Conflict& conflict : about.answer.conflicts) {
    const Row& first = about.answer.rows[conflict.first];
    const Row& second = about.answer.rows[conflict.second];
    page.line(with_capital(name_of(about, conflict.debtor)) + " " + modality_words(first, false) +
                  " " + act_of(about, first) + " (" + article_of(about, first) + "), but " +
                  modality_words(second, false) + " " + act_of(about, second) + " (" +
                  article_of(about, second) + "): " + resolution_words(about, conflict),
              2, 2);
  }
}

void tell_no_clause(const Subject& about, Page& page) {
  std::vector<NoClause> treaties = treaties_without_clause(about);
  if (treaties.empty()) return;
  page.heading("No clause of this kind",
               "treaties in force that the state attacked belongs to, without a duty to help it");
  constexpr std::size_t most = 8;
  for (std::size_t i = 0; i < treaties.size() && i < most; ++i) {
    const pact::Treaty& treaty = about.program().treaties[treaties[i].treaty];
    page.line(std::string(treaty.id) + " (" + names_of(about, treaties[i].parties) +
                  "): the treaty has no obligation of this kind",
              2, 2);
  }
  if (treaties.size() > most)
    page.line("and " + std::to_string(treaties.size() - most) + " more", 2, 2);
}

void tell_assumed(const Subject& about, Page& page) {
  if (about.answer.assumed.empty()) return;
  page.heading("Assumed", "each with what overrides it");
  for (const duty::Assumption& one : about.answer.assumed) {
    bool option = one.override_with.find("--") != std::string::npos;
    std::string way = option ? one.override_with : "--fact \"" + one.override_with + "\"";
    page.line("- " + one.fact + "  [" + way + "]", 2, 2);
  }
  page.line("- \"at once\" means within " + std::to_string(about.world.at_once_days) +
                " days  [--at-once DAYS]",
            2, 2);
}

void tell_background(const Subject& about, const Background& background, Page& page) {
  page.heading("Looked at");
  page.line("corpus " + background.corpus_version + ": " + background.corpus_coverage, 2, 2);
  if (!background.overlays.empty()) page.line("with " + join(background.overlays, ", "), 2, 2);
  if (background.record_coverage.empty())
    page.line("no record of past wars: every earlier happening counts as none", 2, 2);
  for (const std::string& line : background.record_coverage) page.line("record: " + line, 2, 2);
  bool covered = about.world.history.covers(about.date);
  if (!background.record_coverage.empty() && !covered)
    page.line(
        "the day asked about lies outside the record: what happened before it is unknown, not "
        "absent",
        2, 2);
  if (background.corpus_faults > 0)
    page.line(std::to_string(background.corpus_faults) +
                  " faulty statements of the corpus were left out (casus check lists them)",
              2, 2);
  page.line("the whole derivation: --why, or --why TREATY/ARTICLE/CLAUSE; for programs: --json", 2,
            2);
}

}  // namespace casus::explain
