#include "casus/pact/deed.h"

#include <array>

namespace casus::pact {

using facts::EventKind;
using facts::ObjectKind;
using lang::Deed;

namespace {

// In the order of the enumeration of deeds.
constexpr std::array<EventKind, 50> kinds{
    EventKind::armed_attack,               // attacks
    EventKind::invasion,                   // invades
    EventKind::bombardment,                // bombards
    EventKind::naval_attack,               // naval_attack
    EventKind::air_attack,                 // air_attack
    EventKind::blockade,                   // blockades
    EventKind::attack_on_forces,           // attacks_forces
    EventKind::attack_on_ship,             // attacks_ship
    EventKind::attack_on_aircraft,         // attacks_aircraft
    EventKind::armed_bands,                // armed_bands
    EventKind::cyber_attack,               // cyber_attack
    EventKind::declaration_of_war,         // declares_war
    EventKind::occupation,                 // occupies
    EventKind::annexation,                 // annexes
    EventKind::threat,                     // threatens
    EventKind::ultimatum,                  // ultimatum
    EventKind::demand,                     // demands
    EventKind::demand_refused,             // refuses_demand
    EventKind::mobilisation,               // mobilises
    EventKind::partial_mobilisation,       // mobilises_partially
    EventKind::general_mobilisation,       // mobilises_generally
    EventKind::build_up,                   // builds_up
    EventKind::incident,                   // incident
    EventKind::unrest,                     // unrest
    EventKind::request,                    // requests
    EventKind::consultation,               // consults
    EventKind::decision,                   // decides
    EventKind::fights_alongside,           // fights_alongside
    EventKind::assistance,                 // assists
    EventKind::military_assistance,        // assists_militarily
    EventKind::economic_assistance,        // assists_economically
    EventKind::territory_allowed,          // allows_territory
    EventKind::diplomatic_assistance,      // assists_diplomatically
    EventKind::refusal,                    // refuses
    EventKind::declaration_of_neutrality,  // declares_neutrality
    EventKind::armistice,                  // armistice
    EventKind::ceasefire,                  // ceasefire
    EventKind::separate_peace,             // separate_peace
    EventKind::peace,                      // peace
    EventKind::withdrawal,                 // withdraws
    EventKind::capitulation,               // capitulates
    EventKind::extinction,                 // ceases_to_exist
    EventKind::signature,                  // signs
    EventKind::ratification,               // ratifies
    EventKind::accession,                  // accedes
    EventKind::denunciation,               // denounces
    EventKind::suspension,                 // suspends
    EventKind::breach_notice,              // notifies_breach
    EventKind::security_council_measure,   // security_council_measure
    EventKind::statement,                  // states_position
};
static_assert(static_cast<std::size_t>(Deed::states_position) + 1 == kinds.size());

}  // namespace

EventKind kind_of(Deed deed) { return kinds[static_cast<std::size_t>(deed)]; }

ObjectKind object_of(Deed deed) {
  switch (deed) {
    case Deed::invades:
    case Deed::occupies:
    case Deed::annexes:
      return ObjectKind::territory;
    case Deed::attacks_forces:
      return ObjectKind::forces;
    case Deed::attacks_ship:
      return ObjectKind::ship;
    case Deed::attacks_aircraft:
      return ObjectKind::aircraft;
    default:
      return ObjectKind::unknown;
  }
}

ObjectKind object_of(lang::VictimObject object) {
  switch (object) {
    case lang::VictimObject::unknown:
      return ObjectKind::unknown;
    case lang::VictimObject::territory:
      return ObjectKind::territory;
    case lang::VictimObject::forces:
      return ObjectKind::forces;
    case lang::VictimObject::ship:
      return ObjectKind::ship;
    case lang::VictimObject::aircraft:
      return ObjectKind::aircraft;
    case lang::VictimObject::mission:
      return ObjectKind::mission;
  }
  return ObjectKind::unknown;
}

bool needs_target(Deed deed) {
  const EventKind kind = kind_of(deed);
  return facts::is_a(kind, EventKind::hostile) || kind == EventKind::threat ||
         kind == EventKind::ultimatum;
}

}  // namespace casus::pact
