#pragma once
#include <string>
#include <vector>

#include "casus/explain/subject.h"

namespace casus::explain {

// Rows that say the same of several debtors: one entry for a person.
struct Group {
  std::uint32_t row = 0;  // the first of them, into the answer
  std::vector<duty::StateId> debtors;
  std::vector<std::uint32_t> rows;
};

// Merges rows of one clause, rule, duty, beneficiary and event whose verdict, state and open gates
// are the same, in the order of the answer.
std::vector<Group> group_rows(const Subject& about, const std::vector<std::uint32_t>& rows);

// Why a group of unmet rows is not met, each reason once and in text order.
std::vector<std::string> failing_reasons(const Subject& about, const duty::Row& row);

// Whether the treaty protects whom the event hit: one of them is bound by it that day.
bool protects(const Subject& about, const duty::Row& row);

// Whether the clause speaks of others than those whom the event concerns: a condition of who is who
// fails.
bool speaks_of_others(const Subject& about, const duty::Row& row);

// The groups of unmet rows, nearest first: treaties that protect the victim before those that do
// not, fewest failing conditions first, duties to aid before others; rows that fail alike in one
// clause are merged.
std::vector<Group> nearest_misses(const Subject& about);

}  // namespace casus::explain
