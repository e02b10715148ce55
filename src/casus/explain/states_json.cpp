#include "casus/explain/states_json.h"

#include <algorithm>

namespace casus::explain {

namespace {

void add(const duty::Answer& answer, std::vector<duty::StateId>& states) {
  for (const duty::Row& row : answer.rows) {
    states.push_back(row.debtor);
    states.push_back(row.beneficiary);
    states.insert(states.end(), row.against.begin(), row.against.end());
  }
}

void code_json(const time::Dated<facts::Code>& codes, time::Date date, std::string_view name,
               JsonWriter& json) {
  const facts::Code* code = codes.at(date);
  json.key(name);
  if (code)
    json.value(code->number);
  else
    json.null();
}

void state_json(const pact::Program& program, duty::StateId id, time::Date date, JsonWriter& json) {
  const facts::State& state = program.reg[id];
  json.key(program.reg.code(id, date))
      .object()
      .member("name", program.reg.name(id, date))
      .member("id", state.id);
  json.member("group", state.group);
  code_json(state.cow, date, "cow", json);
  code_json(state.gw, date, "gw", json);
  json.key("continues").array();
  for (const facts::Inheritance& link : state.continues) json.value(program.reg[link.from].id);
  json.end().end();
}

}  // namespace

void states_json(const pact::Program& program, std::vector<duty::StateId> states, time::Date date,
                 JsonWriter& json) {
  std::erase(states, duty::StateId::none());
  auto code = [&](duty::StateId id) { return program.reg.code(id, date); };
  std::sort(states.begin(), states.end(), [&](auto a, auto b) { return code(a) < code(b); });
  states.erase(
      std::unique(states.begin(), states.end(), [&](auto a, auto b) { return code(a) == code(b); }),
      states.end());
  json.key("states").object();
  for (duty::StateId id : states) state_json(program, id, date, json);
  json.end();
}

void states_json(const Subject& about, const duty::Cascade* cascade, JsonWriter& json) {
  std::vector<duty::StateId> states;
  add(about.answer, states);
  if (cascade) add(cascade->answer, states);
  for (duty::EventId event : about.answer.events) {
    states.insert(states.end(), about.event(event).actors.begin(), about.event(event).actors.end());
    states.insert(states.end(), about.event(event).targets.begin(),
                  about.event(event).targets.end());
  }
  states_json(about.program(), std::move(states), about.date, json);
}

}  // namespace casus::explain
