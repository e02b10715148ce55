// The tree of a file of the treaty language: what the parser found, not yet what it means. Names
// are unresolved words. Every text is a view into the source file or into the tree's own arena
// (joined or unescaped strings), so a File lives no longer than the SourceMap that holds its text.
// Nodes are plain values in vectors; a closed choice is an enum that every reader switches over
// without a default, so that a forgotten case does not compile.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/span.h"
#include "casus/lang/words.h"

namespace casus::lang {

struct Name {
  std::string_view text;
  Span span;
  [[nodiscard]] bool empty() const { return text.empty(); }
};

struct Text {
  std::string_view value;
  Span span;
  bool doubtful = false;  // SOURCE "…" (doubtful)
  [[nodiscard]] bool empty() const { return value.empty(); }
};

// A date as written, perhaps imprecise: 1914-08-01T19:00, 1914-08, 1914, 1914-08-11..13. Zero month
// or day = not written. Whether the day exists is for pact to say.
struct DateText {
  std::int16_t year = 0, last_year = 0;  // last_*: equal to the first unless ".." was written
  std::int8_t month = 0, day = 0, last_month = 0, last_day = 0;
  std::int8_t hour = -1, minute = -1;
  bool doubtful = false;
  Span span;
  [[nodiscard]] bool given() const { return year != 0; }
};

struct SpanText {  // from .. until ..; an absent end is open
  DateText from, until;
};

// ---- rules
// ----------------------------------------------------------------------------------------------------

struct Party {  // subject, debtor or beneficiary
  Role role = Role::none;
  std::vector<Name> names;  // for named, state_of_set, organ
  Span span;
};

struct Adversary {
  struct Term {
    AdversaryKind kind = AdversaryKind::any_state;
    Status counts = Status::states;  // two_or_more
    bool not_party = false;          // two_or_more ... not party
    std::vector<Name> names;         // named, other_than, allied_with, party_to, state_of_set;
                              // supported_by: the supported states (empty: "a state")
    std::vector<Term> supporter;  // supported_by: exactly one
    Span span;
  };
  std::vector<Term> terms;  // any of them; empty: no adversary was written
  bool including_a_party = false;
  Span span;
};

struct Trigger {
  Party subject;
  std::vector<Verb> verbs;   // any of them
  Adversary adversary;       // "by" of a passive verb, object of an active one
  std::vector<Name> places;  // any of them
  bool on_its_territory = false;
  Name war;  // in the war ID, in the present conflict ID
  bool unprovoked = false, directly = false;
  Name ref;      // is_met, denounces, breaches
  Name ref_for;  // "for NAME": the debtor
  Name region;   // peace_threatened
  Span span;
};

struct Cond {
  CondKind kind = CondKind::all;
  std::vector<Cond> children;  // all, any, negation
  Party who;  // request, organ_decides, once, state_of_war, place_administered, supports
  OnceAct once = OnceAct::assists;
  std::uint8_t support = 0;  // bits of Support; 0 = any
  Text text;  // demand_refused, open_fact, unspecified; organ_decides: the voting rule
  std::vector<Name> names;       // place_in: places; reading: the issue; present_conflict: the war
  std::vector<Trigger> trigger;  // trigger: exactly one
  Span span;
};

struct Extent {
  ExtentKind kind = ExtentKind::none;
  std::int64_t men = 0, men_max = 0;
  Text text;
};

struct Time {
  TimeKind kind = TimeKind::none;
  std::int32_t count = 0;
  Unit unit = Unit::days;
  DateText date;
  Text text;
};

struct Limit {
  LimitKind kind = LimitKind::laws;
  Name ref;
  Text text;
  Span span;
};

struct Duty {
  Party debtor;
  Modality modality = Modality::shall;
  Conduct conduct = Conduct::unspecified;
  bool benevolent = false;     // remain benevolently neutral
  bool otherwise_too = false;  // "and otherwise"
  std::uint8_t aid = 0;        // assist: 1 militarily, 2 economically, 4 diplomatically; 0 = not said
  Party beneficiary;           // the `who` of the conduct
  Adversary against;
  std::vector<Extent> extents;
  Time time;
  std::vector<Limit> limits;
  Text text;                // agree, do; counts_as: empty
  Name ref;                 // applies
  bool each_other = false;  // counts_as: each other party (not the one attacked)
  Span span;
};

struct Rule {
  std::vector<Trigger> triggers;  // any of them; empty: a standing duty
  std::vector<Cond> provided;     // all of them
  std::vector<Cond> unless;       // none of them
  std::vector<Duty> duties;
  std::vector<Duty> otherwise;  // at most one
  Span span;
};

struct Reading {
  Profile profile = Profile::strict;
  bool yes = false;
  DateText from;
  Text because;
  Span span;
};

struct OpenIssue {
  Name id;
  std::vector<Reading> readings;  // replace the general ones, profile by profile
  Span span;
};

struct Clause {
  Name id;
  std::vector<Rule> rules;
  std::vector<Name> prevails_over, limits;
  bool survives_end = false;
  std::vector<OpenIssue> issues;
  std::vector<Text> notes;
  Span span;
};

// ---- treaties
// -------------------------------------------------------------------------------------------------

struct Area {  // a member of a region's list
  enum class Kind : std::uint8_t {
    named,
    territory_of_parties,
    territory_administered_by,
    everywhere
  };
  Kind kind = Kind::named;
  std::vector<Name> names;
  Span span;
};

struct RegionItem {
  enum class Kind : std::uint8_t {
    includes,
    territory_includes,
    forces_include,
    excludes,
    disputed
  };
  Kind kind = Kind::includes;
  std::vector<Area> areas;
  SpanText when;
  Text because;
  Span span;
};

struct Region {
  Name id;
  Text title;
  std::vector<RegionItem> items;
  std::vector<Text> aliases, sources, notes;
  Span span;
};

struct Define {
  Name id;
  Adversary adversary;
  std::vector<Name> for_refs;
  Span span;
};

struct Secrecy {
  bool secret = false;
  DateText until;  // not given: still secret, or unknown
};

struct Article {
  Name id;
  SpanText when;
  std::vector<Text> texts, quotes, notes;
  Secrecy secrecy;
  std::vector<Clause> clauses;
  Span span;
};

struct Version {
  int number = 1;
  DateText from;
  Text title;
  std::vector<Name> repeals;  // articles
  std::vector<Article> articles;
  std::vector<Region> regions;
  Span span;
};

struct Amendment {
  std::vector<Name> refs, for_names;
  std::vector<Cond> provided, unless;
  std::vector<OpenIssue> issues;
  Span span;
};

struct Attachment {
  enum class Kind : std::uint8_t { protocol, declaration, reservation, understanding };
  Kind kind = Kind::protocol;
  Text title;
  std::vector<Name> by;
  DateText from;
  Secrecy secrecy;
  std::vector<Text> texts, quotes, notes, sources;
  std::vector<Define> defines;
  std::vector<Article> articles;
  std::vector<Amendment> amendments;
  Span span;
};

struct PartyLine {  // PARTIES gives one of these a name, with no dates
  Name state;
  DateText signed_on, ratified, from, until;
  EndManner manner = EndManner::none;
  Name succeeds;
  Span span;
  bool doubtful = false;  // PARTY NAME (doubtful)
};

struct Suspension {
  Name state;
  std::vector<Name> by;  // empty: all the others
  DateText from, until;
  Text because;
  Span span;
};

struct InForce {
  enum class Kind : std::uint8_t { absent, on_date, on_signature, never, unknown };
  Kind kind = Kind::absent;
  DateText date;
  Text how;
  Span span;
};

struct Term {
  enum class Kind : std::uint8_t { absent, period, indefinite, until };
  Kind kind = Kind::absent;
  std::int32_t count = 0;
  Unit unit = Unit::years;
  Text until;
};

struct Notice {  // RENEW and DENOUNCE
  bool given = false;
  std::int32_t renew_count = 0;  // RENEW: period of renewal
  Unit renew_unit = Unit::years;
  std::int32_t count = 0;  // notice
  Unit unit = Unit::years;
  DateText after;
};

struct AtopDiffers {
  Name field;
  Text because;
};

struct Basis {
  enum class Kind : std::uint8_t { absent, text, coding, statement };
  Kind kind = Kind::absent;
  Text of;
};

struct Organ {
  Name id;
  Text title;
};

struct Treaty {
  Name id;
  Text title;
  std::vector<PartyLine> parties;
  std::vector<Suspension> suspensions;
  DateText signed_on;
  Text signed_how;
  InForce in_force;
  DateText ended;
  EndManner manner = EndManner::none;
  Text ended_how;
  Term term;
  Notice renew, denounce;
  Secrecy secrecy;
  std::vector<Text> sources, urls, notes, about;
  std::vector<std::int32_t> atop;
  std::vector<AtopDiffers> atop_differs;
  Text language;
  Basis basis;
  std::vector<Name> guaranteed, replaces;
  std::vector<OpenIssue> issues;
  std::vector<Organ> organs;
  std::vector<Define> defines;
  std::vector<Region> regions;
  std::vector<Article> articles;
  std::vector<Version> versions;
  std::vector<Attachment> attachments;
  Span span;
};

// ---- the register
// ---------------------------------------------------------------------------------------------

struct DatedText {
  Text text;
  SpanText when;
};

struct DatedNames {
  std::vector<Name> names;
  SpanText when;
  bool partly = false;
};

struct DatedCode {
  std::int32_t number = 0;
  Name letters;  // ISO letters, COW abbreviation
  SpanText when;
  Span span;
};

struct Link {  // CONTINUES, SUCCEEDS
  Name state;
  DateText from;
};

struct Differs {
  Name data_set;
  Text because;
};

struct State {
  Name id;
  Text name;
  std::vector<SpanText> exists, great_power;
  std::vector<DatedCode> iso, cow, gw;
  std::vector<DatedText> names, capitals;
  std::vector<Text> aliases, demonyms, sources, notes;
  std::vector<Link> continues, succeeds;
  std::vector<DatedNames> located;
  std::vector<Differs> differs;
  Span span;
};

struct Group {
  Name id;
  Text name;
  std::vector<Text> aliases, sources, notes;
  Span span;
};

struct PlaceEntry {
  Name id;
  Text name;
  std::vector<DatedNames> part_of, located, administered, claimed;
  std::vector<Text> aliases, sources, notes;
  Span span;
};

struct Set {
  Name id;
  Text title;
  std::vector<DatedNames> members;
  std::vector<Text> sources, notes;
  Span span;
};

struct Issue {
  Name id;
  Text question;
  std::vector<Reading> readings;
  std::vector<Text> sources, notes;
  Span span;
};

// ---- the record and scenarios
// ---------------------------------------------------------------------------------

struct Actor {
  Name state;  // empty for a group given by its quoted name
  Text group;
  Span span;
};

enum class YesNo : std::uint8_t { unsaid, yes, no, unknown };

struct Doing {  // who did what to whom; also the body of a question
  std::vector<Actor> actors;
  Deed deed = Deed::attacks;
  Text quoted;  // the demand; what was decided or stated
  Name treaty;  // signs, ratifies, denounces, suspends, ...
  std::vector<Actor> targets;
  std::vector<Name> against, alongside;
  Name place, in_defence_of;
  Span span;
};

struct Event {
  enum class Kind : std::uint8_t { event, suppose, claim };
  Kind kind = Kind::event;
  Name id;
  DateText date;
  Name claimed_by;  // claim
  std::vector<Name> denied_by;
  Doing doing;
  Name place, response_to, defence_of, war;
  bool own_account = false;  // "defence no"
  VictimObject object = VictimObject::unknown;
  YesNo provoked = YesNo::unsaid, self_defence = YesNo::unsaid;
  std::vector<Text> sources, notes, texts;
  Span span;
};

struct RecordNote {
  bool complete = true;
  Name first, second;
  DateText until;
  Span span;
};

struct War {
  Name id;
  Text title;
  SpanText when;
  std::vector<Text> sources, notes;
  std::vector<std::int32_t> cow;
  Name continues;
  std::vector<Name> theatre;
  std::vector<Event> events;
  std::vector<RecordNote> record_notes;
  Span span;
};

struct Coverage {
  Text what;
  DateText from, until;
  std::vector<Text> kinds, sources, notes;
  Span span;
};

struct StatedFact {
  Text fact;
  SpanText when;
};

struct ExpectItem {
  enum class Kind : std::uint8_t {
    verdict,  // word = met | not met | undetermined | disputed | not in force; profile set when
              // "strict met"
    life,     // word = dormant .. excused
    reason,   // word = signed only | ended | suspended | left
    over_issue,
    waiting_for,
    days_after_arising,
    days_late,
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
    ref,
    text,
  };
  Kind kind = Kind::verdict;
  std::optional<Profile> profile;
  std::string_view word;    // canonical spelling of the verdict, life or reason
  std::vector<Name> names;  // over, failing steps, conflict refs, against, ref
  Text text;
  std::int32_t days = 0;
  Span span;
};

struct Expect {
  enum class Kind : std::uint8_t { verdict, obligations, conflicts, act, branches, cascade };
  Kind kind = Kind::verdict;
  Name at_event;  // or
  DateText at_date;
  DateText known_by;        // only what was published by then counts
  Name ref, state, toward;  // verdict: ref, debtor; obligations, conflicts: state; act: ref = event
  std::vector<ExpectItem> items;
  // cascade
  DateText cascade_date;  // the calendar has moved on; only the events up to at_* have happened
  std::optional<Profile> under;
  Name opening;
  bool opening_everywhere = false;
  std::vector<Name> opening_in;
  bool record_complete = false;
  std::vector<std::vector<Name>> steps;  // empty = none
  bool stops = false;
  Span span;
};

struct Scenario {
  Name id;
  Text title;
  std::vector<Text> about, sources, notes;
  std::vector<War>
      wars;  // heading WAR ID STRING: later events of the scenario belong to the last one
  bool uses_corpus_record = false;
  std::vector<Event> events;  // events carry their war's name in `war`
  std::vector<RecordNote> record_notes;
  std::vector<StatedFact> facts;
  std::vector<Name> uses;
  std::vector<Expect> expects;
  Span span;
};

struct File {
  FileId file;
  std::vector<Treaty> treaties;
  std::vector<State> states;
  std::vector<Group> groups;
  std::vector<PlaceEntry> places;
  std::vector<Region> regions;
  std::vector<Set> sets;
  std::vector<Issue> issues;
  std::vector<War> wars;
  std::vector<Coverage> coverages;
  std::vector<Scenario> scenarios;
  std::deque<std::string> arena;  // backs Texts that are no plain slice of the source
};

}  // namespace casus::lang
