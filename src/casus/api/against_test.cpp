#include "casus/api/against.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace casus::api {
namespace {

// The published data lie outside the source tree: $CASUS_DATA, or ../shared/data beside it.
std::string data_folder(const std::string& name) {
  const char* given = std::getenv("CASUS_DATA");
  std::string folder = (given ? std::string(given) : "../shared/data") + "/" + name;
  return std::filesystem::is_directory(folder) ? folder : "";
}

corpus::Library& library() {
  static Diagnostics diagnostics;
  static corpus::Library opened = corpus::Library::open({}, diagnostics);
  return opened;
}

// How many differences of a kind stand without a reason; these are known and may only become fewer.
class AgainstData : public testing::TestWithParam<std::pair<DataSet, std::size_t>> {};

TEST_P(AgainstData, no_more_differences_stand_without_a_reason_than_are_known) {
  auto [kind, known] = GetParam();
  constexpr std::string_view names[] = {"cow", "gw", "iwd", "atop"};
  std::string folder = data_folder(std::string(names[static_cast<std::size_t>(kind)]));
  if (folder.empty()) GTEST_SKIP() << "skipped: no data (set CASUS_DATA)";
  auto report = against(kind, folder, library());
  ASSERT_TRUE(report) << report.error().text;
  EXPECT_GT(report->equal_count, 0u);
  EXPECT_LE(report->unexplained_count(), known) << to_text(*report, library().sources());
}

INSTANTIATE_TEST_SUITE_P(Published, AgainstData,
                         testing::Values(std::pair{DataSet::cow, std::size_t{0}},
                                         std::pair{DataSet::gw, std::size_t{0}},
                                         std::pair{DataSet::iwd, std::size_t{0}},
                                         std::pair{DataSet::atop, std::size_t{48}}));

TEST(Against, a_data_set_is_known_by_its_name) {
  EXPECT_EQ(data_set("gw"), DataSet::gw);
  EXPECT_EQ(data_set("polity"), std::nullopt);
}

}  // namespace
}  // namespace casus::api
