#include "casus/exchange/against_atop.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "casus/base/temporary_folder_test.h"
#include "casus/exchange/atop_field.h"
#include "casus/exchange/coverage.h"
#include "casus/exchange/exchange_fixture_test.h"

namespace casus::exchange {
namespace {

// A table of one alliance, 7, of Alba and Bern, with these codes set to 1 for both.
std::string atop_table(std::string_view code, std::string_view exit = "0,0,0") {
  std::string text =
      "atopid,member,phase,maxphase,renewlgt,yrent,moent,dayent,yrexit,moexit,dayexit";
  for (const AtopField& field : atop_fields) text += fmt::format(",{}", field.name);
  for (int member : {10, 20}) {
    text += fmt::format("\n7,{},0,0,0,1900,1,1,{}", member, exit);
    for (const AtopField& field : atop_fields) text += field.name == code ? ",1" : ",0";
  }
  text += "\n";
  return text;
}

std::string treaty(const std::string& more = "") {
  return fmt::format(
      "{}treaty pact-1900 \"Pact\"\n  parties Alba, Bern\n  signed 1900-01-01\n"
      "  in force on signature\n  basis coding \"atop\"\n  atop 7\n{}"
      "  article 1\n    text \"x\"\n    clause a\n      when either party is threatened\n"
      "      then each party shall consult\n",
      two_states, more);
}

struct Compared {
  SmallCorpus small;
  Result<AgainstReport> report;
  Compared(const std::string& text, const std::string& table) : small(text), report(run(table)) {
    EXPECT_TRUE(small.diagnostics.ok()) << small.faults();
    EXPECT_TRUE(report) << report.error().text;
  }
  Result<AgainstReport> run(const std::string& table) {
    TemporaryFolder folder;
    EXPECT_TRUE(write_file(folder.path() + "/atop-member-level.csv", table));
    return against_atop(small.sources, folder.path(), small.corpus());
  }
};

TEST(AgainstAtop, equal_codes_leave_nothing_to_explain) {
  Compared compared(treaty(), atop_table("consul"));
  EXPECT_TRUE(compared.report->differences.empty());
  EXPECT_EQ(compared.report->equal_count, compared.report->value_count);
}

TEST(AgainstAtop, a_difference_is_told_by_treaty_and_field_with_the_members) {
  Compared compared(treaty(), atop_table("nonagg"));
  ASSERT_EQ(compared.report->differences.size(), 2u);
  EXPECT_EQ(compared.report->differences[0].where, "pact-1900 (atop 7)");
  EXPECT_EQ(compared.report->differences[0].field, "nonagg");
  EXPECT_EQ(compared.report->differences[0].ours, "ALB 0, BRN 0");
  EXPECT_EQ(compared.report->differences[0].theirs, "ALB 1, BRN 1");
  EXPECT_EQ(compared.report->unexplained_count(), 2u);
}

TEST(AgainstAtop, the_treaty_explains_a_difference_under_either_name_of_a_field) {
  Compared compared(treaty("  atop-differs endyr because \"it ended in 1950\"\n  ended 1950\n"),
                    atop_table("consul"));
  ASSERT_EQ(compared.report->differences.size(), 1u);
  EXPECT_EQ(compared.report->differences[0].field, "yrexit");
  EXPECT_EQ(compared.report->differences[0].explained, "it ended in 1950");
}

TEST(AgainstAtop, a_day_apart_follows_from_a_rule) {
  Compared compared(treaty("  ended 1950-05-01\n"), atop_table("consul", "1950,4,30"));
  ASSERT_EQ(compared.report->differences.size(), 1u);
  EXPECT_TRUE(compared.report->differences[0].explained.starts_with("rule:"));
}

TEST(Coverage, tells_what_is_there_and_what_is_left_out) {
  TemporaryFolder folder;
  SmallCorpus small(treaty());
  ASSERT_TRUE(write_file(folder.path() + "/atop-member-level.csv", atop_table("defense")));
  auto coverage =
      coverage_of(small.sources, folder.path(), small.corpus(), time::Date::of(2026, 7, 1));
  ASSERT_TRUE(coverage) << coverage.error().text;
  ASSERT_EQ(coverage->defence_in_force.size(), 1u);
  EXPECT_EQ(coverage->defence_in_force[0].treaties, std::vector<std::string>{"pact-1900"});
  EXPECT_NE(to_markdown(*coverage, time::Date::of(2026, 7, 1))
                .find("| 7 | 1900-01-01 | 10, 20 | "
                      "pact-1900 | in force |"),
            std::string::npos);
}

}  // namespace
}  // namespace casus::exchange
