#include "casus/base/suggest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace casus {
namespace {

using Views = std::vector<std::string_view>;
const Views states = {"Uruguay", "Paraguay",  "United Kingdom",
                      "Austria", "Australia", "Austria-Hungary"};

TEST(Suggest, finds_a_word_with_a_slip_of_the_pen) {
  EXPECT_EQ(nearest("Urugay", states), (Views{"Uruguay"}));
  EXPECT_EQ(nearest("Uruguya", states), (Views{"Uruguay"}));
  EXPECT_EQ(nearest("unitedkingdom", states), (Views{"United Kingdom"}));
}

TEST(Suggest, ignores_case_accents_and_hyphens) {
  EXPECT_EQ(nearest("AUSTRIA HUNGARY", states).front(), "Austria-Hungary");
}

TEST(Suggest, puts_the_nearest_first_and_stops_where_told) {
  EXPECT_EQ(nearest("Austia", states).front(), "Austria");
  EXPECT_EQ(nearest("Austia", states, 1).size(), 1u);
  EXPECT_TRUE(nearest("Austia", states, 0).empty());
}

TEST(Suggest, completes_a_beginning) {
  EXPECT_EQ(nearest("Unit", states), (Views{"United Kingdom"}));
}

TEST(Suggest, keeps_silent_about_what_is_far) {
  EXPECT_TRUE(nearest("Ruritania", states).empty());
  EXPECT_TRUE(nearest("", states).empty());
  EXPECT_TRUE(nearest("x", states).empty());
  EXPECT_TRUE(nearest(std::string(100'000, 'u'), states).empty());
}

TEST(Suggest, names_one_candidate_once) {
  Views twice = {"France", "France"};
  EXPECT_EQ(nearest("Frace", twice), (Views{"France"}));
}

TEST(Suggest, asks_in_a_sentence) {
  EXPECT_EQ(did_you_mean("Urugay", states), " (did you mean Uruguay?)");
  EXPECT_EQ(did_you_mean("Ruritania", states), "");
}

TEST(EditDistance, counts_a_swap_of_neighbours_as_one) {
  EXPECT_EQ(edit_distance("ab", "ba", 5), 1u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 5), 3u);
  EXPECT_EQ(edit_distance("kitten", "sitting", 2), 3u);
  EXPECT_EQ(edit_distance("", "abc", 5), 3u);
}

RC_GTEST_PROP(EditDistance, is_the_same_in_both_directions,
              (const std::string& a, const std::string& b)) {
  RC_ASSERT(edit_distance(a, b, 10) == edit_distance(b, a, 10));
  RC_ASSERT((edit_distance(a, b, 1000) == 0) == (a == b));
}

}  // namespace
}  // namespace casus
