#include "casus/api/replay_words.h"

#include "casus/base/text.h"
#include "casus/lang/phrases.h"

namespace casus::api {

namespace {

using duty::ChangeKind;
using lang::Conduct;

std::string_view preposition(Conduct conduct) {
  switch (conduct) {
    case Conduct::respect_neutrality:
    case Conduct::respect_independence:
    case Conduct::respect_integrity:
      return " of ";
    case Conduct::use_force:
      return " against ";
    case Conduct::intervene:
      return " in ";
    case Conduct::fight_alongside:
    case Conduct::assist:
    case Conduct::assist_militarily:
    case Conduct::assist_economically:
    case Conduct::support_diplomatically:
    case Conduct::attack:
    case Conduct::threaten:
    case Conduct::opposing_alliance:
      return " ";
    default:
      return "";
  }
}

bool names_adversary(Conduct conduct) {
  return conduct == Conduct::fight_alongside || conduct == Conduct::assist ||
         conduct == Conduct::assist_militarily || conduct == Conduct::act_to_meet_danger ||
         conduct == Conduct::separate_peace;
}

}  // namespace

std::string days(std::int64_t count) {
  return std::to_string(count) + (count == 1 ? " day" : " days");
}

std::string ReplayWords::name(facts::StateId state) const {
  return std::string(program_.reg.name(state, date_));
}

std::string ReplayWords::names(const std::vector<facts::StateId>& states) const {
  constexpr std::size_t named_max = 15;
  if (states.size() > named_max)
    return "Each of " + std::to_string(states.size()) + " states, " + name(states[0]) + " to " +
           name(states.back()) + ",";
  std::vector<std::string> all;
  for (facts::StateId state : states) all.push_back(name(state));
  return join_words(all);
}

std::string ReplayWords::conduct(const pact::Duty& duty, facts::StateId beneficiary,
                                 const std::vector<facts::StateId>& against) const {
  std::string text(lang::spelling(duty.conduct));
  if (duty.conduct == Conduct::unspecified || duty.conduct == Conduct::counts_as)
    text = "treat it as an attack on itself (the text does not say what follows)";
  if (duty.conduct == Conduct::other) text = "";
  if (duty.conduct == Conduct::remain_neutral && duty.benevolent)
    text = "remain benevolently neutral";
  if (!duty.text.empty()) text += (text.empty() ? "" : " ") + std::string(duty.text);
  std::string_view word = preposition(duty.conduct);
  if (!word.empty() && beneficiary) text += std::string(word) + name(beneficiary);
  if (duty.conduct == Conduct::consult && beneficiary) text += " over " + name(beneficiary);
  if (names_adversary(duty.conduct) && !against.empty())
    text += (duty.conduct == Conduct::separate_peace ? " with " : " against ") + names(against);
  return text;
}

std::string ReplayWords::act(duty::EventId act) const {
  if (!act) return "";
  const facts::Event& event = history_[act];
  return "event " + std::string(event.id) + " of " + time::to_words(event.date);
}

std::string ReplayWords::sentence(const duty::Change& change) const {
  const std::string who = names(change.debtors);
  if (change.kind == ChangeKind::voluntary)
    return change.clause ? who + " acts of its own choice, unless " + program_.name(change.clause) +
                               " is read to demand it."
                         : "No clause obliges " + who + " to this: it is a free act.";
  const pact::Duty& duty = *change.terms;
  const std::string what = conduct(duty, change.beneficiary, change.against);
  const std::string shall = " " + std::string(lang::spelling(duty.modality)) + " " + what;
  const bool many = change.debtors.size() > 1;
  const std::string has = many ? " have" : " has";
  const std::string done = change.act ? " by " + act(change.act) : "";
  switch (change.kind) {
    case ChangeKind::met:
      return who + shall + ".";
    case ChangeKind::disputed:
      return "Disputed whether " + who + shall + ".";
    case ChangeKind::undetermined:
      return "Cannot be said whether " + who + shall + ".";
    case ChangeKind::gate_opened:
      return who + " waited to " + what + "; that has happened.";
    case ChangeKind::fulfilled:
      return who + has + " done what was owed (" + what + ")" + done +
             (change.act ? ", " + days(change.days) + " after the duty arose." : ".");
    case ChangeKind::performed_late:
      return who + has + " done it late (" + what + ")" + done + ", " + days(change.days) +
             " past the time.";
    case ChangeKind::performed_disputed:
      return who + has + " done it (" + what + ")" + done + ", " + days(change.days) +
             " after the event; whether it was owed is disputed.";
    case ChangeKind::breached:
      if (!change.act)
        return who + has + " not done it in time (" + what + "), as far as the scenario tells.";
      return who + (many ? " break their word (" : " breaks its word (") + what + ")" + done + ".";
    case ChangeKind::lapsed:
      return "The duty of " + who + " lapses (" + what + ").";
    case ChangeKind::excused:
      return who + " is excused (" + what + ").";
    case ChangeKind::voluntary:
      break;
  }
  return {};
}

}  // namespace casus::api
