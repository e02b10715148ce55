#include "casus/explain/words.h"

#include <array>

#include "casus/base/text.h"
#include "casus/time/imprecise_date.h"

namespace casus::explain {

namespace {

constexpr auto with_article = std::to_array<std::string_view>(
    {"Netherlands", "Philippines", "Maldives", "Bahamas", "Gambia", "Soviet Union", "Comoros",
     "Solomon Islands", "Marshall Islands", "Two Sicilies", "Papal States", "Congo"});

bool takes_article(std::string_view name) {
  for (std::string_view known : with_article)
    if (name == known) return true;
  if (name.starts_with("United ") || name.starts_with("Kingdom of ") ||
      name.starts_with("Republic of ") || name.starts_with("People's "))
    return true;
  for (std::string_view end : {" Empire", " Republic", " Federation", " Kingdom", " Emirates"})
    if (name.ends_with(end)) return true;
  return name.find("Republic of ") != std::string_view::npos ||
         name.find("Kingdom of ") != std::string_view::npos ||
         name.find("Union of ") != std::string_view::npos;
}

using facts::EventKind;

// The verb of an event, for one doer and for several.
struct Deed {
  EventKind kind;
  std::string_view one, several;
};

constexpr auto deeds = std::to_array<Deed>({
    {EventKind::hostile, "attacks", "attack"},
    {EventKind::armed_attack, "attacks", "attack"},
    {EventKind::invasion, "invades", "invade"},
    {EventKind::bombardment, "bombards", "bombard"},
    {EventKind::naval_attack, "attacks at sea", "attack at sea"},
    {EventKind::air_attack, "attacks from the air", "attack from the air"},
    {EventKind::blockade, "blockades", "blockade"},
    {EventKind::attack_on_forces, "attacks forces of", "attack forces of"},
    {EventKind::attack_on_ship, "attacks a ship of", "attack a ship of"},
    {EventKind::attack_on_aircraft, "attacks an aircraft of", "attack an aircraft of"},
    {EventKind::armed_bands, "sends armed bands against", "send armed bands against"},
    {EventKind::cyber_attack, "makes a cyber attack on", "make a cyber attack on"},
    {EventKind::declaration_of_war, "declares war on", "declare war on"},
    {EventKind::occupation, "occupies", "occupy"},
    {EventKind::annexation, "annexes", "annex"},
    {EventKind::threat, "threatens", "threaten"},
    {EventKind::ultimatum, "sends an ultimatum to", "send an ultimatum to"},
    {EventKind::demand, "makes demands of", "make demands of"},
    {EventKind::mobilisation, "mobilises against", "mobilise against"},
    {EventKind::partial_mobilisation, "mobilises in part against", "mobilise in part against"},
    {EventKind::general_mobilisation, "mobilises against", "mobilise against"},
    {EventKind::fights_alongside, "fights alongside", "fight alongside"},
    {EventKind::military_assistance, "gives military aid to", "give military aid to"},
    {EventKind::assistance, "assists", "assist"},
});

std::string listed(const std::vector<std::string>& names) { return join_words(names); }

std::vector<std::string> all_names(const Subject& about, const std::vector<facts::StateId>& ids) {
  std::vector<std::string> names;
  for (facts::StateId id : ids) names.push_back(name_of(about, id));
  return names;
}

}  // namespace

std::string name_of(const pact::Program& program, facts::StateId state, time::Date date) {
  if (!state) return "nobody in particular";
  std::string name(program.reg.name(state, date));
  if (program.reg[state].group) return "the group \"" + name + "\"";
  return takes_article(name) ? "the " + name : name;
}

std::string name_of(const Subject& about, facts::StateId state) {
  return name_of(about.program(), state, about.date);
}

std::string code_of(const Subject& about, facts::StateId state) {
  return std::string(about.program().reg.code(state, about.date));
}

std::string names_of(const Subject& about, const std::vector<facts::StateId>& states,
                     std::size_t most) {
  if (states.empty()) return "nobody";
  if (states.size() <= most) return listed(all_names(about, states));
  std::string text;
  for (std::size_t i = 0; i + 1 < most; ++i) text += name_of(about, states[i]) + ", ";
  return text + "… (" + std::to_string(states.size()) + " states)";
}

std::string deed_of(const Subject& about, const facts::Event& event) {
  bool one = event.actors.size() == 1;
  std::string text = event.actors.empty() ? "" : listed(all_names(about, event.actors));
  for (const Deed& deed : deeds) {
    if (deed.kind != event.kind) continue;
    text += " " + std::string(one ? deed.one : deed.several);
    const auto& whom = event.targets.empty() ? event.against : event.targets;
    return whom.empty() ? text : text + " " + listed(all_names(about, whom));
  }
  text += ": " + std::string(facts::to_string(event.kind));
  return event.targets.empty() ? text : text + ", " + listed(all_names(about, event.targets));
}

std::string day_of(const facts::Event& event) {
  if (event.date_latest > event.date)
    return to_words(time::ImpreciseDate(event.date, event.date_latest));
  return time::to_words(event.date);
}

std::string event_words(const Subject& about, duty::EventId id) {
  const facts::Event& event = about.event(id);
  std::string text = deed_of(about, event) + " on " + day_of(event);
  if (event.supposed) text += " (supposed)";
  if (event.derived) text += " (derived)";
  return text;
}

std::string event_id(const Subject& about, duty::EventId id) {
  const facts::Event& event = about.event(id);
  if (!event.derived && !event.id.empty()) return std::string(event.id);
  return "d" + std::to_string(id.index());
}

std::string article_of(const Subject& about, const duty::Row& row) {
  const pact::Clause& clause = about.clause(row);
  std::string text(about.treaty(row).id);
  if (clause.article.empty()) return text;
  bool number = is_digit(clause.article.front());
  return text + (number ? ", article " : ", ") + std::string(clause.article);
}

std::string place_name(const pact::Program& program, facts::PlaceId id, time::Date date) {
  if (!id) return "an unknown place";
  const facts::PlaceEntry& place = program.reg[id];
  if (place.kind == facts::PlaceEntry::Kind::metropolitan && place.state)
    return "the metropolitan territory of " + name_of(program, place.state, date);
  return std::string(place.name.empty() ? place.id : place.name);
}

std::string with_capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace casus::explain
