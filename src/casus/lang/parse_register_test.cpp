#include <gtest/gtest.h>

#include "casus/lang/lang_test.h"

namespace casus::lang {
namespace {

std::string tree_of(std::string text) {
  Parsed parsed(std::move(text));
  EXPECT_EQ(parsed.errors(), Errors{});
  return parsed.tree();
}

// tidy: long because text and tree are shown side by side
TEST(Register, a_state_with_all_it_can_have) {
  EXPECT_EQ(tree_of(R"(state germany "Germany"
  exists from 1871-01-18 until 1945-05-08
  exists from 1990
  iso DEU from 1990
  cow 255 GMY from 1871 until 1945
  cow 255
  gw 260
  name "German Empire" from 1871 until 1918
  alias "Reich", "Deutschland"
  demonym "German"
  capital "Berlin" from 1871
  great power from 1871 until 1918
  continues prussia from 1871
  succeeds gdr from 1990
  located partly in europe, baltic until 1945
  located in europe
  source "s" (doubtful)
  note "n"
  differs cow because "b"
  differs gw because "c"
)"),
            R"(states
  id germany
  name "Germany"
  exists
    from 1871-01-18
    until 1945-05-08
  exists
    from 1990
  great-power
    from 1871
    until 1918
  iso
    letters DEU
    when
      from 1990
  cow
    number 255
    letters GMY
    when
      from 1871
      until 1945
  cow
    number 255
  gw
    number 260
  names
    text "German Empire"
    when
      from 1871
      until 1918
  capitals
    text "Berlin"
    when
      from 1871
  aliases "Reich"
  aliases "Deutschland"
  demonyms "German"
  sources "s" (doubtful)
  notes "n"
  continues
    state prussia
    from 1871
  succeeds
    state gdr
    from 1990
  located
    names europe
    names baltic
    when
      until 1945
    partly
  located
    names europe
  differs
    data-set cow
    because "b"
  differs
    data-set gw
    because "c"
)");
}

TEST(Register, groups_places_and_sets) {
  EXPECT_EQ(tree_of(R"(group black-hand "Black Hand"
  alias "Unification or Death"
  source "s"
  note "n"
place senkaku "Senkaku Islands"
  part of japan from 1895
  located in east-asia
  administered by japan, united-states from 1972-05-15
  claimed by china, taiwan from 1971
  alias "Diaoyu"
  source "s"
  note "n"
set american "American republics"
  members usa, mex from 1947 until 1948
  source "s"
  note "n"
)"),
            R"(groups
  id black-hand
  name "Black Hand"
  aliases "Unification or Death"
  sources "s"
  notes "n"
places
  id senkaku
  name "Senkaku Islands"
  part-of
    names japan
    when
      from 1895
  located
    names east-asia
  administered
    names japan
    names united-states
    when
      from 1972-05-15
  claimed
    names china
    names taiwan
    when
      from 1971
  aliases "Diaoyu"
  sources "s"
  notes "n"
sets
  id american
  title "American republics"
  members
    names usa
    names mex
    when
      from 1947
      until 1948
  sources "s"
  notes "n"
)");
}

TEST(Register, a_region_is_territory_and_forces) {
  EXPECT_EQ(tree_of(R"(region area "Treaty area"
  includes territory of the parties in europe, north-america, algeria until 1962-07-03
  territory includes turkey
  forces include mediterranean, territory administered by France
  excludes everywhere from 1970
  disputed senkaku because "claimed"
  alias "a"
  source "s"
  note "n"
)"),
            R"(regions
  id area
  title "Treaty area"
  items
    areas
      kind 1
      names europe
      names north-america
      names algeria
    when
      until 1962-07-03
  items
    kind 1
    areas
      names turkey
  items
    kind 2
    areas
      names mediterranean
    areas
      kind 2
      names France
  items
    kind 3
    areas
      kind 3
    when
      from 1970
  items
    kind 4
    areas
      names senkaku
    because "claimed"
  aliases "a"
  sources "s"
  notes "n"
)");
}

TEST(Register, an_issue_has_readings) {
  EXPECT_EQ(tree_of(R"(issue guarantee-several "Is each guarantor bound alone?"
  strict no because "text"
  broad yes
  practice yes from 1914-08-04 because "p"
  coders no
  source "s"
  note "n"
)"),
            R"(issues
  id guarantee-several
  question "Is each guarantor bound alone?"
  readings
    profile strict
    because "text"
  readings
    profile broad
    yes
  readings
    profile practice
    yes
    from 1914-08-04
    because "p"
  readings
    profile coders
  sources "s"
  notes "n"
)");
}

TEST(Register, says_what_is_wrong) {
  auto errors = [](std::string text) { return Parsed(std::move(text)).errors(); };
  EXPECT_EQ(
      errors("state Germany \"G\""),
      Errors{
          R"(1:7 "Germany" cannot be the id of a state: an id is written in lower-case letters, digits and )"
          R"(hyphens [lang.bad-id])"});
  EXPECT_EQ(
      errors("state germany"),
      Errors{R"(1:14 expected its name between quotation marks, found the end [lang.expected])"});
  EXPECT_EQ(errors("state g \"G\"\n  cow two"),
            Errors{R"(2:7 expected a number after "cow", found "two" [lang.expected])"});
  EXPECT_EQ(errors("state g \"G\"\n  located europe"),
            Errors{R"(2:11 expected "in" after "located", found "europe" [lang.expected])"});
  EXPECT_EQ(errors("state g \"G\"\n  differs atop because \"x\""),
            Errors{R"(2:11 expected "cow" or "gw" after "differs", found "atop" [lang.expected])"});
  EXPECT_EQ(errors("issue i \"I\"\n  strict maybe"),
            Errors{R"(2:10 expected "yes" or "no" after "strict", found "maybe" [lang.expected])"});
  EXPECT_EQ(
      errors("set s \"S\"\n  members Germany France"),
      Errors{
          R"(2:19 the statement "members" is complete before "France" (names in a list have commas between )"
          R"(them, and a name of several words is written with hyphens) [lang.leftover])"});
}

}  // namespace
}  // namespace casus::lang
