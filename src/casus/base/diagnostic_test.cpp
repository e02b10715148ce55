#include "casus/base/diagnostic.h"

#include <gtest/gtest.h>

namespace casus {
namespace {

TEST(Diagnostics, keeps_the_order_in_which_faults_were_found) {
  Diagnostics list;
  list.add_warning("test.odd", "first", {});
  list.add_error("test.bad", "second", {}, {{"see here", {}}});
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list.items()[0].severity, Severity::warning);
  EXPECT_EQ(list.items()[1].text, "second");
  EXPECT_EQ(list.items()[1].notes.size(), 1u);
  EXPECT_EQ(list.error_count(), 1u);
  EXPECT_EQ(list.warning_count(), 1u);
}

TEST(Diagnostics, is_ok_with_warnings_alone) {
  Diagnostics list;
  EXPECT_TRUE(list.ok());
  list.add_warning("test.odd", "", {});
  EXPECT_TRUE(list.ok());
  list.add_error("test.bad", "", {});
  EXPECT_FALSE(list.ok());
}

TEST(Diagnostics, keeps_a_thousand_and_counts_the_rest) {
  Diagnostics list;
  for (int i = 0; i < 1500; ++i) list.add_error("test.bad", "", {});
  EXPECT_EQ(list.size(), Diagnostics::kept_max);
  EXPECT_EQ(list.error_count(), 1500u);
  EXPECT_EQ(list.dropped_count(), 500u);
}

TEST(Diagnostics, shows_the_error_behind_a_flood_of_warnings) {
  Diagnostics list;
  for (int i = 0; i < 5000; ++i) list.add_warning("test.odd", "", {});
  list.add_error("test.bad", "the one that matters", {});
  EXPECT_EQ(list.items().back().text, "the one that matters");
}

TEST(Diagnostics, appended_counts_add_up_also_those_not_kept) {
  Diagnostics first, second;
  for (int i = 0; i < 700; ++i) first.add_error("test.bad", "", {});
  for (int i = 0; i < 1200; ++i) second.add_error("test.bad", "", {});
  second.add_warning("test.odd", "", {});
  first.append(std::move(second));
  EXPECT_EQ(first.error_count(), 1900u);
  EXPECT_EQ(first.warning_count(), 1u);
  EXPECT_EQ(first.size(), 1001u);
  EXPECT_EQ(first.dropped_count(), 900u);
}

}  // namespace
}  // namespace casus
