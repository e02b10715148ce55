#include "casus/facts/place.h"

#include <algorithm>

#include "casus/facts/register.h"

namespace casus::facts {

namespace {

constexpr int depth_max = 24;  // regions within regions; deeper is a cycle in bad input
constexpr std::uint32_t visits_max = 20'000;  // regions that include each other would take for ever

// A spot with the count of what was looked at for it.
struct Search : Spot {
  std::uint32_t* visits = nullptr;
  bool climbed = false;  // its place is one that holds the spot asked about
};

Truth in_area(const Register& reg, const Search& spot, PlaceId area, int depth);

// Whether `inner` lies within `outer` by the `located` links, any region between included.
Truth reaches(const Register& reg, const Search& spot, PlaceId inner, PlaceId outer, int depth) {
  if (inner == outer) return Truth::true_;
  if (depth > depth_max) return Truth::unknown;
  Truth found = Truth::false_;
  for (const PlaceEntry::Link& link : reg[inner].located) {
    if (!link.in || !link.when.contains(spot.date)) continue;
    Search up = spot;
    up.place = link.in;
    up.climbed = true;
    Truth above = in_area(reg, up, outer, depth + 1);
    found |= link.partly ? (above & Truth::unknown) : above;
    if (is_true(found)) break;
  }
  return found;
}

// Whether a part of the spot's place, but not all of it, lies in `area`.
bool area_within(const Register& reg, const Search& spot, PlaceId area, int depth) {
  if (reg[area].kind == PlaceEntry::Kind::region || depth > 4) return false;
  for (const PlaceEntry::Link& link : reg[area].located)
    if (link.in && link.when.contains(spot.date) &&
        (link.in == spot.place || area_within(reg, spot, link.in, depth + 1)))
      return true;
  return false;
}

Truth of_parties(const Register& reg, const Search& spot, const Area& area, int depth) {
  const StateId holder = administrator(reg, spot.place, spot.date);
  const bool territory = reg[spot.place].kind != PlaceEntry::Kind::region;
  if (!territory || !holder ||
      std::find(spot.parties.begin(), spot.parties.end(), holder) == spot.parties.end())
    return Truth::false_;
  if (area.within.empty()) return Truth::true_;
  Truth found = Truth::false_;
  for (PlaceId within : area.within) found |= in_area(reg, spot, within, depth + 1);
  return found;
}

Truth covers(const Register& reg, const Search& spot, const Area& area, int depth) {
  switch (area.kind) {
    case Area::Kind::everywhere:
      return Truth::true_;
    case Area::Kind::territory_administered_by:
      return truth(administrator(reg, spot.place, spot.date) == area.state);
    case Area::Kind::territory_of_parties:
      return of_parties(reg, spot, area, depth);
    case Area::Kind::place: {
      Truth inside = in_area(reg, spot, area.place, depth + 1);
      // A part of a larger place says nothing of the places beside it.
      if (is_false(inside) && !spot.climbed && area_within(reg, spot, area.place, 0))
        return Truth::unknown;
      return inside;
    }
  }
  return Truth::unknown;
}

// For one kind of object: excluded beats included; disputed makes what is not excluded unknown.
Truth by_lines(const Register& reg, const Search& spot, PlaceId region, bool territory, int depth) {
  Truth included = Truth::false_;
  Truth excluded = Truth::false_;
  Truth disputed = Truth::false_;
  for (const Area& area : reg[region].areas) {
    if (!area.when.contains(spot.date) || !(territory ? area.territory : area.forces)) continue;
    Truth hit = covers(reg, spot, area, depth);
    if (area.effect == Area::Effect::includes) included |= hit;
    if (area.effect == Area::Effect::excludes) excluded |= hit;
    if (area.effect == Area::Effect::disputed) disputed |= hit;
  }
  Truth inside = included & !excluded;
  if (!is_false(disputed) && !is_true(excluded)) return Truth::unknown;
  return inside;
}

// Whether a line leaves the spot out for certain, whatever larger place holds it.
bool left_out(const Register& reg, const Search& spot, PlaceId region, int depth) {
  bool all_kinds = spot.object == ObjectKind::unknown,
       territory = spot.object == ObjectKind::territory;
  for (const Area& area : reg[region].areas) {
    bool speaks = all_kinds   ? area.territory && area.forces
                  : territory ? area.territory
                              : area.forces;
    if (area.effect == Area::Effect::excludes && speaks && area.when.contains(spot.date) &&
        is_true(covers(reg, spot, area, depth)))
      return true;
  }
  return false;
}

Truth region_lines(const Register& reg, const Search& spot, PlaceId region, int depth) {
  switch (spot.object) {
    case ObjectKind::territory:
      return by_lines(reg, spot, region, true, depth);
    case ObjectKind::forces:
    case ObjectKind::ship:
    case ObjectKind::aircraft:
    case ObjectKind::mission:
      return by_lines(reg, spot, region, false, depth);
    case ObjectKind::unknown:
      break;
  }
  Truth territory = by_lines(reg, spot, region, true, depth);
  Truth forces = by_lines(reg, spot, region, false, depth);
  return territory == forces ? territory : Truth::unknown;
}

Truth in_area(const Register& reg, const Search& spot, PlaceId area, int depth) {
  if (!spot.place || depth > depth_max || ++*spot.visits > visits_max) return Truth::unknown;
  if (spot.place == area) return Truth::true_;
  if (left_out(reg, spot, area, depth)) return Truth::false_;
  Truth inside = reaches(reg, spot, spot.place, area, depth);
  if (!is_true(inside) && !reg[area].areas.empty()) {
    Truth lines = region_lines(reg, spot, area, depth);
    inside |= lines;
  }
  return inside;
}

}  // namespace

Truth lies_in(const Register& reg, const Spot& spot, PlaceId area) {
  if (!spot.place) return Truth::unknown;
  std::uint32_t visits = 0;
  Search search{spot, &visits};
  Truth inside = in_area(reg, search, area, 0);
  if (is_false(inside) && area_within(reg, search, area, 0)) return Truth::unknown;
  return inside;
}

StateId administrator(const Register& reg, PlaceId place, time::Date date) {
  if (!place) return StateId::none();
  for (int depth = 0; depth < depth_max; ++depth) {
    const PlaceEntry& entry = reg[place];
    if (entry.kind == PlaceEntry::Kind::metropolitan) return entry.state;
    for (const PlaceEntry::Rule& rule : entry.administered)
      if (rule.when.contains(date)) return rule.state;
    PlaceId up;
    for (const PlaceEntry::Link& link : entry.located)
      if (link.when.contains(date) && link.in && reg[link.in].kind != PlaceEntry::Kind::region)
        up = link.in;
    if (!up) return StateId::none();
    place = up;
  }
  return StateId::none();
}

bool contested(const Register& reg, PlaceId place, time::Date date) {
  if (!place) return false;
  return std::any_of(reg[place].claimed.begin(), reg[place].claimed.end(),
                     [&](const PlaceEntry::Rule& rule) { return rule.when.contains(date); });
}

}  // namespace casus::facts
