#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casus::explain {

// Writes JSON straight into a text, members in the order given: an answer may have thousands of
// rows, and a tree of values would cost more than the answer itself. The two outer levels stand on
// lines of their own, everything inside them on one line. Ill-formed UTF-8 becomes U+FFFD.
//
//   JsonWriter json;
//   json.object().key("a").value(1).key("b").array().value("x").end().end();
class JsonWriter {
 public:
  JsonWriter& object();
  JsonWriter& array();
  JsonWriter& end();  // closes what was opened last
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(bool is);
  JsonWriter& value(std::int64_t number);
  JsonWriter& value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(std::uint32_t number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& null();

  // A member at once.
  template <class T>
  JsonWriter& member(std::string_view name, const T& of) {
    key(name);
    return value(of);
  }
  JsonWriter& texts(std::string_view name, const std::vector<std::string>& list);
  // A text, or null if it is empty.
  JsonWriter& text_or_null(std::string_view name, std::string_view text);

  // The whole, with a line break at its end. REQUIRES: everything opened is closed.
  [[nodiscard]] std::string take();

 private:
  void separate();
  void escape(std::string_view text);
  void open(char bracket, char closing);

  std::string text_;
  std::string closing_;             // a bracket for each level
  std::vector<std::uint8_t> used_;  // whether a level has a member already
  bool after_key_ = false;
};

}  // namespace casus::explain
