#include "casus/duty/suppose.h"

#include <gtest/gtest.h>

#include "casus/duty/world_fixture_test.h"

namespace casus::duty {
namespace {

facts::Event asked(const Told& told, facts::EventKind kind, const char* actor, const char* target,
                   int year) {
  facts::Event event;
  event.id = "q1";
  event.kind = kind;
  event.date = event.date_latest = time::Date::of(year, 8, 1);
  event.actors = {told.state(actor)};
  event.targets = {told.state(target)};
  return event;
}

TEST(Suppose, a_new_war_is_unprovoked_at_home_and_no_self_defence) {
  Told told(
      pact_of("clause c\nwhen either party is attacked by any state without provocation\nthen the "
              "other party shall assist it"));
  std::vector<Assumption> assumed;
  auto events =
      suppose(told.program(), told.history(),
              asked(told, facts::EventKind::armed_attack, "cork", "alba", 1914), {}, assumed);
  ASSERT_EQ(events.size(), 1u);
  const facts::Event& event = told.history()[events[0]];
  EXPECT_EQ(event.provoked, facts::Told::no);
  EXPECT_EQ(event.self_defence, facts::Told::no);
  EXPECT_EQ(event.place, told.program().reg[told.state("alba")].territory);
  EXPECT_EQ(event.object, facts::ObjectKind::territory);
  EXPECT_EQ(assumed.size(), 4u);
  EXPECT_EQ(told.say(evaluate(told.world("1914-08-01"), events), "ab-1900/1/c", "bern"), "met/due");
}

TEST(Suppose, an_attack_in_a_war_under_way_belongs_to_it_and_its_record_decides) {
  Told told(pact_of("clause c\nwhen either party is attacked by any state\nthen the other party "
                    "shall assist it") +
            play("war w \"W\"\nevent e1 1914-07-01 alba attacks cork"));
  std::vector<Assumption> assumed;
  auto events =
      suppose(told.program(), told.history(),
              asked(told, facts::EventKind::armed_attack, "cork", "alba", 1914), {}, assumed);
  EXPECT_EQ(told.history()[events[0]].war, told.history().find_war("w"));
  EXPECT_EQ(told.say(evaluate(told.world("1914-08-01"), events), "ab-1900/1/c", "bern"),
            "not met/dormant");
}

TEST(Suppose, an_attack_in_a_place_is_on_territory_or_on_forces_there) {
  Told told("");
  std::vector<Assumption> assumed;
  facts::Event at_isle = asked(told, facts::EventKind::armed_attack, "cork", "bern", 1914);
  at_isle.place = told.program().reg.place("isle");
  auto home = suppose(told.program(), told.history(), at_isle, {}, assumed);
  EXPECT_EQ(told.history()[home[0]].object, facts::ObjectKind::territory);
  at_isle.targets = {told.state("alba")};
  auto abroad = suppose(told.program(), told.history(), at_isle, {}, assumed);
  EXPECT_EQ(told.history()[abroad[0]].object, facts::ObjectKind::forces);
}

TEST(Suppose, each_target_is_an_event_of_its_own) {
  Told told("");
  std::vector<Assumption> assumed;
  facts::Event two = asked(told, facts::EventKind::invasion, "cork", "bern", 1914);
  two.targets = {told.state("alba"), told.state("bern")};
  EXPECT_EQ(suppose(told.program(), told.history(), two, {}, assumed).size(), 2u);
}

}  // namespace
}  // namespace casus::duty
