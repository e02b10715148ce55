#include <gtest/gtest.h>

#include "casus/lang/lang_test.h"

namespace casus::lang {
namespace {

TEST(Trigger, speaks_of_a_subject_and_what_happens_to_it) {
  Trigger trigger = trigger_of("either party is attacked by any state");
  EXPECT_EQ(trigger.subject.role, Role::either_party);
  EXPECT_EQ(trigger.verbs, std::vector{Verb::attacked});
  ASSERT_EQ(trigger.adversary.terms.size(), 1u);
  EXPECT_EQ(trigger.adversary.terms[0].kind, AdversaryKind::any_state);
}

TEST(Trigger, knows_every_subject) {
  EXPECT_EQ(trigger_of("a party is attacked").subject.role, Role::either_party);
  EXPECT_EQ(trigger_of("any party is attacked").subject.role, Role::either_party);
  EXPECT_EQ(trigger_of("one or two parties are attacked").subject.role, Role::one_or_two_parties);
  EXPECT_EQ(trigger_of("two parties are at war").subject.role, Role::two_parties);
  EXPECT_EQ(trigger_of("each party is attacked").subject.role, Role::each_party);
  EXPECT_EQ(trigger_of("the guaranteed state is attacked").subject.role, Role::guaranteed_state);
  EXPECT_EQ(trigger_of("it is at war").subject.role, Role::it);
  EXPECT_EQ(trigger_of("the other party is attacked").subject.role, Role::the_other_party);
  Trigger of_set = trigger_of("a state of american-states is attacked");
  EXPECT_EQ(of_set.subject.role, Role::state_of_set);
  EXPECT_EQ(texts_of(of_set.subject.names), Strings{"american-states"});
  Trigger named = trigger_of("Austria-Hungary or Italy, Germany is attacked");
  EXPECT_EQ(named.subject.role, Role::named);
  EXPECT_EQ(texts_of(named.subject.names), (Strings{"Austria-Hungary", "Italy", "Germany"}));
}

TEST(Trigger, knows_every_passive_verb) {
  auto verb = [](std::string text) { return trigger_of("a party " + text).verbs; };
  EXPECT_EQ(verb("is invaded"), std::vector{Verb::invaded});
  EXPECT_EQ(verb("is bombarded"), std::vector{Verb::bombarded});
  EXPECT_EQ(verb("is blockaded"), std::vector{Verb::blockaded});
  EXPECT_EQ(verb("is occupied"), std::vector{Verb::occupied});
  EXPECT_EQ(verb("is annexed"), std::vector{Verb::annexed});
  EXPECT_EQ(verb("is threatened"), std::vector{Verb::threatened});
  EXPECT_EQ(verb("is subject to a cyber attack"), std::vector{Verb::cyber_attacked});
  EXPECT_EQ(verb("is subject to armed bands"), std::vector{Verb::armed_bands});
  EXPECT_EQ(verb("is in unrest"), std::vector{Verb::unrest});
  EXPECT_EQ(verb("is forced to make war"), std::vector{Verb::forced_to_war});
}

TEST(Trigger, joins_verbs_with_or) {
  auto verb = [](std::string text) { return trigger_of("a party " + text).verbs; };
  EXPECT_EQ(verb("is attacked or invaded by X"), (std::vector{Verb::attacked, Verb::invaded}));
  EXPECT_EQ(verb("is attacked or is threatened by X"),
            (std::vector{Verb::attacked, Verb::threatened}));
  EXPECT_EQ(verb("is at war or is threatened by X"), (std::vector{Verb::at_war, Verb::threatened}));
  EXPECT_EQ(verb("is attacked or goes to war with X"),
            (std::vector{Verb::attacked, Verb::goes_to_war}));
}

TEST(Trigger, knows_every_active_verb) {
  auto check = [](std::string text, Verb verb, bool has_adversary) {
    Trigger trigger = trigger_of("a party " + text);
    EXPECT_EQ(trigger.verbs, std::vector{verb}) << text;
    EXPECT_EQ(trigger.adversary.terms.size(), has_adversary ? 1u : 0u) << text;
  };
  check("is at war", Verb::at_war, false);
  check("is at war with a great power", Verb::at_war, true);
  check("goes to war with X", Verb::goes_to_war, true);
  check("attacks X", Verb::attacks, true);
  check("occupies X", Verb::occupies, true);
  check("annexes X", Verb::annexes, true);
  check("threatens X", Verb::threatens, true);
  check("occupies territory in Balkans", Verb::occupies_territory, false);
  check("mobilises", Verb::mobilises, false);
  check("mobilizes against X", Verb::mobilises, true);
  check("makes peace with X", Verb::makes_peace, true);
  check("makes demands on X", Verb::demands, true);
  check("intervenes against X", Verb::intervenes, true);
}

TEST(Trigger, may_speak_of_a_treaty_or_clause) {
  Trigger denounces = trigger_of("Germany denounces locarno-1925");
  EXPECT_EQ(denounces.verbs, std::vector{Verb::denounces});
  EXPECT_EQ(denounces.ref.text, "locarno-1925");
  EXPECT_EQ(trigger_of("Germany breaches locarno-1925/2").ref.text, "locarno-1925/2");
  Trigger met = trigger_of("dual-1879/1/russia is met for Germany");
  EXPECT_EQ(met.verbs, std::vector{Verb::is_met});
  EXPECT_EQ(met.subject.role, Role::none);
  EXPECT_EQ(met.ref.text, "dual-1879/1/russia");
  EXPECT_EQ(met.ref_for.text, "Germany");
}

TEST(Trigger, peace_itself_may_be_threatened) {
  Trigger trigger = trigger_of("peace in far-east is threatened by any state");
  EXPECT_EQ(trigger.verbs, std::vector{Verb::peace_threatened});
  EXPECT_EQ(trigger.region.text, "far-east");
}

TEST(Trigger, takes_its_circumstances_in_any_order) {
  Trigger trigger = trigger_of(
      "Italy is attacked in europe or africa, asia in the war w without direct provocation\n"
      "  by France");
  EXPECT_EQ(texts_of(trigger.places), (Strings{"europe", "africa", "asia"}));
  EXPECT_EQ(trigger.war.text, "w");
  EXPECT_TRUE(trigger.unprovoked && trigger.directly);
  EXPECT_EQ(trigger.adversary.terms[0].names[0].text, "France");
  Trigger other = trigger_of(
      "a party is attacked on its territory in the present conflict w without provocation");
  EXPECT_TRUE(other.on_its_territory && other.unprovoked && !other.directly);
  EXPECT_EQ(other.war.text, "w");
}

TEST(Trigger, names_of_several_words_have_hyphens) {
  EXPECT_EQ(
      errors_of("when South Korea is attacked\nthen South Korea shall consult"),
      (Errors{
          R"(4:6 a name of several words is written with hyphens: "South-Korea" [lang.expected])",
          R"(5:6 a name of several words is written with hyphens: "South-Korea" [lang.expected])"}));
}

TEST(Trigger, says_a_circumstance_once) {
  EXPECT_EQ(errors_of("when a party is attacked by X by Y\nthen each party shall consult"),
            Errors{"4:31 this is said twice [lang.said-twice]"});
}

TEST(Adversary, knows_every_kind) {
  auto kind = [](std::string text) {
    return trigger_of("a party is attacked by " + text).adversary.terms.at(0).kind;
  };
  EXPECT_EQ(kind("any state"), AdversaryKind::any_state);
  EXPECT_EQ(kind("any power"), AdversaryKind::any_state);
  EXPECT_EQ(kind("any state or group"), AdversaryKind::any_state_or_group);
  EXPECT_EQ(kind("any other state"), AdversaryKind::any_other_state);
  EXPECT_EQ(kind("a non-party"), AdversaryKind::non_party);
  EXPECT_EQ(kind("a party"), AdversaryKind::party);
  EXPECT_EQ(kind("the other party"), AdversaryKind::party);
  EXPECT_EQ(kind("a great power"), AdversaryKind::great_power);
  EXPECT_EQ(kind("a group"), AdversaryKind::group);
  EXPECT_EQ(kind("that adversary"), AdversaryKind::that_adversary);
  EXPECT_EQ(kind("it"), AdversaryKind::it);
  EXPECT_EQ(kind("a party to triple-1882"), AdversaryKind::party_to);
  EXPECT_EQ(kind("a state of axis"), AdversaryKind::state_of_set);
  EXPECT_EQ(kind("a state allied with Japan"), AdversaryKind::allied_with);
  EXPECT_EQ(kind("unnamed"), AdversaryKind::unnamed);
  EXPECT_EQ(kind("France"), AdversaryKind::named);
}

TEST(Adversary, counts_powers) {
  auto term = [](std::string text) {
    return trigger_of("a party is attacked by " + text).adversary.terms.at(0);
  };
  Adversary::Term great = term("two or more great powers not party");
  EXPECT_EQ(great.kind, AdversaryKind::two_or_more);
  EXPECT_EQ(great.counts, Status::great_powers);
  EXPECT_TRUE(great.not_party);
  EXPECT_EQ(term("two or more").counts, Status::states);
  EXPECT_FALSE(term("two or more states").not_party);
}

TEST(Adversary, excepts_powers_by_name) {
  Adversary adversary =
      trigger_of("a party is attacked by a power other than Russia or France in europe").adversary;
  ASSERT_EQ(adversary.terms.size(), 1u);
  EXPECT_EQ(adversary.terms[0].kind, AdversaryKind::other_than);
  EXPECT_EQ(texts_of(adversary.terms[0].names), (Strings{"Russia", "France"}));
}

TEST(Adversary, may_be_supported) {
  Adversary adversary = trigger_of(
                            "France is attacked by Germany or by Italy supported by Germany, a "
                            "state supported by a non-party")
                            .adversary;
  ASSERT_EQ(adversary.terms.size(), 3u);
  EXPECT_EQ(adversary.terms[0].kind, AdversaryKind::named);
  EXPECT_EQ(adversary.terms[1].kind, AdversaryKind::supported_by);
  EXPECT_EQ(texts_of(adversary.terms[1].names), Strings{"Italy"});
  EXPECT_EQ(adversary.terms[1].supporter.at(0).names[0].text, "Germany");
  EXPECT_TRUE(adversary.terms[2].names.empty());
  EXPECT_EQ(adversary.terms[2].supporter.at(0).kind, AdversaryKind::non_party);
}

TEST(Adversary, with_its_allies_is_two_terms) {
  Adversary adversary =
      trigger_of("a party is attacked by Japan or a state allied with it").adversary;
  ASSERT_EQ(adversary.terms.size(), 2u);
  EXPECT_EQ(adversary.terms[0].kind, AdversaryKind::named);
  EXPECT_EQ(adversary.terms[1].kind, AdversaryKind::allied_with);
  EXPECT_EQ(adversary.terms[1].names[0].text, "Japan");
}

TEST(Adversary, may_include_a_party) {
  EXPECT_TRUE(
      trigger_of("a party is attacked by any state including a party").adversary.including_a_party);
}

TEST(Rule, has_triggers_conditions_duties_and_an_otherwise) {
  const Clause& clause = clause_of(
      "when a party is attacked\nor when a party is threatened\nprovided \"x\"\nunless \"y\"\n"
      "then each party shall consult\nthen each party may mobilise\notherwise each party shall "
      "remain neutral\n"
      "when a party is invaded\nthen 1/c applies");
  ASSERT_EQ(clause.rules.size(), 2u);
  const Rule& rule = clause.rules[0];
  EXPECT_EQ(rule.triggers.size(), 2u);
  EXPECT_EQ(rule.provided.size(), 1u);
  EXPECT_EQ(rule.unless.size(), 1u);
  EXPECT_EQ(rule.duties.size(), 2u);
  EXPECT_EQ(rule.otherwise.size(), 1u);
  EXPECT_EQ(clause.rules[1].duties[0].ref.text, "1/c");
}

TEST(Rule, keeps_the_order_of_its_parts) {
  std::string duty = "then each party shall consult\n";
  EXPECT_EQ(errors_of("when a party is attacked\nwhen a party is invaded\n" + duty),
            Errors{"5:1 a second trigger of one rule begins with \"or when\" [lang.rule-order]"});
  EXPECT_EQ(errors_of("provided \"x\"\nwhen a party is invaded\n" + duty),
            Errors{"5:1 \"when\" stands before the conditions of its rule [lang.rule-order]"});
  EXPECT_EQ(errors_of("or when a party is invaded\n" + duty),
            Errors{"4:1 \"or when\" follows a \"when\" [lang.rule-order]"});
  EXPECT_EQ(errors_of("when a party is invaded\n" + duty + "or when a party is attacked"),
            Errors{"6:1 \"or when\" stands before the duties of its rule [lang.rule-order]"});
  EXPECT_EQ(errors_of(duty + "provided \"x\""),
            Errors{"5:1 a condition stands before the duties of its rule; a rule with other "
                   "conditions begins with "
                   "\"when\" [lang.rule-order]"});
  EXPECT_EQ(
      errors_of(duty + "otherwise each party may attack X\n" + duty),
      Errors{"6:1 \"otherwise\" is the last statement of a rule; a new rule begins with \"when\" "
             "[lang.rule-order]"});
  EXPECT_EQ(
      errors_of(duty + "otherwise each party may attack X\notherwise each party may attack X"),
      Errors{"6:1 a rule has one \"otherwise\" [lang.rule-order]"});
  EXPECT_EQ(errors_of("otherwise each party may attack X\n" + duty),
            Errors{"4:1 \"otherwise\" follows the duties of its rule [lang.rule-order]"});
}

TEST(Rule, without_a_duty_is_an_error) {
  EXPECT_EQ(
      errors_of("when a party is attacked\n  by X\nsurvives end"),
      Errors{
          "4:1 this rule has no \"then\": it obliges nobody to anything [lang.rule-without-duty]"});
}

TEST(Clause, says_how_it_stands_to_others) {
  const Clause& clause = clause_of(
      "then each party shall consult\nprevails over t, b/1\nsurvives end\nlimits 3/all\nnote "
      "\"n\"\n"
      "open issue x\nstrict no\nbroad yes from 1950-01-01 because \"b\"");
  EXPECT_EQ(texts_of(clause.prevails_over), (Strings{"t", "b/1"}));
  EXPECT_TRUE(clause.survives_end);
  EXPECT_EQ(texts_of(clause.limits), Strings{"3/all"});
  ASSERT_EQ(clause.issues.size(), 1u);
  ASSERT_EQ(clause.issues[0].readings.size(), 2u);
  EXPECT_TRUE(clause.issues[0].readings[1].yes);
  EXPECT_EQ(clause.issues[0].readings[1].from.year, 1950);
  EXPECT_EQ(clause.issues[0].readings[1].because.value, "b");
}

}  // namespace
}  // namespace casus::lang
