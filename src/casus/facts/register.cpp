#include "casus/facts/register.h"

#include <algorithm>

#include "casus/base/lists.h"
#include "casus/base/suggest.h"
#include "casus/base/text.h"

namespace casus::facts {

namespace {

// Before the first day of a name borne "until 1945" there is no other bound than the state's life.
time::DateInterval life_of(const State& state) {
  if (state.exists.empty()) return time::DateInterval::always();
  time::DateInterval life = state.exists.front();
  for (const auto& span : state.exists) {
    life.first = std::min(life.first, span.first);
    life.last = std::max(life.last, span.last);
  }
  return life;
}

std::string without_article(std::string folded) {
  if (folded.starts_with("the ")) folded.erase(0, 4);
  return folded;
}

}  // namespace

StateId Register::add(State state) { return states_.push_back(std::move(state)); }

PlaceId Register::add(PlaceEntry place) { return places_.push_back(std::move(place)); }

StateId Register::add_group_named(std::string_view name) {
  std::string folded = without_article(fold(name));
  if (auto found = names_.find(folded); found != names_.end())
    for (const Bearer& bearer : found->second)
      if (states_[bearer.state].group) return bearer.state;
  owned_.push_back(std::make_unique<std::string>(name));
  std::string id = folded;
  std::replace(id.begin(), id.end(), ' ', '-');
  owned_.push_back(std::make_unique<std::string>(std::move(id)));
  State group;
  group.group = true;
  group.name = *owned_[owned_.size() - 2];
  group.id = *owned_.back();
  StateId added = states_.push_back(std::move(group));
  heirs_.push_back({});
  index_state(added);
  return added;
}

void Register::index_name(std::string_view name, StateId state, time::DateInterval when) {
  if (name.empty()) return;
  names_[without_article(fold(name))].push_back({state, when});
  all_names_.push_back(name);
}

void Register::index_state(StateId id) {
  const State& state = states_[id];
  const time::DateInterval life = life_of(state);
  index_name(state.id, id, life);
  if (state.name != state.id) index_name(state.name, id, life);
  for (const auto& entry : state.names.entries()) index_name(entry.value, id, entry.interval);
  for (std::string_view alias : state.aliases) index_name(alias, id, life);
  for (const auto& entry : state.iso.entries())
    codes_["iso:" + std::string(entry.value.letters)].push_back({id, entry.interval});
  for (const auto& entry : state.cow.entries()) {
    codes_["cow:" + std::to_string(entry.value.number)].push_back({id, entry.interval});
    if (!entry.value.letters.empty())
      codes_["cow:" + std::string(entry.value.letters)].push_back({id, entry.interval});
  }
  for (const auto& entry : state.gw.entries())
    codes_["gw:" + std::to_string(entry.value.number)].push_back({id, entry.interval});
}

void Register::finish() {
  heirs_.resize(states_.size());
  for (StateId id : states_.ids()) index_state(id);
  for (PlaceId id : places_.ids()) {
    const PlaceEntry& place = places_[id];
    auto index = [&](std::string_view name) {
      if (name.empty()) return;
      place_names_.try_emplace(without_article(fold(name)), id);
      all_places_.push_back(name);
    };
    index(place.id);
    index(place.name);
    for (std::string_view alias : place.aliases) index(alias);
  }
}

void Register::finish_links() {
  for (StateId id : states_.ids())
    for (const Inheritance& link : states_[id].continues)
      if (link.from) heirs_[link.from].push_back({id, link.since});
}

void Register::sort_match(const std::vector<Bearer>& bearers, time::Date date, NameMatch& match) {
  for (const Bearer& bearer : bearers)
    add_unique(bearer.when.contains(date) ? match.on_date : match.other, bearer.state);
}

NameMatch Register::find(std::string_view name, time::Date date) const {
  NameMatch match;
  name = trim(name);
  std::string key(name);
  if (key.starts_with("COW:") || key.starts_with("GW:"))
    std::transform(key.begin(), key.begin() + 3, key.begin(),
                   [](char c) { return c == ':' ? c : static_cast<char>(c | 32); });
  if (key.starts_with("cow:") || key.starts_with("gw:")) {
    if (auto found = codes_.find(key); found != codes_.end())
      sort_match(found->second, date, match);
    return match;
  }
  bool code_like =
      name.size() >= 2 && name.size() <= 4 &&
      std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  if (code_like) {
    if (auto found = codes_.find("iso:" + key); found != codes_.end())
      sort_match(found->second, date, match);
    if (!match.on_date.empty()) return match;
  }
  if (auto found = names_.find(without_article(fold(name))); found != names_.end())
    sort_match(found->second, date, match);
  return match;
}

StateId Register::by_id(std::string_view id) const {
  auto found = names_.find(fold(id));
  if (found == names_.end()) return StateId::none();
  for (const Bearer& bearer : found->second)
    if (states_[bearer.state].id == id) return bearer.state;
  return StateId::none();
}

PlaceId Register::place(std::string_view name) const {
  auto found = place_names_.find(without_article(fold(name)));
  return found == place_names_.end() ? PlaceId::none() : found->second;
}

std::vector<std::string_view> Register::near_states(std::string_view name, std::size_t most) const {
  return nearest(name, all_names_, most);
}

std::vector<std::string_view> Register::near_places(std::string_view name, std::size_t most) const {
  return nearest(name, all_places_, most);
}

StateId Register::holder(StateId state, time::Date date) const {
  // A chain is as long as a state's renamings; the bound only guards against a cycle in bad input.
  for (int step = 0; step < 16; ++step) {
    StateId next;
    for (const Inheritance& heir : heirs_[state])
      if (heir.since <= date) next = heir.from;
    if (!next) return state;
    state = next;
  }
  return state;
}

std::string_view Register::code(StateId state, time::Date date) const {
  const Code* iso = states_[state].iso.at(date);
  return iso ? iso->letters : states_[state].id;
}

std::string_view Register::name(StateId state, time::Date date) const {
  const std::string_view* name = states_[state].names.at(date);
  return name ? *name : states_[state].name;
}

}  // namespace casus::facts
