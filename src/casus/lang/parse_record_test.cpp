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
TEST(Record, a_war_has_events_and_claims) {
  EXPECT_EQ(tree_of(R"(war first-world-war "First World War" from 1914-07-28 until 1918-11-11
  source "s"
  note "n"
  cow 106
  continues balkan-war
  theatre europe, middle-east
  event e05 1914-07-28 Austria-Hungary declares war on Serbia
    place belgrade
    object territory
    response to e01
    defence of Austria-Hungary
    provoked unknown
    self-defence no
    war first-world-war
    source "s" (doubtful)
    note "n"
    text "t"
  event e06 1914-08-04T23:00 United-Kingdom declares war on Germany
    defence no
  claim c1 1914-08-03 Germany says France attacks Germany in alsace
    denied by France, Belgium
  record complete for Germany, France until 1914-08-03
)"),
            R"(wars
  id first-world-war
  title "First World War"
  when
    from 1914-07-28
    until 1918-11-11
  sources "s"
  notes "n"
  cow 106
  continues balkan-war
  theatre europe
  theatre middle-east
  events
    id e05
    date 1914-07-28
    doing
      actors
        state Austria-Hungary
      deed declares war on
      targets
        state Serbia
    place belgrade
    response-to e01
    defence-of Austria-Hungary
    war first-world-war
    object territory
    provoked 3
    self-defence 2
    sources "s" (doubtful)
    notes "n"
    texts "t"
  events
    id e06
    date 1914-08-04T23:00
    doing
      actors
        state United-Kingdom
      deed declares war on
      targets
        state Germany
    own-account
    object unknown
  events
    kind 2
    id c1
    date 1914-08-03
    claimed-by Germany
    denied-by France
    denied-by Belgium
    doing
      actors
        state France
      deed attacks
      targets
        state Germany
      place alsace
    object unknown
  record-notes
    complete
    first Germany
    second France
    until 1914-08-03
)");
}

TEST(Record, coverage_says_what_was_looked_at) {
  EXPECT_EQ(tree_of("coverage \"wars\" from 1816-01-01 until 2020-12-31\n kinds \"armed attack\"\n "
                    "source \"s\"\n note "
                    "\"n\""),
            R"(coverages
  what "wars"
  from 1816-01-01
  until 2020-12-31
  kinds "armed attack"
  sources "s"
  notes "n"
)");
}

TEST(Record, says_what_is_wrong) {
  auto errors = [](std::string line) { return Parsed("war w \"W\"\n" + std::move(line)).errors(); };
  EXPECT_EQ(
      errors("event e1 A attacks B"),
      Errors{R"(2:10 expected the date of the event after its id, found "A" [lang.expected])"});
  EXPECT_EQ(
      errors("event e1 1914 A atacks B"),
      Errors{
          R"(2:17 expected what is done, such as "attacks" or "declares war on", found "atacks" )"
          R"((did you mean "attacks"?) [lang.expected])"});
  EXPECT_EQ(errors("event e1 1914 A attacks"),
            Errors{R"(2:24 expected to whom it is done, found the end [lang.expected])"});
  EXPECT_EQ(errors("event e1 1914 A attacks B in c in d"),
            Errors{R"(2:32 this is said twice [lang.said-twice])"});
  EXPECT_EQ(
      errors("event e1 1914 A attacks B\n defence France"),
      Errors{
          R"(3:10 expected "of" and a state, or "no" after "defence", found "France" [lang.expected])"});
  EXPECT_EQ(
      errors("event e1 1914 A attacks B\n object tank"),
      Errors{
          R"(3:9 expected "territory", "forces", "ship", "aircraft" or "mission" after "object", found "tank" )"
          R"([lang.expected])"});
  EXPECT_EQ(errors("claim c 1914 A B attacks C"),
            Errors{R"(2:16 expected "says", found "B" [lang.expected])"});
  EXPECT_EQ(errors("record complete for A"),
            Errors{R"(2:22 expected "," and the second state, found the end [lang.expected])"});
  EXPECT_EQ(
      errors("event e1 1914 A attacks B\n denied by C"),
      Errors{R"(3:2 "denied" has no place in an event; it belongs in a claim [lang.misplaced])"});
  EXPECT_EQ(
      errors("event e1 1914 South Korea attacks B"),
      Errors{
          R"(2:15 a name of several words is written with hyphens: "South-Korea" [lang.expected])"});
}

// tidy: long because text and tree are shown side by side
TEST(Scenario, has_a_record_events_suppositions_facts_and_expectations) {
  EXPECT_EQ(tree_of(R"(scenario july-1914 "July 1914"
  about "a"
  record corpus
  record incomplete for A, B
  war w1 "Austria and Serbia"
  event e05 1914-07-28 Austria-Hungary declares war on Serbia
  war w2 "Germany and Russia" from 1914
  suppose q1 1914-08-01 Germany attacks Russia
  claim c1 1914-08-03 Germany says France attacks Germany
    denied by France
    war w1
  fact "state of war exists for Russia" from 1914-08-01 until 1914-08-02
  uses dual-1879, triple-1882
  source "s"
  note "n"
)"),
            R"(scenarios
  id july-1914
  title "July 1914"
  about "a"
  sources "s"
  notes "n"
  wars
    id w1
    title "Austria and Serbia"
  wars
    id w2
    title "Germany and Russia"
    when
      from 1914
  uses-corpus-record
  events
    id e05
    date 1914-07-28
    doing
      actors
        state Austria-Hungary
      deed declares war on
      targets
        state Serbia
    war w1
    object unknown
  events
    kind 1
    id q1
    date 1914-08-01
    doing
      actors
        state Germany
      deed attacks
      targets
        state Russia
    war w2
    object unknown
  events
    kind 2
    id c1
    date 1914-08-03
    claimed-by Germany
    denied-by France
    doing
      actors
        state France
      deed attacks
      targets
        state Germany
    war w1
    object unknown
  record-notes
    first A
    second B
  facts
    fact "state of war exists for Russia"
    when
      from 1914-08-01
      until 1914-08-02
  uses dual-1879
  uses triple-1882
)");
}

TEST(Scenario, without_a_record_says_so) {
  EXPECT_FALSE(Parsed("scenario s \"S\"\nrecord none").file.scenarios.at(0).uses_corpus_record);
  EXPECT_EQ(
      Parsed("scenario s \"S\"\nrecord all").errors(),
      Errors{
          R"(2:8 expected "corpus", "none", "complete" or "incomplete" after "record", found "all" )"
          R"([lang.expected])"});
}

}  // namespace
}  // namespace casus::lang
