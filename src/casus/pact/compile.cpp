#include "casus/pact/compile.h"

#include <map>
#include <set>
#include <string>

#include "casus/pact/from_record.h"
#include "casus/pact/from_register.h"
#include "casus/pact/from_treaty.h"
#include "casus/pact/names.h"

namespace casus::pact {

namespace {

// Which of several definitions of one id stands: the one of the highest layer.
class Chosen {
 public:
  Chosen(std::span<const Unit> units, Diagnostics& diagnostics) : diagnostics_(diagnostics) {
    for (const Unit& unit : units) {
      note("treaty", unit.file->treaties, unit.layer);
      note("state", unit.file->states, unit.layer);
      note("state", unit.file->groups, unit.layer);
      note("place", unit.file->places, unit.layer);
      note("place", unit.file->regions, unit.layer);
      note("set", unit.file->sets, unit.layer);
      note("issue", unit.file->issues, unit.layer);
      note("war", unit.file->wars, unit.layer);
      note("scenario", unit.file->scenarios, unit.layer);
    }
  }

  // The file as compiled: without what a later layer replaces. Cheap, because most files lose
  // nothing.
  bool stands(std::string_view what, const lang::Name& id) const {
    auto found = best_.find({what, id.text});
    return found == best_.end() ||
           found->second.span ==
               id.span.begin + (static_cast<std::uint64_t>(id.span.file.value) << 32);
  }

 private:
  struct Best {
    int layer = 0;
    std::uint64_t span = 0;
    Span place;
  };

  template <class List>
  void note(std::string_view what, const List& list, int layer) {
    for (const auto& item : list) {
      if (item.id.text.empty()) continue;
      Best mine{layer,
                item.id.span.begin + (static_cast<std::uint64_t>(item.id.span.file.value) << 32),
                item.id.span};
      auto [slot, added] = best_.try_emplace({what, item.id.text}, mine);
      if (added) continue;
      if (slot->second.layer == layer)
        diagnostics_.add_error(
            "pact.duplicate",
            "there is already a " + std::string(what) + " '" + std::string(item.id.text) + "'",
            item.id.span, {{"first defined here", slot->second.place}});
      else if (slot->second.layer < layer)
        slot->second = mine;
    }
  }

  Diagnostics& diagnostics_;
  std::map<std::pair<std::string_view, std::string_view>, Best> best_;
};

template <class Step>
void each(std::span<const Unit> units, const Step& step) {
  for (const Unit& unit : units) step(*unit.file);
}

}  // namespace

Compiled compile(std::span<const Unit> units, bool with_record, Diagnostics& diagnostics) {
  Compiled compiled;
  Names names(compiled.program, diagnostics);
  const Chosen chosen(units, diagnostics);
  const Stands stands = [&](std::string_view what, const lang::Name& id) {
    return chosen.stands(what, id);
  };
  each(units, [&](const lang::File& file) { declare_register(file, stands, names); });
  compiled.program.reg.finish();
  each(units, [&](const lang::File& file) { describe_register(file, stands, names); });
  compiled.program.reg.finish_links();
  std::vector<std::pair<const lang::Treaty*, TreatyId>> declared;
  each(units, [&](const lang::File& file) {
    for (const lang::Treaty& treaty : file.treaties) {
      if (!stands("treaty", treaty.id)) continue;
      declare_treaty(treaty, names);
      declared.emplace_back(&treaty, TreatyId::from_index(compiled.program.treaties.size() - 1));
    }
  });
  for (auto [syntax, id] : declared) describe_treaty(*syntax, id, names);
  names.local_places.clear();
  compiled.program.finish();
  each(units, [&](const lang::File& file) {
    if (with_record) add_record(file, compiled.record, stands, names);
    for (const lang::Scenario& scenario : file.scenarios)
      if (stands("scenario", scenario.id)) compiled.scenarios.push_back(&scenario);
  });
  compiled.record.finish(compiled.program.reg);
  return compiled;
}

Scenario scenario_from(const lang::Scenario& syntax, Compiled& compiled, Diagnostics& diagnostics) {
  Names names(compiled.program, diagnostics);
  Scenario scenario;
  scenario.syntax = &syntax;
  std::vector<facts::Event> told;
  auto tell = [&](const lang::Event& event) {
    auto read = event_from(event, names);
    if (!read) return;
    read->in_scope = true;
    read->supposed = event.kind == lang::Event::Kind::suppose;
    scenario.first = std::min(scenario.first, read->date);
    told.push_back(std::move(*read));
  };
  for (const lang::Event& event : syntax.events) tell(event);
  if (syntax.uses_corpus_record) {
    scenario.history = compiled.record;
    scenario.history.drop_from(scenario.first);
  }
  for (const lang::War& war : syntax.wars) add_war(war, scenario.history, names);
  std::size_t index = 0;
  for (const lang::Event& event : syntax.events) {
    if (index >= told.size() || told[index].id != event.id.text) continue;
    if (!event.war.empty()) told[index].war = scenario.history.find_war(event.war.text);
    scenario.history.add(std::move(told[index++]));
  }
  for (const lang::RecordNote& note : syntax.record_notes)
    add_note(note, facts::WarId::none(), scenario.history, names);
  scenario.history.finish(compiled.program.reg);
  return scenario;
}

}  // namespace casus::pact
