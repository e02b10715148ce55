// How fast is text read into a tree? Ordinary treaties, laid out as authors write them, repeated to
// a few megabytes; bytes per second on one core.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>

#include "casus/lang/format.h"
#include "casus/lang/lexer.h"
#include "casus/lang/parser.h"

namespace {

using namespace casus;

constexpr std::string_view treaty = R"pact(
  parties Germany, Austria-Hungary
  party Italy signed 1882-05-20 from 1882-05-30 until 1915-05-04 by denunciation
  signed 1882-05-20
  in force 1882-05-30
  term 5 years
  renew 5 years unless denounced 1 year before
  secret until 1920
  source "Pribram, The Secret Treaties of Austria-Hungary, I, 65"
  about "Each helps the other if it is attacked; neutrality otherwise."
  article 1
    text "The parties promise each other peace and friendship and enter no alliance against each other."
    clause no-blocs
      then each party shall not join an alliance against the other parties
  article 2
    quote "sans provocation directe"   # the French text governs
    clause france
      when Italy is attacked by France without direct provocation
      then Germany, Austria-Hungary shall assist it with all forces
      when Germany is attacked by France without direct provocation
      then Italy shall assist it with all forces
  article 3
    clause two-great-powers
      when one or two parties are attacked by two or more great powers not party without direct provocation
      provided it is at war with that adversary and not (place in africa or "the war is colonial")
      then each other party shall fight alongside it at once with all available forces
        in accordance with its constitutional processes
      open issue mobilisation-is-attack
        strict no because "the texts say attacked"
        broad yes because "mobilisation is war"
  article 4
    clause menace
      when a party is threatened by a great power or by a state supported by France
      then each other party shall remain benevolently neutral while that war lasts
      then each other party may fight alongside it
)pact";

std::string repeated(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += "treaty t-" + std::to_string(i) + " \"Treaty\"" + std::string(treaty) + "\n";
  return text;
}

// What the parser must have found in each treaty before its speed means anything.
bool is_right(const lang::File& file, const Diagnostics& diagnostics, std::size_t count) {
  if (!diagnostics.ok() || file.treaties.size() != count) return false;
  for (const lang::Treaty& found : file.treaties) {
    if (found.parties.size() != 3 || found.articles.size() != 4) return false;
    if (found.articles[1].clauses.at(0).rules.size() != 2) return false;
    if (found.articles[3].clauses.at(0).rules.at(0).duties.size() != 2) return false;
  }
  return true;
}

void parse_treaties(benchmark::State& state) {
  auto count = static_cast<std::size_t>(state.range(0));
  SourceMap sources;
  FileId id = sources.add("bench", repeated(count));
  Diagnostics checked;
  if (!is_right(lang::parse(sources, id, checked), checked, count)) std::abort();
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(lang::parse(sources, id, diagnostics));
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(sources.text(id).size()));
}
BENCHMARK(parse_treaties)->Arg(1)->Arg(2000)->Unit(benchmark::kMillisecond);

void lex_treaties(benchmark::State& state) {
  std::string text = repeated(2000);
  if (lang::lex(text).comments.size() != 2000) std::abort();
  for (auto _ : state) benchmark::DoNotOptimize(lang::lex(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(lex_treaties)->Unit(benchmark::kMillisecond);

void format_treaties(benchmark::State& state) {
  SourceMap sources;
  FileId id = sources.add("bench", repeated(2000));
  FileId laid_out = sources.add("laid out", lang::format(sources, id));
  if (lang::format(sources, laid_out) != sources.text(laid_out)) std::abort();
  for (auto _ : state) benchmark::DoNotOptimize(lang::format(sources, id));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(sources.text(id).size()));
}
BENCHMARK(format_treaties)->Unit(benchmark::kMillisecond);

}  // namespace
