#include "casus/facts/history.h"

#include <algorithm>

#include "casus/base/assert.h"

namespace casus::facts {

namespace {

const std::vector<EventId> no_events;

bool closes(EventKind kind) {
  switch (kind) {
    case EventKind::armistice:
    case EventKind::ceasefire:
    case EventKind::separate_peace:
    case EventKind::peace:
    case EventKind::capitulation:
      return true;
    default:
      return false;
  }
}

bool involves(const std::vector<StateId>& states, StateId id) {
  return std::find(states.begin(), states.end(), id) != states.end();
}

bool acts_on(const Event& event, StateId actor, StateId target) {
  return involves(event.actors, actor) && involves(event.targets, target);
}

}  // namespace

History::Pair History::pair_of(StateId a, StateId b) {
  auto low = std::min(a, b).value, high = std::max(a, b).value;
  return (static_cast<Pair>(low) << 32) | high;
}

WarId History::add(War war) { return wars_.push_back(std::move(war)); }

void History::add(Event event) {
  if (event.is_claim())
    claims_.push_back(std::move(event));
  else
    events_.push_back(std::move(event));
}

void History::finish(const Register& reg) {
  std::vector<Event> sorted(events_.begin(), events_.end());
  // Within a day a known hour orders; where one is unknown the order of telling stands.
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Event& a, const Event& b) { return a.date < b.date; });
  for (auto first = sorted.begin(); first != sorted.end();) {
    auto last =
        std::find_if(first, sorted.end(), [&](const Event& e) { return e.date != first->date; });
    if (std::all_of(first, last, [](const Event& e) { return e.minute >= 0; }))
      std::stable_sort(first, last,
                       [](const Event& a, const Event& b) { return a.minute < b.minute; });
    first = last;
  }
  events_.clear();
  pairs_.clear();
  by_state_.clear();
  events_.reserve(sorted.size() + 8);
  for (Event& event : sorted) {
    EventId id = events_.push_back(std::move(event));
    wire(id, reg);
    index(id);
  }
}

void History::drop_from(time::Date date) {
  std::vector<Event> kept;
  for (Event& event : events_)
    if (event.date < date) kept.push_back(std::move(event));
  events_.clear();
  for (Event& event : kept) events_.push_back(std::move(event));
  std::erase_if(claims_, [&](const Event& claim) { return claim.date > date; });
}

EventId History::append(Event event, const Register& reg) {
  CASUS_ASSERT(events_.empty() || events_.items().back().date <= event.date);
  EventId id = events_.push_back(std::move(event));
  wire(id, reg);
  index(id);
  return id;
}

void History::index(EventId id) {
  const Event& event = events_[id];
  if (event.hostile() || closes(event.kind))
    for (StateId actor : event.actors)
      for (StateId target : event.targets)
        if (actor != target) pairs_[pair_of(actor, target)].push_back(id);
  auto note = [&](StateId state) {
    auto& list = by_state_[state.value];
    if (list.empty() || list.back() != id) list.push_back(id);
  };
  for (StateId actor : event.actors) note(actor);
  for (StateId target : event.targets) note(target);
}

void History::wire(EventId id, const Register& reg) {
  Event& event = events_[id];
  if (event.war || event.actors.empty()) return;
  const Moment before{event.date, id.value};
  for (StateId actor : event.actors)
    for (StateId target : event.targets)
      if (WarId open = open_war(actor, target, before)) {
        event.war = open;
        return;
      }
  if (!event.hostile()) return;
  (void)reg;
  War war;
  war.from = event.date;
  event.war = wars_.push_back(war);
}

const std::vector<EventId>& History::of_pair(StateId a, StateId b) const {
  auto found = pairs_.find(pair_of(a, b));
  return found == pairs_.end() ? no_events : found->second;
}

std::span<const EventId> History::of_state(StateId state) const {
  auto found = by_state_.find(state.value);
  return found == by_state_.end() ? std::span<const EventId>{}
                                  : std::span<const EventId>{found->second};
}

EventId History::find(std::string_view id) const {
  for (EventId event : events_.ids())
    if (events_[event].id == id) return event;
  return EventId::none();
}

WarId History::find_war(std::string_view id) const {
  for (WarId war : wars_.ids())
    if (!id.empty() && wars_[war].id == id) return war;
  return WarId::none();
}

Moment History::at_end_of(time::Date date) const {
  auto last = std::partition_point(events_.begin(), events_.end(),
                                   [&](const Event& e) { return e.date <= date; });
  return {date, static_cast<std::uint32_t>(last - events_.begin())};
}

Moment History::just_after(EventId event) const { return {events_[event].date, event.value + 1}; }

EventId History::first_hostile(StateId a, StateId b, WarId war, Moment at) const {
  for (EventId id : of_pair(a, b))
    if (happened(id, at) && events_[id].hostile() && (!war || events_[id].war == war)) return id;
  return EventId::none();
}

EventId History::first_act(StateId actor, StateId target, WarId war, Moment at) const {
  for (EventId id : of_pair(actor, target)) {
    const Event& event = events_[id];
    if (happened(id, at) && event.hostile() && (!war || event.war == war) &&
        acts_on(event, actor, target))
      return id;
  }
  return EventId::none();
}

EventId History::closed_by(StateId a, StateId b, WarId war, Moment at) const {
  EventId closed;
  for (EventId id : of_pair(a, b)) {
    const Event& event = events_[id];
    if (!happened(id, at) || (war && event.war && event.war != war)) continue;
    if (event.hostile()) closed = EventId::none();
    if (closes(event.kind)) closed = id;
  }
  return closed;
}

bool History::at_war(StateId a, StateId b, WarId war, Moment at) const {
  EventId last;
  for (EventId id : of_pair(a, b)) {
    const Event& event = events_[id];
    if (!happened(id, at)) break;
    if (war && event.war && event.war != war) continue;
    last = id;
  }
  if (!last || !events_[last].hostile()) return false;
  const War& ran = wars_[events_[last].war];
  // A moment's date may be open ("now"): then the last event's own war still counts as running.
  return at.date == time::Date::max() || at.date <= ran.until;
}

WarId History::open_war(StateId a, StateId b, Moment at) const {
  if (!at_war(a, b, WarId::none(), at)) return WarId::none();
  WarId open;
  for (EventId id : of_pair(a, b))
    if (happened(id, at) && events_[id].hostile()) open = events_[id].war;
  return open;
}

std::vector<StateId> History::enemies(StateId state, WarId war, Moment at) const {
  std::vector<StateId> found;
  for (EventId id : of_state(state)) {
    const Event& event = events_[id];
    if (!happened(id, at) || !event.hostile() || (war && event.war != war)) continue;
    const auto& others = involves(event.actors, state) ? event.targets : event.actors;
    for (StateId other : others)
      if (other != state && !involves(found, other) && at_war(state, other, war, at))
        found.push_back(other);
  }
  return found;
}

Truth History::record_of(StateId a, StateId b, WarId war, time::Date date) const {
  Truth said = Truth::unknown;
  for (const RecordNote& note : notes_) {
    bool same = (note.first == a && note.second == b) || (note.first == b && note.second == a);
    if (same && date <= note.until && (!note.war || !war || note.war == war))
      said = truth(note.complete);
  }
  return said;
}

bool History::covers(time::Date date) const {
  if (coverages_.empty()) return true;
  return std::any_of(coverages_.begin(), coverages_.end(),
                     [&](const Coverage& coverage) { return coverage.span.contains(date); });
}

}  // namespace casus::facts
