#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "casus/explain/subject.h"

namespace casus::explain {

// "North Korea", "the United States": the name of the day, with its article.
std::string name_of(const pact::Program& program, facts::StateId state, time::Date date);
std::string name_of(const Subject& about, facts::StateId state);
std::string code_of(const Subject& about, facts::StateId state);
// "Belgium, Canada and Denmark"; "Belgium, Canada, Denmark, … (30 states)" when there are more than
// `most`.
std::string names_of(const Subject& about, const std::vector<facts::StateId>& states,
                     std::size_t most = 4);
// "South Korea invades North Korea": what happened, without its day.
std::string deed_of(const Subject& about, const facts::Event& event);
// "South Korea invades North Korea on 10 December 2024 (supposed)".
std::string event_words(const Subject& about, duty::EventId event);
// "10 December 2024", or the interval of an imprecise date.
std::string day_of(const facts::Event& event);
// "q1"; derived and nameless events are numbered: "d3".
std::string event_id(const Subject& about, duty::EventId event);
// "russia-dprk-2024, article 4".
std::string article_of(const Subject& about, const duty::Row& row);
std::string place_name(const pact::Program& program, facts::PlaceId place, time::Date date);
std::string with_capital(std::string text);

}  // namespace casus::explain
