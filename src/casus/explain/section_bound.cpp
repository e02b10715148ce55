#include <algorithm>

#include "casus/base/text.h"
#include "casus/explain/conduct.h"
#include "casus/explain/group.h"
#include "casus/explain/sections.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

using duty::Life;
using duty::Row;
using duty::Verdict;

bool broken(const Row& row, duty::Profile headline) {
  return row.upkeep && row.life[static_cast<std::size_t>(headline)].life == Life::breached;
}

// Duties to help, other duties, rights.
int rank_of(const Row& row) {
  if (modality_of(row) == lang::Modality::may) return 2;
  return is_aid(row) ? 0 : 1;
}

std::vector<std::uint32_t> rows_that(const Subject& about, Verdict verdict, bool breaking) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < about.answer.rows.size(); ++i) {
    const Row& row = about.answer.rows[i];
    if (row.verdict == verdict && broken(row, about.headline) == breaking) found.push_back(i);
  }
  std::stable_sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
    return rank_of(about.answer.rows[a]) < rank_of(about.answer.rows[b]);
  });
  return found;
}

// "due at once (3 days: by 13 December 2024)", "waits for the request of North Korea".
std::string state_words(const Subject& about, const Row& row) {
  Life life = duty_life(about, row);
  std::vector<std::string> gates;
  for (const duty::Gate* gate : open_gates(about, row))
    gates.push_back(gate_words(about, *gate, row.debtor));
  std::string time = time_of(about, row), text;
  if (!gates.empty())
    text = "waits for " + join_words(gates) + (time.empty() ? "" : "; then " + time);
  else if (modality_of(row) == lang::Modality::may)
    text = "a right, which it may leave unused";
  else if (life == Life::due)
    text = time.empty() ? "due; the text sets no time" : "due " + time;
  else if (life == Life::active)
    text = time.empty() ? "in force until the war ends" : time;
  else
    text = std::string(to_string(life)) + (time.empty() ? "" : ", " + time);
  return text;
}

std::string how(const Row& row) {
  std::string extent = extent_of(row);
  return extent.empty() ? "" : ", " + extent;
}

}  // namespace

duty::Life duty_life(const Subject& about, const Row& row) {
  return row.life[static_cast<std::size_t>(about.headline)].life;
}

void tell_bound(const Subject& about, Page& page) {
  std::vector<std::uint32_t> rows = rows_that(about, Verdict::met, false);
  if (rows.empty()) return;
  page.heading("Bound", "the case that the treaty names, its casus foederis, has arisen");
  for (const Group& group : group_rows(about, rows)) {
    const Row& row = about.answer.rows[group.row];
    page.line(page.green(with_capital(names_of(about, group.debtors, 6))) + " " +
                  modality_words(row, group.debtors.size() > 1) + " " + act_of(about, row) +
                  how(row),
              2, 2);
    page.line(article_of(about, row) + ", clause " + std::string(about.clause(row).id) + ": " +
                  state_words(about, row),
              4, 2);
    if (row.terms && row.terms->has_extent(lang::ExtentKind::as_it_deems_necessary))
      page.line(
          "\"as it deems necessary\": binding to act, not to use force; each judges for itself", 4,
          2);
    if (row.terms && row.terms->has_limit(lang::LimitKind::laws))
      page.line("in accordance with its laws: a limit on how, not on whether", 4, 2);
  }
}

void tell_broken(const Subject& about, Page& page) {
  std::vector<std::uint32_t> rows = rows_that(about, Verdict::met, true);
  if (rows.empty()) return;
  page.heading("Broken by the act itself", "standing promises of whoever acts");
  for (const Group& group : group_rows(about, rows)) {
    const Row& row = about.answer.rows[group.row];
    bool forbids = modality_of(row) == lang::Modality::shall_not;
    page.line(page.red(with_capital(names_of(about, group.debtors))) + " had promised " +
                  (forbids ? "not to " : "to ") + act_of(about, row) + " (" +
                  article_of(about, row) + ")",
              2, 2);
  }
}

}  // namespace casus::explain
