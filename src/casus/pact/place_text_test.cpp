// Places and names as a register file gives them: who holds a place, what lies where, who bears a
// name.
#include <gtest/gtest.h>

#include "casus/pact/compile_fixture_test.h"

namespace casus::pact {
namespace {

const std::string ground = R"(place isle "Isle"
  part of bern until 1949-12-31
  part of alba from 1950-01-01
  claimed by bern from 1950-01-01
place reef "Reef"
  part of isle
place march "March"
  part of alba
place colony "Colony"
  administered by bern until 1960-12-31
region west "West"
  includes alba
  excludes march
region sea "Sea"
  forces include isle
region broad "Broad"
  includes west
  disputed colony because "claims"
place moor "Moor"
  located partly in west
)";

facts::Spot spot(const Compiling& told, const char* place, int year,
                 facts::ObjectKind object = facts::ObjectKind::territory) {
  return {told.program().reg.place(place), object, time::Date::of(year, 1, 1), {}};
}

Truth lies(const Compiling& told, const char* place, const char* area, int year,
           facts::ObjectKind object = facts::ObjectKind::territory) {
  return facts::lies_in(told.program().reg, spot(told, place, year, object),
                        told.program().reg.place(area));
}

TEST(Place, lies_in_what_holds_it_through_any_chain_on_the_day) {
  Compiling told(ground);
  EXPECT_EQ(told.faults(), "");
  EXPECT_EQ(lies(told, "reef", "west", 1950), Truth::true_);
  EXPECT_EQ(lies(told, "reef", "west", 1949), Truth::false_);
  EXPECT_EQ(lies(told, "isle", "broad", 1950), Truth::true_);
}

TEST(Place, partly_disputed_and_excluded) {
  Compiling told(ground);
  EXPECT_EQ(lies(told, "moor", "west", 1950), Truth::unknown);
  EXPECT_EQ(lies(told, "colony", "broad", 1950), Truth::unknown);
  EXPECT_EQ(lies(told, "march", "west", 1950), Truth::false_);
  EXPECT_EQ(facts::lies_in(told.program().reg, {}, told.program().reg.place("west")),
            Truth::unknown);
}

TEST(Place, forces_and_territory_are_held_apart_and_an_unknown_object_may_be_either) {
  Compiling told(ground);
  EXPECT_EQ(lies(told, "isle", "sea", 1950, facts::ObjectKind::ship), Truth::true_);
  EXPECT_EQ(lies(told, "isle", "sea", 1950, facts::ObjectKind::territory), Truth::false_);
  EXPECT_EQ(lies(told, "isle", "sea", 1950, facts::ObjectKind::unknown), Truth::unknown);
}

TEST(Place, regions_that_include_each_other_come_to_an_end) {
  std::string circle = "place spot \"Spot\"\n";
  for (char name : std::string("abcdefgh"))
    circle += std::string("region r") + name + " \"R\"\n includes ra, rb, rc, rd, re, rf, rg, rh\n";
  Compiling told(circle);
  EXPECT_NE(lies(told, "spot", "ra", 1950), Truth::true_);
}

TEST(Place, is_administered_by_its_line_else_by_the_state_it_is_a_part_of) {
  Compiling told(ground);
  const auto& reg = told.program().reg;
  auto holder = [&](const char* place, int year) {
    return facts::administrator(reg, reg.place(place), time::Date::of(year, 1, 1));
  };
  EXPECT_EQ(holder("reef", 1949), told.state("bern"));
  EXPECT_EQ(holder("reef", 1950), told.state("alba"));
  EXPECT_EQ(holder("colony", 1960), told.state("bern"));
  EXPECT_FALSE(holder("colony", 1961));
  EXPECT_TRUE(facts::contested(reg, reg.place("isle"), time::Date::of(1950, 1, 1)));
  EXPECT_FALSE(facts::contested(reg, reg.place("isle"), time::Date::of(1949, 1, 1)));
}

TEST(Names, are_read_on_their_day_and_codes_as_well) {
  Compiling told(
      "state dole \"Dole\"\n exists from 1800-01-01\n iso DOL until 1950-12-31\n iso DLE from "
      "1951-01-01\n cow 732 DOX\n"
      " name \"Great Dole\" until 1900-12-31\n alias \"Dolia\"\n");
  EXPECT_EQ(told.faults(), "");
  const auto& reg = told.program().reg;
  auto on = [&](const char* name, int year) {
    return reg.find(name, time::Date::of(year, 6, 1)).on_date;
  };
  const std::vector<StateId> dole{told.state("dole")}, nobody;
  EXPECT_EQ(on("DOL", 1950), dole);
  EXPECT_EQ(on("DOL", 1951), nobody);
  EXPECT_EQ(on("DLE", 1951), dole);
  EXPECT_EQ(on("cow:732", 1951), dole);
  EXPECT_EQ(on("COW:DOX", 1951), dole);
  EXPECT_EQ(on("the great dole", 1900), dole);
  EXPECT_EQ(on("Great Dole", 1901), nobody);
  EXPECT_EQ(on("dolia", 1901), dole);
  EXPECT_EQ(reg.code(dole[0], time::Date::of(1951, 1, 1)), "DLE");
  EXPECT_EQ(reg.name(dole[0], time::Date::of(1900, 1, 1)), "Great Dole");
}

}  // namespace
}  // namespace casus::pact
