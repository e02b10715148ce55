#include <gtest/gtest.h>

#include "casus/lang/lang_test.h"

namespace casus::lang {
namespace {

TEST(Duty, knows_every_debtor) {
  auto role = [](std::string text) { return duty_of(text + " shall consult").debtor.role; };
  EXPECT_EQ(role("each party"), Role::each_party);
  EXPECT_EQ(role("each other party"), Role::each_other_party);
  EXPECT_EQ(role("the other party"), Role::the_other_party);
  EXPECT_EQ(role("the other parties"), Role::the_other_parties);
  EXPECT_EQ(role("either party"), Role::either_party);
  EXPECT_EQ(role("that party"), Role::it);
  EXPECT_EQ(role("it"), Role::it);
  EXPECT_EQ(role("the guaranteed state"), Role::guaranteed_state);
  EXPECT_EQ(texts_of(duty_of("Germany, Austria-Hungary shall consult").debtor.names),
            (Strings{"Germany", "Austria-Hungary"}));
}

TEST(Duty, is_due_forbidden_or_allowed) {
  EXPECT_EQ(duty_of("it shall consult").modality, Modality::shall);
  EXPECT_EQ(duty_of("it shall not attack X").modality, Modality::shall_not);
  EXPECT_EQ(duty_of("it may mobilise").modality, Modality::may);
}

TEST(Duty, knows_every_conduct) {
  auto conduct = [](std::string text) { return duty_of("it shall " + text).conduct; };
  EXPECT_EQ(conduct("fight alongside X"), Conduct::fight_alongside);
  EXPECT_EQ(conduct("assist X"), Conduct::assist);
  EXPECT_EQ(conduct("act to meet the common danger"), Conduct::act_to_meet_danger);
  EXPECT_EQ(conduct("remain neutral"), Conduct::remain_neutral);
  EXPECT_EQ(conduct("attack X"), Conduct::attack);
  EXPECT_EQ(conduct("threaten X"), Conduct::threaten);
  EXPECT_EQ(conduct("use force against X"), Conduct::use_force);
  EXPECT_EQ(conduct("consult"), Conduct::consult);
  EXPECT_EQ(conduct("mobilise"), Conduct::mobilise);
  EXPECT_EQ(conduct("mobilize"), Conduct::mobilise);
  EXPECT_EQ(conduct("allow the use of territory"), Conduct::allow_territory);
  EXPECT_EQ(conduct("allow passage"), Conduct::allow_passage);
  EXPECT_EQ(conduct("station forces"), Conduct::station_forces);
  EXPECT_EQ(conduct("make separate peace"), Conduct::separate_peace);
  EXPECT_EQ(conduct("make separate armistice"), Conduct::separate_armistice);
  EXPECT_EQ(conduct("join an alliance against X"), Conduct::opposing_alliance);
  EXPECT_EQ(conduct("assist that adversary"), Conduct::assist_adversary);
  EXPECT_EQ(conduct("respect the neutrality of X"), Conduct::respect_neutrality);
  EXPECT_EQ(conduct("respect the independence of X"), Conduct::respect_independence);
  EXPECT_EQ(conduct("respect the integrity of X"), Conduct::respect_integrity);
  EXPECT_EQ(conduct("report to the Security Council"), Conduct::report);
  EXPECT_EQ(conduct("settle disputes peacefully"), Conduct::settle_peacefully);
  EXPECT_EQ(conduct("decide measures"), Conduct::decide_measures);
  EXPECT_EQ(conduct("intervene in X"), Conduct::intervene);
  EXPECT_EQ(conduct("support X diplomatically"), Conduct::support_diplomatically);
  EXPECT_EQ(conduct("withdraw forces"), Conduct::withdraw_forces);
  EXPECT_TRUE(duty_of("it shall remain benevolently neutral").benevolent);
  Duty agree = duty_of("it shall agree \"compensation\"");
  EXPECT_EQ(agree.conduct, Conduct::agree);
  EXPECT_EQ(agree.text.value, "compensation");
  EXPECT_EQ(duty_of("it shall do \"x\"").conduct, Conduct::other);
}

TEST(Duty, knows_for_whom) {
  auto who = [](std::string text) { return duty_of("it shall assist " + text).beneficiary.role; };
  EXPECT_EQ(who("it"), Role::it);
  EXPECT_EQ(who("that party"), Role::it);
  EXPECT_EQ(who("the other party"), Role::the_other_party);
  EXPECT_EQ(who("the other parties"), Role::the_other_parties);
  EXPECT_EQ(who("each other party"), Role::each_other_party);
  EXPECT_EQ(who("a party"), Role::either_party);
  EXPECT_EQ(who("any state"), Role::any_state);
  EXPECT_EQ(who("the guaranteed state"), Role::guaranteed_state);
  EXPECT_EQ(texts_of(duty_of("it shall assist X, Y").beneficiary.names), (Strings{"X", "Y"}));
  EXPECT_EQ(duty_of("it shall attack that adversary").beneficiary.role, Role::that_adversary);
}

TEST(Duty, aid_is_of_several_kinds) {
  Duty military = duty_of("it shall assist X militarily and otherwise");
  EXPECT_EQ(military.conduct, Conduct::assist_militarily);
  EXPECT_TRUE(military.otherwise_too);
  EXPECT_EQ(military.aid, 1);
  EXPECT_EQ(duty_of("it shall assist X economically").conduct, Conduct::assist_economically);
  EXPECT_EQ(duty_of("it shall assist X diplomatically").conduct, Conduct::support_diplomatically);
  Duty all = duty_of("it shall assist X militarily, economically and diplomatically, at once");
  EXPECT_EQ(all.conduct, Conduct::assist_militarily);
  EXPECT_EQ(all.aid, 7);
  EXPECT_EQ(all.time.kind, TimeKind::at_once);
  EXPECT_EQ(duty_of("it shall assist X economically diplomatically").conduct, Conduct::assist);
}

TEST(Duty, knows_every_extent) {
  auto extent = [](std::string text) { return duty_of("it shall assist X " + text).extents.at(0); };
  EXPECT_EQ(extent("with all forces").kind, ExtentKind::all_forces);
  EXPECT_EQ(extent("with all available forces").kind, ExtentKind::all_forces);
  EXPECT_EQ(extent("with all means").kind, ExtentKind::all_means);
  EXPECT_EQ(extent("by all means").kind, ExtentKind::all_means);
  EXPECT_EQ(extent("by all means in its power").kind, ExtentKind::all_means);
  EXPECT_EQ(extent("by all means at its disposal").kind, ExtentKind::all_means);
  EXPECT_EQ(extent("with all in its power").kind, ExtentKind::in_its_power);
  EXPECT_EQ(extent("in its power").kind, ExtentKind::in_its_power);
  EXPECT_EQ(extent("by means at its disposal").kind, ExtentKind::means_at_disposal);
  EXPECT_EQ(extent("as it deems necessary").kind, ExtentKind::as_it_deems_necessary);
  EXPECT_EQ(extent("including armed force").kind, ExtentKind::armed_force);
  EXPECT_EQ(extent("individually and in concert").kind, ExtentKind::concert);
  EXPECT_EQ(extent("with 1300000 men").men, 1'300'000);
  EXPECT_EQ(extent("with 700000..800000 men").men_max, 800'000);
  EXPECT_EQ(extent("with \"two divisions\"").text.value, "two divisions");
}

TEST(Duty, knows_every_time) {
  auto time = [](std::string text) { return duty_of("it shall consult " + text).time; };
  EXPECT_EQ(time("at once").kind, TimeKind::at_once);
  EXPECT_EQ(time("within 15 days").count, 15);
  EXPECT_EQ(time("within 1 month").unit, Unit::months);
  EXPECT_EQ(time("by 1914-08-12").date.day, 12);
  EXPECT_EQ(time("before \"the occupation\"").text.value, "the occupation");
  EXPECT_EQ(time("while that war lasts").kind, TimeKind::while_war_lasts);
  EXPECT_EQ(time("while \"the mandate lasts\"").kind, TimeKind::while_other);
  EXPECT_EQ(time("for 5 years").kind, TimeKind::for_period);
}

TEST(Duty, knows_every_limit) {
  auto limit = [](std::string text) { return duty_of("it shall consult " + text).limits.at(0); };
  EXPECT_EQ(limit("in accordance with its constitutional processes").kind,
            LimitKind::constitutional_processes);
  EXPECT_EQ(limit("in accordance with its laws").kind, LimitKind::laws);
  EXPECT_EQ(limit("in accordance with the laws of both parties").kind, LimitKind::laws);
  EXPECT_EQ(limit("subject to un-charter/51").kind, LimitKind::charter_51);
  EXPECT_EQ(limit("without prejudice to nato-1949").ref.text, "nato-1949");
  EXPECT_EQ(limit("without prejudice to \"neutrality\"").text.value, "neutrality");
}

TEST(Duty, takes_its_parts_in_any_order) {
  Duty duty = duty_of(
      "each other party shall assist it at once as it deems necessary, including armed force,\n"
      "  individually and in concert against that adversary subject to un-charter/51");
  EXPECT_EQ(duty.extents.size(), 3u);
  EXPECT_EQ(duty.limits.size(), 1u);
  EXPECT_EQ(duty.against.terms.size(), 1u);
}

TEST(Duty, an_attack_may_count_as_an_attack_on_others) {
  Duty duty = duty_of("that attack counts as an attack on each other party");
  EXPECT_EQ(duty.conduct, Conduct::counts_as);
  EXPECT_TRUE(duty.each_other);
  EXPECT_FALSE(duty_of("that attack counts as an attack on each party").each_other);
}

TEST(Duty, another_clause_may_apply) {
  Duty duty = duty_of("dual-1879/1/russia applies");
  EXPECT_EQ(duty.conduct, Conduct::applies);
  EXPECT_EQ(duty.ref.text, "dual-1879/1/russia");
}

TEST(Duty, says_what_is_wrong) {
  EXPECT_EQ(
      errors_of("then each partie shall consult"),
      Errors{
          R"(4:6 expected who is bound, such as "each party" or the name of a state after "then", )"
          R"(found "each partie" (did you mean "each party"?) [lang.expected])"});
  EXPECT_EQ(
      errors_of("then Germany shal consult"),
      Errors{R"(4:14 expected "shall", "shall not" or "may", found "shal" (did you mean "shall"?) )"
             R"([lang.expected])"});
  EXPECT_EQ(errors_of("then it shall assisst X"),
            Errors{R"(4:15 expected what shall be done, such as "assist", found "assisst" )"
                   R"((did you mean "assist"?) [lang.expected])"});
  EXPECT_EQ(errors_of("then it shall assist X with all its forces"),
            Errors{R"(4:29 expected "all forces", a number of men or a text after "with", )"
                   R"(found "all" [lang.expected])"});
  EXPECT_EQ(errors_of("then it shall assist X by al means"),
            Errors{R"(4:27 expected a date after "by", found "al" [lang.expected])"});
  EXPECT_EQ(
      errors_of("then it shall assist X at onse"),
      Errors{R"(4:24 expected the end of the duty, or its extent, time or limits, found "at onse" )"
             R"((did you mean "at once"?) [lang.expected])"});
  EXPECT_EQ(
      errors_of("then it shall consult at once while that war lasts"),
      Errors{
          R"(4:31 a duty has one time; write a second "then" for a second time [lang.said-twice])"});
  EXPECT_EQ(
      errors_of("then it shall consult within 0 days"),
      Errors{R"(4:30 a number of days, weeks, months or years cannot be 0 [lang.bad-number])"});
  EXPECT_EQ(
      errors_of("then it shall assist X with 99999999999 men"),
      Errors{R"(4:29 the number 99999999999 is too large: at most 1000000000 [lang.bad-number])"});
  EXPECT_EQ(errors_of("then it shall assist X with 5..4 men"),
            Errors{R"(4:30 the second number is smaller than the first [lang.bad-number])"});
}

}  // namespace
}  // namespace casus::lang
