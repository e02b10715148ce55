#include "casus/explain/json_writer.h"

#include "casus/base/assert.h"
#include "casus/base/text.h"

namespace casus::explain {

namespace {

constexpr std::size_t levels_on_lines = 2;

}  // namespace

void JsonWriter::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (used_.empty()) return;
  if (used_.back()) text_ += ',';
  used_.back() = 1;
  if (used_.size() <= levels_on_lines) {
    text_ += '\n';
    text_.append(used_.size() * 2, ' ');
  }
}

void JsonWriter::open(char bracket, char closing) {
  separate();
  text_ += bracket;
  closing_ += closing;
  used_.push_back(0);
}

JsonWriter& JsonWriter::object() {
  open('{', '}');
  return *this;
}

JsonWriter& JsonWriter::array() {
  open('[', ']');
  return *this;
}

JsonWriter& JsonWriter::end() {
  CASUS_ASSERT(!closing_.empty());
  bool any = used_.back() != 0;
  used_.pop_back();
  if (any && used_.size() < levels_on_lines) {
    text_ += '\n';
    text_.append(used_.size() * 2, ' ');
  }
  text_ += closing_.back();
  closing_.pop_back();
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  separate();
  escape(name);
  text_ += ':';
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  separate();
  escape(text);
  return *this;
}

JsonWriter& JsonWriter::value(bool is) {
  separate();
  text_ += is ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
  separate();
  text_ += std::to_string(number);
  return *this;
}

JsonWriter& JsonWriter::null() {
  separate();
  text_ += "null";
  return *this;
}

JsonWriter& JsonWriter::texts(std::string_view name, const std::vector<std::string>& list) {
  key(name).array();
  for (const std::string& text : list) value(text);
  return end();
}

JsonWriter& JsonWriter::text_or_null(std::string_view name, std::string_view text) {
  key(name);
  return text.empty() ? null() : value(text);
}

std::string JsonWriter::take() {
  CASUS_ASSERT(closing_.empty());
  text_ += '\n';
  return std::move(text_);
}

void JsonWriter::escape(std::string_view text) {
  text_ += '"';
  std::size_t plain = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto c = static_cast<unsigned char>(text[at]);
    if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
      ++at;
      continue;
    }
    text_.append(text.substr(plain, at - plain));
    if (c >= 0x80) {
      CodePoint point = code_point_at(text, at);
      append_utf8(text_, point.value);
      at += point.size;
    } else if (c == '"' || c == '\\') {
      text_ += '\\';
      text_ += static_cast<char>(c);
      ++at;
    } else {
      constexpr std::string_view digits = "0123456789abcdef";
      text_ += c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\u00";
      if (c != '\n' && c != '\t') {
        text_ += digits[c >> 4];
        text_ += digits[c & 15];
      }
      ++at;
    }
    plain = at;
  }
  text_.append(text.substr(plain));
  text_ += '"';
}

}  // namespace casus::explain
