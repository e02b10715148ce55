#include "casus/duty/expect_item.h"

#include <algorithm>

#include "casus/base/text.h"
#include "casus/duty/deciding.h"
#include "casus/duty/gate.h"
#include "casus/duty/life.h"
#include "casus/lang/phrases.h"

namespace casus::duty {

namespace {

using Kind = lang::ExpectItem::Kind;
using Performed = Performance::Kind;

std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

std::vector<const Row*> deciding_rows(const ItemContext& context) {
  std::vector<const Row*> rows;
  for (std::uint32_t i : context.finding.deciding) rows.push_back(&context.hearing.answer.rows[i]);
  return rows;
}

// The performance under the first profile that the duty exists under, else under the strict one.
const Performance& performance(const Row& row) {
  for (Profile profile : pact::answer_profiles) {
    auto index = static_cast<std::size_t>(profile);
    if (is_true(row.truth[index])) return row.life[index].performance;
  }
  return row.life[0].performance;
}

Came verdict(const lang::ExpectItem& item, const ItemContext& context) {
  Verdict is =
      item.profile ? verdict_under(context.finding, *item.profile) : context.finding.verdict;
  return {to_string(is) == item.word, std::string(to_string(is))};
}

// Of several events that brought a duty about, any will do: a war is declared on many days.
Came life(const lang::ExpectItem& item, const ItemContext& context) {
  const auto lives = lives_of(context.hearing.answer, context.finding, item.profile);
  bool found = std::any_of(lives.begin(), lives.end(),
                           [&](Life life) { return to_string(life) == item.word; });
  return {found, std::string(to_string(lives[0]))};
}

Came reason(const lang::ExpectItem& item, const ItemContext& context) {
  std::string_view is = pact::to_string(context.finding.bond);
  return {is == item.word && context.finding.verdict == Verdict::not_in_force, std::string(is)};
}

Came over_issue(const lang::ExpectItem& item, const ItemContext& context) {
  std::vector<std::string> issues;
  for (const Row* row : deciding_rows(context))
    for (IssueId issue : disputed_issues(context.hearing.answer.derivation, *row)) {
      std::string id(context.stage.program.issues[issue].id);
      if (std::find(issues.begin(), issues.end(), id) == issues.end()) issues.push_back(id);
    }
  bool found = std::find(issues.begin(), issues.end(), item.names[0].text) != issues.end();
  return {found, issues.empty() ? "over no issue" : "over " + join(issues, ", over ")};
}

bool names_gate(const World& world, const Gate& gate, std::string_view wanted) {
  if (fold(gate_words(world, gate)) == fold(wanted)) return true;
  auto at = wanted.find(" of ");
  if (at == std::string_view::npos || wanted.substr(0, at) != to_string(gate.kind)) return false;
  facts::NameMatch match = world.program.reg.find(wanted.substr(at + 4), world.now.date);
  const auto& states = match.on_date.empty() ? match.other : match.on_date;
  return gate.of && std::find(states.begin(), states.end(), gate.of) != states.end();
}

Came waiting_for(const lang::ExpectItem& item, const ItemContext& context) {
  const World& world = context.hearing.world;
  std::vector<std::string> open;
  bool found = false;
  for (const Row* row : deciding_rows(context))
    for (const Gate& gate : row->gates) {
      if (gate.passed) continue;
      std::string words = in_quotes(gate_words(world, gate));
      if (std::find(open.begin(), open.end(), words) == open.end()) open.push_back(words);
      found |= names_gate(world, gate, item.text.value);
    }
  return {found,
          open.empty() ? "waiting for nothing" : "waiting for " + join(open, ", waiting for ")};
}

Came after_arising(const lang::ExpectItem& item, const ItemContext& context) {
  std::string is = "not performed";
  for (const Row* row : deciding_rows(context)) {
    const Performance& done = performance(*row);
    if (done.kind != Performed::performed && done.kind != Performed::performed_late) continue;
    is = std::to_string(done.days_after_arising) + " days after arising";
    if (done.days_after_arising == item.days) return {true, is};
  }
  return {false, is};
}

// Days by which a deadline was missed: by the act, or so far.
std::int32_t days_late(const World& world, const LifeState& life) {
  if (life.performance.kind == Performed::performed_late) return life.performance.days_after_due;
  bool open = life.deadline.is_open() || world.now.date.is_open();
  if (life.life != Life::breached || open) return 0;
  return static_cast<std::int32_t>(time::days_between(life.deadline, world.now.date));
}

Came late(const lang::ExpectItem& item, const ItemContext& context) {
  std::int32_t is = 0;
  for (const Row* row : deciding_rows(context))
    for (Profile profile : pact::answer_profiles) {
      auto index = static_cast<std::size_t>(profile);
      if (!is_true(row->truth[index])) continue;
      is = days_late(context.hearing.world, row->life[index]);
      if (is == item.days) return {true, std::to_string(is) + " days late"};
    }
  return {false, is == 0 ? "not late" : std::to_string(is) + " days late"};
}

Came missing(const lang::ExpectItem& item, const ItemContext& context) {
  time::Date date = context.hearing.world.now.date;
  auto wanted = pact::parse_fact(context.stage.program, item.text.value, date, item.span);
  std::vector<std::string> facts;
  bool found = false;
  for (const Row* row : deciding_rows(context))
    for (const Missing& fact : deciding_facts(context.hearing.answer.derivation, *row).missing) {
      std::string text = pact::to_text(context.stage.program, fact.fact, date);
      found |= (wanted && wanted->fact == fact.fact) || fold(text) == fold(item.text.value);
      if (std::find(facts.begin(), facts.end(), in_quotes(text)) == facts.end())
        facts.push_back(in_quotes(text));
    }
  return {found, facts.empty() ? "no fact missing" : "missing " + join(facts, ", missing ")};
}

bool all_among(const std::vector<lang::Name>& wanted, const std::vector<std::string_view>& words) {
  return std::all_of(wanted.begin(), wanted.end(), [&](const lang::Name& name) {
    return std::find(words.begin(), words.end(), name.text) != words.end();
  });
}

// Any miss at the event that is asked about will do; without one, any miss at all.
Came failing(const lang::ExpectItem& item, const ItemContext& context) {
  const Answer& answer = context.hearing.answer;
  if (context.finding.rows.empty()) return {false, "no row"};
  bool at_event =
      std::any_of(context.finding.rows.begin(), context.finding.rows.end(),
                  [&](std::uint32_t i) { return answer.rows[i].event == context.hearing.event; });
  for (std::uint32_t i : context.finding.rows) {
    if (at_event && answer.rows[i].event != context.hearing.event) continue;
    if (all_among(item.names, failing_words(answer, answer.rows[i]))) return {true, {}};
  }
  auto words = failing_words(answer, nearest_miss(answer, context.finding));
  return {false, words.empty() ? "nothing failing" : "failing " + join(words, " and ")};
}

Came conflict_with(const lang::ExpectItem& item, const ItemContext& context) {
  const Answer& answer = context.hearing.answer;
  const auto others = context.stage.program.resolve_ref(item.names[0].text, TreatyId::none());
  std::vector<std::string> found;
  bool holds = false;
  auto mine = [&](std::uint32_t row) {
    const auto& rows = context.finding.rows;
    return std::find(rows.begin(), rows.end(), row) != rows.end();
  };
  for (const Conflict& conflict : answer.conflicts) {
    if (!mine(conflict.first) && !mine(conflict.second)) continue;
    std::uint32_t other = mine(conflict.first) ? conflict.second : conflict.first;
    ClauseId clause = answer.rows[other].clause;
    found.push_back(context.stage.program.name(clause));
    holds |= std::find(others.begin(), others.end(), clause) != others.end();
  }
  return {holds, found.empty() ? "no conflict" : "conflict with " + found[0]};
}

Came conduct(const ItemContext& context) {
  const Answer& answer = context.hearing.answer;
  bool any = !context.finding.rows.empty();
  if (!any) return {false, "no such duty"};
  const Row& row = answer.rows[context.finding.rows[0]];
  return {true, row.terms ? in_quotes(lang::spelling(row.terms->conduct)) : ""};
}

bool is_done(const Performance& performance) {
  return performance.kind == Performed::performed || performance.kind == Performed::performed_late;
}

// Done although the strict reading does not demand it.
Came voluntary(const ItemContext& context) {
  for (std::uint32_t i : context.finding.rows) {
    const Row& row = context.hearing.answer.rows[i];
    if (is_done(performance(row)) && !is_true(context.finding.truth[0])) return {true, "voluntary"};
  }
  return {false, is_true(context.finding.truth[0]) ? "bound" : "not done"};
}

Came performed(const ItemContext& context, bool only_late) {
  for (const Row* row : deciding_rows(context)) {
    const Performance& done = performance(*row);
    bool holds = only_late ? done.kind == Performed::performed_late
                           : is_done(done) || done.kind == Performed::kept;
    if (holds) return {true, only_late ? "performed late" : "performed"};
  }
  return {false, only_late ? "not performed late" : "not performed"};
}

Came no_clause(const ItemContext& context) {
  for (ClauseId clause : context.matter.clauses)
    if (has_aid_clause(context.stage.program, context.stage.program.clauses[clause].treaty))
      return {false, "there is a clause of this kind"};
  return {true, "no clause of this kind"};
}

// The rows were chosen by whom they are against.
Came against(const lang::ExpectItem& item, const ItemContext& context) {
  std::vector<std::string_view> names;
  for (const lang::Name& name : item.names) names.push_back(name.text);
  bool found = !context.finding.rows.empty();
  return {found, found ? "against " + join(names, ", ") : "no row against " + join(names, ", ")};
}

}  // namespace

bool is_aid(const pact::Duty& duty) {
  switch (duty.conduct) {
    case lang::Conduct::fight_alongside:
    case lang::Conduct::assist:
    case lang::Conduct::assist_militarily:
    case lang::Conduct::assist_economically:
    case lang::Conduct::support_diplomatically:
    case lang::Conduct::act_to_meet_danger:
    case lang::Conduct::attack:
    case lang::Conduct::use_force:
    case lang::Conduct::mobilise:
    case lang::Conduct::counts_as:
    case lang::Conduct::unspecified:
      return duty.modality == lang::Modality::shall;
    default:
      return false;
  }
}

bool has_aid_clause(const pact::Program& program, TreatyId treaty) {
  for (ClauseId clause : program.treaties[treaty].clauses)
    for (const pact::Rule& rule : program.clauses[clause].rules)
      if (!rule.triggers.empty() && std::any_of(rule.duties.begin(), rule.duties.end(), is_aid))
        return true;
  return false;
}

std::string list_codes(const World& world, const std::vector<StateId>& states) {
  std::vector<std::string> codes;
  for (StateId state : states) codes.emplace_back(world.program.reg.code(state, world.now.date));
  return join(codes, ", ");
}

Came check_item(const lang::ExpectItem& item, const ItemContext& context) {
  switch (item.kind) {
    case Kind::verdict:
      return verdict(item, context);
    case Kind::life:
      return life(item, context);
    case Kind::reason:
      return reason(item, context);
    case Kind::over_issue:
      return over_issue(item, context);
    case Kind::waiting_for:
      return waiting_for(item, context);
    case Kind::days_after_arising:
      return after_arising(item, context);
    case Kind::days_late:
      return late(item, context);
    case Kind::missing:
      return missing(item, context);
    case Kind::failing:
      return failing(item, context);
    case Kind::conflict_with:
      return conflict_with(item, context);
    case Kind::conduct:
      return conduct(context);
    case Kind::voluntary:
      return voluntary(context);
    case Kind::performed:
      return performed(context, false);
    case Kind::performed_late:
      return performed(context, true);
    case Kind::duty_disputed: {
      bool holds = context.finding.verdict == Verdict::disputed;
      return {holds,
              holds ? "duty disputed" : "duty " + std::string(to_string(context.finding.verdict))};
    }
    case Kind::no_clause:
      return no_clause(context);
    case Kind::against:
      return against(item, context);
    case Kind::none:
    case Kind::ref:
    case Kind::text:
      break;
  }
  return {false, "this item does not apply to a clause"};
}

}  // namespace casus::duty
