#include "casus/explain/reason.h"

#include "casus/explain/step_words.h"
#include "casus/explain/words.h"

namespace casus::explain {

namespace {

using duty::Step;
using duty::StepKind;

class Collector {
 public:
  Collector(const Subject& about, Chain chain, std::vector<Reason>& found)
      : about_(about), chain_(chain), found_(found) {}

  void walk(std::uint32_t index) {
    const Step& step = about_.answer.derivation[index];
    if (chain_ == Chain::failing && !is_false(step.holds)) return;
    bool joins = step.kind == StepKind::all || step.kind == StepKind::any;
    bool opened = step.kind == StepKind::attacked && !is_true(step.holds);
    if (joins || opened) {
      children(step);
      return;
    }
    add(step, index);
  }

 private:
  void children(const Step& step) {
    // Of alternatives only those count that settle the whole, or leave it open.
    bool chooses = step.kind == StepKind::any && !is_false(step.holds);
    for (std::uint32_t i = 0; i < step.child_count; ++i) {
      std::uint32_t child = about_.answer.derivation.children[step.first_child + i];
      if (chooses && about_.answer.derivation.holds(child) != step.holds) continue;
      walk(child);
    }
  }

  void add(const Step& step, std::uint32_t index) {
    std::string text =
        step.kind == StepKind::negation ? exception(step) : step_sentence(about_, step);
    for (const Reason& reason : found_)
      if (reason.text == text && reason.holds == step.holds) return;
    duty::EventId event = step.event;
    found_.push_back({step_code(step), step.holds, std::move(text), source_of(index), event});
  }

  // A join made by the engine has no words of its own: those of its first part that has.
  Span source_of(std::uint32_t index) const {
    const Step& step = about_.answer.derivation[index];
    if (!step.source.is_none()) return step.source;
    for (std::uint32_t i = 0; i < step.child_count; ++i)
      if (Span span = source_of(about_.answer.derivation.children[step.first_child + i]);
          !span.is_none())
        return span;
    return {};
  }

  std::string exception(const Step& step) const {
    std::vector<Reason> inner;
    Collector collector(about_, Chain::whole, inner);
    for (std::uint32_t i = 0; i < step.child_count; ++i)
      collector.walk(about_.answer.derivation.children[step.first_child + i]);
    std::string what;
    for (const Reason& reason : inner) what += (what.empty() ? "" : "; ") + reason.text;
    std::string head = is_false(step.holds)  ? "an exception applies"
                       : is_true(step.holds) ? "no exception applies"
                                             : "an exception may apply";
    return what.empty() ? head : head + ": " + what;
  }

  const Subject& about_;
  Chain chain_;
  std::vector<Reason>& found_;
};

}  // namespace

std::vector<Reason> reasons(const Subject& about, const duty::Row& row, duty::Profile profile,
                            Chain chain) {
  std::vector<Reason> found;
  if (chain == Chain::whole)
    found.push_back({"event", Truth::true_, event_words(about, row.event), {}, row.event});
  std::uint32_t root = row.root[static_cast<std::size_t>(profile)];
  if (root != duty::no_step) Collector(about, chain, found).walk(root);
  for (Reason& reason : found)
    if (reason.source.is_none() && reason.step != "event") reason.source = about.clause(row).span;
  return found;
}

duty::Profile telling_profile(const Subject& about, const duty::Row& row) {
  if (row.verdict != duty::Verdict::disputed) return about.headline;
  for (duty::Profile profile : pact::answer_profiles)
    if (is_false(row.truth[static_cast<std::size_t>(profile)])) return profile;
  return about.headline;
}

}  // namespace casus::explain
