#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

// The offset of the first byte that is not well-formed UTF-8 (Unicode 15, table 3-7: no surrogates,
// no overlong forms, nothing above U+10FFFF); nothing if the whole text is well formed.
std::optional<std::size_t> invalid_utf8_at(std::string_view text);
inline bool is_utf8(std::string_view text) { return !invalid_utf8_at(text); }

// The code point at `offset` and how many bytes it takes; an ill-formed byte counts as U+FFFD,
// size 1. REQUIRES: offset < text.size().
struct CodePoint {
  char32_t value;
  std::size_t size;
};
CodePoint code_point_at(std::string_view text, std::size_t offset);
// How many code points a text has; each ill-formed byte counts as one.
std::size_t code_point_count(std::string_view text);
// Appends the UTF-8 form of a code point (U+FFFD if it is none).
void append_utf8(std::string& out, char32_t code_point);

// A name as names are compared: ASCII and Latin letters in lower case without accents ("Côte" and
// "cote"; "ß" is "ss", "æ" is "ae"), runs of spaces, hyphens and underscores as one space, none at
// the ends. Other letters stay as they are.
std::string fold(std::string_view name);

// ASCII only, independent of any locale.
std::string to_lower(std::string_view text);
constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Views into `text`.
std::string_view trim(std::string_view text);
// The parts between separators; always one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);
// The words between runs of white space; none is empty.
std::vector<std::string_view> split_words(std::string_view text);

std::string join(std::span<const std::string> parts, std::string_view separator);
std::string join(std::span<const std::string_view> parts, std::string_view separator);
// "A", "A and B", "A, B and C".
std::string join_words(std::span<const std::string> parts, std::string_view last = " and ");

}  // namespace casus
