#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace casus::explain {

// What an answer rests on beside the question: told at its end, so that a reader knows what was not
// looked at.
struct Background {
  std::string question;  // as it was asked
  std::string corpus_version, corpus_sha256;
  std::string corpus_coverage;               // in words: how many treaties, of which years
  std::vector<std::string> record_coverage;  // empty: there is no record
  std::vector<std::string> overlays;         // files the user brought
  std::size_t corpus_faults = 0;             // faults of the corpus itself, left out of it
  std::size_t nearest = 5;                   // how many misses a person is told
};

}  // namespace casus::explain
