#include "casus/explain/conduct.h"

#include <algorithm>

#include "casus/base/text.h"
#include "casus/duty/gate.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using lang::Conduct;
using lang::ExtentKind;
using lang::TimeKind;

std::string whom(const Subject& about, const duty::Row& row) {
  return row.beneficiary ? name_of(about, row.beneficiary) : "the other parties";
}

std::string adversaries(const Subject& about, const duty::Row& row) {
  return row.against.empty() ? "the adversary" : names_of(about, row.against);
}

std::string assisting(const Subject& about, const duty::Row& row, std::string_view how) {
  std::string text = "assist " + whom(about, row);
  if (!how.empty()) text += " " + std::string(how);
  if (row.terms && row.terms->otherwise_too) text += " and otherwise";
  return text;
}

// The acts that name nobody but the other side of the treaty.
std::string plain_act(const Subject& about, const duty::Row& row) {
  const pact::Duty& duty = *row.terms;
  std::string to = whom(about, row);
  switch (duty.conduct) {
    case Conduct::consult:
      return row.beneficiary ? "consult with " + to : "consult with the other parties";
    case Conduct::mobilise:
      return "mobilise";
    case Conduct::allow_territory:
      return "allow " + to + " the use of its territory";
    case Conduct::allow_passage:
      return "allow passage to " + to;
    case Conduct::station_forces:
      return "receive or station forces for " + to;
    case Conduct::separate_peace:
      return "make a separate peace with " + adversaries(about, row);
    case Conduct::separate_armistice:
      return "make a separate armistice with " + adversaries(about, row);
    case Conduct::opposing_alliance:
      return "join an alliance against " + to;
    case Conduct::respect_neutrality:
      return "respect the neutrality of " + to;
    case Conduct::respect_independence:
      return "respect the independence of " + to;
    case Conduct::respect_integrity:
      return "respect the integrity of " + to;
    case Conduct::report:
      return "report to the Security Council";
    case Conduct::settle_peacefully:
      return "settle disputes with " + to + " peacefully";
    case Conduct::decide_measures:
      return "decide on measures";
    case Conduct::withdraw_forces:
      return "withdraw its forces";
    case Conduct::intervene:
      return "intervene in " + to;
    case Conduct::agree:
      return "agree " + (duty.text.empty() ? "with " + to : std::string(duty.text));
    case Conduct::other:
      return duty.text.empty() ? "act as the text says" : std::string(duty.text);
    default:
      return std::string(lang::spelling(duty.conduct)) + " " + to;
  }
}

std::string extent_words(const lang::Extent& extent) {
  if (extent.kind == ExtentKind::men) {
    std::string text = "with " + std::to_string(extent.men);
    if (extent.men_max > extent.men) text += " to " + std::to_string(extent.men_max);
    return text + " men";
  }
  if (extent.kind == ExtentKind::other) return "with " + std::string(extent.text.value);
  return std::string(lang::spelling(extent.kind));
}

}  // namespace

Conduct conduct_of(const duty::Row& row) {
  if (!row.terms || row.counts_as || row.terms->conduct == Conduct::counts_as)
    return Conduct::unspecified;
  return row.terms->conduct;
}

lang::Modality modality_of(const duty::Row& row) {
  return row.terms ? row.terms->modality : lang::Modality::shall;
}

bool is_aid(const duty::Row& row) {
  if (modality_of(row) == lang::Modality::shall_not) return false;
  switch (conduct_of(row)) {
    case Conduct::fight_alongside:
    case Conduct::assist:
    case Conduct::assist_militarily:
    case Conduct::act_to_meet_danger:
    case Conduct::assist_economically:
    case Conduct::support_diplomatically:
    case Conduct::allow_territory:
    case Conduct::unspecified:
      return true;
    case Conduct::attack:
    case Conduct::use_force:
    case Conduct::intervene:
      return !row.upkeep;
    default:
      return false;
  }
}

std::string act_of(const Subject& about, const duty::Row& row) {
  if (conduct_of(row) == Conduct::unspecified)
    return "count the attack on " + whom(about, row) +
           " as an attack on itself (what follows from that is not published or not specified)";
  switch (row.terms->conduct) {
    case Conduct::fight_alongside:
      return "fight alongside " + whom(about, row) + " against " + adversaries(about, row);
    case Conduct::assist:
      return assisting(about, row, "");
    case Conduct::assist_militarily:
      return assisting(about, row, "militarily");
    case Conduct::assist_economically:
      return assisting(about, row, "economically");
    case Conduct::support_diplomatically:
      return "support " + whom(about, row) + " diplomatically";
    case Conduct::act_to_meet_danger:
      return "act with " + whom(about, row) + " to meet the common danger";
    case Conduct::remain_neutral:
      return row.terms->benevolent ? "remain neutral, with benevolence towards " + whom(about, row)
                                   : "remain neutral";
    case Conduct::attack:
    case Conduct::threaten:
    case Conduct::use_force: {
      bool promise = row.terms->modality == lang::Modality::shall_not;
      std::string target = promise ? whom(about, row) : adversaries(about, row);
      std::string verb(lang::spelling(row.terms->conduct));
      return verb + (row.terms->conduct == Conduct::use_force ? " against " : " ") + target;
    }
    case Conduct::assist_adversary:
      return "assist " + adversaries(about, row) + " against " + whom(about, row);
    default:
      return plain_act(about, row);
  }
}

std::string modality_words(const duty::Row& row, bool several) {
  switch (modality_of(row)) {
    case lang::Modality::shall:
      return several ? "are bound to" : "is bound to";
    case lang::Modality::shall_not:
      return several ? "are bound not to" : "is bound not to";
    case lang::Modality::may:
      return several ? "are free to, but not bound to," : "is free to, but not bound to,";
  }
  return "";
}

std::string conditional_words(const duty::Row& row) {
  switch (modality_of(row)) {
    case lang::Modality::shall:
      return "would be bound to";
    case lang::Modality::shall_not:
      return "would be bound not to";
    case lang::Modality::may:
      return "would be free to";
  }
  return "";
}

std::string extent_of(const duty::Row& row) {
  if (!row.terms) return {};
  std::vector<std::string> parts;
  for (const lang::Extent& extent : row.terms->extents)
    if (extent.kind != ExtentKind::none) parts.push_back(extent_words(extent));
  return join(parts, ", ");
}

std::string time_of(const Subject& about, const duty::Row& row) {
  if (!row.terms) return {};
  const lang::Time& time = row.terms->time;
  const duty::LifeState& life = row.life[static_cast<std::size_t>(about.headline)];
  std::string by = life.deadline.is_open() ? "" : "by " + time::to_words(life.deadline);
  switch (time.kind) {
    case TimeKind::none:
      return {};
    case TimeKind::at_once:
      return "at once (taken as " + std::to_string(about.world.at_once_days) + " days" +
             (by.empty() ? "" : ": " + by) + ")";
    case TimeKind::within:
      return "within " + std::to_string(time.count) + " " + std::string(lang::spelling(time.unit)) +
             (by.empty() ? "" : " (" + by + ")");
    case TimeKind::by:
      return "by " + time::to_words(row.terms->by_date);
    case TimeKind::while_war_lasts:
      return "while that war lasts";
    case TimeKind::for_period:
      return "for " + std::to_string(time.count) + " " + std::string(lang::spelling(time.unit));
    case TimeKind::before:
    case TimeKind::while_other:
      return std::string(lang::spelling(time.kind)) + " " + std::string(time.text.value);
  }
  return {};
}

std::string gate_words(const Subject& about, const duty::Gate& gate, duty::StateId debtor) {
  std::string who = gate.of == debtor     ? "its own"
                    : gate.of             ? name_of(about, gate.of)
                    : !gate.organ.empty() ? "the " + std::string(gate.organ)
                                          : "a party";
  std::string of = who == "its own" ? "" : " of " + who;
  switch (gate.kind) {
    case duty::GateKind::request:
      return "the request" + of;
    case duty::GateKind::consultation:
      return "consultation of the parties";
    case duty::GateKind::decision:
      return of.empty() ? "its own constitutional decision" : "the decision" + of;
    case duty::GateKind::act:
      return "an act" + of;
    case duty::GateKind::council:
      return "a finding" + of;
  }
  return {};
}

std::vector<const duty::Gate*> open_gates(const Subject& about, const duty::Row& row) {
  std::vector<const duty::Gate*> open;
  time::Date date = about.event(row.event).date;
  for (const duty::Gate& gate : row.gates)
    if (!gate.passed && duty::gate_stands(about.world, gate, row.clause, about.headline, date))
      open.push_back(&gate);
  return open;
}

}  // namespace casus::explain
