// The closed vocabularies of the treaty language: what its fixed phrases mean. The phrases
// themselves (the spelling in English) are one table in phrases.cpp, so that another surface
// language is another table. Later rooms (pact, duty) use these enumerations as they stand;
// docs/language.md glosses each.
#pragma once

#include <cstdint>

namespace casus::lang {

// Who a rule speaks of: the subject of a trigger, a debtor, a beneficiary.
enum class Role : std::uint8_t {
  none,
  either_party,  // "either party", "a party", "any party": one party, any of them
  one_or_two_parties,
  two_parties,
  each_party,         // one obligation for every party
  each_other_party,   // every party but the one the trigger speaks of
  the_other_party,    // in a treaty of two: the party that is not the subject
  the_other_parties,  // as each_other_party, in the treaty's own words
  guaranteed_state,
  it,  // the subject of the trigger; also "that party"
  that_adversary,
  any_state,
  state_of_set,  // "a state of NAME"
  named,         // states by name
  organ,         // an organ of the treaty, in conditions only
};

// What happens in a trigger. Passive verbs speak of what is done to the subject, active ones of
// what it does.
enum class Verb : std::uint8_t {
  // passive: the subject is the victim
  attacked,
  invaded,
  bombarded,
  blockaded,
  occupied,
  annexed,
  threatened,
  cyber_attacked,
  armed_bands,
  unrest,
  forced_to_war,
  // active: the subject is the actor
  at_war,
  goes_to_war,
  attacks,
  occupies,
  annexes,
  threatens,
  occupies_territory,
  mobilises,
  makes_peace,
  demands,
  intervenes,
  denounces,
  breaches,
  // no subject
  peace_threatened,  // "peace in NAME is threatened"
  is_met,            // "REF is met"
};

enum class AdversaryKind : std::uint8_t {
  any_state,
  any_state_or_group,
  any_other_state,
  non_party,
  party,
  great_power,
  group,
  that_adversary,
  it,
  two_or_more,   // with a status below
  other_than,    // "a power other than NAME"
  supported_by,  // "a state supported by X", or NAME supported by X
  allied_with,   // "a state allied with NAME"; with `names` also those states themselves
  party_to,      // "a party to TREATY"
  state_of_set,
  unnamed,
  named,
};

// What two_or_more counts.
enum class Status : std::uint8_t { states, great_powers };

enum class CondKind : std::uint8_t {
  all,
  any,
  negation,
  unprovoked,
  directly_unprovoked,
  request,
  consultation,
  organ_decides,
  once,  // gates
  demand_refused,
  state_of_war,
  present_conflict,
  place_in,
  place_administered,
  attack_external,
  supports,
  reading,
  open_fact,
  unspecified,
  trigger,
};

enum class Support : std::uint8_t { active_cooperation = 1, menacing_measures = 2, assistance = 4 };
enum class OnceAct : std::uint8_t { assists, fights, mobilises, decides };
enum class Modality : std::uint8_t { shall, shall_not, may };

enum class Conduct : std::uint8_t {
  fight_alongside,
  assist,
  assist_militarily,
  act_to_meet_danger,
  remain_neutral,
  attack,
  threaten,
  use_force,
  consult,
  mobilise,
  allow_territory,
  allow_passage,
  station_forces,
  separate_peace,
  separate_armistice,
  opposing_alliance,
  assist_adversary,
  respect_neutrality,
  respect_independence,
  respect_integrity,
  report,
  settle_peacefully,
  agree,
  decide_measures,
  intervene,
  support_diplomatically,
  assist_economically,
  withdraw_forces,
  other,
  unspecified,
  counts_as,  // "that attack counts as an attack on each party"
  applies,    // "REF applies"
};

enum class ExtentKind : std::uint8_t {
  none,
  all_forces,
  all_means,
  in_its_power,
  means_at_disposal,
  men,
  as_it_deems_necessary,
  armed_force,
  concert,
  other,
};

enum class TimeKind : std::uint8_t {
  none,
  at_once,
  within,
  by,
  before,
  while_war_lasts,
  while_other,
  for_period
};
enum class LimitKind : std::uint8_t {
  constitutional_processes,
  laws,
  charter_51,
  without_prejudice
};
enum class Unit : std::uint8_t { hours, days, weeks, months, years };

enum class EndManner : std::uint8_t {
  none,
  expiry,
  replacement,
  denunciation,
  abrogation,
  agreement,
  fulfilment,
  extinction,
  defeat,
  withdrawal,
  lapse,
  merger,
  exclusion,
};

enum class Profile : std::uint8_t { strict, broad, practice, coders };

// What an event statement or a question says was done ("declares war on"). pact maps each to a kind
// of event.
enum class Deed : std::uint8_t {
  attacks,
  invades,
  bombards,
  naval_attack,
  air_attack,
  blockades,
  attacks_forces,
  attacks_ship,
  attacks_aircraft,
  armed_bands,
  cyber_attack,
  declares_war,
  occupies,
  annexes,
  threatens,
  ultimatum,
  demands,
  refuses_demand,
  mobilises,
  mobilises_partially,
  mobilises_generally,
  builds_up,
  incident,
  unrest,
  requests,
  consults,
  decides,
  fights_alongside,
  assists,
  assists_militarily,
  assists_economically,
  allows_territory,
  assists_diplomatically,
  refuses,
  declares_neutrality,
  armistice,
  ceasefire,
  separate_peace,
  peace,
  withdraws,
  capitulates,
  ceases_to_exist,
  signs,
  ratifies,
  accedes,
  denounces,
  suspends,
  notifies_breach,
  security_council_measure,
  states_position,
};

enum class VictimObject : std::uint8_t { unknown, territory, forces, ship, aircraft, mission };

}  // namespace casus::lang
