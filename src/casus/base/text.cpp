#include "casus/base/text.h"

#include <cstdint>

#include "casus/base/assert.h"

namespace casus {
namespace {

constexpr char32_t replacement = 0xFFFD;

unsigned char byte_at(std::string_view text, std::size_t offset) {
  return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0;
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// How many bytes the sequence that begins at `offset` has, or 0 if it is ill formed.
std::size_t sequence_size(std::string_view text, std::size_t offset) {
  unsigned char first = byte_at(text, offset);
  unsigned char second = byte_at(text, offset + 1);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !is_continuation(second)) return 0;
  if (first < 0xE0) return 2;
  if (!is_continuation(byte_at(text, offset + 2))) return 0;
  if (first < 0xF0) {
    bool overlong = first == 0xE0 && second < 0xA0;
    bool surrogate = first == 0xED && second >= 0xA0;
    return overlong || surrogate ? 0 : 3;
  }
  bool overlong = first == 0xF0 && second < 0x90;
  bool too_large = first == 0xF4 && second >= 0x90;
  return overlong || too_large || !is_continuation(byte_at(text, offset + 3)) ? 0 : 4;
}

struct Folding {
  char32_t first;
  char32_t last;
  std::string_view letters;  // one ASCII letter a code point, '.' where the code point stays
};

// Latin-1 Supplement and Latin Extended-A, upper and lower case alike; and Romanian comma letters.
constexpr Folding foldings[] = {
    {0xC0, 0xFF, "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"},
    {0x100, 0x17F,
     "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
     "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"},
    {0x218, 0x21B, "sstt"},
};

std::string_view fold_pair(char32_t c) {
  switch (c) {
    case 0xC6:
    case 0xE6:
      return "ae";
    case 0x152:
    case 0x153:
      return "oe";
    case 0x132:
    case 0x133:
      return "ij";
    case 0xDE:
    case 0xFE:
      return "th";
    case 0xDF:
    case 0x1E9E:
      return "ss";
    default:
      return {};
  }
}

char fold_letter(char32_t c) {
  for (const Folding& folding : foldings) {
    if (c < folding.first || c > folding.last) continue;
    char letter = folding.letters[c - folding.first];
    return letter == '.' ? '\0' : letter;
  }
  return '\0';
}

bool joins_words(char32_t c) {
  bool hyphen = c == '-' || (c >= 0x2010 && c <= 0x2014) || c == 0x2212;
  return hyphen || c == '_' || c == 0xA0 || (c < 0x80 && is_space(static_cast<char>(c)));
}

bool is_combining_accent(char32_t c) { return c >= 0x300 && c <= 0x36F; }

void append_folded(std::string& out, char32_t c) {
  if (c < 0x80) {
    char ascii = static_cast<char>(c);
    out.push_back(ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii + 32) : ascii);
  } else if (c == 0x2018 || c == 0x2019) {
    out.push_back('\'');
  } else if (std::string_view pair = fold_pair(c); !pair.empty()) {
    out.append(pair);
  } else if (char letter = fold_letter(c); letter != '\0') {
    out.push_back(letter);
  } else {
    append_utf8(out, c);
  }
}

template <class Parts>
std::string join_parts(const Parts& parts, std::string_view separator) {
  std::string out;
  bool first = true;
  for (const auto& part : parts) {
    if (!first) out.append(separator);
    first = false;
    out.append(part);
  }
  return out;
}

}  // namespace

std::optional<std::size_t> invalid_utf8_at(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = sequence_size(text, at);
    if (size == 0) return at;
    at += size;
  }
  return std::nullopt;
}

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  CASUS_ASSERT(offset < text.size());
  std::size_t size = sequence_size(text, offset);
  if (size == 0) return {replacement, 1};
  if (size == 1) return {byte_at(text, offset), 1};
  char32_t value = byte_at(text, offset) & (0xFFu >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) value = (value << 6) | (byte_at(text, offset + i) & 0x3Fu);
  return {value, size};
}

std::size_t code_point_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += code_point_at(text, at).size;
  return count;
}

void append_utf8(std::string& out, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = replacement;
  auto push = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  auto tail = [&push, c](int shift) { push(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) {
    push(c);
  } else if (c < 0x800) {
    push(0xC0 | (c >> 6));
    tail(0);
  } else if (c < 0x10000) {
    push(0xE0 | (c >> 12));
    tail(6);
    tail(0);
  } else {
    push(0xF0 | (c >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

std::string fold(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  bool gap = false;
  for (std::size_t at = 0; at < name.size();) {
    auto [value, size] = code_point_at(name, at);
    at += size;
    if (is_combining_accent(value)) continue;
    if (joins_words(value)) {
      gap = !out.empty();
      continue;
    }
    if (gap) out.push_back(' ');
    gap = false;
    append_folded(out, value);
  }
  return out;
}

std::string to_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::vector<std::string_view> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_space(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  return join_parts(parts, separator);
}

std::string join(std::span<const std::string_view> parts, std::string_view separator) {
  return join_parts(parts, separator);
}

std::string join_words(std::span<const std::string> parts, std::string_view last) {
  if (parts.size() < 2) return join(parts, {});
  std::string out = join(parts.first(parts.size() - 1), ", ");
  return out.append(last).append(parts.back());
}

}  // namespace casus
