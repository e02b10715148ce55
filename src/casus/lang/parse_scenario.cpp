// Scenarios and what they expect.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using enum Heading;

War parse_war_line(Reader& reader) {
  War war;
  war.id = reader.id("the id of a war");
  war.title = reader.text("its name between quotation marks");
  war.when = reader.span_text();
  war.span = reader.since(reader.statement_begin());
  return war;
}

void parse_record(Reader& reader, Scenario& scenario) {
  if (reader.accept("corpus")) {
    scenario.uses_corpus_record = true;
  } else if (!reader.accept("none")) {
    if (!reader.next_is("complete") && !reader.next_is("incomplete"))
      return reader.fail_expected("\"corpus\", \"none\", \"complete\" or \"incomplete\"");
    scenario.record_notes.push_back(parse_record_note(reader));
  }
}

void add_event(Reader& reader, Event::Kind kind, Scenario& scenario) {
  Event event = parse_event(reader, kind);
  if (event.war.empty() && !scenario.wars.empty()) event.war = scenario.wars.back().id;
  scenario.events.push_back(std::move(event));
}

StatedFact parse_fact(Reader& reader) {
  StatedFact fact;
  fact.fact = reader.text("a fact between quotation marks");
  fact.when = reader.span_text();
  return fact;
}

void parse_scenario_item(Reader& reader, Heading heading, Scenario& scenario) {
  switch (heading) {
    case about:
      scenario.about.push_back(reader.text("a text between quotation marks"));
      return;
    case war:
      scenario.wars.push_back(parse_war_line(reader));
      return;
    case record:
      return parse_record(reader, scenario);
    case event:
      return add_event(reader, Event::Kind::event, scenario);
    case suppose:
      return add_event(reader, Event::Kind::suppose, scenario);
    case claim:
      return add_event(reader, Event::Kind::claim, scenario);
    case fact:
      scenario.facts.push_back(parse_fact(reader));
      return;
    case uses: {
      for (const Name& name : reader.names("a treaty")) scenario.uses.push_back(name);
      return;
    }
    case expect:
      scenario.expects.push_back(parse_expect(reader));
      return;
    case source:
      scenario.sources.push_back(reader.source());
      return;
    default:
      scenario.notes.push_back(reader.text("a note between quotation marks"));
      return;
  }
}

}  // namespace

Scenario parse_scenario(Reader& reader) {
  Scenario scenario;
  std::uint32_t begin = reader.statement_begin();
  scenario.id = reader.id("the id of a scenario");
  scenario.title = reader.text("its name between quotation marks");
  Block block(reader, "a scenario",
              {about, war, record, event, suppose, claim, fact, uses, expect, source, note});
  while (auto heading = block.next()) parse_scenario_item(reader, *heading, scenario);
  scenario.span = reader.since(begin);
  return scenario;
}

}  // namespace casus::lang
