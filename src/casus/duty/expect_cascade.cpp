#include "casus/duty/expect_cascade.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/base/text.h"

namespace casus::duty {

namespace {

using ItemKind = lang::ExpectItem::Kind;

std::vector<EventId> seeds(const Stage& stage, const Hearing& hearing) {
  std::vector<EventId> events;
  const facts::History& history = stage.history;
  for (EventId id : stage.told(hearing.world.now)) {
    bool chosen = hearing.event ? history[id].id == history[hearing.event].id
                                : history[id].date == hearing.world.now.date;
    if (chosen) events.push_back(id);
  }
  return events;
}

std::vector<Opening> openings_of(const lang::Expect& expect, const ListContext& context) {
  std::vector<Opening> openings;
  if (expect.opening.empty()) return openings;
  const pact::Program& program = context.stage.program;
  auto unknown = [&](const lang::Name& name, std::string_view what) {
    context.names.diagnostics().add_error(
        "pact.unknown-reference",
        "no " + std::string(what) + " is called '" + std::string(name.text) + "'", name.span);
  };
  IssueId issue = program.find_issue(expect.opening.text);
  if (!issue) unknown(expect.opening, "issue");
  if (expect.opening_everywhere) openings.push_back({issue, TreatyId::none()});
  for (const lang::Name& name : expect.opening_in) {
    TreatyId treaty = program.find_treaty(name.text);
    if (!treaty) unknown(name, "treaty");
    openings.push_back({issue, treaty});
  }
  return openings;
}

std::string steps_text(const ListContext& context, const std::vector<std::vector<StateId>>& steps) {
  if (steps.empty()) return "none";
  std::vector<std::string> parts;
  for (const auto& states : steps) parts.push_back(list_codes(context.hearing.world, states));
  return join(parts, "; then ") + "; stops";
}

bool same_states(const ListContext& context, const std::vector<lang::Name>& wanted,
                 const std::vector<StateId>& found) {
  std::vector<StateId> named;
  for (const lang::Name& name : wanted)
    if (StateId id = context.names.state(name, context.hearing.world.now.date)) named.push_back(id);
  return named.size() == found.size() &&
         std::all_of(named.begin(), named.end(), [&](StateId id) { return has(found, id); });
}

bool as_expected(const lang::Expect& expect, const ListContext& context,
                 const std::vector<std::vector<StateId>>& steps) {
  if (expect.steps.empty()) return steps.empty();
  if (steps.size() < expect.steps.size()) return false;
  if (expect.stops && steps.size() > expect.steps.size()) return false;
  for (std::size_t i = 0; i < expect.steps.size(); ++i)
    if (!same_states(context, expect.steps[i], steps[i])) return false;
  return true;
}

std::string step_line(const ListContext& context, const Cascade& cascade, const CascadeStep& step) {
  const pact::Program& program = context.stage.program;
  time::Date date = context.hearing.world.now.date;
  return std::to_string(step.depth) + ": " + std::string(program.reg.code(step.actor, date)) +
         " for " + std::string(program.reg.code(step.ward, date)) + " against " +
         list_codes(context.hearing.world, step.against) + " by " +
         program.name(cascade.answer.rows[step.row].clause);
}

}  // namespace

std::vector<std::vector<StateId>> new_actors(const Cascade& cascade) {
  std::vector<std::vector<StateId>> depths;
  std::vector<StateId> seen;
  // Who fights in what began it does not enter by fighting on.
  for (EventId id : cascade.answer.events) {
    const facts::Event& event = cascade.history[id];
    if (event.derived || !event.hostile()) continue;
    seen.insert(seen.end(), event.actors.begin(), event.actors.end());
    seen.insert(seen.end(), event.targets.begin(), event.targets.end());
  }
  std::int32_t depth = 0;
  for (const CascadeStep& step : cascade.steps) {
    if (has(seen, step.actor)) continue;
    if (step.depth != depth) depths.emplace_back();
    depth = step.depth;
    seen.push_back(step.actor);
    depths.back().push_back(step.actor);
  }
  return depths;
}

Cascade cascade_from(const Stage& stage, const Hearing& hearing, time::Date on,
                     const std::vector<Opening>& openings, bool record_complete,
                     const CascadeOptions& options) {
  const facts::History before = history_until(stage.history, hearing.world.now, stage.program.reg);
  World world{stage.program, before, hearing.world.now};
  world.facts = hearing.world.facts;
  world.openings = openings;
  if (!on.is_open()) world.now.date = std::max(world.now.date, on);
  if (record_complete) {
    pact::StatedFact fact;
    fact.fact.kind = pact::FactKind::provoked;
    fact.value = Truth::false_;
    world.facts.push_back(fact);
  }
  return cascade(world, seeds(stage, hearing), options);
}

void judge_cascade(const lang::Expect& expect, const ListContext& context) {
  time::Date on = time::Date::max();
  if (expect.cascade_date.given())
    on = context.names.date(expect.cascade_date, time::Date::max()).latest;
  const std::vector<Opening> openings = openings_of(expect, context);
  if (!context.names.diagnostics().ok()) return;
  CascadeOptions options;
  if (expect.under) options.profile = *expect.under;
  const Cascade cascade =
      cascade_from(context.stage, context.hearing, on, openings, expect.record_complete, options);
  const auto steps = new_actors(cascade);
  if (as_expected(expect, context, steps)) return;
  context.result.came.push_back(steps_text(context, steps));
  context.result.edits.push_back({Span{}, context.result.came.back()});
  for (const CascadeStep& step : cascade.steps)
    context.result.because.push_back(step_line(context, cascade, step));
  if (!cascade.conflicted.empty())
    context.result.because.push_back("bound to both sides: " +
                                     list_codes(context.hearing.world, cascade.conflicted));
}

void judge_branches(const lang::Expect& expect, const ListContext& context) {
  const Cascade cascade =
      cascade_from(context.stage, context.hearing, time::Date::max(), {}, false, {});
  std::vector<std::string> texts;
  for (const BranchPoint& branch : cascade.branches) texts.push_back(branch.text);
  bool all = true;
  for (const lang::ExpectItem& item : expect.items) {
    bool found = item.kind == ItemKind::none && texts.empty();
    for (const BranchPoint& branch : cascade.branches) {
      if (item.kind == ItemKind::text)
        found |= fold(branch.text).find(fold(item.text.value)) != std::string::npos;
      if (item.kind != ItemKind::ref || !branch.clause) continue;
      auto clauses = context.stage.program.resolve_ref(item.names[0].text, TreatyId::none());
      found |= std::find(clauses.begin(), clauses.end(), branch.clause) != clauses.end();
    }
    all &= found;
  }
  if (!all) context.result.came.push_back(texts.empty() ? "none" : join(texts, "; "));
}

}  // namespace casus::duty
