#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "casus/base/span.h"
#include "casus/base/truth.h"
#include "casus/facts/ids.h"
#include "casus/lang/syntax.h"
#include "casus/pact/issue.h"
#include "casus/time/imprecise_date.h"

namespace casus::pact {

using facts::PlaceId;
using facts::StateId;
using TreatyId = Id<struct TreatyTag>;
using ClauseId = Id<struct ClauseTag>;
using SetId = Id<struct SetTag>;

// ---- rules, with every name resolved. The vocabulary is that of lang/words.h. ----

struct Party {
  lang::Role role = lang::Role::none;
  std::vector<StateId> states;  // named
  SetId set;                    // state_of_set
  std::string_view organ;       // organ
  Span span;
};

struct AdversaryTerm {
  lang::AdversaryKind kind = lang::AdversaryKind::any_state;
  lang::Status counts = lang::Status::states;
  bool not_party = false;
  std::vector<StateId> states;
  SetId set;  // state_of_set, as the public text has it
  std::int32_t definition =
      -1;           // state_of_set: index of a definition of the treaty that replaces it
  TreatyId treaty;  // party_to
  std::vector<AdversaryTerm> supporter;
  Span span;
};

struct Adversary {
  std::vector<AdversaryTerm> terms;  // empty: anybody
  bool including_a_party = false;
  Span span;
};

// A reference to clauses: one, or all of an article.
struct ClauseRef {
  TreatyId treaty;
  std::vector<ClauseId> clauses;
  std::string_view text;
  Span span;
};

struct Trigger {
  Party subject;
  std::vector<lang::Verb> verbs;
  Adversary adversary;
  std::vector<PlaceId> places;
  bool on_its_territory = false;
  std::string_view war;
  bool unprovoked = false, directly = false;
  ClauseRef ref;
  StateId ref_for;
  PlaceId region;
  Span span;
};

struct Cond {
  lang::CondKind kind = lang::CondKind::all;
  std::vector<Cond> children;
  Party who;
  lang::OnceAct once = lang::OnceAct::assists;
  std::uint8_t support = 0;
  std::string_view text;
  std::vector<PlaceId> places;
  IssueId issue;
  std::string_view war;
  std::vector<Trigger> trigger;  // exactly one for CondKind::trigger
  Span span;
};

struct Limit {
  lang::LimitKind kind = lang::LimitKind::laws;
  TreatyId treaty;  // without_prejudice, if it names one of the corpus
  std::string_view text;
  Span span;
};

struct Duty {
  Party debtor;
  lang::Modality modality = lang::Modality::shall;
  lang::Conduct conduct = lang::Conduct::unspecified;
  bool benevolent = false, otherwise_too = false, each_other = false;
  Party beneficiary;
  Adversary against;
  std::vector<lang::Extent> extents;
  lang::Time time;
  time::Date by_date;
  std::vector<Limit> limits;
  std::string_view text;
  ClauseRef ref;  // applies
  Span span;

  [[nodiscard]] bool has_limit(lang::LimitKind kind) const {
    for (const Limit& limit : limits)
      if (limit.kind == kind) return true;
    return false;
  }
  [[nodiscard]] bool has_extent(lang::ExtentKind kind) const {
    for (const lang::Extent& extent : extents)
      if (extent.kind == kind) return true;
    return false;
  }
};

// A condition added to a clause by a declaration, reservation, understanding or protocol.
struct Amendment {
  Cond cond;
  bool unless = false;
  std::vector<StateId> debtors;  // empty: all
  time::Date from = time::Date::min();
  time::Date known_from = time::Date::min();
  Span span;
};

struct Rule {
  std::vector<Trigger> triggers;
  std::vector<Cond> provided, unless;
  std::vector<Duty> duties, otherwise;
  Span span;
};

struct Clause {
  TreatyId treaty;
  std::string_view article, id;
  std::int32_t version = 1;
  time::DateInterval valid;                   // of the version and the article
  time::Date known_from = time::Date::min();  // secret until the day before
  std::vector<Rule> rules;
  std::vector<Amendment> amendments;
  std::vector<OpenIssue> issues;  // its own and the treaty's
  std::vector<ClauseRef> prevails_over, limits;
  bool survives_end = false;
  bool counts_as = false;    // holds a "counts as an attack on each party"
  bool only_parties = true;  // every trigger speaks of parties only: see Program::concerning
  bool standing = false;     // some rule has no trigger
  const lang::Clause* syntax = nullptr;
  const lang::Article* article_syntax = nullptr;
  Span span;

  [[nodiscard]] const OpenIssue* opened(IssueId issue) const {
    for (const OpenIssue& open : issues)
      if (open.issue == issue) return &open;
    return nullptr;
  }
};

// ---- treaties ----

struct Membership {
  StateId state;  // as it was when it bound itself; Register::holder gives who it is now
  time::ImpreciseDate signed_on{time::Date::max()};
  time::ImpreciseDate from{time::Date::max()};   // max(): never bound
  time::ImpreciseDate until{time::Date::max()};  // last day
  lang::EndManner manner = lang::EndManner::none;
  bool from_unknown =
      false;  // bound, but nobody knows since when: in force is unknown from signature
  bool doubtful = false;
  Span span;
};

struct Suspension {
  StateId state;
  std::vector<StateId> by;  // empty: all others
  time::ImpreciseDate from, until;
  Span span;
};

struct Definition {
  std::string_view id;
  Adversary adversary;
  std::vector<std::string_view> for_articles;  // empty: everywhere
  time::Date known_from = time::Date::min();
  Span span;
};

enum class Basis : std::uint8_t { text, coding, statement };

struct Treaty {
  std::string_view id, title, about;
  std::vector<Membership> parties;
  std::vector<Suspension> suspensions;
  time::ImpreciseDate signed_on, in_force{time::Date::max()}, ended{time::Date::max()};
  lang::InForce::Kind in_force_kind = lang::InForce::Kind::absent;
  lang::EndManner manner = lang::EndManner::none;
  time::Date known_from = time::Date::min();  // secret before
  Basis basis = Basis::text;
  std::string_view basis_text;
  std::vector<StateId> guaranteed;
  std::vector<Definition> definitions;
  std::vector<OpenIssue> issues;
  std::vector<ClauseId> clauses;
  std::vector<std::string_view> organs;
  const lang::Treaty* syntax = nullptr;
  Span span;
};

struct StateSet {
  struct Member {
    StateId state;
    time::DateInterval when;
  };
  std::string_view id, title;
  std::vector<Member> members;
};

}  // namespace casus::pact
