#pragma once
#include <string>
#include <vector>

#include "casus/duty/chronicle.h"

namespace casus::api {

// Sentences of a replay, for one day.
class ReplayWords {
 public:
  ReplayWords(const pact::Program& program, const facts::History& history, time::Date date)
      : program_(program), history_(history), date_(date) {}

  [[nodiscard]] std::string name(facts::StateId state) const;
  [[nodiscard]] std::string names(const std::vector<facts::StateId>& states) const;
  // "fight alongside Germany against Russia".
  [[nodiscard]] std::string conduct(const pact::Duty& duty, facts::StateId beneficiary,
                                    const std::vector<facts::StateId>& against) const;
  [[nodiscard]] std::string sentence(const duty::Change& change) const;
  [[nodiscard]] std::string act(duty::EventId act) const;  // "by event e16 of 17 August 1914"

 private:
  const pact::Program& program_;
  const facts::History& history_;
  time::Date date_;
};

// "1 day", "3 days".
std::string days(std::int64_t count);

}  // namespace casus::api
