// How fast is a question answered? Bilateral treaties of two clauses each, of which one in a
// hundred has the victim among its parties; derivations are kept. Before anything is timed, the
// answer over a small instance must be the naive evaluator's.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "casus/corpus/library.h"
#include "casus/duty/deciding.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/suppose.h"
#include "casus/lang/parser.h"
#include "casus/pact/compile.h"
#include "casus/pact/question.h"
#include "tests/agree/naive.h"

namespace {

using namespace casus;

constexpr std::size_t file_treaties = 2000;

std::string treaty(std::size_t number, std::size_t first, std::size_t second) {
  const std::string n = std::to_string(number);
  return "treaty t" + n + " \"Treaty " + n + "\"\n parties s" + std::to_string(first) + ", s" +
         std::to_string(second) +
         "\n signed 1900-01-01\n in force 1900-02-01\n article 1\n text \"x\"\n clause aid\n"
         " when either party is attacked by any state without provocation\n provided state of war "
         "results for it\n"
         " then the other party shall fight alongside it at once\n open issue "
         "counter-attack-counts\n"
         " clause neutral\n when either party is attacked by a power other than s1\n"
         " then the other party shall remain neutral while that war lasts\n";
}

// `count` treaties; s0, the victim, is a party to each hundredth of them.
struct Synthetic {
  SourceMap sources;
  Diagnostics diagnostics;
  std::vector<std::unique_ptr<lang::File>> files;
  pact::Compiled compiled;

  explicit Synthetic(std::size_t count) {
    const std::size_t states = count / 100 + 100;
    std::string text = "issue counter-attack-counts \"?\"\n strict no\n broad yes\n";
    for (std::size_t i = 0; i < states; ++i)
      text += "state s" + std::to_string(i) + " \"State " + std::to_string(i) +
              "\"\n exists from 1800-01-01\n";
    text +=
        "scenario s \"S\"\n event e1 1914-07-28 s1 attacks s0\n event e2 1914-07-29 s1 declares "
        "war on s0\n";
    for (std::size_t i = 0; i < count; ++i) {
      if (i % file_treaties == 0) read(std::move(text)), text.clear();
      const std::size_t a = i % 100 == 0 ? 0 : 3 + i % (states - 3);
      const std::size_t b = i % 100 == 0 ? 2 + i / 100 : 3 + (i * 7 + 1) % (states - 3);
      text += treaty(i, a, b == a ? 2 : b);
    }
    read(std::move(text));
    std::vector<pact::Unit> units;
    for (const auto& file : files) units.push_back({file.get(), 0});
    compiled = pact::compile(units, true, diagnostics);
    if (!diagnostics.ok()) std::abort();
  }

  void read(std::string text) {
    const FileId id = sources.add("bench", std::move(text));
    files.push_back(std::make_unique<lang::File>(lang::parse(sources, id, diagnostics)));
  }
};

bool is_right() {
  Synthetic small(400);
  auto scenario =
      pact::scenario_from(*small.compiled.scenarios[0], small.compiled, small.diagnostics);
  const auto& history = scenario.history;
  duty::World world{small.compiled.program, history, history.now()};
  const agree::Naive naive(small.compiled.program, history, world.now);
  for (duty::EventId event : history.events().ids()) {
    agree::Rows plain = naive.rows(event.index());
    std::size_t matched = 0;
    for (const duty::Row& row : duty::evaluate(world, std::vector<duty::EventId>{event}).rows) {
      auto found = plain.find({row.clause.value, row.rule, row.duty, row.terms_from.value,
                               row.debtor.value, row.beneficiary.value});
      agree::Value value{{row.truth[0], row.truth[1], row.truth[2]}, row.verdict};
      if (found == plain.end() || found->second != value) return false;
      ++matched;
    }
    if (matched == 0) return false;
  }
  return true;
}

const Synthetic& synthetic(std::size_t count) {
  static std::map<std::size_t, std::unique_ptr<Synthetic>> kept;
  auto& slot = kept[count];
  if (!slot) slot = std::make_unique<Synthetic>(count);
  return *slot;
}

void evaluate_bilateral_treaties(benchmark::State& state) {
  static const bool right = is_right();
  if (!right) std::abort();
  const auto count = static_cast<std::size_t>(state.range(0));
  const Synthetic& made = synthetic(count);
  facts::History history;
  facts::Event event;
  event.id = "q1";
  event.kind = facts::EventKind::armed_attack;
  event.date = event.date_latest = time::Date::of(1914, 7, 28);
  event.actors = {made.compiled.program.reg.by_id("s1")};
  event.targets = {made.compiled.program.reg.by_id("s0")};
  event.in_scope = event.supposed = true;
  const duty::EventId id = history.append(event, made.compiled.program.reg);
  const duty::World world{made.compiled.program, history, history.at_end_of(event.date)};
  std::size_t rows = 0, steps = 0;
  for (auto _ : state) {
    duty::Answer answer = duty::evaluate(world, std::vector<duty::EventId>{id});
    rows = answer.rows.size();
    steps = answer.derivation.steps.size();
    benchmark::DoNotOptimize(answer);
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(count) * state.iterations());
  state.counters["rows"] = static_cast<double>(rows);
  state.counters["steps"] = static_cast<double>(steps);
}
BENCHMARK(evaluate_bilateral_treaties)
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(100000)
    ->Unit(benchmark::kMillisecond);

// A question over the corpus that casus carries, with what the command line does: suppose,
// evaluate, deciding facts.
void ask_the_corpus(benchmark::State& state) {
  Diagnostics diagnostics;
  auto library = corpus::Library::open({}, diagnostics);
  auto& compiled = library.compiled();
  const time::Date day = time::Date::of(2024, 12, 10);
  auto question =
      pact::parse_question(compiled.program, library.sources(),
                           library.sources().add("question", "Russia invades Poland"), day);
  if (!question || compiled.program.treaties.size() < 200) {
    state.SkipWithError("the corpus holds fewer than 200 treaties, or no Poland");
    return;
  }
  compiled.record.drop_from(day);
  compiled.record.finish(compiled.program.reg);
  facts::History history = compiled.record;
  std::vector<duty::Assumption> assumed;
  const auto events = duty::suppose(compiled.program, history, *question, {}, assumed);
  const duty::World world{compiled.program, history, history.at_end_of(day)};
  std::size_t rows = 0;
  for (auto _ : state) {
    duty::Answer answer = duty::evaluate(world, events);
    for (const duty::Row& row : answer.rows)
      if (row.verdict == duty::Verdict::undetermined)
        benchmark::DoNotOptimize(duty::deciding_facts(answer.derivation, row));
    rows = answer.rows.size();
  }
  state.counters["rows"] = static_cast<double>(rows);
  state.counters["treaties"] = static_cast<double>(compiled.program.treaties.size());
}
BENCHMARK(ask_the_corpus)->Unit(benchmark::kMicrosecond);

}  // namespace
