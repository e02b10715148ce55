#include "casus/base/render.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/base/text.h"

namespace casus {
namespace {

Diagnostic about(Span span) { return {Severity::error, "test.bad", "no such state", span, {}}; }

TEST(Render, shows_place_line_and_mark) {
  SourceMap sources;
  FileId file = sources.add("rio.pact", "treaty rio\n\nparties Urugay, Chile\n");
  EXPECT_EQ(render(about({file, 20, 26}), sources),
            "rio.pact:3:9: error: no such state [test.bad]\n"
            "  3 | parties Urugay, Chile\n"
            "    |         ^~~~~~\n");
}

TEST(Render, shows_notes_at_their_own_places) {
  SourceMap sources;
  FileId file = sources.add("rio.pact", "state A\nstate A\n");
  Diagnostic diagnostic = about({file, 14, 15});
  diagnostic.notes = {{"first defined here", {file, 6, 7}}, {"a state has one entry", {}}};
  EXPECT_EQ(render(diagnostic, sources),
            "rio.pact:2:7: error: no such state [test.bad]\n"
            "  2 | state A\n"
            "    |       ^\n"
            "rio.pact:1:7: note: first defined here\n"
            "  1 | state A\n"
            "    |       ^\n"
            "note: a state has one entry\n");
}

TEST(Render, shows_the_text_alone_without_a_span) {
  EXPECT_EQ(render(about({}), SourceMap()), "error: no such state [test.bad]\n");
}

TEST(Render, counts_a_letter_of_several_bytes_as_one_column) {
  SourceMap sources;
  FileId file = sources.add("a", "C\xC3\xB4te x");
  EXPECT_EQ(render(about({file, 6, 7}), sources),
            "a:1:6: error: no such state [test.bad]\n  1 | C\xC3\xB4te x\n    |      ^\n");
}

TEST(Render, shows_tabs_as_a_space_and_control_characters_as_a_question_mark) {
  SourceMap sources;
  FileId file = sources.add("a", "\tx\x1b[31m\x7f y");
  std::string text = render(about({file, 1, 2}), sources);
  EXPECT_EQ(text, "a:1:2: error: no such state [test.bad]\n  1 |  x?[31m? y\n    |  ^\n");
}

TEST(Render, marks_only_the_first_line_of_a_long_span) {
  SourceMap sources;
  FileId file = sources.add("a", "first line\nsecond");
  EXPECT_EQ(render(about({file, 6, 14}), sources),
            "a:1:7: error: no such state [test.bad]\n  1 | first line\n    |       ^~~~\n");
}

TEST(Render, marks_the_end_of_a_text) {
  SourceMap sources;
  FileId file = sources.add("a", "end");
  EXPECT_EQ(render(about({file, 3, 3}), sources),
            "a:1:4: error: no such state [test.bad]\n  1 | end\n    |    ^\n");
}

TEST(Render, cuts_a_long_line_to_a_window_round_the_span) {
  SourceMap sources;
  std::string line = std::string(500, 'a') + "HERE" + std::string(500, 'b');
  FileId file = sources.add("a", line);
  std::string text = render(about({file, 500, 504}), sources);
  EXPECT_EQ(text,
            "a:1:501: error: no such state [test.bad]\n"
            "  1 | ..." +
                std::string(30, 'a') + "HERE" + std::string(66, 'b') +
                "...\n"
                "    | " +
                std::string(33, ' ') + "^~~~\n");
}

TEST(Render, lets_no_control_character_of_a_path_or_message_through) {
  SourceMap sources;
  FileId file = sources.add("a\x1b[2J", "x");
  Diagnostic diagnostic = about({file, 0, 1});
  diagnostic.text = "\"\x07\"";
  std::string text = render(diagnostic, sources);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_EQ(text.find('\x07'), std::string::npos);
}

TEST(Render, colours_only_when_asked) {
  SourceMap sources;
  FileId file = sources.add("a", "x");
  EXPECT_EQ(render(about({file, 0, 1}), sources).find('\x1b'), std::string::npos);
  EXPECT_NE(render(about({file, 0, 1}), sources, {.colour = true}).find('\x1b'), std::string::npos);
}

TEST(Render, says_how_many_were_left_out) {
  Diagnostics list;
  for (int i = 0; i < 1002; ++i) list.add_error("test.bad", "x", {});
  EXPECT_TRUE(render(list, SourceMap()).ends_with("note: 2 more are not shown\n"));
}

RC_GTEST_PROP(Render, survives_any_text_and_any_span, (const std::string& text)) {
  SourceMap sources;
  FileId file = sources.add("a", text);
  auto limit = static_cast<std::uint32_t>(text.size()) + 3;
  auto begin = *rc::gen::inRange<std::uint32_t>(0, limit);
  auto end = *rc::gen::inRange<std::uint32_t>(0, limit);
  std::string out = render(about({file, begin, end}), sources);
  RC_ASSERT(is_utf8(out));
  RC_ASSERT(out.ends_with('\n'));
}

}  // namespace
}  // namespace casus
