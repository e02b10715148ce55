#include <gtest/gtest.h>

#include "casus/lang/lang_test.h"

namespace casus::lang {
namespace {

TEST(Condition, not_binds_before_and_before_or) {
  EXPECT_EQ(shape(cond_of("\"a\" or not \"b\" and \"c\" or \"d\"")), "(or a (and (not b) c) d)");
  EXPECT_EQ(shape(cond_of("(\"a\" or \"b\") and not (\"c\")")), "(and (or a b) (not c))");
  EXPECT_EQ(shape(cond_of("not not \"a\"")), "(not (not a))");
}

TEST(Condition, knows_every_gate) {
  Cond request = cond_of("at the request of either party");
  EXPECT_EQ(request.kind, CondKind::request);
  EXPECT_EQ(request.who.role, Role::either_party);
  EXPECT_EQ(cond_of("at the request of that party").who.role, Role::it);
  EXPECT_EQ(cond_of("at the request of any party").who.role, Role::either_party);
  EXPECT_EQ(texts_of(cond_of("at the request of Security-Council").who.names),
            Strings{"Security-Council"});
  EXPECT_EQ(cond_of("after consultation").kind, CondKind::consultation);
  Cond decides = cond_of("Council decides by two thirds");
  EXPECT_EQ(decides.kind, CondKind::organ_decides);
  EXPECT_EQ(texts_of(decides.who.names), Strings{"Council"});
  EXPECT_EQ(decides.text.value, "by two thirds");
  EXPECT_EQ(cond_of("each party decides unanimously").who.role, Role::each_party);
  EXPECT_EQ(cond_of("that party decides").text.value, "");
  Cond once = cond_of("once France fights");
  EXPECT_EQ(once.kind, CondKind::once);
  EXPECT_EQ(once.once, OnceAct::fights);
  EXPECT_EQ(texts_of(once.who.names), Strings{"France"});
}

TEST(Condition, knows_every_test_of_fact) {
  EXPECT_EQ(cond_of("without provocation").kind, CondKind::unprovoked);
  EXPECT_EQ(cond_of("without direct provocation").kind, CondKind::directly_unprovoked);
  Cond demand = cond_of("demand \"the straits\" was refused");
  EXPECT_EQ(demand.kind, CondKind::demand_refused);
  EXPECT_EQ(demand.text.value, "the straits");
  EXPECT_EQ(cond_of("state of war results for it").who.role, Role::it);
  EXPECT_EQ(cond_of("state of war exists").kind, CondKind::state_of_war);
  EXPECT_EQ(texts_of(cond_of("present conflict first-world-war").names),
            Strings{"first-world-war"});
  EXPECT_EQ(texts_of(cond_of("place in baltic or black-sea").names),
            (Strings{"baltic", "black-sea"}));
  EXPECT_EQ(cond_of("place administered by it").who.role, Role::it);
  EXPECT_EQ(texts_of(cond_of("place administered by Japan").who.names), Strings{"Japan"});
  EXPECT_EQ(cond_of("attack is external").kind, CondKind::attack_external);
  EXPECT_EQ(texts_of(cond_of("reading of x").names), Strings{"x"});
  EXPECT_EQ(cond_of("unspecified \"u\"").kind, CondKind::unspecified);
  EXPECT_EQ(cond_of("\"a\" \"b\"").text.value, "ab");
}

TEST(Condition, a_state_may_support_the_adversary) {
  Cond cond =
      cond_of("Russia supports that adversary by active cooperation or by menacing measures");
  EXPECT_EQ(cond.kind, CondKind::supports);
  EXPECT_EQ(cond.support, 3);
  EXPECT_EQ(cond_of("Russia supports that adversary").support, 0);
  EXPECT_EQ(cond_of("Russia supports that adversary by assistance").support, 4);
}

TEST(Condition, may_be_a_trigger) {
  Cond cond = cond_of("it is at war with that adversary");
  EXPECT_EQ(cond.kind, CondKind::trigger);
  EXPECT_EQ(cond.trigger.at(0).subject.role, Role::it);
  EXPECT_EQ(cond.trigger.at(0).adversary.terms.at(0).kind, AdversaryKind::that_adversary);
  EXPECT_EQ(cond_of("1/c is met").trigger.at(0).ref.text, "1/c");
  EXPECT_EQ(cond_of("peace in far-east is threatened").trigger.at(0).region.text, "far-east");
}

TEST(Condition, or_begins_the_next_condition_where_a_verb_follows) {
  Cond cond = cond_of("a party is attacked by X or Y or Z is at war or \"f\"");
  EXPECT_EQ(shape(cond), "(or <19> <19> f)");
  EXPECT_EQ(cond.children[0].trigger[0].adversary.terms.size(), 2u);
  EXPECT_EQ(shape(cond_of("at the request of X or Y decides")), "(or <5> <7>)");
  EXPECT_EQ(shape(cond_of("place in baltic or B supports that adversary")), "(or <12> <15>)");
  EXPECT_EQ(shape(cond_of("a party is attacked in b or a party is invaded")), "(or <19> <19>)");
  EXPECT_EQ(texts_of(cond_of("X or Y is at war").trigger.at(0).subject.names), (Strings{"X", "Y"}));
  EXPECT_EQ(shape(cond_of("X is at war with a power other than Y or Z is at war")),
            "(or <19> <19>)");
}

TEST(Condition, may_be_nested_to_the_limit_and_no_deeper) {
  auto nested = [](std::size_t depth) {
    return "provided " + std::string(depth, '(') + "\"x\"" + std::string(depth, ')') +
           "\nthen each party shall consult";
  };
  EXPECT_EQ(errors_of(nested(63)), Errors{});
  EXPECT_EQ(errors_of(nested(64)),
            Errors{"4:74 conditions are nested more than 64 deep [lang.too-deep]"});
  EXPECT_EQ(errors_of(nested(19'000)).size(), 1u);
  std::string nots = "provided ";
  for (int i = 0; i < 100; ++i) nots += "not ";
  EXPECT_EQ(errors_of(nots + "\"x\"\nthen each party shall consult").size(), 1u);
}

TEST(Condition, support_may_be_nested_to_the_limit_and_no_deeper) {
  auto nested = [](std::size_t depth) {
    std::string text = "when a party is attacked by ";
    for (std::size_t i = 0; i < depth; ++i) text += "a state supported by ";
    return text + "X\nthen each party shall consult";
  };
  EXPECT_EQ(errors_of(nested(64)), Errors{});
  Errors errors = errors_of(nested(65));
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_TRUE(errors[0].ends_with("\"supported by\" is nested more than 64 deep [lang.too-deep]"));
}

TEST(Condition, says_what_is_wrong) {
  std::string then = "\nthen each party shall consult";
  EXPECT_EQ(errors_of("provided at the requst of X" + then),
            Errors{"4:10 expected a condition after \"provided\", found \"at the requst\" (did you "
                   "mean \"at the request "
                   "of\"?) [lang.expected]"});
  EXPECT_EQ(
      errors_of("provided (\"x\" or \"y\"" + then),
      Errors{"4:21 expected \")\", found the end of the statement \"provided\" [lang.expected]"});
  EXPECT_EQ(errors_of("provided" + then), Errors{"4:9 expected a condition after \"provided\", "
                                                 "found the end of the statement \"provided\" "
                                                 "[lang.expected]"});
  EXPECT_EQ(errors_of("provided \"x\" or" + then),
            Errors{"4:16 expected a condition, found the end of the statement \"provided\" "
                   "[lang.expected]"});
  EXPECT_EQ(errors_of("provided demand \"x\" was granted" + then),
            Errors{"4:21 expected \"was refused\", found \"was\" [lang.expected]"});
  EXPECT_EQ(errors_of("provided once France surrenders" + then),
            Errors{"4:22 expected \"assists\", \"fights\", \"mobilises\" or \"decides\", found "
                   "\"surrenders\" "
                   "[lang.expected]"});
}

}  // namespace
}  // namespace casus::lang
