#include "casus/pact/check.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "casus/base/source.h"
#include "casus/lang/parser.h"

namespace casus::pact {
namespace {

constexpr std::string_view ground = R"(
state alba "Alba"
  exists from 1800-01-01
state bern "Bern"
  exists from 1800-01-01
state cork "Cork"
  exists from 1800-01-01
state dole "Dole"
  exists from 1950-01-01
issue guarantee-several "Alone?"
  strict no
  broad yes
issue refusal-by-parliament-excuses "Excused?"
  strict no
  broad yes
issue mobilisation-is-attack "An attack?"
  strict no
  broad yes
issue declaration-is-attack "An attack?"
  strict yes
  broad yes
war old-war "An old war" from 1850-01-01 until 1851-01-01
  event e1 1850-01-01 Alba attacks Cork
)";

// "severity code line text" of every message, the line counted from the text itself.
std::vector<std::string> messages(const std::string& text) {
  SourceMap sources;
  Diagnostics diagnostics;
  FileId base = sources.add("ground.pact", std::string(ground));
  FileId own = sources.add("t.pact", text);
  lang::File first = lang::parse(sources, base, diagnostics);
  lang::File second = lang::parse(sources, own, diagnostics);
  std::vector<Unit> units{{&first, 0}, {&second, 0}};
  Compiled compiled = compile(units, true, diagnostics);
  check(compiled, diagnostics);
  std::vector<std::string> list;
  for (const Diagnostic& d : diagnostics)
    list.push_back(std::string(to_string(d.severity)) + " " + std::string(d.code) + " " +
                   std::to_string(sources.place(d.span).line) + " " + d.text);
  return list;
}

using List = std::vector<std::string>;

std::string treaty(const std::string& header, const std::string& rest) {
  return "treaty t \"T\"\n  parties Alba, Bern\n  signed 1900-01-01\n  in force 1900-01-01\n" +
         header + "  article 1\n    text \"Aid.\"\n" + rest;
}

constexpr const char* aid =
    "    clause aid\n      when either party is attacked by any state\n      then the other party "
    "shall assist it\n";

TEST(Check, is_silent_on_a_sound_treaty) { EXPECT_EQ(messages(treaty("", aid)), List{}); }

TEST(Check, wants_a_clause_or_a_note_where_an_article_speaks_of_war) {
  EXPECT_EQ(
      messages(treaty("", "  article 2\n    text \"They assist each other.\"\n")),
      List{
          "warning pact.article-without-clause 7 article 2 speaks of war or aid and has no clause; "
          "write one, or a note that says why not"});
  EXPECT_EQ(messages(treaty(
                "", "  article 2\n    text \"They assist each other.\"\n    note \"No duty.\"\n")),
            List{});
  EXPECT_EQ(messages(treaty("", "  article 2\n    text \"They trade.\"\n")), List{});
}

TEST(Check, asks_until_when_a_treaty_was_secret) {
  EXPECT_EQ(messages(treaty("  secret\n", aid)),
            List{"warning pact.secret-without-date 1 this treaty is secret without an end, so "
                 "nobody else ever "
                 "knows of it; write 'secret until DATE'"});
  EXPECT_EQ(messages(treaty("  secret until 1918\n", aid)), List{});
}

TEST(Check, finds_a_clause_that_is_never_in_force) {
  EXPECT_EQ(
      messages(treaty("  ended 1910-01-01\n",
                      "  article 2 from 1920-01-01\n    text \"More.\"\n" + std::string(aid))),
      List{"warning pact.never-in-force 10 this clause is never in force: its version or article "
           "holds on no "
           "day of the treaty"});
}

TEST(Check, finds_an_adversary_that_did_not_exist_yet) {
  EXPECT_EQ(messages(treaty("",
                            "    clause aid\n      when either party is attacked by Dole\n      "
                            "then the other party shall assist it\n")),
            List{"warning pact.adversary-not-yet-existing 8 Dole was no state on 1900-01-01, when "
                 "this was signed; "
                 "name the state of that day, its continuation follows by itself"});
}

TEST(Check, finds_a_debtor_that_is_no_party) {
  EXPECT_EQ(messages(treaty("",
                            "    clause aid\n      when either party is attacked by any state\n    "
                            "  then Cork shall assist it\n")),
            List{"warning pact.debtor-not-a-party 9 Cork is no party, so nobody ever owes this"});
}

TEST(Check, finds_conditions_that_are_never_true) {
  EXPECT_EQ(
      messages(treaty("",
                      "    clause aid\n      when Alba is attacked by Alba\n      then Bern shall "
                      "assist it\n")),
      List{"warning pact.never-true 8 this is never true: subject and adversary are the same"});
  EXPECT_EQ(messages(treaty("",
                            "    clause aid\n      when either party is attacked by any state\n    "
                            "  provided present conflict no-war\n"
                            "      then the other party shall assist it\n")),
            List{"warning pact.unknown-war 9 neither record nor scenarios know a war 'no-war', so "
                 "this is never true"});
  EXPECT_EQ(messages(treaty("",
                            "    clause aid\n      when either party is attacked by any state\n    "
                            "  provided present conflict old-war\n"
                            "      then the other party shall assist it\n")),
            List{});
}

TEST(Check, finds_an_issue_opened_in_vain) {
  EXPECT_EQ(
      messages(treaty("", std::string(aid) + "      open issue refusal-by-parliament-excuses\n")),
      List{"warning pact.issue-not-used 10 no rule here asks refusal-by-parliament-excuses, so "
           "opening it "
           "changes nothing"});
  EXPECT_EQ(messages(treaty("", std::string(aid) + "      open issue declaration-is-attack\n")),
            List{"warning pact.issue-without-effect 10 every reading of declaration-is-attack "
                 "gives the same "
                 "answer here, so opening it changes nothing"});
  EXPECT_EQ(messages(treaty("", std::string(aid) + "      open issue mobilisation-is-attack\n")),
            List{});
  EXPECT_EQ(messages(treaty("", std::string(aid) + "      open issue mobilisation-is-attack\n"
                                                   "        strict yes because \"so it says\"\n"
                                                   "        broad yes\n")),
            List{});
}

TEST(Check, finds_promises_that_contradict_each_other) {
  std::string both =
      treaty("",
             "    clause no-blocs\n      then each party shall not join an alliance against the "
             "other party\n") +
      "treaty u \"U\"\n  parties Alba, Cork\n  signed 1901-01-01\n  in force 1901-01-01\n"
      "  article 1\n    text \"Aid.\"\n    clause aid\n      when Cork is attacked by Bern\n"
      "      then Alba shall assist it\n";
  EXPECT_EQ(messages(both), List{"warning pact.opposing-promise 7 Alba promises here to join no "
                                 "alliance against Bern, and u/1/aid "
                                 "is one, both in force at one time"});
}

}  // namespace
}  // namespace casus::pact
