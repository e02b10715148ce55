#include "casus/duty/cascade.h"

#include <algorithm>
#include <set>

#include "casus/base/lists.h"
#include "casus/base/text.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/gate.h"

namespace casus::duty {

namespace {

using lang::Conduct;

bool duty_to_aid(const Row& row) {
  if (!row.terms || row.terms->modality != lang::Modality::shall ||
      row.standing != pact::Standing::in_force)
    return false;
  switch (row.terms->conduct) {
    case Conduct::fight_alongside:
    case Conduct::assist:
    case Conduct::assist_militarily:
    case Conduct::act_to_meet_danger:
    case Conduct::attack:
      return true;
    default:
      return false;
  }
}

bool is_aid_only(const Row& row) {
  return row.terms->conduct == Conduct::assist || row.terms->conduct == Conduct::assist_militarily;
}

bool self_judged(const Row& row) {
  return row.terms->has_extent(lang::ExtentKind::as_it_deems_necessary) ||
         row.terms->conduct == Conduct::act_to_meet_danger || row.terms->conduct == Conduct::assist;
}

// Runs the rounds. Owns a copy of the history, to which the derived acts are added.
class Runner {
 public:
  Runner(const World& world, const CascadeOptions& options) : base_(world), options_(options) {
    result_.history = world.history;
  }

  Cascade run(std::span<const EventId> events) {
    for (EventId event : events) take_sides(event);
    std::vector<EventId> frontier(events.begin(), events.end());
    for (std::int32_t depth = 1; !frontier.empty() && result_.steps.size() < options_.steps_max;
         ++depth)
      frontier = round(frontier, depth);
    list_branches();
    return std::move(result_);
  }

 private:
  [[nodiscard]] World world() const {
    World now{base_.program,
              result_.history,
              {base_.now.date, static_cast<std::uint32_t>(result_.history.events().size())}};
    now.known_by = base_.known_by;
    now.facts = base_.facts;
    now.openings = base_.openings;
    now.at_once_days = base_.at_once_days;
    return now;
  }

  void take_sides(EventId id) {
    const facts::Event& event = result_.history[id];
    for (StateId actor : event.actors) add_unique(result_.attackers, actor);
    for (StateId target : event.targets) add_unique(result_.defenders, target);
    if (!event.hostile()) return;
    for (StateId actor : event.actors)
      for (StateId target : event.targets) {
        add_unique(result_.first_at_war, actor);
        add_unique(result_.first_at_war, target);
        entered_.insert({actor, target});
        entered_.insert({target, actor});
      }
  }

  bool live(const World& now, const Row& row) const {
    auto index = static_cast<std::size_t>(options_.profile);
    if (!duty_to_aid(row) || !is_true(row.truth[index])) return false;
    if (!options_.gates_wait) return true;
    return std::all_of(row.gates.begin(), row.gates.end(), [&](const Gate& gate) {
      return gate.passed ||
             !gate_stands(now, gate, row.clause, options_.profile, now.history[row.event].date);
    });
  }

  std::vector<EventId> round(const std::vector<EventId>& frontier, std::int32_t depth) {
    const World now = world();
    Answer answer = evaluate(now, frontier);
    const std::uint32_t first = merge(std::move(answer));
    std::vector<std::uint32_t> bound;
    for (std::uint32_t i = first; i < result_.answer.rows.size(); ++i)
      if (live(now, result_.answer.rows[i]) && !yields(i)) bound.push_back(i);
    std::vector<EventId> next;
    for (std::uint32_t row : bound) act(row, bound, depth, next);
    return next;
  }

  // Appends the rows and steps of a round to those before; the index of its first row.
  std::uint32_t merge(Answer answer) {
    Answer& all = result_.answer;
    auto first = static_cast<std::uint32_t>(all.rows.size());
    auto steps = static_cast<std::uint32_t>(all.derivation.steps.size());
    auto children = static_cast<std::uint32_t>(all.derivation.children.size());
    for (Step& step : answer.derivation.steps) {
      step.first_child += children;
      all.derivation.steps.push_back(step);
    }
    for (std::uint32_t child : answer.derivation.children)
      all.derivation.children.push_back(child + steps);
    for (Row& row : answer.rows) {
      for (std::uint32_t& root : row.root)
        if (root != no_step) root += steps;
      all.rows.push_back(std::move(row));
    }
    for (Conflict& conflict : answer.conflicts) {
      conflict.first += first;
      conflict.second += first;
      conflict.yields += first;
      all.conflicts.push_back(std::move(conflict));
    }
    all.events.insert(all.events.end(), answer.events.begin(), answer.events.end());
    return first;
  }

  // A duty that gives way, by the texts themselves, to another that holds under the same profile.
  bool yields(std::uint32_t row) const {
    const auto& rows = result_.answer.rows;
    auto index = static_cast<std::size_t>(options_.profile);
    for (const Conflict& conflict : result_.answer.conflicts) {
      if (conflict.resolution == Conflict::Resolution::unresolved || conflict.yields != row)
        continue;
      std::uint32_t other = conflict.first == row ? conflict.second : conflict.first;
      if (is_true(rows[other].truth[index])) return true;
    }
    return false;
  }

  // Bound in this round to fight those whom another duty of it would have it help, or already on
  // their side.
  bool conflicted(const Row& row, const std::vector<std::uint32_t>& bound) const {
    for (std::uint32_t other : bound) {
      const Row& o = result_.answer.rows[other];
      if (o.debtor == row.debtor &&
          (has(row.against, o.beneficiary) || has(o.against, row.beneficiary)))
        return true;
    }
    bool attacker = has(result_.attackers, row.debtor),
         defender = has(result_.defenders, row.debtor);
    bool against_attackers = std::any_of(row.against.begin(), row.against.end(),
                                         [&](StateId s) { return has(result_.attackers, s); });
    bool against_defenders = std::any_of(row.against.begin(), row.against.end(),
                                         [&](StateId s) { return has(result_.defenders, s); });
    return (attacker && against_attackers) || (defender && against_defenders);
  }

  void act(std::uint32_t index, const std::vector<std::uint32_t>& bound, std::int32_t depth,
           std::vector<EventId>& next) {
    const Row row = result_.answer.rows[index];
    if (has(result_.conflicted, row.debtor) || conflicted(row, bound)) {
      add_unique(result_.conflicted, row.debtor);
      branch(row.debtor, "if " + code(row.debtor) + " chooses to help " + code(row.beneficiary),
             index, row.clause);
      return;
    }
    std::vector<StateId> fresh;
    for (StateId adversary : row.against)
      if (adversary != row.debtor && entered_.insert({row.debtor, adversary}).second)
        fresh.push_back(adversary);
    if (fresh.empty()) return;
    CascadeStep step{depth, row.debtor,     row.beneficiary, fresh, index, self_judged(row),
                     true,  EventId::none()};
    if (is_aid_only(row) && !options_.aid_is_war) {
      step.belligerent = false;
      add_unique(result_.aiders, row.debtor);
    } else {
      step.event = enter(row, fresh);
      next.push_back(step.event);
    }
    result_.steps.push_back(std::move(step));
  }

  EventId enter(const Row& row, const std::vector<StateId>& against) {
    const facts::Event& root = result_.history[row.event];
    facts::Event event;
    event.id = "derived";
    event.kind = facts::EventKind::armed_attack;
    event.date = base_.now.date.is_open() ? root.date : base_.now.date;
    if (!result_.history.events().empty())
      event.date = std::max(event.date, result_.history.events().items().back().date);
    event.date_latest = event.date;
    event.actors = {row.debtor};
    event.targets = against;
    event.war = root.war;
    event.in_defence_of = row.beneficiary;
    event.self_defence = facts::Told::no;
    event.derived = event.in_scope = true;
    bool with_attackers = has(result_.defenders, against[0]);
    add_unique(with_attackers ? result_.attackers : result_.defenders, row.debtor);
    return result_.history.append(std::move(event), base_.program.reg);
  }

  [[nodiscard]] std::string code(StateId id) const {
    time::Date date =
        base_.now.date.is_open() ? result_.history.events().items().back().date : base_.now.date;
    return std::string(base_.program.reg.code(id, date));
  }

  void branch(StateId actor, std::string text, std::uint32_t row, ClauseId clause) {
    for (const BranchPoint& b : result_.branches)
      if (b.actor == actor && b.clause == clause && b.text == text) return;
    result_.branches.push_back({actor, std::move(text), row, clause});
  }

  void list_branches() {
    const auto& rows = result_.answer.rows;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      const Row& row = rows[i];
      bool open = row.verdict == Verdict::undetermined || row.verdict == Verdict::disputed;
      bool aids = duty_to_aid(row) || (row.terms && row.terms->modality == lang::Modality::may &&
                                       row.terms->conduct <= Conduct::act_to_meet_danger);
      bool joined =
          entered_.contains({row.debtor, row.against.empty() ? StateId::none() : row.against[0]});
      if (!aids || joined || row.standing != pact::Standing::in_force || !row.beneficiary) continue;
      bool may = row.verdict == Verdict::met && row.terms->modality == lang::Modality::may;
      if (open || may)
        branch(row.debtor, "if " + code(row.debtor) + " chooses to help " + code(row.beneficiary),
               i, row.clause);
    }
    // A belligerent that attacks a state under guarantee calls its guarantors up.
    for (const CascadeStep& step : result_.steps)
      if (step.belligerent) list_wards(step.actor, step.against);
    for (StateId attacker : std::vector<StateId>(result_.attackers)) list_wards(attacker, {});
  }

  void list_wards(StateId belligerent, const std::vector<StateId>& against) {
    time::Date date =
        base_.now.date.is_open() ? result_.history.events().items().back().date : base_.now.date;
    for (TreatyId id : base_.program.treaties_of(belligerent)) {
      const pact::Treaty& treaty = base_.program.treaties[id];
      if (treaty.guaranteed.empty() || !base_.program.bond(id, belligerent, date).in_force())
        continue;
      for (StateId ward : treaty.guaranteed) {
        StateId now = base_.program.reg.holder(ward, date);
        if (now == belligerent || has(against, now) || has(result_.attackers, now) ||
            has(result_.defenders, now))
          continue;
        branch(belligerent, "if " + code(belligerent) + " chooses to attack " + code(now), no_step,
               treaty.clauses.empty() ? ClauseId::none() : treaty.clauses.back());
      }
    }
  }

  const World& base_;
  CascadeOptions options_;
  Cascade result_;
  std::set<std::pair<StateId, StateId>> entered_;
};

}  // namespace

Cascade cascade(const World& world, std::span<const EventId> events,
                const CascadeOptions& options) {
  return Runner(world, options).run(events);
}

}  // namespace casus::duty
