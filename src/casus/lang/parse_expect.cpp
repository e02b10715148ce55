// What a scenario expects: verdicts, conflicts, cascades.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using Kind = ExpectItem::Kind;

bool is_verdict(ItemPhrase phrase) { return phrase <= ItemPhrase::not_in_force; }
bool is_life(ItemPhrase phrase) {
  return phrase > ItemPhrase::not_in_force && phrase <= ItemPhrase::excused;
}
bool is_reason(ItemPhrase phrase) {
  return phrase > ItemPhrase::excused && phrase <= ItemPhrase::left;
}

Kind bare_kind(ItemPhrase phrase) {
  switch (phrase) {
    case ItemPhrase::voluntary:
      return Kind::voluntary;
    case ItemPhrase::performed:
      return Kind::performed;
    case ItemPhrase::performed_late:
      return Kind::performed_late;
    case ItemPhrase::duty_disputed:
      return Kind::duty_disputed;
    case ItemPhrase::no_clause:
      return Kind::no_clause;
    default:
      return Kind::none;
  }
}

void parse_steps(Reader& reader, ExpectItem& item) {
  do {
    std::uint32_t begin = reader.begin();
    std::string_view step = reader.token_text();
    reader.expect(step_phrases, "what fails, such as \"adversary\" or \"place\"");
    item.names.push_back({step, reader.since(begin)});
  } while (item.names.size() < list_names_max && reader.accept("and"));
}

// Names up to the next item: "against France, Russia, missing …".
void parse_against(Reader& reader, ExpectItem& item) {
  item.names.push_back(reader.name("a state"));
  while (reader.next_is(TokenKind::comma) && reader.next_is_name(1) &&
         !reader.next_is(item_phrases, 1) && !reader.next_is(profile_phrases, 1) &&
         item.names.size() < list_names_max) {
    reader.accept(TokenKind::comma);
    item.names.push_back(reader.name("a state"));
  }
}

void parse_phrased(Reader& reader, ItemPhrase phrase, ExpectItem& item) {
  if (is_verdict(phrase) || is_life(phrase) || is_reason(phrase)) {
    item.kind = is_verdict(phrase) ? Kind::verdict : is_life(phrase) ? Kind::life : Kind::reason;
    item.word = spelling(phrase);
    return;
  }
  switch (phrase) {
    case ItemPhrase::over:
      item.kind = Kind::over_issue;
      item.names.push_back(reader.name("the id of an issue"));
      return;
    case ItemPhrase::waiting_for:
      item.kind = Kind::waiting_for;
      item.text = reader.text("what it waits for, between quotation marks");
      return;
    case ItemPhrase::missing:
      item.kind = Kind::missing;
      item.text = reader.text("the fact that is missing, between quotation marks");
      return;
    case ItemPhrase::failing:
      item.kind = Kind::failing;
      return parse_steps(reader, item);
    case ItemPhrase::conflict_with:
      item.kind = Kind::conflict_with;
      item.names.push_back(reader.name("a clause"));
      return;
    case ItemPhrase::conduct:
      item.kind = Kind::conduct;
      item.text = reader.text("the conduct between quotation marks");
      return;
    case ItemPhrase::against:
      item.kind = Kind::against;
      return parse_against(reader, item);
    default:
      item.kind = bare_kind(phrase);
      return;
  }
}

void parse_days(Reader& reader, ExpectItem& item) {
  constexpr std::int64_t days_max = 1'000'000;
  item.days = static_cast<std::int32_t>(reader.number("a number of days", days_max));
  if (!reader.accept("days") && !reader.accept("day")) return reader.fail_expected("\"days\"");
  if (reader.accept("after arising"))
    item.kind = Kind::days_after_arising;
  else if (reader.accept("late"))
    item.kind = Kind::days_late;
  else
    reader.fail_expected("\"after arising\" or \"late\"");
}

bool next_is_days(Reader& reader) { return reader.next_is("days", 1) || reader.next_is("day", 1); }

ExpectItem parse_item(Reader& reader) {
  ExpectItem item;
  std::uint32_t begin = reader.begin();
  item.profile = reader.accept(profile_phrases);
  if (auto phrase = reader.accept(item_phrases)) {
    if (item.profile && !is_verdict(*phrase) && !is_life(*phrase))
      reader.fail("lang.expected", "after a profile a verdict or a state is expected",
                  reader.since(begin));
    parse_phrased(reader, *phrase, item);
  } else if (item.profile) {
    reader.fail_expected("a verdict or a state, such as \"met\" or \"due\"",
                         texts_of(item_phrases));
  } else if (next_is_days(reader)) {
    parse_days(reader, item);
  } else if (reader.next_is(TokenKind::string)) {
    item.kind = Kind::text;
    item.text = reader.text("a text");
  } else if (reader.next_is_name()) {
    item.kind = Kind::ref;
    item.names.push_back(reader.name("a clause"));
  } else {
    reader.fail_expected("what is expected, such as \"met\" or \"none\"", texts_of(item_phrases));
  }
  item.span = reader.since(begin);
  return item;
}

void parse_when(Reader& reader, Expect& expect) {
  std::string_view word = reader.token_text();
  if (reader.next_is(TokenKind::word) && word[0] >= '0' && word[0] <= '9')
    expect.at_date = reader.date("a date");
  else
    expect.at_event = reader.name("the id of an event, or a date");
}

void parse_subject_of(Reader& reader, Expect& expect) {
  if (reader.accept("obligations of")) {
    expect.kind = Expect::Kind::obligations;
    expect.state = reader.name("a state");
    if (reader.accept("toward")) expect.toward = reader.name("a state");
  } else if (reader.accept("conflicts of")) {
    expect.kind = Expect::Kind::conflicts;
    expect.state = reader.name("a state");
  } else if (reader.accept("branches")) {
    expect.kind = Expect::Kind::branches;
  } else if (reader.accept("act")) {
    expect.kind = Expect::Kind::act;
    expect.ref = reader.name("the id of an event");
    if (reader.accept("of")) expect.state = reader.name("a state");
  } else {
    expect.ref =
        reader.name("a clause, \"obligations of\", \"conflicts of\", \"act\" or \"branches\"");
    reader.expect("for");
    expect.state = reader.name("a state");
    if (reader.accept("toward")) expect.toward = reader.name("a state");
  }
}

void parse_steps_of_cascade(Reader& reader, Expect& expect) {
  if (reader.accept("none")) return;
  expect.steps.push_back(reader.names("a state or \"none\""));
  while (reader.accept(TokenKind::semicolon)) {
    if (reader.accept("stops")) {
      expect.stops = true;
      return;
    }
    if (!reader.accept("then")) return reader.fail_expected("\"then\" and states, or \"stops\"");
    if (expect.steps.size() == list_names_max)
      return reader.fail("lang.too-many-names",
                         "a cascade has at most " + std::to_string(list_names_max) + " steps",
                         reader.here());
    expect.steps.push_back(reader.names("a state"));
  }
}

void parse_cascade(Reader& reader, Expect& expect) {
  expect.kind = Expect::Kind::cascade;
  parse_when(reader, expect);
  if (reader.accept("at")) expect.cascade_date = reader.date("a date");
  if (reader.accept("under")) expect.under = reader.expect(profile_phrases, "a profile");
  if (reader.accept("opening")) {
    expect.opening = reader.name("the id of an issue");
    expect.opening_everywhere = reader.accept("everywhere");
    if (!expect.opening_everywhere && reader.expect("in"))
      expect.opening_in = reader.names("a treaty");
  }
  expect.record_complete = reader.accept("record complete");
  reader.expect(TokenKind::colon, "\":\"");
  parse_steps_of_cascade(reader, expect);
}

}  // namespace

Expect parse_expect(Reader& reader) {
  Expect expect;
  if (reader.accept("cascade from")) {
    parse_cascade(reader, expect);
  } else if (reader.accept("at")) {
    parse_when(reader, expect);
    if (reader.accept("known by")) expect.known_by = reader.date("a date after \"known by\"");
    parse_subject_of(reader, expect);
    reader.expect(TokenKind::colon, "\":\"");
    do expect.items.push_back(parse_item(reader));
    while (
        expect.items.size() < list_names_max &&
        (reader.accept(TokenKind::comma) || reader.next_is("over") || reader.next_is("against")));
  } else {
    reader.fail_expected("\"at\" or \"cascade from\"");
  }
  expect.span = reader.since(reader.statement_begin());
  return expect;
}

}  // namespace casus::lang
