#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "casus/base/truth.h"
#include "casus/facts/ids.h"
#include "casus/facts/place.h"
#include "casus/facts/state.h"

namespace casus::facts {

// What a name may mean on a day: more than one candidate is an ambiguity, none an unknown name.
struct NameMatch {
  std::vector<StateId> on_date;  // bear the name that day
  std::vector<StateId> other;    // bear it at another time
};

// Every state, group, place and region, and who bears which name or code when.
//
// Look-ups are by id, by any name or alias (compared folded: see base/text.h), by ISO alpha-3, and
// by "cow:732", "cow:ROK", "gw:732"; a code is read on the date given. Building is add_*, then
// finish(), then (once links are filled in) finish_links(); look-ups before finish() find nothing.
// Texts are views that the caller keeps alive, except those of groups added by add_group_named.
class Register {
 public:
  StateId add(State state);
  PlaceId add(PlaceEntry place);
  // A group that a question names and the register does not know.
  StateId add_group_named(std::string_view name);
  // Names first, because links are written with names; then the links between states.
  void finish();
  void finish_links();

  [[nodiscard]] const State& operator[](StateId id) const { return states_[id]; }
  [[nodiscard]] State& operator[](StateId id) { return states_[id]; }
  [[nodiscard]] const PlaceEntry& operator[](PlaceId id) const { return places_[id]; }
  [[nodiscard]] PlaceEntry& operator[](PlaceId id) { return places_[id]; }
  [[nodiscard]] const IdVector<struct StateTag, State>& states() const { return states_; }
  [[nodiscard]] const IdVector<struct PlaceTag, PlaceEntry>& places() const { return places_; }

  [[nodiscard]] NameMatch find(std::string_view name, time::Date date) const;
  [[nodiscard]] StateId by_id(std::string_view id) const;
  [[nodiscard]] PlaceId place(std::string_view name) const;
  // Names near a misspelt one, for "did you mean".
  [[nodiscard]] std::vector<std::string_view> near_states(std::string_view name,
                                                          std::size_t most) const;
  [[nodiscard]] std::vector<std::string_view> near_places(std::string_view name,
                                                          std::size_t most) const;

  // Who is, on that day, the subject of law that `state` was when it bound itself: follows
  // `continues` links whose day has come. Never none() for a known state.
  [[nodiscard]] StateId holder(StateId state, time::Date date) const;
  // Every state in whose place `state` stands, itself first: the inverse of holder.
  [[nodiscard]] bool same_subject(StateId a, StateId b, time::Date date) const {
    return a == b || holder(a, date) == holder(b, date);
  }
  // The code printed in answers: ISO alpha-3 (or 3166-3) on the date, else the stable id.
  [[nodiscard]] std::string_view code(StateId state, time::Date date) const;
  // The name borne on the date.
  [[nodiscard]] std::string_view name(StateId state, time::Date date) const;

 private:
  struct Bearer {
    StateId state;
    time::DateInterval when;
  };
  void index_name(std::string_view name, StateId state, time::DateInterval when);
  void index_state(StateId id);
  static void sort_match(const std::vector<Bearer>& bearers, time::Date date, NameMatch& match);

  IdVector<struct StateTag, State> states_;
  IdVector<struct PlaceTag, PlaceEntry> places_;
  std::unordered_map<std::string, std::vector<Bearer>> names_;
  std::unordered_map<std::string, std::vector<Bearer>> codes_;  // "iso:KOR", "cow:732", "gw:732"
  std::unordered_map<std::string, PlaceId> place_names_;
  IdVector<struct StateTag, std::vector<Inheritance>> heirs_;  // continued by
  std::vector<std::string_view> all_names_, all_places_;
  std::vector<std::unique_ptr<std::string>> owned_;  // names of ad-hoc groups
};

}  // namespace casus::facts
