#include "casus/lang/heading.h"

#include <gtest/gtest.h>

namespace casus::lang {
namespace {

TEST(Heading, is_found_by_its_first_word) {
  EXPECT_EQ(find_heading("treaty").alone, Heading::treaty);
  EXPECT_EQ(find_heading("self-defence").alone, Heading::self_defence);
  EXPECT_EQ(find_heading("zebra").alone, Heading::none);
  EXPECT_EQ(find_heading("").alone, Heading::none);
  EXPECT_EQ(find_heading("Treaty").alone, Heading::none);
}

TEST(Heading, of_two_words_needs_both) {
  HeadingMatch match = find_heading("in");
  EXPECT_EQ(match.alone, Heading::none);
  EXPECT_EQ(match.second, "force");
  EXPECT_EQ(match.together, Heading::in_force);
}

TEST(Heading, may_be_spelt_as_in_America) {
  EXPECT_EQ(find_heading("defense").alone, Heading::defence);
  EXPECT_EQ(spelling(Heading::defence), "defence");
  EXPECT_EQ(find_heading("theater").alone, Heading::theatre);
}

TEST(Heading, each_is_found_again_by_its_spelling) {
  for (std::size_t i = 1; i + 1 < heading_count; ++i) {
    auto heading = static_cast<Heading>(i);
    std::string_view text = spelling(heading);
    HeadingMatch match = find_heading(text.substr(0, text.find(' ')));
    Heading found = text.find(' ') == std::string_view::npos ? match.alone : match.together;
    if (heading == Heading::war) heading = Heading::war_item;
    if (heading == Heading::place) heading = Heading::place_item;
    EXPECT_EQ(found, heading) << text;
  }
}

TEST(HeadingSet, holds_what_was_added) {
  HeadingSet set = {Heading::treaty, Heading::expect};
  EXPECT_TRUE(set.contains(Heading::treaty));
  EXPECT_TRUE(set.contains(Heading::expect));
  EXPECT_FALSE(set.contains(Heading::state));
  EXPECT_TRUE((set | HeadingSet{Heading::state}).contains(Heading::state));
}

}  // namespace
}  // namespace casus::lang
