// The register: states, groups, places, regions, sets, issues.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using enum Heading;

constexpr std::string_view title_text = "its name between quotation marks";

// "alias", "source" and "note" say the same everywhere.
template <class Entry>
void parse_common(Reader& reader, Heading heading, Entry& entry) {
  switch (heading) {
    case source:
      entry.sources.push_back(reader.source());
      return;
    case note:
      entry.notes.push_back(reader.text("a note between quotation marks"));
      return;
    default:
      if constexpr (requires { entry.aliases; })
        reader.texts(entry.aliases, "another name between quotation marks");
      return;
  }
}

DatedCode parse_code(Reader& reader, Heading heading) {
  constexpr std::int64_t code_max = 1'000'000;
  DatedCode code;
  if (heading == iso) {
    code.letters = reader.name("a code of three letters");
  } else {
    code.number = static_cast<std::int32_t>(reader.number("a number", code_max));
    if (heading == cow && reader.next_is_name()) code.letters = reader.name("an abbreviation");
  }
  code.when = reader.span_text();
  code.span = reader.since(reader.statement_begin());
  return code;
}

DatedText parse_dated_text(Reader& reader, std::string_view what) {
  DatedText dated;
  dated.text = reader.text(what);
  dated.when = reader.span_text();
  return dated;
}

DatedNames parse_dated_names(Reader& reader, std::string_view what) {
  DatedNames dated;
  dated.names = reader.names(what);
  dated.when = reader.span_text();
  return dated;
}

DatedNames parse_located(Reader& reader) {
  bool partly = reader.accept("partly");
  reader.expect("in");
  DatedNames dated = parse_dated_names(reader, "a region");
  dated.partly = partly;
  return dated;
}

DatedNames parse_by(Reader& reader) {
  reader.expect("by");
  return parse_dated_names(reader, "a state");
}

DatedNames parse_one(Reader& reader, std::string_view what) {
  DatedNames dated;
  dated.names.push_back(reader.name(what));
  dated.when = reader.span_text();
  return dated;
}

Link parse_link(Reader& reader) {
  Link link;
  link.state = reader.name("a state");
  reader.expect("from");
  link.from = reader.date("a date after \"from\"");
  return link;
}

Differs parse_differs(Reader& reader) {
  Differs differs;
  if (!reader.next_is("cow") && !reader.next_is("gw")) reader.fail_expected("\"cow\" or \"gw\"");
  differs.data_set = reader.name("\"cow\" or \"gw\"");
  reader.expect("because");
  differs.because = reader.text("the reason between quotation marks");
  return differs;
}

void parse_state_item(Reader& reader, Heading heading, State& state) {
  switch (heading) {
    case exists:
      state.exists.push_back(reader.span_text());
      return;
    case great_power:
      state.great_power.push_back(reader.span_text());
      return;
    case iso:
      state.iso.push_back(parse_code(reader, heading));
      return;
    case cow:
      state.cow.push_back(parse_code(reader, heading));
      return;
    case gw:
      state.gw.push_back(parse_code(reader, heading));
      return;
    case name:
      state.names.push_back(parse_dated_text(reader, "a name between quotation marks"));
      return;
    case capital:
      state.capitals.push_back(parse_dated_text(reader, "a city between quotation marks"));
      return;
    case demonym:
      return reader.texts(state.demonyms, "a demonym between quotation marks");
    case continues:
      state.continues.push_back(parse_link(reader));
      return;
    case succeeds:
      state.succeeds.push_back(parse_link(reader));
      return;
    case located:
      state.located.push_back(parse_located(reader));
      return;
    case differs:
      state.differs.push_back(parse_differs(reader));
      return;
    default:
      return parse_common(reader, heading, state);
  }
}

// ---- regions

Area parse_area(Reader& reader) {
  Area area;
  std::uint32_t begin = reader.begin();
  if (auto start = reader.accept(area_phrases)) {
    switch (*start) {
      case AreaStart::territory_of_parties:
        area.kind = Area::Kind::territory_of_parties;
        if (reader.accept("in")) area.names = reader.names("a place or region");
        break;
      case AreaStart::territory_administered_by:
        area.kind = Area::Kind::territory_administered_by;
        area.names.push_back(reader.name("a state"));
        break;
      case AreaStart::everywhere:
        area.kind = Area::Kind::everywhere;
        break;
    }
  } else {
    area.names.push_back(reader.name("a state, place or region"));
  }
  area.span = reader.since(begin);
  return area;
}

RegionItem parse_region_item(Reader& reader, RegionItem::Kind kind) {
  RegionItem item;
  item.kind = kind;
  do {
    if (item.areas.size() == list_names_max) {
      reader.fail("lang.too-many-names",
                  "a list has at most " + std::to_string(list_names_max) + " names", reader.here());
      break;
    }
    item.areas.push_back(parse_area(reader));
  } while (reader.accept(TokenKind::comma));
  if (kind == RegionItem::Kind::disputed) {
    if (reader.accept("because")) item.because = reader.text("the reason between quotation marks");
  } else {
    item.when = reader.span_text();
  }
  item.span = reader.since(reader.statement_begin());
  return item;
}

}  // namespace

State parse_state(Reader& reader) {
  State state;
  std::uint32_t begin = reader.statement_begin();
  state.id = reader.id("the id of a state");
  state.name = reader.text(title_text);
  Block block(reader, "a state",
              {exists, iso, cow, gw, name, alias, demonym, capital, great_power, continues,
               succeeds, located, source, note, differs});
  while (auto heading = block.next()) parse_state_item(reader, *heading, state);
  state.span = reader.since(begin);
  return state;
}

Group parse_group(Reader& reader) {
  Group group;
  std::uint32_t begin = reader.statement_begin();
  group.id = reader.id("the id of a group");
  group.name = reader.text(title_text);
  Block block(reader, "a group", {alias, source, note});
  while (auto heading = block.next()) parse_common(reader, *heading, group);
  group.span = reader.since(begin);
  return group;
}

PlaceEntry parse_place(Reader& reader) {
  PlaceEntry place;
  std::uint32_t begin = reader.statement_begin();
  place.id = reader.id("the id of a place");
  place.name = reader.text(title_text);
  Block block(reader, "a place", {part_of, located, administered, claimed, alias, source, note});
  while (auto heading = block.next()) {
    switch (*heading) {
      case part_of:
        place.part_of.push_back(parse_one(reader, "a state or place"));
        break;
      case located:
        place.located.push_back(parse_located(reader));
        break;
      case administered:
        place.administered.push_back(parse_by(reader));
        break;
      case claimed:
        place.claimed.push_back(parse_by(reader));
        break;
      default:
        parse_common(reader, *heading, place);
        break;
    }
  }
  place.span = reader.since(begin);
  return place;
}

Region parse_region(Reader& reader) {
  Region region;
  std::uint32_t begin = reader.statement_begin();
  region.id = reader.id("the id of a region");
  region.title = reader.text(title_text);
  Block block(
      reader, "a region",
      {includes, territory_includes, forces_include, excludes, disputed, alias, source, note});
  while (auto heading = block.next()) {
    using Kind = RegionItem::Kind;
    switch (*heading) {
      case includes:
        region.items.push_back(parse_region_item(reader, Kind::includes));
        break;
      case territory_includes:
        region.items.push_back(parse_region_item(reader, Kind::territory_includes));
        break;
      case forces_include:
        region.items.push_back(parse_region_item(reader, Kind::forces_include));
        break;
      case excludes:
        region.items.push_back(parse_region_item(reader, Kind::excludes));
        break;
      case disputed:
        region.items.push_back(parse_region_item(reader, Kind::disputed));
        break;
      default:
        parse_common(reader, *heading, region);
        break;
    }
  }
  region.span = reader.since(begin);
  return region;
}

Set parse_set(Reader& reader) {
  Set set;
  std::uint32_t begin = reader.statement_begin();
  set.id = reader.id("the id of a set");
  set.title = reader.text(title_text);
  Block block(reader, "a set", {members, source, note});
  while (auto heading = block.next()) {
    if (*heading == members)
      set.members.push_back(parse_dated_names(reader, "a state"));
    else
      parse_common(reader, *heading, set);
  }
  set.span = reader.since(begin);
  return set;
}

// ---- issues

Profile profile_of(Heading heading) {
  switch (heading) {
    case broad:
      return Profile::broad;
    case practice:
      return Profile::practice;
    case coders:
      return Profile::coders;
    default:
      return Profile::strict;
  }
}

Reading parse_reading(Reader& reader, Profile profile) {
  Reading reading;
  reading.profile = profile;
  reading.yes = reader.accept("yes");
  if (!reading.yes && !reader.accept("no")) reader.fail_expected("\"yes\" or \"no\"");
  if (reader.accept("from")) reading.from = reader.date("a date after \"from\"");
  if (reader.accept("because")) reading.because = reader.text("the reason between quotation marks");
  reading.span = reader.since(reader.statement_begin());
  return reading;
}

OpenIssue parse_open_issue(Reader& reader) {
  OpenIssue open;
  std::uint32_t begin = reader.statement_begin();
  open.id = reader.name("the id of an issue");
  Block block(reader, "an open issue", {strict, broad, practice, coders});
  while (auto heading = block.next())
    open.readings.push_back(parse_reading(reader, profile_of(*heading)));
  open.span = reader.since(begin);
  return open;
}

Issue parse_issue(Reader& reader) {
  Issue issue;
  std::uint32_t begin = reader.statement_begin();
  issue.id = reader.id("the id of an issue");
  issue.question = reader.text("its question between quotation marks");
  Block block(reader, "an issue", {strict, broad, practice, coders, source, note});
  while (auto heading = block.next()) {
    if (*heading == source || *heading == note)
      parse_common(reader, *heading, issue);
    else
      issue.readings.push_back(parse_reading(reader, profile_of(*heading)));
  }
  issue.span = reader.since(begin);
  return issue;
}

}  // namespace casus::lang
