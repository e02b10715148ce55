#include "casus/api/against.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "casus/exchange/against_atop.h"
#include "casus/exchange/against_states.h"
#include "casus/exchange/against_wars.h"
#include "casus/exchange/coverage.h"

namespace casus::api {

using exchange::AgainstReport, exchange::Difference;

std::optional<DataSet> data_set(std::string_view name) {
  if (name == "cow") return DataSet::cow;
  if (name == "gw") return DataSet::gw;
  if (name == "iwd") return DataSet::iwd;
  if (name == "atop") return DataSet::atop;
  return std::nullopt;
}

namespace {

exchange::Corpus corpus_of(const corpus::Library& library) {
  exchange::Corpus corpus{library.compiled().program, library.compiled().record, {}};
  for (const auto& file : library.files()) corpus.files.push_back(file.get());
  return corpus;
}

}  // namespace

Result<std::string> coverage(const std::string& atop_path, time::Date on,
                             corpus::Library& library) {
  CASUS_TRY(found, exchange::coverage_of(library.sources(), atop_path, corpus_of(library), on));
  return exchange::to_markdown(found, on);
}

Result<AgainstReport> against(DataSet kind, const std::string& path, corpus::Library& library) {
  exchange::Corpus corpus = corpus_of(library);
  switch (kind) {
    case DataSet::cow:
      return against_states(exchange::StateList::cow, library.sources(), path, corpus);
    case DataSet::gw:
      return against_states(exchange::StateList::gw, library.sources(), path, corpus);
    case DataSet::iwd:
      return against_wars(library.sources(), path, corpus);
    case DataSet::atop:
      return against_atop(library.sources(), path, corpus);
  }
  std::unreachable();
}

namespace {

std::string place(const SourceMap& sources, Span span) {
  if (span.is_none()) return "";
  return fmt::format("{}:{}", sources.path(span.file), sources.place(span).line);
}

std::string_view kind_name(Difference::Kind kind) {
  switch (kind) {
    case Difference::Kind::value:
      return "value";
    case Difference::Kind::ours_only:
      return "ours only";
    case Difference::Kind::theirs_only:
      return "theirs only";
  }
  std::unreachable();
}

std::string line(const Difference& difference, const SourceMap& sources) {
  Span at = difference.ours_at.is_none() ? difference.theirs_at : difference.ours_at;
  std::string text =
      fmt::format("{}: {}: {}: ", place(sources, at), difference.where, difference.field);
  if (difference.kind == Difference::Kind::value)
    text += fmt::format("{} (data set: {})", difference.ours, difference.theirs);
  else
    text += kind_name(difference.kind);
  if (!difference.explained.empty()) text += " because " + difference.explained;
  return text + "\n";
}

}  // namespace

std::string to_text(const AgainstReport& report, const SourceMap& sources, bool all) {
  std::string text;
  for (const Difference& difference : report.differences)
    if (all || difference.explained.empty()) text += line(difference, sources);
  return text + fmt::format(
                    "{}: {} rows, {} values compared: {} equal, {} differences explained, {} "
                    "unexplained; {} ours only, {} theirs only\n",
                    report.data_set, report.row_count, report.value_count, report.equal_count,
                    report.explained_count(), report.unexplained_count(),
                    report.count(Difference::Kind::ours_only),
                    report.count(Difference::Kind::theirs_only));
}

std::string to_json(const AgainstReport& report, const SourceMap& sources) {
  nlohmann::ordered_json json{{"data_set", report.data_set},
                              {"rows", report.row_count},
                              {"values", report.value_count},
                              {"equal", report.equal_count},
                              {"explained", report.explained_count()},
                              {"unexplained", report.unexplained_count()},
                              {"ours_only", report.count(Difference::Kind::ours_only)},
                              {"theirs_only", report.count(Difference::Kind::theirs_only)},
                              {"differences", nlohmann::ordered_json::array()}};
  for (const Difference& difference : report.differences)
    json["differences"].push_back({{"kind", kind_name(difference.kind)},
                                   {"where", difference.where},
                                   {"field", difference.field},
                                   {"ours", difference.ours},
                                   {"theirs", difference.theirs},
                                   {"explained", difference.explained},
                                   {"ours_at", place(sources, difference.ours_at)},
                                   {"theirs_at", place(sources, difference.theirs_at)}});
  return json.dump(2) + "\n";
}

}  // namespace casus::api
