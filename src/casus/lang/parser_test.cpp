#include "casus/lang/parser.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/lang/heading.h"
#include "casus/lang/lang_test.h"

namespace casus::lang {
namespace {

TEST(Parser, reads_every_block_of_a_file_in_any_order) {
  Parsed parsed(R"(# a comment
scenario sc "S"
coverage "c" from 1816 until 2020
issue is "I"
set se "S"
region re "R"
place pl "P"
group gr "G"
state st "S"
treaty tr "T"
war wa "W"
  war wb "W"
)");
  EXPECT_EQ(parsed.errors(), Errors{});
  EXPECT_EQ(parsed.file.treaties.size(), 1u);
  EXPECT_EQ(parsed.file.states.size(), 1u);
  EXPECT_EQ(parsed.file.groups.size(), 1u);
  EXPECT_EQ(parsed.file.places.size(), 1u);
  EXPECT_EQ(parsed.file.regions.size(), 1u);
  EXPECT_EQ(parsed.file.sets.size(), 1u);
  EXPECT_EQ(parsed.file.issues.size(), 1u);
  EXPECT_EQ(parsed.file.wars.size(), 2u);
  EXPECT_EQ(parsed.file.coverages.size(), 1u);
  EXPECT_EQ(parsed.file.scenarios.size(), 1u);
}

TEST(Parser, an_empty_file_is_a_file) {
  EXPECT_EQ(Parsed("").errors(), Errors{});
  EXPECT_EQ(Parsed("\n# nothing\n\n").errors(), Errors{});
}

TEST(Parser, indentation_and_line_breaks_mean_nothing) {
  Parsed one("treaty t \"T\"\nparties A,\n B\n\t signed\n 1914-08-01\n");
  Parsed two("treaty t \"T\"\r\n  parties A, B # comment\r\n  # comment\r\n  signed 1914-08-01");
  EXPECT_EQ(one.errors(), Errors{});
  EXPECT_EQ(two.errors(), Errors{});
  EXPECT_TRUE(same_tree(one.file, two.file));
}

TEST(Parser, texts_are_joined_and_unescaped) {
  Parsed parsed("treaty t \"a \\\"b\\\" \\\\ c\\n\\td\"\n \"e\"");
  EXPECT_EQ(parsed.errors(), Errors{});
  EXPECT_EQ(parsed.file.treaties.at(0).title.value, "a \"b\" \\ c\n\tde");
}

TEST(Parser, spans_cover_what_they_name) {
  std::string text =
      "treaty t \"T\"\narticle 1\nclause c\nwhen a party is attacked by X in y\nthen each party "
      "shall consult\n";
  Parsed parsed(text);
  auto under = [&](Span span) { return parsed.sources.text(span); };
  const Treaty& treaty = parsed.file.treaties.at(0);
  EXPECT_EQ(under(treaty.id.span), "t");
  EXPECT_EQ(under(treaty.title.span), "\"T\"");
  EXPECT_EQ(under(treaty.span), std::string_view(text).substr(0, text.size() - 1));
  const Rule& rule = treaty.articles.at(0).clauses.at(0).rules.at(0);
  EXPECT_EQ(under(rule.span), "when a party is attacked by X in y\nthen each party shall consult");
  EXPECT_EQ(under(rule.triggers[0].span), "a party is attacked by X in y");
  EXPECT_EQ(under(rule.triggers[0].subject.span), "a party");
  EXPECT_EQ(under(rule.triggers[0].adversary.span), "X");
  EXPECT_EQ(under(rule.duties[0].span), "each party shall consult");
}

TEST(Parser, ten_faults_are_ten_errors) {
  Parsed parsed(R"(treaty t "T"
  partys A, B
  signed 1914-13-01
  in froce 1914-08-01
  term 5 yeers
  source "open
  article 1
    claus aid
      when a party is atacked by any state
      thn each party shall consult
    clause Two
      then each partie shall consult
)");
  EXPECT_EQ(
      parsed.errors(),
      (Errors{
          R"(2:3 no statement begins with "partys" (did you mean "party" or "parties"?) [lang.unknown-statement])",
          R"(3:10 "1914-13-01" is no date: a month is 01 to 12 [lang.bad-date])",
          R"(4:3 no statement begins with "in froce" (did you mean "in force"?) [lang.unknown-statement])",
          R"(5:10 expected hours, days, weeks, months or years, found "yeers" (did you mean "years"?) [lang.expected])",
          R"(6:10 this text has no closing quotation mark on its line [lang.unclosed-text])",
          R"(8:5 no statement begins with "claus" (did you mean "clause"?) [lang.unknown-statement])",
          R"(9:20 expected what happens, such as "is attacked", found "is atacked" (did you mean "is attacked"?) [lang.expected])",
          R"(10:7 no statement begins with "thn" (did you mean "then"?) [lang.unknown-statement])",
          R"(11:12 "Two" cannot be the id of a clause: an id is written in lower-case letters, digits and hyphens [lang.bad-id])",
          R"(12:12 expected who is bound, such as "each party" or the name of a state after "then", found "each partie" (did you mean "each party"?) [lang.expected])"}));
}

TEST(Parser, a_misspelt_heading_is_read_as_what_was_meant) {
  Parsed parsed(
      "treety t \"T\"\n  partes A, B\n  artcle 1\n    claus c\n      wehn a party is attacked\n    "
      "  tehn it shall consult\n");
  EXPECT_EQ(parsed.errors().size(), 6u);
  EXPECT_EQ(parsed.file.treaties.at(0).articles.at(0).clauses.at(0).rules.at(0).duties.size(), 1u);
}

TEST(Parser, a_heading_inside_a_line_is_pointed_at) {
  EXPECT_EQ(
      Parsed("treaty t \"T\"\narticle 1 clause c\nthen it shall consult").errors(),
      Errors{R"(2:11 "clause" begins a statement of its own: it must be the first word of a line )"
             R"([lang.heading-inside-line])"});
  EXPECT_EQ(Parsed("treaty t \"T\"\nsigned 1914 in force 1915 ended 1916").errors().size(), 2u);
}

TEST(Parser, headings_are_written_in_lower_case) {
  EXPECT_EQ(
      Parsed("treaty t \"T\"\nparties A, B\nSigned 1914").errors(),
      Errors{
          R"(3:1 no statement begins with "Signed" (did you mean "signed"?) [lang.unknown-statement])"});
}

TEST(Parser, a_statement_in_the_wrong_block_is_passed_over_with_those_that_follow_it) {
  Parsed parsed(
      "treaty t \"T\"\narticle 1\nwhen a party is attacked\nthen it shall consult\nclause c\nthen "
      "it shall consult\nmembers A");
  EXPECT_EQ(
      parsed.errors(),
      (Errors{R"(3:1 "when" has no place in an article; it belongs in a clause [lang.misplaced])",
              R"(7:1 "members" has no place in a clause; it belongs in a set [lang.misplaced])"}));
  EXPECT_EQ(parsed.file.treaties[0].articles[0].clauses.size(), 1u);
  EXPECT_EQ(
      Parsed("parties A, B\nsigned 1914\n").errors(),
      Errors{R"(1:1 "parties" has no place in a file; it belongs in a treaty [lang.misplaced])"});
}

TEST(Parser, every_heading_has_a_home_that_is_named_when_it_is_misplaced) {
  for (std::size_t i = 1; i + 1 < heading_count; ++i) {
    auto heading = static_cast<Heading>(i);
    if (heading <= Heading::scenario || heading == Heading::war_item ||
        heading == Heading::place_item)
      continue;
    Errors errors = Parsed(std::string(spelling(heading)) + " x").errors();
    ASSERT_EQ(errors.size(), 1u);
    bool common =
        heading == Heading::alias || heading == Heading::source || heading == Heading::note;
    EXPECT_TRUE(common || errors[0].find("it belongs in") != std::string::npos) << errors[0];
  }
}

TEST(Parser, a_file_begins_with_a_statement) {
  EXPECT_EQ(
      Parsed("Hello world\ntreaty t \"T\"").errors(),
      Errors{
          R"(1:1 the file must begin with a statement such as "treaty", "state" or "scenario", found "Hello" )"
          R"([lang.no-statement])"});
}

TEST(Parser, what_cannot_be_read_is_named) {
  auto errors = [](std::string text) {
    return Parsed("treaty t \"T\"\nnote " + std::move(text)).errors();
  };
  EXPECT_EQ(
      errors("\xE2\x80\x9Cx\xE2\x80\x9D"),
      Errors{
          R"(2:6 texts stand between straight quotation marks ("), not printed ones [lang.stray-character])"});
  EXPECT_EQ(errors("@"),
            Errors{R"(2:6 the character @ has no meaning here [lang.stray-character])"});
  EXPECT_EQ(
      errors("\x01"),
      Errors{R"(2:6 a control character has no place in a treaty file [lang.stray-character])"});
  EXPECT_EQ(
      errors("\"a\\q\""),
      Errors{
          R"(2:8 in a text "\" stands only before ", \, n (new line) and t (tab) [lang.unknown-escape])"});
  EXPECT_EQ(errors("\"\""),
            Errors{R"(2:6 a text between quotation marks must not be empty [lang.empty-text])"});
  EXPECT_EQ(Parsed("note \"\xFF\"").errors(),
            Errors{R"(1:7 this byte is not UTF-8 text: save the file as UTF-8 [lang.not-utf8])"});
}

TEST(Parser, long_words_are_shown_in_part) {
  Errors errors = Parsed("treaty t \"T\"\nsigned " + std::string(200, 'x')).errors();
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0], "2:8 expected a date after \"signed\", found \"" + std::string(40, 'x') +
                           "…\" [lang.expected]");
}

TEST(Parser, a_name_list_has_a_limit) {
  auto list = [](std::size_t count) {
    std::string text = "treaty t \"T\"\nparties X";
    for (std::size_t i = 1; i < count; ++i) text += ", X";
    return Parsed(std::move(text)).errors();
  };
  EXPECT_EQ(list(512), Errors{});
  EXPECT_EQ(list(513), Errors{"2:1543 a list has at most 512 names [lang.too-many-names]"});
}

TEST(Parser, a_statement_has_a_limit) {
  std::string text = "treaty t \"T\"\nnote ";
  for (std::size_t i = 0; i < 30'000; ++i) text += "\"x\" ";
  Errors errors = Parsed(text + "\nnote \"y\"").errors();
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_TRUE(errors[0].ends_with("a statement has at most 20000 words [lang.statement-too-long]"));
}

TEST(Parser, a_file_has_a_limit) {
  EXPECT_EQ(Parsed(std::string(file_bytes_max + 1, ' ')).errors(),
            Errors{"1:1 a treaty file has at most 16 MiB [lang.file-too-large]"});
  EXPECT_EQ(Parsed(std::string(file_bytes_max, ' ')).errors(), Errors{});
}

TEST(Parser, a_file_has_so_many_blocks_and_no_more) {
  std::string text;
  for (std::size_t i = 0; i < file_blocks_max; ++i) text += "set s \"S\"\n";
  EXPECT_EQ(Parsed(text).errors(), Errors{});
  EXPECT_EQ(Parsed(text + "set s \"S\"").errors(),
            Errors{"20001:1 a file has at most 20000 treaties, states and other blocks "
                   "[lang.too-many-blocks]"});
}

TEST(Parser, stops_after_a_thousand_errors) {
  std::string text = "treaty t \"T\"\n";
  for (std::size_t i = 0; i < 5'000; ++i) text += "note\n";
  Parsed parsed(std::move(text));
  EXPECT_EQ(parsed.diagnostics.error_count(), 1000u);
  EXPECT_EQ(parsed.errors().back(),
            "1001:5 more than 999 errors: the rest of the file is not read [lang.too-many-errors]");
}

TEST(Parser, survives_deep_and_endless_input) {
  for (std::string unit : {"(",
                           "not ",
                           "or ",
                           "and ",
                           ",",
                           "\"",
                           "when ",
                           "\nwhen ",
                           "\ntreaty ",
                           "..",
                           "1914..",
                           "a state supported by ",
                           "\nopen issue\n",
                           "\n in\n force",
                           "group \"x\" ",
                           ":",
                           "=",
                           "\\",
                           "#",
                           "#\n"}) {
    std::string text = "treaty t \"T\"\narticle 1\nclause c\nprovided ";
    for (std::size_t i = 0; i < 50'000; ++i) text += unit;
    Parsed parsed(std::move(text));
    EXPECT_LE(parsed.diagnostics.error_count(), 1000u) << unit;
  }
}

RC_GTEST_PROP(Parser, any_bytes_give_a_tree, (const std::string& bytes)) {
  Parsed parsed(bytes);
  RC_ASSERT(parsed.diagnostics.error_count() <= 1000u);
}

// Words of the language thrown together: more of them get past the first fault than of arbitrary
// bytes.
RC_GTEST_PROP(Parser, any_words_give_a_tree_with_spans_inside_the_text, ()) {
  static const std::vector<std::string> words = {
      "treaty",     "t",          "\"T\"",   "\n",       "\n",          "\n", "article",   "1",
      "clause",     "c",          "when",    "a party",  "is attacked", "by", "any state", "then",
      "each party", "shall",      "consult", "at once",  ",",           "or", "and",       "not",
      "(",          ")",          "in",      "force",    "1914-08-01",  "..", "war",       "event",
      "e1",         "attacks",    "X",       "scenario", "expect",      "at", "for",       ":",
      "met",        "open issue", "strict",  "no",       "#x\n"};
  auto picked = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words));
  std::string text = "treaty t \"T\"\n";
  for (const std::string& word : picked) text += word + " ";
  std::size_t size = text.size();
  Parsed parsed(std::move(text));
  for (const Diagnostic& item : parsed.diagnostics) {
    RC_ASSERT(item.span.begin <= item.span.end && item.span.end <= size);
    RC_ASSERT(item.code.starts_with("lang."));
  }
}

}  // namespace
}  // namespace casus::lang
