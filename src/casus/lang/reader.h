// Walks the tokens of a text statement by statement for the parsers of this room. Within a
// statement the first fault is reported and the rest of the statement passed over: every later
// accept() fails silently, so a statement has one diagnostic at most and a parser needs no error
// paths of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "casus/base/diagnostic.h"
#include "casus/base/source.h"
#include "casus/lang/heading.h"
#include "casus/lang/lexer.h"
#include "casus/lang/phrases.h"
#include "casus/lang/syntax.h"

namespace casus::lang {

inline constexpr std::size_t list_names_max = 512;
inline constexpr std::size_t condition_depth_max = 64;
inline constexpr std::size_t errors_max = 1000;

// Where a statement begins and how many blocks are open round it; the formatter indents by it.
struct StatementPlace {
  std::size_t token = 0;
  std::size_t depth = 0;
};

struct ReaderOptions {
  Statements statements = Statements::yes;
  std::deque<std::string>* arena =
      nullptr;  // for joined and unescaped texts; none: they are refused
  std::vector<StatementPlace>* places = nullptr;  // filled if given
};

class Reader {
 public:
  Reader(std::string_view text, FileId file, Diagnostics& diagnostics, ReaderOptions options);

  // ---- statements
  Heading heading()
      const;     // "war ID" and "place NAME" without a title are blocks where no event is open
  void open();   // enters the statement, past its heading
  void close();  // reports what is left over; does nothing if no statement is open
  void open_garbage();  // text before the first statement: reported and passed over
  void misplaced(std::string_view block, bool quiet);
  Heading opened() const { return statement_heading_; }
  std::uint32_t statement_begin() const { return tokens_[statement_].begin; }
  Span heading_span() const;

  // ---- within a statement
  bool at_end() const { return failed_ || tokens_[at_].heading != Heading::none; }
  bool failed() const { return failed_; }
  bool next_is(TokenKind kind) const { return !at_end() && tokens_[at_].kind == kind; }
  bool next_is_name(std::size_t ahead = 0) const;
  bool next_is(std::string_view phrase, std::size_t ahead = 0) const {
    return match_size(phrase, ahead) != 0;
  }
  template <class Meaning>
  bool next_is(const PhraseTable<Meaning>& table, std::size_t ahead = 0) const {
    return find(table, ahead).phrase != nullptr;
  }
  // How many tokens the longest phrase of the table that stands `ahead` has; 0 if there is none.
  template <class Meaning>
  std::size_t phrase_size(const PhraseTable<Meaning>& table, std::size_t ahead = 0) const {
    return find(table, ahead).size;
  }

  bool accept(TokenKind kind);
  bool accept(std::string_view phrase);
  template <class Meaning>
  std::optional<Meaning> accept(const PhraseTable<Meaning>& table) {
    auto found = find(table, 0);
    if (found.phrase == nullptr) return std::nullopt;
    at_ += found.size;
    return found.phrase->meaning;
  }
  // Accepts, or fails with "expected WHAT" and the phrases of the table that are near.
  template <class Meaning>
  Meaning expect(const PhraseTable<Meaning>& table, std::string_view what) {
    if (auto meaning = accept(table)) return *meaning;
    fail_expected(what, texts_of(table));
    return Meaning{};
  }
  bool expect(std::string_view phrase);
  bool expect(TokenKind kind, std::string_view what);

  Name name(std::string_view what);
  Name id(std::string_view what);                             // lower-case letters, digits, hyphens
  std::vector<Name> names(std::string_view what);             // one or more, with commas between
  Text source();                                              // a text, perhaps (doubtful)
  void texts(std::vector<Text>& all, std::string_view what);  // one or more, with commas between
  Text text(std::string_view what);
  DateText date(std::string_view what);
  std::int64_t number(std::string_view what, std::int64_t most);
  std::int32_t count(std::string_view what);  // from 1 to a million
  Unit unit();
  Secrecy secrecy();       // what follows "secret": [until date]
  SpanText span_text();    // [from date] [until date]
  bool accept_doubtful();  // (doubtful)

  // ---- places
  Span here() const { return span_of(at_); }  // of the next token
  std::uint32_t begin() const { return tokens_[at_].begin; }
  Span since(std::uint32_t begin) const;  // up to the last token taken
  std::size_t mark() const { return at_; }
  void advance(std::size_t count);  // takes so many tokens, at most to the end of the statement
  std::string_view text_in(Span span) const { return text_.substr(span.begin, span.size()); }
  std::string_view token_text(std::size_t ahead = 0) const { return text_of(at_ + ahead); }
  const Token& token(std::size_t ahead = 0) const;
  std::size_t match_size(std::string_view phrase,
                         std::size_t ahead) const;  // tokens of the phrase there, or 0
  std::size_t blocks_open = 0;
  HeadingSet understood;  // by the blocks that are open

  // ---- faults
  void fail(std::string_view code, std::string text, Span span,
            std::vector<casus::Note> notes = {});
  void fail_expected(std::string_view what, const std::vector<std::string_view>& candidates = {});
  // The last token taken and the next one are one name, written with a blank.
  void fail_name_with_blank();
  // Reports beside the flow of the statement: the statement goes on.
  void report(std::string_view code, std::string text, Span span,
              std::vector<casus::Note> notes = {});
  std::string found() const;  // the next token in words: "foo", or the end of the statement

 private:
  template <class Meaning>
  struct Found {
    const Phrase<Meaning>* phrase = nullptr;
    std::size_t size = 0;
  };
  template <class Meaning>
  Found<Meaning> find(const PhraseTable<Meaning>& table, std::size_t ahead) const {
    Found<Meaning> best;
    if (!inside(ahead)) return best;
    std::size_t at = at_ + ahead;
    if (tokens_[at].kind != TokenKind::word) return best;
    char first = text_[tokens_[at].begin];
    if (first < 'a' || first > 'z') return best;
    auto letter = static_cast<std::size_t>(first - 'a');
    for (std::size_t i = table.letter_begins[letter]; i < table.letter_begins[letter + 1]; ++i) {
      std::size_t size = match_size(table.phrases[i].text, ahead);
      if (size > best.size) best = {&table.phrases[i], size};
    }
    return best;
  }
  bool inside(std::size_t ahead) const;  // whether the tokens up to there belong to the statement
  std::string_view text_of(std::size_t at) const;
  Span span_of(std::size_t at) const;
  Text joined_text(std::size_t first, std::size_t last);
  bool unescape(std::size_t at, std::string& out);
  bool fail_unreadable();  // a stray character, an open string, an overflow at the next token
  bool fail_heading();     // the next token was meant to begin a statement
  bool mend_heading();
  void skip(std::size_t lines_to_look_at);
  void fail_date(std::string_view word, std::string_view fault);
  bool hour_from(std::string_view& word, DateText& date);
  void last_of_range(DateText& date);
  void fail_leftover();
  std::size_t begun_words(const std::vector<std::string_view>& candidates) const;
  std::string near(const std::vector<std::string_view>& candidates, std::size_t begun) const;
  bool statements_none() const { return options_.statements == Statements::no; }

  std::string_view text_;
  FileId file_;
  Diagnostics& diagnostics_;
  ReaderOptions options_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::size_t statement_ = 0;  // the token that began the statement
  Heading statement_heading_ = Heading::none;
  bool is_open_ = false, failed_ = false;
  bool passed_over_ = false;  // the statement is not read at all
  std::size_t error_count_ = 0;
};

// A block of statements: those it understands itself, and those that end it because a block round
// it understands them.
class Block {
 public:
  Block(Reader& reader, std::string_view what, const HeadingSet& own);
  ~Block();
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;

  // Closes the statement that is open and enters the next one of this block; nothing at its end. A
  // statement that no open block understands is reported and passed over, and those that follow it
  // passed over in silence.
  std::optional<Heading> next();

 private:
  Reader& reader_;
  std::string_view what_;
  HeadingSet own_, outer_;
  bool quiet_ = false;
};

// Fails if the open statement stands for the second time in its block.
void once(Reader& reader, bool already);

}  // namespace casus::lang
