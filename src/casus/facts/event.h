#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "casus/base/span.h"
#include "casus/base/truth.h"
#include "casus/facts/ids.h"
#include "casus/facts/place.h"
#include "casus/time/date.h"

namespace casus::facts {

// What happened. A fixed tree: a trigger on a parent matches its children; is_a gives the relation.
enum class EventKind : std::uint8_t {
  // hostile
  hostile,
  armed_attack,
  invasion,
  bombardment,
  naval_attack,
  air_attack,
  blockade,
  attack_on_forces,
  attack_on_ship,
  attack_on_aircraft,
  armed_bands,
  cyber_attack,
  declaration_of_war,
  occupation,
  annexation,
  // pre-hostile
  pre_hostile,
  threat,
  ultimatum,
  demand,
  demand_refused,
  mobilisation,
  partial_mobilisation,
  general_mobilisation,
  build_up,
  incident,
  unrest,
  // alliance acts
  alliance_act,
  request,
  consultation,
  decision,
  assistance,
  fights_alongside,
  military_assistance,
  economic_assistance,
  territory_allowed,
  diplomatic_assistance,
  refusal,
  declaration_of_neutrality,
  // ends
  end_of_hostilities,
  armistice,
  ceasefire,
  separate_peace,
  peace,
  withdrawal,
  capitulation,
  extinction,
  // treaty acts
  treaty_act,
  signature,
  ratification,
  accession,
  denunciation,
  suspension,
  breach_notice,
  security_council_measure,
  statement,
};

// The parent in the tree, or the kind itself at a root.
EventKind parent(EventKind kind);
bool is_a(EventKind kind, EventKind ancestor);
// "invasion", "declaration of war".
std::string_view to_string(EventKind kind);
// Whether an act menaces whom it is done to: all that goes before hostilities, save a refusal.
bool menaces(EventKind kind);

enum class Told : std::uint8_t { unsaid, yes, no, unknown };

struct Event {
  std::string_view id;  // "e05", "falklands-1982/e1", "q1"
  EventKind kind = EventKind::armed_attack;
  time::Date date, date_latest;  // an imprecise date is an interval; it sorts by its first day
  std::int16_t minute = -1;      // -1: not known
  std::vector<StateId> actors, targets;
  std::vector<StateId> against;  // mobilises against, assists against
  std::vector<StateId> alongside;
  PlaceId place;
  ObjectKind object = ObjectKind::unknown;
  WarId war;
  StateId in_defence_of;         // entered to defend a state against which the other side had begun
  bool own_account = false;      // expressly not in anyone's defence
  Told provoked = Told::unsaid;  // whether the actor had been provoked by the target
  Told self_defence = Told::unsaid;
  bool supposed = false;    // by a question
  bool derived = false;     // by a cascade
  bool unspecific = false;  // "attacks": which kind of armed attack is not said
  bool in_scope = false;    // an event whose consequences are asked for; the rest is history
  bool attacker_place_default = false;  // the place is the assumption of a question
  StateId claimed_by;                   // a claim: decides nothing
  std::vector<StateId> denied_by;
  std::string_view treaty;  // for treaty acts
  std::string_view text;    // what was demanded, decided or stated
  std::string_view response_to;
  std::string_view source, note;
  Span span;

  [[nodiscard]] bool is_claim() const { return static_cast<bool>(claimed_by); }
  [[nodiscard]] bool hostile() const { return is_a(kind, EventKind::hostile); }
};

}  // namespace casus::facts
