#include "casus/lang/verbs.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace casus::lang {
namespace {

using enum Deed;

struct Tailed {
  std::string_view tail, canonical;
};

struct Forms {
  std::string_view third, base, past;
};

constexpr VerbPhrase verb(Deed deed, Forms forms, Tailed tailed, Operand operand) {
  return {deed, forms.third, forms.base, forms.past, tailed.tail, operand, tailed.canonical};
}

constexpr VerbPhrase to(Deed deed, Forms forms) {
  return verb(deed, forms, {"", forms.third}, Operand::target);
}

constexpr VerbPhrase to(Deed deed, Forms forms, Tailed tailed) {
  return verb(deed, forms, tailed, Operand::target);
}

constexpr VerbPhrase alone(Deed deed, Forms forms) {
  return verb(deed, forms, {"", forms.third}, Operand::none);
}

constexpr VerbPhrase alone(Deed deed, Forms forms, Tailed tailed) {
  return verb(deed, forms, tailed, Operand::none);
}

constexpr VerbPhrase on_treaty(Deed deed, Forms forms, Tailed tailed = {}) {
  return verb(deed, forms, {tailed.tail, tailed.canonical.empty() ? forms.third : tailed.canonical},
              Operand::treaty);
}

constexpr Forms attack{"attacks", "attack", "attacked"};
constexpr Forms send{"sends", "send", "sent"};
constexpr Forms issue{"issues", "issue", "issued"};
constexpr Forms order{"orders", "order", "ordered"};
constexpr Forms mobilise{"mobilises", "mobilise", "mobilised"};
constexpr Forms mobilize{"mobilizes", "mobilize", "mobilized"};
constexpr Forms request{"requests", "request", "requested"};
constexpr Forms assist{"assists", "assist", "assisted"};
constexpr Forms give{"gives", "give", "gave"};
constexpr Forms refuse{"refuses", "refuse", "refused"};
constexpr Forms make{"makes", "make", "made"};
constexpr Forms declare{"declares", "declare", "declared"};
constexpr Forms consult{"consults", "consult", "consulted"};
constexpr Forms allow{"allows", "allow", "allowed"};
constexpr Forms demand{"demands", "demand", "demanded"};

constexpr VerbPhrase table[] = {
    // hostile acts
    to(attacks, attack),
    to(invades, {"invades", "invade", "invaded"}),
    to(bombards, {"bombards", "bombard", "bombarded"}),
    to(bombards, {"shells", "shell", "shelled"}),
    to(naval_attack, attack, {"by sea", "attacks by sea"}),
    to(air_attack, attack, {"from the air", "attacks from the air"}),
    to(air_attack, {"bombs", "bomb", "bombed"}),
    to(blockades, {"blockades", "blockade", "blockaded"}),
    to(attacks_forces, attack, {"forces of", "attacks forces of"}),
    to(attacks_forces, attack, {"the forces of", "attacks the forces of"}),
    to(attacks_ship, attack, {"a ship of", "attacks a ship of"}),
    to(attacks_ship, attack, {"ships of", "attacks ships of"}),
    to(attacks_ship, {"sinks", "sink", "sank"}, {"a ship of", "sinks a ship of"}),
    to(attacks_aircraft, attack, {"an aircraft of", "attacks an aircraft of"}),
    to(attacks_aircraft, attack, {"aircraft of", "attacks aircraft of"}),
    to(attacks_aircraft, {"shoots", "shoot", "shot"},
       {"down an aircraft of", "shoots down an aircraft of"}),
    to(armed_bands, send, {"armed bands into", "sends armed bands into"}),
    to(cyber_attack, {"launches", "launch", "launched"},
       {"a cyber attack on", "launches a cyber attack on"}),
    to(declares_war, declare, {"war on", "declares war on"}),
    to(declares_war, declare, {"war against", "declares war against"}),
    to(occupies, {"occupies", "occupy", "occupied"}),
    to(annexes, {"annexes", "annex", "annexed"}),
    to(incident, {"kills", "kill", "killed"}),
    alone(incident, {"suffers", "suffer", "suffered"}, {"an incident", "suffers an incident"}),
    alone(unrest, {"is", "are", "was"}, {"in unrest", "is in unrest"}),
    // before hostilities
    to(threatens, {"threatens", "threaten", "threatened"}),
    to(ultimatum, issue, {"an ultimatum to", "issues an ultimatum to"}),
    to(ultimatum, send, {"an ultimatum to", "sends an ultimatum to"}),
    verb(demands, demand, {"of", "demands"}, Operand::quoted_of_target),
    verb(demands, demand, {"from", "demands"}, Operand::quoted_of_target),
    to(refuses_demand, refuse, {"the demand of", "refuses the demand of"}),
    alone(mobilises, mobilise),
    alone(mobilises, mobilize),
    alone(mobilises_partially,
          {"partially mobilises", "partially mobilise", "partially mobilised"}),
    alone(mobilises_partially,
          {"partially mobilizes", "partially mobilize", "partially mobilized"}),
    alone(mobilises_partially, mobilise, {"partially", "mobilises partially"}),
    alone(mobilises_partially, mobilize, {"partially", "mobilizes partially"}),
    alone(mobilises_partially, order, {"partial mobilisation", "orders partial mobilisation"}),
    alone(mobilises_partially, order, {"partial mobilization", "orders partial mobilization"}),
    alone(mobilises_generally, mobilise, {"generally", "mobilises generally"}),
    alone(mobilises_generally, mobilize, {"generally", "mobilizes generally"}),
    alone(mobilises_generally, order, {"general mobilisation", "orders general mobilisation"}),
    alone(mobilises_generally, order, {"general mobilization", "orders general mobilization"}),
    alone(builds_up, {"builds", "build", "built"}, {"up forces", "builds up forces"}),
    // acts between allies
    to(requests, request, {"help of", "requests help of"}),
    to(requests, request, {"help from", "requests help from"}),
    to(requests, request, {"assistance of", "requests assistance of"}),
    to(requests, request, {"assistance from", "requests assistance from"}),
    to(requests, {"calls", "call", "called"}, {"on", "calls on"}),
    verb(consults, consult, {"", "consults"}, Operand::optional_target),
    to(consults, consult, {"with", "consults with"}),
    verb(decides, {"decides", "decide", "decided"}, {"", "decides"}, Operand::optional_quoted),
    to(fights_alongside, {"fights", "fight", "fought"}, {"alongside", "fights alongside"}),
    to(assists, assist),
    to(assists_militarily, assist, {"militarily", "assists militarily"}),
    to(assists_militarily, give, {"military assistance to", "gives military assistance to"}),
    to(assists_economically, assist, {"economically", "assists economically"}),
    to(assists_economically, give, {"economic assistance to", "gives economic assistance to"}),
    to(assists_diplomatically, assist, {"diplomatically", "assists diplomatically"}),
    to(assists_diplomatically, give, {"diplomatic support to", "gives diplomatic support to"}),
    to(allows_territory, allow, {"its territory to", "allows its territory to"}),
    to(allows_territory, allow,
       {"the use of its territory to", "allows the use of its territory to"}),
    to(refuses, refuse, {"help to", "refuses help to"}),
    to(refuses, refuse, {"assistance to", "refuses assistance to"}),
    alone(declares_neutrality, declare, {"neutrality", "declares neutrality"}),
    // ends
    to(armistice, {"concludes", "conclude", "concluded"},
       {"an armistice with", "concludes an armistice with"}),
    to(ceasefire, {"agrees", "agree", "agreed"}, {"a ceasefire with", "agrees a ceasefire with"}),
    to(separate_peace, make, {"a separate peace with", "makes a separate peace with"}),
    to(separate_peace, make, {"separate peace with", "makes separate peace with"}),
    to(peace, make, {"peace with", "makes peace with"}),
    to(withdraws, {"withdraws", "withdraw", "withdrew"}, {"from", "withdraws from"}),
    to(capitulates, {"capitulates", "capitulate", "capitulated"}, {"to", "capitulates to"}),
    alone(ceases_to_exist, {"ceases", "cease", "ceased"}, {"to exist", "ceases to exist"}),
    // acts on treaties
    on_treaty(signs, {"signs", "sign", "signed"}),
    on_treaty(ratifies, {"ratifies", "ratify", "ratified"}),
    on_treaty(accedes, {"accedes", "accede", "acceded"}, {"to", "accedes to"}),
    on_treaty(denounces, {"denounces", "denounce", "denounced"}),
    on_treaty(suspends, {"suspends", "suspend", "suspended"}),
    on_treaty(notifies_breach, give, {"notice of breach of", "gives notice of breach of"}),
    alone(security_council_measure, {"takes", "take", "took"}, {"measures", "takes measures"}),
    verb(states_position, {"states", "state", "stated"}, {"", "states"}, Operand::quoted),
    verb(states_position, {"assures", "assure", "assured"}, {"", "assures"}, Operand::quoted),
};
constexpr std::size_t verb_count = std::size(table);

constexpr auto forms = [] {
  std::array<VerbForm, 3 * verb_count> all{};
  for (std::size_t i = 0; i < verb_count; ++i) {
    auto index = static_cast<std::uint16_t>(i);
    all[3 * i] = {table[i].third, index};
    all[3 * i + 1] = {table[i].base, index};
    all[3 * i + 2] = {table[i].past, index};
  }
  std::sort(all.begin(), all.end(), [](const VerbForm& a, const VerbForm& b) {
    return a.form != b.form ? a.form < b.form : a.verb < b.verb;
  });
  return all;
}();

constexpr auto letter_begins = [] {
  std::array<std::uint16_t, 27> begins{};
  std::size_t at = 0;
  for (std::size_t letter = 0; letter < 27; ++letter) {
    while (at < forms.size() && forms[at].form[0] < static_cast<char>('a' + letter)) ++at;
    begins[letter] = static_cast<std::uint16_t>(at);
  }
  return begins;
}();

}  // namespace

std::span<const VerbPhrase> verbs() { return table; }

std::span<const VerbForm> verb_forms_from(char first_letter) {
  if (first_letter < 'a' || first_letter > 'z') return {};
  auto letter = static_cast<std::size_t>(first_letter - 'a');
  return std::span(forms).subspan(letter_begins[letter],
                                  letter_begins[letter + 1] - letter_begins[letter]);
}

}  // namespace casus::lang
