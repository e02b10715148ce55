#include "casus/time/dated.h"

#include <gtest/gtest.h>

#include <string>

namespace casus::time {
namespace {

Dated<std::string> names() {
  Dated<std::string> dated;
  dated.add({Date::of(1816, 1, 1), Date::of(1871, 1, 17)}, "Prussia");
  dated.add(DateInterval::from(Date::of(1871, 1, 18)), "Germany");
  return dated;
}

TEST(Dated, gives_the_value_of_the_day) {
  EXPECT_EQ(*names().at(Date::of(1871, 1, 17)), "Prussia");
  EXPECT_EQ(*names().at(Date::of(1871, 1, 18)), "Germany");
  EXPECT_EQ(names().at(Date::of(1815, 1, 1)), nullptr);
}

TEST(Dated, lets_the_later_entry_prevail) {
  Dated<std::string> dated = names();
  dated.add({Date::of(1945, 5, 8), Date::of(1949, 5, 22)}, "occupied");
  EXPECT_EQ(*dated.at(Date::of(1947, 1, 1)), "occupied");
  EXPECT_EQ(*dated.at(Date::of(1950, 1, 1)), "Germany");
  EXPECT_EQ(dated.all_at(Date::of(1947, 1, 1)).size(), 2u);
  EXPECT_TRUE(dated.holds(Date::of(1947, 1, 1), "Germany"));
  EXPECT_FALSE(dated.holds(Date::of(1947, 1, 1), "Prussia"));
}

}  // namespace
}  // namespace casus::time
