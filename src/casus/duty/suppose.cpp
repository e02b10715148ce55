#include "casus/duty/suppose.h"

#include <algorithm>
#include <array>

namespace casus::duty {

namespace {

using facts::EventKind;
using facts::ObjectKind;
using facts::Told;
using pact::FactKind;

// A question against several states supposes one act against each: q1, q2, ...
constexpr std::array<std::string_view, 16> further_ids{"q1",  "q2",  "q3",  "q4",  "q5",  "q6",
                                                       "q7",  "q8",  "q9",  "q10", "q11", "q12",
                                                       "q13", "q14", "q15", "q16"};

class Supposer {
 public:
  Supposer(const pact::Program& program, facts::History& history,
           const std::vector<pact::StatedFact>& facts, std::vector<Assumption>& assumed)
      : program_(program), history_(history), facts_(facts), assumed_(assumed) {}

  EventId add(facts::Event event, StateId target, std::size_t number) {
    event.targets = {target};
    if (number > 0 && number < further_ids.size()) event.id = further_ids[number];
    state_facts(event);
    event.supposed = true;
    event.in_scope = true;
    if (event.self_defence == Told::unsaid) event.self_defence = Told::no;
    place(event, target);
    war(event, target);
    return history_.append(std::move(event), program_.reg);
  }

 private:
  std::string code(StateId id, time::Date date) const {
    return std::string(program_.reg.code(id, date));
  }

  // What the question states about the attack itself becomes part of the event.
  void state_facts(facts::Event& event) const {
    for (const pact::StatedFact& stated : facts_) {
      if (!is_true(stated.value)) continue;
      if (stated.fact.kind == FactKind::place_in && !event.place) event.place = stated.fact.place;
      if (stated.fact.kind == FactKind::defensive_entry) event.in_defence_of = stated.fact.a;
    }
  }

  bool stated(FactKind kind) const {
    return std::any_of(facts_.begin(), facts_.end(),
                       [&](const pact::StatedFact& f) { return f.fact.kind == kind; });
  }

  void place(facts::Event& event, StateId target) {
    bool mobile = event.object == ObjectKind::ship || event.object == ObjectKind::aircraft ||
                  event.object == ObjectKind::forces;
    if (event.place) {
      bool holds = facts::administrator(program_.reg, event.place, event.date) == target;
      if (event.object == ObjectKind::unknown)
        event.object = holds ? ObjectKind::territory : ObjectKind::forces;
      return;
    }
    if (mobile || !event.hostile() || program_.reg[target].group) return;
    event.place = program_.reg[target].territory;
    event.attacker_place_default = true;
    if (event.object == ObjectKind::unknown) event.object = ObjectKind::territory;
    assumed_.push_back(
        {"the attack is on " + code(target, event.date) +
             "'s metropolitan territory, under its own administration and undisputed",
         "... in PLACE, or --place PLACE"});
  }

  void war(facts::Event& event, StateId target) {
    const facts::Moment now = history_.at_end_of(event.date);
    for (StateId actor : event.actors)
      if (WarId open = history_.open_war(actor, target, now)) {
        event.war = open;
        std::string id(history_[open].id.empty() ? std::string_view("the war under way")
                                                 : history_[open].id);
        assumed_.push_back({"the act belongs to " + id + ", already under way between " +
                                code(actor, event.date) + " and " + code(target, event.date) +
                                "; its record decides who began and who provoked",
                            "--record none"});
        return;
      }
    if (!event.hostile()) return;
    if (event.provoked == Told::unsaid && !stated(FactKind::provoked)) {
      event.provoked = Told::no;
      for (StateId actor : event.actors)
        assumed_.push_back({code(target, event.date) + " did no hostile act against " +
                                code(actor, event.date) + " in this war",
                            "provocation unknown"});
    }
    if (!stated(FactKind::self_defence))
      assumed_.push_back({"the act is no self-defence", "the attack is self-defence"});
  }

  const pact::Program& program_;
  facts::History& history_;
  const std::vector<pact::StatedFact>& facts_;
  std::vector<Assumption>& assumed_;
};

}  // namespace

std::vector<EventId> suppose(const pact::Program& program, facts::History& history,
                             const facts::Event& supposed,
                             const std::vector<pact::StatedFact>& facts,
                             std::vector<Assumption>& assumed) {
  Supposer supposer(program, history, facts, assumed);
  std::vector<EventId> events;
  if (supposed.targets.empty()) {
    facts::Event event = supposed;
    event.supposed = event.in_scope = true;
    events.push_back(history.append(std::move(event), program.reg));
  }
  for (StateId target : supposed.targets)
    events.push_back(supposer.add(supposed, target, events.size()));
  assumed.push_back({"nobody else has acted yet", "write the other acts into a scenario (--with)"});
  return events;
}

}  // namespace casus::duty
