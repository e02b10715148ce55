#include "casus/explain/json_writer.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace casus::explain {
namespace {

TEST(JsonWriter, writes_what_another_reader_reads) {
  JsonWriter json;
  json.object()
      .member("text", "a \"quoted\" \\ word\n\x01")
      .member("yes", true)
      .member("number", -3)
      .key("nothing")
      .null();
  json.key("list")
      .array()
      .value("x")
      .object()
      .end()
      .array()
      .end()
      .end()
      .text_or_null("empty", "")
      .end();
  auto read = nlohmann::json::parse(json.take());
  EXPECT_EQ(read["text"], "a \"quoted\" \\ word\n\x01");
  EXPECT_EQ(read["yes"], true);
  EXPECT_EQ(read["number"], -3);
  EXPECT_TRUE(read["nothing"].is_null());
  EXPECT_EQ(read["list"].size(), 3u);
  EXPECT_TRUE(read["empty"].is_null());
}

TEST(JsonWriter, replaces_what_is_no_utf8) {
  JsonWriter json;
  json.array().value("a\xff z").value("ü").end();
  auto read = nlohmann::json::parse(json.take());
  EXPECT_EQ(read[0], "a\xEF\xBF\xBD z");
  EXPECT_EQ(read[1], "ü");
}

TEST(JsonWriter, puts_members_in_the_order_given_and_rows_on_lines_of_their_own) {
  JsonWriter json;
  json.object()
      .member("b", 1)
      .key("a")
      .array()
      .object()
      .member("x", 1)
      .member("y", 2)
      .end()
      .end()
      .end();
  EXPECT_EQ(json.take(), "{\n  \"b\":1,\n  \"a\":[\n    {\"x\":1,\"y\":2}\n  ]\n}\n");
}

}  // namespace
}  // namespace casus::explain
