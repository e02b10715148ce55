#include "casus/pact/question.h"

#include <algorithm>

#include "casus/lang/parser.h"
#include "casus/pact/deed.h"
#include "casus/pact/from_record.h"
#include "casus/pact/names.h"

namespace casus::pact {

namespace {

constexpr std::size_t question_targets_max = 16;

// "Mongolia did not exist on 1800-01-01; it existed from 1911-12-29".
std::string lifetime(const facts::State& state, time::Date date) {
  std::string text = std::string(state.name) + " was no state on " + time::to_string(date);
  if (state.exists.empty()) return text;
  text += "; it existed";
  for (std::size_t i = 0; i < state.exists.size(); ++i) {
    const time::DateInterval& life = state.exists[i];
    text += i == 0 ? " " : ", ";
    if (!life.first.is_open())
      text += "from " + time::to_string(life.first) + (life.last.is_open() ? "" : " ");
    if (!life.last.is_open()) text += "until " + time::to_string(life.last);
  }
  return text;
}

}  // namespace

Result<facts::Event> parse_question(Program& program, SourceMap& sources, FileId question,
                                    time::Date date) {
  CASUS_TRY(doing, lang::parse_doing(sources, question));
  Diagnostics diagnostics;
  Names names(program, diagnostics);
  lang::Event syntax;
  syntax.doing = doing;
  syntax.span = doing.span;
  time::Civil civil = date.civil();
  syntax.date.year = syntax.date.last_year = static_cast<std::int16_t>(civil.year);
  syntax.date.month = syntax.date.last_month = static_cast<std::int8_t>(civil.month);
  syntax.date.day = syntax.date.last_day = static_cast<std::int8_t>(civil.day);
  auto event = event_from(syntax, names);
  if (!diagnostics.ok())
    for (const Diagnostic& d : diagnostics)
      if (d.severity == Severity::error) return std::unexpected(d);
  if (!event) return fail("pact.bad-question", "this question could not be read", doing.span);
  for (const auto* list : {&event->actors, &event->targets})
    for (StateId id : *list)
      if (!program.reg[id].group && !program.reg[id].exists_on(date))
        return fail("pact.not-a-state-then", lifetime(program.reg[id], date), doing.span);
  for (StateId actor : event->actors)
    if (std::find(event->targets.begin(), event->targets.end(), actor) != event->targets.end())
      return fail("pact.both-sides",
                  std::string(program.reg[actor].name) + " stands on both sides of the question",
                  doing.span);
  if (event->targets.size() > question_targets_max)
    return fail("pact.too-many-targets", "a question may name at most 16 targets", doing.span);
  event->id = "q1";
  return *event;
}

Result<time::Date> parse_day(SourceMap& sources, FileId text) {
  CASUS_TRY(written, lang::parse_date(sources, text));
  if (written.day == 0 || written.last_day != written.day || written.last_month != written.month ||
      written.last_year != written.year)
    return fail("pact.imprecise-date", "write a whole day here, such as 2024-12-10", written.span);
  return time::Date::from_civil(written.year, written.month, written.day, written.span);
}

}  // namespace casus::pact
