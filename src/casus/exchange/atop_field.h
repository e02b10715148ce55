#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace casus::exchange {

// The variables of ATOP that are derived from clauses and compared. Values are not compared where
// the coding knows kinds that the language does not tell apart; then `kinds` is false and only zero
// or not is compared. docs/against.md says what each means.
struct AtopField {
  enum class Id : std::uint8_t {
    defense,
    offense,
    neutral,
    nonagg,
    consul,
    defcoadv,
    defcoloc,
    defcocon,
    defconum,
    defcodem,
    defconpr,
    offcoadv,
    offcoloc,
    offcocon,
    offconum,
    offcodem,
    neucoadv,
    neucoloc,
    neucocon,
    neuconum,
    neucodem,
    neuconpr,
    neucoatt,
    concoadv,
    concoloc,
    concocon,
    concoreq,
    asymm,
    seppeace,
    noothall,
    length,
    proren,
    pubsecr,
  };
  Id id;
  std::string_view name;
  bool kinds = true;
  [[nodiscard]] constexpr std::size_t index() const { return static_cast<std::size_t>(id); }
};

inline constexpr std::array atop_fields{
    AtopField{AtopField::Id::defense, "defense"},
    AtopField{AtopField::Id::offense, "offense"},
    AtopField{AtopField::Id::neutral, "neutral"},
    AtopField{AtopField::Id::nonagg, "nonagg"},
    AtopField{AtopField::Id::consul, "consul"},
    AtopField{AtopField::Id::defcoadv, "defcoadv"},
    AtopField{AtopField::Id::defcoloc, "defcoloc"},
    AtopField{AtopField::Id::defcocon, "defcocon"},
    AtopField{AtopField::Id::defconum, "defconum"},
    AtopField{AtopField::Id::defcodem, "defcodem"},
    AtopField{AtopField::Id::defconpr, "defconpr"},
    AtopField{AtopField::Id::offcoadv, "offcoadv"},
    AtopField{AtopField::Id::offcoloc, "offcoloc"},
    AtopField{AtopField::Id::offcocon, "offcocon"},
    AtopField{AtopField::Id::offconum, "offconum"},
    AtopField{AtopField::Id::offcodem, "offcodem"},
    AtopField{AtopField::Id::neucoadv, "neucoadv"},
    AtopField{AtopField::Id::neucoloc, "neucoloc"},
    AtopField{AtopField::Id::neucocon, "neucocon"},
    AtopField{AtopField::Id::neuconum, "neuconum"},
    AtopField{AtopField::Id::neucodem, "neucodem"},
    AtopField{AtopField::Id::neuconpr, "neuconpr"},
    AtopField{AtopField::Id::neucoatt, "neucoatt"},
    AtopField{AtopField::Id::concoadv, "concoadv"},
    AtopField{AtopField::Id::concoloc, "concoloc"},
    AtopField{AtopField::Id::concocon, "concocon"},
    AtopField{AtopField::Id::concoreq, "concoreq"},
    AtopField{AtopField::Id::asymm, "asymm"},
    AtopField{AtopField::Id::seppeace, "seppeace", false},
    AtopField{AtopField::Id::noothall, "noothall"},
    AtopField{AtopField::Id::length, "length"},
    AtopField{AtopField::Id::proren, "proren", false},
    AtopField{AtopField::Id::pubsecr, "pubsecr"},
};
inline constexpr std::size_t atop_field_count = atop_fields.size();

// The obligation that a condition belongs to: "defcoloc" is of defense. The field itself if it is
// no condition.
constexpr AtopField::Id obligation_of(AtopField::Id id) {
  using enum AtopField::Id;
  if (id >= defcoadv && id <= defconpr) return defense;
  if (id >= offcoadv && id <= offcodem) return offense;
  if (id >= neucoadv && id <= neucoatt) return neutral;
  if (id >= concoadv && id <= concoreq) return consul;
  return id;
}

}  // namespace casus::exchange
