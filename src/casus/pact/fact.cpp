#include "casus/pact/fact.h"

#include <algorithm>
#include <array>
#include <optional>

#include "casus/base/suggest.h"
#include "casus/base/text.h"

namespace casus::pact {

namespace {

constexpr std::array<FactForm, 20> forms{{
    {"state of war exists for STATE",
     "the legal state of war that some treaties require beside the attack"},
    {"STATE provoked STATE",
     "the first did a hostile act against the second before, in the same war"},
    {"provocation unknown", "nothing is assumed about provocation"},
    {"the attack is in PLACE", "where the object attacked lies"},
    {"the place is administered by STATE", "who holds the place where the attack happens"},
    {"the attack is external", "it comes from outside"},
    {"the attack is self-defence", "it answers an armed attack"},
    {"the attack is in defence of STATE",
     "it helps a state which the other side had attacked first"},
    {"the attack is an invasion",
     "or a bombardment, a naval attack, an air attack, a blockade, a cyber attack, an occupation"},
    {"STATE supports the attacker", "by acts of war, assistance or menacing measures"},
    {"STATE requests help", "opens a gate"},
    {"STATE decides to act", "opens a gate; also the name of an organ"},
    {"the parties have consulted", "opens a gate"},
    {"STATE assists", "another state's act on which a duty waits"},
    {"the demand \"...\" was refused", "for treaties that bind when a stated demand is refused"},
    {"TREATY is in force for STATE", "where the date of entry into force is not known"},
    {"STATE is forced to make war", "for treaties of the nineteenth century that speak so"},
    {"\"...\"", "a fact that a treaty names in quotation marks"},
    {"not FACT", "the contrary of any of these"},
    {"FACT unknown", "any of these, left open although the question would assume it"},
}};

constexpr std::array<facts::EventKind, 11> attack_kinds{
    facts::EventKind::invasion,       facts::EventKind::bombardment,
    facts::EventKind::naval_attack,   facts::EventKind::air_attack,
    facts::EventKind::blockade,       facts::EventKind::attack_on_forces,
    facts::EventKind::attack_on_ship, facts::EventKind::attack_on_aircraft,
    facts::EventKind::armed_bands,    facts::EventKind::cyber_attack,
    facts::EventKind::occupation};

std::string quoted(std::string_view text) { return "\"" + std::string(text) + "\""; }

bool vowel(std::string_view word) {
  return !word.empty() && std::string_view("aeiou").find(word[0]) != std::string_view::npos;
}

// Takes `suffix` off the end of `text`, folded; the words that stay are returned.
std::optional<std::string_view> before(std::string_view text, std::string_view suffix) {
  if (text.size() <= suffix.size()) return std::nullopt;
  std::string_view end = text.substr(text.size() - suffix.size());
  return to_lower(end) == suffix ? std::optional(trim(text.substr(0, text.size() - suffix.size())))
                                 : std::nullopt;
}

std::optional<std::string_view> after(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size() || to_lower(text.substr(0, prefix.size())) != prefix)
    return std::nullopt;
  return trim(text.substr(prefix.size()));
}

class Parser {
 public:
  Parser(Program& program, time::Date date, Span span)
      : program_(program), date_(date), span_(span) {}

  Result<Fact> parse(std::string_view text) {
    if (auto state = after(text, "state of war exists for "))
      return about(FactKind::state_of_war, *state);
    if (auto place = after(text, "the attack is in defence of "))
      return about(FactKind::defensive_entry, *place);
    if (auto kind = attack_kind(text)) return Fact{.kind = FactKind::attack_kind, .event = *kind};
    if (text == "the attack is external" || text == "attack is external")
      return Fact{.kind = FactKind::external};
    if (text == "the attack is self-defence") return Fact{.kind = FactKind::self_defence};
    for (std::string_view start : {"the attack is in ", "place is in ", "the place is in "})
      if (auto place = after(text, start)) return in_place(*place);
    for (std::string_view start : {"the place is administered by ", "place is administered by "})
      if (auto state = after(text, start)) return about(FactKind::administered, *state);
    if (text == "the parties have consulted") return Fact{.kind = FactKind::consulted};
    if (auto demand = after(text, "the demand \"")) return refused(*demand);
    return by_verb(text);
  }

 private:
  Result<Fact> by_verb(std::string_view text) {
    if (auto state = before(text, " supports the attacker"))
      return about(FactKind::supports, *state);
    for (std::string_view end : {" requests help", " requests assistance"})
      if (auto state = before(text, end)) return about(FactKind::requests, *state);
    if (auto state = before(text, " decides to act")) return decides(*state);
    if (auto state = before(text, " is forced to make war")) return about(FactKind::forced, *state);
    if (auto state = before(text, " assists")) return about(FactKind::acts, *state);
    if (auto at = to_lower(text).find(" provoked "); at != std::string::npos)
      return provoked(text, at);
    if (auto at = to_lower(text).find(" is in force for "); at != std::string::npos)
      return in_force(text, at);
    return open(text);
  }

  std::optional<facts::EventKind> attack_kind(std::string_view text) {
    for (std::string_view start : {"the attack is an ", "the attack is a "})
      if (auto rest = after(text, start))
        for (facts::EventKind kind : attack_kinds)
          if (facts::to_string(kind) == *rest) return kind;
    return std::nullopt;
  }

  Result<StateId> state(std::string_view name) {
    facts::NameMatch match = program_.reg.find(name, date_);
    const auto& list = match.on_date.empty() ? match.other : match.on_date;
    if (list.size() == 1) return list[0];
    if (list.empty()) {
      auto near = program_.reg.near_states(name, 3);
      return fail("pact.unknown-state",
                  "unknown state '" + std::string(name) + "'" + did_you_mean(name, near), span_);
    }
    return fail(
        "pact.ambiguous-state",
        "'" + std::string(name) + "' may be more than one state on " + time::to_string(date_),
        span_);
  }

  Result<Fact> about(FactKind kind, std::string_view name) {
    CASUS_TRY(who, state(name));
    return Fact{.kind = kind, .a = who};
  }

  Result<Fact> in_place(std::string_view name) {
    PlaceId place = program_.reg.place(name);
    if (!place)
      if (auto who = state(name)) place = program_.reg[*who].territory;
    if (!place) {
      auto near = program_.reg.near_places(name, 3);
      return fail("pact.unknown-place",
                  "unknown place '" + std::string(name) + "'" + did_you_mean(name, near), span_);
    }
    return Fact{.kind = FactKind::place_in, .place = place};
  }

  Result<Fact> decides(std::string_view name) {
    for (const Treaty& treaty : program_.treaties)
      for (std::string_view organ : treaty.organs)
        if (fold(organ) == fold(name)) return Fact{.kind = FactKind::decides, .text = organ};
    return about(FactKind::decides, name);
  }

  Result<Fact> refused(std::string_view rest) {
    auto end = rest.find('"');
    return Fact{.kind = FactKind::refused_demand, .text = rest.substr(0, end)};
  }

  Result<Fact> provoked(std::string_view text, std::size_t at) {
    CASUS_TRY(by, state(trim(text.substr(0, at))));
    CASUS_TRY(whom, state(trim(text.substr(at + 10))));
    return Fact{.kind = FactKind::provoked, .a = by, .b = whom};
  }

  Result<Fact> in_force(std::string_view text, std::size_t at) {
    std::string_view id = trim(text.substr(0, at));
    TreatyId treaty = program_.find_treaty(id);
    if (!treaty)
      return fail("pact.unknown-treaty", "unknown treaty '" + std::string(id) + "'", span_);
    CASUS_TRY(who, state(trim(text.substr(at + 17))));
    return Fact{.kind = FactKind::treaty_in_force, .a = who, .treaty = treaty};
  }

  // Any fact that some clause names in quotation marks.
  Result<Fact> open(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
      text = text.substr(1, text.size() - 2);
    for (const Clause& clause : program_.clauses) {
      for (const Rule& rule : clause.rules)
        for (const auto* list : {&rule.provided, &rule.unless})
          for (const Cond& cond : *list)
            if (auto found = named(cond, text)) return *found;
      for (const Amendment& amendment : clause.amendments)
        if (auto found = named(amendment.cond, text)) return *found;
    }
    std::string known;
    for (const FactForm& form : forms) known += "\n  " + std::string(form.form);
    return fail("pact.unknown-fact",
                "'" + std::string(text) + "' is no fact that casus knows; one can state:" + known,
                span_);
  }

  static std::optional<Fact> named(const Cond& cond, std::string_view text) {
    if (cond.kind == lang::CondKind::open_fact && fold(cond.text) == fold(text))
      return Fact{.kind = FactKind::open, .text = cond.text};
    for (const Cond& child : cond.children)
      if (auto found = named(child, text)) return found;
    return std::nullopt;
  }

  Program& program_;
  time::Date date_;
  Span span_;
};

std::optional<std::string_view> negated(std::string_view text) {
  for (std::string_view start : {"not ", "no "})
    if (auto rest = after(text, start)) return rest;
  return std::nullopt;
}

}  // namespace

std::span<const FactForm> fact_grammar() { return forms; }

std::string to_text(const Program& program, const Fact& fact, time::Date date) {
  auto code = [&](StateId id) {
    return id ? std::string(program.reg.code(id, date)) : std::string("the attacker");
  };
  switch (fact.kind) {
    case FactKind::state_of_war:
      return "state of war exists for " + code(fact.a);
    case FactKind::provoked:
      return code(fact.a) + " provoked " + code(fact.b);
    case FactKind::place_in:
      return "the attack is in " +
             std::string(program.reg[fact.place].id.empty() && program.reg[fact.place].state
                             ? program.reg[program.reg[fact.place].state].id
                             : program.reg[fact.place].id);
    case FactKind::administered:
      return "the place is administered by " + code(fact.a);
    case FactKind::external:
      return "the attack is external";
    case FactKind::self_defence:
      return "the attack is self-defence";
    case FactKind::defensive_entry:
      return "the attack is in defence of " + code(fact.a);
    case FactKind::attack_kind: {
      std::string kind(facts::to_string(fact.event));
      return "the attack is " + std::string(vowel(kind) ? "an " : "a ") + kind;
    }
    case FactKind::supports:
      return code(fact.a) + " supports the attacker";
    case FactKind::requests:
      return code(fact.a) + " requests help";
    case FactKind::decides:
      return (fact.a ? code(fact.a) : std::string(fact.text)) + " decides to act";
    case FactKind::consulted:
      return "the parties have consulted";
    case FactKind::acts:
      return code(fact.a) + " assists";
    case FactKind::refused_demand:
      return "the demand " + quoted(fact.text) + " was refused";
    case FactKind::treaty_in_force:
      return std::string(program.treaties[fact.treaty].id) + " is in force for " + code(fact.a);
    case FactKind::forced:
      return code(fact.a) + " is forced to make war";
    case FactKind::open:
      return std::string(fact.text);
    case FactKind::unspecified:
      return "unspecified: " + std::string(fact.text);
    case FactKind::happened:
      return std::string(facts::to_string(fact.event)) + " against " + code(fact.a) +
             " (outside the record's coverage)";
    case FactKind::cycle:
      return "the references go round in a circle: " + std::string(fact.text);
  }
  return {};
}

Result<StatedFact> parse_fact(Program& program, std::string_view text, time::Date date, Span span) {
  StatedFact stated;
  stated.text = std::string(text);
  std::string_view rest = trim(text);
  if (auto open = before(rest, " unknown")) {
    stated.value = Truth::unknown;
    rest = *open;
    if (rest == "provocation") {
      stated.fact.kind = FactKind::provoked;  // between whomever
      return stated;
    }
  }
  if (auto contrary = negated(rest)) {
    stated.value = Truth::false_;
    rest = *contrary;
  }
  // "A did not provoke B", "state of war does not exist for A"
  std::string rewritten;
  auto at = rest.find('"') == std::string_view::npos ? to_lower(rest).find(" did not provoke ")
                                                     : std::string::npos;
  if (at != std::string::npos) {
    rewritten = std::string(rest.substr(0, at)) + " provoked " + std::string(rest.substr(at + 17));
    stated.value = Truth::false_;
    rest = rewritten;
  }
  auto fact = Parser(program, date, span).parse(rest);
  if (!fact) return std::unexpected(std::move(fact).error());
  stated.fact = *fact;
  return stated;
}

}  // namespace casus::pact
