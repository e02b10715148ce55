#include "casus/base/ids.h"

#include <gtest/gtest.h>

#include <string>
#include <type_traits>
#include <vector>

namespace casus {
namespace {

using TreatyId = Id<struct TreatyTag>;
using StateId = Id<struct StateTag>;
static_assert(!std::is_convertible_v<TreatyId, StateId>);
static_assert(!std::is_constructible_v<TreatyId, StateId>);
static_assert(!std::is_convertible_v<int, TreatyId>);

TEST(Id, is_none_until_it_is_given_an_index) {
  EXPECT_TRUE(TreatyId().is_none());
  EXPECT_FALSE(TreatyId(0).is_none());
  EXPECT_EQ(TreatyId::none(), TreatyId());
  EXPECT_LT(TreatyId(7), TreatyId::none());
}

TEST(IdVector, gives_ids_in_the_order_of_insertion) {
  IdVector<TreatyTag, std::string> treaties;
  TreatyId rio = treaties.push_back("rio-1947");
  TreatyId nato = treaties.push_back("nato-1949");
  EXPECT_LT(rio, nato);
  EXPECT_EQ(treaties[rio], "rio-1947");
  EXPECT_EQ(treaties[nato], "nato-1949");
  EXPECT_FALSE(treaties.contains(treaties.next_id()));
}

TEST(IdVector, names_its_ids_in_order) {
  IdVector<TreatyTag, int> treaties(3);
  std::vector<std::size_t> seen;
  for (TreatyId id : treaties.ids()) seen.push_back(id.index());
  EXPECT_EQ(seen, (std::vector<std::size_t>{0, 1, 2}));
}

TEST(IdVectorDeathTest, refuses_an_id_that_is_not_its_own) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  IdVector<TreatyTag, int> treaties(3);
  EXPECT_DEATH((void)treaties[TreatyId::none()], "assertion failed");
  EXPECT_DEATH((void)treaties[TreatyId(3)], "assertion failed");
}

}  // namespace
}  // namespace casus
