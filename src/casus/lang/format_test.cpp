#include "casus/lang/format.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "casus/base/file.h"
#include "casus/base/text.h"
#include "casus/lang/lang_test.h"
#include "casus/lang/lexer.h"

namespace casus::lang {
namespace {

std::string formatted(std::string_view text) {
  SourceMap sources;
  return format(sources, sources.add("t.pact", std::string(text)));
}

std::vector<std::string> comments_of(std::string_view text) {
  std::vector<std::string> all;
  for (const Comment& comment : lex(text).comments)
    all.emplace_back(text.substr(comment.begin, comment.end - comment.begin));
  return all;
}

// What the formatter promises of any text that parses.
void expect_promises(const std::string& text) {
  std::string once = formatted(text);
  Parsed before(text), after(once);
  EXPECT_EQ(after.errors(), Errors{}) << once;
  EXPECT_EQ(before.tree(), after.tree()) << once;
  EXPECT_EQ(formatted(once), once);
  EXPECT_EQ(comments_of(text), comments_of(once));
}

TEST(Format, indents_by_block) {
  EXPECT_EQ(
      formatted(
          "treaty t \"T\"\nparties A, B\nopen issue i\nstrict no\narticle 1\ntext \"x\"\nclause "
          "c\nwhen a party is attacked\n"
          "then it shall consult\nopen issue i\nbroad yes\nregion r \"R\"\nincludes everywhere\n"),
      R"(treaty t "T"
  parties A, B
  open issue i
    strict no

  article 1
    text "x"
    clause c
      when a party is attacked
      then it shall consult
      open issue i
        broad yes
  region r "R"
    includes everywhere
)");
}

TEST(Format, separates_blocks_and_articles_by_one_blank_line) {
  EXPECT_EQ(formatted("\n\ntreaty t \"T\"\narticle 1\n\n\n\nnote \"n\"\narticle 2\nversion 2 from "
                      "1900\narticle 3\nprotocol \"P\"\nstate s \"S\"\nexists\n"),
            R"(treaty t "T"
  article 1

    note "n"

  article 2

  version 2 from 1900
    article 3

  protocol "P"

state s "S"
  exists
)");
}

TEST(Format, puts_one_blank_between_words_and_none_before_marks) {
  EXPECT_EQ(
      formatted("treaty   t\t\"T\"\n parties A ,B\n signed 1914-08-11 .. 13( doubtful )\ndefine "
                "x=A or B\narticle 1\nclause c\n"
                "provided not( \"x\"or \"y\" )\nthen it shall assist X with 7 .. 8 men , at once"),
      R"(treaty t "T"
  parties A, B
  signed 1914-08-11..13 (doubtful)
  define x = A or B

  article 1
    clause c
      provided not ("x" or "y")
      then it shall assist X with 7..8 men, at once
)");
}

TEST(Format, wraps_at_a_hundred_columns) {
  std::string text = "treaty t \"T\"\n  parties ";
  for (int i = 0; i < 30; ++i) text += "Country-" + std::to_string(10 + i) + (i < 29 ? ", " : "\n");
  EXPECT_EQ(formatted(text), R"(treaty t "T"
  parties Country-10, Country-11, Country-12, Country-13, Country-14, Country-15, Country-16,
      Country-17, Country-18, Country-19, Country-20, Country-21, Country-22, Country-23,
      Country-24, Country-25, Country-26, Country-27, Country-28, Country-29, Country-30,
      Country-31, Country-32, Country-33, Country-34, Country-35, Country-36, Country-37,
      Country-38, Country-39
)");
  expect_promises(text);
}

TEST(Format, never_begins_a_continuation_with_a_heading) {
  std::string filler(70, 'x');
  for (std::string tail : {"in force in the war w", "or when-x", "party in force",
                           "name in text or set", "great power"}) {
    std::string text = "treaty t \"T\"\narticle 1\nclause c\nwhen a party is attacked by " +
                       filler + " or " + tail + "\nthen it shall consult\n";
    if (Parsed(text).errors().empty()) expect_promises(text);
  }
  std::string text = "scenario s \"S\"\nexpect at e1 t/1/" + filler +
                     " for X: disputed, ended, suspended, disputed\n";
  expect_promises(text);
  EXPECT_EQ(formatted(text).find("\n      disputed"), std::string::npos);
}

TEST(Format, a_text_longer_than_a_line_stays_whole) {
  std::string text = "treaty t \"" + std::string(150, 'x') + "\" \"y\"\n";
  EXPECT_EQ(formatted(text), "treaty t \"" + std::string(150, 'x') + "\"\n    \"y\"\n");
}

TEST(Format, keeps_comments_where_they_stand) {
  std::string text = R"(# first


# second
treaty t "T"    # at the end
# before parties
  parties A, # in the middle
# alone
     B

# before the article

  article 1
# last
)";
  EXPECT_EQ(formatted(text), R"(# first

# second
treaty t "T"  # at the end
  # before parties
  parties A,  # in the middle
      # alone
      B

  # before the article

  article 1
# last
)");
  expect_promises(text);
}

TEST(Format, of_nothing_is_nothing) {
  EXPECT_EQ(formatted(""), "");
  EXPECT_EQ(formatted("\n \n"), "");
  EXPECT_EQ(formatted("# x"), "# x\n");
}

TEST(Format, leaves_a_faulty_file_alone) {
  EXPECT_EQ(formatted("treaty\n\n\n x"), "treaty\n\n\n x");
}

TEST(Format, drops_the_byte_order_mark_and_the_carriage_returns) {
  EXPECT_EQ(formatted("\xEF\xBB\xBFtreaty t \"T\"\r\n  # c\r\n\r\n  note \"n\"\r\n"),
            "treaty t \"T\"\n  # c\n\n  note \"n\"\n");
}

TEST(Format, keeps_its_promises_on_the_examples) {
  for (std::string path : {"tests/data/examples.pact", "tests/data/july-1914.pact"}) {
    Result<std::string> text = read_file(path);
    ASSERT_TRUE(text.has_value());
    expect_promises(*text);
  }
}

TEST(Format, keeps_its_promises_on_the_corpus) {
  Result<std::vector<std::string>> paths = list_files("corpus", ".pact");
  if (!paths) GTEST_SKIP() << "no corpus";
  for (const std::string& path : *paths) {
    Result<std::string> text = read_file(path);
    ASSERT_TRUE(text.has_value());
    if (Parsed(*text).errors().empty()) expect_promises(*text);
  }
}

// The examples with blanks, line breaks and comments strewn between their tokens, wherever they
// change no meaning.
RC_GTEST_PROP(Format, keeps_its_promises_however_the_text_was_laid_out, ()) {
  static const std::string text =
      *read_file("tests/data/examples.pact") + *read_file("tests/data/july-1914.pact");
  static const Lexed lexed = lex(text);
  std::size_t count = lexed.tokens.size() - 1;
  auto seed = *rc::gen::arbitrary<std::uint32_t>();
  std::string strewn;
  for (std::size_t i = 0; i < count; ++i) {
    const Token& token = lexed.tokens[i];
    std::string_view word = std::string_view(text).substr(token.begin, token.end - token.begin);
    seed = seed * 1664525u + 1013904223u;
    if (token.heading != Heading::none)
      strewn += (seed >> 16) % 8 == 0 ? "\n#own\n\n\n" : (seed >> 16) % 8 == 1 ? " #end\n" : "\n";
    else if (find_heading(word).alone == Heading::none &&
             find_heading(word).together == Heading::none)
      strewn += (seed >> 16) % 16 == 0 ? " # in\n " : (seed >> 16) % 16 == 1 ? "\n\n" : " ";
    else
      strewn += " ";
    strewn += word;
  }
  expect_promises(strewn);
  RC_ASSERT(!::testing::Test::HasFailure());
}

}  // namespace
}  // namespace casus::lang
