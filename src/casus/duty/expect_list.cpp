#include "casus/duty/expect_list.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/base/text.h"
#include "casus/duty/demand.h"

namespace casus::duty {

namespace {

using ItemKind = lang::ExpectItem::Kind;

bool has(const std::vector<ClauseId>& list, ClauseId id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

bool same(const ListContext& context, StateId a, StateId b) {
  return a && b && context.stage.program.reg.same_subject(a, b, context.hearing.world.now.date);
}

std::string names_of(const ListContext& context, const std::vector<ClauseId>& clauses) {
  std::vector<std::string> names;
  for (ClauseId clause : clauses) names.push_back(context.stage.program.name(clause));
  return names.empty() ? "none" : join(names, ", ");
}

Span items_span(const lang::Expect& expect) {
  return expect.items.empty() ? Span{} : join(expect.items.front().span, expect.items.back().span);
}

// What stands in a list of clauses: each named must be there, and nothing else.
struct Wanted {
  std::vector<std::vector<ClauseId>> refs;
  bool none = false;
};

Wanted read_refs(const lang::Expect& expect, const ListContext& context) {
  Wanted wanted;
  for (const lang::ExpectItem& item : expect.items) {
    wanted.none |= item.kind == ItemKind::none;
    if (item.kind != ItemKind::ref) continue;
    wanted.refs.push_back(context.stage.program.resolve_ref(item.names[0].text, TreatyId::none()));
    if (wanted.refs.back().empty())
      context.names.diagnostics().add_error(
          "pact.unknown-reference", "no clause is called '" + std::string(item.names[0].text) + "'",
          item.span);
  }
  return wanted;
}

bool exactly(const Wanted& wanted, const std::vector<ClauseId>& found) {
  if (wanted.none) return found.empty();
  for (const auto& ref : wanted.refs)
    if (std::none_of(ref.begin(), ref.end(), [&](ClauseId c) { return has(found, c); }))
      return false;
  return std::all_of(found.begin(), found.end(), [&](ClauseId clause) {
    return std::any_of(wanted.refs.begin(), wanted.refs.end(),
                       [&](const auto& ref) { return has(ref, clause); });
  });
}

bool act_item_holds(const lang::ExpectItem& item, const Demand& is) {
  switch (item.kind) {
    case ItemKind::voluntary:
      return !is.bound;
    case ItemKind::performed:
      return is.bound || is.disputed;
    case ItemKind::duty_disputed:
      return !is.bound && is.disputed;
    default:
      return false;
  }
}

}  // namespace

void judge_obligations(const lang::Expect& expect, const ListContext& context) {
  time::Date date = context.hearing.world.now.date;
  StateId debtor = context.names.state(expect.state, date);
  StateId toward =
      expect.toward.empty() ? StateId::none() : context.names.state(expect.toward, date);
  Wanted wanted = read_refs(expect, context);
  if (!context.names.diagnostics().ok()) return;
  std::vector<ClauseId> found;
  for (const Row& row : context.hearing.answer.rows) {
    bool met = row.standing == pact::Standing::in_force && is_true(row.truth[0]);
    if (!met || !row.terms || row.upkeep || !is_aid(*row.terms)) continue;
    if (!same(context, row.debtor, debtor)) continue;
    if (!toward || same(context, row.beneficiary, toward)) add_unique(found, row.clause);
  }
  if (exactly(wanted, found)) return;
  context.result.came.push_back(names_of(context, found));
  context.result.edits.push_back({items_span(expect), context.result.came.back()});
}

void judge_conflicts(const lang::Expect& expect, const ListContext& context) {
  time::Date date = context.hearing.world.now.date;
  StateId debtor = context.names.state(expect.state, date);
  Wanted wanted = read_refs(expect, context);
  for (const lang::ExpectItem& item : expect.items)
    if (item.kind == ItemKind::against)
      for (const lang::Name& name : item.names)
        wanted.refs.push_back(context.stage.program.resolve_ref(name.text, TreatyId::none()));
  if (!context.names.diagnostics().ok()) return;
  std::vector<std::string> pairs;
  bool found = false;
  for (const Conflict& conflict : context.hearing.answer.conflicts) {
    if (!same(context, conflict.debtor, debtor)) continue;
    const auto& rows = context.hearing.answer.rows;
    const ClauseId a = rows[conflict.first].clause, b = rows[conflict.second].clause;
    found |= std::all_of(wanted.refs.begin(), wanted.refs.end(),
                         [&](const auto& ref) { return has(ref, a) || has(ref, b); });
    std::string pair = context.stage.program.name(a) + " against " + context.stage.program.name(b);
    if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) pairs.push_back(pair);
  }
  if (wanted.none ? pairs.empty() : found) return;
  context.result.came.push_back(pairs.empty() ? "none" : join(pairs, ", "));
  if (pairs.size() <= 1)
    context.result.edits.push_back({items_span(expect), context.result.came.back()});
}

void judge_act(const lang::Expect& expect, const ListContext& context) {
  EventId act = context.stage.find(expect.ref.text);
  if (!act) {
    context.names.diagnostics().add_error(
        "pact.unknown-event", "the scenario has no event '" + std::string(expect.ref.text) + "'",
        expect.ref.span);
    return;
  }
  const facts::Event& event = context.stage.history[act];
  std::vector<StateId> actors = event.actors;
  if (!expect.state.empty()) actors = {context.names.state(expect.state, event.date)};
  if (!context.names.diagnostics().ok()) return;
  for (StateId actor : actors) {
    const Demand is = demand_for(context.hearing.world, context.hearing.answer, act, actor);
    bool holds =
        std::all_of(expect.items.begin(), expect.items.end(),
                    [&](const lang::ExpectItem& item) { return act_item_holds(item, is); });
    if (holds) continue;
    std::string came =
        is.bound ? "performed" : (is.disputed ? "performed, duty disputed" : "voluntary");
    if (is.by) context.result.because.push_back("demanded by " + context.stage.program.name(is.by));
    context.result.edits.assign(1, {items_span(expect), came});
    context.result.came.push_back(std::move(came));
  }
}

}  // namespace casus::duty
