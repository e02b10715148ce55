#include "casus/facts/event.h"

namespace casus::facts {

EventKind parent(EventKind kind) {
  using enum EventKind;
  switch (kind) {
    case invasion: case bombardment: case naval_attack: case air_attack: case blockade: case attack_on_forces:
    case attack_on_ship: case attack_on_aircraft: case armed_bands: case cyber_attack:
      return armed_attack;
    case armed_attack: case declaration_of_war: case occupation: case annexation:
      return hostile;
    case partial_mobilisation: case general_mobilisation:
      return mobilisation;
    case threat: case ultimatum: case demand: case demand_refused: case mobilisation: case build_up:
      return pre_hostile;
    case fights_alongside: case military_assistance: case economic_assistance: case territory_allowed:
    case diplomatic_assistance:
      return assistance;
    case request: case consultation: case decision: case assistance: case refusal: case declaration_of_neutrality:
      return alliance_act;
    case armistice: case ceasefire: case separate_peace: case peace: case withdrawal: case capitulation:
    case extinction:
      return end_of_hostilities;
    case signature: case ratification: case accession: case denunciation: case suspension: case breach_notice:
    case security_council_measure:
      return treaty_act;
    case hostile: case pre_hostile: case incident: case unrest: case alliance_act: case end_of_hostilities:
    case treaty_act: case statement:
      return kind;
  }
  return kind;
}

bool is_a(EventKind kind, EventKind ancestor) {
  while (kind != ancestor) {
    EventKind up = parent(kind);
    if (up == kind) return false;
    kind = up;
  }
  return true;
}

std::string_view to_string(EventKind kind) {
  using enum EventKind;
  switch (kind) {
    case hostile: return "hostile act";
    case armed_attack: return "armed attack";
    case invasion: return "invasion";
    case bombardment: return "bombardment";
    case naval_attack: return "naval attack";
    case air_attack: return "air attack";
    case blockade: return "blockade";
    case attack_on_forces: return "attack on forces";
    case attack_on_ship: return "attack on a ship";
    case attack_on_aircraft: return "attack on an aircraft";
    case armed_bands: return "sending of armed bands";
    case cyber_attack: return "cyber attack";
    case declaration_of_war: return "declaration of war";
    case occupation: return "occupation";
    case annexation: return "annexation";
    case pre_hostile: return "act short of hostilities";
    case threat: return "threat";
    case ultimatum: return "ultimatum";
    case demand: return "demand";
    case demand_refused: return "refusal of a demand";
    case mobilisation: return "mobilisation";
    case partial_mobilisation: return "partial mobilisation";
    case general_mobilisation: return "general mobilisation";
    case build_up: return "build-up of forces";
    case incident: return "incident";
    case unrest: return "unrest";
    case alliance_act: return "act within an alliance";
    case request: return "request";
    case consultation: return "consultation";
    case decision: return "decision";
    case assistance: return "assistance";
    case fights_alongside: return "fighting alongside";
    case military_assistance: return "military assistance";
    case economic_assistance: return "economic assistance";
    case territory_allowed: return "use of territory allowed";
    case diplomatic_assistance: return "diplomatic support";
    case refusal: return "refusal of help";
    case declaration_of_neutrality: return "declaration of neutrality";
    case end_of_hostilities: return "end of hostilities";
    case armistice: return "armistice";
    case ceasefire: return "ceasefire";
    case separate_peace: return "separate peace";
    case peace: return "peace";
    case withdrawal: return "withdrawal";
    case capitulation: return "capitulation";
    case extinction: return "extinction";
    case treaty_act: return "act under a treaty";
    case signature: return "signature";
    case ratification: return "ratification";
    case accession: return "accession";
    case denunciation: return "denunciation";
    case suspension: return "suspension";
    case breach_notice: return "notice of breach";
    case security_council_measure: return "Security Council measure";
    case statement: return "statement";
  }
  return "event";
}

}  // namespace casus::facts
