#pragma once
#include <string>
#include <vector>

#include "casus/base/result.h"

namespace casus::api {

struct ReplayRequest {
  std::string scenario;            // the id of one, or a file that holds one
  std::string corpus;              // as corpus::LibraryOptions::folder
  std::vector<std::string> paths;  // laid over it
};

// What an event changed for some states under one clause, in words.
struct ReplayChange {
  std::string kind;     // "met", "breached", "voluntary": duty::ChangeKind
  std::string clause;   // "dual-1879/1/russia"; "" for a free act
  std::string text;     // one sentence
  std::string article;  // the article's own words
  std::vector<std::string> because;
};

// One event or claim.
struct ReplayDay {
  std::string id, date, title, note, source;
  bool claim = false;
  std::string denied_by;
  std::vector<ReplayChange> changes;
};

struct ReplayCascade {
  std::string profile, from;
  std::vector<std::string> steps;  // one line an act
};

// A crisis told day by day, then what it comes to.
struct Replay {
  std::string id, title;
  std::vector<std::string> about, sources, assumed;
  std::vector<ReplayDay> days;
  std::vector<std::string> conflicts;
  std::vector<ReplayCascade>
      cascades;         // strict and broad, from the first event where anybody is bound
  std::string parting;  // where the two part
  std::vector<std::string> performed;  // who did what, with what delay
};

// Fails with api.unknown-scenario, or with the first error of the texts.
Result<Replay> replay(const ReplayRequest& request);
std::vector<std::string> scenario_ids(const ReplayRequest& request);

std::string render(const Replay& replay, std::size_t columns = 80);
std::string render_json(const Replay& replay);

}  // namespace casus::api
