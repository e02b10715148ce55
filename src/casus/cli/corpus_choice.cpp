#include "casus/cli/corpus_choice.h"

#include "casus/base/render.h"
#include "casus/explain/faults_json.h"

namespace casus::cli {

api::CorpusOptions corpus_choice(const Arguments& arguments) {
  api::CorpusOptions options;
  options.corpus = arguments.one("--corpus");
  options.record = arguments.one("--record", "corpus");
  options.with = arguments.all("--with");
  return options;
}

Option record_option() {
  return {.name = "--record",
          .value = "corpus|none|FILE",
          .help = "the record of past wars: that of the corpus, none, or a file of one's own",
          .values = Option::Values::one,
          .path = true};
}

Outcome refuse(const Diagnostics& faults, const SourceMap& sources, const Arguments& arguments,
               const Console& console) {
  Outcome outcome{.exit_code = exit_bad_input};
  if (arguments.has("--json"))
    outcome.out = explain::faults_json(faults, sources);
  else
    outcome.err = render(faults, sources, {.colour = console.err_colour});
  return outcome;
}

Outcome refuse(const Diagnostic& fault, const SourceMap& sources, const Arguments& arguments,
               const Console& console) {
  Diagnostics faults;
  faults.add(fault);
  return refuse(faults, sources, arguments, console);
}

std::string warning_about(const api::Casus& casus) {
  std::size_t count = casus.own_faults().error_count();
  if (count == 0) return {};
  return "casus: warning: " + std::to_string(count) +
         " faulty statements of the program's own corpus are left out\n";
}

std::string day_choice(const Arguments& arguments, const Console& console) {
  return arguments.has("--on") ? arguments.one("--on") : time::to_string(console.today);
}

}  // namespace casus::cli
