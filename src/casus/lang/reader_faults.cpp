// What the reader says of faults, and how it finds out what was meant.
#include <algorithm>

#include "casus/base/suggest.h"
#include "casus/base/text.h"
#include "casus/lang/reader.h"

namespace casus::lang {
namespace {

constexpr std::size_t shown_bytes_max = 40;

std::string in_quotes(std::string_view text) {
  if (text.size() > shown_bytes_max) {
    std::size_t cut = shown_bytes_max;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
    return "\"" + std::string(text.substr(0, cut)) + "…\"";
  }
  return "\"" + std::string(text) + "\"";
}

// Where a statement belongs that was found elsewhere.
std::string_view home(Heading heading) {
  using enum Heading;
  if (heading >= exists && heading <= located) return "a state";
  if (heading >= differs && heading <= claimed) return heading == differs ? "a state" : "a place";
  if (heading >= includes && heading <= disputed) return "a region";
  if (heading == members) return "a set";
  if (heading >= strict && heading <= coders) return "an issue";
  if (heading >= parties && heading <= repeals)
    return heading == repeals ? "a version" : "a treaty";
  if (heading >= article && heading <= quote) return heading == article ? "a treaty" : "an article";
  if (heading >= protocol && heading <= understanding) return "a treaty";
  if (heading == amends) return "a protocol, declaration, reservation or understanding";
  if (heading == clause) return "an article";
  if (heading >= when && heading <= limits) return "a clause";
  if (heading == kinds) return "a coverage";
  if (heading == theatre) return "a war";
  if (heading >= event && heading <= claim) return "a war or a scenario";
  if (heading >= denied && heading <= war_item) return heading == denied ? "a claim" : "an event";
  if (heading >= record && heading <= expect) return "a scenario";
  return "";
}

// Words that hardly ever stand inside a statement.
bool begins_statements_only(Heading heading) {
  using enum Heading;
  constexpr HeadingSet structural = {treaty,   article,    clause,        when,         or_when,
                                     provided, unless,     then,          otherwise,    signed_on,
                                     in_force, ended,      denounce,      secret,       source,
                                     note,     open_issue, prevails_over, survives_end, parties};
  return structural.contains(heading);
}

std::size_t word_count(std::string_view phrase) {
  return static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
}

}  // namespace

std::string Reader::found() const {
  const Token& token = tokens_[at_];
  if (token.heading == Heading::end || (statements_none() && token.kind == TokenKind::end))
    return "the end";
  if (token.heading != Heading::none)
    return "the end of the statement \"" + std::string(spelling(statement_heading_)) + "\"";
  if (token.kind == TokenKind::string)
    return "the text " + in_quotes(text_of(at_).substr(1, text_of(at_).size() - 2));
  return in_quotes(text_of(at_));
}

void Reader::report(std::string_view code, std::string text, Span span,
                    std::vector<casus::Note> notes) {
  if (tokens_[statement_].assumed && is_open_) return;
  if (++error_count_ < errors_max) {
    diagnostics_.add_error(code, std::move(text), span, std::move(notes));
    return;
  }
  if (error_count_ == errors_max)
    diagnostics_.add_error(
        "lang.too-many-errors",
        "more than " + std::to_string(errors_max - 1) + " errors: the rest of the file is not read",
        span);
  at_ = tokens_.size() - 1;
}

void Reader::fail(std::string_view code, std::string text, Span span,
                  std::vector<casus::Note> notes) {
  if (failed_) return;
  report(code, std::move(text), span, std::move(notes));
  failed_ = true;
}

void Reader::fail_expected(std::string_view what, const std::vector<std::string_view>& candidates) {
  if (failed_ || fail_unreadable() || fail_heading()) return;
  std::string text = "expected " + std::string(what);
  if (statement_heading_ != Heading::none &&
      at_ == statement_ + (tokens_[statement_].two_words ? 2 : 1))
    text += " after \"" + std::string(spelling(statement_heading_)) + "\"";
  Span span = here();
  std::size_t begun = 0;
  if (tokens_[at_].heading != Heading::none) {
    if (at_ > 0) span.begin = span.end = tokens_[at_ - 1].end;
    text += ", found " + found();
  } else if (begun = begun_words(candidates); begun == 0) {
    text += ", found " + found();
  } else {
    span.end = tokens_[at_ + begun].end;
    text += ", found " + in_quotes(text_in(span));
  }
  fail("lang.expected", text + near(candidates, begun), span);
}

void Reader::fail_name_with_blank() {
  if (at_ == 0) return;
  Span span = {file_, tokens_[at_ - 1].begin, tokens_[at_].end};
  fail("lang.expected",
       "a name of several words is written with hyphens: \"" + std::string(text_of(at_ - 1)) + "-" +
           std::string(text_of(at_)) + "\"",
       span);
}

// How many of the next words begin one of the candidates; the word after them is what is wrong.
std::size_t Reader::begun_words(const std::vector<std::string_view>& candidates) const {
  std::size_t most = 0;
  for (std::string_view candidate : candidates) {
    std::size_t count = 0;
    for (std::string_view word : split(candidate, ' ')) {
      if (!inside(count) || text_of(at_ + count) != word) break;
      ++count;
    }
    most = std::max(most, count);
  }
  return inside(most) ? most : 0;
}

// "did you mean": each candidate is compared with as many of the next words as it has itself; it
// has more than the words that are well begun.
std::string Reader::near(const std::vector<std::string_view>& candidates, std::size_t begun) const {
  constexpr std::size_t words_max = 8;
  std::string words;
  std::vector<std::string_view> best;
  for (std::size_t count = 1; count <= words_max; ++count) {
    if (!inside(count - 1) || tokens_[at_ + count - 1].kind != TokenKind::word) break;
    words += (count == 1 ? "" : " ") + std::string(text_of(at_ + count - 1));
    if (count <= begun) continue;
    std::vector<std::string_view> same_count;
    for (std::string_view candidate : candidates)
      if (word_count(candidate) == count) same_count.push_back(candidate);
    for (std::string_view name : nearest(words, same_count, 2)) best.push_back(name);
  }
  if (best.empty()) return "";
  std::vector<std::string> texts;
  for (std::size_t i = best.size() > 3 ? best.size() - 3 : 0; i < best.size(); ++i)
    texts.push_back("\"" + std::string(best[i]) + "\"");
  return " (did you mean " + join_words(texts, " or ") + "?)";
}

bool Reader::fail_unreadable() {
  const Token& token = tokens_[at_];
  std::string_view text = text_of(at_);
  switch (token.kind) {
    case TokenKind::unclosed:
      fail("lang.unclosed-text", "this text has no closing quotation mark on its line", here());
      return true;
    case TokenKind::overflow:
      fail("lang.statement-too-long",
           "a statement has at most " + std::to_string(statement_tokens_max) + " words", here());
      return true;
    case TokenKind::stray:
      if (text.size() == 3) {
        fail("lang.stray-character",
             "texts stand between straight quotation marks (\"), not printed ones", here());
      } else if (static_cast<unsigned char>(text[0]) < ' ' || text[0] == 0x7F) {
        fail("lang.stray-character", "a control character has no place in a treaty file", here());
      } else {
        fail("lang.stray-character", "the character " + std::string(text) + " has no meaning here",
             here());
      }
      return true;
    default:
      return false;
  }
}

// The next token was perhaps meant to begin a statement: it is a heading in the middle of a line,
// or a line begins with a word that is near a heading that could stand here. Then that statement
// begins there.
bool Reader::fail_heading() {
  Token& token = tokens_[at_];
  if (options_.statements == Statements::no || token.kind != TokenKind::word ||
      token.heading != Heading::none)
    return false;
  std::string_view word = text_of(at_);
  HeadingMatch match = find_heading(word);
  bool both = match.together != Heading::none && at_ + 1 < tokens_.size() &&
              text_of(at_ + 1) == match.second;
  Heading meant = both ? match.together : match.alone;
  if (begins_statements_only(meant) && understood.contains(meant) && !token.line_start) {
    tokens_[statement_].assumed = false;  // the fault is the next statement's
    fail("lang.heading-inside-line",
         "\"" + std::string(spelling(meant)) +
             "\" begins a statement of its own: it must be the first word of a line",
         here());
    token.two_words = both;
    token.heading = meant;
    token.assumed = true;
    return true;
  }
  if (!mend_heading()) return false;
  failed_ = true;
  return true;
}

// If a line begins at the next token with a word that is near a heading which could stand here,
// reports that and takes it for that heading.
bool Reader::mend_heading() {
  Token& token = tokens_[at_];
  if (!token.line_start || token.kind != TokenKind::word) return false;
  if (find_heading(text_of(at_)).alone != Heading::none) return false;  // `group "name"`
  std::vector<std::string_view> single, of_two;
  for (std::size_t i = 1; i + 1 < heading_count; ++i) {
    auto heading = static_cast<Heading>(i);
    if (!understood.contains(heading)) continue;
    (word_count(spelling(heading)) == 1 ? single : of_two).push_back(spelling(heading));
  }
  std::string written(text_of(at_));
  auto near = nearest(written, single, 3);
  bool two_words = false;
  if (tokens_[at_ + 1].heading == Heading::none) {
    std::string both = written + " " + std::string(text_of(at_ + 1));
    if (auto two = nearest(both, of_two, 1); !two.empty()) {
      near = two;
      written = both;
      two_words = true;
    }
  }
  if (near.empty()) return false;
  std::vector<std::string> texts;
  texts.reserve(near.size());
  for (std::string_view text : near) texts.push_back(in_quotes(text));
  tokens_[statement_].assumed = false;  // the fault is the next statement's
  report("lang.unknown-statement",
         "no statement begins with " + in_quotes(written) + " (did you mean " +
             join_words(texts, " or ") + "?)",
         here());
  if (at_ + 1 == tokens_.size()) return true;  // too many errors
  // Of "war" and "place" the item of an event comes last: it counts unless a title follows.
  bool titled = at_ + 2 < tokens_.size() && tokens_[at_ + 2].kind == TokenKind::string;
  for (std::size_t i = 1; i + 1 < heading_count; ++i)
    if (auto heading = static_cast<Heading>(i); understood.contains(heading) &&
                                                spelling(heading) == near[0] &&
                                                !(titled && token.heading != Heading::none))
      token.heading = heading;
  token.two_words = two_words;
  token.assumed = true;
  return true;
}

void Reader::fail_leftover() {
  if (fail_unreadable() || fail_heading()) return;
  std::string text = "\"" + std::string(spelling(statement_heading_)) + "\"";
  if (next_is(TokenKind::comma)) {
    ++at_;
    fail_expected("another name after \",\"");
    return;
  }
  text = "the statement " + text + " is complete before " + found();
  bool after_word = at_ > 0 && tokens_[at_ - 1].kind == TokenKind::word;
  if (after_word && next_is_name() && find_heading(text_of(at_)).alone == Heading::none)
    text +=
        " (names in a list have commas between them, and a name of several words is written with "
        "hyphens)";
  fail("lang.leftover", text, here());
}

void Reader::misplaced(std::string_view block, bool quiet) {
  Heading heading = tokens_[at_].heading;
  open();
  std::string text =
      "\"" + std::string(spelling(heading)) + "\" has no place in " + std::string(block);
  if (std::string_view where = home(heading); !where.empty())
    text += "; it belongs in " + std::string(where);
  if (!quiet) fail("lang.misplaced", text, heading_span());
  failed_ = passed_over_ = true;
  close();
}

Span Reader::heading_span() const {
  std::size_t last = statement_ + (tokens_[statement_].two_words ? 1 : 0);
  return {file_, tokens_[statement_].begin, tokens_[last].end};
}

}  // namespace casus::lang
