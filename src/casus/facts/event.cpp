#include "casus/facts/event.h"

#include <array>

namespace casus::facts {

namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 55> names{
    "hostile act",
    "armed attack",
    "invasion",
    "bombardment",
    "naval attack",
    "air attack",
    "blockade",
    "attack on forces",
    "attack on a ship",
    "attack on an aircraft",
    "sending of armed bands",
    "cyber attack",
    "declaration of war",
    "occupation",
    "annexation",
    "act short of hostilities",
    "threat",
    "ultimatum",
    "demand",
    "refusal of a demand",
    "mobilisation",
    "partial mobilisation",
    "general mobilisation",
    "build-up of forces",
    "incident",
    "unrest",
    "act within an alliance",
    "request",
    "consultation",
    "decision",
    "assistance",
    "fighting alongside",
    "military assistance",
    "economic assistance",
    "use of territory allowed",
    "diplomatic support",
    "refusal of help",
    "declaration of neutrality",
    "end of hostilities",
    "armistice",
    "ceasefire",
    "separate peace",
    "peace",
    "withdrawal",
    "capitulation",
    "extinction",
    "act under a treaty",
    "signature",
    "ratification",
    "accession",
    "denunciation",
    "suspension",
    "notice of breach",
    "Security Council measure",
    "statement",
};
static_assert(static_cast<std::size_t>(EventKind::statement) + 1 == names.size());

}  // namespace

EventKind parent(EventKind kind) {
  using enum EventKind;
  switch (kind) {
    case invasion:
    case bombardment:
    case naval_attack:
    case air_attack:
    case blockade:
    case attack_on_forces:
    case attack_on_ship:
    case attack_on_aircraft:
    case armed_bands:
    case cyber_attack:
      return armed_attack;
    case armed_attack:
    case declaration_of_war:
    case occupation:
    case annexation:
      return hostile;
    case partial_mobilisation:
    case general_mobilisation:
      return mobilisation;
    case threat:
    case ultimatum:
    case demand:
    case demand_refused:
    case mobilisation:
    case build_up:
      return pre_hostile;
    case fights_alongside:
    case military_assistance:
    case economic_assistance:
    case territory_allowed:
    case diplomatic_assistance:
      return assistance;
    case request:
    case consultation:
    case decision:
    case assistance:
    case refusal:
    case declaration_of_neutrality:
      return alliance_act;
    case armistice:
    case ceasefire:
    case separate_peace:
    case peace:
    case withdrawal:
    case capitulation:
    case extinction:
      return end_of_hostilities;
    case signature:
    case ratification:
    case accession:
    case denunciation:
    case suspension:
    case breach_notice:
    case security_council_measure:
      return treaty_act;
    case hostile:
    case pre_hostile:
    case incident:
    case unrest:
    case alliance_act:
    case end_of_hostilities:
    case treaty_act:
    case statement:
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

std::string_view to_string(EventKind kind) { return names[static_cast<std::size_t>(kind)]; }

}  // namespace casus::facts
