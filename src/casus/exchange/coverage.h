#pragma once
#include <string>
#include <vector>

#include "casus/exchange/difference.h"

namespace casus::exchange {

// Which treaties of ATOP the corpus has, and what it has from later years.
struct Coverage {
  struct Line {
    int atop = 0;         // 0: signed after the coding ended
    std::string members;  // COW codes of the file, or the names of the parties
    time::Date signed_on;
    std::vector<std::string> treaties;  // ids; empty: not in the corpus
    std::string title, state;           // "in force", "ended 2020-01-31", "not in force"
  };
  std::vector<Line> defence_in_force;  // defence treaties in effect at the end of the file
  std::vector<Line> later;             // treaties of the corpus signed after 2016
  std::vector<Line> not_covered;       // other defence, offence and neutrality treaties left out
  std::size_t coded_count = 0;         // defence, offence and neutrality treaties of the file
};

// `on`: the day for which "in force" is said. Fails as read_atop and table::open_table.
Result<Coverage> coverage_of(SourceMap& sources, const std::string& atop_path, const Corpus& corpus,
                             time::Date on);

// As docs/coverage.md shows it.
std::string to_markdown(const Coverage& coverage, time::Date on);

}  // namespace casus::exchange
