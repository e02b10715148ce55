#include "casus/duty/expectation.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "casus/base/text.h"
#include "casus/duty/because.h"
#include "casus/duty/evaluate.h"
#include "casus/duty/expect_cascade.h"
#include "casus/duty/expect_item.h"
#include "casus/duty/expect_list.h"
#include "casus/lang/phrases.h"
#include "casus/pact/names.h"

namespace casus::duty {

namespace {

using Kind = lang::Expect::Kind;
using ItemKind = lang::ExpectItem::Kind;

class Examiner {
 public:
  explicit Examiner(Stage& stage) : stage_(stage) {}

  ExpectationResult examine(const lang::Expect& expect) {
    ExpectationResult result;
    result.expect = &expect;
    pact::Names names(stage_.program, result.diagnostics);
    if (auto moment = moment_of(expect, names)) {
      time::Date known_by = names.date(expect.known_by, time::Date::max()).latest;
      Hearing& hearing = hear(*moment, stage_.find(expect.at_event.text), known_by);
      judge(expect, hearing, names, result);
    }
    result.passed = result.diagnostics.ok() && result.came.empty();
    return result;
  }

 private:
  std::optional<facts::Moment> moment_of(const lang::Expect& expect, pact::Names& names) const {
    if (expect.at_event.empty()) {
      time::Date day = names.date(expect.at_date, time::Date::max()).latest;
      return stage_.history.at_end_of(day);
    }
    auto moment = stage_.after(expect.at_event.text);
    if (!moment)
      names.diagnostics().add_error(
          "pact.unknown-event",
          "the scenario has no event '" + std::string(expect.at_event.text) + "'",
          expect.at_event.span);
    return moment;
  }

  Hearing& hear(facts::Moment moment, EventId event, time::Date known_by) {
    auto key = std::tuple(moment.date, moment.happened, known_by);
    auto found = hearings_.find(key);
    if (found == hearings_.end()) {
      Hearing hearing{stage_.at(moment), {}, event};
      hearing.world.known_by = known_by;
      hearing.answer = evaluate(hearing.world, stage_.told(moment));
      found = hearings_.emplace(key, std::move(hearing)).first;
    }
    found->second.event = event;
    return found->second;
  }

  void judge(const lang::Expect& expect, Hearing& hearing, pact::Names& names,
             ExpectationResult& result) {
    const ListContext context{stage_, hearing, names, result};
    switch (expect.kind) {
      case Kind::verdict:
        return judge_clause(expect, hearing, names, result);
      case Kind::obligations:
        return judge_obligations(expect, context);
      case Kind::conflicts:
        return judge_conflicts(expect, context);
      case Kind::act:
        return judge_act(expect, context);
      case Kind::branches:
        return judge_branches(expect, context);
      case Kind::cascade:
        return judge_cascade(expect, context);
    }
  }

  bool read_matter(const lang::Expect& expect, const Hearing& hearing, pact::Names& names,
                   Matter& matter) const {
    time::Date date = hearing.world.now.date;
    matter.clauses = stage_.program.resolve_ref(expect.ref.text, TreatyId::none());
    if (matter.clauses.empty() && !stage_.program.find_treaty(expect.ref.text))
      names.diagnostics().add_error("pact.unknown-reference",
                                    "no clause is called '" + std::string(expect.ref.text) + "'",
                                    expect.ref.span);
    matter.debtor = names.state(expect.state, date);
    if (!expect.toward.empty()) matter.toward = names.state(expect.toward, date);
    for (const lang::ExpectItem& item : expect.items) {
      if (item.kind == ItemKind::conduct) matter.conduct = item.text.value;
      if (item.kind == ItemKind::against)
        for (const lang::Name& name : item.names) matter.against.push_back(names.state(name, date));
    }
    return names.diagnostics().ok();
  }

  void judge_clause(const lang::Expect& expect, Hearing& hearing, pact::Names& names,
                    ExpectationResult& result) {
    Matter matter;
    if (!read_matter(expect, hearing, names, matter)) return;
    Finding finding = find_matter(hearing.world, hearing.answer, matter);
    const ItemContext context{stage_, hearing, matter, finding};
    bool simple = true;
    for (const lang::ExpectItem& item : expect.items) {
      Came came = check_item(item, context);
      if (came.holds) continue;
      simple &= item.kind == ItemKind::verdict || item.kind == ItemKind::life;
      std::string profile = item.profile ? std::string(lang::spelling(*item.profile)) + " " : "";
      result.came.push_back(profile + came.text);
      result.edits.push_back({item.span, result.came.back()});
    }
    if (result.came.empty()) return;
    if (!simple) result.edits.clear();
    result.because = because(hearing.world, hearing.answer, finding);
  }

  Stage& stage_;
  std::map<std::tuple<time::Date, std::uint32_t, time::Date>, Hearing> hearings_;
};

}  // namespace

std::vector<ExpectationResult> test_expectations(Stage& stage) {
  Examiner examiner(stage);
  std::vector<ExpectationResult> results;
  for (const lang::Expect& expect : stage.syntax.expects)
    results.push_back(examiner.examine(expect));
  return results;
}

}  // namespace casus::duty
