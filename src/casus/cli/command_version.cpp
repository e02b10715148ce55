#include "casus/api/version.h"
#include "casus/cli/commands.h"
#include "casus/cli/corpus_choice.h"
#include "casus/explain/json_writer.h"

namespace casus::cli {

namespace {

Outcome run_version(const Arguments& arguments, const Console&) {
  api::Casus casus = api::Casus::open({});
  explain::Background corpus = casus.background("");
  if (arguments.has("--json")) {
    explain::JsonWriter json;
    json.object()
        .member("schema", "casus/1")
        .member("version", api::version_text)
        .key("corpus")
        .object();
    json.member("version", corpus.corpus_version)
        .member("sha256", corpus.corpus_sha256)
        .member("coverage", corpus.corpus_coverage);
    json.member("faults", corpus.corpus_faults).end();
    json.texts("record", corpus.record_coverage);
    return {.out = json.end().take()};
  }
  std::string out = "casus " + std::string(api::version_text) + "\ncorpus " +
                    corpus.corpus_version + ": " + corpus.corpus_coverage + "\nsha256 " +
                    corpus.corpus_sha256 + "\n";
  for (const std::string& line : corpus.record_coverage) out += "record: " + line + "\n";
  return {.out = out, .err = warning_about(casus)};
}

}  // namespace

void add_version(CommandTable& table) {
  table.push_back(
      {.name = "version",
       .summary = "the version of the program and of its corpus",
       .about =
           "Prints the version of the program, and the version, checksum and extent of its corpus.",
       .example = "casus version",
       .positionals = {},
       .options = {json_option()},
       .run = run_version});
}

}  // namespace casus::cli
