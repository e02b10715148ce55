#include "casus/base/interner.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <string>
#include <utility>

namespace casus {
namespace {

TEST(Interner, gives_equal_words_one_symbol) {
  Interner words;
  Symbol france = words.intern("France");
  EXPECT_NE(words.intern("Russia"), france);
  EXPECT_EQ(words.intern(std::string("Fra") + "nce"), france);
  EXPECT_EQ(words.text(france), "France");
  EXPECT_EQ(words.size(), 2u);
}

TEST(Interner, finds_only_what_it_has) {
  Interner words;
  EXPECT_TRUE(words.find("France").is_none());
  Symbol empty = words.intern("");
  EXPECT_EQ(words.find(""), empty);
  EXPECT_TRUE(words.find("France").is_none());
}

TEST(Interner, keeps_words_longer_than_a_block) {
  Interner words;
  std::string novel(100'000, 'x');
  Symbol small = words.intern("small"), large = words.intern(novel), after = words.intern("after");
  EXPECT_EQ(words.text(small), "small");
  EXPECT_EQ(words.text(large), novel);
  EXPECT_EQ(words.text(after), "after");
}

TEST(Interner, keeps_its_words_when_it_moves) {
  Interner words;
  Symbol france = words.intern("France");
  std::string_view text = words.text(france);
  Interner moved = std::move(words);
  EXPECT_EQ(moved.text(france).data(), text.data());
}

RC_GTEST_PROP(Interner, behaves_as_a_plain_map, (const std::vector<std::string>& words)) {
  Interner interner;
  std::map<std::string, Symbol> model;
  for (int round = 0; round < 2; ++round)
    for (const std::string& word : words) {
      auto [entry, fresh] = model.try_emplace(word, Symbol::from_index(model.size()));
      RC_ASSERT(interner.find(word).is_none() == fresh);
      RC_ASSERT(interner.intern(word) == entry->second);
    }
  for (const auto& [word, symbol] : model) RC_ASSERT(interner.text(symbol) == word);
}

TEST(Interner, holds_many_words) {
  Interner interner;
  for (int i = 0; i < 50'000; ++i) interner.intern(std::to_string(i));
  for (int i = 0; i < 50'000; ++i) {
    auto number = static_cast<std::uint32_t>(i);
    ASSERT_EQ(interner.find(std::to_string(i)), Symbol(number));
  }
}

}  // namespace
}  // namespace casus
