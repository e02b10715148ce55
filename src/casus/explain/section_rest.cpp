#include <algorithm>
#include <set>

#include "casus/base/text.h"
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
  if (group.debtors.size() > 3) return "its " + std::to_string(group.debtors.size()) + (inside ? " other parties" : " parties");
  return names_of(about, group.debtors);
}

// The alliances of most members among those that neither side belongs to: "nato-1949 (32 parties)".
std::vector<std::string> largest_strangers(const Subject& about) {
  std::vector<std::pair<std::size_t, duty::TreatyId>> found;
  duty::TreatyId last;
  for (duty::ClauseId clause : about.answer.bystanders) {
    duty::TreatyId treaty = about.program().clauses[clause].treaty;
    if (treaty == last) continue;
    last = treaty;
    found.emplace_back(about.program().treaties[treaty].parties.size(), treaty);
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  if (found.size() > 3) found.resize(3);
  std::vector<std::string> names;
  for (const auto& [count, treaty] : found)
    names.push_back(std::string(about.program().treaties[treaty].id) + " (" +
                    std::to_string(about.program().parties_on(treaty, about.date).size()) + " parties)");
  return names;
}

std::string resolution_words(const Subject& about, const duty::Conflict& conflict) {
  if (conflict.resolution == Resolution::unresolved) return "unresolved: " + conflict.text;
  return conflict.text + "; " + article_of(about, about.answer.rows[conflict.yields]) + " yields";
}

}  // namespace

void tell_misses(const Subject& about, std::size_t most, Page& page) {
  std::vector<Group> groups = nearest_misses(about);
  std::vector<std::string> strangers = largest_strangers(about);
  std::set<std::uint32_t> treaties;
  for (duty::ClauseId clause : about.answer.bystanders) treaties.insert(about.program().clauses[clause].treaty.value);
  if (groups.empty() && treaties.empty()) return;
  page.heading("Nearest misses", "clauses in force whose case has not arisen, and every condition that fails");
  std::size_t told = 0;
  for (const Group& group : groups) {
    if (told == most) break;
    ++told;
    const Row& row = about.answer.rows[group.row];
    page.line(article_of(about, row) + ", for " + debtors_words(about, group) + ", to " + act_of(about, row), 2, 2);
    for (const std::string& reason : failing_reasons(about, row)) page.line("- " + reason, 4, 2);
  }
  if (groups.size() > told)
    page.line("and " + std::to_string(groups.size() - told) + " more of treaties that touch the two sides (--nearest N shows more)", 2, 2);
  if (treaties.empty()) return;
  std::string examples = strangers.empty() ? "" : ", the largest of them " + join_words(strangers);
  page.line(std::to_string(treaties.size()) + " other treaties in force protect others only" + examples, 2, 2);
}

void tell_conflicts(const Subject& about, Page& page) {
  if (about.answer.conflicts.empty()) return;
  page.heading("Conflicts", "duties of one state that it cannot both perform");
  for (const duty::Conflict& conflict : about.answer.conflicts) {
    const Row& first = about.answer.rows[conflict.first];
    const Row& second = about.answer.rows[conflict.second];
    page.line(with_capital(name_of(about, conflict.debtor)) + " " + modality_words(first, false) + " " + act_of(about, first) +
                  " (" + article_of(about, first) + "), but " + modality_words(second, false) + " " + act_of(about, second) + " (" +
                  article_of(about, second) + "): " + resolution_words(about, conflict),
              2, 2);
  }
}

void tell_no_clause(const Subject& about, Page& page) {
  std::vector<NoClause> treaties = treaties_without_clause(about);
  if (treaties.empty()) return;
  page.heading("No clause of this kind", "treaties in force that the state attacked belongs to, without a duty to help it");
  constexpr std::size_t most = 8;
  for (std::size_t i = 0; i < treaties.size() && i < most; ++i) {
    const pact::Treaty& treaty = about.program().treaties[treaties[i].treaty];
    page.line(std::string(treaty.id) + " (" + names_of(about, treaties[i].parties) + "): the treaty has no obligation of this kind", 2, 2);
  }
  if (treaties.size() > most) page.line("and " + std::to_string(treaties.size() - most) + " more", 2, 2);
}

void tell_assumed(const Subject& about, Page& page) {
  if (about.answer.assumed.empty()) return;
  page.heading("Assumed", "each with what overrides it");
  for (const duty::Assumption& one : about.answer.assumed) {
    bool option = one.override_with.find("--") != std::string::npos;
    std::string way = option ? one.override_with : "--fact \"" + one.override_with + "\"";
    page.line("- " + one.fact + "  [" + way + "]", 2, 2);
  }
  page.line("- \"at once\" means within " + std::to_string(about.world.at_once_days) + " days  [--at-once DAYS]", 2, 2);
}

void tell_background(const Subject& about, const Background& background, Page& page) {
  page.heading("Looked at");
  page.line("corpus " + background.corpus_version + ": " + background.corpus_coverage, 2, 2);
  if (!background.overlays.empty()) page.line("with " + join(background.overlays, ", "), 2, 2);
  if (background.record_coverage.empty()) page.line("no record of past wars: every earlier happening counts as none", 2, 2);
  for (const std::string& line : background.record_coverage) page.line("record: " + line, 2, 2);
  bool covered = about.world.history.covers(about.date);
  if (!background.record_coverage.empty() && !covered)
    page.line("the day asked about lies outside the record: what happened before it is unknown, not absent", 2, 2);
  if (background.corpus_faults > 0)
    page.line(std::to_string(background.corpus_faults) + " faulty statements of the corpus were left out (casus check lists them)", 2, 2);
  page.line("the whole derivation: --why, or --why TREATY/ARTICLE/CLAUSE; for programs: --json", 2, 2);
}

}  // namespace casus::explain
