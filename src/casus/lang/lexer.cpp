#include "casus/lang/lexer.h"

#include <array>

#include "casus/base/assert.h"
#include "casus/base/text.h"

namespace casus::lang {
namespace {

enum class Class : std::uint8_t { stray, blank, line_end, word, dot, quote, hash, mark };

constexpr auto classes = [] {
  std::array<Class, 256> all{};
  auto at = [&all](char c) -> Class& { return all[static_cast<unsigned char>(c)]; };
  for (char c = 'a'; c <= 'z'; ++c) at(c) = Class::word;
  for (char c = 'A'; c <= 'Z'; ++c) at(c) = Class::word;
  for (char c = '0'; c <= '9'; ++c) at(c) = Class::word;
  for (char c : {'-', '/', '\'', '_'}) at(c) = Class::word;
  for (std::size_t byte = 0x80; byte < 256; ++byte) all[byte] = Class::word;
  at('.') = Class::dot;
  at('"') = Class::quote;
  at('#') = Class::hash;
  for (char c : {' ', '\t', '\r', '\v', '\f'}) at(c) = Class::blank;
  at('\n') = Class::line_end;
  for (char c : {',', ';', ':', '(', ')', '=', '%'}) at(c) = Class::mark;
  return all;
}();

constexpr TokenKind mark_kind(char c) {
  switch (c) {
    case ',':
      return TokenKind::comma;
    case ';':
      return TokenKind::semicolon;
    case ':':
      return TokenKind::colon;
    case '(':
      return TokenKind::open;
    case ')':
      return TokenKind::close;
    case '=':
      return TokenKind::equals;
    default:
      return TokenKind::percent;
  }
}

// Quotation marks of print, which word processors put in place of the straight one.
bool is_curly_quote(std::string_view text, std::size_t at) {
  return text.substr(at, 2) == "\xE2\x80" && at + 2 < text.size() &&
         static_cast<unsigned char>(text[at + 2]) >= 0x9C &&
         static_cast<unsigned char>(text[at + 2]) <= 0x9F;
}

class Lexer {
 public:
  Lexer(std::string_view text, Statements statements) : text_(text), statements_(statements) {}

  Lexed run() {
    lexed_.tokens.reserve(text_.size() / 6 + 8);
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    while (at_ < text_.size()) step();
    Token last;
    last.begin = last.end = static_cast<std::uint32_t>(text_.size());
    last.heading = Heading::end;
    last.line_start = true;
    lexed_.tokens.push_back(last);
    return std::move(lexed_);
  }

 private:
  Class class_at(std::size_t at) const { return classes[static_cast<unsigned char>(text_[at])]; }

  void step() {
    switch (class_at(at_)) {
      case Class::blank:
        ++at_;
        return;
      case Class::line_end:
        ++at_;
        line_start_ = true;
        return;
      case Class::hash:
        return comment();
      case Class::quote:
        return string();
      case Class::mark:
        return push(mark_kind(text_[at_]), 1);
      case Class::word:
        return word();
      case Class::dot:
        if (text_.substr(at_, 2) == "..") return push(TokenKind::range, 2);
        return word();
      case Class::stray:
        return push(TokenKind::stray, 1);
    }
  }

  void push(TokenKind kind, std::size_t size, Heading heading = Heading::none) {
    if (heading != Heading::none) in_statement_ = 0;
    bool too_many = ++in_statement_ > statement_tokens_max;
    if (!too_many || in_statement_ == statement_tokens_max + 1) {
      Token token;
      token.begin = static_cast<std::uint32_t>(at_);
      token.end = static_cast<std::uint32_t>(at_ + size);
      token.kind = too_many ? TokenKind::overflow : kind;
      token.heading = heading;
      token.line_start = line_start_;
      lexed_.tokens.push_back(token);
    }
    line_start_ = false;
    at_ += size;
  }

  void word() {
    if (static_cast<unsigned char>(text_[at_]) >= 0x80) {
      if (std::size_t size = blank_size(text_, at_)) {
        at_ += size;
        return;
      }
      if (is_curly_quote(text_, at_)) return push(TokenKind::stray, 3);
    }
    std::size_t end = word_end();
    std::string_view word = text_.substr(at_, end - at_);
    if (word.size() == 13 && word[10] == 'T') end = with_minutes(end);
    if (end == at_) end = at_ + 1;
    Heading heading = Heading::none;
    if (lexed_.tokens.size() == second_word_at_ && word == second_word_) {
      Token& first = lexed_.tokens.back();
      first.heading = second_heading_;
      first.two_words = true;
      in_statement_ = 1;
    } else if (line_start_ && statements_ == Statements::yes) {
      heading = heading_of(word);
    }
    push(TokenKind::word, end - at_, heading);
  }

  // Remembers the second word that would make a heading of this one.
  Heading heading_of(std::string_view word) {
    HeadingMatch match = find_heading(word);
    if (match.together != Heading::none) {
      second_word_ = match.second;
      second_word_at_ = lexed_.tokens.size() + 1;
      second_heading_ = match.together;
    }
    return match.alone;
  }

  std::size_t word_end() const {
    std::size_t end = at_;
    for (; end < text_.size(); ++end) {
      Class kind = class_at(end);
      if (kind == Class::word) {
        if (static_cast<unsigned char>(text_[end]) < 0x80) continue;
        if (blank_size(text_, end) != 0 || is_curly_quote(text_, end)) break;
      } else if (kind != Class::dot || text_.substr(end, 2) == "..") {
        break;
      }
    }
    return end;
  }

  // 1914-08-01T19 and :00
  std::size_t with_minutes(std::size_t end) const {
    bool minutes = end + 2 < text_.size() && text_[end] == ':' && is_digit(text_[end + 1]) &&
                   is_digit(text_[end + 2]);
    return minutes ? end + 3 : end;
  }

  void string() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != '"' && text_[end] != '\n')
      end += text_[end] == '\\' && end + 1 < text_.size() && text_[end + 1] != '\n' ? 2 : 1;
    bool closed = end < text_.size() && text_[end] == '"';
    mark_block();
    push(closed ? TokenKind::string : TokenKind::unclosed, end + (closed ? 1 : 0) - at_);
  }

  // "war ID" and "place NAME" are items of an event; with a title they are blocks of their own. A
  // line that begins with `group "name"` goes on with the statement before it.
  void mark_block() {
    std::size_t count = lexed_.tokens.size();
    if (count >= 1 && lexed_.tokens[count - 1].heading == Heading::group)
      lexed_.tokens[count - 1].heading = Heading::none;
    if (count < 2) return;
    Heading& heading = lexed_.tokens[count - 2].heading;
    if (heading == Heading::war_item) heading = Heading::war;
    if (heading == Heading::place_item) heading = Heading::place;
  }

  void comment() {
    std::size_t end = text_.find('\n', at_);
    if (end == std::string_view::npos) end = text_.size();
    std::size_t next = end;
    while (end > at_ + 1 && classes[static_cast<unsigned char>(text_[end - 1])] == Class::blank)
      --end;
    lexed_.comments.push_back(
        {static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end), line_start_});
    at_ = next;
  }

  std::string_view text_;
  Statements statements_;
  Lexed lexed_;
  std::size_t at_ = 0;
  bool line_start_ = true;
  std::size_t in_statement_ = 0;
  std::string_view second_word_;
  std::size_t second_word_at_ = static_cast<std::size_t>(-1);
  Heading second_heading_ = Heading::none;
};

}  // namespace

std::size_t blank_size(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r')) return 1;
  return text.substr(at, 2) == "\xC2\xA0" ? 2 : 0;
}

Lexed lex(std::string_view text, Statements statements) {
  CASUS_ASSERT(text.size() < static_cast<std::uint32_t>(-1));
  return Lexer(text, statements).run();
}

}  // namespace casus::lang
