#include "casus/exchange/alliance.h"

#include <algorithm>

namespace casus::exchange {

namespace {

constexpr int outside_the_system = 8000;

bool bears(const facts::State& state, int code) {
  return std::ranges::any_of(state.cow.entries(),
                             [&](const auto& entry) { return entry.value.number == code; });
}

Seat* seat_for(std::vector<Seat>& seats, const facts::State& state, time::Date day) {
  if (const auto* code = state.cow.at(day))
    for (Seat& seat : seats)
      if (seat.code == code->number) return &seat;
  for (Seat& seat : seats)
    if (bears(state, seat.code)) return &seat;
  return nullptr;
}

}  // namespace

std::vector<Seat> seats_of(const pact::Program& program, const Alliance& alliance) {
  std::vector<Seat> seats;
  for (const AtopMember* row : alliance.rows) {
    auto known = std::ranges::find(seats, row->member, &Seat::code);
    if (known == seats.end()) known = seats.insert(seats.end(), Seat{.code = row->member});
    known->rows.push_back(row);
  }
  for (const pact::Treaty* treaty : alliance.treaties)
    for (const pact::Membership& party : treaty->parties) {
      const facts::State& state = program.reg[party.state];
      Seat* seat = seat_for(seats, state, party.signed_on.earliest);
      if (!seat && state.cow.empty())
        for (Seat& other : seats)
          if (!seat && other.code >= outside_the_system &&
              (other.memberships.empty() || other.memberships.front()->state == party.state))
            seat = &other;
      if (!seat)
        seat = &seats.emplace_back(
            Seat{.code = state.cow.empty() ? 0 : state.cow.entries().front().value.number});
      seat->memberships.push_back(&party);
    }
  return seats;
}

bool continues_another(const pact::Program& program, const Seat& seat,
                       std::span<const Seat> seats) {
  if (!seat.memberships.empty() || seat.rows.empty()) return false;
  time::Date day = seat.rows.front()->entry.latest;
  for (const Seat& other : seats)
    for (const pact::Membership* party : other.memberships) {
      const auto* code = program.reg[program.reg.holder(party->state, day)].cow.at(day);
      if (code && code->number == seat.code) return true;
    }
  return false;
}

bool joined_after_the_coding(const Seat& seat) {
  return seat.rows.empty() &&
         std::ranges::all_of(seat.memberships, [](const pact::Membership* party) {
           return std::max(party->signed_on.earliest, time::Date::min()) >
                      time::Date::of(2016, 12, 31) ||
                  party->from.earliest > time::Date::of(2016, 12, 31);
         });
}

std::string label(const pact::Program& program, const Seat& seat) {
  if (seat.memberships.empty()) return "cow " + std::to_string(seat.code);
  const facts::State& state = program.reg[seat.memberships.front()->state];
  for (const auto& entry : state.cow.entries())
    if (entry.value.number == seat.code && !entry.value.letters.empty())
      return std::string(entry.value.letters);
  return std::string(state.id);
}

}  // namespace casus::exchange
