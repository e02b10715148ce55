// The canonical spelling of every word of the vocabularies: for each an array in the order of its
// enumeration.
#include <array>
#include <cstddef>

#include "casus/base/assert.h"
#include "casus/lang/phrases.h"
#include "casus/lang/verbs.h"

namespace casus::lang {
namespace {

template <std::size_t count, class Word>
std::string_view spelt(const std::array<std::string_view, count>& spellings, Word word) {
  auto index = static_cast<std::size_t>(word);
  CASUS_ASSERT(index < count);
  return spellings[index];
}

// The array covers its enumeration, whose last word is `last`.
template <std::size_t count, class Word>
constexpr bool covers(const std::array<std::string_view, count>&, Word last) {
  return count == static_cast<std::size_t>(last) + 1;
}

constexpr auto roles = std::to_array<std::string_view>(
    {"", "either party", "one or two parties", "two parties", "each party", "each other party",
     "the other party", "the other parties", "the guaranteed state", "it", "that adversary",
     "any state", "a state of", "named", "organ"});
static_assert(covers(roles, Role::organ));

constexpr auto event_verbs = std::to_array<std::string_view>({"attacked",
                                                              "invaded",
                                                              "bombarded",
                                                              "blockaded",
                                                              "occupied",
                                                              "annexed",
                                                              "threatened",
                                                              "subject to a cyber attack",
                                                              "subject to armed bands",
                                                              "in unrest",
                                                              "forced to make war",
                                                              "at war",
                                                              "goes to war",
                                                              "attacks",
                                                              "occupies",
                                                              "annexes",
                                                              "threatens",
                                                              "occupies territory",
                                                              "mobilises",
                                                              "makes peace",
                                                              "makes demands",
                                                              "intervenes",
                                                              "denounces",
                                                              "breaches",
                                                              "peace is threatened",
                                                              "is met"});
static_assert(covers(event_verbs, Verb::is_met));

constexpr auto adversary_kinds = std::to_array<std::string_view>(
    {"any state", "any state or group", "any other state", "a non-party", "a party",
     "a great power", "a group", "that adversary", "it", "two or more", "a power other than",
     "supported by", "allied with", "a party to", "a state of", "unnamed", "named"});
static_assert(covers(adversary_kinds, AdversaryKind::named));

constexpr auto cond_kinds = std::to_array<std::string_view>({"and",
                                                             "or",
                                                             "not",
                                                             "without provocation",
                                                             "without direct provocation",
                                                             "at the request of",
                                                             "after consultation",
                                                             "decides",
                                                             "once",
                                                             "demand was refused",
                                                             "state of war",
                                                             "present conflict",
                                                             "place in",
                                                             "place administered by",
                                                             "attack is external",
                                                             "supports that adversary",
                                                             "reading of",
                                                             "fact",
                                                             "unspecified",
                                                             "trigger"});
static_assert(covers(cond_kinds, CondKind::trigger));

constexpr auto once_acts =
    std::to_array<std::string_view>({"assists", "fights", "mobilises", "decides"});
static_assert(covers(once_acts, OnceAct::decides));

constexpr auto modals = std::to_array<std::string_view>({"shall", "shall not", "may"});
static_assert(covers(modals, Modality::may));

constexpr auto conduct_names = std::to_array<std::string_view>({"fight alongside",
                                                                "assist",
                                                                "assist militarily",
                                                                "act to meet the danger",
                                                                "remain neutral",
                                                                "attack",
                                                                "threaten",
                                                                "use force",
                                                                "consult",
                                                                "mobilise",
                                                                "allow the use of territory",
                                                                "allow passage",
                                                                "station forces",
                                                                "make separate peace",
                                                                "make separate armistice",
                                                                "join an alliance against",
                                                                "assist that adversary",
                                                                "respect the neutrality",
                                                                "respect the independence",
                                                                "respect the integrity",
                                                                "report to the Security Council",
                                                                "settle disputes peacefully",
                                                                "agree",
                                                                "decide measures",
                                                                "intervene",
                                                                "support diplomatically",
                                                                "assist economically",
                                                                "withdraw forces",
                                                                "do",
                                                                "unspecified",
                                                                "counts as an attack",
                                                                "applies"});
static_assert(covers(conduct_names, Conduct::applies));

constexpr auto extent_kinds = std::to_array<std::string_view>(
    {"", "with all forces", "by all means", "in its power", "by means at its disposal", "men",
     "as it deems necessary", "including armed force", "individually and in concert", "with"});
static_assert(covers(extent_kinds, ExtentKind::other));

constexpr auto time_kinds = std::to_array<std::string_view>(
    {"", "at once", "within", "by", "before", "while that war lasts", "while", "for"});
static_assert(covers(time_kinds, TimeKind::for_period));

constexpr auto limit_kinds = std::to_array<std::string_view>(
    {"in accordance with its constitutional processes", "in accordance with its laws",
     "subject to un-charter/51", "without prejudice to"});
static_assert(covers(limit_kinds, LimitKind::without_prejudice));

constexpr auto unit_names =
    std::to_array<std::string_view>({"hours", "days", "weeks", "months", "years"});
static_assert(covers(unit_names, Unit::years));

constexpr auto manner_names = std::to_array<std::string_view>(
    {"", "expiry", "replacement", "denunciation", "abrogation", "agreement", "fulfilment",
     "extinction", "defeat", "withdrawal", "lapse", "merger", "exclusion"});
static_assert(covers(manner_names, EndManner::exclusion));

constexpr auto profile_names =
    std::to_array<std::string_view>({"strict", "broad", "practice", "coders"});
static_assert(covers(profile_names, Profile::coders));

constexpr auto object_names = std::to_array<std::string_view>(
    {"unknown", "territory", "forces", "ship", "aircraft", "mission"});
static_assert(covers(object_names, VictimObject::mission));

}  // namespace

std::string_view spelling(Role role) { return spelt(roles, role); }
std::string_view spelling(Verb verb) { return spelt(event_verbs, verb); }
std::string_view spelling(AdversaryKind kind) { return spelt(adversary_kinds, kind); }
std::string_view spelling(CondKind kind) { return spelt(cond_kinds, kind); }
std::string_view spelling(OnceAct act) { return spelt(once_acts, act); }
std::string_view spelling(Modality modality) { return spelt(modals, modality); }
std::string_view spelling(Conduct conduct) { return spelt(conduct_names, conduct); }
std::string_view spelling(ExtentKind kind) { return spelt(extent_kinds, kind); }
std::string_view spelling(TimeKind kind) { return spelt(time_kinds, kind); }
std::string_view spelling(LimitKind kind) { return spelt(limit_kinds, kind); }
std::string_view spelling(Unit unit) { return spelt(unit_names, unit); }
std::string_view spelling(EndManner manner) { return spelt(manner_names, manner); }
std::string_view spelling(Profile profile) { return spelt(profile_names, profile); }
std::string_view spelling(VictimObject object) { return spelt(object_names, object); }

std::string_view spelling(Status status) {
  return status == Status::great_powers ? "great powers" : "states";
}

std::string_view spelling(Support support) {
  switch (support) {
    case Support::active_cooperation:
      return "active cooperation";
    case Support::menacing_measures:
      return "menacing measures";
    case Support::assistance:
      return "assistance";
  }
  return "";
}

std::string_view spelling(Deed deed) {
  for (const VerbPhrase& verb : verbs())
    if (verb.deed == deed) return verb.canonical;
  return "";
}

std::string_view spelling(ItemPhrase item) {
  for (const auto& phrase : item_phrases.phrases)
    if (phrase.meaning == item) return phrase.text;
  return "";
}

}  // namespace casus::lang
