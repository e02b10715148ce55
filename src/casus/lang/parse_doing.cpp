// Who did what to whom: the body of an event, of a claim, and of a question.
#include "casus/lang/parsers.h"
#include "casus/lang/verbs.h"

namespace casus::lang {
namespace {

struct FoundVerb {
  const VerbPhrase* verb = nullptr;
  std::size_t at = 0, size = 0;  // in tokens from the next one
};

struct Adverb {
  std::string_view phrase;
  Deed of, becomes;
};
constexpr Adverb adverbs[] = {
    {"by sea", Deed::attacks, Deed::naval_attack},
    {"from the air", Deed::attacks, Deed::air_attack},
    {"militarily", Deed::assists, Deed::assists_militarily},
    {"economically", Deed::assists, Deed::assists_economically},
    {"diplomatically", Deed::assists, Deed::assists_diplomatically},
};
constexpr std::string_view prepositions[] = {"in", "against", "alongside", "from", "to"};

// The longest verb that stands `at` tokens ahead.
FoundVerb verb_at(Reader& reader, std::size_t at) {
  FoundVerb best;
  if (reader.token(at).kind != TokenKind::word) return best;
  for (const VerbForm& form : verb_forms_from(reader.token_text(at)[0])) {
    const VerbPhrase& verb = verbs()[form.verb];
    std::size_t size = reader.match_size(form.form, at);
    if (size == 0) continue;
    if (!verb.tail.empty() && verb.operand != Operand::quoted_of_target) {
      std::size_t tail = reader.match_size(verb.tail, at + size);
      if (tail == 0) continue;
      size += tail;
    }
    if (size > best.size) best = {&verb, at, size};
  }
  return best;
}

class DoingParser {
 public:
  DoingParser(Reader& reader, bool names_have_blanks)
      : reader_(reader), blanks_(names_have_blanks) {}

  Doing run() {
    Doing doing;
    std::uint32_t begin = reader_.begin();
    FoundVerb found = blanks_ ? longest_verb() : FoundVerb{};
    if (blanks_ && found.verb == nullptr) fail_no_verb();
    doing.actors = actors(found.at, "who acts");
    if (!blanks_) found = verb_at(reader_, 0);
    if (found.verb == nullptr) {
      fail_no_verb();
    } else {
      reader_.advance(found.size);
      doing.deed = found.verb->deed;
      operand(doing, *found.verb);
    }
    while (circumstance(doing)) {
    }
    doing.span = reader_.since(begin);
    return doing;
  }

 private:
  // The verb of a question: the longest, among equals the first. "states" is a verb only before a
  // quoted text: it also ends the names of states.
  FoundVerb longest_verb() const {
    FoundVerb best;
    std::size_t quote = last_quote();
    for (std::size_t at = 1; reader_.token(at).heading == Heading::none; ++at) {
      FoundVerb found = verb_at(reader_, at);
      if (found.verb == nullptr || found.size <= best.size) continue;
      bool quotes = found.verb->operand == Operand::quoted ||
                    found.verb->operand == Operand::quoted_of_target;
      if (!quotes || quote >= at + found.size) best = found;
    }
    return best;
  }

  // Where the last quoted text stands; 0 if there is none after the first word.
  std::size_t last_quote() const {
    std::size_t last = 0;
    for (std::size_t at = 0; reader_.token(at).heading == Heading::none; ++at)
      if (reader_.token(at).kind == TokenKind::string) last = at;
    return last;
  }

  void fail_no_verb() {
    if (!blanks_ && reader_.next_is_name() &&
        (verb_at(reader_, 1).verb || verb_at(reader_, 2).verb))
      return reader_.fail_name_with_blank();
    std::vector<std::string_view> candidates;
    for (const VerbPhrase& verb : verbs()) {
      candidates.push_back(verb.third);
      candidates.push_back(verb.canonical);
    }
    if (blanks_) reader_.advance(1);
    reader_.fail_expected("what is done, such as \"attacks\" or \"declares war on\"", candidates);
  }

  // REQUIRES: `stop` tokens remain before the verb; 0 = no verb follows.
  std::vector<Actor> actors(std::size_t stop, std::string_view what) {
    std::vector<Actor> all;
    std::size_t end = reader_.mark() + stop;
    do {
      if (all.size() == list_names_max) {
        reader_.fail("lang.too-many-names",
                     "a list has at most " + std::to_string(list_names_max) + " names",
                     reader_.here());
        break;
      }
      all.push_back(actor(stop == 0 ? 0 : end, what));
    } while (more_actors(stop == 0 ? 0 : end));
    if (stop != 0 && reader_.mark() != end)
      reader_.fail("lang.expected", "expected \",\" or the verb, found " + reader_.found(),
                   reader_.here());
    return all;
  }

  bool more_actors(std::size_t end) {
    return (end == 0 || reader_.mark() < end) && reader_.accept(TokenKind::comma);
  }

  Actor actor(std::size_t end, std::string_view what) {
    Actor actor;
    std::uint32_t begin = reader_.begin();
    if (reader_.next_is("group") && reader_.token(1).kind == TokenKind::string) {
      reader_.advance(1);
      actor.group = reader_.text("the name of a group");
    } else {
      actor.state = name(end, what);
    }
    actor.span = reader_.since(begin);
    return actor;
  }

  // A name; in a question also of several words, up to the token `end` (0: to the next
  // preposition), or quoted.
  Name name(std::size_t end, std::string_view what) {
    if (!blanks_) return reader_.name(what);
    if (reader_.next_is(TokenKind::string)) {
      Text text = reader_.text(what);
      return {text.value, text.span};
    }
    if (reader_.next_is("the") || reader_.next_is("The")) reader_.advance(1);
    std::uint32_t begin = reader_.begin();
    std::size_t count = 0;
    while (goes_on(end)) {
      reader_.advance(1);
      ++count;
    }
    if (count == 0) {
      reader_.fail_expected(what);
      return {};
    }
    Span span = reader_.since(begin);
    return {reader_.text_in(span), span};
  }

  bool goes_on(std::size_t end) const {
    if (reader_.at_end() || (end != 0 && reader_.mark() >= end)) return false;
    switch (reader_.token(0).kind) {
      case TokenKind::comma:
      case TokenKind::string:
      case TokenKind::unclosed:
      case TokenKind::overflow:
        return false;
      case TokenKind::word:
        break;
      default:
        return true;
    }
    if (end != 0) return true;
    for (const Adverb& adverb : adverbs)
      if (reader_.next_is(adverb.phrase)) return false;
    for (std::string_view word : prepositions)
      if (reader_.token_text() == word) return false;
    return true;
  }

  void operand(Doing& doing, const VerbPhrase& verb) {
    switch (verb.operand) {
      case Operand::none:
        return;
      case Operand::optional_target:
        if (reader_.at_end() || reader_.next_is("in") || reader_.next_is("against")) return;
        [[fallthrough]];
      case Operand::target:
        doing.targets = actors(0, "to whom it is done");
        return adverb(doing);
      case Operand::treaty:
        doing.treaty = name(0, "a treaty");
        return;
      case Operand::optional_quoted:
        if (reader_.next_is(TokenKind::string)) doing.quoted = reader_.text("what is decided");
        return;
      case Operand::quoted:
        return stated(doing);
      case Operand::quoted_of_target:
        return demanded(doing);
    }
  }

  void adverb(Doing& doing) {
    for (const Adverb& adverb : adverbs) {
      if (doing.deed != adverb.of || !reader_.accept(adverb.phrase)) continue;
      doing.deed = adverb.becomes;
      return;
    }
  }

  // states "…", states "…" to B, assures B "…"
  void stated(Doing& doing) {
    if (!reader_.next_is(TokenKind::string)) doing.targets = actors(0, "to whom it is said");
    doing.quoted = reader_.text("what is said, between quotation marks");
    if (doing.targets.empty() && reader_.accept("to"))
      doing.targets = actors(0, "to whom it is said");
  }

  // demands "…" of B, demands of B "…"
  void demanded(Doing& doing) {
    if (reader_.next_is(TokenKind::string)) doing.quoted = reader_.text("what is demanded");
    if (!reader_.accept("of") && !reader_.accept("from"))
      return reader_.fail_expected("what is demanded, between quotation marks, and \"of\" whom");
    doing.targets = actors(0, "of whom it is demanded");
    if (doing.quoted.empty())
      doing.quoted = reader_.text("what is demanded, between quotation marks");
  }

  void refuse_second(bool already, std::uint32_t begin) {
    if (already) reader_.fail("lang.said-twice", "this is said twice", reader_.since(begin));
  }

  std::vector<Name> names(std::string_view what) {
    std::vector<Name> all;
    do all.push_back(name(0, what));
    while (all.size() < list_names_max && reader_.accept(TokenKind::comma));
    return all;
  }

  bool circumstance(Doing& doing) {
    std::uint32_t begin = reader_.begin();
    if (reader_.accept("in defence of") || reader_.accept("in defense of")) {
      refuse_second(!doing.in_defence_of.empty(), begin);
      doing.in_defence_of = name(0, "a state after \"in defence of\"");
    } else if (reader_.accept("in")) {
      refuse_second(!doing.place.empty(), begin);
      doing.place = name(0, "a place after \"in\"");
    } else if (reader_.accept("against")) {
      refuse_second(!doing.against.empty(), begin);
      doing.against = names("a state after \"against\"");
    } else if (reader_.accept("alongside")) {
      refuse_second(!doing.alongside.empty(), begin);
      doing.alongside = names("a state after \"alongside\"");
    } else {
      return false;
    }
    return !reader_.failed();
  }

  Reader& reader_;
  bool blanks_;
};

}  // namespace

Doing parse_doing(Reader& reader) { return DoingParser(reader, false).run(); }
Doing parse_question(Reader& reader) { return DoingParser(reader, true).run(); }

}  // namespace casus::lang
