#include "casus/pact/from_register.h"

#include "casus/base/suggest.h"

namespace casus::pact {

namespace {

std::string_view value_of(const lang::Text& text) { return text.value; }

void take(std::vector<std::string_view>& into, const std::vector<lang::Text>& texts) {
  for (const lang::Text& text : texts) into.push_back(value_of(text));
}

void take(time::Dated<facts::Code>& into, const std::vector<lang::DatedCode>& codes, Names& names) {
  for (const lang::DatedCode& code : codes)
    into.add(names.interval(code.when), {code.number, code.letters.text});
}

void take(time::Dated<std::string_view>& into, const std::vector<lang::DatedText>& texts,
          Names& names) {
  for (const lang::DatedText& text : texts) into.add(names.interval(text.when), text.text.value);
}

void declare_state(const lang::State& syntax, Names& names) {
  facts::State state;
  state.id = syntax.id.text;
  state.name = syntax.name.value;
  state.span = syntax.id.span;
  for (const auto& span : syntax.exists) state.exists.push_back(names.interval(span));
  for (const auto& span : syntax.great_power) state.great_power.push_back(names.interval(span));
  take(state.iso, syntax.iso, names);
  take(state.cow, syntax.cow, names);
  take(state.gw, syntax.gw, names);
  take(state.names, syntax.names, names);
  take(state.capitals, syntax.capitals, names);
  take(state.aliases, syntax.aliases);
  take(state.demonyms, syntax.demonyms);
  facts::Register& reg = names.program().reg;
  facts::PlaceEntry territory;
  territory.kind = facts::PlaceEntry::Kind::metropolitan;
  territory.span = syntax.id.span;
  state.territory = reg.add(std::move(territory));
  StateId id = reg.add(std::move(state));
  reg[reg[id].territory].state = id;
}

void declare_group(const lang::Group& syntax, Names& names) {
  facts::State group;
  group.group = true;
  group.id = syntax.id.text;
  group.name = syntax.name.value;
  group.span = syntax.id.span;
  take(group.aliases, syntax.aliases);
  names.program().reg.add(std::move(group));
}

template <class Syntax>
void declare_place(const Syntax& syntax, facts::PlaceEntry::Kind kind, std::string_view name,
                   Names& names) {
  facts::PlaceEntry place;
  place.kind = kind;
  place.id = syntax.id.text;
  place.name = name;
  place.span = syntax.id.span;
  take(place.aliases, syntax.aliases);
  names.program().reg.add(std::move(place));
}

void link(std::vector<facts::PlaceEntry::Link>& into, const std::vector<lang::DatedNames>& list,
          Names& names) {
  for (const lang::DatedNames& entry : list) {
    time::DateInterval when = names.interval(entry.when);
    for (const lang::Name& name : entry.names)
      if (PlaceId place = names.place(name, when.first))
        into.push_back({place, when, entry.partly});
  }
}

void rule(std::vector<facts::PlaceEntry::Rule>& into, const std::vector<lang::DatedNames>& list,
          Names& names) {
  for (const lang::DatedNames& entry : list) {
    time::DateInterval when = names.interval(entry.when);
    for (const lang::Name& name : entry.names)
      if (StateId state = names.state(name, when.first.is_open() ? when.last : when.first))
        into.push_back({state, when});
  }
}

void describe_state(const lang::State& syntax, Names& names) {
  facts::Register& reg = names.program().reg;
  StateId id = reg.by_id(syntax.id.text);
  if (!id) return;
  auto inherit = [&](std::vector<facts::Inheritance>& into, const std::vector<lang::Link>& links) {
    for (const lang::Link& link : links) {
      time::Date since = names.date(link.from, time::Date::min()).earliest;
      StateId from = reg.by_id(link.state.text);
      if (!from)
        from = names.state(link.state, since.is_open() ? since : time::add_days(since, -1));
      if (from) into.push_back({from, since});
    }
  };
  inherit(reg[id].continues, syntax.continues);
  inherit(reg[id].succeeds, syntax.succeeds);
  std::vector<facts::PlaceEntry::Link> located;
  link(located, syntax.located, names);
  reg[reg[id].territory].located = std::move(located);
}

void describe_place(const lang::PlaceEntry& syntax, Names& names) {
  facts::Register& reg = names.program().reg;
  PlaceId id = reg.place(syntax.id.text);
  if (!id || reg[id].id != syntax.id.text) return;
  facts::PlaceEntry filled = reg[id];
  link(filled.located, syntax.part_of, names);
  link(filled.located, syntax.located, names);
  rule(filled.administered, syntax.administered, names);
  rule(filled.claimed, syntax.claimed, names);
  reg[id] = std::move(filled);
}

void describe_set(const lang::Set& syntax, Names& names) {
  StateSet set;
  set.id = syntax.id.text;
  set.title = syntax.title.value;
  for (const lang::DatedNames& entry : syntax.members) {
    time::DateInterval when = names.interval(entry.when);
    for (const lang::Name& name : entry.names)
      if (StateId state = names.state(name, when.first.is_open() ? when.last : when.first))
        set.members.push_back({state, when});
  }
  names.program().add(std::move(set));
}

void describe_issue(const lang::Issue& syntax, Names& names) {
  Issue issue;
  issue.id = syntax.id.text;
  issue.question = syntax.question.value;
  issue.standard = standard_issue(issue.id);
  issue.readings = readings_of(syntax.readings, names);
  issue.span = syntax.id.span;
  if (syntax.readings.empty())
    names.diagnostics().add_error(
        "pact.issue-without-readings",
        "the issue '" + std::string(issue.id) +
            "' has no reading; write at least 'strict yes' or 'strict no'",
        syntax.id.span);
  names.program().add(std::move(issue));
}

facts::Area area_of(const lang::Area& syntax, const time::DateInterval& when, Names& names) {
  facts::Area area;
  time::Date day = when.first.is_open() ? when.last : when.first;
  switch (syntax.kind) {
    case lang::Area::Kind::named:
      area.kind = facts::Area::Kind::place;
      if (!syntax.names.empty()) area.place = names.place(syntax.names[0], day);
      break;
    case lang::Area::Kind::territory_of_parties:
      area.kind = facts::Area::Kind::territory_of_parties;
      for (const lang::Name& name : syntax.names)
        if (PlaceId place = names.place(name, day)) area.within.push_back(place);
      break;
    case lang::Area::Kind::territory_administered_by:
      area.kind = facts::Area::Kind::territory_administered_by;
      if (!syntax.names.empty()) area.state = names.state(syntax.names[0], day);
      break;
    case lang::Area::Kind::everywhere:
      area.kind = facts::Area::Kind::everywhere;
      break;
  }
  return area;
}

}  // namespace

Readings readings_of(const std::vector<lang::Reading>& list, Names& names) {
  Readings readings;
  for (const lang::Reading& syntax : list) {
    Reading& reading = readings[static_cast<std::size_t>(syntax.profile)];
    if (reading.given)
      names.diagnostics().add_error("pact.duplicate-reading",
                                    "this profile already has a reading of the issue", syntax.span);
    reading = {true, syntax.yes, names.date(syntax.from, time::Date::min()).earliest,
               syntax.because.value, syntax.span};
  }
  return readings;
}

void describe_region(const lang::Region& region, PlaceId id, time::DateInterval when,
                     Names& names) {
  using Kind = lang::RegionItem::Kind;
  for (const lang::RegionItem& item : region.items) {
    time::DateInterval span = names.interval(item.when).intersection(when);
    for (const lang::Area& syntax : item.areas) {
      facts::Area area = area_of(syntax, span, names);
      if (area.kind == facts::Area::Kind::place && !area.place) continue;
      area.when = span;
      area.territory = item.kind != Kind::forces_include;
      area.forces = item.kind != Kind::territory_includes;
      if (item.kind == Kind::excludes) area.effect = facts::Area::Effect::excludes;
      if (item.kind == Kind::disputed) area.effect = facts::Area::Effect::disputed;
      names.program().reg[id].areas.push_back(std::move(area));
    }
  }
}

void declare_register(const lang::File& file, const Stands& stands, Names& names) {
  for (const lang::State& state : file.states)
    if (stands("state", state.id)) declare_state(state, names);
  for (const lang::Group& group : file.groups)
    if (stands("state", group.id)) declare_group(group, names);
  for (const lang::PlaceEntry& place : file.places)
    if (stands("place", place.id))
      declare_place(place, facts::PlaceEntry::Kind::place, place.name.value, names);
  for (const lang::Region& region : file.regions)
    if (stands("place", region.id))
      declare_place(region, facts::PlaceEntry::Kind::region, region.title.value, names);
}

void describe_register(const lang::File& file, const Stands& stands, Names& names) {
  for (const lang::State& state : file.states)
    if (stands("state", state.id)) describe_state(state, names);
  for (const lang::PlaceEntry& place : file.places)
    if (stands("place", place.id)) describe_place(place, names);
  for (const lang::Region& region : file.regions)
    if (PlaceId id = names.program().reg.place(region.id.text); id && stands("place", region.id))
      describe_region(region, id, time::DateInterval::always(), names);
  for (const lang::Set& set : file.sets)
    if (stands("set", set.id)) describe_set(set, names);
  for (const lang::Issue& issue : file.issues)
    if (stands("issue", issue.id)) describe_issue(issue, names);
}

}  // namespace casus::pact
