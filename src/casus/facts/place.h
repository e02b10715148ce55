#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "casus/base/span.h"
#include "casus/base/truth.h"
#include "casus/facts/ids.h"
#include "casus/time/interval.h"

namespace casus::facts {

// What was hit: a treaty area often covers territory in one place and ships in another.
enum class ObjectKind : std::uint8_t { unknown, territory, forces, ship, aircraft, mission };

// One line of a region: what it takes in, leaves out, or leaves in doubt.
struct Area {
  enum class Kind : std::uint8_t {
    place,
    territory_of_parties,
    territory_administered_by,
    everywhere
  };
  enum class Effect : std::uint8_t { includes, excludes, disputed };
  Kind kind = Kind::place;
  Effect effect = Effect::includes;
  bool territory = true;        // counts for attacks on territory
  bool forces = true;           // counts for attacks on forces, ships, aircraft, missions
  PlaceId place;                // place
  StateId state;                // territory_administered_by
  std::vector<PlaceId> within;  // territory_of_parties: only in these; empty = anywhere
  time::DateInterval when;
};

struct PlaceEntry {
  enum class Kind : std::uint8_t { metropolitan, place, region };
  struct Link {
    PlaceId in;
    time::DateInterval when;
    bool partly = false;
  };
  struct Rule {
    StateId state;
    time::DateInterval when;
  };

  Kind kind = Kind::place;
  std::string_view id, name;
  StateId state;              // metropolitan: whose
  std::vector<Link> located;  // lies in
  std::vector<Rule> administered, claimed;
  std::vector<Area> areas;  // region
  std::vector<std::string_view> aliases;
  Span span;
};

class Register;

// What membership is tested for: a place, what was hit there, on a day, for a treaty with these
// parties.
struct Spot {
  PlaceId place;  // none(): not known
  ObjectKind object = ObjectKind::unknown;
  time::Date date;
  std::span<const StateId> parties;
};

// Whether the spot lies in a place or region. Unknown where the place is unknown, where the region
// holds only a part of the place, where a line of it is disputed, or where the object is unknown
// and the answer differs between territory and forces. Cost: O(ancestors x lines).
Truth lies_in(const Register& reg, const Spot& spot, PlaceId area);

// Who administers a place on a day: its line, else the state of whose territory it is a part;
// none() if nobody is on record.
StateId administrator(const Register& reg, PlaceId place, time::Date date);

// Whether another state claims the place on a day.
bool contested(const Register& reg, PlaceId place, time::Date date);

}  // namespace casus::facts
