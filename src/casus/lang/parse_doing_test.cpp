#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "casus/lang/lang_test.h"
#include "casus/lang/phrases.h"
#include "casus/lang/verbs.h"

namespace casus::lang {
namespace {

std::string joined(const std::vector<Actor>& actors) {
  std::string out;
  for (const Actor& actor : actors) {
    if (!out.empty()) out += "+";
    out += actor.group.empty() ? std::string(actor.state.text)
                               : "group " + std::string(actor.group.value);
  }
  return out;
}

std::string joined(const std::vector<Name>& names) {
  std::string out;
  for (const Name& name : names) out += (out.empty() ? "" : "+") + std::string(name.text);
  return out;
}

// "actors | verb | targets" and what else was said, or the fault.
std::string read(std::string text) {
  static std::deque<SourceMap> kept;
  SourceMap& sources = kept.emplace_back();
  FileId file = sources.add("question", std::move(text));
  Result<Doing> doing = parse_doing(sources, file);
  if (!doing)
    return std::to_string(sources.place(doing.error().span).column) + " " + doing.error().text +
           " [" + std::string(doing.error().code) + "]";
  std::string out = joined(doing->actors) + " | " + std::string(spelling(doing->deed));
  if (!doing->quoted.empty()) out += " \"" + std::string(doing->quoted.value) + "\"";
  if (!doing->targets.empty()) out += " | " + joined(doing->targets);
  if (!doing->treaty.empty()) out += " | treaty " + std::string(doing->treaty.text);
  if (!doing->place.empty()) out += " | in " + std::string(doing->place.text);
  if (!doing->in_defence_of.empty()) out += " | for " + std::string(doing->in_defence_of.text);
  if (!doing->against.empty()) out += " | against " + joined(doing->against);
  if (!doing->alongside.empty()) out += " | with " + joined(doing->alongside);
  return out;
}

TEST(Question, says_who_does_what_to_whom) {
  EXPECT_EQ(read("KOR attacks PRK"), "KOR | attacks | PRK");
  EXPECT_EQ(read("KOR, USA attack PRK, CHN in falklands"),
            "KOR+USA | attacks | PRK+CHN | in falklands");
  EXPECT_EQ(read("cow:732 invaded gw:731"), "cow:732 | invades | gw:731");
}

TEST(Question, names_may_have_blanks) {
  EXPECT_EQ(read("South Korea invades North Korea"), "South Korea | invades | North Korea");
  EXPECT_EQ(read("the United Kingdom declares war on Germany in the Falkland Islands"),
            "United Kingdom | declares war on | Germany | in Falkland Islands");
  EXPECT_EQ(
      read("The Netherlands, the People's Republic of China attack the Republic of Korea, Japan"),
      "Netherlands+People's Republic of China | attacks | Republic of Korea+Japan");
  EXPECT_EQ(read("Trinidad and Tobago attacks St. Kitts & Nevis"),
            "Trinidad and Tobago | attacks | St. Kitts & Nevis");
  EXPECT_EQ(read("Congo (Kinshasa) invades C\xC3\xB4te d'Ivoire"),
            "Congo (Kinshasa) | invades | C\xC3\xB4te d'Ivoire");
}

TEST(Question, names_may_be_quoted) {
  EXPECT_EQ(read("\"Korea, North\" attacks \"Korea, South\" in \"the sea\""),
            "Korea, North | attacks | Korea, South | in the sea");
  EXPECT_EQ(read("group \"Black Hand\" kills Austria-Hungary"),
            "group Black Hand | kills | Austria-Hungary");
  EXPECT_EQ(read("\"Japan\", group \"x\" attack group \"y\", Iran"),
            "Japan+group x | attacks | group y+Iran");
}

TEST(Question, the_longest_verb_counts) {
  EXPECT_EQ(read("USA attacks a ship of Iran"), "USA | attacks a ship of | Iran");
  EXPECT_EQ(read("USA launches a cyber attack on Iran"), "USA | launches a cyber attack on | Iran");
  EXPECT_EQ(read("Russia partially mobilises against Ukraine"),
            "Russia | partially mobilises | against Ukraine");
  EXPECT_EQ(read("Germany makes a separate peace with Russia"),
            "Germany | makes a separate peace with | Russia");
}

TEST(Question, states_is_a_verb_only_before_a_text) {
  EXPECT_EQ(read("the papal states attack France"), "papal states | attacks | France");
  EXPECT_EQ(read("the United States states \"x\""), "United States | states \"x\"");
  EXPECT_EQ(read("Germany assures the Ottoman Empire \"x\""),
            "Germany | states \"x\" | Ottoman Empire");
  EXPECT_EQ(read("Germany states \"x\" to Italy"), "Germany | states \"x\" | Italy");
}

TEST(Question, takes_circumstances) {
  EXPECT_EQ(read("France fights alongside Russia in defence of the Kingdom of Serbia against "
                 "Germany, Austria-Hungary"),
            "France | fights alongside | Russia | for Kingdom of Serbia | against "
            "Germany+Austria-Hungary");
  EXPECT_EQ(read("France attacks Germany alongside Russia, the United Kingdom"),
            "France | attacks | Germany | with Russia+United Kingdom");
  EXPECT_EQ(read("South Korea attacks North Korea by sea in defense of Japan"),
            "South Korea | attacks by sea | North Korea | for Japan");
  EXPECT_EQ(read("Israel attacks Iran from the air"), "Israel | attacks from the air | Iran");
  EXPECT_EQ(read("China assists North Korea militarily"),
            "China | assists militarily | North Korea");
}

TEST(Question, takes_demands_decisions_and_treaties) {
  EXPECT_EQ(read("Austria-Hungary demands \"the note\" of Serbia"),
            "Austria-Hungary | demands \"the note\" | Serbia");
  EXPECT_EQ(read("Japan demands from Germany \"Kiautschou\""),
            "Japan | demands \"Kiautschou\" | Germany");
  EXPECT_EQ(read("Italy decides \"neutrality\""), "Italy | decides \"neutrality\"");
  EXPECT_EQ(read("Italy decides"), "Italy | decides");
  EXPECT_EQ(read("Germany denounces locarno-1925"), "Germany | denounces | treaty locarno-1925");
  EXPECT_EQ(read("France gives notice of breach of the dual alliance"),
            "France | gives notice of breach of | treaty dual alliance");
  EXPECT_EQ(read("Spain consults"), "Spain | consults");
  EXPECT_EQ(read("Spain consults with Portugal"), "Spain | consults | Portugal");
  EXPECT_EQ(read("Security-Council takes measures"), "Security-Council | takes measures");
  EXPECT_EQ(read("Finland is in unrest"), "Finland | is in unrest");
}

TEST(Question, says_what_is_wrong) {
  EXPECT_EQ(
      read("KOR atacks PRK"),
      R"(5 expected what is done, such as "attacks" or "declares war on", found "atacks" (did you mean "attacks"?) [lang.expected])");
  EXPECT_EQ(
      read(""),
      R"(1 expected what is done, such as "attacks" or "declares war on", found the end [lang.expected])");
  EXPECT_EQ(
      read("attacks PRK"),
      R"(9 expected what is done, such as "attacks" or "declares war on", found "PRK" [lang.expected])");
  EXPECT_EQ(read("KOR attacks"),
            R"(12 expected to whom it is done, found the end [lang.expected])");
  EXPECT_EQ(read("KOR attacks PRK,"),
            R"(17 expected to whom it is done, found the end [lang.expected])");
  EXPECT_EQ(read("KOR, attacks PRK"), R"(6 expected who acts, found "attacks" [lang.expected])");
  EXPECT_EQ(read("KOR attacks \"PRK"),
            R"(13 this text has no closing quotation mark on its line [lang.unclosed-text])");
  EXPECT_EQ(
      read("KOR attacks \"P\\nRK\""),
      R"(13 here a text is written between one pair of quotation marks, without "\" [lang.plain-text])");
  EXPECT_EQ(read("KOR attacks PRK in"),
            R"(19 expected a place after "in", found the end [lang.expected])");
  EXPECT_EQ(read("KOR attacks PRK \"x\""),
            R"(17 expected the end, found the text "x" [lang.leftover])");
}

TEST(Question, takes_at_most_so_many_names) {
  std::string text = "A";
  for (std::size_t i = 0; i < 600; ++i) text += ", A";
  EXPECT_TRUE(
      read(text + " attacks B").ends_with("a list has at most 512 names [lang.too-many-names]"));
}

TEST(Question, every_verb_of_the_table_is_understood_in_each_form) {
  for (const VerbPhrase& verb : verbs())
    for (std::string_view form : {verb.third, verb.base, verb.past}) {
      std::string text = "Foo Bar " + std::string(form);
      bool quoted_first =
          verb.operand == Operand::quoted || verb.operand == Operand::quoted_of_target;
      if (quoted_first) text += " \"q\"";
      if (!verb.tail.empty()) text += " " + std::string(verb.tail);
      bool named = verb.operand == Operand::target || verb.operand == Operand::treaty ||
                   verb.operand == Operand::quoted_of_target;
      if (named) text += " Baz Qux";
      std::string got = read(text);
      EXPECT_TRUE(got.starts_with("Foo Bar | " + std::string(spelling(verb.deed))))
          << text << " -> " << got;
      EXPECT_EQ(named, got.ends_with("Baz Qux")) << text << " -> " << got;
    }
}

TEST(Event, has_hyphens_in_its_names) {
  Parsed parsed(
      "war w \"W\"\nevent e 1914 South-Korea, group \"g\" attacks North-Korea by sea in "
      "yellow-sea");
  EXPECT_EQ(parsed.errors(), Errors{});
  const Doing& doing = parsed.file.wars.at(0).events.at(0).doing;
  EXPECT_EQ(joined(doing.actors), "South-Korea+group g");
  EXPECT_EQ(doing.deed, Deed::naval_attack);
  EXPECT_EQ(doing.place.text, "yellow-sea");
}

RC_GTEST_PROP(Question, any_bytes_give_a_doing_or_a_fault, (const std::string& bytes)) {
  RC_ASSERT(!read(bytes).empty());
}

}  // namespace
}  // namespace casus::lang
