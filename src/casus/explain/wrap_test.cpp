#include "casus/explain/wrap.h"

#include <gtest/gtest.h>

namespace casus::explain {
namespace {

TEST(Wrap, breaks_at_blanks_before_the_last_column) {
  EXPECT_EQ(wrap("one two three", {.columns = 7}), "one two\nthree");
}

TEST(Wrap, indents_the_first_line_and_those_after_it) {
  EXPECT_EQ(wrap("one two three", {.columns = 9, .first = 2, .rest = 4}), "  one two\n    three");
}

TEST(Wrap, leaves_a_word_longer_than_the_line_whole) {
  EXPECT_EQ(wrap("a incomprehensible b", {.columns = 6}), "a\nincomprehensible\nb");
}

TEST(Wrap, counts_letters_not_bytes_and_no_colours) {
  EXPECT_EQ(wrap("äöü äöü", {.columns = 7}), "äöü äöü");
  EXPECT_EQ(wrap("\x1b[1mone\x1b[0m two", {.columns = 7}), "\x1b[1mone\x1b[0m two");
}

TEST(Wrap, keeps_the_line_breaks_of_the_text) {
  EXPECT_EQ(wrap("one\ntwo", {.columns = 80}), "one\ntwo");
}

}  // namespace
}  // namespace casus::explain
