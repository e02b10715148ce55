// The tokens of a text of the treaty language: words, strings and marks, as positions in the text.
// The lexer reports nothing: what it cannot read becomes a token of kind unclosed or stray, and the
// parser says so where it meets it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "casus/lang/heading.h"

namespace casus::lang {

inline constexpr std::size_t statement_tokens_max = 20'000;

enum class TokenKind : std::uint8_t {
  word,
  string,
  unclosed,  // a string whose line ends before its closing quotation mark
  comma,
  semicolon,
  colon,
  open,
  close,
  equals,
  range,  // ".."
  percent,
  stray,     // a character that has no meaning here
  overflow,  // stands for all that passes statement_tokens_max in one statement
  end,
};

struct Token {
  std::uint32_t begin = 0, end = 0;  // a string with its quotation marks
  TokenKind kind = TokenKind::end;
  Heading heading =
      Heading::none;  // the statement that begins here; the second word of a heading has none
  bool line_start = false;
  bool two_words : 1 = false;  // the heading has a second word, the next token
  bool assumed : 1 = false;    // the heading is misspelt, and reported
};
static_assert(sizeof(Token) == 12);

struct Comment {
  std::uint32_t begin = 0,
                end = 0;  // from "#" to before the end of the line, without blanks at its end
  bool own_line = false;
};

struct Lexed {
  std::vector<Token> tokens;      // the last one is of kind end, with Heading::end
  std::vector<Comment> comments;  // in their order
};

// Whether a line may begin with a statement; a question and a single date have none.
enum class Statements : std::uint8_t { yes, no };

// REQUIRES: text is shorter than 4 GiB. Cost: linear.
Lexed lex(std::string_view text, Statements statements = Statements::yes);

// The size of the character at text[at] that counts as a blank (1 or 2), or 0. A no-break space is
// a blank.
std::size_t blank_size(std::string_view text, std::size_t at);

}  // namespace casus::lang
