#include "casus/explain/faults_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace casus::explain {
namespace {

TEST(FaultsJson, names_the_place_and_leaves_warnings_out) {
  SourceMap sources;
  FileId file = sources.add("<question>", "KOR attaks PRK");
  Diagnostics faults;
  faults.add_warning("pact.odd", "odd", {});
  faults.add_error("lang.expected", "expected a verb", Span{file, 4, 10},
                   {{"as here", Span{file, 0, 3}}});
  faults.add_error("base.no-file", "there is no such file", {});
  auto read = nlohmann::json::parse(faults_json(faults, sources));
  EXPECT_EQ(read["schema"], "casus/1");
  ASSERT_EQ(read["errors"].size(), 2u);
  EXPECT_EQ(read["errors"][0]["file"], "<question>");
  EXPECT_EQ(read["errors"][0]["column"], 5);
  EXPECT_EQ(read["errors"][0]["notes"][0]["text"], "as here");
  EXPECT_TRUE(read["errors"][1]["line"].is_null());
}

}  // namespace
}  // namespace casus::explain
