#include "casus/base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace casus {
namespace {

using Views = std::vector<std::string_view>;

TEST(Utf8, is_well_formed_or_the_first_bad_byte_is_named) {
  EXPECT_TRUE(is_utf8(""));
  EXPECT_TRUE(is_utf8("C\xC3\xB4te \xE2\x80\x94 \xF0\x9F\x8F\xB3"));
  EXPECT_EQ(invalid_utf8_at("ab\xFF"), 2u);
}

TEST(Utf8, refuses_overlong_forms_surrogates_and_what_is_cut_off) {
  EXPECT_FALSE(is_utf8("\xC0\x80"));
  EXPECT_FALSE(is_utf8("\xE0\x80\x80"));
  EXPECT_FALSE(is_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(is_utf8("\xF4\x90\x80\x80"));
  EXPECT_FALSE(is_utf8("\xF0\x9F\x8F"));
  EXPECT_FALSE(is_utf8("\x80"));
}

RC_GTEST_PROP(Utf8, what_is_appended_is_read_back, ()) {
  auto low = *rc::gen::inRange<std::uint32_t>(1, 0xD800);
  auto high = *rc::gen::inRange<std::uint32_t>(0xE000, 0x110000);
  std::string text;
  append_utf8(text, low);
  std::size_t size = text.size();
  append_utf8(text, high);
  RC_ASSERT(is_utf8(text));
  RC_ASSERT(code_point_count(text) == 2u);
  RC_ASSERT(code_point_at(text, 0).value == low);
  RC_ASSERT(code_point_at(text, size).value == high);
}

RC_GTEST_PROP(Utf8, any_bytes_can_be_walked, (const std::string& bytes)) {
  RC_ASSERT(code_point_count(bytes) <= bytes.size());
}

TEST(Fold, makes_names_equal_that_differ_in_case_accents_and_hyphens) {
  EXPECT_EQ(fold("C\xC3\xB4te d\xE2\x80\x99Ivoire"), "cote d'ivoire");
  EXPECT_EQ(fold("Austria-Hungary"), fold("AUSTRIA  hungary"));
  EXPECT_EQ(fold("south_korea"), "south korea");
  EXPECT_EQ(fold("  T\xC3\xBCrkiye "), "turkiye");
  EXPECT_EQ(fold("Po\xC5\x82"
                 "czyn"),
            "polczyn");
  EXPECT_EQ(fold("\xC3\x86gypt \xC3\x9F"), "aegypt ss");
  EXPECT_EQ(fold("Cote\xCC\x81"), "cote");
}

TEST(Fold, leaves_other_letters_alone) {
  EXPECT_EQ(fold("\xE6\x97\xA5\xE6\x9C\xAC"), "\xE6\x97\xA5\xE6\x9C\xAC");
}

TEST(Fold, knows_every_latin_letter_of_the_two_accented_blocks) {
  for (char32_t c = 0xC0; c < 0x180; ++c) {
    std::string letter;
    append_utf8(letter, c);
    bool sign = c == 0xD7 || c == 0xF7;
    EXPECT_EQ(fold(letter) == letter, sign) << std::hex << static_cast<unsigned>(c);
  }
}

RC_GTEST_PROP(Fold, folded_twice_is_folded_once, (const std::string& name)) {
  RC_ASSERT(fold(fold(name)) == fold(name));
}

TEST(Text, is_trimmed_and_split) {
  EXPECT_EQ(trim(" \t a b \r\n"), "a b");
  EXPECT_EQ(trim("   "), "");
  EXPECT_EQ(split("a,,b", ','), (Views{"a", "", "b"}));
  EXPECT_EQ(split("", ','), (Views{""}));
  EXPECT_EQ(split_words("  South  Korea "), (Views{"South", "Korea"}));
}

RC_GTEST_PROP(Text, joined_again_is_what_was_split, (const std::string& text)) {
  RC_ASSERT(join(split(text, 'a'), "a") == text);
}

TEST(Text, lists_words_as_a_sentence_does) {
  std::vector<std::string> words = {"France", "Russia", "Serbia"};
  EXPECT_EQ(join_words(words), "France, Russia and Serbia");
  words.pop_back();
  EXPECT_EQ(join_words(words, " or "), "France or Russia");
  words.pop_back();
  EXPECT_EQ(join_words(words), "France");
  EXPECT_EQ(join_words({}), "");
}

}  // namespace
}  // namespace casus
