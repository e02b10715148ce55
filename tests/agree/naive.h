// A second evaluator, written from the meaning of the language and not from the engine: it scans
// the raw events for every question, keeps nothing, explains nothing. Only for small worlds.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "casus/duty/answer.h"
#include "casus/facts/history.h"
#include "casus/pact/program.h"

namespace casus::agree {

using facts::EventKind;
using facts::PlaceId;
using facts::StateId;
using pact::ClauseId;
using pact::Profile;
using pact::Standing;
using pact::TreatyId;

struct Key {
  std::uint32_t clause = 0, rule = 0, duty = 0, from = 0, debtor = 0, beneficiary = 0;
  friend auto operator<=>(const Key&, const Key&) = default;
};

struct Value {
  std::array<Truth, 3> truth{};  // strict, broad, practice
  duty::Verdict verdict = duty::Verdict::not_met;
  friend bool operator==(const Value&, const Value&) = default;
};

using Rows = std::map<Key, Value>;

// REQUIRES: the history is finished and its events are in order; clauses use only what the
// enumeration generates.
class Naive {
 public:
  Naive(const pact::Program& program, const facts::History& history, facts::Moment now,
        std::vector<pact::StatedFact> facts = {});

  [[nodiscard]] Rows rows(std::size_t event) const;

 private:
  struct Case;
  using States = std::vector<StateId>;

  [[nodiscard]] const facts::Event& at(std::size_t i) const { return history_.events().items()[i]; }
  [[nodiscard]] std::optional<Truth> told(const pact::Fact& fact) const;
  // Hostilities between two states in a war (-1: any), counting the first `until` events.
  [[nodiscard]] int first_act(StateId a, StateId b, int war, std::size_t until, bool either) const;
  [[nodiscard]] bool at_war(StateId a, StateId b, int war, std::size_t until,
                            time::Date date) const;
  [[nodiscard]] States enemies(StateId a, int war, std::size_t until, time::Date date) const;
  [[nodiscard]] int war_of(std::size_t event) const { return wars_[event]; }

  [[nodiscard]] Standing standing(TreatyId treaty, StateId state, time::Date date) const;
  [[nodiscard]] States signatories(TreatyId treaty, time::Date date) const;
  [[nodiscard]] bool apart(TreatyId treaty, StateId a, StateId b, time::Date date) const;
  [[nodiscard]] bool same(StateId written, StateId now, time::Date date) const;
  [[nodiscard]] bool listed(const States& written, StateId now, time::Date date) const;

  [[nodiscard]] bool yes(pact::StandardIssue issue, const Case& c) const;
  [[nodiscard]] bool yes(pact::IssueId issue, const Case& c, bool opened_anyway) const;
  [[nodiscard]] bool opened(pact::StandardIssue issue, const Case& c) const;
  [[nodiscard]] Truth lies(PlaceId place, PlaceId area, time::Date date) const;

  [[nodiscard]] Truth attacked(const Case& c, StateId victim, StateId attacker) const;
  [[nodiscard]] Truth unprovoked(const Case& c, StateId attacker) const;
  [[nodiscard]] Truth kind(const Case& c, lang::Verb verb) const;
  [[nodiscard]] bool enough(const Case& c, const pact::AdversaryTerm& term, StateId attacker) const;
  [[nodiscard]] Truth supports(const Case& c, StateId supporter, std::uint8_t ways) const;
  [[nodiscard]] Truth term(const Case& c, const pact::AdversaryTerm& term, StateId attacker) const;
  [[nodiscard]] Truth adversary(const Case& c, const pact::Adversary& adversary, StateId attacker,
                                bool circle) const;
  [[nodiscard]] bool speaks_of(const Case& c, const pact::Party& subject) const;
  [[nodiscard]] Truth verb(const Case& c, const pact::Trigger& trigger, lang::Verb verb) const;
  [[nodiscard]] Truth trigger(const Case& c, const pact::Trigger& trigger) const;
  [[nodiscard]] Truth by_now(const Case& c, const pact::Trigger& trigger) const;
  [[nodiscard]] Truth referred(const Case& c, const pact::Trigger& trigger) const;
  [[nodiscard]] Truth condition(const Case& c, const pact::Cond& cond) const;
  [[nodiscard]] Truth state_of_war(const Case& c, const pact::Cond& cond) const;
  [[nodiscard]] Truth guarantors(const Case& c, const pact::Duty& duty, StateId debtor) const;
  [[nodiscard]] Truth rule(const Case& c, const pact::Rule& rule) const;
  [[nodiscard]] Truth duty(const Case& c, const pact::Duty& duty, StateId debtor) const;
  [[nodiscard]] States subjects(const pact::Rule& rule, std::size_t event) const;

  void add_clause(ClauseId id, std::size_t event, time::Date day, Rows& rows) const;
  void add_duty(Case& c, const pact::Rule& rule, std::uint32_t index, Rows& rows) const;
  void add_row(Case& c, const pact::Rule& rule, const pact::Duty& duty, Key key, StateId debtor,
               Rows& rows) const;
  void add_breach(Case& c, const pact::Rule& rule, std::uint32_t index, Rows& rows) const;
  [[nodiscard]] States debtors(const Case& c, const pact::Duty& duty) const;

  const pact::Program& program_;
  const facts::History& history_;
  facts::Moment now_;
  std::vector<pact::StatedFact> facts_;
  std::vector<int> wars_;
};

}  // namespace casus::agree
