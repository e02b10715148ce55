#include "casus/facts/history.h"

#include <gtest/gtest.h>

namespace casus::facts {
namespace {

// Three states and a history told act by act; every act is on a day of its own.
struct Telling {
  Register reg;
  History history;
  StateId a, b, c;

  Telling() {
    for (auto [id, name] : {std::pair{&a, "a"}, {&b, "b"}, {&c, "c"}}) {
      State state;
      state.id = state.name = name;
      *id = reg.add(std::move(state));
    }
    reg.finish();
    reg.finish_links();
  }
  Event event(EventKind kind, StateId actor, StateId target, int day) const {
    Event told;
    told.kind = kind;
    told.actors = {actor};
    told.targets = {target};
    told.date = told.date_latest = time::Date::of(1914, 8, static_cast<unsigned>(day));
    return told;
  }
  void tell(EventKind kind, StateId actor, StateId target, int day) {
    history.add(event(kind, actor, target, day));
  }
  void finish() { history.finish(reg); }
};

TEST(History, a_war_runs_from_the_first_hostile_act_of_a_pair_to_the_act_that_closes_it) {
  Telling t;
  t.tell(EventKind::threat, t.a, t.b, 1);
  t.tell(EventKind::invasion, t.a, t.b, 2);
  t.tell(EventKind::armistice, t.b, t.a, 4);
  t.finish();
  auto day = [](unsigned d) { return time::Date::of(1914, 8, d); };
  EXPECT_FALSE(t.history.at_war(t.a, t.b, WarId::none(), t.history.at_end_of(day(1))));
  EXPECT_TRUE(t.history.at_war(t.a, t.b, WarId::none(), t.history.at_end_of(day(3))));
  EXPECT_TRUE(t.history.at_war(t.b, t.a, WarId::none(), t.history.at_end_of(day(3))));
  EXPECT_FALSE(t.history.at_war(t.a, t.b, WarId::none(), t.history.at_end_of(day(4))));
  EXPECT_EQ(t.history.closed_by(t.a, t.b, WarId::none(), t.history.now()), EventId(2));
}

TEST(History, began_is_asked_within_one_war_and_a_closed_war_never_decides_a_later_one) {
  Telling t;
  t.tell(EventKind::invasion, t.a, t.b, 1);
  t.tell(EventKind::bombardment, t.b, t.a, 2);
  t.tell(EventKind::peace, t.a, t.b, 3);
  t.tell(EventKind::declaration_of_war, t.b, t.a, 9);
  t.finish();
  const auto& events = t.history.events().items();
  EXPECT_EQ(events[0].war, events[1].war);
  EXPECT_NE(events[0].war, events[3].war);
  EXPECT_EQ(t.history.first_hostile(t.a, t.b, events[0].war, t.history.now()), EventId(0));
  EXPECT_EQ(t.history.first_hostile(t.a, t.b, events[3].war, t.history.now()), EventId(3));
  EXPECT_EQ(t.history.first_act(t.b, t.a, events[0].war, t.history.now()), EventId(1));
  EXPECT_FALSE(t.history.first_act(t.a, t.b, events[3].war, t.history.now()));
}

TEST(History, what_has_not_happened_by_a_moment_is_not_seen) {
  Telling t;
  t.tell(EventKind::invasion, t.a, t.b, 1);
  t.tell(EventKind::invasion, t.a, t.c, 2);
  t.finish();
  const Moment first = t.history.just_after(EventId(0));
  EXPECT_EQ(t.history.enemies(t.a, WarId::none(), first), std::vector<StateId>{t.b});
  EXPECT_EQ(t.history.enemies(t.a, WarId::none(), t.history.now()),
            (std::vector<StateId>{t.b, t.c}));
}

TEST(History, events_of_one_day_keep_the_order_told_unless_every_hour_is_known) {
  Telling t;
  Event late = t.event(EventKind::invasion, t.a, t.b, 1),
        early = t.event(EventKind::threat, t.b, t.a, 1);
  late.minute = 600;
  late.id = "late";
  early.id = "early";
  t.history.add(late);
  t.history.add(early);
  t.finish();
  EXPECT_EQ(t.history[EventId(0)].id, "late");
  Telling u;
  early.minute = 60;
  u.history.add(late);
  u.history.add(early);
  u.finish();
  EXPECT_EQ(u.history[EventId(0)].id, "early");
}

TEST(History, dropping_a_day_forgets_it_and_what_followed) {
  Telling t;
  t.tell(EventKind::invasion, t.a, t.b, 1);
  t.tell(EventKind::peace, t.a, t.b, 2);
  t.finish();
  t.history.drop_from(time::Date::of(1914, 8, 2));
  t.finish();
  EXPECT_EQ(t.history.events().size(), 1u);
  EXPECT_TRUE(t.history.at_war(t.a, t.b, WarId::none(), t.history.now()));
}

TEST(History, claims_are_kept_apart_and_decide_nothing) {
  Telling t;
  Event claim = t.event(EventKind::invasion, t.b, t.a, 1);
  claim.claimed_by = t.a;
  t.history.add(claim);
  t.finish();
  EXPECT_TRUE(t.history.events().empty());
  EXPECT_EQ(t.history.claims().size(), 1u);
  EXPECT_FALSE(t.history.at_war(t.a, t.b, WarId::none(), t.history.now()));
}

TEST(History, the_record_of_a_pair_is_complete_until_the_day_said_and_either_way_round) {
  Telling t;
  RecordNote note;
  note.first = t.a;
  note.second = t.b;
  note.until = time::Date::of(1914, 8, 4);
  t.history.add(note);
  t.finish();
  auto on = [&](unsigned day) {
    return t.history.record_of(t.b, t.a, WarId::none(), time::Date::of(1914, 8, day));
  };
  EXPECT_EQ(on(4), Truth::true_);
  EXPECT_EQ(on(5), Truth::unknown);
  EXPECT_EQ(t.history.record_of(t.a, t.c, WarId::none(), time::Date::of(1914, 8, 1)),
            Truth::unknown);
}

TEST(History, covers_the_days_of_its_coverage_or_all_if_it_is_a_telling_of_its_own) {
  Telling t;
  EXPECT_TRUE(t.history.covers(time::Date::of(1500, 1, 1)));
  t.history.add(Coverage{"wars", {time::Date::of(1816, 1, 1), time::Date::of(2026, 1, 1)}, "", ""});
  EXPECT_FALSE(t.history.covers(time::Date::of(1815, 12, 31)));
  EXPECT_TRUE(t.history.covers(time::Date::of(1816, 1, 1)));
}

}  // namespace
}  // namespace casus::facts
