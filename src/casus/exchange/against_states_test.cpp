#include "casus/exchange/against_states.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "casus/base/temporary_folder_test.h"
#include "casus/exchange/against_wars.h"
#include "casus/exchange/exchange_fixture_test.h"
#include "casus/exchange/iwd_file.h"
#include "casus/exchange/mention.h"

namespace casus::exchange {
namespace {

std::string written(const TemporaryFolder& folder, const std::string& name,
                    const std::string& text) {
  std::string path = folder.path() + "/" + name;
  EXPECT_TRUE(write_file(path, text));
  return path;
}

constexpr const char* cow_header =
    "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";

TEST(AgainstStates, tells_a_date_that_differs_and_the_reason_the_state_gives) {
  TemporaryFolder folder;
  SmallCorpus small(two_states);
  ASSERT_TRUE(small.diagnostics.ok()) << small.faults();
  std::string path = written(folder, "states.csv",
                             std::string(cow_header) +
                                 "ALB,10,Alba,1850,1,1,2016,12,31,2016\n"
                                 "BRN,20,Bern,1865,1,1,2016,12,31,2016\n"
                                 "CRK,30,Cork,1851,1,1,2016,12,31,2016\n"
                                 "DOL,40,Dole,1850,1,1,2016,12,31,2016\n");
  auto report = against_states(StateList::cow, small.sources, path, small.corpus());
  ASSERT_TRUE(report) << report.error().text;
  EXPECT_EQ(report->row_count, 4u);
  std::vector<std::string> told;
  for (const Difference& difference : report->differences)
    told.push_back(difference.where + " " + difference.field +
                   (difference.explained.empty() ? "" : " explained"));
  EXPECT_EQ(told,
            (std::vector<std::string>{
                "bern (cow 20) code from", "bern (cow 20) exists from explained",
                "cork (cow 30) code from", "cork (cow 30) exists from", "Dole (cow 40) state"}));
}

TEST(AgainstStates, a_fault_in_the_table_is_told_at_its_cell) {
  TemporaryFolder folder;
  SmallCorpus small(two_states);
  std::string path = written(folder, "states.csv",
                             std::string(cow_header) + "ALB,ten,Alba,1850,1,1,2016,12,31,2016\n");
  auto report = against_states(StateList::cow, small.sources, path, small.corpus());
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().code, "table.not-a-number");
  EXPECT_EQ(small.sources.place(report.error().span), (Place{2, 5}));
}

constexpr const char* iwd_header =
    "larger_war_id,larger_war_name,year,init_name,init_ccode,target_name,target_ccode,month_entry,"
    "day_entry,month_exit,day_exit,month_exit02,day_exit02\n";

TEST(IwdFile, rows_of_a_pair_become_one_and_a_wrong_code_is_repaired) {
  SourceMap sources;
  FileId file = sources.add("w.csv", std::string(iwd_header) +
                                         "38,War,1914,Japan,740,Germany,365,8,23,12,31,NA,NA\n"
                                         "38,War,1915,Japan,740,Germany,365,1,1,3,4,NA,NA\n");
  std::size_t rows = 0;
  auto dyads = read_iwd(sources, file, rows);
  ASSERT_TRUE(dyads) << dyads.error().text;
  ASSERT_EQ(dyads->size(), 1u);
  EXPECT_EQ(rows, 2u);
  EXPECT_EQ(dyads->front().target, 255);
  EXPECT_FALSE(dyads->front().repaired.empty());
  EXPECT_EQ(to_string(dyads->front().from), "1914-08-23");
  EXPECT_EQ(to_string(dyads->front().until), "1915-03-04");
}

constexpr const char* a_war = R"(
war quarrel-1900 "Quarrel" from 1900-01-01 until 1900-06-01
  event e1 1900-01-01 Alba invades Bern
  event e2 1900-06-01 Alba makes peace with Bern
)";

std::string dyad_row(const std::string& initiator, const std::string& target) {
  return "1,Quarrel,1900," + initiator + "," + target + ",1,1,6,1,NA,NA\n";
}

TEST(AgainstWars, who_began_must_be_explained_by_a_note_on_the_data_set) {
  TemporaryFolder folder;
  std::string path = written(folder, "interstate-war.csv",
                             std::string(iwd_header) + dyad_row("Bern,20", "Alba,10"));
  for (bool noted : {false, true}) {
    SmallCorpus small(std::string(two_states) + a_war +
                      (noted ? "  note \"IWD names Bern.\"\n" : ""));
    ASSERT_TRUE(small.diagnostics.ok()) << small.faults();
    auto report = against_wars(small.sources, path, small.corpus());
    ASSERT_TRUE(report) << report.error().text;
    ASSERT_EQ(report->differences.size(), 1u);
    EXPECT_EQ(report->differences[0].field, "began");
    EXPECT_EQ(report->differences[0].explained, noted ? "IWD names Bern." : "");
  }
}

TEST(AgainstWars, a_pair_that_the_record_lacks_is_theirs_only) {
  TemporaryFolder folder;
  SmallCorpus small(std::string(two_states) + a_war);
  std::string path = written(
      folder, "interstate-war.csv",
      std::string(iwd_header) + dyad_row("Alba,10", "Bern,20") + dyad_row("Alba,10", "Cork,30"));
  auto report = against_wars(small.sources, path, small.corpus());
  ASSERT_TRUE(report) << report.error().text;
  EXPECT_EQ(report->count(Difference::Kind::theirs_only), 1u);
  EXPECT_EQ(report->unexplained_count(), 1u);
}

TEST(Mention, a_state_is_named_by_whole_words) {
  SmallCorpus small(two_states);
  const auto& reg = small.program().reg;
  EXPECT_TRUE(mentions(reg, "the attack of Alba", reg.by_id("alba")));
  EXPECT_FALSE(mentions(reg, "the attack of Albany", reg.by_id("alba")));
  EXPECT_FALSE(mentions_any(reg, "nobody"));
}

}  // namespace
}  // namespace casus::exchange
