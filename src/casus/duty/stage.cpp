#include "casus/duty/stage.h"

#include <algorithm>

#include "casus/duty/suppose.h"
#include "casus/pact/names.h"

namespace casus::duty {

namespace {

// The wars, notes and coverage of a history, and no event. Claims go too: they decide nothing.
facts::History emptied(const facts::History& history, const facts::Register& reg) {
  facts::History bare = history;
  bare.drop_from(time::Date::min());
  bare.finish(reg);
  return bare;
}

bool is_supposed(const facts::Event& event) { return event.in_scope && event.supposed; }

void add_suppositions(Stage& stage) {
  const auto& events = stage.history.events();
  if (std::none_of(events.begin(), events.end(), is_supposed)) return;
  facts::History retold = emptied(stage.history, stage.program.reg);
  std::vector<pact::StatedFact> stated;
  for (const Stage::DatedFact& fact : stage.facts) stated.push_back(fact.fact);
  for (const facts::Event& event : events) {
    if (is_supposed(event))
      suppose(stage.program, retold, event, stated, stage.assumed);
    else
      retold.append(event, stage.program.reg);
  }
  for (const facts::Event& claim : stage.history.claims()) retold.add(claim);
  stage.history = std::move(retold);
}

void read_facts(Stage& stage, time::Date first, Diagnostics& diagnostics) {
  pact::Names names(stage.program, diagnostics);
  for (const lang::StatedFact& stated : stage.syntax.facts) {
    time::DateInterval when = names.interval(stated.when);
    time::Date day = when.first.is_open() ? first : when.first;
    auto fact = pact::parse_fact(stage.program, stated.fact.value, day, stated.fact.span);
    if (fact)
      stage.facts.push_back({std::move(*fact), when});
    else
      diagnostics.add(std::move(fact).error());
  }
}

}  // namespace

EventId Stage::find(std::string_view event) const {
  EventId found;
  for (EventId id : history.events().ids())
    if (history[id].in_scope && history[id].id == event) found = id;
  return found;
}

std::optional<facts::Moment> Stage::after(std::string_view event) const {
  if (EventId id = find(event)) return history.just_after(id);
  for (const facts::Event& claim : history.claims())
    if (claim.in_scope && claim.id == event) return history.at_end_of(claim.date);
  return std::nullopt;
}

std::vector<EventId> Stage::told(facts::Moment moment) const {
  std::vector<EventId> events;
  for (EventId id : history.events().ids())
    if (history[id].in_scope && id.value < moment.happened) events.push_back(id);
  return events;
}

World Stage::at(facts::Moment moment) const {
  World world{program, history, moment};
  for (const DatedFact& fact : facts)
    if (fact.when.contains(moment.date)) world.facts.push_back(fact.fact);
  return world;
}

Stage stage_from(pact::Scenario scenario, pact::Program& program, Diagnostics& diagnostics) {
  Stage stage{
      .program = program, .syntax = *scenario.syntax, .history = std::move(scenario.history)};
  read_facts(stage, scenario.first, diagnostics);
  add_suppositions(stage);
  return stage;
}

facts::History history_until(const facts::History& history, facts::Moment moment,
                             const facts::Register& reg) {
  facts::History before = emptied(history, reg);
  for (EventId id : history.events().ids()) {
    if (id.value >= moment.happened) break;
    before.append(history[id], reg);
  }
  return before;
}

}  // namespace casus::duty
