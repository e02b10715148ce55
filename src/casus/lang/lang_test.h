// For the tests of this room: a text parsed, with what it must outlive.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/source.h"
#include "casus/lang/parser.h"
#include "casus/lang/print_tree.h"

namespace casus::lang {

struct Parsed {
  SourceMap sources;
  Diagnostics diagnostics;
  File file;

  explicit Parsed(std::string text) {
    file = parse(sources, sources.add("t.pact", std::move(text)), diagnostics);
  }

  // "line:column text [code]" of each.
  std::vector<std::string> errors() const {
    std::vector<std::string> all;
    for (const Diagnostic& item : diagnostics) {
      Place place = sources.place(item.span);
      all.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
                    item.text + " [" + std::string(item.code) + "]");
    }
    return all;
  }
  std::string tree() const { return print_tree(file); }
};

using Errors = std::vector<std::string>;

// The rules of a clause; the text behind them lives as long as the program.
inline const Clause& clause_of(std::string_view rules) {
  static std::vector<std::unique_ptr<Parsed>> kept;
  kept.push_back(
      std::make_unique<Parsed>("treaty t \"T\"\narticle 1\nclause c\n" + std::string(rules)));
  const Parsed& parsed = *kept.back();
  EXPECT_EQ(parsed.errors(), Errors{}) << rules;
  static const Clause none;
  if (parsed.file.treaties.empty() || parsed.file.treaties[0].articles.empty() ||
      parsed.file.treaties[0].articles[0].clauses.empty())
    return none;
  return parsed.file.treaties[0].articles[0].clauses[0];
}

inline Trigger trigger_of(std::string_view text) {
  const Clause& clause = clause_of("when " + std::string(text) + "\nthen each party shall consult");
  return clause.rules.empty() || clause.rules[0].triggers.empty() ? Trigger{}
                                                                  : clause.rules[0].triggers[0];
}

inline Cond cond_of(std::string_view text) {
  const Clause& clause =
      clause_of("provided " + std::string(text) + "\nthen each party shall consult");
  return clause.rules.empty() || clause.rules[0].provided.empty() ? Cond{}
                                                                  : clause.rules[0].provided[0];
}

inline Duty duty_of(std::string_view text) {
  const Clause& clause = clause_of("then " + std::string(text));
  return clause.rules.empty() || clause.rules[0].duties.empty() ? Duty{}
                                                                : clause.rules[0].duties[0];
}

// What is wrong with the rules of a clause, which begin on line 4.
inline Errors errors_of(std::string_view rules) {
  Parsed parsed("treaty t \"T\"\narticle 1\nclause c\n" + std::string(rules));
  return parsed.errors();
}

inline std::vector<std::string> texts_of(const std::vector<Name>& names) {
  std::vector<std::string> all;
  for (const Name& name : names) all.emplace_back(name.text);
  return all;
}

// A condition in brackets, to see how it binds: (or a (and b c)).
inline std::string shape(const Cond& cond) {
  auto joined = [&](std::string_view word) {
    std::string out = "(" + std::string(word);
    for (const Cond& child : cond.children) out += " " + shape(child);
    return out + ")";
  };
  switch (cond.kind) {
    case CondKind::all:
      return joined("and");
    case CondKind::any:
      return joined("or");
    case CondKind::negation:
      return joined("not");
    case CondKind::open_fact:
      return std::string(cond.text.value);
    default:
      return "<" + std::to_string(static_cast<int>(cond.kind)) + ">";
  }
}

using Strings = std::vector<std::string>;

}  // namespace casus::lang
