#include <algorithm>

#include "casus/base/text.h"
#include "casus/duty/deciding.h"
#include "casus/explain/change.h"
#include "casus/explain/conduct.h"
#include "casus/explain/group.h"
#include "casus/explain/sections.h"
#include "casus/explain/step_words.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::Verdict;

std::vector<Group> groups_of(const Subject& about, Verdict verdict) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < about.answer.rows.size(); ++i)
    if (about.answer.rows[i].verdict == verdict) rows.push_back(i);
  std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
    return is_aid(about.answer.rows[a]) > is_aid(about.answer.rows[b]);
  });
  return group_rows(about, rows);
}

void head(const Subject& about, const Group& group, Page& page) {
  const Row& row = about.answer.rows[group.row];
  std::string extent = extent_of(row), time = time_of(about, row);
  page.line(page.yellow(with_capital(names_of(about, group.debtors, 6))) + " " +
                conditional_words(row) + " " + act_of(about, row) +
                (extent.empty() ? "" : ", " + extent) + (time.empty() ? "" : ", " + time),
            2, 2);
  page.line(article_of(about, row) + ", clause " + std::string(about.clause(row).id), 4, 2);
}

bool can_be_stated(const pact::Fact& fact) {
  return fact.kind != pact::FactKind::unspecified && fact.kind != pact::FactKind::cycle &&
         fact.kind != pact::FactKind::happened;
}

void tell_missing(const Subject& about, const Row& row, Page& page) {
  duty::Deciding deciding = duty::deciding_facts(about.answer.derivation, row);
  for (const duty::Missing& missing : deciding.missing) {
    page.line("It depends on " + fact_question(about, missing.fact) + ": if so, " +
                  std::string(to_string(missing.if_true)) + "; if not, " +
                  std::string(to_string(missing.if_false)) + ".",
              4, 2);
    if (can_be_stated(missing.fact))
      page.line("to say so: " +
                    page.bold("--fact \"" +
                              pact::to_text(about.program(), missing.fact, about.date) + "\""),
                6, 2);
    else
      page.line("the sources do not say, so it cannot be stated", 6, 2);
  }
}

std::string answer_word(bool yes) { return yes ? "yes" : "no"; }

void tell_issue(const Subject& about, const Row& row, duty::IssueId id, Page& page) {
  const pact::Issue& issue = about.program().issues[id];
  const pact::OpenIssue& opened = opening_of(about, row, id);
  page.line(
      "The question is: " + std::string(issue.question) + " (issue " + std::string(issue.id) + ")",
      4, 2);
  time::Date date = about.event(row.event).date;
  const pact::Reading& strict = pact::reading_of(issue, &opened, duty::Profile::strict, date);
  for (duty::Profile profile : pact::answer_profiles) {
    const pact::Reading& reading = pact::reading_of(issue, &opened, profile, date);
    std::string said = answer_word(pact::answer(issue, &opened, profile, date));
    if (profile != duty::Profile::strict && &reading == &strict)
      said = "as strict";
    else if (!reading.because.empty())
      said += ", because " + std::string(reading.because);
    page.line(std::string(lang::spelling(profile)) + ": " + said, 6, 2);
  }
}

// "signed only by Russia": why the treaty does not bind.
std::string why_not_in_force(const Subject& about, const Group& group) {
  const Row& row = about.answer.rows[group.row];
  bool of_debtors = !row.standing_of || row.standing_of == row.debtor;
  std::string who = of_debtors ? names_of(about, group.debtors) : name_of(about, row.standing_of);
  const pact::Treaty& treaty = about.treaty(row);
  switch (row.standing) {
    case pact::Standing::signed_only:
      return "signed but not yet in force for " + who;
    case pact::Standing::ended:
      return "ended " + to_words(treaty.ended);
    case pact::Standing::suspended:
      return "suspended for " + who;
    case pact::Standing::left:
      return who + " had left it";
    default:
      return std::string(pact::to_string(row.standing)) + " for " + who;
  }
}

}  // namespace

void tell_undetermined(const Subject& about, Page& page) {
  std::vector<Group> groups = groups_of(about, Verdict::undetermined);
  if (groups.empty()) return;
  page.heading("Undetermined", "a fact that nobody has stated decides");
  for (const Group& group : groups) {
    head(about, group, page);
    tell_missing(about, about.answer.rows[group.row], page);
  }
}

void tell_disputed(const Subject& about, Page& page) {
  std::vector<Group> groups = groups_of(about, Verdict::disputed);
  if (groups.empty()) return;
  page.heading("Disputed", "the accepted readings of the text part; none is chosen here");
  for (const Group& group : groups) {
    const Row& row = about.answer.rows[group.row];
    head(about, group, page);
    for (duty::IssueId issue : duty::disputed_issues(about.answer.derivation, row))
      tell_issue(about, row, issue, page);
    std::string verdicts;
    for (duty::Profile profile : pact::answer_profiles)
      verdicts +=
          (verdicts.empty() ? "" : ", ") + std::string(lang::spelling(profile)) + " " +
          std::string(to_string(duty::verdict_of(row.truth[static_cast<std::size_t>(profile)])));
    page.line("so: " + verdicts, 4, 2);
  }
}

void tell_not_in_force(const Subject& about, Page& page) {
  std::vector<Group> told;
  std::size_t others = 0;
  for (Group& group : groups_of(about, Verdict::not_in_force)) {
    const Row& row = about.answer.rows[group.row];
    bool matters = row.would_be != Verdict::not_met && modality_of(row) == lang::Modality::shall;
    if (matters)
      told.push_back(std::move(group));
    else
      ++others;
  }
  if (told.empty() && others == 0) return;
  page.heading("Not in force", "what would have followed had the treaty bound that day");
  for (const Group& group : told) {
    const Row& row = about.answer.rows[group.row];
    page.line(article_of(about, row) + " (" + why_not_in_force(about, group) +
                  "): " + names_of(about, group.debtors) + " " + conditional_words(row) + " " +
                  act_of(about, row) + ": would be " + std::string(to_string(row.would_be)),
              2, 2);
  }
  if (others > 0)
    page.line(std::to_string(others) + (told.empty() ? "" : " more") +
                  (others == 1 ? " clause" : " clauses") + " that would have demanded nothing",
              2, 2);
}

}  // namespace casus::explain
