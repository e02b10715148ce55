// Triggers and duties.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

// "dual-1879/1/russia is met", "peace in far-east is threatened", "France denounces locarno-1925".
void to_reference(Trigger& trigger) {
  if (trigger.subject.names.size() == 1) trigger.ref = trigger.subject.names[0];
  trigger.subject = {};
}

void parse_active(Reader& reader, const ActiveVerb& verb, Trigger& trigger, bool in_condition) {
  trigger.verbs.push_back(verb.verb);
  switch (verb.object) {
    case ActiveObject::none:
      return;
    case ActiveObject::adversary:
      trigger.adversary = parse_adversary(reader, in_condition);
      return;
    case ActiveObject::with:
      if (reader.accept("with")) trigger.adversary = parse_adversary(reader, in_condition);
      return;
    case ActiveObject::against:
      if (reader.accept("against")) trigger.adversary = parse_adversary(reader, in_condition);
      return;
    case ActiveObject::on:
      if (reader.accept("on")) trigger.adversary = parse_adversary(reader, in_condition);
      return;
    case ActiveObject::ref:
      trigger.ref = reader.name("a treaty, article or clause");
      return;
  }
}

// "is attacked or invaded", "is attacked or is invaded", "is at war or is threatened".
void parse_more_verbs(Reader& reader, Trigger& trigger, bool in_condition) {
  while (reader.next_is("or") && trigger.verbs.size() < list_names_max) {
    if (reader.next_is(active_phrases, 1)) {
      reader.accept("or");
      return parse_active(reader, *reader.accept(active_phrases), trigger, in_condition);
    }
    if (reader.next_is("is met", 1)) return;
    bool full = reader.next_is(passive_phrases, 1);
    if (!full && !reader.next_is(participle_phrases, 1)) return;
    reader.accept("or");
    trigger.verbs.push_back(full ? *reader.accept(passive_phrases)
                                 : *reader.accept(participle_phrases));
  }
}

void parse_verb(Reader& reader, Trigger& trigger, bool in_condition) {
  std::uint32_t begin = reader.begin();
  if (auto verb = reader.accept(passive_phrases)) {
    trigger.verbs.push_back(*verb);
    if (*verb == Verb::is_met) {
      if (trigger.subject.role != Role::named || trigger.subject.names.size() != 1)
        reader.fail("lang.expected", "expected one clause before \"is met\"", reader.since(begin));
      to_reference(trigger);
      if (reader.accept("for")) trigger.ref_for = reader.name("a state");
      return;
    }
    return parse_more_verbs(reader, trigger, in_condition);
  }
  if (auto active = reader.accept(active_phrases)) {
    parse_active(reader, *active, trigger, in_condition);
    if (trigger.adversary.terms.empty()) parse_more_verbs(reader, trigger, in_condition);
    return;
  }
  if (reader.next_is_name() && (next_is_verb(reader, 1) || next_is_verb(reader, 2)) &&
      trigger.subject.role == Role::named)
    return reader.fail_name_with_blank();
  std::vector<std::string_view> candidates = texts_of(passive_phrases);
  for (std::string_view phrase : texts_of(active_phrases)) candidates.push_back(phrase);
  reader.fail_expected("what happens, such as \"is attacked\"", candidates);
}

void parse_places(Reader& reader, Trigger& trigger, bool in_condition) {
  trigger.places.push_back(reader.name("a place or region"));
  while ((reader.next_is(TokenKind::comma) || reader.next_is("or")) && reader.next_is_name(1) &&
         trigger.places.size() < list_names_max) {
    if (in_condition && next_begins_condition(reader, 1)) return;
    if (!reader.accept(TokenKind::comma)) reader.accept("or");
    reader.accept("in");
    trigger.places.push_back(reader.name("a place or region"));
  }
}

// One of "by …", "in …", "in the war …", "without provocation"; false if none follows.
bool parse_circumstance(Reader& reader, Trigger& trigger, bool in_condition) {
  std::uint32_t begin = reader.begin();
  auto refuse_second = [&](bool already) {
    if (already) reader.fail("lang.said-twice", "this is said twice", reader.since(begin));
  };
  if (reader.accept("by")) {
    refuse_second(!trigger.adversary.terms.empty());
    trigger.adversary = parse_adversary(reader, in_condition);
  } else if (reader.accept("in the war") || reader.accept("in the present conflict")) {
    refuse_second(!trigger.war.empty());
    trigger.war = reader.name("the id of a war");
  } else if (reader.accept("on its territory")) {
    trigger.on_its_territory = true;
  } else if (reader.accept("in")) {
    refuse_second(!trigger.places.empty());
    parse_places(reader, trigger, in_condition);
  } else if (reader.accept("without direct provocation")) {
    trigger.unprovoked = trigger.directly = true;
  } else if (reader.accept("without provocation")) {
    trigger.unprovoked = true;
  } else {
    return false;
  }
  return !reader.failed();
}

}  // namespace

void parse_trigger_rest(Reader& reader, Trigger& trigger, bool in_condition) {
  if (reader.accept("peace in")) {
    trigger.region = reader.name("a region");
    trigger.verbs.push_back(Verb::peace_threatened);
    reader.expect("is threatened");
  } else {
    parse_verb(reader, trigger, in_condition);
  }
  if (!trigger.verbs.empty() && trigger.verbs[0] == Verb::is_met) return;
  while (parse_circumstance(reader, trigger, in_condition)) {
  }
}

Trigger parse_trigger(Reader& reader) {
  Trigger trigger;
  std::uint32_t begin = reader.begin();
  if (!reader.next_is("peace in")) trigger.subject = parse_subject(reader, false);
  parse_trigger_rest(reader, trigger, false);
  trigger.span = reader.since(begin);
  return trigger;
}

}  // namespace casus::lang
