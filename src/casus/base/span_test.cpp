#include "casus/base/span.h"

#include <gtest/gtest.h>

namespace casus {
namespace {

TEST(Span, points_nowhere_by_default) { EXPECT_TRUE(Span().is_none()); }

TEST(Span, joined_covers_both_and_what_lies_between) {
  Span early{FileId(0), 3, 5}, late{FileId(0), 9, 12};
  EXPECT_EQ(join(early, late), (Span{FileId(0), 3, 12}));
  EXPECT_EQ(join(late, early), (Span{FileId(0), 3, 12}));
}

TEST(Span, joined_with_none_is_itself) {
  Span span{FileId(0), 3, 5};
  EXPECT_EQ(join(span, Span()), span);
  EXPECT_EQ(join(Span(), span), span);
}

}  // namespace
}  // namespace casus
