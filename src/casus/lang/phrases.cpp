#include "casus/lang/phrases.h"

#include "casus/lang/phrase_table.h"

namespace casus::lang {
namespace {

constexpr auto subjects = sorted_phrases<Role>({{"either party", Role::either_party},
                                                {"a party", Role::either_party},
                                                {"any party", Role::either_party},
                                                {"one or two parties", Role::one_or_two_parties},
                                                {"two parties", Role::two_parties},
                                                {"each party", Role::each_party},
                                                {"the guaranteed state", Role::guaranteed_state},
                                                {"it", Role::it},
                                                {"that party", Role::it},
                                                {"the other party", Role::the_other_party},
                                                {"a state of", Role::state_of_set}});

constexpr auto debtors = sorted_phrases<Role>({{"each party", Role::each_party},
                                               {"each other party", Role::each_other_party},
                                               {"the other party", Role::the_other_party},
                                               {"the other parties", Role::the_other_parties},
                                               {"either party", Role::either_party},
                                               {"that party", Role::it},
                                               {"it", Role::it},
                                               {"the guaranteed state", Role::guaranteed_state}});

constexpr auto whos = sorted_phrases<Role>({{"it", Role::it},
                                            {"that party", Role::it},
                                            {"the other party", Role::the_other_party},
                                            {"the other parties", Role::the_other_parties},
                                            {"each other party", Role::each_other_party},
                                            {"a party", Role::either_party},
                                            {"that adversary", Role::that_adversary},
                                            {"any state", Role::any_state},
                                            {"the guaranteed state", Role::guaranteed_state}});

constexpr auto participles =
    sorted_phrases<Verb>({{"attacked", Verb::attacked},
                          {"invaded", Verb::invaded},
                          {"bombarded", Verb::bombarded},
                          {"blockaded", Verb::blockaded},
                          {"occupied", Verb::occupied},
                          {"annexed", Verb::annexed},
                          {"threatened", Verb::threatened},
                          {"subject to a cyber attack", Verb::cyber_attacked},
                          {"subject to armed bands", Verb::armed_bands},
                          {"in unrest", Verb::unrest},
                          {"forced to make war", Verb::forced_to_war}});

constexpr auto passives =
    sorted_phrases<Verb>({{"is attacked", Verb::attacked},
                          {"are attacked", Verb::attacked},
                          {"is invaded", Verb::invaded},
                          {"are invaded", Verb::invaded},
                          {"is bombarded", Verb::bombarded},
                          {"are bombarded", Verb::bombarded},
                          {"is blockaded", Verb::blockaded},
                          {"are blockaded", Verb::blockaded},
                          {"is occupied", Verb::occupied},
                          {"are occupied", Verb::occupied},
                          {"is annexed", Verb::annexed},
                          {"are annexed", Verb::annexed},
                          {"is threatened", Verb::threatened},
                          {"are threatened", Verb::threatened},
                          {"is subject to a cyber attack", Verb::cyber_attacked},
                          {"are subject to a cyber attack", Verb::cyber_attacked},
                          {"is subject to armed bands", Verb::armed_bands},
                          {"are subject to armed bands", Verb::armed_bands},
                          {"is in unrest", Verb::unrest},
                          {"are in unrest", Verb::unrest},
                          {"is forced to make war", Verb::forced_to_war},
                          {"are forced to make war", Verb::forced_to_war},
                          {"is met", Verb::is_met}});

constexpr ActiveVerb at_war{Verb::at_war, ActiveObject::with};
constexpr ActiveVerb goes_to_war{Verb::goes_to_war, ActiveObject::with};
constexpr ActiveVerb attacks{Verb::attacks, ActiveObject::adversary};
constexpr ActiveVerb occupies{Verb::occupies, ActiveObject::adversary};
constexpr ActiveVerb annexes{Verb::annexes, ActiveObject::adversary};
constexpr ActiveVerb threatens{Verb::threatens, ActiveObject::adversary};
constexpr ActiveVerb occupies_territory{Verb::occupies_territory, ActiveObject::none};
constexpr ActiveVerb mobilises{Verb::mobilises, ActiveObject::against};
constexpr ActiveVerb makes_peace{Verb::makes_peace, ActiveObject::with};
constexpr ActiveVerb makes_demands{Verb::demands, ActiveObject::on};
constexpr ActiveVerb intervenes{Verb::intervenes, ActiveObject::against};
constexpr ActiveVerb denounces{Verb::denounces, ActiveObject::ref};
constexpr ActiveVerb breaches{Verb::breaches, ActiveObject::ref};

constexpr auto actives = sorted_phrases<ActiveVerb>({{"is at war", at_war},
                                                     {"are at war", at_war},
                                                     {"goes to war", goes_to_war},
                                                     {"go to war", goes_to_war},
                                                     {"attacks", attacks},
                                                     {"attack", attacks},
                                                     {"occupies", occupies},
                                                     {"occupy", occupies},
                                                     {"annexes", annexes},
                                                     {"annex", annexes},
                                                     {"threatens", threatens},
                                                     {"threaten", threatens},
                                                     {"occupies territory", occupies_territory},
                                                     {"occupy territory", occupies_territory},
                                                     {"mobilises", mobilises},
                                                     {"mobilise", mobilises},
                                                     {"mobilizes", mobilises},
                                                     {"mobilize", mobilises},
                                                     {"makes peace", makes_peace},
                                                     {"make peace", makes_peace},
                                                     {"makes demands", makes_demands},
                                                     {"make demands", makes_demands},
                                                     {"intervenes", intervenes},
                                                     {"intervene", intervenes},
                                                     {"denounces", denounces},
                                                     {"denounce", denounces},
                                                     {"breaches", breaches},
                                                     {"breach", breaches}});

using enum TermPhrase;
constexpr auto terms =
    sorted_phrases<TermPhrase>({{"any state", any_state},
                                {"any power", any_state},
                                {"any state or group", any_state_or_group},
                                {"any other state", any_other_state},
                                {"a non-party", non_party},
                                {"a party", party},
                                {"a great power", great_power},
                                {"a group", group},
                                {"that adversary", that_adversary},
                                {"it", it},
                                {"the other party", party},
                                {"two or more", two_or_more_states},
                                {"two or more states", two_or_more_states},
                                {"two or more powers", two_or_more_states},
                                {"two or more great powers", two_or_more_great_powers},
                                {"a power other than", other_than},
                                {"a state other than", other_than},
                                {"a state supported by", state_supported_by},
                                {"a state allied with", state_allied_with},
                                {"a party to", party_to},
                                {"a state of", state_of_set},
                                {"unnamed", unnamed}});

constexpr auto conds =
    sorted_phrases<CondStart>({{"without provocation", CondStart::unprovoked},
                               {"without direct provocation", CondStart::directly_unprovoked},
                               {"at the request of", CondStart::request},
                               {"after consultation", CondStart::consultation},
                               {"once", CondStart::once},
                               {"demand", CondStart::demand},
                               {"state of war exists", CondStart::war_exists},
                               {"state of war results", CondStart::war_results},
                               {"present conflict", CondStart::present_conflict},
                               {"place in", CondStart::place_in},
                               {"place administered by", CondStart::place_administered},
                               {"attack is external", CondStart::attack_external},
                               {"reading of", CondStart::reading},
                               {"unspecified", CondStart::unspecified}});

constexpr auto supports =
    sorted_phrases<Support>({{"active cooperation", Support::active_cooperation},
                             {"menacing measures", Support::menacing_measures},
                             {"assistance", Support::assistance}});

constexpr auto onces = sorted_phrases<OnceAct>({{"assists", OnceAct::assists},
                                                {"fights", OnceAct::fights},
                                                {"mobilises", OnceAct::mobilises},
                                                {"mobilizes", OnceAct::mobilises},
                                                {"decides", OnceAct::decides}});

constexpr auto modalities = sorted_phrases<Modality>(
    {{"shall", Modality::shall}, {"shall not", Modality::shall_not}, {"may", Modality::may}});

constexpr ConductPhrase bare(Conduct conduct) { return {conduct, ConductShape::bare, false}; }
constexpr ConductPhrase toward(Conduct conduct) { return {conduct, ConductShape::who, false}; }

constexpr auto conducts = sorted_phrases<ConductPhrase>(
    {{"fight alongside", toward(Conduct::fight_alongside)},
     {"assist", {Conduct::assist, ConductShape::assist, false}},
     {"act to meet the common danger", bare(Conduct::act_to_meet_danger)},
     {"act to meet the danger", bare(Conduct::act_to_meet_danger)},
     {"remain neutral", bare(Conduct::remain_neutral)},
     {"remain benevolently neutral", {Conduct::remain_neutral, ConductShape::bare, true}},
     {"attack", toward(Conduct::attack)},
     {"threaten", toward(Conduct::threaten)},
     {"use force against", toward(Conduct::use_force)},
     {"consult", bare(Conduct::consult)},
     {"mobilise", bare(Conduct::mobilise)},
     {"mobilize", bare(Conduct::mobilise)},
     {"allow the use of territory", bare(Conduct::allow_territory)},
     {"allow passage", bare(Conduct::allow_passage)},
     {"station forces", bare(Conduct::station_forces)},
     {"make separate peace", bare(Conduct::separate_peace)},
     {"make separate armistice", bare(Conduct::separate_armistice)},
     {"join an alliance against", toward(Conduct::opposing_alliance)},
     {"assist that adversary", bare(Conduct::assist_adversary)},
     {"respect the neutrality of", toward(Conduct::respect_neutrality)},
     {"respect the independence of", toward(Conduct::respect_independence)},
     {"respect the integrity of", toward(Conduct::respect_integrity)},
     {"report to the Security Council", bare(Conduct::report)},
     {"settle disputes peacefully", bare(Conduct::settle_peacefully)},
     {"agree", {Conduct::agree, ConductShape::text, false}},
     {"decide measures", bare(Conduct::decide_measures)},
     {"intervene in", toward(Conduct::intervene)},
     {"support", {Conduct::support_diplomatically, ConductShape::support, false}},
     {"withdraw forces", bare(Conduct::withdraw_forces)},
     {"do", {Conduct::other, ConductShape::text, false}}});

constexpr auto parts = sorted_phrases<PartPhrase>(
    {{"with all forces", PartPhrase::all_forces},
     {"with all available forces", PartPhrase::all_forces},
     {"with all means", PartPhrase::all_means},
     {"by all means", PartPhrase::all_means},
     {"by all means in its power", PartPhrase::all_means},
     {"by all means at its disposal", PartPhrase::all_means},
     {"with all in its power", PartPhrase::in_its_power},
     {"in its power", PartPhrase::in_its_power},
     {"by means at its disposal", PartPhrase::means_at_disposal},
     {"as it deems necessary", PartPhrase::as_it_deems_necessary},
     {"including armed force", PartPhrase::armed_force},
     {"individually and in concert", PartPhrase::concert},
     {"at once", PartPhrase::at_once},
     {"while that war lasts", PartPhrase::while_war_lasts},
     {"in accordance with its constitutional processes", PartPhrase::constitutional_processes},
     {"in accordance with its laws", PartPhrase::laws},
     {"in accordance with the laws of both parties", PartPhrase::laws},
     {"subject to un-charter/51", PartPhrase::charter_51},
     {"without prejudice to", PartPhrase::without_prejudice},
     {"with", PartPhrase::with},
     {"within", PartPhrase::within},
     {"by", PartPhrase::by},
     {"before", PartPhrase::before},
     {"while", PartPhrase::while_other},
     {"for", PartPhrase::for_period},
     {"against", PartPhrase::against}});

constexpr auto areas =
    sorted_phrases<AreaStart>({{"territory of the parties", AreaStart::territory_of_parties},
                               {"territory administered by", AreaStart::territory_administered_by},
                               {"everywhere", AreaStart::everywhere}});

constexpr auto units = sorted_phrases<Unit>({{"hours", Unit::hours},
                                             {"hour", Unit::hours},
                                             {"days", Unit::days},
                                             {"day", Unit::days},
                                             {"weeks", Unit::weeks},
                                             {"week", Unit::weeks},
                                             {"months", Unit::months},
                                             {"month", Unit::months},
                                             {"years", Unit::years},
                                             {"year", Unit::years}});

constexpr auto manners = sorted_phrases<EndManner>({{"expiry", EndManner::expiry},
                                                    {"replacement", EndManner::replacement},
                                                    {"denunciation", EndManner::denunciation},
                                                    {"abrogation", EndManner::abrogation},
                                                    {"agreement", EndManner::agreement},
                                                    {"fulfilment", EndManner::fulfilment},
                                                    {"fulfillment", EndManner::fulfilment},
                                                    {"extinction", EndManner::extinction},
                                                    {"defeat", EndManner::defeat},
                                                    {"withdrawal", EndManner::withdrawal},
                                                    {"lapse", EndManner::lapse},
                                                    {"merger", EndManner::merger},
                                                    {"exclusion", EndManner::exclusion}});

constexpr auto profiles = sorted_phrases<Profile>({{"strict", Profile::strict},
                                                   {"broad", Profile::broad},
                                                   {"practice", Profile::practice},
                                                   {"coders", Profile::coders}});

constexpr auto objects = sorted_phrases<VictimObject>({{"territory", VictimObject::territory},
                                                       {"forces", VictimObject::forces},
                                                       {"ship", VictimObject::ship},
                                                       {"aircraft", VictimObject::aircraft},
                                                       {"mission", VictimObject::mission}});

constexpr auto items =
    sorted_phrases<ItemPhrase>({{"met", ItemPhrase::met},
                                {"not met", ItemPhrase::not_met},
                                {"undetermined", ItemPhrase::undetermined},
                                {"disputed", ItemPhrase::disputed},
                                {"not in force", ItemPhrase::not_in_force},
                                {"dormant", ItemPhrase::dormant},
                                {"active", ItemPhrase::active},
                                {"due", ItemPhrase::due},
                                {"fulfilled", ItemPhrase::fulfilled},
                                {"breached", ItemPhrase::breached},
                                {"lapsed", ItemPhrase::lapsed},
                                {"excused", ItemPhrase::excused},
                                {"signed only", ItemPhrase::signed_only},
                                {"ended", ItemPhrase::ended},
                                {"suspended", ItemPhrase::suspended},
                                {"left", ItemPhrase::left},
                                {"over", ItemPhrase::over},
                                {"waiting for", ItemPhrase::waiting_for},
                                {"missing", ItemPhrase::missing},
                                {"failing", ItemPhrase::failing},
                                {"conflict with", ItemPhrase::conflict_with},
                                {"conduct", ItemPhrase::conduct},
                                {"voluntary", ItemPhrase::voluntary},
                                {"performed", ItemPhrase::performed},
                                {"performed late", ItemPhrase::performed_late},
                                {"duty disputed", ItemPhrase::duty_disputed},
                                {"no clause of this kind", ItemPhrase::no_clause},
                                {"none", ItemPhrase::none},
                                {"against", ItemPhrase::against}});

constexpr auto steps = sorted_phrases<StepPhrase>({{"subject", StepPhrase::step},
                                                   {"attacked", StepPhrase::step},
                                                   {"adversary", StepPhrase::step},
                                                   {"place", StepPhrase::step},
                                                   {"number", StepPhrase::step},
                                                   {"provocation", StepPhrase::step},
                                                   {"state-of-war", StepPhrase::step},
                                                   {"fact", StepPhrase::step},
                                                   {"war", StepPhrase::step},
                                                   {"support", StepPhrase::step},
                                                   {"reading", StepPhrase::step},
                                                   {"kind", StepPhrase::step},
                                                   {"reference", StepPhrase::step},
                                                   {"guarantors", StepPhrase::step},
                                                   {"armed-attack", StepPhrase::step},
                                                   {"past", StepPhrase::step},
                                                   {"demand", StepPhrase::step}});

constexpr std::array<std::string_view, 55> reserved = [] {
  std::array<std::string_view, 55> words = {
      "a",     "after",   "against", "all",     "alongside", "an",           "and",      "any",
      "are",   "as",      "at",      "because", "before",    "by",           "each",     "either",
      "every", "for",     "from",    "in",      "including", "individually", "is",       "may",
      "not",   "of",      "on",      "once",    "or",        "other",        "provided", "shall",
      "since", "subject", "than",    "that",    "the",       "then",         "these",    "this",
      "those", "to",      "two",     "under",   "unless",    "unspecified",  "until",    "was",
      "were",  "when",    "while",   "with",    "within",    "without",      "it"};
  std::sort(words.begin(), words.end());
  return words;
}();

}  // namespace

constinit const PhraseTable<Role> subject_phrases = subjects.table();
constinit const PhraseTable<Role> debtor_phrases = debtors.table();
constinit const PhraseTable<Role> who_phrases = whos.table();
constinit const PhraseTable<Verb> passive_phrases = passives.table();
constinit const PhraseTable<Verb> participle_phrases = participles.table();
constinit const PhraseTable<ActiveVerb> active_phrases = actives.table();
constinit const PhraseTable<TermPhrase> adversary_phrases = terms.table();
constinit const PhraseTable<CondStart> cond_phrases = conds.table();
constinit const PhraseTable<Support> support_phrases = supports.table();
constinit const PhraseTable<OnceAct> once_phrases = onces.table();
constinit const PhraseTable<Modality> modality_phrases = modalities.table();
constinit const PhraseTable<ConductPhrase> conduct_phrases = conducts.table();
constinit const PhraseTable<PartPhrase> part_phrases = parts.table();
constinit const PhraseTable<AreaStart> area_phrases = areas.table();
constinit const PhraseTable<Unit> unit_phrases = units.table();
constinit const PhraseTable<EndManner> manner_phrases = manners.table();
constinit const PhraseTable<Profile> profile_phrases = profiles.table();
constinit const PhraseTable<VictimObject> object_phrases = objects.table();
constinit const PhraseTable<ItemPhrase> item_phrases = items.table();
constinit const PhraseTable<StepPhrase> step_phrases = steps.table();

bool is_reserved(std::string_view word) {
  if (word.empty() || word[0] < 'a' || word.size() > 11) return false;
  return std::binary_search(reserved.begin(), reserved.end(), word);
}

}  // namespace casus::lang
