// docs/language.md holds what it says: its examples parse, whole files are laid out as the
// formatter would, and its tables name what the program knows.
#include <gtest/gtest.h>

#include "casus/base/file.h"
#include "casus/base/text.h"
#include "casus/lang/format.h"
#include "casus/lang/heading.h"
#include "casus/lang/lang_test.h"
#include "casus/lang/phrases.h"
#include "casus/lang/verb_list.h"

namespace casus::lang {
namespace {

std::string document() {
  Result<std::string> text = read_file("docs/language.md");
  EXPECT_TRUE(text.has_value());
  return text ? *text : "";
}

// The fenced blocks that open with exactly this line.
std::vector<std::string> blocks(std::string_view fence) {
  std::vector<std::string> all;
  std::string text = document();
  bool inside = false;
  for (std::string_view line : split(text, '\n')) {
    if (inside && line == "```")
      inside = false;
    else if (inside)
      all.back().append(line) += '\n';
    else if (line == fence) {
      all.emplace_back();
      inside = true;
    }
  }
  return all;
}

TEST(LanguageDocument, whole_files_are_read_and_laid_out) {
  std::vector<std::string> files = blocks("```pact file");
  EXPECT_GE(files.size(), 9u);
  for (const std::string& text : files) {
    SourceMap sources;
    EXPECT_EQ(Parsed(text).errors(), Errors{}) << text;
    EXPECT_EQ(format(sources, sources.add("t", text)), text);
  }
}

TEST(LanguageDocument, parts_of_files_are_read_where_they_belong) {
  std::vector<std::string> parts = blocks("```pact");
  EXPECT_GE(parts.size(), 5u);
  for (const std::string& text : parts) {
    bool read = false;
    for (std::string before :
         {"treaty t \"T\"\n", "treaty t \"T\"\narticle 1\nclause c\n", "scenario s \"S\"\n"})
      read = read || Parsed(before + text).errors().empty();
    EXPECT_TRUE(read) << text;
  }
}

TEST(LanguageDocument, lists_every_verb) {
  EXPECT_NE(document().find(verbs_as_markdown()), std::string::npos) << verbs_as_markdown();
}

TEST(LanguageDocument, names_every_heading) {
  std::string text = document();
  for (const HeadingPhrase& heading : headings()) {
    std::string_view written = spelling(heading.heading);
    if (heading.first != written.substr(0, heading.first.size())) continue;  // another spelling
    EXPECT_NE(text.find(written), std::string::npos) << written;
  }
}

template <class Meaning>
void expect_mentioned(const std::string& text, const PhraseTable<Meaning>& table) {
  std::string words;
  for (std::string_view word : split_words(text)) words += std::string(word) + " ";
  for (const auto& phrase : table.phrases)
    for (std::string_view word : split_words(phrase.text))
      EXPECT_NE(words.find(word), std::string::npos) << phrase.text;
}

TEST(LanguageDocument, has_the_words_of_every_phrase) {
  std::string text = document();
  expect_mentioned(text, subject_phrases);
  expect_mentioned(text, debtor_phrases);
  expect_mentioned(text, who_phrases);
  expect_mentioned(text, participle_phrases);
  expect_mentioned(text, adversary_phrases);
  expect_mentioned(text, cond_phrases);
  expect_mentioned(text, conduct_phrases);
  expect_mentioned(text, part_phrases);
  expect_mentioned(text, item_phrases);
  expect_mentioned(text, step_phrases);
}

TEST(VerbList, has_an_entry_for_each_deed_with_its_pattern) {
  std::vector<VerbEntry> entries = verb_entries();
  ASSERT_EQ(entries.size(), static_cast<std::size_t>(Deed::states_position) + 1);
  EXPECT_EQ(entries[static_cast<std::size_t>(Deed::declares_war)].pattern, "A declares war on B");
  EXPECT_EQ(entries[static_cast<std::size_t>(Deed::demands)].pattern, "A demands \"…\" of B");
  EXPECT_EQ(entries[static_cast<std::size_t>(Deed::naval_attack)].pattern, "A attacks B by sea");
  EXPECT_EQ(entries[static_cast<std::size_t>(Deed::air_attack)].others, Strings{"bombs"});
  for (const VerbEntry& entry : entries) EXPECT_FALSE(entry.pattern.empty() || entry.group.empty());
}

}  // namespace
}  // namespace casus::lang
