// Small treaties in small worlds: the engine must say what the naive evaluator says, row for row.
// The first part takes every combination of a trigger, a condition, an issue, a life of the treaty
// and a history; the second draws larger treaties and histories from a seed.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "casus/duty/deciding.h"
#include "casus/duty/rows.h"
#include "casus/duty/world_fixture_test.h"
#include "tests/agree/naive.h"

namespace casus::agree {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t disagreements_shown = 4;

const Words triggers{"either party is attacked",
                     "either party is attacked by any state",
                     "either party is attacked by any state or group",
                     "a party is attacked by a non-party",
                     "either party is attacked by cork",
                     "either party is attacked by a great power",
                     "either party is attacked by two or more states",
                     "either party is attacked by two or more great powers not party",
                     "either party is attacked by a state supported by cork",
                     "either party is attacked by bern supported by cork",
                     "either party is attacked by cork or any state",
                     "either party is attacked by a power other than cork",
                     "either party is attacked by any state including a party",
                     "either party is attacked by any state in west",
                     "either party is attacked in isle",
                     "either party is attacked by any state without provocation",
                     "either party is attacked in the war w",
                     "either party is invaded by any state",
                     "either party is attacked or threatened by any state",
                     "either party is threatened by cork",
                     "bern is attacked by any state",
                     "the guaranteed state is attacked or invaded by any state",
                     "either party is at war",
                     "either party goes to war with cork",
                     "either party mobilises",
                     "a party attacks cork"};
const Words conditions{
    "",
    "provided state of war results for it",
    "provided without provocation",
    "provided place in west",
    "provided \"the treaty is honoured\"",
    "provided cork supports that adversary",
    "provided cork supports that adversary by menacing measures",
    "provided reading of counter-attack-counts",
    "provided at the request of either party",
    "provided it is at war with that adversary",
    "provided cork mobilises",
    "provided not without provocation or \"the treaty is honoured\"",
    "provided ( state of war exists for it or \"a\" ) and ( \"b\" or place in isle )",
    "provided unspecified \"something else\"",
    "unless \"the treaty is honoured\"",
    "unless present conflict w"};
const Words issues{"",
                   "open issue counter-attack-counts\n open issue defensive-entry-is-attack\n open "
                   "issue declaration-is-attack",
                   "open issue mobilisation-is-attack\n open issue attack-by-irregulars\n practice "
                   "yes from 1946-01-01\n"
                   " open issue partial-mobilisation-counts",
                   "open issue guarantee-several\n open issue past-event-counts\n open issue "
                   "space-and-cyber-count"};
const Words duties{"then the other party shall fight alongside it",
                   "then each party shall assist it at once subject to un-charter/51",
                   "then each other party shall remain neutral while that war lasts",
                   "then alba, cork shall assist it\n then each party shall not make separate "
                   "peace while that war lasts",
                   "then that attack counts as an attack on each party"};
// Header lines after "parties".
const Words lives{"signed 1946-01-01\n in force 1946-02-01",
                  "signed 1946-01-01\n in force never",
                  "signed 1946-01-01\n in force unknown",
                  "signed 1946-01-01\n in force 1946-02-01\n ended 1948-06-30 by expiry",
                  "signed 1946-01-01\n in force 1946-02-01\n ended 1930-01-01..1951-01-01 by lapse",
                  "signed 1946-01-01\n in force 1946-02-01\n suspended bern from 1947-01-01",
                  "signed 1946-01-01\n in force 1946-02-01\n suspended bern by alba from "
                  "1947-01-01 until 1950-05-02",
                  "signed 1946-01-01\n in force 1950-05-03"};
const Words deeds{"bern attacks alba",
                  "cork attacks alba",
                  "alba attacks cork",
                  "cork invades bern",
                  "alba declares war on cork",
                  "cork declares war on alba",
                  "cork bombards alba in isle",
                  "alba attacks bern in isle",
                  "alba mobilises generally against cork",
                  "cork mobilises generally against alba",
                  "cork mobilises partially against bern",
                  "cork threatens alba",
                  "dole attacks alba in defence of cork",
                  "bern attacks cork in defence of alba",
                  "dole attacks bern",
                  "cork attacks dole",
                  "alba attacks dole",
                  "group \"Raiders\" attacks alba",
                  "cork attacks alba\n provoked no",
                  "cork attacks bern\n self-defence yes",
                  "cork attacks alba\n war w",
                  "bern occupies cork",
                  "cork assists alba",
                  "alba concludes an armistice with cork",
                  "cork makes peace with alba"};

std::string one_clause(const std::string& id, const std::string& trigger,
                       const std::string& condition, const std::string& duty,
                       const std::string& issue) {
  return " clause " + id + "\n when " + trigger + "\n " + condition + "\n " + duty + "\n " + issue +
         "\n";
}

// A history told once, to be held against many programs: ids of states and places are the same in
// all.
std::string scenario(const Words& chosen) {
  // What follows a war belongs to it: half of the histories leave it to the evaluator which wars
  // there are.
  const std::string war = " war w \"W\"\n";
  const bool one_war = chosen.size() % 2 == 0;
  std::string text = "scenario s \"S\"\n" + (one_war ? war : "");
  for (std::size_t i = 0; i < chosen.size(); ++i)
    text += " event e" + std::to_string(i) + " 1950-05-0" + std::to_string(i + 1) + " " +
            chosen[i] + "\n";
  return text + (one_war ? "" : war);
}

struct Counts {
  std::size_t programs = 0, worlds = 0, rows = 0, undetermined = 0, disputed = 0, met = 0,
              breaches = 0;
  std::size_t sets = 0, disagreements = 0;
};

std::string show(const Value& value) {
  std::string text;
  for (Truth t : value.truth) text += std::string(to_string(t)) + " ";
  return text + std::string(duty::to_string(value.verdict));
}

Rows engine_rows(const duty::World& world, duty::EventId event, duty::Answer& answer) {
  answer = duty::evaluate(world, std::vector<duty::EventId>{event});
  Rows rows;
  for (const duty::Row& row : answer.rows) {
    Key key{row.clause.value,     row.rule,         row.duty,
            row.terms_from.value, row.debtor.value, row.beneficiary.value};
    Value value{{row.truth[0], row.truth[1], row.truth[2]}, row.verdict};
    EXPECT_TRUE(rows.emplace(key, value).second)
        << "two rows of one id: " << world.program.name(row.clause) << " duty " << row.duty
        << " for " << row.debtor.value << " toward " << row.beneficiary.value << " at "
        << world.history[event].id;
  }
  return rows;
}

class Comparison {
 public:
  Comparison(const pact::Program& program, const facts::History& history, std::string text)
      : program_(program), history_(history), text_(std::move(text)) {}

  void run(Counts& counts, bool check_deciding) {
    if (history_.events().empty()) return;
    const duty::World world{program_, history_,
                            history_.at_end_of(history_.events().items().back().date)};
    const Naive naive(program_, history_, world.now);
    ++counts.worlds;
    for (duty::EventId event : history_.events().ids()) {
      duty::Answer answer;
      Rows engine = engine_rows(world, event, answer);
      Rows plain = naive.rows(event.index());
      compare(engine, plain, event, counts);
      if (!check_deciding) continue;
      for (const duty::Row& row : answer.rows)
        if (row.verdict == duty::Verdict::undetermined) check_sets(world, answer, row, counts);
    }
  }

 private:
  [[nodiscard]] bool touched(TreatyId treaty, duty::EventId event) const {
    for (const auto* list : {&history_[event].actors, &history_[event].targets})
      for (StateId state : *list)
        for (const pact::Membership& m : program_.treaties[treaty].parties)
          if (m.state == state) return true;
    return false;
  }

  void differ(const Key& key, duty::EventId event, const std::string& engine,
              const std::string& plain, Counts& counts) const {
    if (++counts.disagreements > disagreements_shown) return;
    auto code = [&](std::uint32_t id) {
      return id < program_.reg.states().size() ? std::string(program_.reg[StateId(id)].id) : "-";
    };
    ADD_FAILURE() << program_.name(ClauseId(key.clause)) << " rule " << key.rule << " duty "
                  << key.duty << " for " << code(key.debtor) << " toward " << code(key.beneficiary)
                  << " at " << history_[event].id << "\n engine: " << engine
                  << "\n naive:  " << plain << "\n"
                  << text_;
  }

  void compare(const Rows& engine, const Rows& plain, duty::EventId event, Counts& counts) const {
    for (const auto& [key, value] : plain) {
      ++counts.rows;
      counts.met += value.verdict == duty::Verdict::met;
      counts.undetermined += value.verdict == duty::Verdict::undetermined;
      counts.disputed += value.verdict == duty::Verdict::disputed;
      auto found = engine.find(key);
      bool bystander = !touched(program_.clauses[ClauseId(key.clause)].treaty, event) &&
                       value.truth == std::array{Truth::false_, Truth::false_, Truth::false_};
      if (found == engine.end()) {
        if (!bystander) differ(key, event, "no row", show(value), counts);
      } else if (found->second != value) {
        differ(key, event, show(found->second), show(value), counts);
      }
    }
    for (const auto& [key, value] : engine)
      if (!plain.contains(key)) differ(key, event, show(value), "no row", counts);
  }

  // The verdict of a row once these facts are stated.
  [[nodiscard]] duty::Verdict stating(const duty::World& world, const duty::Row& row,
                                      const std::vector<pact::Fact>& facts,
                                      const std::vector<std::size_t>& set, std::size_t bits) const {
    duty::World told = world;
    for (std::size_t i = 0; i < set.size(); ++i)
      told.facts.push_back({facts[set[i]], truth(((bits >> i) & 1) != 0), ""});
    duty::Answer answer = duty::evaluate(told, std::vector<duty::EventId>{row.event});
    for (const duty::Row& again : answer.rows)
      if (again.clause == row.clause && again.rule == row.rule && again.duty == row.duty &&
          again.debtor == row.debtor && again.beneficiary == row.beneficiary &&
          again.terms_from == row.terms_from)
        return again.verdict;
    return duty::Verdict::not_in_force;
  }

  void check_sets(const duty::World& world, const duty::Answer& answer, const duty::Row& row,
                  Counts& counts) const {
    const duty::Deciding deciding = duty::deciding_facts(answer.derivation, row);
    std::vector<pact::Fact> facts;
    bool stateable = true;
    int places = 0;  // one place lies in another, so that facts of place are not independent
    for (const duty::Missing& missing : deciding.missing) {
      facts.push_back(missing.fact);
      stateable &= missing.fact.kind != pact::FactKind::unspecified &&
                   missing.fact.kind != pact::FactKind::cycle;
      places += missing.fact.kind == pact::FactKind::place_in ? 1 : 0;
    }
    EXPECT_FALSE(facts.empty()) << text_;
    if (!stateable || places > 1 || facts.size() > 6) return;
    auto settles = [&](const std::vector<std::size_t>& set) {
      for (std::size_t bits = 0; bits < (std::size_t{1} << set.size()); ++bits)
        if (stating(world, row, facts, set, bits) == duty::Verdict::undetermined) return false;
      return true;
    };
    std::set<std::vector<std::size_t>> wanted;  // by brute force, smallest first
    for (std::size_t size = 1; size <= facts.size(); ++size)
      for (std::size_t chosen = 1; chosen < (std::size_t{1} << facts.size()); ++chosen) {
        std::vector<std::size_t> set;
        for (std::size_t i = 0; i < facts.size(); ++i)
          if ((chosen >> i) & 1) set.push_back(i);
        if (set.size() != size) continue;
        bool smaller = std::any_of(wanted.begin(), wanted.end(), [&](const auto& w) {
          return std::includes(set.begin(), set.end(), w.begin(), w.end());
        });
        if (!smaller && settles(set)) wanted.insert(set);
      }
    counts.sets += wanted.size();
    std::set<std::vector<std::size_t>> said(deciding.sets.begin(), deciding.sets.end());
    if (said != wanted && ++counts.disagreements <= disagreements_shown)
      ADD_FAILURE() << "deciding facts of " << program_.name(row.clause) << " at "
                    << history_[row.event].id << ": " << said.size() << " sets, by brute force "
                    << wanted.size() << "\n"
                    << text_;
  }

  const pact::Program& program_;
  const facts::History& history_;
  std::string text_;
};

std::vector<std::unique_ptr<duty::Told>> told_histories() {
  std::vector<Words> all;
  for (const std::string& deed : deeds) all.push_back({deed});
  for (std::size_t i = 0; i < deeds.size(); ++i)
    all.push_back({deeds[i], deeds[(i * 7 + 3) % deeds.size()]});
  all.push_back({"alba attacks cork", "dole attacks alba in defence of cork", "cork attacks alba"});
  all.push_back({"cork attacks alba", "cork makes peace with alba", "alba attacks cork",
                 "cork attacks alba"});
  all.push_back({"cork attacks alba", "dole attacks alba", "bern attacks alba"});
  all.push_back({"cork mobilises generally against alba\n war w",
                 "alba declares war on cork\n war w", "cork invades bern\n war w"});
  all.push_back({"alba attacks cork", "dole attacks alba", "cork attacks alba\n provoked yes"});
  std::vector<std::unique_ptr<duty::Told>> histories;
  for (const Words& words : all) {
    histories.push_back(std::make_unique<duty::Told>(scenario(words)));
    EXPECT_EQ(histories.back()->faults(), "");
  }
  return histories;
}

void report(const char* part, const Counts& counts) {
  std::ostringstream line;
  line << counts.programs << " programs, " << counts.worlds << " worlds, " << counts.rows
       << " rows (" << counts.met << " met, " << counts.disputed << " disputed, "
       << counts.undetermined << " undetermined), " << counts.sets << " deciding sets";
  ::testing::Test::RecordProperty(part, line.str());
  std::printf("%s: %s\n", part, line.str().c_str());
}

TEST(Enumerate, every_trigger_and_condition_agrees_with_the_naive_evaluator) {
  const auto histories = told_histories();
  Counts counts;
  std::size_t turn = 0;
  for (const std::string& trigger : triggers)
    for (const std::string& condition : conditions)
      for (const std::string& issue : issues) {
        // Duties and lives take turns: each meets every trigger and every condition.
        const std::string& duty = duties[turn % duties.size()];
        const std::string& life = lives[turn % 3 == 0 ? (turn / 3) % lives.size() : 0];
        ++turn;
        std::string text = "treaty t \"T\"\n parties alba, bern\n " + life +
                           "\n guaranteed state cork\n article 1\n text \"x\"\n" +
                           one_clause("c", trigger, condition, duty, issue);
        duty::Told told(text);
        ASSERT_EQ(told.faults(), "") << text;
        ++counts.programs;
        for (const auto& history : histories) {
          std::string shown = text;
          for (const auto& e : history->history().events())
            shown += std::string(e.id) + " " + std::string(to_string(e.kind)) + "; ";
          Comparison(told.program(), history->history(), shown).run(counts, turn % 17 == 0);
        }
        ASSERT_LE(counts.disagreements, disagreements_shown);
      }
  report("systematic", counts);
}

class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t bound) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::size_t>(state_ % bound);
  }
  const std::string& of(const Words& words) { return words[below(words.size())]; }

 private:
  std::uint64_t state_;
};

std::string drawn_treaty(Draw& draw, const std::string& id, const std::string& parties,
                         const Words& references) {
  std::string text = "treaty " + id + " \"T\"\n parties " + parties + "\n " + draw.of(lives) +
                     "\n guaranteed state cork\n article 1\n text \"x\"\n";
  for (std::string clause : {"c", "d"}) {
    std::string trigger = draw.below(4) == 0 ? draw.of(references) + " is met" : draw.of(triggers);
    if (trigger.ends_with("is met") && draw.below(2) == 0) trigger += " for alba";
    std::string duty =
        draw.below(6) == 0 ? "then " + draw.of(references) + " applies" : draw.of(duties);
    text += one_clause(clause, trigger, draw.of(conditions), duty, draw.of(issues));
  }
  if (draw.below(2) == 0)
    text += " clause n\n " + (draw.below(2) == 0 ? draw.of(conditions) : "") +
            "\n then each party shall not attack the other party\n";
  return text;
}

TEST(Enumerate, drawn_treaties_and_histories_agree_with_the_naive_evaluator) {
  Draw draw(19140728);
  Counts counts;
  for (int i = 0; i < 20000 && counts.disagreements <= disagreements_shown; ++i) {
    std::string text = drawn_treaty(draw, "t", "alba, bern", {"t/1/d", "u/1/c"}) +
                       drawn_treaty(draw, "u", "alba, bern, cork", {"t/1/c", "u/1/d", "t/1/d"});
    Words chosen;
    for (std::size_t n = 1 + draw.below(4); n > 0; --n) chosen.push_back(draw.of(deeds));
    text += scenario(chosen);
    duty::Told told(text);
    // Two treaties may contradict themselves in ways the resolver refuses; a refused text is no
    // program.
    if (!told.errors().empty()) continue;
    ++counts.programs;
    Comparison(told.program(), told.history(), text).run(counts, i % 11 == 0);
  }
  EXPECT_GT(counts.programs, 15000u);
  report("drawn", counts);
}

}  // namespace
}  // namespace casus::agree
