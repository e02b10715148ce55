#include "casus/duty/chronicle.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "casus/duty/because.h"
#include "casus/duty/demand.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/finding.h"
#include "casus/duty/gate.h"
#include "casus/duty/life.h"

namespace casus::duty {

namespace {

using Kind = Performance::Kind;

struct State {
  Verdict verdict = Verdict::not_met;
  Life life = Life::dormant;
  std::size_t gates_passed = 0;
};

// One obligation, whatever event brought it about.
using Bond = std::tuple<ClauseId, std::uint16_t, std::uint16_t, StateId, StateId>;

Bond bond_of(const Row& row) {
  return {row.clause, row.rule, row.duty, row.debtor, row.beneficiary};
}

const LifeState& acting_life(const Row& row) {
  for (Profile profile : pact::answer_profiles)
    if (is_true(row.truth[static_cast<std::size_t>(profile)]))
      return row.life[static_cast<std::size_t>(profile)];
  return row.life[0];
}

std::size_t passed(const Row& row) {
  return static_cast<std::size_t>(std::count_if(row.gates.begin(), row.gates.end(),
                                                [](const Gate& gate) { return gate.passed; }));
}

// Talks that may be owed are no part of the story; talks that are owed are.
bool is_talk(const pact::Duty& duty) {
  return duty.conduct == lang::Conduct::consult || duty.conduct == lang::Conduct::agree ||
         duty.conduct == lang::Conduct::decide_measures;
}

class Teller {
 public:
  explicit Teller(const Stage& stage) : stage_(stage) {}

  Chronicle tell() {
    Chronicle chronicle;
    for (EventId event : stage_.told({time::Date::max(), all()})) {
      const World world = stage_.at(stage_.history.just_after(event));
      Answer answer = evaluate(world, stage_.told(world.now));
      entry_ = {event, {}};
      tell_voluntary(world, answer);
      for (const Row& row : answer.rows) tell_row(world, answer, row);
      chronicle.entries.push_back(std::move(entry_));
      chronicle.last = std::move(answer);
    }
    return chronicle;
  }

 private:
  [[nodiscard]] std::uint32_t all() const {
    return static_cast<std::uint32_t>(stage_.history.events().size());
  }

  void tell_voluntary(const World& world, const Answer& answer) {
    const facts::Event& event = world.history[entry_.event];
    bool act = event.hostile() || facts::is_a(event.kind, facts::EventKind::mobilisation) ||
               facts::is_a(event.kind, facts::EventKind::assistance);
    if (!act) return;
    for (StateId actor : event.actors) {
      if (world.program.reg[actor].group) continue;
      Demand demand = demand_for(world, answer, entry_.event, actor);
      if (!demand.voluntary()) continue;
      Change change;
      change.kind = ChangeKind::voluntary;
      change.clause = demand.by;
      change.debtors = {actor};
      change.act = entry_.event;
      entry_.changes.push_back(std::move(change));
    }
  }

  void tell_row(const World& world, const Answer& answer, const Row& row) {
    if (row.standing != pact::Standing::in_force || row.verdict == Verdict::not_met || !row.terms)
      return;
    State now{row.verdict, life_of(row, Profile::strict), passed(row)};
    auto [slot, is_new] = states_.try_emplace({bond_of(row), row.event}, State{});
    const State before = slot->second;
    slot->second = now;
    bool comes =
        before.verdict != now.verdict && entered_.insert({bond_of(row), now.verdict}).second;
    if (comes && now.life != Life::breached) add_entry(world, answer, row);
    if (!is_new && now.gates_passed > before.gates_passed) add(ChangeKind::gate_opened, row);
    tell_life(row, before, now);
  }

  void add_entry(const World& world, const Answer& answer, const Row& row) {
    ChangeKind kind = ChangeKind::met;
    if (row.verdict == Verdict::disputed) kind = ChangeKind::disputed;
    if (row.verdict == Verdict::undetermined) kind = ChangeKind::undetermined;
    if (kind == ChangeKind::undetermined && is_talk(*row.terms)) return;
    std::vector<std::string> reasons = because(world, answer.derivation, row);
    for (const Gate& gate : row.gates)
      if (!gate.passed && gate_stands(world, gate, row.clause, Profile::strict, world.now.date))
        reasons.push_back("waits for the " + gate_words(world, gate));
    add(kind, row, std::move(reasons));
  }

  void tell_life(const Row& row, const State& before, const State& now) {
    const Performance& done = acting_life(row).performance;
    bool performed = done.kind == Kind::performed || done.kind == Kind::performed_late;
    if (row.verdict == Verdict::disputed && performed)
      return tell_act(ChangeKind::performed_disputed, row);
    if (before.life == now.life) return;
    switch (now.life) {
      case Life::fulfilled:
        return tell_act(
            done.kind == Kind::performed_late ? ChangeKind::performed_late : ChangeKind::fulfilled,
            row);
      case Life::breached:
        return tell_act(ChangeKind::breached, row);
      case Life::lapsed:
        return tell_act(ChangeKind::lapsed, row);
      case Life::excused:
        return tell_act(ChangeKind::excused, row);
      default:
        return;
    }
  }

  // Several events may have brought the duty about; what became of it is told once.
  void tell_act(ChangeKind kind, const Row& row) {
    EventId act = acting_life(row).performance.act;
    if (acts_.insert({bond_of(row), kind, act}).second) add(kind, row);
  }

  void add(ChangeKind kind, const Row& row, std::vector<std::string> reasons = {}) {
    const LifeState& life = acting_life(row);
    for (Change& same : entry_.changes)
      if (same.kind == kind && same.clause == row.clause && same.terms == row.terms &&
          same.beneficiary == row.beneficiary && same.act == life.performance.act) {
        if (std::find(same.debtors.begin(), same.debtors.end(), row.debtor) == same.debtors.end())
          same.debtors.push_back(row.debtor);
        return;
      }
    Change change;
    change.kind = kind;
    change.clause = row.clause;
    change.terms = row.terms;
    change.debtors = {row.debtor};
    change.beneficiary = row.beneficiary;
    change.against = row.against;
    change.act = life.performance.act;
    change.days = kind == ChangeKind::performed_late ? life.performance.days_after_due
                                                     : life.performance.days_after_arising;
    change.because = std::move(reasons);
    entry_.changes.push_back(std::move(change));
  }

  const Stage& stage_;
  ChronicleEntry entry_;
  std::map<std::pair<Bond, EventId>, State> states_;
  std::set<std::pair<Bond, Verdict>> entered_;
  std::set<std::tuple<Bond, ChangeKind, EventId>> acts_;
};

}  // namespace

std::string_view to_string(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::met:
      return "met";
    case ChangeKind::disputed:
      return "disputed";
    case ChangeKind::undetermined:
      return "undetermined";
    case ChangeKind::gate_opened:
      return "no longer waiting";
    case ChangeKind::fulfilled:
      return "fulfilled";
    case ChangeKind::performed_late:
      return "performed late";
    case ChangeKind::breached:
      return "breached";
    case ChangeKind::lapsed:
      return "lapsed";
    case ChangeKind::excused:
      return "excused";
    case ChangeKind::performed_disputed:
      return "performed (duty disputed)";
    case ChangeKind::voluntary:
      return "voluntary";
  }
  return "";
}

Chronicle chronicle_of(const Stage& stage) { return Teller(stage).tell(); }

}  // namespace casus::duty
