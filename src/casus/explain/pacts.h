#pragma once
#include <string>
#include <vector>

#include "casus/explain/page.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// The treaties of one state on a day, or those between two; `all`: also those that do not bind it
// that day (signed only, ended, suspended, left).
struct PactsQuery {
  std::vector<duty::StateId> parties;
  bool all = false;
};

// A treaty and how each of the states asked about stands to it.
struct Pact {
  duty::TreatyId treaty;
  std::vector<pact::Bond> bonds;
};

std::vector<Pact> pacts_of(const Subject& about, const PactsQuery& query);
// What a treaty obliges to, in the words of the language: "assist", "consult", "shall not attack".
std::vector<std::string> duties_of(const Subject& about, duty::TreatyId treaty);

std::string pacts_text(const Subject& about, const PactsQuery& query, const PageStyle& style);
std::string pacts_json(const Subject& about, const PactsQuery& query);

}  // namespace casus::explain
