#include "casus/duty/answer.h"

namespace casus::duty {

std::uint32_t Derivation::join(StepKind kind, const std::vector<std::uint32_t>& parts,
                               Span source) {
  if (parts.size() == 1 && kind != StepKind::negation && kind != StepKind::attacked)
    return parts[0];
  Step step;
  step.kind = kind;
  step.source = source;
  step.holds = kind == StepKind::any ? Truth::false_ : Truth::true_;
  for (std::uint32_t part : parts) {
    if (kind == StepKind::any)
      step.holds |= steps[part].holds;
    else
      step.holds &= steps[part].holds;
  }
  if (kind == StepKind::negation) step.holds = !step.holds;
  step.first_child = static_cast<std::uint32_t>(children.size());
  step.child_count = static_cast<std::uint32_t>(parts.size());
  children.insert(children.end(), parts.begin(), parts.end());
  return add(step);
}

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return "met";
    case Verdict::not_met:
      return "not met";
    case Verdict::undetermined:
      return "undetermined";
    case Verdict::disputed:
      return "disputed";
    case Verdict::not_in_force:
      return "not in force";
  }
  return "";
}

std::string_view to_string(Life life) {
  switch (life) {
    case Life::dormant:
      return "dormant";
    case Life::active:
      return "active";
    case Life::due:
      return "due";
    case Life::fulfilled:
      return "fulfilled";
    case Life::breached:
      return "breached";
    case Life::lapsed:
      return "lapsed";
    case Life::excused:
      return "excused";
    case Life::disputed:
      return "disputed";
  }
  return "";
}

Verdict verdict_of(Truth truth) {
  if (is_true(truth)) return Verdict::met;
  return is_false(truth) ? Verdict::not_met : Verdict::undetermined;
}

std::string_view to_string(GateKind kind) {
  switch (kind) {
    case GateKind::request:
      return "request";
    case GateKind::consultation:
      return "consultation";
    case GateKind::decision:
      return "decision";
    case GateKind::act:
      return "act";
    case GateKind::council:
      return "council finding";
  }
  return "";
}

}  // namespace casus::duty
