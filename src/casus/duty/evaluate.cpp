#include "casus/duty/evaluate.h"

#include <algorithm>

#include "casus/duty/conflict.h"
#include "casus/duty/rows.h"

namespace casus::duty {

namespace {

using time::Date;

// The day on which the parties are counted: that of the event, or today for a treaty that came into
// force since.
Date roster_day(const World& world, const pact::Treaty& treaty, Date event) {
  Date began = treaty.in_force.earliest;
  bool since = event < began && !began.is_open() && began <= world.now.date;
  return since && !world.now.date.is_open() ? world.now.date : event;
}

void evaluate_treaty(const World& world, TreatyId id, EventId event, Answer& answer) {
  const pact::Treaty& treaty = world.program.treaties[id];
  Date happened = world.history[event].date;
  Date day = roster_day(world, treaty, happened);
  if (!world.program.relevance(id).contains(day)) return;
  const std::vector<pact::Seat> seats = world.program.roster(id, day);
  for (ClauseId clause : treaty.clauses)
    if (world.program.clauses[clause].valid.contains(day) && world.known(clause))
      add_rows(world, clause, event, seats, answer);
}

std::vector<TreatyId> touched_treaties(const World& world, const facts::Event& event) {
  std::vector<TreatyId> touched;
  for (const auto* list : {&event.actors, &event.targets})
    for (StateId state : *list)
      for (TreatyId id : world.program.treaties_of(state)) touched.push_back(id);
  for (TreatyId id : world.program.outward_treaties()) touched.push_back(id);
  std::sort(touched.begin(), touched.end());
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  return touched;
}

void list_bystanders(const World& world, const std::vector<TreatyId>& touched, Date date,
                     Answer& answer) {
  auto next = touched.begin();
  for (const pact::Window& window : world.program.windows()) {
    if (date < window.from || window.until < date || world.known_by < window.known_from) continue;
    while (next != touched.end() && *next < window.treaty) ++next;
    if (next == touched.end() || *next != window.treaty) answer.bystanders.push_back(window.clause);
  }
}

}  // namespace

Answer evaluate(const World& world, std::span<const EventId> events) {
  Answer answer;
  answer.events.assign(events.begin(), events.end());
  for (EventId event : events) {
    const facts::Event& what = world.history[event];
    const std::vector<TreatyId> touched = touched_treaties(world, what);
    for (TreatyId id : touched) evaluate_treaty(world, id, event, answer);
    if (event == events.back()) list_bystanders(world, touched, what.date, answer);
  }
  find_conflicts(world, answer);
  return answer;
}

void expand_bystanders(const World& world, EventId event, Answer& answer) {
  for (ClauseId clause : answer.bystanders) {
    TreatyId treaty = world.program.clauses[clause].treaty;
    add_rows(world, clause, event, world.program.roster(treaty, world.history[event].date), answer);
  }
  answer.bystanders.clear();
}

}  // namespace casus::duty
