#include "casus/base/source.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <utility>

namespace casus {
namespace {

TEST(SourceMap, counts_lines_and_columns_from_one) {
  SourceMap map;
  FileId file = map.add("a.pact", "one\ntwo\n");
  EXPECT_EQ(map.place_at(file, 0), (Place{1, 1}));
  EXPECT_EQ(map.place_at(file, 3), (Place{1, 4}));
  EXPECT_EQ(map.place_at(file, 4), (Place{2, 1}));
  EXPECT_EQ(map.place_at(file, 8), (Place{3, 1}));
}

TEST(SourceMap, counts_code_points_not_bytes) {
  SourceMap map;
  FileId file = map.add("a.pact", "C\xC3\xB4te d'Ivoire");
  EXPECT_EQ(map.place_at(file, 3), (Place{1, 3}));
}

TEST(SourceMap, places_a_span_past_the_end_at_the_end) {
  SourceMap map;
  FileId file = map.add("a.pact", "one");
  EXPECT_EQ(map.place({file, 99, 120}), (Place{1, 4}));
  EXPECT_EQ(map.text(Span{file, 99, 120}), "");
}

TEST(SourceMap, gives_lines_without_their_ends) {
  SourceMap map;
  FileId file = map.add("a.pact", "one\r\ntwo\nthree");
  EXPECT_EQ(map.line_count(file), 3u);
  EXPECT_EQ(map.line_text(file, 1), "one");
  EXPECT_EQ(map.line_text(file, 2), "two");
  EXPECT_EQ(map.line_text(file, 3), "three");
  EXPECT_EQ(map.line_text(file, 4), "");
  EXPECT_EQ(map.line_text(file, 0), "");
}

TEST(SourceMap, an_empty_text_has_one_empty_line) {
  SourceMap map;
  FileId file = map.add("empty.pact", "");
  EXPECT_EQ(map.line_count(file), 1u);
  EXPECT_EQ(map.place(map.whole(file)), (Place{1, 1}));
}

TEST(SourceMap, keeps_its_texts_where_they_are_when_it_grows_or_moves) {
  SourceMap map;
  FileId file = map.add("a", "short");
  std::string_view text = map.text(file);
  for (int i = 0; i < 1000; ++i) map.add("b", "another");
  SourceMap moved = std::move(map);
  EXPECT_EQ(text.data(), moved.text(file).data());
  EXPECT_EQ(text, "short");
}

RC_GTEST_PROP(SourceMap, a_place_leads_back_to_its_offset, (const std::string& text)) {
  SourceMap map;
  FileId file = map.add_view("a", text);
  auto offset = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(text.size()) + 1);
  Place place = map.place_at(file, offset);
  RC_ASSERT(map.line_begin(file, place.line) <= offset);
  bool last = place.line == map.line_count(file);
  RC_ASSERT(offset < (last ? text.size() + 1 : map.line_begin(file, place.line + 1)));
}

}  // namespace
}  // namespace casus
