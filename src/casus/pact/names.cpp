#include "casus/pact/names.h"

#include "casus/base/suggest.h"
#include "casus/base/text.h"

namespace casus::pact {

namespace {

// Of several bearers of a name on one day, those that exist that day.
std::vector<StateId> living(const facts::Register& reg, const std::vector<StateId>& states,
                            time::Date date) {
  std::vector<StateId> found;
  for (StateId id : states)
    if (reg[id].exists_on(date)) found.push_back(id);
  return found.empty() ? states : found;
}

// The only candidate; among several, the one whose id is the name itself.
StateId only(const facts::Register& reg, const std::vector<StateId>& states,
             std::string_view name) {
  if (states.size() == 1) return states[0];
  std::string folded = fold(name);
  for (StateId id : states)
    if (fold(reg[id].id) == folded) return id;
  return StateId::none();
}

}  // namespace

std::string list_states(const Program& program, const std::vector<StateId>& states) {
  std::vector<std::string> names;
  for (StateId id : states)
    names.push_back(std::string(program.reg[id].name) + " (" + std::string(program.reg[id].id) +
                    ")");
  return join_words(names, " or ");
}

StateId Names::state_if_known(const lang::Name& name, time::Date date) const {
  facts::NameMatch match = program_.reg.find(name.text, date);
  if (!match.on_date.empty())
    return only(program_.reg, living(program_.reg, match.on_date, date), name.text);
  return only(program_.reg, match.other, name.text);
}

StateId Names::state(const lang::Name& name, time::Date date) {
  if (name.text.empty()) return StateId::none();  // the reader has said what is missing
  if (StateId known = state_if_known(name, date)) return known;
  facts::NameMatch match = program_.reg.find(name.text, date);
  auto candidates = match.on_date.empty() ? match.other : match.on_date;
  if (candidates.empty()) {
    auto near = program_.reg.near_states(name.text, 3);
    diagnostics_.add_error(
        "pact.unknown-state",
        "unknown state '" + std::string(name.text) + "'" + did_you_mean(name.text, near),
        name.span);
  } else {
    diagnostics_.add_error("pact.ambiguous-state",
                           "'" + std::string(name.text) + "' on " + time::to_string(date) +
                               " may be " + list_states(program_, candidates) + "; write the id",
                           name.span);
  }
  return StateId::none();
}

StateId Names::group(const lang::Text& name) {
  facts::NameMatch match = program_.reg.find(name.value, time::Date::max());
  for (const auto* list : {&match.on_date, &match.other})
    for (StateId id : *list)
      if (program_.reg[id].group) return id;
  return program_.reg.add_group_named(name.value);
}

PlaceId Names::place(const lang::Name& name, time::Date date) {
  if (name.text.empty()) return PlaceId::none();
  if (auto local = local_places.find(name.text); local != local_places.end()) return local->second;
  if (PlaceId found = program_.reg.place(name.text)) return found;
  if (StateId state = state_if_known(name, date)) return program_.reg[state].territory;
  auto near = program_.reg.near_places(name.text, 3);
  diagnostics_.add_error(
      "pact.unknown-place",
      "unknown place '" + std::string(name.text) + "'" + did_you_mean(name.text, near), name.span);
  return PlaceId::none();
}

time::Date Names::end_of(int year, int month, int day, bool last, Span span) {
  if (year < time::year_min || year > time::year_max) {
    diagnostics_.add_error("pact.impossible-date",
                           "the year " + std::to_string(year) + " is outside 1300 to 2200", span);
    return time::Date::of(1900, 1, 1);
  }
  if (month == 0) {
    month = last ? 12 : 1;
    day = last ? 31 : 1;
  }
  if (month < 1 || month > 12) {
    diagnostics_.add_error("pact.impossible-date", "there is no month " + std::to_string(month),
                           span);
    return time::Date::of(year, 1, 1);
  }
  auto m = static_cast<unsigned>(month);
  if (day == 0) return last ? time::last_day_of_month(year, m) : time::first_day_of_month(year, m);
  auto date = time::Date::from_civil(year, month, day, span);
  if (date) return *date;
  diagnostics_.add_error("pact.impossible-date", date.error().text, span);
  return time::first_day_of_month(year, m);
}

time::ImpreciseDate Names::date(const lang::DateText& text, time::ImpreciseDate open) {
  if (!text.given()) return open;
  time::Date first = end_of(text.year, text.month, text.day, false, text.span);
  time::Date last = end_of(text.last_year, text.last_month, text.last_day, true, text.span);
  if (last < first) {
    diagnostics_.add_error("pact.dates-out-of-order",
                           "the later end of this date comes before the earlier one", text.span);
    last = first;
  }
  return {first, last};
}

time::DateInterval Names::interval(const lang::SpanText& span) {
  time::DateInterval interval{date(span.from, time::Date::min()).earliest,
                              date(span.until, time::Date::max()).latest};
  if (interval.empty()) {
    diagnostics_.add_error("pact.dates-out-of-order", "'until' lies before 'from'",
                           span.until.span);
    interval.last = interval.first;
  }
  return interval;
}

}  // namespace casus::pact
