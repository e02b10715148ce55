// Subjects, adversaries and what a trigger says of them.
#include "casus/lang/parsers.h"

namespace casus::lang {
namespace {

using Term = Adversary::Term;

Term parse_term(Reader& reader, std::size_t depth);

AdversaryKind kind_of(TermPhrase phrase) {
  switch (phrase) {
    case TermPhrase::any_state:
      return AdversaryKind::any_state;
    case TermPhrase::any_state_or_group:
      return AdversaryKind::any_state_or_group;
    case TermPhrase::any_other_state:
      return AdversaryKind::any_other_state;
    case TermPhrase::non_party:
      return AdversaryKind::non_party;
    case TermPhrase::party:
      return AdversaryKind::party;
    case TermPhrase::great_power:
      return AdversaryKind::great_power;
    case TermPhrase::group:
      return AdversaryKind::group;
    case TermPhrase::that_adversary:
      return AdversaryKind::that_adversary;
    case TermPhrase::it:
      return AdversaryKind::it;
    case TermPhrase::two_or_more_states:
    case TermPhrase::two_or_more_great_powers:
      return AdversaryKind::two_or_more;
    case TermPhrase::other_than:
      return AdversaryKind::other_than;
    case TermPhrase::state_supported_by:
      return AdversaryKind::supported_by;
    case TermPhrase::state_allied_with:
      return AdversaryKind::allied_with;
    case TermPhrase::party_to:
      return AdversaryKind::party_to;
    case TermPhrase::state_of_set:
      return AdversaryKind::state_of_set;
    case TermPhrase::unnamed:
      return AdversaryKind::unnamed;
  }
  return AdversaryKind::any_state;
}

void parse_supporter(Reader& reader, Term& term, std::size_t depth) {
  term.kind = AdversaryKind::supported_by;
  if (depth >= condition_depth_max) {
    reader.fail(
        "lang.too-deep",
        "\"supported by\" is nested more than " + std::to_string(condition_depth_max) + " deep",
        reader.here());
    return;
  }
  term.supporter.push_back(parse_term(reader, depth + 1));
}

void parse_phrased_term(Reader& reader, TermPhrase phrase, Term& term, std::size_t depth) {
  term.kind = kind_of(phrase);
  switch (phrase) {
    case TermPhrase::two_or_more_great_powers:
      term.counts = Status::great_powers;
      [[fallthrough]];
    case TermPhrase::two_or_more_states:
      term.not_party = reader.accept("not party");
      return;
    case TermPhrase::state_supported_by:
      return parse_supporter(reader, term, depth);
    case TermPhrase::other_than:
      do term.names.push_back(reader.name("a state"));
      while (term.names.size() < list_names_max && reader.next_is("or") && reader.next_is_name(1) &&
             !next_is_verb(reader, 2) && reader.accept("or"));
      return;
    case TermPhrase::state_allied_with:
      term.names.push_back(reader.name("a state"));
      return;
    case TermPhrase::party_to:
      term.names.push_back(reader.name("a treaty"));
      return;
    case TermPhrase::state_of_set:
      term.names.push_back(reader.name("a set of states"));
      return;
    default:
      return;
  }
}

Term parse_term(Reader& reader, std::size_t depth) {
  Term term;
  std::uint32_t begin = reader.begin();
  if (auto phrase = reader.accept(adversary_phrases)) {
    parse_phrased_term(reader, *phrase, term, depth);
  } else if (reader.next_is_name()) {
    term.kind = AdversaryKind::named;
    term.names.push_back(reader.name("a state"));
    if (reader.accept("supported by")) parse_supporter(reader, term, depth);
  } else {
    reader.fail_expected("an adversary, such as \"any state\" or the name of a state",
                         texts_of(adversary_phrases));
  }
  term.span = reader.since(begin);
  return term;
}

// "Japan or a state allied with it" is Japan, or a state allied with Japan.
void accept_its_allies(Reader& reader, Adversary& adversary) {
  const Term& last = adversary.terms.back();
  if (last.kind != AdversaryKind::named || last.names.empty()) return;
  std::uint32_t begin = reader.begin();
  if (!reader.accept("or a state allied with it")) return;
  Term allies;
  allies.kind = AdversaryKind::allied_with;
  allies.names = last.names;
  allies.span = reader.since(begin);
  adversary.terms.push_back(std::move(allies));
}

// Whether "," or "or" goes on with a list of adversaries.
bool goes_on(Reader& reader, bool in_condition) {
  if (!reader.next_is(TokenKind::comma) && !reader.next_is("or")) return false;
  if (reader.next_is("or by", 0)) return true;
  if (in_condition)
    return !next_begins_condition(reader, 1) &&
           (reader.next_is(adversary_phrases, 1) || reader.next_is_name(1));
  return reader.next_is("or") || reader.next_is(adversary_phrases, 1) || reader.next_is_name(1);
}

}  // namespace

Adversary parse_adversary(Reader& reader, bool in_condition) {
  Adversary adversary;
  std::uint32_t begin = reader.begin();
  adversary.terms.push_back(parse_term(reader, 0));
  accept_its_allies(reader, adversary);
  while (goes_on(reader, in_condition)) {
    if (adversary.terms.size() == list_names_max) {
      reader.fail("lang.too-many-names",
                  "a list has at most " + std::to_string(list_names_max) + " names", reader.here());
      break;
    }
    if (!reader.accept(TokenKind::comma)) reader.accept("or");
    reader.accept("by");
    adversary.terms.push_back(parse_term(reader, 0));
    accept_its_allies(reader, adversary);
  }
  adversary.including_a_party = reader.accept("including a party");
  adversary.span = reader.since(begin);
  return adversary;
}

Party parse_subject(Reader& reader, bool in_condition) {
  Party party;
  std::uint32_t begin = reader.begin();
  if (auto role = reader.accept(subject_phrases)) {
    party.role = *role;
    if (*role == Role::state_of_set) party.names.push_back(reader.name("a set of states"));
  } else if (reader.next_is_name()) {
    party.role = Role::named;
    party.names.push_back(reader.name("a state"));
    while ((reader.next_is(TokenKind::comma) || reader.next_is("or")) && reader.next_is_name(1) &&
           party.names.size() < list_names_max) {
      if (in_condition && next_begins_condition(reader, 1)) break;
      if (!reader.accept(TokenKind::comma)) reader.accept("or");
      party.names.push_back(reader.name("a state"));
    }
  } else {
    reader.fail_expected("who it happens to, such as \"either party\" or the name of a state",
                         texts_of(subject_phrases));
  }
  party.span = reader.since(begin);
  return party;
}

}  // namespace casus::lang
