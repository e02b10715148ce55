// Conditions: `not` binds before `and`, `and` before `or`.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

Cond parse_any(Reader& reader, std::size_t depth);

Cond of_kind(CondKind kind) {
  Cond cond;
  cond.kind = kind;
  return cond;
}

void once_act(Reader& reader, Cond& cond) {
  cond.kind = CondKind::once;
  cond.who.role = Role::named;
  cond.who.names.push_back(reader.name("a state"));
  cond.who.span = cond.who.names.back().span;
  cond.once = reader.expect(once_phrases, "\"assists\", \"fights\", \"mobilises\" or \"decides\"");
}

void state_of_war(Reader& reader, Cond& cond) {
  cond.kind = CondKind::state_of_war;
  if (reader.accept("for")) cond.who = parse_subject(reader, true);
}

void place_in(Reader& reader, Cond& cond) {
  cond.kind = CondKind::place_in;
  cond.names.push_back(reader.name("a place or region"));
  while (reader.next_is("or") && reader.next_is_name(1) && cond.names.size() < list_names_max &&
         !next_begins_condition(reader, 1)) {
    reader.accept("or");
    cond.names.push_back(reader.name("a place or region"));
  }
}

void place_administered(Reader& reader, Cond& cond) {
  cond.kind = CondKind::place_administered;
  std::uint32_t begin = reader.begin();
  if (reader.accept("it")) {
    cond.who.role = Role::it;
  } else {
    cond.who.role = Role::named;
    cond.who.names.push_back(reader.name("a state or \"it\""));
  }
  cond.who.span = reader.since(begin);
}

Cond phrased(Reader& reader, CondStart start) {
  Cond cond;
  switch (start) {
    case CondStart::unprovoked:
      cond.kind = CondKind::unprovoked;
      break;
    case CondStart::directly_unprovoked:
      cond.kind = CondKind::directly_unprovoked;
      break;
    case CondStart::request:
      cond.kind = CondKind::request;
      cond.who = parse_subject(reader, true);
      break;
    case CondStart::consultation:
      cond.kind = CondKind::consultation;
      break;
    case CondStart::once:
      once_act(reader, cond);
      break;
    case CondStart::demand:
      cond.kind = CondKind::demand_refused;
      cond.text = reader.text("the demand between quotation marks");
      reader.expect("was refused");
      break;
    case CondStart::war_exists:
    case CondStart::war_results:
      state_of_war(reader, cond);
      break;
    case CondStart::present_conflict:
      cond.kind = CondKind::present_conflict;
      cond.names.push_back(reader.name("the id of a war"));
      break;
    case CondStart::place_in:
      place_in(reader, cond);
      break;
    case CondStart::place_administered:
      place_administered(reader, cond);
      break;
    case CondStart::attack_external:
      cond.kind = CondKind::attack_external;
      break;
    case CondStart::reading:
      cond.kind = CondKind::reading;
      cond.names.push_back(reader.name("the id of an issue"));
      break;
    case CondStart::unspecified:
      cond.kind = CondKind::unspecified;
      cond.text = reader.text("what is unspecified, between quotation marks");
      break;
  }
  return cond;
}

void decides(Reader& reader, Cond& cond) {
  cond.kind = CondKind::organ_decides;
  std::uint32_t begin = reader.begin();
  for (std::string_view rule : {"unanimously", "by two thirds", "by majority"})
    if (reader.accept(rule)) cond.text = {rule, reader.since(begin)};
}

void supports(Reader& reader, Cond& cond) {
  cond.kind = CondKind::supports;
  if (!reader.accept("by")) return;
  for (;;) {
    Support support = reader.expect(
        support_phrases, "\"active cooperation\", \"menacing measures\" or \"assistance\"");
    cond.support = static_cast<std::uint8_t>(cond.support | static_cast<std::uint8_t>(support));
    if (!reader.next_is("or") || !(reader.next_is(support_phrases, 1) || reader.next_is("by", 1)))
      return;
    reader.accept("or");
    reader.accept("by");
  }
}

// A condition that begins with who: `Russia supports that adversary`, `it is at war`, a trigger.
Cond of_someone(Reader& reader) {
  Cond cond;
  Trigger trigger;
  std::uint32_t begin = reader.begin();
  if (reader.next_is("peace in")) {
    parse_trigger_rest(reader, trigger, true);
  } else {
    trigger.subject = parse_subject(reader, false);
    if (reader.accept("decides") || reader.accept("decide")) {
      cond.who = std::move(trigger.subject);
      decides(reader, cond);
      return cond;
    }
    if (reader.accept("supports that adversary")) {
      cond.who = std::move(trigger.subject);
      supports(reader, cond);
      return cond;
    }
    parse_trigger_rest(reader, trigger, true);
  }
  trigger.span = reader.since(begin);
  cond.kind = CondKind::trigger;
  cond.trigger.push_back(std::move(trigger));
  return cond;
}

Cond parse_atom(Reader& reader) {
  if (auto start = reader.accept(cond_phrases)) return phrased(reader, *start);
  if (reader.next_is(TokenKind::string)) {
    Cond cond = of_kind(CondKind::open_fact);
    cond.text = reader.text("a fact");
    return cond;
  }
  if (reader.next_is_name() || reader.next_is(subject_phrases)) return of_someone(reader);
  std::vector<std::string_view> candidates = texts_of(cond_phrases);
  for (std::string_view subject : texts_of(subject_phrases)) candidates.push_back(subject);
  reader.fail_expected("a condition", candidates);
  return {};
}

Cond parse_negation(Reader& reader, std::size_t depth) {
  std::uint32_t begin = reader.begin();
  Cond cond;
  if (depth >= condition_depth_max) {
    reader.fail("lang.too-deep",
                "conditions are nested more than " + std::to_string(condition_depth_max) + " deep",
                reader.here());
  } else if (reader.accept("not")) {
    cond = of_kind(CondKind::negation);
    cond.children.push_back(parse_negation(reader, depth + 1));
  } else if (reader.accept(TokenKind::open)) {
    cond = parse_any(reader, depth + 1);
    reader.expect(TokenKind::close, "\")\"");
  } else {
    cond = parse_atom(reader);
  }
  cond.span = reader.since(begin);
  return cond;
}

// `what` and `what` …: a single one stands for itself.
template <class Parse>
Cond parse_joined(Reader& reader, CondKind kind, std::string_view word, Parse parse) {
  std::uint32_t begin = reader.begin();
  Cond first = parse();
  if (!reader.next_is(word)) return first;
  Cond all = of_kind(kind);
  all.children.push_back(std::move(first));
  while (reader.accept(word)) all.children.push_back(parse());
  all.span = reader.since(begin);
  return all;
}

Cond parse_any(Reader& reader, std::size_t depth) {
  return parse_joined(reader, CondKind::any, "or", [&] {
    return parse_joined(reader, CondKind::all, "and",
                        [&] { return parse_negation(reader, depth); });
  });
}

}  // namespace

Cond parse_cond(Reader& reader) { return parse_any(reader, 0); }

bool next_is_verb(Reader& reader, std::size_t ahead) {
  if (reader.next_is(passive_phrases, ahead) || reader.next_is(active_phrases, ahead)) return true;
  for (std::string_view word : {"is", "are", "decides", "decide", "supports"})
    if (reader.next_is(word, ahead)) return true;
  return false;
}

bool next_begins_condition(Reader& reader, std::size_t ahead) {
  TokenKind kind = reader.token(ahead).kind;
  if (kind == TokenKind::open || kind == TokenKind::string) return true;
  if (reader.next_is("not", ahead) || reader.next_is("peace in", ahead) ||
      reader.next_is(cond_phrases, ahead))
    return true;
  if (std::size_t size = reader.phrase_size(subject_phrases, ahead); size != 0) {
    if (reader.next_is("a state of", ahead)) ++size;
    return next_is_verb(reader, ahead + size);
  }
  return reader.next_is_name(ahead) && next_is_verb(reader, ahead + 1);
}

}  // namespace casus::lang
