#include "casus/facts/event.h"

#include <array>

namespace casus::facts {

namespace {

struct Entry {
  std::string_view name;
  EventKind parent;  // itself at a root
};

// In the order of the enumeration.
constexpr std::array<Entry, 55> kinds{{
    {"hostile act", EventKind::hostile},
    {"armed attack", EventKind::hostile},
    {"invasion", EventKind::armed_attack},
    {"bombardment", EventKind::armed_attack},
    {"naval attack", EventKind::armed_attack},
    {"air attack", EventKind::armed_attack},
    {"blockade", EventKind::armed_attack},
    {"attack on forces", EventKind::armed_attack},
    {"attack on a ship", EventKind::armed_attack},
    {"attack on an aircraft", EventKind::armed_attack},
    {"sending of armed bands", EventKind::armed_attack},
    {"cyber attack", EventKind::armed_attack},
    {"declaration of war", EventKind::hostile},
    {"occupation", EventKind::hostile},
    {"annexation", EventKind::hostile},
    {"act short of hostilities", EventKind::pre_hostile},
    {"threat", EventKind::pre_hostile},
    {"ultimatum", EventKind::pre_hostile},
    {"demand", EventKind::pre_hostile},
    {"refusal of a demand", EventKind::pre_hostile},
    {"mobilisation", EventKind::pre_hostile},
    {"partial mobilisation", EventKind::mobilisation},
    {"general mobilisation", EventKind::mobilisation},
    {"build-up of forces", EventKind::pre_hostile},
    {"incident", EventKind::incident},
    {"unrest", EventKind::unrest},
    {"act within an alliance", EventKind::alliance_act},
    {"request", EventKind::alliance_act},
    {"consultation", EventKind::alliance_act},
    {"decision", EventKind::alliance_act},
    {"assistance", EventKind::alliance_act},
    {"fighting alongside", EventKind::assistance},
    {"military assistance", EventKind::assistance},
    {"economic assistance", EventKind::assistance},
    {"use of territory allowed", EventKind::assistance},
    {"diplomatic support", EventKind::assistance},
    {"refusal of help", EventKind::alliance_act},
    {"declaration of neutrality", EventKind::alliance_act},
    {"end of hostilities", EventKind::end_of_hostilities},
    {"armistice", EventKind::end_of_hostilities},
    {"ceasefire", EventKind::end_of_hostilities},
    {"separate peace", EventKind::end_of_hostilities},
    {"peace", EventKind::end_of_hostilities},
    {"withdrawal", EventKind::end_of_hostilities},
    {"capitulation", EventKind::end_of_hostilities},
    {"extinction", EventKind::end_of_hostilities},
    {"act under a treaty", EventKind::treaty_act},
    {"signature", EventKind::treaty_act},
    {"ratification", EventKind::treaty_act},
    {"accession", EventKind::treaty_act},
    {"denunciation", EventKind::treaty_act},
    {"suspension", EventKind::treaty_act},
    {"notice of breach", EventKind::treaty_act},
    {"Security Council measure", EventKind::treaty_act},
    {"statement", EventKind::statement},
}};
static_assert(static_cast<std::size_t>(EventKind::statement) + 1 == kinds.size());

}  // namespace

EventKind parent(EventKind kind) { return kinds[static_cast<std::size_t>(kind)].parent; }

bool is_a(EventKind kind, EventKind ancestor) {
  while (kind != ancestor) {
    EventKind up = parent(kind);
    if (up == kind) return false;
    kind = up;
  }
  return true;
}

std::string_view to_string(EventKind kind) { return kinds[static_cast<std::size_t>(kind)].name; }

bool menaces(EventKind kind) {
  return is_a(kind, EventKind::pre_hostile) && kind != EventKind::demand_refused;
}

}  // namespace casus::facts
