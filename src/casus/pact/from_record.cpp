#include "casus/pact/from_record.h"

#include "casus/pact/deed.h"

namespace casus::pact {

namespace {

using facts::Told;

Told answer_from(lang::YesNo value) {
  switch (value) {
    case lang::YesNo::unsaid:
      return Told::unsaid;
    case lang::YesNo::yes:
      return Told::yes;
    case lang::YesNo::no:
      return Told::no;
    case lang::YesNo::unknown:
      return Told::unknown;
  }
  return Told::unsaid;
}

bool take_actors(const std::vector<lang::Actor>& list, std::vector<StateId>& into, time::Date day,
                 Names& names) {
  bool all = true;
  for (const lang::Actor& actor : list) {
    StateId id = actor.state.empty() ? names.group(actor.group) : names.state(actor.state, day);
    if (id)
      into.push_back(id);
    else
      all = false;
  }
  return all;
}

void take_names(const std::vector<lang::Name>& list, std::vector<StateId>& into, time::Date day,
                Names& names) {
  for (const lang::Name& name : list)
    if (StateId id = names.state(name, day)) into.push_back(id);
}

void take_items(const lang::Event& syntax, facts::Event& event, time::Date day, Names& names) {
  const lang::Name& place = syntax.place.empty() ? syntax.doing.place : syntax.place;
  if (!place.empty()) event.place = names.place(place, day);
  event.object = syntax.object == lang::VictimObject::unknown ? object_of(syntax.doing.deed)
                                                              : object_of(syntax.object);
  const lang::Name& defended =
      syntax.defence_of.empty() ? syntax.doing.in_defence_of : syntax.defence_of;
  if (!defended.empty()) event.in_defence_of = names.state(defended, day);
  event.own_account = syntax.own_account;
  event.provoked = answer_from(syntax.provoked);
  event.self_defence = answer_from(syntax.self_defence);
  event.response_to = syntax.response_to.text;
  if (!syntax.sources.empty()) event.source = syntax.sources[0].value;
  if (!syntax.notes.empty()) event.note = syntax.notes[0].value;
  if (!syntax.texts.empty()) event.note = syntax.texts[0].value;
  if (!syntax.claimed_by.empty()) event.claimed_by = names.state(syntax.claimed_by, day);
  take_names(syntax.denied_by, event.denied_by, day, names);
}

}  // namespace

std::optional<facts::Event> event_from(const lang::Event& syntax, Names& names) {
  facts::Event event;
  time::ImpreciseDate date = names.date(syntax.date, time::Date::min());
  event.id = syntax.id.text;
  event.date = date.earliest;
  event.date_latest = date.latest;
  if (syntax.date.hour >= 0)
    event.minute =
        static_cast<std::int16_t>(syntax.date.hour * 60 + std::max<int>(syntax.date.minute, 0));
  event.span = syntax.span;
  if (!syntax.date.given()) {
    names.diagnostics().add_error("pact.no-date", "an event needs its date",
                                  syntax.id.empty() ? syntax.span : syntax.id.span);
    return std::nullopt;
  }
  const lang::Doing& doing = syntax.doing;
  event.kind = kind_of(doing.deed);
  event.unspecific = is_unspecific(doing.deed);
  event.text = doing.quoted.value;
  // A refusal quotes nothing itself: its text says which demand it was.
  if (event.kind == facts::EventKind::demand_refused && !syntax.texts.empty())
    event.text = syntax.texts[0].value;
  event.treaty = doing.treaty.text;
  bool known = take_actors(doing.actors, event.actors, event.date, names);
  known &= take_actors(doing.targets, event.targets, event.date, names);
  take_names(doing.against, event.against, event.date, names);
  take_names(doing.alongside, event.alongside, event.date, names);
  take_items(syntax, event, event.date, names);
  // Whoever mobilises against a state acts towards it, as whoever threatens it does.
  if (event.targets.empty() && facts::is_a(event.kind, facts::EventKind::pre_hostile))
    event.targets = event.against;
  if (event.targets.empty() && known && needs_target(doing.deed)) {
    names.diagnostics().add_error("pact.no-target",
                                  "this deed needs a target: say against whom it was done",
                                  doing.span.is_none() ? syntax.span : doing.span);
    return std::nullopt;
  }
  if (!known) return std::nullopt;
  for (const auto* list : {&event.actors, &event.targets})
    for (StateId id : *list)
      if (!names.program().reg[id].group && !names.program().reg[id].exists_on(event.date_latest))
        names.diagnostics().add_warning("pact.not-a-state-then",
                                        std::string(names.program().reg[id].name) +
                                            " was no state on " + time::to_string(event.date),
                                        doing.span);
  return event;
}

void add_note(const lang::RecordNote& syntax, facts::WarId war, facts::History& history,
              Names& names) {
  facts::RecordNote note;
  note.complete = syntax.complete;
  note.until = names.date(syntax.until, time::Date::max()).latest;
  time::Date day = note.until;
  if (day.is_open() && war && !history[war].from.is_open()) day = history[war].from;
  note.first = names.state(syntax.first, day);
  note.second = names.state(syntax.second, day);
  note.war = war;
  if (note.first && note.second) history.add(note);
}

facts::WarId add_war(const lang::War& syntax, facts::History& history, Names& names) {
  facts::War war;
  war.id = syntax.id.text;
  war.title = syntax.title.value;
  time::DateInterval span = names.interval(syntax.when);
  war.from = span.first;
  war.until = span.last;
  if (!syntax.sources.empty()) war.source = syntax.sources[0].value;
  for (const lang::Name& name : syntax.theatre)
    if (PlaceId place = names.place(name, span.first)) war.theatre.push_back(place);
  if (history.find_war(war.id))
    names.diagnostics().add_error(
        "pact.duplicate", "there is already a war '" + std::string(war.id) + "'", syntax.id.span);
  facts::WarId id = history.add(std::move(war));
  for (const lang::Event& event : syntax.events) {
    auto told = event_from(event, names);
    if (!told) continue;
    told->war = id;
    if (told->source.empty() && !syntax.sources.empty()) told->source = syntax.sources[0].value;
    history.add(std::move(*told));
  }
  for (const lang::RecordNote& note : syntax.record_notes) add_note(note, id, history, names);
  return id;
}

void add_record(const lang::File& file, facts::History& history, const Stands& stands,
                Names& names) {
  for (const lang::War& war : file.wars)
    if (stands("war", war.id)) add_war(war, history, names);
  for (const lang::Coverage& syntax : file.coverages) {
    facts::Coverage coverage;
    coverage.what = syntax.what.value;
    coverage.span = names.interval({syntax.from, syntax.until});
    if (!syntax.kinds.empty()) coverage.kinds = syntax.kinds[0].value;
    if (!syntax.sources.empty()) coverage.source = syntax.sources[0].value;
    history.add(coverage);
  }
}

}  // namespace casus::pact
