#pragma once
#include <string>

#include "casus/explain/subject.h"

namespace casus::explain {

// A duty as answers speak of it.
lang::Conduct conduct_of(const duty::Row& row);
lang::Modality modality_of(const duty::Row& row);
// Whether the duty is to come to somebody's help: what "who is bound?" asks about first.
bool is_aid(const duty::Row& row);
// "assist North Korea militarily and otherwise by all means", without modality.
std::string act_of(const Subject& about, const duty::Row& row);
// "is bound to", "are bound not to", "may".
std::string modality_words(const duty::Row& row, bool several);
// "would be bound to", "would be bound not to", "would be free to".
std::string conditional_words(const duty::Row& row);
// "by all means in its power, including armed force"; empty if the text says nothing.
std::string extent_of(const duty::Row& row);
// "at once (3 days: by 13 December 2024)"; empty if the text has no words of time.
std::string time_of(const Subject& about, const duty::Row& row);
// "the request of North Korea".
std::string gate_words(const Subject& about, const duty::Gate& gate, duty::StateId debtor);
// The gates that still hold the duty back under the headline profile.
std::vector<const duty::Gate*> open_gates(const Subject& about, const duty::Row& row);

}  // namespace casus::explain
