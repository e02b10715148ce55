#include "tests/agree/naive.h"

#include <algorithm>
#include <set>

namespace casus::agree {

using facts::Event;
using lang::AdversaryKind;
using lang::CondKind;
using lang::Conduct;
using lang::Role;
using lang::Verb;
using pact::Fact;
using pact::FactKind;
using pact::StandardIssue;

namespace {

constexpr std::uint32_t nobody = 0xffffffff;

bool in(const std::vector<StateId>& list, StateId id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

// The tree of kinds, written out anew.
bool armed(EventKind k) { return k >= EventKind::armed_attack && k <= EventKind::cyber_attack; }
bool hostile(EventKind k) { return k >= EventKind::hostile && k <= EventKind::annexation; }
bool menace(EventKind k) { return k >= EventKind::pre_hostile && k <= EventKind::build_up; }
bool mobilising(EventKind k) {
  return k >= EventKind::mobilisation && k <= EventKind::general_mobilisation;
}
bool aiding(EventKind k) {
  return k >= EventKind::assistance && k <= EventKind::diplomatic_assistance;
}
bool closing(EventKind k) {
  return k == EventKind::armistice || k == EventKind::ceasefire || k == EventKind::separate_peace ||
         k == EventKind::peace || k == EventKind::capitulation;
}

bool passive(Verb v) { return v <= Verb::forced_to_war; }
bool of_both(Verb v) { return v == Verb::at_war || v == Verb::goes_to_war; }

duty::Verdict verdict(const std::array<Truth, 3>& t) {
  const std::set<Truth> values(t.begin(), t.end());
  if (values.contains(Truth::true_) && values.contains(Truth::false_))
    return duty::Verdict::disputed;
  if (values.contains(Truth::unknown)) return duty::Verdict::undetermined;
  return values.contains(Truth::true_) ? duty::Verdict::met : duty::Verdict::not_met;
}

}  // namespace

struct Naive::Case {
  ClauseId clause;
  std::size_t event = 0;
  StateId it;
  Profile profile = Profile::strict;
  States parties;
  std::vector<ClauseId> above{};  // references that led here
  States others{};                // the other side
  time::Date day{};               // on which the parties are counted
};

Naive::Naive(const pact::Program& program, const facts::History& history, facts::Moment now,
             std::vector<pact::StatedFact> facts)
    : program_(program), history_(history), now_(now), facts_(std::move(facts)) {
  // A war is named, or the open one of a pair of the event, or a new one.
  int fresh = 1000000;
  for (std::size_t i = 0; i < history.events().size(); ++i) {
    const Event& e = at(i);
    int war = -1;
    if (e.war && !history[e.war].id.empty()) war = static_cast<int>(e.war.value);
    for (StateId a : e.actors)
      for (StateId b : e.targets)
        for (std::size_t j = i; j-- > 0 && war < 0;) {
          const Event& old = at(j);
          bool pair = (in(old.actors, a) && in(old.targets, b)) ||
                      (in(old.actors, b) && in(old.targets, a));
          if (pair && hostile(old.kind) && at_war(a, b, -1, i, e.date)) war = wars_[j];
        }
    if (war < 0 && hostile(e.kind)) war = fresh++;
    wars_.push_back(war);
  }
}

std::optional<Truth> Naive::told(const Fact& fact) const {
  std::optional<Truth> found;
  for (const pact::StatedFact& f : facts_) {
    bool any_pair =
        f.fact.kind == FactKind::provoked && fact.kind == FactKind::provoked && !f.fact.a;
    if (f.fact == fact || any_pair) found = f.value;
  }
  return found;
}

int Naive::first_act(StateId a, StateId b, int war, std::size_t until, bool either) const {
  for (std::size_t i = 0; i < until; ++i) {
    const Event& e = at(i);
    bool forth = in(e.actors, a) && in(e.targets, b), back = in(e.actors, b) && in(e.targets, a);
    if (hostile(e.kind) && (forth || (either && back)) && (war < 0 || wars_[i] == war))
      return static_cast<int>(i);
  }
  return -1;
}

bool Naive::at_war(StateId a, StateId b, int war, std::size_t until, time::Date date) const {
  bool open = false;
  for (std::size_t i = 0; i < until; ++i) {
    const Event& e = at(i);
    bool pair = (in(e.actors, a) && in(e.targets, b)) || (in(e.actors, b) && in(e.targets, a));
    if (!pair || a == b || (war >= 0 && wars_[i] >= 0 && wars_[i] != war)) continue;
    if (hostile(e.kind)) open = !e.war || date <= history_[e.war].until;
    if (closing(e.kind)) open = false;
  }
  return open;
}

Naive::States Naive::enemies(StateId a, int war, std::size_t until, time::Date date) const {
  States found;
  for (StateId b : program_.reg.states().ids())
    if (b != a && at_war(a, b, war, until, date)) found.push_back(b);
  return found;
}

// ---- treaties ----

bool Naive::same(StateId written, StateId now, time::Date date) const {
  return written == now || program_.reg.holder(written, date) == now;
}

bool Naive::listed(const States& written, StateId now, time::Date date) const {
  return std::any_of(written.begin(), written.end(), [&](StateId s) { return same(s, now, date); });
}

Standing Naive::standing(TreatyId id, StateId state, time::Date date) const {
  const pact::Treaty& treaty = program_.treaties[id];
  for (const pact::Membership& m : treaty.parties) {
    if (!same(m.state, state, date)) continue;
    if (date < treaty.signed_on.earliest) return Standing::not_yet_signed;
    if (m.until.latest < date) {
      if (m.from.earliest.is_open() && !m.from_unknown) return Standing::signed_only;
      return treaty.ended.latest < date && !(m.until.latest < treaty.ended.earliest)
                 ? Standing::ended
                 : Standing::left;
    }
    if (m.from_unknown)
      return m.signed_on.latest <= date ? Standing::unknown : Standing::never_party;
    if (date < m.from.earliest)
      return m.signed_on.latest <= date ? Standing::signed_only : Standing::never_party;
    if (date < m.from.latest || m.until.earliest < date) return Standing::unknown;
    for (const pact::Suspension& s : treaty.suspensions)
      if (s.by.empty() && same(s.state, state, date) && s.from.earliest <= date &&
          date <= s.until.latest)
        return Standing::suspended;
    return Standing::in_force;
  }
  return Standing::never_party;
}

Naive::States Naive::signatories(TreatyId id, time::Date date) const {
  States found;
  for (const pact::Membership& m : program_.treaties[id].parties) {
    StateId now = program_.reg.holder(m.state, date);
    if (!in(found, now)) found.push_back(now);
  }
  return found;
}

bool Naive::apart(TreatyId id, StateId a, StateId b, time::Date date) const {
  for (const pact::Suspension& s : program_.treaties[id].suspensions) {
    if (date < s.from.earliest || s.until.latest < date) continue;
    if ((same(s.state, a, date) && listed(s.by, b, date)) ||
        (same(s.state, b, date) && listed(s.by, a, date)))
      return true;
  }
  return false;
}

bool Naive::opened(StandardIssue issue, const Case& c) const {
  for (const pact::OpenIssue& open : program_.clauses[c.clause].issues)
    if (program_.issues[open.issue].standard == issue) return true;
  return false;
}

bool Naive::yes(StandardIssue issue, const Case& c) const {
  const pact::IssueId id = program_.standard(issue);
  if (!id) return issue == StandardIssue::declaration_is_attack;  // a corpus without issues
  return yes(id, c, false);
}

bool Naive::yes(pact::IssueId issue, const Case& c, bool opened_anyway) const {
  const pact::Readings& general = program_.issues[issue].readings;
  const pact::OpenIssue* open = nullptr;
  for (const pact::OpenIssue& o : program_.clauses[c.clause].issues)
    if (o.issue == issue && !open) open = &o;
  if (!open && !opened_anyway) return general[0].yes;
  for (std::size_t profile : {static_cast<std::size_t>(c.profile), std::size_t{0}}) {
    const pact::Reading& own =
        open && open->readings[profile].given ? open->readings[profile] : general[profile];
    if (own.given && own.from <= at(c.event).date) return own.yes;
  }
  return open && open->readings[0].given ? open->readings[0].yes : general[0].yes;
}

// ---- places: territories, parts of them, and regions that list such ----

Truth Naive::lies(PlaceId place, PlaceId area, time::Date date) const {
  if (!place) return Truth::unknown;
  auto up = [&](PlaceId from) {  // the place and all that holds it
    std::vector<PlaceId> chain{from};
    for (std::size_t i = 0; i < chain.size(); ++i)
      for (const auto& link : program_.reg[chain[i]].located)
        if (link.when.contains(date)) chain.push_back(link.in);
    return chain;
  };
  std::vector<PlaceId> wanted{area};
  for (const facts::Area& line : program_.reg[area].areas)
    if (line.when.contains(date) && line.place) wanted.push_back(line.place);
  for (PlaceId p : up(place))
    if (std::find(wanted.begin(), wanted.end(), p) != wanted.end()) return Truth::true_;
  for (PlaceId w : wanted)
    for (PlaceId p : up(w))
      if (p == place) return Truth::unknown;  // a part of the place lies there
  return Truth::false_;
}

// ---- the attack ----

Truth Naive::attacked(const Case& c, StateId victim, StateId attacker) const {
  const Event& e = at(c.event);
  const int war = wars_[c.event];
  // By the first hostile act; where mobilisation is read as an attack, it is enough that he began
  // by that count.
  auto widened = [&](StateId a, StateId b, std::size_t until) {
    int first = first_act(a, b, war, until, true);
    if (!opened(StandardIssue::mobilisation_is_attack, c) ||
        !yes(StandardIssue::mobilisation_is_attack, c))
      return first;
    for (std::size_t i = 0; i <= c.event && (first < 0 || static_cast<int>(i) < first); ++i) {
      bool forth = in(at(i).actors, a) && in(at(i).targets, b),
           back = in(at(i).actors, b) && in(at(i).targets, a);
      if (at(i).kind == EventKind::general_mobilisation && (forth || back) &&
          (war < 0 || wars_[i] == war))
        return static_cast<int>(i);
    }
    return first;
  };
  auto is_by = [&](int act, StateId who) {
    return act >= 0 && in(at(static_cast<std::size_t>(act)).actors, who);
  };
  int first = first_act(victim, attacker, war, c.event + 1, true),
      wider = widened(victim, attacker, c.event + 1);
  Truth began = truth(first < 0 || is_by(first, attacker) || is_by(wider, attacker) ||
                      yes(StandardIssue::counter_attack_counts, c));
  Truth defends = Truth::false_;
  auto victim_began_on = [&](StateId other) {
    return is_by(first_act(victim, other, war, c.event + 1, true), victim) &&
           is_by(widened(victim, other, c.event + 1), victim);
  };
  if (e.in_defence_of) {
    defends = truth(victim_began_on(e.in_defence_of));
  } else if (!e.own_account && !e.supposed && !e.derived &&
             first_act(victim, attacker, war, c.event, true) < 0) {
    for (StateId other : enemies(victim, war, c.event, e.date)) {
      if (other == attacker || !victim_began_on(other)) continue;
      auto stated = told({.kind = FactKind::defensive_entry, .a = other});
      defends = stated ? *stated : Truth::unknown;
      break;
    }
  }
  if (yes(StandardIssue::defensive_entry_is_attack, c)) defends = Truth::false_;
  Truth own_defence = e.self_defence == facts::Told::yes       ? Truth::true_
                      : e.self_defence == facts::Told::unknown ? Truth::unknown
                                                               : Truth::false_;
  if (auto stated = told({.kind = FactKind::self_defence})) own_defence = *stated;
  return began & !defends & !own_defence;
}

Truth Naive::unprovoked(const Case& c, StateId attacker) const {
  if (auto stated = told({.kind = FactKind::provoked, .a = c.it, .b = attacker})) return !*stated;
  const int war = wars_[c.event];
  const int answered =
      first_act(attacker, c.it, war, c.event, false);  // after it the victim defends itself
  auto provokes = [&](StateId hit) {
    int act = first_act(c.it, hit, war, c.event, false);
    return act >= 0 && (answered < 0 || act < answered);
  };
  if (provokes(attacker)) return Truth::false_;
  for (TreatyId id : program_.treaties.ids())
    for (StateId ward : program_.treaties[id].guaranteed)
      if (ward != attacker && ward != c.it &&
          standing(id, attacker, at(c.event).date) == Standing::in_force && provokes(ward))
        return Truth::false_;
  if (at(c.event).provoked == facts::Told::yes) return Truth::false_;
  if (at(c.event).provoked == facts::Told::no) return Truth::true_;
  Truth complete = Truth::unknown;
  for (const facts::RecordNote& note : history_.notes()) {
    bool pair = (note.first == c.it && note.second == attacker) ||
                (note.second == c.it && note.first == attacker);
    if (pair && at(c.event).date <= note.until) complete = truth(note.complete);
  }
  return is_true(complete) ? Truth::true_ : Truth::unknown;
}

Truth Naive::kind(const Case& c, Verb verb) const {
  const EventKind k = at(c.event).kind;
  auto specific = [&](EventKind wanted, bool also) {
    if (k == wanted || also) return Truth::true_;
    if (k != EventKind::armed_attack && k != EventKind::hostile) return Truth::false_;
    auto stated = told({.kind = FactKind::attack_kind, .event = wanted});
    return stated ? *stated : Truth::unknown;
  };
  switch (verb) {
    case Verb::attacked:
    case Verb::attacks:
      if (k == EventKind::declaration_of_war)
        return truth(yes(StandardIssue::declaration_is_attack, c));
      if (k == EventKind::general_mobilisation)
        return truth(yes(StandardIssue::mobilisation_is_attack, c));
      if (k == EventKind::cyber_attack) return truth(yes(StandardIssue::space_and_cyber_count, c));
      if (k == EventKind::unrest) return truth(yes(StandardIssue::coup_or_unrest_counts, c));
      return truth(hostile(k));
    case Verb::invaded:
      return specific(EventKind::invasion, k == EventKind::occupation);
    case Verb::bombarded:
      return specific(EventKind::bombardment, false);
    case Verb::threatened:
      return truth(menace(k) || hostile(k));
    case Verb::at_war:
    case Verb::goes_to_war:
      return truth(hostile(k));
    case Verb::mobilises:
      if (k == EventKind::partial_mobilisation)
        return truth(yes(StandardIssue::partial_mobilisation_counts, c));
      return truth(mobilising(k));
    case Verb::occupied:
    case Verb::occupies:
      return truth(k == EventKind::occupation || k == EventKind::annexation);
    default:
      return Truth::false_;
  }
}

bool Naive::enough(const Case& c, const pact::AdversaryTerm& term, StateId attacker) const {
  auto counts = [&](StateId s) {
    if (program_.reg[s].group || (term.not_party && in(c.parties, s))) return false;
    return term.counts == lang::Status::states || program_.reg[s].great_power_on(at(c.event).date);
  };
  States found = enemies(c.it, wars_[c.event], now_.happened, now_.date);
  if (!in(found, attacker)) found.push_back(attacker);
  return counts(attacker) && std::count_if(found.begin(), found.end(), counts) >= 2;
}

Truth Naive::supports(const Case& c, StateId supporter, std::uint8_t ways) const {
  if (auto stated = told({.kind = FactKind::supports, .a = supporter})) return *stated;
  if (in(c.others, supporter)) return Truth::false_;
  auto meant = [&](lang::Support way) {
    return ways == 0 || (ways & static_cast<unsigned>(way)) != 0;
  };
  const int war = wars_[c.event];
  for (std::size_t i = 0; i < now_.happened; ++i) {
    const Event& e = at(i);
    if (!in(e.actors, supporter) || (war >= 0 && wars_[i] >= 0 && wars_[i] != war)) continue;
    bool on_it = in(e.targets, c.it);
    bool helps = aiding(e.kind) && std::any_of(e.targets.begin(), e.targets.end(),
                                               [&](StateId t) { return in(c.others, t); });
    if (meant(lang::Support::active_cooperation) &&
        ((hostile(e.kind) && on_it) || (helps && e.kind == EventKind::fights_alongside)))
      return Truth::true_;
    if (meant(lang::Support::assistance) && helps) return Truth::true_;
    if (meant(lang::Support::menacing_measures) && menace(e.kind) && on_it) return Truth::true_;
  }
  return Truth::false_;
}

Truth Naive::term(const Case& c, const pact::AdversaryTerm& term, StateId attacker) const {
  const bool group = program_.reg[attacker].group, party = in(c.parties, attacker);
  const time::Date date = at(c.event).date;
  switch (term.kind) {
    case AdversaryKind::any_state:
    case AdversaryKind::any_other_state:
      return truth(!group || yes(StandardIssue::attack_by_irregulars, c));
    case AdversaryKind::any_state_or_group:
      return Truth::true_;
    case AdversaryKind::non_party:
      return truth(!group && !party);
    case AdversaryKind::party:
      return truth(party);
    case AdversaryKind::great_power:
      return truth(program_.reg[attacker].great_power_on(date));
    case AdversaryKind::group:
      return truth(group);
    case AdversaryKind::that_adversary:
      return truth(in(c.others, attacker));
    case AdversaryKind::two_or_more:
      return truth(enough(c, term, attacker));
    case AdversaryKind::other_than:
      return truth(!group && !listed(term.states, attacker, date));
    case AdversaryKind::named:
      return truth(listed(term.states, attacker, date));
    case AdversaryKind::unnamed:
      return Truth::unknown;
    case AdversaryKind::supported_by: {
      Truth all = truth(term.states.empty() ? !group : listed(term.states, attacker, date));
      for (const pact::AdversaryTerm& by : term.supporter)
        for (StateId s : by.states) all &= supports(c, program_.reg.holder(s, date), 0);
      return all;
    }
    default:
      return Truth::false_;
  }
}

// Named states may be parties; whoever is named by kind stands outside the circle of the parties.
Truth Naive::adversary(const Case& c, const pact::Adversary& adversary, StateId attacker,
                       bool circle) const {
  pact::Adversary meant = adversary;
  if (meant.terms.empty()) meant.terms.emplace_back();
  Truth any = Truth::false_;
  for (const pact::AdversaryTerm& t : meant.terms) {
    bool outright = t.kind == AdversaryKind::named || t.kind == AdversaryKind::party ||
                    t.kind == AdversaryKind::supported_by ||
                    t.kind == AdversaryKind::that_adversary;
    bool excluded = circle && !outright && !adversary.including_a_party && in(c.parties, attacker);
    if (!excluded) any |= term(c, t, attacker);
  }
  return any;
}

// ---- triggers ----

bool Naive::speaks_of(const Case& c, const pact::Party& subject) const {
  const time::Date date = at(c.event).date;
  switch (subject.role) {
    case Role::guaranteed_state:
      return listed(program_.treaties[program_.clauses[c.clause].treaty].guaranteed, c.it, date);
    case Role::named:
      return listed(subject.states, c.it, date);
    case Role::it:
      return true;
    default:
      return in(c.parties, c.it);
  }
}

Truth Naive::verb(const Case& c, const pact::Trigger& trigger, Verb verb) const {
  const Truth right_kind = kind(c, verb);
  if (!passive(verb)) {
    Truth any = truth(trigger.adversary.terms.empty());
    if (!trigger.adversary.terms.empty())
      for (StateId other : c.others) any |= adversary(c, trigger.adversary, other, false);
    return right_kind & any;
  }
  const Role role = trigger.subject.role;
  const bool circle =
      role != Role::guaranteed_state && role != Role::named && role != Role::state_of_set;
  Truth any = Truth::false_;
  for (StateId attacker : c.others) {
    Truth one = adversary(c, trigger.adversary, attacker, circle);
    if (verb != Verb::threatened) one &= attacked(c, c.it, attacker);
    if (trigger.unprovoked) one &= unprovoked(c, attacker);
    any |= one;
  }
  return right_kind & any;
}

Truth Naive::trigger(const Case& c, const pact::Trigger& trigger) const {
  if (trigger.verbs[0] == Verb::is_met) return referred(c, trigger);
  Truth any = Truth::false_;
  for (Verb v : trigger.verbs) any |= verb(c, trigger, v);
  Truth all = any & truth(speaks_of(c, trigger.subject));
  if (!trigger.places.empty()) {
    Truth inside = Truth::false_;
    for (PlaceId area : trigger.places) {
      Truth lies_there = lies(at(c.event).place, area, at(c.event).date);
      for (const pact::StatedFact& f : facts_)
        if (f.fact.kind == FactKind::place_in) {
          Truth there = lies(f.fact.place, area, at(c.event).date);
          if (is_true(f.value) && !is_unknown(there)) lies_there = there;
          if (!is_true(f.value) && f.fact.place == area) lies_there = f.value;
        }
      inside |= lies_there;
    }
    all &= inside;
  }
  if (!trigger.war.empty())
    all &= truth(at(c.event).war && history_[at(c.event).war].id == trigger.war);
  return all;
}

Naive::States Naive::subjects(const pact::Rule& rule, std::size_t event) const {
  States found;
  auto add = [&](const States& more) {
    for (StateId s : more)
      if (!in(found, s)) found.push_back(s);
  };
  const Event& e = at(event);
  for (const pact::Trigger& trigger : rule.triggers)
    for (Verb v : trigger.verbs) {
      bool target = passive(v) || of_both(v) || v == Verb::is_met;
      if (v == Verb::is_met && trigger.ref_for) {
        add({program_.reg.holder(trigger.ref_for, e.date)});
        continue;
      }
      // A clause that arises by war, and so one that refers to it, protects whoever goes to war.
      bool of_war = false;
      if (v == Verb::is_met)
        for (ClauseId id : trigger.ref.clauses)
          for (const pact::Rule& r : program_.clauses[id].rules)
            for (const pact::Trigger& t : r.triggers)
              of_war |= std::any_of(t.verbs.begin(), t.verbs.end(), of_both);
      if (!target || of_both(v)) add(e.actors);
      if (target) add(e.targets);
      if (of_war) add(e.actors);
    }
  return found.empty() ? e.targets : found;
}

// The verdict of another clause on the same event: its rules, and what each of its duties asks for
// besides.
Truth Naive::referred(const Case& c, const pact::Trigger& trigger) const {
  Truth any = Truth::false_;
  for (ClauseId id : trigger.ref.clauses) {
    if (id == c.clause || std::find(c.above.begin(), c.above.end(), id) != c.above.end()) {
      any |= Truth::unknown;
      continue;
    }
    const pact::Clause& clause = program_.clauses[id];
    const time::Date date = at(c.event).date;
    if (!clause.valid.contains(date)) continue;
    States parties;
    for (StateId s : signatories(clause.treaty, date))
      if (standing(clause.treaty, s, date) == Standing::in_force) parties.push_back(s);
    StateId whose = trigger.ref_for ? program_.reg.holder(trigger.ref_for, date) : StateId::none();
    if (whose && !in(parties, whose)) continue;
    for (const pact::Rule& r : clause.rules) {
      if (r.triggers.empty()) continue;
      States asked = subjects(r, c.event);  // of all, or of the same state if it can be asked of it
      if (!whose && in(asked, c.it)) asked = {c.it};
      for (StateId it : asked) {
        if (whose && it == whose) continue;
        Case other{.clause = id,
                   .event = c.event,
                   .it = it,
                   .profile = c.profile,
                   .parties = parties,
                   .above = c.above};
        other.above.push_back(c.clause);
        other.others = in(at(c.event).actors, it) ? at(c.event).targets : at(c.event).actors;
        Truth duties = r.duties.empty() ? Truth::true_ : Truth::false_;
        for (const pact::Duty& d : r.duties) {
          bool article_51 = d.has_limit(lang::LimitKind::charter_51);
          EventKind k = at(c.event).kind;
          duties |= truth(!article_51 || armed(k) || k == EventKind::occupation ||
                          k == EventKind::annexation);
        }
        any |= rule(other, r) & duties;
      }
    }
  }
  return any;
}

// A trigger as a condition: whether it holds by now, whatever the event of the question.
Truth Naive::by_now(const Case& c, const pact::Trigger& trigger) const {
  States whose;
  const time::Date date = at(c.event).date;
  if (trigger.subject.role == Role::it)
    whose = {c.it};
  else if (trigger.subject.role == Role::named)
    whose = trigger.subject.states;
  else
    whose = c.parties;
  const int war = wars_[c.event];
  Truth any = Truth::false_;
  for (StateId written : whose) {
    StateId who = program_.reg.holder(written, date);
    Case mine = c;
    mine.it = who;
    if (of_both(trigger.verbs[0])) {
      for (StateId enemy : enemies(who, war, now_.happened, now_.date))
        if (trigger.adversary.terms.empty() ||
            is_true(adversary(mine, trigger.adversary, enemy, false)))
          any = Truth::true_;
      continue;
    }
    for (std::size_t i = 0; i < now_.happened; ++i) {
      const Event& e = at(i);
      if (war >= 0 && wars_[i] >= 0 && wars_[i] != war) continue;
      if (!in(passive(trigger.verbs[0]) ? e.targets : e.actors, who)) continue;
      mine.event = i;
      mine.others = in(e.actors, who) ? e.targets : e.actors;
      any |= this->trigger(mine, trigger);
    }
  }
  return any;
}

// ---- conditions ----

Truth Naive::state_of_war(const Case& c, const pact::Cond& cond) const {
  StateId who = cond.who.role == Role::named ? cond.who.states[0] : c.it;
  if (auto stated = told({.kind = FactKind::state_of_war, .a = who})) return *stated;
  for (std::size_t i = 0; i < now_.happened; ++i)
    if (at(i).kind == EventKind::declaration_of_war &&
        (in(at(i).actors, who) || in(at(i).targets, who)) && wars_[i] == wars_[c.event])
      return Truth::true_;
  return Truth::unknown;
}

Truth Naive::condition(const Case& c, const pact::Cond& cond) const {
  Truth all = Truth::true_, any = Truth::false_;
  switch (cond.kind) {
    case CondKind::all:
      for (const pact::Cond& child : cond.children) all &= condition(c, child);
      return all;
    case CondKind::any:
      for (const pact::Cond& child : cond.children) any |= condition(c, child);
      return any;
    case CondKind::negation:
      return !condition(c, cond.children[0]);
    case CondKind::unprovoked:
    case CondKind::directly_unprovoked:
      for (StateId attacker : c.others) any |= unprovoked(c, attacker);
      return any;
    case CondKind::request:
    case CondKind::consultation:
    case CondKind::organ_decides:
    case CondKind::once:
      return Truth::true_;  // gates are no conditions
    case CondKind::state_of_war:
      return state_of_war(c, cond);
    case CondKind::present_conflict:
      return truth(at(c.event).war && history_[at(c.event).war].id == cond.war);
    case CondKind::place_in: {
      pact::Trigger only;
      only.subject.role = Role::it;
      for (PlaceId area : cond.places) any |= lies(at(c.event).place, area, at(c.event).date);
      for (const pact::StatedFact& f : facts_)
        if (f.fact.kind == FactKind::place_in && cond.places.size() == 1 &&
            f.fact.place == cond.places[0])
          any = f.value;
      return any;
    }
    case CondKind::supports:
      return supports(c,
                      cond.who.states.empty()
                          ? c.it
                          : program_.reg.holder(cond.who.states[0], at(c.event).date),
                      cond.support);
    case CondKind::reading:
      return truth(yes(cond.issue, c, true));
    case CondKind::open_fact:
      return told({.kind = FactKind::open, .text = cond.text}).value_or(Truth::unknown);
    case CondKind::unspecified:
      return Truth::unknown;
    case CondKind::trigger:
      return cond.trigger[0].verbs[0] == Verb::is_met ? referred(c, cond.trigger[0])
                                                      : by_now(c, cond.trigger[0]);
    default:
      return Truth::unknown;
  }
}

Truth Naive::rule(const Case& c, const pact::Rule& rule) const {
  Truth any = Truth::false_;
  for (const pact::Trigger& t : rule.triggers) any |= trigger(c, t);
  Truth all = any;
  for (const pact::Cond& cond : rule.provided) all &= condition(c, cond);
  for (const pact::Cond& cond : rule.unless) all &= !condition(c, cond);
  return all;
}

Truth Naive::guarantors(const Case& c, const pact::Duty& duty, StateId debtor) const {
  if (yes(StandardIssue::guarantee_several, c)) return Truth::true_;
  const int war = wars_[c.event];
  for (StateId party : c.parties) {
    if (party == debtor || party == c.it || in(c.others, party)) continue;
    if (duty.debtor.role == Role::named && !listed(duty.debtor.states, party, at(c.event).date))
      continue;
    bool acted = false;
    for (std::size_t i = c.event + 1; i < now_.happened; ++i) {
      const Event& e = at(i);
      bool fights = hostile(e.kind) && std::any_of(e.targets.begin(), e.targets.end(),
                                                   [&](StateId t) { return in(c.others, t); });
      bool acts = e.kind == EventKind::decision || aiding(e.kind) || fights;
      acted |= acts && in(e.actors, party) && (wars_[i] < 0 || wars_[i] == war);
    }
    if (!acted) return Truth::false_;
  }
  return Truth::true_;
}

Truth Naive::duty(const Case& c, const pact::Duty& duty, StateId debtor) const {
  Truth all = Truth::true_;
  const EventKind k = at(c.event).kind;
  if (duty.has_limit(lang::LimitKind::charter_51))
    all &= truth(armed(k) || k == EventKind::occupation || k == EventKind::annexation);
  if (opened(StandardIssue::guarantee_several, c)) all &= guarantors(c, duty, debtor);
  return all;
}

// ---- rows ----

Naive::States Naive::debtors(const Case& c, const pact::Duty& duty) const {
  const TreatyId treaty = program_.clauses[c.clause].treaty;
  States found;
  for (StateId s : signatories(treaty, c.day)) {
    Standing standing = this->standing(treaty, s, c.day);
    if (standing == Standing::never_party || standing == Standing::not_yet_signed) continue;
    bool shared = duty.conduct == Conduct::separate_peace || duty.conduct == Conduct::mobilise;
    bool each = duty.debtor.role == Role::each_party || duty.debtor.role == Role::either_party;
    if (duty.debtor.role == Role::named ? listed(duty.debtor.states, s, c.day)
                                        : s != c.it || (each && shared))
      found.push_back(s);
  }
  return found;
}

void Naive::add_row(Case& c, const pact::Rule& rule, const pact::Duty& duty, Key key,
                    StateId debtor, Rows& rows) const {
  const TreatyId treaty = program_.clauses[c.clause].treaty;
  States all = signatories(treaty, c.day), bound;
  auto how = [&](StateId s) { return standing(treaty, s, c.day); };
  auto counts = [](Standing s) { return s == Standing::in_force || s == Standing::unknown; };
  StateId beneficiary = c.it;
  if (debtor == c.it) {  // a duty that the victim shares: towards the only other, if there is one
    States others;
    for (StateId s : all)
      if (s != debtor && how(s) == Standing::in_force) others.push_back(s);
    beneficiary = others.size() == 1 ? others[0] : StateId::none();
  }
  const Verb first = rule.triggers[0].verbs[0];
  bool active = !passive(first) && !of_both(first) && first != Verb::is_met &&
                duty.conduct != Conduct::counts_as;
  if (active && duty.beneficiary.role == Role::none && debtor != c.it)
    beneficiary = StateId::none();
  if (in(at(c.event).actors, debtor) && !active && debtor != c.it) return;
  // Nor does anybody owe it against itself how to stand in the war.
  const bool side = duty.conduct <= Conduct::remain_neutral ||
                    duty.conduct == Conduct::assist_adversary ||
                    duty.conduct == Conduct::assist_economically;
  if (side && in(c.others, debtor)) return;
  if (debtor == c.it && duty.beneficiary.role == Role::it) return;  // nobody helps itself
  bool dead = !counts(how(debtor)) ||
              (in(all, c.it) && !counts(how(c.it)) && how(c.it) != Standing::never_party &&
               how(c.it) != Standing::not_yet_signed);
  dead |= beneficiary && apart(treaty, debtor, beneficiary, at(c.event).date);
  // A bond that is dead is worth a word only where the event is done by or to a signatory.
  bool near = in(all, c.it);
  for (const auto* list : {&at(c.event).actors, &at(c.event).targets})
    for (StateId s : *list) near |= in(all, s);
  if (dead && !near) return;
  for (StateId s : all)
    if (counts(how(s)) ||
        (dead && how(s) != Standing::never_party && how(s) != Standing::not_yet_signed))
      bound.push_back(s);
  c.parties = bound;
  Value value;
  for (Profile profile : pact::answer_profiles) {
    c.profile = profile;
    Truth holds = this->rule(c, rule) & this->duty(c, duty, debtor);
    if (how(debtor) == Standing::unknown)
      holds &= told({.kind = FactKind::treaty_in_force, .a = debtor, .treaty = treaty})
                   .value_or(Truth::unknown);
    if (c.day != at(c.event).date) holds &= truth(yes(StandardIssue::past_event_counts, c));
    value.truth[static_cast<std::size_t>(profile)] = holds;
  }
  value.verdict = dead ? duty::Verdict::not_in_force : verdict(value.truth);
  key.debtor = debtor.value;
  key.beneficiary = beneficiary ? beneficiary.value : nobody;
  // Owed on two counts to the same state: met if met on either.
  if (auto before = rows.find(key); before != rows.end()) {
    for (std::size_t i = 0; i < 3; ++i) value.truth[i] |= before->second.truth[i];
    value.verdict = before->second.verdict == duty::Verdict::not_in_force ? before->second.verdict
                                                                          : verdict(value.truth);
  }
  rows[key] = value;
}

void Naive::add_duty(Case& c, const pact::Rule& rule, std::uint32_t index, Rows& rows) const {
  const pact::Duty& duty = rule.duties[index];
  const auto number = static_cast<std::uint32_t>(&rule - program_.clauses[c.clause].rules.data());
  Key key{c.clause.value, number, index, nobody, 0, 0};
  if (duty.conduct == Conduct::applies) {
    for (ClauseId id : duty.ref.clauses)
      for (const pact::Rule& of : program_.clauses[id].rules)
        for (const pact::Duty& d : of.duties) {
          key.from = id.value;
          if (d.conduct == Conduct::applies || d.conduct == Conduct::counts_as) continue;
          for (StateId debtor : debtors(c, d)) add_row(c, rule, d, key, debtor, rows);
          ++key.duty;
        }
    return;
  }
  pact::Duty meant = duty;
  if (duty.conduct == Conduct::counts_as) meant.debtor.role = Role::each_other_party;
  for (StateId debtor : debtors(c, meant)) add_row(c, rule, meant, key, debtor, rows);
}

// A standing promise gives a row only where the event, an act of the debtor, breaks it.
void Naive::add_breach(Case& c, const pact::Rule& rule, std::uint32_t index, Rows& rows) const {
  const pact::Duty& duty = rule.duties[index];
  const Event& e = at(c.event);
  const TreatyId treaty = program_.clauses[c.clause].treaty;
  if (c.day != e.date) return;  // a promise is not broken by what was done before it was made
  if (duty.conduct != Conduct::attack || duty.modality != lang::Modality::shall_not ||
      !hostile(e.kind))
    return;
  for (StateId s : signatories(treaty, c.day))
    if (standing(treaty, s, c.day) == Standing::in_force ||
        standing(treaty, s, c.day) == Standing::unknown)
      c.parties.push_back(s);
  const auto number = static_cast<std::uint32_t>(&rule - program_.clauses[c.clause].rules.data());
  for (StateId debtor : e.actors)
    for (StateId ward : e.targets) {
      if (!in(c.parties, debtor) || !in(c.parties, ward) || debtor == ward) continue;
      c.it = ward;
      c.others = {debtor};
      Value value;
      for (Profile profile : pact::answer_profiles) {
        c.profile = profile;
        Truth holds = attacked(c, ward, debtor);
        for (const pact::Cond& cond : rule.provided) holds &= condition(c, cond);
        for (const pact::Cond& cond : rule.unless) holds &= !condition(c, cond);
        value.truth[static_cast<std::size_t>(profile)] = holds;
      }
      value.verdict = verdict(value.truth);
      if (value.verdict != duty::Verdict::not_met)
        rows[{c.clause.value, number, index, nobody, debtor.value, ward.value}] = value;
    }
}

void Naive::add_clause(ClauseId id, std::size_t event, time::Date day, Rows& rows) const {
  for (const pact::Rule& r : program_.clauses[id].rules)
    for (std::uint32_t index = 0; index < r.duties.size(); ++index) {
      if (r.triggers.empty()) {
        Case c{.clause = id, .event = event, .it = {}, .parties = {}};
        c.day = day;
        add_breach(c, r, index, rows);
        continue;
      }
      for (StateId it : subjects(r, event)) {
        Case c{.clause = id, .event = event, .it = it, .parties = {}};
        c.day = day;
        c.others = in(at(event).actors, it) ? at(event).targets : at(event).actors;
        add_duty(c, r, index, rows);
      }
    }
}

Rows Naive::rows(std::size_t event) const {
  Rows rows;
  for (TreatyId id : program_.treaties.ids()) {
    const pact::Treaty& treaty = program_.treaties[id];
    const time::Date happened = at(event).date;
    // A treaty in force since the event is asked as it stands now: did the event, being past,
    // count?
    bool since = happened < treaty.in_force.earliest && treaty.in_force.earliest <= now_.date;
    const time::Date day = since ? now_.date : happened;
    bool over = !treaty.ended.latest.is_open() && time::add_years(treaty.ended.latest, 10) < day;
    if (day < treaty.signed_on.earliest || over) continue;
    for (ClauseId clause : treaty.clauses)
      if (program_.clauses[clause].valid.contains(day)) add_clause(clause, event, day, rows);
  }
  return rows;
}

}  // namespace casus::agree
