#include "casus/lang/verb_list.h"

#include "casus/lang/verbs.h"

namespace casus::lang {
namespace {

std::string_view group_of(Deed deed) {
  if (deed <= Deed::annexes) return "hostile acts";
  if (deed <= Deed::unrest) return "before hostilities";
  if (deed <= Deed::declares_neutrality) return "between allies";
  if (deed <= Deed::ceases_to_exist) return "ends";
  return "acts on treaties, and words";
}

// "by sea" and "militarily" read better after the target, where they may stand as well.
bool is_adverb(std::string_view tail) {
  return tail == "by sea" || tail == "from the air" || tail == "militarily" ||
         tail == "economically" || tail == "diplomatically";
}

std::string pattern_of(const VerbPhrase& verb) {
  if (is_adverb(verb.tail)) return "A " + std::string(verb.third) + " B " + std::string(verb.tail);
  std::string pattern = "A " + std::string(verb.canonical);
  switch (verb.operand) {
    case Operand::none:
      return pattern;
    case Operand::target:
      return pattern + " B";
    case Operand::optional_target:
      return pattern + " [with B]";
    case Operand::treaty:
      return pattern + " TREATY";
    case Operand::quoted:
      return pattern + " \"…\" [to B]";
    case Operand::optional_quoted:
      return pattern + " [\"…\"]";
    case Operand::quoted_of_target:
      return pattern + " \"…\" of B";
  }
  return pattern;
}

}  // namespace

std::vector<VerbEntry> verb_entries() {
  std::vector<VerbEntry> entries;
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Deed::states_position); ++i) {
    VerbEntry entry;
    entry.deed = static_cast<Deed>(i);
    entry.group = group_of(entry.deed);
    for (const VerbPhrase& verb : verbs()) {
      if (verb.deed != entry.deed) continue;
      if (entry.pattern.empty())
        entry.pattern = pattern_of(verb);
      else if (verb.operand == Operand::quoted_of_target)
        entry.others.push_back("… \"…\" " + std::string(verb.tail));
      else
        entry.others.emplace_back(verb.canonical);
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::string verbs_as_markdown() {
  std::string out;
  std::string_view group;
  for (const VerbEntry& entry : verb_entries()) {
    if (entry.group != group) {
      group = entry.group;
      out += "| **" + std::string(group) + "** | |\n";
    }
    out += "| `" + entry.pattern + "` | ";
    for (std::size_t i = 0; i < entry.others.size(); ++i)
      out += (i == 0 ? "`" : ", `") + entry.others[i] + "`";
    out += " |\n";
  }
  return out;
}

}  // namespace casus::lang
