#include "casus/pact/deed.h"

namespace casus::pact {

using facts::EventKind;
using facts::ObjectKind;
using lang::Deed;

EventKind kind_of(Deed deed) {
  switch (deed) {
    case Deed::attacks:
      return EventKind::armed_attack;
    case Deed::invades:
      return EventKind::invasion;
    case Deed::bombards:
      return EventKind::bombardment;
    case Deed::naval_attack:
      return EventKind::naval_attack;
    case Deed::air_attack:
      return EventKind::air_attack;
    case Deed::blockades:
      return EventKind::blockade;
    case Deed::attacks_forces:
      return EventKind::attack_on_forces;
    case Deed::attacks_ship:
      return EventKind::attack_on_ship;
    case Deed::attacks_aircraft:
      return EventKind::attack_on_aircraft;
    case Deed::armed_bands:
      return EventKind::armed_bands;
    case Deed::cyber_attack:
      return EventKind::cyber_attack;
    case Deed::declares_war:
      return EventKind::declaration_of_war;
    case Deed::occupies:
      return EventKind::occupation;
    case Deed::annexes:
      return EventKind::annexation;
    case Deed::threatens:
      return EventKind::threat;
    case Deed::ultimatum:
      return EventKind::ultimatum;
    case Deed::demands:
      return EventKind::demand;
    case Deed::refuses_demand:
      return EventKind::demand_refused;
    case Deed::mobilises:
      return EventKind::mobilisation;
    case Deed::mobilises_partially:
      return EventKind::partial_mobilisation;
    case Deed::mobilises_generally:
      return EventKind::general_mobilisation;
    case Deed::builds_up:
      return EventKind::build_up;
    case Deed::incident:
      return EventKind::incident;
    case Deed::unrest:
      return EventKind::unrest;
    case Deed::requests:
      return EventKind::request;
    case Deed::consults:
      return EventKind::consultation;
    case Deed::decides:
      return EventKind::decision;
    case Deed::fights_alongside:
      return EventKind::fights_alongside;
    case Deed::assists:
      return EventKind::assistance;
    case Deed::assists_militarily:
      return EventKind::military_assistance;
    case Deed::assists_economically:
      return EventKind::economic_assistance;
    case Deed::allows_territory:
      return EventKind::territory_allowed;
    case Deed::assists_diplomatically:
      return EventKind::diplomatic_assistance;
    case Deed::refuses:
      return EventKind::refusal;
    case Deed::declares_neutrality:
      return EventKind::declaration_of_neutrality;
    case Deed::armistice:
      return EventKind::armistice;
    case Deed::ceasefire:
      return EventKind::ceasefire;
    case Deed::separate_peace:
      return EventKind::separate_peace;
    case Deed::peace:
      return EventKind::peace;
    case Deed::withdraws:
      return EventKind::withdrawal;
    case Deed::capitulates:
      return EventKind::capitulation;
    case Deed::ceases_to_exist:
      return EventKind::extinction;
    case Deed::signs:
      return EventKind::signature;
    case Deed::ratifies:
      return EventKind::ratification;
    case Deed::accedes:
      return EventKind::accession;
    case Deed::denounces:
      return EventKind::denunciation;
    case Deed::suspends:
      return EventKind::suspension;
    case Deed::notifies_breach:
      return EventKind::breach_notice;
    case Deed::security_council_measure:
      return EventKind::security_council_measure;
    case Deed::states_position:
      return EventKind::statement;
  }
  return EventKind::statement;
}

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
