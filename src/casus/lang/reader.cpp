#include "casus/lang/reader.h"

#include "casus/base/assert.h"
#include "casus/base/text.h"

namespace casus::lang {
namespace {

constexpr std::size_t lines_looked_at_max = 20;

}  // namespace

Reader::Reader(std::string_view text, FileId file, Diagnostics& diagnostics, ReaderOptions options)
    : text_(text),
      file_(file),
      diagnostics_(diagnostics),
      options_(options),
      tokens_(lex(text, options.statements).tokens) {
  CASUS_ASSERT(!tokens_.empty() && tokens_.back().heading == Heading::end);
}

Heading Reader::heading() const {
  Heading heading = tokens_[at_].heading;
  if (understood.contains(heading)) return heading;
  if (heading == Heading::war_item) return Heading::war;
  if (heading == Heading::place_item) return Heading::place;
  return heading;
}

void Reader::open() {
  const Token& token = tokens_[at_];
  CASUS_ASSERT(!is_open_ && token.heading != Heading::none && token.heading != Heading::end);
  if (options_.places != nullptr) options_.places->push_back({at_, blocks_open - 1});
  statement_ = at_;
  statement_heading_ = token.heading;
  at_ += token.two_words ? 2 : 1;
  is_open_ = true;
  failed_ = passed_over_ = false;
}

void Reader::close() {
  if (!is_open_) return;
  if (!at_end()) fail_leftover();
  bool look = failed_ && !passed_over_ && tokens_[statement_].heading != Heading::none;
  skip(look ? lines_looked_at_max : 0);
  is_open_ = false;
}

// Passes over the rest of the statement, but for a line, among the first so many, that was meant to
// be the next one.
void Reader::skip(std::size_t lines_to_look_at) {
  for (; tokens_[at_].heading == Heading::none; ++at_) {
    if (!tokens_[at_].line_start || lines_to_look_at == 0) continue;
    --lines_to_look_at;
    if (mend_heading()) return;
  }
}

void Reader::open_garbage() {
  if (tokens_[at_].heading != Heading::none) return;
  statement_ = at_;
  is_open_ = true;
  failed_ = false;
  if (!fail_unreadable() && !fail_heading())
    fail("lang.no-statement",
         "the file must begin with a statement such as \"treaty\", \"state\" or \"scenario\", "
         "found " +
             found(),
         here());
  close();
}

bool Reader::inside(std::size_t ahead) const {
  if (failed_) return false;
  for (std::size_t i = 0; i <= ahead; ++i)
    if (tokens_[at_ + i].heading != Heading::none) return false;
  return true;
}

bool Reader::next_is_name(std::size_t ahead) const {
  if (!inside(ahead) || tokens_[at_ + ahead].kind != TokenKind::word) return false;
  return !is_reserved(text_of(at_ + ahead));
}

std::size_t Reader::match_size(std::string_view phrase, std::size_t ahead) const {
  if (phrase.empty() || !inside(ahead)) return 0;
  std::size_t size = 0;
  for (std::size_t at = at_ + ahead;; ++at) {
    const Token& token = tokens_[at];
    if (token.kind != TokenKind::word || token.heading != Heading::none) return 0;
    std::string_view word = text_of(at);
    if (!phrase.starts_with(word)) return 0;
    ++size;
    if (phrase.size() == word.size()) return size;
    if (phrase[word.size()] != ' ') return 0;
    phrase.remove_prefix(word.size() + 1);
  }
}

bool Reader::accept(TokenKind kind) {
  if (!next_is(kind)) return false;
  ++at_;
  return true;
}

bool Reader::accept(std::string_view phrase) {
  std::size_t size = match_size(phrase, 0);
  at_ += size;
  return size != 0;
}

bool Reader::expect(std::string_view phrase) {
  if (accept(phrase)) return true;
  fail_expected(std::string("\"").append(phrase) + "\"");
  return false;
}

bool Reader::expect(TokenKind kind, std::string_view what) {
  if (accept(kind)) return true;
  fail_expected(what);
  return false;
}

Name Reader::name(std::string_view what) {
  if (!next_is_name()) {
    fail_expected(what);
    return {};
  }
  Name name{text_of(at_), span_of(at_)};
  ++at_;
  return name;
}

Name Reader::id(std::string_view what) {
  if (!next_is(TokenKind::word)) {
    fail_expected(what);
    return {};
  }
  Name id{text_of(at_), span_of(at_)};
  ++at_;
  for (char c : id.text) {
    if ((c >= 'a' && c <= 'z') || is_digit(c) || c == '-') continue;
    fail("lang.bad-id",
         "\"" + std::string(id.text) + "\" cannot be " + std::string(what) +
             ": an id is written in lower-case letters, digits and hyphens",
         id.span);
    return {};
  }
  return id;
}

std::vector<Name> Reader::names(std::string_view what) {
  std::vector<Name> all;
  all.push_back(name(what));
  while (next_is(TokenKind::comma) && next_is_name(1)) {
    if (all.size() == list_names_max) {
      fail("lang.too-many-names", "a list has at most " + std::to_string(list_names_max) + " names",
           here());
      break;
    }
    accept(TokenKind::comma);
    all.push_back(name(what));
  }
  return all;
}

std::int64_t Reader::number(std::string_view what, std::int64_t most) {
  std::string_view word = next_is(TokenKind::word) ? text_of(at_) : std::string_view();
  std::int64_t value = 0;
  bool digits = !word.empty();
  for (char c : word) {
    digits = digits && is_digit(c);
    if (digits && value <= most) value = value * 10 + (c - '0');
  }
  if (!digits) {
    fail_expected(what);
    return 0;
  }
  if (value > most) {
    fail("lang.bad-number",
         "the number " + std::string(word) + " is too large: at most " + std::to_string(most),
         here());
    return 0;
  }
  ++at_;
  return value;
}

std::int32_t Reader::count(std::string_view what) {
  Span span = here();
  auto value = static_cast<std::int32_t>(number(what, 1'000'000));
  if (value == 0) fail("lang.bad-number", std::string(what) + " cannot be 0", span);
  return value;
}

Unit Reader::unit() { return expect(unit_phrases, "hours, days, weeks, months or years"); }

Secrecy Reader::secrecy() {
  Secrecy secrecy;
  secrecy.secret = true;
  if (accept("until")) secrecy.until = date("a date");
  return secrecy;
}

SpanText Reader::span_text() {
  SpanText span;
  if (accept("from")) span.from = date("a date after \"from\"");
  if (accept("until")) span.until = date("a date after \"until\"");
  return span;
}

bool Reader::accept_doubtful() {
  if (!next_is(TokenKind::open) || !next_is("doubtful", 1)) return false;
  at_ += 2;
  return expect(TokenKind::close, "\")\" after \"doubtful\"");
}

void Reader::advance(std::size_t count) {
  for (; count > 0 && !at_end(); --count) ++at_;
}

// ---- texts

Text Reader::text(std::string_view what) {
  if (!next_is(TokenKind::string)) {
    fail_expected(what);
    return {};
  }
  std::size_t first = at_;
  while (next_is(TokenKind::string)) ++at_;
  return joined_text(first, at_ - 1);
}

Text Reader::source() {
  Text source = text("a source between quotation marks");
  source.doubtful = accept_doubtful();
  return source;
}

void Reader::texts(std::vector<Text>& all, std::string_view what) {
  do all.push_back(text(what));
  while (accept(TokenKind::comma));
}

Text Reader::joined_text(std::size_t first, std::size_t last) {
  Text text;
  text.span = {file_, tokens_[first].begin, tokens_[last].end};
  std::string_view inner = text_of(first);
  inner = inner.substr(1, inner.size() - 2);
  if (first == last && inner.find('\\') == std::string_view::npos) {
    text.value = inner;
  } else if (options_.arena == nullptr) {
    fail("lang.plain-text",
         "here a text is written between one pair of quotation marks, without \"\\\"", text.span);
  } else {
    std::string joined;
    for (std::size_t at = first; at <= last; ++at)
      if (!unescape(at, joined)) return {};
    text.value = options_.arena->emplace_back(std::move(joined));
  }
  if (text.value.empty())
    fail("lang.empty-text", "a text between quotation marks must not be empty", text.span);
  return text;
}

bool Reader::unescape(std::size_t at, std::string& out) {
  std::uint32_t end = tokens_[at].end - 1;
  for (std::uint32_t i = tokens_[at].begin + 1; i < end; ++i) {
    char c = text_[i];
    if (c != '\\') {
      out += c;
      continue;
    }
    switch (text_[++i]) {
      case '"':
        out += '"';
        break;
      case '\\':
        out += '\\';
        break;
      case 'n':
        out += '\n';
        break;
      case 't':
        out += '\t';
        break;
      default:
        fail("lang.unknown-escape",
             "in a text \"\\\" stands only before \", \\, n (new line) and t (tab)",
             {file_, i - 1, i + 1});
        return false;
    }
  }
  return true;
}

// ---- places

Span Reader::since(std::uint32_t begin) const {
  std::uint32_t end = at_ == 0 ? 0 : tokens_[at_ - 1].end;
  return {file_, begin, end < begin ? begin : end};
}

const Token& Reader::token(std::size_t ahead) const {
  std::size_t at = at_ + ahead;
  return at < tokens_.size() ? tokens_[at] : tokens_.back();
}

std::string_view Reader::text_of(std::size_t at) const {
  const Token& token = at < tokens_.size() ? tokens_[at] : tokens_.back();
  return text_.substr(token.begin, token.end - token.begin);
}

Span Reader::span_of(std::size_t at) const {
  const Token& token = tokens_[at];
  return {file_, token.begin, token.end};
}

// ---- blocks

Block::Block(Reader& reader, std::string_view what, const HeadingSet& own)
    : reader_(reader), what_(what), own_(own), outer_(reader.understood) {
  reader_.understood = own_ | outer_;
  ++reader_.blocks_open;
}

Block::~Block() {
  reader_.understood = outer_;
  --reader_.blocks_open;
}

std::optional<Heading> Block::next() {
  reader_.close();
  if (reader_.failed())
    quiet_ = true;  // the fault may be the reason why the next one seems misplaced
  for (;; quiet_ = true) {
    Heading heading = reader_.heading();
    if (own_.contains(heading)) {
      quiet_ = false;
      reader_.open();
      return heading;
    }
    if (heading == Heading::end || outer_.contains(heading)) return std::nullopt;
    reader_.misplaced(what_, quiet_);
  }
}

void once(Reader& reader, bool already) {
  if (!already) return;
  reader.fail("lang.said-twice",
              "\"" + std::string(spelling(reader.opened())) + "\" stands here for the second time",
              reader.heading_span());
}

}  // namespace casus::lang
