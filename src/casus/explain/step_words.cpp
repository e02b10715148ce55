#include "casus/explain/step_words.h"

#include <array>

#include "casus/base/text.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using duty::Step;
using duty::StepKind;
using pact::FactKind;

std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

// The words of the clause under the step, on one line.
std::string clause_words(const Subject& about, const Step& step) {
  std::string text;
  for (std::string_view word : split_words(about.sources.text(step.source)))
    text += (text.empty() ? "" : " ") + std::string(word);
  constexpr std::size_t most = 120;
  return text.size() > most ? text.substr(0, most) + "…" : text;
}

// One of three texts, by how the step came out.
std::string by_truth(const Step& step, std::string yes, std::string no, std::string open) {
  if (is_true(step.holds)) return yes;
  return is_false(step.holds) ? no : open;
}

std::string when(const Subject& about, const Step& step) {
  return step.event ? " on " + day_of(about.event(step.event)) : "";
}

std::string subject(const Subject& about, const Step& step) {
  std::string who = name_of(about, step.a), words = clause_words(about, step);
  bool party = words.find("part") != std::string::npos || words.empty();
  std::string treaty(step.clause
                         ? about.program().treaties[about.program().clauses[step.clause].treaty].id
                         : std::string_view("the treaty"));
  if (party)
    return by_truth(step, who + " is a party to " + treaty,
                    who + " is not a party to " + treaty + " on " + time::to_words(about.date),
                    "it is not certain that " + who + " is a party to " + treaty);
  return by_truth(step, who + " is whom the clause speaks of (" + in_quotes(words) + ")",
                  "the clause speaks of " + in_quotes(words) + ", not of " + who,
                  "it is not certain that " + who + " is " + in_quotes(words));
}

std::string kind(const Subject& about, const Step& step) {
  std::string verb(lang::spelling(static_cast<lang::Verb>(step.count)));
  std::string what =
      step.event ? std::string(facts::to_string(about.event(step.event).kind)) : "the event";
  return by_truth(
      step, "the act (" + what + ") is what the clause calls " + in_quotes(verb),
      "the clause asks for more or other than " + what + ": " + in_quotes(verb),
      "it is not said whether the act (" + what + ") is what the clause calls " + in_quotes(verb));
}

std::string began(const Subject& about, const Step& step) {
  std::string victim = name_of(about, step.a), attacker = name_of(about, step.b);
  if (is_false(step.holds))
    return victim + " was not attacked by " + attacker + ": in this war " + victim +
           " did the first hostile act between the two" +
           (step.event ? ", " + std::string(facts::to_string(about.event(step.event).kind)) +
                             when(about, step)
                       : "");
  return attacker + " began: no hostile act of " + victim + " came before" +
         (step.event ? " its act of " + day_of(about.event(step.event)) : "");
}

std::string attacked(const Subject& about, const Step& step) {
  std::string victim = name_of(about, step.a), attacker = name_of(about, step.b);
  return by_truth(step,
                  attacker + " attacked " + victim + when(about, step) +
                      " and was the first of the two to act in this war",
                  attacker + "'s act" + when(about, step) + " was no attack on " + victim +
                      " in the sense of treaties",
                  "it is open whether " + attacker + "'s act" + when(about, step) +
                      " was an attack on " + victim);
}

std::string defensive_entry(const Subject& about, const Step& step) {
  std::string victim = name_of(about, step.a), attacker = name_of(about, step.b);
  if (!step.c)
    return attacker + " does not act in defence of a state that " + victim + " had attacked";
  std::string third = name_of(about, step.c);
  return by_truth(step, attacker + "'s entry counts as an attack of its own",
                  attacker + " acts in defence of " + third + ", which " + victim +
                      " had attacked first" + when(about, step),
                  "it is not known whether " + attacker + " acts in defence of " + third +
                      ", which " + victim + " had attacked");
}

std::string adversary(const Subject& about, const Step& step) {
  std::string attacker = name_of(about, step.b), words = clause_words(about, step);
  if (words.empty()) words = "any state";
  return by_truth(
      step, attacker + " is an adversary that the clause names (" + in_quotes(words) + ")",
      "the clause names another adversary (" + in_quotes(words) + "), not " + attacker,
      "it is not known whether the clause means " + attacker + " (" + in_quotes(words) + ")");
}

std::string place(const Subject& about, const Step& step) {
  if (step.has_fact && step.fact.kind == FactKind::administered) {
    std::string who = name_of(about, step.a);
    return by_truth(step, "the attack is on " + who + "'s own territory",
                    "the attack is not on " + who + "'s own territory",
                    "it is not known whether the attack is on " + who + "'s own territory");
  }
  std::string area = place_name(about.program(), step.place, about.date);
  std::string where = "the place of the attack";
  if (step.event && about.event(step.event).place)
    where += " (" + place_name(about.program(), about.event(step.event).place, about.date) + ")";
  return by_truth(step, where + " lies in the area of the clause: " + area,
                  where + " lies outside the area of the clause: " + area,
                  "it is not known whether " + where + " lies in " + area);
}

std::string provocation(const Subject& about, const Step& step) {
  std::string victim = name_of(about, step.a), attacker = name_of(about, step.b);
  std::string act =
      step.event ? ": " + deed_of(about, about.event(step.event)) + when(about, step) : "";
  return by_truth(step, victim + " had not provoked " + attacker,
                  victim + " had provoked " + attacker + act,
                  "it is not known whether " + victim + " had provoked " + attacker);
}

std::string number(const Subject& about, const Step& step) {
  return "of the adversaries that the clause counts (" + in_quotes(clause_words(about, step)) +
         ") " + std::to_string(step.count) + (step.count == 1 ? " is" : " are") + " at war with " +
         name_of(about, step.a) + (is_true(step.holds) ? "" : "; two are needed");
}

std::string reference(const Subject& about, const Step& step) {
  std::string clause = step.clause ? about.program().name(step.clause) : clause_words(about, step);
  std::string whose = step.a ? " for " + name_of(about, step.a) : "";
  return by_truth(step, clause + " is met" + whose, clause + " is not met" + whose,
                  "whether " + clause + " is met" + whose + " is open" +
                      (step.has_fact && step.fact.kind == FactKind::cycle
                           ? " (the references go round in a circle)"
                           : ""));
}

std::string reading(const Subject& about, const Step& step) {
  if (!step.issue) return "a reading of " + clause_words(about, step);
  const pact::Issue& issue = about.program().issues[step.issue];
  return std::string(issue.question) + " " + (is_true(step.holds) ? "Yes" : "No") + " (issue " +
         std::string(issue.id) + ")";
}

std::string guarantors(const Subject& about, const Step& step) {
  return by_truth(
      step, "each guarantor is bound alone, or all the others have acted",
      "the guarantee binds all together, and " + name_of(about, step.b) + " has not acted",
      "it is not known whether the other guarantors have acted");
}

std::string past(const Subject& about, const Step& step) {
  return by_truth(step, "an event before the treaty bound " + name_of(about, step.a) + " counts",
                  "the event came before the treaty bound " + name_of(about, step.a),
                  "whether an event before the treaty counts is open");
}

std::string happened(const Subject& about, const Step& step) {
  std::string words = clause_words(about, step);
  std::string who = step.a ? " (" + name_of(about, step.a) + ")" : "";
  return by_truth(
      step, "it is so: " + words + who,
      words.empty() ? "nothing of the kind has happened" : "it is not so: " + words + who,
      "it is not known: " + words + who);
}

// What can also be said as a fact: "the attack is external".
std::string as_fact(const Subject& about, const Step& step) {
  if (!step.has_fact) return happened(about, step);
  std::string question = fact_question(about, step.fact);
  std::string what = question.starts_with("whether ") ? question.substr(8) : question;
  return by_truth(step, what, "it is not so that " + what, "it is not known " + question);
}

std::string self_defence(const Subject& about, const Step& step) {
  std::string act = name_of(about, step.b) + "'s act";
  return by_truth(step, act + " is no self-defence", act + " is self-defence",
                  "it is not known whether " + act + " is self-defence");
}

std::string words_of(const Subject& about, const Step& step) {
  switch (step.kind) {
    case StepKind::subject:
      return subject(about, step);
    case StepKind::kind:
      return kind(about, step);
    case StepKind::past:
      return past(about, step);
    case StepKind::attacked:
      return attacked(about, step);
    case StepKind::began:
      return began(about, step);
    case StepKind::defensive_entry:
      return defensive_entry(about, step);
    case StepKind::self_defence:
      return self_defence(about, step);
    case StepKind::adversary:
      return adversary(about, step);
    case StepKind::party_attacker:
      return name_of(about, step.b) +
             " is itself a party, and the clause protects against outsiders";
    case StepKind::allied:
      return by_truth(step, name_of(about, step.b) + " is so allied",
                      name_of(about, step.b) + " is not so allied",
                      "it is not known whether " + name_of(about, step.b) + " is so allied");
    case StepKind::place:
      return place(about, step);
    case StepKind::war:
      return by_truth(step, "the act belongs to the war that the clause names",
                      "the act belongs to another war than the clause names",
                      "it is not known whether the act belongs to the war that the clause names");
    case StepKind::provocation:
      return provocation(about, step);
    case StepKind::number:
      return number(about, step);
    case StepKind::at_war:
      return is_true(step.holds)
                 ? name_of(about, step.a) + " is at war with " + name_of(about, step.b)
                 : name_of(about, step.a) + " is not in the war that the clause asks for";
    case StepKind::armed_attack:
      return by_truth(step, "the act is an armed attack, as article 51 of the UN Charter asks",
                      "the act is no armed attack, as article 51 of the UN Charter asks",
                      "it is open whether the act is an armed attack (UN Charter, article 51)");
    case StepKind::reference:
      return reference(about, step);
    case StepKind::reading:
      return reading(about, step);
    case StepKind::guarantors:
      return guarantors(about, step);
    case StepKind::all:
      return "all of these";
    case StepKind::any:
      return "any of these";
    case StepKind::negation:
      return "not this (an exception)";
    default:
      return as_fact(about, step);
  }
}

constexpr auto codes = std::to_array<std::string_view>({"all",
                                                        "any",
                                                        "exception",
                                                        "subject",
                                                        "kind",
                                                        "after-signature",
                                                        "in-force",
                                                        "attacked",
                                                        "began",
                                                        "defensive-entry",
                                                        "self-defence",
                                                        "adversary",
                                                        "party-attacker",
                                                        "place",
                                                        "war",
                                                        "provocation",
                                                        "number",
                                                        "state-of-war",
                                                        "at-war",
                                                        "armed-attack",
                                                        "fact",
                                                        "unspecified",
                                                        "support",
                                                        "reference",
                                                        "reading",
                                                        "guarantors",
                                                        "demand",
                                                        "forced",
                                                        "external",
                                                        "administered",
                                                        "happened",
                                                        "allied"});
static_assert(codes.size() == static_cast<std::size_t>(StepKind::allied) + 1);

}  // namespace

std::string_view step_code(const Step& step) { return codes[static_cast<std::size_t>(step.kind)]; }

std::string step_sentence(const Subject& about, const Step& step) {
  std::string text = words_of(about, step);
  if (step.stated) text += " (as stated)";
  bool supposed =
      step.kind == StepKind::provocation && is_true(step.holds) && !step.event && !step.stated;
  if (supposed) text += " (assumed)";
  return text;
}

std::string fact_question(const Subject& about, const pact::Fact& fact) {
  std::string a = fact.a ? name_of(about, fact.a) : "the attacker";
  switch (fact.kind) {
    case FactKind::state_of_war:
      return "whether a state of war exists for " + a;
    case FactKind::provoked:
      return "whether " + a + " provoked " + name_of(about, fact.b);
    case FactKind::place_in:
      return "whether the attack is in " + place_name(about.program(), fact.place, about.date);
    case FactKind::administered:
      return "whether the place is administered by " + a;
    case FactKind::defensive_entry:
      return "whether the attack is in defence of " + a;
    case FactKind::supports:
      return "whether " + a + " supports the attacker";
    case FactKind::requests:
      return "whether " + a + " requests help";
    case FactKind::decides:
      return "whether " + (fact.a ? a : "the " + std::string(fact.text)) + " decides to act";
    case FactKind::acts:
      return "whether " + a + " assists";
    case FactKind::treaty_in_force:
      return "whether " + std::string(about.program().treaties[fact.treaty].id) +
             " is in force for " + a;
    case FactKind::forced:
      return "whether " + a + " is forced to make war";
    case FactKind::unspecified:
      return "what the coded treaty leaves unspecified: " + std::string(fact.text);
    default:
      return "whether " + pact::to_text(about.program(), fact, about.date);
  }
}

}  // namespace casus::explain
