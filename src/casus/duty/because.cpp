#include "casus/duty/because.h"

#include <algorithm>

#include "casus/base/text.h"
#include "casus/duty/deciding.h"
#include "casus/lang/phrases.h"

namespace casus::duty {

namespace {

std::string code(const World& world, StateId state) {
  return state ? std::string(world.program.reg.code(state, world.now.date)) : "the attacker";
}

std::string about(const World& world, const Step& step) {
  std::string a = code(world, step.a), b = code(world, step.b);
  switch (step.kind) {
    case StepKind::subject:
      return a + " is not whom the clause speaks of";
    case StepKind::kind:
      return "the event is not of the kind that the clause names";
    case StepKind::past:
      return "it happened before the treaty bound " + a;
    case StepKind::attacked:
      return a + " was not attacked by " + b;
    case StepKind::began:
      return a + ", not " + b + ", began";
    case StepKind::defensive_entry:
      return b + " entered in defence of a state that " + a + " had attacked";
    case StepKind::self_defence:
      return b + " acted in self-defence";
    case StepKind::adversary:
      return b + " is not an adversary that the clause names";
    case StepKind::party_attacker:
      return b + " is a party itself";
    case StepKind::allied:
      return b + " is not so allied";
    case StepKind::provocation:
      return a + " had provoked " + b;
    case StepKind::number:
      return "not enough such adversaries are at war with " + a;
    case StepKind::state_of_war:
      return "no state of war for " + a;
    case StepKind::at_war:
      return a + " is not at war";
    case StepKind::armed_attack:
      return "the event is no armed attack";
    case StepKind::place:
    case StepKind::administered:
      return "the place lies outside";
    case StepKind::war:
      return "it is another war";
    case StepKind::support:
      return a + " does not support the attacker";
    case StepKind::reference:
      return (step.clause ? world.program.name(step.clause)
                          : std::string("the clause referred to")) +
             " is not met";
    case StepKind::guarantors:
      return "the other guarantors have not acted";
    default:
      return {};
  }
}

// "attacked: FRA began".
std::string line(const World& world, const Derivation& derivation, std::uint32_t index) {
  const Step& step = derivation[index];
  std::string text(step_word(derivation, index));
  std::string more = about(world, step);
  if (more.empty() && step.has_fact)
    more = "not so: " + pact::to_text(world.program, step.fact, world.now.date);
  if (step.kind == StepKind::negation) more = "an exception applies";
  return more.empty() ? text + " does not hold" : text + ": " + more;
}

void add(std::vector<std::string>& lines, std::string text) {
  if (std::find(lines.begin(), lines.end(), text) == lines.end()) lines.push_back(std::move(text));
}

void add_failing(const World& world, const Derivation& derivation, std::uint32_t root,
                 std::string_view prefix, std::vector<std::string>& lines) {
  for (std::uint32_t step : failing_steps(derivation, root))
    add(lines, std::string(prefix) + line(world, derivation, step));
}

void add_open(const World& world, const Derivation& derivation, const Row& row,
              std::vector<std::string>& lines) {
  for (const Missing& missing : deciding_facts(derivation, row).missing)
    add(lines, "missing: " + pact::to_text(world.program, missing.fact, world.now.date) + ": " +
                   std::string(to_string(missing.if_true)) + " if so, " +
                   std::string(to_string(missing.if_false)) + " if not");
}

void add_disputed(const World& world, const Derivation& derivation, const Row& row,
                  std::vector<std::string>& lines) {
  for (IssueId issue : disputed_issues(derivation, row)) {
    const pact::Issue& asked = world.program.issues[issue];
    add(lines, "over " + std::string(asked.id) + ": " + std::string(asked.question));
  }
  for (Profile profile : pact::answer_profiles) {
    auto index = static_cast<std::size_t>(profile);
    std::string name(lang::spelling(profile));
    if (is_false(row.truth[index]))
      add_failing(world, derivation, row.root[index], name + ": ", lines);
  }
}

}  // namespace

std::vector<std::string> because(const World& world, const Derivation& derivation, const Row& row) {
  std::vector<std::string> lines;
  switch (row.verdict) {
    case Verdict::met:
      break;
    case Verdict::not_met:
      add_failing(world, derivation, row.root[0], "", lines);
      break;
    case Verdict::undetermined:
      add_open(world, derivation, row, lines);
      break;
    case Verdict::disputed:
      add_disputed(world, derivation, row, lines);
      break;
    case Verdict::not_in_force:
      lines.push_back(code(world, row.standing_of ? row.standing_of : row.debtor) + ": " +
                      std::string(pact::to_string(row.standing)));
      break;
  }
  return lines;
}

std::vector<std::string> because(const World& world, const Answer& answer, const Finding& finding) {
  if (finding.rows.empty()) {
    if (finding.verdict == Verdict::not_in_force)
      return {"the treaty does not bind it: " + std::string(pact::to_string(finding.bond))};
    return {finding.standing ? "nothing has broken it"
                             : "no event so far is one that it speaks of"};
  }
  const Row& row = finding.deciding.empty() || finding.verdict == Verdict::not_met
                       ? nearest_miss(answer, finding)
                       : answer.rows[finding.deciding[0]];
  std::vector<std::string> lines = because(world, answer.derivation, row);
  std::string event = "by event " + std::string(world.history[row.event].id);
  if (row.beneficiary) event += ", for " + code(world, row.beneficiary);
  lines.insert(lines.begin(), event);
  return lines;
}

}  // namespace casus::duty
