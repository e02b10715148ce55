#include <gtest/gtest.h>

#include "casus/lang/lang_test.h"
#include "casus/lang/phrases.h"

namespace casus::lang {
namespace {

std::string tree_of(std::string text) {
  Parsed parsed(std::move(text));
  EXPECT_EQ(parsed.errors(), Errors{});
  return parsed.tree();
}

// tidy: long because text and tree are shown side by side
TEST(Treaty, header_says_who_when_and_where_from) {
  EXPECT_EQ(tree_of(R"(treaty dual-1879 "Dual Alliance"
  parties Germany, Austria-Hungary
  party Italy (doubtful) signed 1882-05-20 ratified 1882-05-30 from 1882-05-31 until 1915-05-04
    by denunciation succeeds Piedmont
  suspended Italy by Germany, Austria-Hungary from 1914 until 1915 "why"
  suspended Italy from 1916
  signed 1879-10-07 "in Vienna"
  in force 1879-10-21 "exchange"
  ended 1918-11-03 (doubtful) by defeat "how"
  term 5 years
  renew 3 years unless denounced 1 year before
  denounce on 6 months notice after 1880-01-01
  secret until 1888-02-03
  source "Pribram" (doubtful)
  url "https://example.org"
  atop 1350
  atop-differs begyr because "b"
  language "German"
  basis coding "c"
  guaranteed state Belgium, Luxembourg
  replaces holy-1815
  about "a"
  note "n"
  open issue mobilisation-is-attack
    practice yes
  organ Council "The Council"
  define European-power = Germany or France for 1, 2/x
)"),
            R"(treaties
  id dual-1879
  title "Dual Alliance"
  parties
    state Germany
  parties
    state Austria-Hungary
  parties
    state Italy
    signed 1882-05-20
    ratified 1882-05-30
    from 1882-05-31
    until 1915-05-04
    manner denunciation
    succeeds Piedmont
    doubtful
  suspensions
    state Italy
    by Germany
    by Austria-Hungary
    from 1914
    until 1915
    because "why"
  suspensions
    state Italy
    from 1916
  signed 1879-10-07
  signed-how "in Vienna"
  in-force
    kind 1
    date 1879-10-21
    how "exchange"
  ended 1918-11-03 (doubtful)
  manner defeat
  ended-how "how"
  term
    kind 1
    count 5
    unit years
  renew
    given
    renew-count 3
    renew-unit years
    count 1
    unit years
  denounce
    given
    renew-unit years
    count 6
    unit months
    after 1880-01-01
  secrecy
    secret
    until 1888-02-03
  sources "Pribram" (doubtful)
  urls "https://example.org"
  notes "n"
  about "a"
  atop 1350
  atop-differs
    field begyr
    because "b"
  language "German"
  basis
    kind 2
    of "c"
  guaranteed Belgium
  guaranteed Luxembourg
  replaces holy-1815
  issues
    id mobilisation-is-attack
    readings
      profile practice
      yes
  organs
    id Council
    title "The Council"
  defines
    id European-power
    adversary
      terms
        kind named
        counts states
        names Germany
      terms
        kind named
        counts states
        names France
    for 1
    for 2/x
)");
}

TEST(Treaty, is_in_force_on_a_day_on_signature_never_or_nobody_knows) {
  auto kind = [](std::string text) {
    Parsed parsed("treaty t \"T\"\nin force " + text);
    EXPECT_EQ(parsed.errors(), Errors{});
    return parsed.file.treaties.at(0).in_force.kind;
  };
  EXPECT_EQ(kind("1914-08-01"), InForce::Kind::on_date);
  EXPECT_EQ(kind("on signature"), InForce::Kind::on_signature);
  EXPECT_EQ(kind("on signature (doubtful) \"why\""), InForce::Kind::on_signature);
  EXPECT_EQ(kind("never \"why\""), InForce::Kind::never);
  EXPECT_EQ(kind("unknown"), InForce::Kind::unknown);
}

TEST(Treaty, runs_for_a_term) {
  auto term = [](std::string text) {
    Parsed parsed("treaty t \"T\"\nterm " + text);
    EXPECT_EQ(parsed.errors(), Errors{});
    return parsed.file.treaties.at(0).term;
  };
  EXPECT_EQ(term("indefinite").kind, Term::Kind::indefinite);
  EXPECT_EQ(term("until \"agreed\"").kind, Term::Kind::until);
  EXPECT_EQ(term("18 months").unit, Unit::months);
}

TEST(Treaty, rests_on_a_text_a_coding_or_a_statement) {
  auto kind = [](std::string text) {
    return Parsed("treaty t \"T\"\nbasis " + text).file.treaties.at(0).basis.kind;
  };
  EXPECT_EQ(kind("text"), Basis::Kind::text);
  EXPECT_EQ(kind("coding \"ATOP\""), Basis::Kind::coding);
  EXPECT_EQ(kind("statement \"joint\""), Basis::Kind::statement);
}

TEST(Treaty, ends_in_every_manner) {
  for (const auto& phrase : manner_phrases.phrases) {
    Parsed parsed("treaty t \"T\"\nended 1914 by " + std::string(phrase.text));
    EXPECT_EQ(parsed.errors(), Errors{});
    EXPECT_EQ(parsed.file.treaties.at(0).manner, phrase.meaning);
  }
}

TEST(Treaty, says_a_thing_once) {
  for (std::string line :
       {"signed 1914", "in force 1914", "ended 1914", "term 5 years", "renew 1 year",
        "denounce on 1 year notice", "secret", "language \"x\"", "basis text"}) {
    Parsed parsed("treaty t \"T\"\n" + line + "\n" + line);
    ASSERT_EQ(parsed.errors().size(), 1u) << line;
    EXPECT_TRUE(parsed.errors()[0].starts_with("3:1 ")) << line;
    EXPECT_TRUE(parsed.errors()[0].ends_with("stands here for the second time [lang.said-twice]"))
        << line;
  }
}

TEST(Article, has_texts_and_clauses) {
  EXPECT_EQ(tree_of(R"(treaty t "T"
article 4-bis from 1914 until 1918
  text "our words"
  quote "their words"
  note "n"
  secret until 1920
  clause aid
    then each party shall consult
)"),
            R"(treaties
  id t
  title "T"
  articles
    id 4-bis
    when
      from 1914
      until 1918
    texts "our words"
    quotes "their words"
    notes "n"
    secrecy
      secret
      until 1920
    clauses
      id aid
      rules
        duties
          debtor
            role each party
          modality shall
          conduct consult
)");
}

TEST(Version, replaces_articles_from_a_day) {
  EXPECT_EQ(tree_of(R"(treaty t "T"
version 2 from 1891-05-06 "Second"
  repeals article 4, 5
  region r "R"
    includes everywhere
  article 3
    note "n"
)"),
            R"(treaties
  id t
  title "T"
  versions
    number 2
    from 1891-05-06
    title "Second"
    repeals 4
    repeals 5
    articles
      id 3
      notes "n"
    regions
      id r
      title "R"
      items
        areas
          kind 3
)");
}

TEST(Attachment, amends_clauses) {
  EXPECT_EQ(tree_of(R"(treaty t "T"
understanding "Senate" by United-States from 1954 secret until 1960
  text "t"
  quote "q"
  note "n"
  source "s"
  define enemy = any state
  article 1
    note "m"
  amends 3/common-danger, 4 for United-States, X
    provided attack is external
    unless "x"
    open issue y
      strict no
)"),
            R"(treaties
  id t
  title "T"
  attachments
    kind 3
    title "Senate"
    by United-States
    from 1954
    secrecy
      secret
      until 1960
    texts "t"
    quotes "q"
    notes "n"
    sources "s"
    defines
      id enemy
      adversary
        terms
          kind any state
          counts states
    articles
      id 1
      notes "m"
    amendments
      refs 3/common-danger
      refs 4
      for United-States
      for X
      provided
        kind attack is external
        once assists
      unless
        kind fact
        once assists
        text "x"
      issues
        id y
        readings
          profile strict
)");
}

TEST(Attachment, is_of_four_kinds) {
  auto kind = [](std::string word) {
    return Parsed("treaty t \"T\"\n" + word + " \"P\"\nnote \"n\"")
        .file.treaties.at(0)
        .attachments.at(0)
        .kind;
  };
  EXPECT_EQ(kind("protocol"), Attachment::Kind::protocol);
  EXPECT_EQ(kind("declaration"), Attachment::Kind::declaration);
  EXPECT_EQ(kind("reservation"), Attachment::Kind::reservation);
  EXPECT_EQ(kind("understanding"), Attachment::Kind::understanding);
}

}  // namespace
}  // namespace casus::lang
