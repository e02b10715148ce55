// The fixed phrases of the treaty language and what each means, as tables: the parser matches them
// by longest match, the help and docs/language.md list them, and answers are printed with their
// canonical spellings. Another surface language would be another set of these tables.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "casus/lang/words.h"

namespace casus::lang {

template <class Meaning>
struct Phrase {
  std::string_view text;  // words with one blank between them
  Meaning meaning;
};

// Phrases in alphabetical order, so that those with one first letter stand together.
template <class Meaning>
struct PhraseTable {
  std::span<const Phrase<Meaning>> phrases;
  std::span<const std::uint8_t> letter_begins;  // 27: where each first letter begins, and the end
};

enum class DebtorVerb : std::uint8_t { shall, shall_not, may };

// A condition that begins with a phrase of its own.
enum class CondStart : std::uint8_t {
  unprovoked,
  directly_unprovoked,
  request,
  consultation,
  once,
  demand,
  war_exists,
  war_results,
  present_conflict,
  place_in,
  place_administered,
  attack_external,
  reading,
  unspecified,
};

enum class AreaStart : std::uint8_t { territory_of_parties, territory_administered_by, everywhere };

enum class PartPhrase : std::uint8_t {  // what may follow the conduct of a duty
  all_forces,
  all_means,
  in_its_power,
  means_at_disposal,
  as_it_deems_necessary,
  armed_force,
  concert,
  at_once,
  while_war_lasts,
  constitutional_processes,
  laws,
  charter_51,
  without_prejudice,
  with,
  within,
  by,
  before,
  while_other,
  for_period,
  against,
};

enum class ActiveObject : std::uint8_t {
  none,
  adversary,
  with,
  against,
  on,
  ref
};  // what follows an active verb
struct ActiveVerb {
  Verb verb;
  ActiveObject object;
};

enum class TermPhrase : std::uint8_t {
  any_state,
  any_state_or_group,
  any_other_state,
  non_party,
  party,
  great_power,
  group,
  that_adversary,
  it,
  two_or_more_states,
  two_or_more_great_powers,
  other_than,
  state_supported_by,
  state_allied_with,
  party_to,
  state_of_set,
  unnamed,
};

// How a `who` is fitted to its conduct.
enum class ConductShape : std::uint8_t { bare, who, assist, text, support };
struct ConductPhrase {
  Conduct conduct;
  ConductShape shape;
  bool benevolent;
};

enum class ItemPhrase : std::uint8_t {  // of an expect statement
  met,
  not_met,
  undetermined,
  disputed,
  not_in_force,
  dormant,
  active,
  due,
  fulfilled,
  breached,
  lapsed,
  excused,
  signed_only,
  ended,
  suspended,
  left,
  over,
  waiting_for,
  missing,
  failing,
  conflict_with,
  conduct,
  voluntary,
  performed,
  performed_late,
  duty_disputed,
  no_clause,
  none,
  against,
};

enum class StepPhrase : std::uint8_t { step };

extern const PhraseTable<Role> subject_phrases, debtor_phrases, who_phrases;
extern const PhraseTable<Verb> passive_phrases,
    participle_phrases;  // "is attacked"; "attacked" after "is … or"
extern const PhraseTable<ActiveVerb> active_phrases;
extern const PhraseTable<TermPhrase> adversary_phrases;
extern const PhraseTable<CondStart> cond_phrases;
extern const PhraseTable<Support> support_phrases;
extern const PhraseTable<OnceAct> once_phrases;
extern const PhraseTable<Modality> modality_phrases;
extern const PhraseTable<ConductPhrase> conduct_phrases;
extern const PhraseTable<PartPhrase> part_phrases;
extern const PhraseTable<AreaStart> area_phrases;
extern const PhraseTable<Unit> unit_phrases;
extern const PhraseTable<EndManner> manner_phrases;
extern const PhraseTable<Profile> profile_phrases;
extern const PhraseTable<VictimObject> object_phrases;
extern const PhraseTable<ItemPhrase> item_phrases;
extern const PhraseTable<StepPhrase> step_phrases;

template <class Meaning>
std::vector<std::string_view> texts_of(const PhraseTable<Meaning>& table) {
  std::vector<std::string_view> texts;
  for (const auto& phrase : table.phrases) texts.push_back(phrase.text);
  return texts;
}

// Whether a word is one of the small words that no name begins with: "by", "the", "shall".
bool is_reserved(std::string_view word);

// The canonical spelling of each word of the vocabularies, as answers and the tree print it.
std::string_view spelling(Role role);
std::string_view spelling(Verb verb);
std::string_view spelling(AdversaryKind kind);
std::string_view spelling(Status status);
std::string_view spelling(CondKind kind);
std::string_view spelling(Support support);
std::string_view spelling(OnceAct act);
std::string_view spelling(Modality modality);
std::string_view spelling(Conduct conduct);
std::string_view spelling(ExtentKind kind);
std::string_view spelling(TimeKind kind);
std::string_view spelling(LimitKind kind);
std::string_view spelling(Unit unit);
std::string_view spelling(EndManner manner);
std::string_view spelling(Profile profile);
std::string_view spelling(Deed deed);
std::string_view spelling(VictimObject object);
std::string_view spelling(ItemPhrase item);

}  // namespace casus::lang
