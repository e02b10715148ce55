#include "casus/explain/cascade_text.h"

#include <map>

#include "casus/explain/conduct.h"
#include "casus/explain/group.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

// Steps of one depth by one clause for one state: told together.
struct Wave {
  std::int32_t depth = 0;
  const duty::CascadeStep* first = nullptr;
  std::vector<duty::StateId> actors;
};

std::vector<Wave> waves(const duty::Cascade& cascade) {
  std::vector<Wave> found;
  for (const duty::CascadeStep& step : cascade.steps) {
    const duty::Row& row = cascade.answer.rows[step.row];
    bool told = false;
    for (Wave& wave : found) {
      const duty::Row& other = cascade.answer.rows[wave.first->row];
      bool same = wave.depth == step.depth && other.clause == row.clause &&
                  wave.first->ward == step.ward && wave.first->against == step.against &&
                  wave.first->belligerent == step.belligerent;
      if (!same) continue;
      wave.actors.push_back(step.actor);
      told = true;
      break;
    }
    if (!told) found.push_back({step.depth, &step, {step.actor}});
  }
  return found;
}

void tell_waves(const Subject& about, const duty::Cascade& cascade, Page& page) {
  for (const Wave& wave : waves(cascade)) {
    const duty::CascadeStep& step = *wave.first;
    const duty::Row& row = cascade.answer.rows[step.row];
    bool several = wave.actors.size() > 1;
    std::string act = step.belligerent
                          ? (several ? " enter for " : " enters for ") + name_of(about, step.ward) +
                                " against " + names_of(about, step.against)
                          : (several ? " assist " : " assists ") + name_of(about, step.ward) +
                                " without joining the war";
    page.line(std::to_string(step.depth) + ". " + with_capital(names_of(about, wave.actors)) + act +
                  " (" + article_of(about, row) + ")" +
                  (step.self_judged ? "; what to do is for it to judge, entry is assumed" : ""),
              2, 3);
  }
}

// Open choices by the clause that offers them: a right of many states is one line.
void tell_branches(const Subject& about, const duty::Cascade& cascade, Page& page) {
  if (cascade.branches.empty()) return;
  page.heading("Open choices", "acts that no clause obliges, from which more would follow");
  std::map<std::uint32_t, std::vector<const duty::BranchPoint*>> by_clause;
  for (const duty::BranchPoint& branch : cascade.branches)
    by_clause[branch.clause.value].push_back(&branch);
  constexpr std::size_t most = 12;
  std::size_t told = 0;
  for (const auto& [clause, branches] : by_clause) {
    if (++told > most) break;
    std::string text = branches.front()->text;
    if (branches.size() > 1)
      text += ", or " + std::to_string(branches.size() - 1) + " other such choices";
    if (branches.front()->clause)
      text += " (" + about.program().name(branches.front()->clause) + ")";
    page.line("- " + text, 2, 2);
  }
  if (by_clause.size() > most)
    page.line("and under " + std::to_string(by_clause.size() - most) + " more clauses", 2, 2);
}

}  // namespace

std::string cascade_text(const Subject& about, const CascadeView& view, const PageStyle& style) {
  Page page(style);
  const duty::Cascade& cascade = view.headline;
  page.heading("What follows", "if every state does what it is bound to do");
  if (cascade.steps.empty()) page.line("nothing: nobody is bound to enter", 2, 2);
  tell_waves(about, cascade, page);
  page.line("with the attack: " + names_of(about, cascade.attackers, 40), 2, 4);
  page.line("against it: " + names_of(about, cascade.defenders, 40), 2, 4);
  if (!cascade.conflicted.empty())
    page.line("bound to both sides: " + names_of(about, cascade.conflicted, 40), 2, 4);
  if (!cascade.aiders.empty())
    page.line("helping without fighting: " + names_of(about, cascade.aiders, 40), 2, 4);
  Parting parting = first_difference(about, view);
  if (!parting.text.empty())
    page.line("the broad readings part from this at step " + std::to_string(parting.depth) + ": " +
                  parting.text,
              2, 4);
  tell_branches(about, cascade, page);
  return "\n" + page.text();
}

}  // namespace casus::explain
