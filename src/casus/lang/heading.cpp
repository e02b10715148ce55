#include "casus/lang/heading.h"

#include <algorithm>

#include "casus/base/assert.h"

namespace casus::lang {
namespace {

using enum Heading;

// The first phrase of a heading is its spelling; later ones are other spellings.
constexpr HeadingPhrase written[] = {
    {"treaty", "", treaty},
    {"state", "", state},
    {"group", "", group},
    {"place", "", place_item},
    {"region", "", region},
    {"set", "", set},
    {"issue", "", issue},
    {"war", "", war_item},
    {"coverage", "", coverage},
    {"scenario", "", scenario},
    {"exists", "", exists},
    {"iso", "", iso},
    {"cow", "", cow},
    {"gw", "", gw},
    {"name", "", name},
    {"alias", "", alias},
    {"demonym", "", demonym},
    {"capital", "", capital},
    {"great", "power", great_power},
    {"continues", "", continues},
    {"succeeds", "", succeeds},
    {"located", "", located},
    {"differs", "", differs},
    {"part", "of", part_of},
    {"administered", "", administered},
    {"claimed", "", claimed},
    {"includes", "", includes},
    {"territory", "includes", territory_includes},
    {"forces", "include", forces_include},
    {"excludes", "", excludes},
    {"disputed", "", disputed},
    {"members", "", members},
    {"strict", "", strict},
    {"broad", "", broad},
    {"practice", "", practice},
    {"coders", "", coders},
    {"parties", "", parties},
    {"party", "", party},
    {"suspended", "", suspended},
    {"signed", "", signed_on},
    {"in", "force", in_force},
    {"ended", "", ended},
    {"term", "", term},
    {"renew", "", renew},
    {"denounce", "", denounce},
    {"secret", "", secret},
    {"source", "", source},
    {"url", "", url},
    {"atop", "", atop},
    {"atop-differs", "", atop_differs},
    {"language", "", language},
    {"basis", "", basis},
    {"guaranteed", "state", guaranteed_state},
    {"replaces", "", replaces},
    {"about", "", about},
    {"note", "", note},
    {"open", "issue", open_issue},
    {"organ", "", organ},
    {"define", "", define},
    {"version", "", version},
    {"repeals", "", repeals},
    {"article", "", article},
    {"text", "", text},
    {"quote", "", quote},
    {"protocol", "", protocol},
    {"declaration", "", declaration},
    {"reservation", "", reservation},
    {"understanding", "", understanding},
    {"amends", "", amends},
    {"clause", "", clause},
    {"when", "", when},
    {"or", "when", or_when},
    {"provided", "", provided},
    {"unless", "", unless},
    {"then", "", then},
    {"otherwise", "", otherwise},
    {"prevails", "over", prevails_over},
    {"survives", "end", survives_end},
    {"limits", "", limits},
    {"kinds", "", kinds},
    {"theatre", "", theatre},
    {"event", "", event},
    {"suppose", "", suppose},
    {"claim", "", claim},
    {"denied", "", denied},
    {"object", "", object},
    {"response", "to", response_to},
    {"defence", "", defence},
    {"provoked", "", provoked},
    {"self-defence", "", self_defence},
    {"record", "", record},
    {"fact", "", fact},
    {"uses", "", uses},
    {"expect", "", expect},
    {"theater", "", theatre},
    {"defense", "", defence},
    {"self-defense", "", self_defence},
};
constexpr std::size_t written_count = std::size(written);

constexpr auto sorted = [] {
  std::array<HeadingPhrase, written_count> all{};
  std::copy(std::begin(written), std::end(written), all.begin());
  std::sort(all.begin(), all.end(),
            [](const HeadingPhrase& a, const HeadingPhrase& b) { return a.first < b.first; });
  return all;
}();

constexpr bool each_first_word_once() {
  for (std::size_t i = 1; i < written_count; ++i)
    if (sorted[i - 1].first == sorted[i].first) return false;
  return true;
}
static_assert(each_first_word_once());

// Where the phrases with each first letter begin.
constexpr auto letter_begins = [] {
  std::array<std::uint8_t, 27> begins{};
  std::size_t at = 0;
  for (std::size_t letter = 0; letter < 27; ++letter) {
    while (at < written_count && sorted[at].first[0] < static_cast<char>('a' + letter)) ++at;
    begins[letter] = static_cast<std::uint8_t>(at);
  }
  return begins;
}();

constexpr auto spellings = [] {
  std::array<std::string_view, heading_count> all{};
  for (std::size_t i = written_count; i-- > 0;)
    all[static_cast<std::size_t>(written[i].heading)] = written[i].first;
  all[static_cast<std::size_t>(great_power)] = "great power";
  all[static_cast<std::size_t>(part_of)] = "part of";
  all[static_cast<std::size_t>(territory_includes)] = "territory includes";
  all[static_cast<std::size_t>(forces_include)] = "forces include";
  all[static_cast<std::size_t>(in_force)] = "in force";
  all[static_cast<std::size_t>(guaranteed_state)] = "guaranteed state";
  all[static_cast<std::size_t>(open_issue)] = "open issue";
  all[static_cast<std::size_t>(or_when)] = "or when";
  all[static_cast<std::size_t>(prevails_over)] = "prevails over";
  all[static_cast<std::size_t>(survives_end)] = "survives end";
  all[static_cast<std::size_t>(response_to)] = "response to";
  all[static_cast<std::size_t>(war)] = "war";
  all[static_cast<std::size_t>(place)] = "place";
  return all;
}();

constexpr bool every_heading_is_spelt() {
  for (std::size_t i = 1; i + 1 < heading_count; ++i)
    if (spellings[i].empty()) return false;
  return true;
}
static_assert(every_heading_is_spelt());

}  // namespace

std::string_view spelling(Heading heading) {
  auto index = static_cast<std::size_t>(heading);
  CASUS_ASSERT(index < heading_count);
  return spellings[index];
}

HeadingMatch find_heading(std::string_view first_word) {
  if (first_word.empty() || first_word[0] < 'a' || first_word[0] > 'z') return {};
  auto letter = static_cast<std::size_t>(first_word[0] - 'a');
  for (std::size_t i = letter_begins[letter]; i < letter_begins[letter + 1]; ++i) {
    if (sorted[i].first != first_word) continue;
    if (sorted[i].second.empty()) return {sorted[i].heading, {}, none};
    return {none, sorted[i].second, sorted[i].heading};
  }
  return {};
}

std::span<const HeadingPhrase> headings() { return sorted; }

}  // namespace casus::lang
