// The words that begin a statement: their meanings and the sets of them that a block of the tree
// understands.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace casus::lang {

enum class Heading : std::uint8_t {
  none,  // an ordinary word
  // blocks that stand at the top of a file
  treaty,
  state,
  group,
  place,
  region,
  set,
  issue,
  war,
  coverage,
  scenario,
  // register
  exists,
  iso,
  cow,
  gw,
  name,
  alias,
  demonym,
  capital,
  great_power,
  continues,
  succeeds,
  located,
  differs,
  part_of,
  administered,
  claimed,
  includes,
  territory_includes,
  forces_include,
  excludes,
  disputed,
  members,
  strict,
  broad,
  practice,
  coders,
  // treaty
  parties,
  party,
  suspended,
  signed_on,
  in_force,
  ended,
  term,
  renew,
  denounce,
  secret,
  source,
  url,
  atop,
  atop_differs,
  language,
  basis,
  guaranteed_state,
  replaces,
  about,
  note,
  open_issue,
  organ,
  define,
  version,
  repeals,
  article,
  text,
  quote,
  protocol,
  declaration,
  reservation,
  understanding,
  amends,
  // clause
  clause,
  when,
  or_when,
  provided,
  unless,
  then,
  otherwise,
  prevails_over,
  survives_end,
  limits,
  // record, scenario
  kinds,
  theatre,
  event,
  suppose,
  claim,
  denied,
  place_item,
  object,
  response_to,
  defence,
  provoked,
  self_defence,
  war_item,
  record,
  fact,
  uses,
  expect,
  end,  // no more statements
};

inline constexpr std::size_t heading_count = static_cast<std::size_t>(Heading::end) + 1;

// As it is written: "article", "in force". Empty for none and end.
std::string_view spelling(Heading heading);

// A heading of one or two words; `second` is empty for one.
struct HeadingPhrase {
  std::string_view first, second;
  Heading heading = Heading::none;
};

// The heading that begins with this word, if one does. A word begins at most one heading of each
// length: the answer gives the one-word heading and the second word that would make another of it.
struct HeadingMatch {
  Heading alone = Heading::none;
  std::string_view second;
  Heading together = Heading::none;
};
HeadingMatch find_heading(std::string_view first_word);

// Every heading, in alphabetical order, other spellings included.
std::span<const HeadingPhrase> headings();

class HeadingSet {
 public:
  constexpr HeadingSet() = default;
  constexpr HeadingSet(std::initializer_list<Heading> headings) {
    for (Heading heading : headings) add(heading);
  }
  constexpr void add(Heading heading) {
    auto index = static_cast<std::size_t>(heading);
    bits_[index / 64] |= std::uint64_t{1} << (index % 64);
  }
  [[nodiscard]] constexpr bool contains(Heading heading) const {
    auto index = static_cast<std::size_t>(heading);
    return (bits_[index / 64] >> (index % 64) & 1) != 0;
  }
  friend constexpr HeadingSet operator|(HeadingSet a, const HeadingSet& b) {
    a.bits_[0] |= b.bits_[0];
    a.bits_[1] |= b.bits_[1];
    return a;
  }

 private:
  std::array<std::uint64_t, 2> bits_{};
  static_assert(heading_count <= 128);
};

}  // namespace casus::lang
