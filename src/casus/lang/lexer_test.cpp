#include "casus/lang/lexer.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace casus::lang {
namespace {

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> all;
  for (const Token& token : lex(text).tokens)
    if (token.kind != TokenKind::end)
      all.emplace_back(text.substr(token.begin, token.end - token.begin));
  return all;
}

std::vector<Heading> headings_of(std::string_view text) {
  std::vector<Heading> all;
  for (const Token& token : lex(text).tokens)
    if (token.heading != Heading::none && token.heading != Heading::end)
      all.push_back(token.heading);
  return all;
}

using Words = std::vector<std::string>;
using Headings = std::vector<Heading>;

TEST(Lexer, words_hold_letters_digits_and_some_marks) {
  EXPECT_EQ(words("dual-1879/1/russia Cote-d'Ivoire U.S. a_b C\xC3\xB4te"),
            (Words{"dual-1879/1/russia", "Cote-d'Ivoire", "U.S.", "a_b", "C\xC3\xB4te"}));
}

TEST(Lexer, two_dots_end_a_word) {
  EXPECT_EQ(words("1914-08-11..13 700000 .. 800000"),
            (Words{"1914-08-11", "..", "13", "700000", "..", "800000"}));
}

TEST(Lexer, an_hour_belongs_to_its_day) {
  EXPECT_EQ(words("1914-08-01T19:00 e09:"), (Words{"1914-08-01T19:00", "e09", ":"}));
  EXPECT_EQ(words("1914-08-01T19:x"), (Words{"1914-08-01T19", ":", "x"}));
}

TEST(Lexer, marks_stand_alone) {
  EXPECT_EQ(words("a,b;c:(d)=5%"),
            (Words{"a", ",", "b", ";", "c", ":", "(", "d", ")", "=", "5", "%"}));
}

TEST(Lexer, a_text_ends_on_its_line) {
  std::string_view text = "note \"a \\\" b\" \"open\nnote";
  Lexed lexed = lex(text);
  EXPECT_EQ(lexed.tokens[1].kind, TokenKind::string);
  EXPECT_EQ(lexed.tokens[2].kind, TokenKind::unclosed);
  EXPECT_EQ(lexed.tokens[3].heading, Heading::note);
}

TEST(Lexer, a_heading_is_the_first_word_of_a_line) {
  EXPECT_EQ(headings_of("treaty when\n  when treaty\n\twhenever"),
            (Headings{Heading::treaty, Heading::when}));
}

TEST(Lexer, a_heading_of_two_words_needs_both) {
  EXPECT_EQ(headings_of("in force 1914\nin the war\nor when\nor\nwhen"),
            (Headings{Heading::in_force, Heading::or_when, Heading::or_when}));
}

TEST(Lexer, the_second_word_of_a_heading_is_none_itself) {
  Lexed lexed = lex("open issue x");
  EXPECT_EQ(lexed.tokens[0].heading, Heading::open_issue);
  EXPECT_TRUE(lexed.tokens[0].two_words);
  EXPECT_EQ(lexed.tokens[1].heading, Heading::none);
}

TEST(Lexer, a_title_makes_a_block_of_war_and_place) {
  EXPECT_EQ(headings_of("war w\nwar w \"W\"\nplace p\nplace p \"P\""),
            (Headings{Heading::war_item, Heading::war, Heading::place_item, Heading::place}));
}

TEST(Lexer, a_line_may_begin_with_a_quoted_group) {
  EXPECT_EQ(headings_of("event e 1914\n group \"Black Hand\" kills x\ngroup g \"G\""),
            (Headings{Heading::event, Heading::group}));
}

TEST(Lexer, comments_stand_aside_with_their_place) {
  std::string_view text = "# one\ntreaty # two  \r\n# three";
  Lexed lexed = lex(text);
  ASSERT_EQ(lexed.comments.size(), 3u);
  EXPECT_TRUE(lexed.comments[0].own_line);
  EXPECT_FALSE(lexed.comments[1].own_line);
  EXPECT_EQ(text.substr(lexed.comments[1].begin, lexed.comments[1].end - lexed.comments[1].begin),
            "# two");
  EXPECT_TRUE(lexed.comments[2].own_line);
}

TEST(Lexer, a_byte_order_mark_and_no_break_spaces_are_blank) {
  EXPECT_EQ(headings_of("\xEF\xBB\xBFtreaty\n\xC2\xA0note"),
            (Headings{Heading::treaty, Heading::note}));
  EXPECT_EQ(words("a\xC2\xA0"
                  "b"),
            (Words{"a", "b"}));
}

TEST(Lexer, what_it_cannot_read_is_stray) {
  for (std::string_view text : {"\x01", "\xE2\x80\x9Cx\xE2\x80\x9D", "&", "@", "\x7F"})
    EXPECT_EQ(lex(text).tokens[0].kind, TokenKind::stray) << text;
}

TEST(Lexer, a_statement_that_never_ends_is_cut) {
  std::string text = "note ";
  for (std::size_t i = 0; i < statement_tokens_max + 100; ++i) text += "x ";
  text += "\nnote";
  Lexed lexed = lex(text);
  EXPECT_EQ(lexed.tokens.size(), statement_tokens_max + 3);
  EXPECT_EQ(lexed.tokens[statement_tokens_max].kind, TokenKind::overflow);
}

RC_GTEST_PROP(Lexer, any_bytes_give_tokens_in_order_inside_the_text, (const std::string& bytes)) {
  std::uint32_t last = 0;
  for (const Token& token : lex(bytes).tokens) {
    RC_ASSERT(token.begin >= last && token.end >= token.begin && token.end <= bytes.size());
    last = token.end;
  }
}

}  // namespace
}  // namespace casus::lang
