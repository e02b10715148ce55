#include "casus/duty/debtors.h"

#include <algorithm>

#include "casus/base/lists.h"

namespace casus::duty {

namespace {

using lang::Conduct;
using lang::Role;
using pact::Standing;

constexpr int years_after_leaving = 10;  // how long a bond that ended is still worth a row

bool matters(Standing standing) {
  return standing != Standing::never_party && standing != Standing::not_yet_signed;
}

time::Date last_day(const facts::State& state, const pact::Membership& membership) {
  time::Date last = membership.until.latest;
  for (const time::DateInterval& life : state.exists)
    if (life.first <= membership.from.earliest || state.exists.size() == 1)
      last = std::min(last, life.last);
  return last;
}

// A bond that ended long ago says nothing about today.
bool worth_a_row(const Scene& scene, const pact::Seat& seat) {
  Standing standing = seat.bond.standing;
  if (!matters(standing)) return false;
  if (standing != Standing::left && standing != Standing::ended) return true;
  time::Date last =
      last_day(scene.world.program.reg[seat.bond.membership->state], *seat.bond.membership);
  return last.is_open() || scene.date() <= time::add_years(last, years_after_leaving);
}

// Whether the event is done by or to somebody who ever signed: only then is a bond not in force
// worth a word.
bool touches(const Scene& scene, const std::vector<pact::Seat>& seats) {
  const auto& event = scene.what();
  return std::any_of(seats.begin(), seats.end(), [&](const pact::Seat& seat) {
    return worth_a_row(scene, seat) && (has(event.actors, seat.state) ||
                                        has(event.targets, seat.state) || seat.state == scene.it);
  });
}

// A duty that the victim itself shares with the others.
bool shared_by_all(Conduct conduct) {
  return conduct == Conduct::separate_peace || conduct == Conduct::separate_armistice ||
         conduct == Conduct::mobilise;
}

const pact::Seat* seat_of(const std::vector<pact::Seat>& seats, StateId state) {
  for (const pact::Seat& seat : seats)
    if (seat.state == state) return &seat;
  return nullptr;
}

std::vector<StateId> candidates(const Scene& scene, const pact::Duty& duty,
                                const std::vector<pact::Seat>& seats) {
  std::vector<StateId> found;
  auto parties = [&](bool with_it) {
    for (const pact::Seat& seat : seats)
      if (worth_a_row(scene, seat) && (with_it || seat.state != scene.it))
        found.push_back(seat.state);
  };
  const pact::Party& debtor = duty.debtor;
  const auto& reg = scene.world.program.reg;
  switch (debtor.role) {
    case Role::named:
      for (StateId state : debtor.states) found.push_back(reg.holder(state, scene.date()));
      break;
    case Role::it:
      found.push_back(scene.it);
      break;
    case Role::guaranteed_state:
      for (StateId state : scene.world.program.treaties[scene.text().treaty].guaranteed)
        found.push_back(reg.holder(state, scene.date()));
      break;
    case Role::that_adversary:
      found = scene.adversaries;
      break;
    case Role::each_party:
    case Role::either_party:
      parties(shared_by_all(duty.conduct));
      break;
    case Role::none:
    case Role::organ:
      break;
    default:
      parties(false);
      break;
  }
  return found;
}

StateId only_other(const std::vector<pact::Seat>& seats, StateId debtor) {
  StateId other;
  for (const pact::Seat& seat : seats) {
    if (seat.state == debtor || !seat.bond.in_force()) continue;
    if (other) return StateId::none();
    other = seat.state;
  }
  return other;
}

StateId beneficiary_for(const Scene& scene, const pact::Duty& duty,
                        const std::vector<pact::Seat>& seats, StateId debtor, bool active) {
  const pact::Party& who = duty.beneficiary;
  if (who.role == Role::named && !who.states.empty() && duty.conduct != Conduct::attack &&
      duty.conduct != Conduct::use_force) {
    StateId named = scene.world.program.reg.holder(who.states[0], scene.date());
    return named == debtor ? StateId::none() : named;
  }
  if (who.role == Role::guaranteed_state) {
    const auto& guaranteed = scene.world.program.treaties[scene.text().treaty].guaranteed;
    if (!guaranteed.empty()) return scene.world.program.reg.holder(guaranteed[0], scene.date());
  }
  if (who.role == Role::it) return scene.it;  // nobody helps itself by a promise to others
  if (debtor == scene.it) return only_other(seats, debtor);
  if (active && who.role == Role::none) return StateId::none();
  return scene.it;
}

// A duty on how to stand in a war against the adversary, which nobody owes against itself.
bool takes_sides(Conduct conduct) {
  switch (conduct) {
    case Conduct::fight_alongside:
    case Conduct::assist:
    case Conduct::assist_militarily:
    case Conduct::assist_economically:
    case Conduct::act_to_meet_danger:
    case Conduct::remain_neutral:
    case Conduct::assist_adversary:
      return true;
    default:
      return false;
  }
}

void take_worse(Obligor& obligor, Standing standing, StateId whose) {
  if (standing == Standing::in_force || standing == Standing::unknown) return;
  obligor.standing = standing;
  obligor.standing_of = whose;
}

}  // namespace

std::vector<Obligor> obligors(const Scene& scene, const pact::Duty& duty,
                              const std::vector<pact::Seat>& seats, bool active_trigger) {
  std::vector<Obligor> found;
  const auto& actors = scene.what().actors;
  const pact::Seat* it = seat_of(seats, scene.it);
  const bool touched = touches(scene, seats);
  for (StateId debtor : candidates(scene, duty, seats)) {
    // Nobody aids against itself; but who promised by name to agree first owes it as the actor, and
    // who went to war owes what the text lays on it.
    bool agrees = duty.debtor.role == Role::named && duty.conduct == Conduct::agree;
    bool owes_as_actor = active_trigger || agrees || debtor == scene.it;
    if (has(actors, debtor) && !owes_as_actor) continue;
    if (has(scene.adversaries, debtor) && takes_sides(duty.conduct)) continue;
    Obligor obligor{debtor, beneficiary_for(scene, duty, seats, debtor, active_trigger),
                    Standing::in_force, StateId::none()};
    if (obligor.beneficiary == debtor) continue;
    const pact::Seat* seat = seat_of(seats, debtor);
    if (it && worth_a_row(scene, *it)) take_worse(obligor, it->bond.standing, scene.it);
    if (!seat || !worth_a_row(scene, *seat)) continue;
    take_worse(obligor, seat->bond.standing, debtor);
    bool apart =
        obligor.beneficiary && scene.world.program.suspended_between(
                                   scene.text().treaty, debtor, obligor.beneficiary, scene.date());
    if (apart) take_worse(obligor, Standing::suspended, debtor);
    if (obligor.standing == Standing::in_force || touched) found.push_back(obligor);
  }
  return found;
}

}  // namespace casus::duty
