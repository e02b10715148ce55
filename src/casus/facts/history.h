#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/truth.h"
#include "casus/facts/event.h"
#include "casus/facts/ids.h"
#include "casus/facts/register.h"
#include "casus/time/interval.h"

namespace casus::facts {

struct War {
  std::string_view id, title;
  time::Date from = time::Date::min(),
             until = time::Date::max();  // until: the last day it can have been running
  std::vector<PlaceId> theatre;
  std::string_view source;
};

// `record complete for A, B until D`: no act between the two is missing (or some are).
struct RecordNote {
  bool complete = true;
  StateId first, second;
  time::Date until = time::Date::max();
  WarId war;  // none(): any
};

// What the record claims to hold: inside it, what is not recorded did not happen; outside it, one
// cannot say.
struct Coverage {
  std::string_view what;
  time::DateInterval span;
  std::string_view kinds, source;
};

// A point in the telling: a day, and how many events have happened by then.
struct Moment {
  time::Date date;
  std::uint32_t happened = 0;
};

// The dated record that a question is asked against: events in order, the wars they form, and how
// complete the telling is. A value; building is add, then finish(). Claims are kept apart: they
// decide nothing.
//
// Hostilities are pairwise: two states are at war in W from the first hostile act between them in W
// until an armistice, ceasefire, peace or capitulation closes the pair, or W ends. Whether a state
// still exists is the register's to say.
class History {
 public:
  WarId add(War war);
  void add(Event event);
  void add(RecordNote note) { notes_.push_back(note); }
  void add(Coverage coverage) { coverages_.push_back(coverage); }
  // Sorts events and wires wars: an event without a war joins the open war of its pair, else opens
  // one.
  void finish(const Register& reg);
  // Forgets the events of that day and later: what a question about the day may not know. REQUIRES:
  // finish() is called again.
  void drop_from(time::Date date);
  // Adds one event at its place in the order without sorting anew; for suppositions and cascades,
  // whose events are last. REQUIRES: no event after it. Wires its war as finish() does unless it
  // has one.
  EventId append(Event event, const Register& reg);

  [[nodiscard]] const Event& operator[](EventId id) const { return events_[id]; }
  [[nodiscard]] Event& operator[](EventId id) { return events_[id]; }
  [[nodiscard]] const IdVector<struct EventTag, Event>& events() const { return events_; }
  [[nodiscard]] const std::vector<Event>& claims() const { return claims_; }
  [[nodiscard]] const War& operator[](WarId id) const { return wars_[id]; }
  [[nodiscard]] const IdVector<struct WarTag, War>& wars() const { return wars_; }
  [[nodiscard]] const std::vector<Coverage>& coverages() const { return coverages_; }
  [[nodiscard]] const std::vector<RecordNote>& notes() const { return notes_; }

  [[nodiscard]] EventId find(std::string_view id) const;
  [[nodiscard]] WarId find_war(std::string_view id) const;
  // All events of that day and before have happened.
  [[nodiscard]] Moment at_end_of(time::Date date) const;
  // The event itself has happened, nothing after it.
  [[nodiscard]] Moment just_after(EventId event) const;
  [[nodiscard]] Moment now() const {
    return {time::Date::max(), static_cast<std::uint32_t>(events_.size())};
  }

  // The first hostile act between two states in a war up to a moment; none() if there was none.
  [[nodiscard]] EventId first_hostile(StateId a, StateId b, WarId war, Moment at) const;
  // The first hostile act of `actor` on `target` in a war, up to a moment.
  [[nodiscard]] EventId first_act(StateId actor, StateId target, WarId war, Moment at) const;
  // Whether two states are at war with each other, in `war` (none(): in any).
  [[nodiscard]] bool at_war(StateId a, StateId b, WarId war, Moment at) const;
  // The war in which hostilities between two states are open; none() if there is none.
  [[nodiscard]] WarId open_war(StateId a, StateId b, Moment at) const;
  // Every state at war with `state` in `war` (none(): in any), in the order of their entry.
  [[nodiscard]] std::vector<StateId> enemies(StateId state, WarId war, Moment at) const;
  // The last event that closed hostilities of the pair in the war; none() while they are open.
  [[nodiscard]] EventId closed_by(StateId a, StateId b, WarId war, Moment at) const;
  // Whether the record for the pair in the war is declared complete (true), incomplete (false), or
  // neither.
  [[nodiscard]] Truth record_of(StateId a, StateId b, WarId war, time::Date date) const;
  // Whether happenings of that day lie inside the coverage of the record. A history without any
  // coverage line is a telling of its own (a scenario) and complete as it stands.
  [[nodiscard]] bool covers(time::Date date) const;
  // All events in which `state` acts or is acted on, in order.
  [[nodiscard]] std::span<const EventId> of_state(StateId state) const;

 private:
  using Pair = std::uint64_t;
  static Pair pair_of(StateId a, StateId b);
  void index(EventId id);
  void wire(EventId id, const Register& reg);
  [[nodiscard]] const std::vector<EventId>& of_pair(StateId a, StateId b) const;
  [[nodiscard]] bool happened(EventId id, Moment at) const { return id.value < at.happened; }

  IdVector<struct EventTag, Event> events_;
  IdVector<struct WarTag, War> wars_;
  std::vector<Event> claims_;
  std::vector<RecordNote> notes_;
  std::vector<Coverage> coverages_;
  std::map<Pair, std::vector<EventId>>
      pairs_;  // hostile acts and ends of hostilities between two states
  std::map<std::uint32_t, std::vector<EventId>> by_state_;
};

}  // namespace casus::facts
