#include "casus/duty/conflict.h"

#include <algorithm>

#include "casus/base/lists.h"

namespace casus::duty {

namespace {

using lang::Conduct;
using Resolution = Conflict::Resolution;

enum class Side : std::uint8_t { none, helps, spares };

// What a duty makes its debtor do in a war: help somebody against others, or keep its hands off
// somebody.
Side side_of(const Row& row) {
  if (!row.terms) return Side::none;
  if (row.terms->modality == lang::Modality::may) return Side::none;
  switch (row.terms->conduct) {
    case Conduct::fight_alongside:
    case Conduct::assist:
    case Conduct::assist_militarily:
    case Conduct::act_to_meet_danger:
      return row.terms->modality == lang::Modality::shall ? Side::helps : Side::none;
    case Conduct::attack:
    case Conduct::use_force:
      return row.terms->modality == lang::Modality::shall_not ? Side::spares : Side::helps;
    case Conduct::remain_neutral:
    case Conduct::assist_adversary:
      return Side::spares;
    default:
      return Side::none;
  }
}

bool opposed(const Row& a, const Row& b) {
  Side x = side_of(a), y = side_of(b);
  if (x == Side::none || y == Side::none || (x == Side::spares && y == Side::spares)) return false;
  if (x == Side::helps && y == Side::helps)
    return has(a.against, b.beneficiary) || has(b.against, a.beneficiary);
  const Row& helps = x == Side::helps ? a : b;
  const Row& spares = x == Side::helps ? b : a;
  // Helping against a state that must be spared, or helping the adversary of one towards which one
  // is neutral.
  return has(helps.against, spares.beneficiary) ||
         (has(spares.against, helps.beneficiary) && helps.beneficiary != spares.beneficiary);
}

bool live_together(const Row& a, const Row& b) {
  for (Profile profile : pact::answer_profiles) {
    auto i = static_cast<std::size_t>(profile);
    if (is_true(a.truth[i]) && is_true(b.truth[i])) return true;
  }
  return false;
}

bool names_clause(const std::vector<pact::ClauseRef>& refs, ClauseId clause) {
  return std::any_of(refs.begin(), refs.end(), [&](const pact::ClauseRef& ref) {
    return std::find(ref.clauses.begin(), ref.clauses.end(), clause) != ref.clauses.end();
  });
}

bool yields_to(const World& world, const Row& row, const Row& other) {
  if (names_clause(world.program.clauses[other.clause].prevails_over, row.clause)) return true;
  for (const pact::Limit& limit : row.terms->limits)
    if (limit.kind == lang::LimitKind::without_prejudice && limit.treaty &&
        limit.treaty == world.program.clauses[other.clause].treaty)
      return true;
  return false;
}

std::vector<StateId> all_parties(const World& world, ClauseId clause) {
  std::vector<StateId> states;
  for (const pact::Membership& party :
       world.program.treaties[world.program.clauses[clause].treaty].parties)
    states.push_back(party.state);
  std::sort(states.begin(), states.end());
  states.erase(std::unique(states.begin(), states.end()), states.end());
  return states;
}

void resolve(const World& world, const std::vector<Row>& rows, Conflict& conflict) {
  const Row& a = rows[conflict.first];
  const Row& b = rows[conflict.second];
  const auto& program = world.program;
  auto settle = [&](Resolution how, std::uint32_t yields, std::string text) {
    conflict.resolution = how;
    conflict.yields = yields;
    conflict.text = std::move(text);
  };
  TreatyId charter = program.find_treaty("un-charter");
  bool charter_age = world.history[a.event].date >= time::Date::of(1945, 10, 24);
  if (charter && charter_age && program.clauses[a.clause].treaty == charter)
    return settle(Resolution::charter_103, conflict.second,
                  "UN Charter, article 103: obligations under the Charter prevail");
  if (charter && charter_age && program.clauses[b.clause].treaty == charter)
    return settle(Resolution::charter_103, conflict.first,
                  "UN Charter, article 103: obligations under the Charter prevail");
  if (yields_to(world, a, b))
    return settle(Resolution::express_words, conflict.first, "the text itself gives way");
  if (yields_to(world, b, a))
    return settle(Resolution::express_words, conflict.second, "the text itself gives way");
  if (all_parties(world, a.clause) == all_parties(world, b.clause) &&
      program.clauses[a.clause].treaty != program.clauses[b.clause].treaty) {
    bool a_later = program.treaties[program.clauses[a.clause].treaty].signed_on.earliest >
                   program.treaties[program.clauses[b.clause].treaty].signed_on.earliest;
    return settle(Resolution::later_text, a_later ? conflict.second : conflict.first,
                  "between the same parties the later text prevails");
  }
  conflict.text = "no text settles it: the debtor must breach one";
}

bool candidate(const Row& row) {
  bool live = false;
  for (Profile profile : pact::answer_profiles)
    live |= is_true(row.truth[static_cast<std::size_t>(profile)]);
  return live && row.standing == pact::Standing::in_force && side_of(row) != Side::none;
}

}  // namespace

void find_conflicts(const World& world, Answer& answer) {
  std::vector<std::uint32_t> live;
  for (std::uint32_t i = 0; i < answer.rows.size(); ++i)
    if (candidate(answer.rows[i])) live.push_back(i);
  std::stable_sort(live.begin(), live.end(), [&](std::uint32_t a, std::uint32_t b) {
    return answer.rows[a].debtor < answer.rows[b].debtor;
  });
  for (std::size_t i = 0; i < live.size(); ++i)
    for (std::size_t j = i + 1;
         j < live.size() && answer.rows[live[j]].debtor == answer.rows[live[i]].debtor; ++j) {
      const Row& a = answer.rows[live[i]];
      const Row& b = answer.rows[live[j]];
      if (!opposed(a, b) || !live_together(a, b)) continue;
      Conflict conflict;
      conflict.first = live[i];
      conflict.second = live[j];
      conflict.debtor = a.debtor;
      resolve(world, answer.rows, conflict);
      answer.conflicts.push_back(std::move(conflict));
    }
}

}  // namespace casus::duty
