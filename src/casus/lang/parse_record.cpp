// The record: wars, events, claims, coverage.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using enum Heading;

constexpr std::string_view note_text = "a note between quotation marks";

YesNo parse_yes_no(Reader& reader, bool unknown_too) {
  if (reader.accept("yes")) return YesNo::yes;
  if (reader.accept("no")) return YesNo::no;
  if (unknown_too && reader.accept("unknown")) return YesNo::unknown;
  reader.fail_expected(unknown_too ? "\"yes\", \"no\" or \"unknown\"" : "\"yes\" or \"no\"");
  return YesNo::unsaid;
}

void parse_defence(Reader& reader, Event& event) {
  once(reader, event.own_account || !event.defence_of.empty());
  event.own_account = reader.accept("no");
  if (event.own_account) return;
  if (!reader.accept("of")) return reader.fail_expected("\"of\" and a state, or \"no\"");
  event.defence_of = reader.name("a state");
}

void parse_event_item(Reader& reader, Heading heading, Event& event) {
  switch (heading) {
    case place_item:
      once(reader, !event.place.empty());
      event.place = reader.name("a place");
      return;
    case object:
      once(reader, event.object != VictimObject::unknown);
      event.object = reader.expect(
          object_phrases, "\"territory\", \"forces\", \"ship\", \"aircraft\" or \"mission\"");
      return;
    case response_to:
      once(reader, !event.response_to.empty());
      event.response_to = reader.name("the id of an event");
      return;
    case defence:
      return parse_defence(reader, event);
    case provoked:
      once(reader, event.provoked != YesNo::unsaid);
      event.provoked = parse_yes_no(reader, true);
      return;
    case self_defence:
      once(reader, event.self_defence != YesNo::unsaid);
      event.self_defence = parse_yes_no(reader, false);
      return;
    case war_item:
      once(reader, !event.war.empty());
      event.war = reader.name("the id of a war");
      return;
    case denied: {
      reader.expect("by");
      for (const Name& name : reader.names("a state")) event.denied_by.push_back(name);
      return;
    }
    case source:
      event.sources.push_back(reader.source());
      return;
    case note:
      event.notes.push_back(reader.text(note_text));
      return;
    default:
      event.texts.push_back(reader.text("a text between quotation marks"));
      return;
  }
}

void parse_war_item(Reader& reader, Heading heading, War& war) {
  constexpr std::int64_t code_max = 1'000'000;
  switch (heading) {
    case source:
      war.sources.push_back(reader.source());
      return;
    case note:
      war.notes.push_back(reader.text(note_text));
      return;
    case cow:
      war.cow.push_back(
          static_cast<std::int32_t>(reader.number("the number of the war", code_max)));
      return;
    case continues:
      once(reader, !war.continues.empty());
      war.continues = reader.name("the id of a war");
      return;
    case theatre: {
      for (const Name& name : reader.names("a place or region")) war.theatre.push_back(name);
      return;
    }
    case event:
      war.events.push_back(parse_event(reader, Event::Kind::event));
      return;
    case claim:
      war.events.push_back(parse_event(reader, Event::Kind::claim));
      return;
    default:
      war.record_notes.push_back(parse_record_note(reader));
      return;
  }
}

}  // namespace

Event parse_event(Reader& reader, Event::Kind kind) {
  Event event;
  std::uint32_t begin = reader.statement_begin();
  event.kind = kind;
  event.id = reader.id("the id of an event");
  event.date = reader.date("the date of the event after its id");
  if (kind == Event::Kind::claim) {
    event.claimed_by = reader.name("the state that claims it");
    reader.expect("says");
  }
  if (!reader.failed()) event.doing = parse_doing(reader);
  HeadingSet items = {place_item,   object,   response_to, defence, provoked,
                      self_defence, war_item, source,      note,    text};
  if (kind == Event::Kind::claim) items.add(denied);
  Block block(reader, kind == Event::Kind::claim ? "a claim" : "an event", items);
  while (auto heading = block.next()) parse_event_item(reader, *heading, event);
  event.span = reader.since(begin);
  return event;
}

RecordNote parse_record_note(Reader& reader) {
  RecordNote note;
  note.complete = reader.accept("complete");
  if (!note.complete && !reader.accept("incomplete"))
    reader.fail_expected("\"complete\" or \"incomplete\"");
  reader.expect("for");
  note.first = reader.name("a state");
  reader.expect(TokenKind::comma, "\",\" and the second state");
  note.second = reader.name("a state");
  if (reader.accept("until")) note.until = reader.date("a date after \"until\"");
  note.span = reader.since(reader.statement_begin());
  return note;
}

War parse_war(Reader& reader) {
  War war;
  std::uint32_t begin = reader.statement_begin();
  war.id = reader.id("the id of a war");
  war.title = reader.text("its name between quotation marks");
  war.when = reader.span_text();
  Block block(reader, "a war", {source, note, cow, continues, theatre, event, claim, record});
  while (auto heading = block.next()) parse_war_item(reader, *heading, war);
  war.span = reader.since(begin);
  return war;
}

Coverage parse_coverage(Reader& reader) {
  Coverage coverage;
  std::uint32_t begin = reader.statement_begin();
  coverage.what = reader.text("what is covered, between quotation marks");
  reader.expect("from");
  coverage.from = reader.date("a date after \"from\"");
  reader.expect("until");
  coverage.until = reader.date("a date after \"until\"");
  Block block(reader, "a coverage", {kinds, source, note});
  while (auto heading = block.next()) {
    if (*heading == kinds)
      coverage.kinds.push_back(reader.text("the kinds of events between quotation marks"));
    else if (*heading == source)
      coverage.sources.push_back(reader.source());
    else
      coverage.notes.push_back(reader.text(note_text));
  }
  coverage.span = reader.since(begin);
  return coverage;
}

}  // namespace casus::lang
