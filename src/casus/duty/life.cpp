#include "casus/duty/life.h"

#include <algorithm>
#include <string>

#include "casus/base/lists.h"
#include "casus/base/text.h"
#include "casus/duty/contrary.h"
#include "casus/duty/gate.h"

namespace casus::duty {

namespace {

using facts::EventKind;
using lang::Conduct;
using lang::TimeKind;
using time::Date;

Date add_unit(Date from, std::int32_t count, lang::Unit unit) {
  switch (unit) {
    case lang::Unit::hours:
      return time::add_days(from, (count + 23) / 24);
    case lang::Unit::days:
      return time::add_days(from, count);
    case lang::Unit::weeks:
      return time::add_days(from, static_cast<std::int64_t>(count) * 7);
    case lang::Unit::months:
      return time::add_months(from, count);
    case lang::Unit::years:
      return time::add_years(from, count);
  }
  return from;
}

Date deadline_of(const World& world, const pact::Duty& duty, Date from) {
  switch (duty.time.kind) {
    case TimeKind::at_once:
      return time::add_days(from, world.at_once_days);
    case TimeKind::within:
      return add_unit(from, duty.time.count, duty.time.unit);
    case TimeKind::by:
      return duty.by_date;
    case TimeKind::before:
      return time::add_days(from, -1);  // the event itself is what should have waited
    default:
      return Date::max();
  }
}

// The earliest act in the war of the row; one done before the duty arose (a mobilisation already
// ordered, a war already joined) performs it as well.
// No event can tell of such an act, so that its absence from the telling proves nothing.
bool cannot_be_told(Conduct conduct) {
  return conduct == Conduct::report || conduct == Conduct::other;
}

bool is_organ(const World& world, StateId id, const pact::Treaty& treaty) {
  const facts::State& body = world.program.reg[id];
  return body.group &&
         std::any_of(treaty.organs.begin(), treaty.organs.end(), [&](std::string_view organ) {
           return fold(body.name).find(fold(organ)) != std::string::npos;
         });
}

// An organ that meets over the war consults for all who sit in it.
EventId find_meeting(const World& world, const Row& row) {
  const auto& history = world.history;
  const pact::Treaty& treaty = world.program.treaties[world.program.clauses[row.clause].treaty];
  WarId war = history[row.event].war;
  if (row.terms->conduct != Conduct::consult || treaty.organs.empty() || !war)
    return EventId::none();
  for (std::uint32_t i = row.event.value + 1; i < world.now.happened; ++i) {
    const facts::Event& act = history[EventId(i)];
    if (act.kind == EventKind::consultation && act.war == war &&
        std::any_of(act.actors.begin(), act.actors.end(),
                    [&](StateId actor) { return is_organ(world, actor, treaty); }))
      return EventId(i);
  }
  return EventId::none();
}

Performance find_performance(const World& world, const Row& row) {
  const auto& history = world.history;
  WarId war = history[row.event].war;
  for (EventId id : history.of_state(row.debtor)) {
    if (id.value >= world.now.happened) break;
    const facts::Event& act = history[id];
    if (id == row.event || !has(act.actors, row.debtor) || (war && act.war && act.war != war))
      continue;
    bool earlier = id < row.event;
    bool in_time = row.terms->time.kind == TimeKind::before ||
                   facts::is_a(act.kind, EventKind::mobilisation) || act.hostile();
    if (earlier && !in_time) continue;
    if (earlier && (!war || act.war != war)) continue;
    if (performs(*row.terms, act, row)) return {Performance::Kind::performed, id, 0, 0};
  }
  if (EventId meeting = find_meeting(world, row))
    return {Performance::Kind::performed, meeting, 0, 0};
  return {};
}

EventId find_contrary(const World& world, const Row& row, EventId since) {
  for (EventId id : world.history.of_state(row.debtor)) {
    if (id.value >= world.now.happened) break;
    if (id < since) continue;
    const facts::Event& act = world.history[id];
    WarId war = world.history[row.event].war;
    if (war && act.war && act.war != war) continue;
    if (is_contrary(world, *row.terms, act, row.debtor, row.beneficiary, row.against)) return id;
  }
  return EventId::none();
}

// When hostilities between the beneficiary and its attackers were over; max() while any are open.
Date war_ended(const World& world, const Row& row) {
  WarId war = world.history[row.event].war;
  if (!row.beneficiary || !war) return Date::max();
  Date last = Date::min();
  for (StateId adversary : row.against) {
    EventId closed = world.history.closed_by(row.beneficiary, adversary, war, world.now);
    Date until = world.history[war].until;
    if (!closed && !(until < world.now.date)) return Date::max();
    last = std::max(last, closed ? world.history[closed].date : until);
  }
  return last == Date::min() ? Date::max() : last;
}

void follow_upkeep(const World& world, const Row& row, LifeState& life) {
  EventId contrary = find_contrary(world, row, row.event);
  if (contrary) {
    life.life = Life::breached;
    life.performance = {Performance::Kind::contrary, contrary, 0, 0};
    return;
  }
  life.performance.kind = Performance::Kind::kept;
  bool over = war_ended(world, row) < world.now.date;
  life.life = over ? Life::fulfilled : Life::active;
  if (over) life.why = "the war ended without a contrary act";
}

void follow_achievement(const World& world, const Row& row, LifeState& life, bool refused) {
  life.performance = find_performance(world, row);
  Performance& done = life.performance;
  if (done.kind == Performance::Kind::performed) {
    Date act = world.history[done.act].date;
    done.days_after_arising =
        static_cast<std::int32_t>(std::max<std::int64_t>(0, time::days_between(life.arises, act)));
    bool late = !life.deadline.is_open() && act > life.deadline;
    if (!life.deadline.is_open())
      done.days_after_due = static_cast<std::int32_t>(time::days_between(life.deadline, act));
    if (late) done.kind = Performance::Kind::performed_late;
    life.life = Life::fulfilled;
    return;
  }
  Date today = world.now.date.is_open() ? life.arises : world.now.date;
  Date over = war_ended(world, row);
  if (!world.program.reg[row.debtor].exists_on(today)) {
    life.life = Life::excused;
    life.why = "the debtor no longer exists";
  } else if (over < today && (life.deadline.is_open() || over <= life.deadline)) {
    life.life = Life::lapsed;
    life.why = "hostilities ended";
  } else if (!life.deadline.is_open() && today > life.deadline &&
             !cannot_be_told(row.terms->conduct)) {
    life.life = Life::breached;
  } else if (row.terms->time.kind == TimeKind::within || row.terms->time.kind == TimeKind::by) {
    life.life = today == life.deadline ? Life::due : Life::active;
    if (life.life == Life::due) life.due = life.deadline;
  } else {
    life.life = Life::due;
    life.due = life.deadline.is_open() ? life.arises : life.deadline;
  }
  if (refused && life.life != Life::excused) life.life = Life::disputed;
}

void follow(const World& world, Row& row, Profile profile) {
  LifeState& life = row.life[static_cast<std::size_t>(profile)];
  const facts::Event& event = world.history[row.event];
  pact::Bond bond = world.program.bond(world.program.clauses[row.clause].treaty, row.debtor,
                                       world.now.date.is_open() ? event.date : world.now.date);
  life.arises = event.date;
  if (bond.membership && !bond.membership->from.earliest.is_open())
    life.arises = std::max(event.date, bond.membership->from.earliest);
  Date from = life.arises;
  bool open = false, refused = false;
  for (const Gate& gate : row.gates) {
    if (!gate_stands(world, gate, row.clause, profile, event.date)) continue;
    refused |= gate.refused && !gate.passed;
    if (gate.passed)
      from = std::max(from, gate.on);
    else
      open = true;
  }
  if (row.upkeep) {
    follow_upkeep(world, row, life);
    return;
  }
  if (row.terms->modality ==
      lang::Modality::may) {  // a right falls due at no time and cannot be breached
    life.life = Life::active;
    life.performance = find_performance(world, row);
    return;
  }
  if (open) {
    life.performance = find_performance(world, row);
    life.life = refused ? Life::disputed : Life::active;
    if (life.performance.kind == Performance::Kind::performed) {
      life.life = Life::fulfilled;
      life.performance.days_after_arising = static_cast<std::int32_t>(std::max<std::int64_t>(
          0, time::days_between(life.arises, world.history[life.performance.act].date)));
    }
    return;
  }
  life.deadline = deadline_of(world, *row.terms, from);
  follow_achievement(world, row, life, refused);
}

// What was done where no duty is established: performed or kept, never a breach.
void note_performance(const World& world, Row& row, LifeState& life) {
  if (row.upkeep) {
    EventId contrary = find_contrary(world, row, row.event);
    life.performance = contrary ? Performance{Performance::Kind::contrary, contrary, 0, 0}
                                : Performance{Performance::Kind::kept, EventId::none(), 0, 0};
    return;
  }
  life.performance = find_performance(world, row);
  if (life.performance.kind == Performance::Kind::performed)
    life.performance.days_after_arising = static_cast<std::int32_t>(
        std::max<std::int64_t>(0, time::days_between(world.history[row.event].date,
                                                     world.history[life.performance.act].date)));
}

}  // namespace

bool performs(const pact::Duty& duty, const facts::Event& act, const Row& row) {
  bool fights = (act.hostile() && has_any(act.targets, row.against)) ||
                (act.kind == EventKind::fights_alongside &&
                 (has(act.targets, row.beneficiary) || has(act.alongside, row.beneficiary)));
  bool helps = facts::is_a(act.kind, EventKind::assistance) && has(act.targets, row.beneficiary);
  switch (duty.conduct) {
    case Conduct::fight_alongside:
    case Conduct::attack:
      return fights;
    case Conduct::assist_militarily:
      return fights || (helps && act.kind != EventKind::economic_assistance &&
                        act.kind != EventKind::diplomatic_assistance);
    case Conduct::assist:
    case Conduct::act_to_meet_danger:
    case Conduct::unspecified:
    case Conduct::counts_as:
      return fights || helps || act.kind == EventKind::decision;
    case Conduct::assist_economically:
      return helps;
    case Conduct::support_diplomatically:
      return helps || act.kind == EventKind::statement;
    case Conduct::consult:
    case Conduct::agree:
      return act.kind == EventKind::consultation;
    case Conduct::mobilise:
      return facts::is_a(act.kind, EventKind::mobilisation) &&
             (act.kind != EventKind::partial_mobilisation ||
              !duty.has_extent(lang::ExtentKind::all_forces));
    case Conduct::allow_territory:
    case Conduct::allow_passage:
    case Conduct::station_forces:
      return act.kind == EventKind::territory_allowed;
    case Conduct::decide_measures:
      return act.kind == EventKind::decision;
    case Conduct::withdraw_forces:
      return act.kind == EventKind::withdrawal;
    default:
      return false;
  }
}

void settle_life(const World& world, Row& row) {
  if (!row.terms || row.verdict == Verdict::not_in_force) return;
  for (Profile profile : world.profiles()) {
    LifeState& life = row.life[static_cast<std::size_t>(profile)];
    if (is_true(row.truth[static_cast<std::size_t>(profile)]))
      follow(world, row, profile);
    else
      note_performance(world, row, life);
  }
}

Life life_of(const Row& row, Profile headline) {
  if (row.verdict == Verdict::disputed) return Life::disputed;
  const LifeState& life = row.life[static_cast<std::size_t>(headline)];
  if (row.verdict != Verdict::met) return Life::dormant;
  // Breach is reported only when every reading agrees.
  if (life.life == Life::breached)
    for (Profile profile : pact::answer_profiles)
      if (row.life[static_cast<std::size_t>(profile)].life != Life::breached) return Life::disputed;
  return life.life;
}

}  // namespace casus::duty
