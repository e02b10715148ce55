#include "casus/exchange/against_wars.h"

#include <algorithm>
#include <map>
#include <set>

#include "casus/exchange/data_row.h"
#include "casus/exchange/iwd_file.h"
#include "casus/exchange/mention.h"

namespace casus::exchange {

namespace {

using facts::Event, facts::EventId, facts::EventKind, facts::StateId, facts::WarId;
using time::Date, time::ImpreciseDate;

// What the record says of two states in one war.
struct Ours {
  WarId war;
  StateId initiator, target;
  EventId first = EventId::none();
  std::vector<EventId> later;  // further hostile acts between the two
  std::vector<EventId> ends;   // what closed hostilities between the two
};

ImpreciseDate date_of(const Event& event) {
  return {event.date, std::max(event.date, event.date_latest)};
}

bool meets(const ImpreciseDate& a, const ImpreciseDate& b) {
  return a.possible_days().overlaps(b.possible_days());
}

class Wars {
 public:
  Wars(const Corpus& corpus, AgainstReport& report) : corpus_(corpus), report_(report) {
    for (const lang::File* file : corpus.files)
      for (const lang::War& war : file->wars) syntax_[war.id.text] = &war;
  }
  void compare(const std::vector<IwdDyad>& dyads);

 private:
  int code(StateId state, Date date) const;
  std::vector<Ours> find(const IwdDyad& dyad) const;
  void gather(EventId id, const IwdDyad& dyad, std::map<WarId, Ours>& found) const;
  void compare_pair(const IwdDyad& dyad, const Ours& ours);
  void compare_from(const IwdDyad& dyad, const Ours& ours);
  void compare_until(const IwdDyad& dyad, const Ours& ours);
  std::int64_t days_after(const Ours& ours, Date day) const;
  void find_unlisted(const std::vector<IwdDyad>& dyads);
  std::string reason(const IwdDyad& dyad, const Ours& ours, bool about_days) const;
  std::string reason_missing(const IwdDyad& dyad) const;
  std::string_view note_about(const lang::War& war, StateId a, StateId b, bool alone,
                              bool about_days) const;
  Difference difference(const IwdDyad& dyad, const Ours& ours, std::string field) const;
  static std::string where(const IwdDyad& dyad);
  const lang::War* syntax(WarId war) const;

  const Corpus& corpus_;
  AgainstReport& report_;
  std::map<std::string_view, const lang::War*> syntax_;
  std::map<int, int> dyads_of_war_;
  std::set<WarId> matched_;
};

std::string Wars::where(const IwdDyad& dyad) {
  return dyad.initiator_name + " -> " + dyad.target_name + " (iwd " + std::to_string(dyad.war) +
         ", " + dyad.war_name + ")";
}

const lang::War* Wars::syntax(WarId war) const {
  if (war.is_none()) return nullptr;
  auto found = syntax_.find(corpus_.record[war].id);
  return found == syntax_.end() ? nullptr : found->second;
}

int Wars::code(StateId state, Date date) const {
  const auto& codes = corpus_.program.reg[state].cow;
  if (const auto* at = codes.at(date)) return at->number;
  return codes.empty() ? 0 : codes.entries().front().value.number;
}

void Wars::gather(EventId id, const IwdDyad& dyad, std::map<WarId, Ours>& found) const {
  const Event& event = corpus_.record[id];
  bool ends = facts::is_a(event.kind, EventKind::end_of_hostilities);
  if (!event.hostile() && !ends) return;
  for (StateId actor : event.actors)
    for (StateId target : event.targets) {
      int a = code(actor, event.date), b = code(target, event.date);
      if (std::minmax(a, b) != std::minmax(dyad.initiator, dyad.target)) continue;
      Ours& ours = found.try_emplace(event.war, Ours{.war = event.war}).first->second;
      if (ends) {
        ours.ends.push_back(id);
      } else if (ours.first.is_none()) {
        ours.first = id;
        ours.initiator = actor;
        ours.target = target;
      } else {
        ours.later.push_back(id);
      }
    }
}

// The wars of the record between the two, nearest in time first; none that began over two years
// away.
std::vector<Ours> Wars::find(const IwdDyad& dyad) const {
  std::map<WarId, Ours> found;
  for (EventId id : corpus_.record.events().ids()) gather(id, dyad, found);
  std::vector<Ours> list;
  auto away = [&](const Ours& ours) {
    return std::abs(time::days_between(corpus_.record[ours.first].date, dyad.from.earliest));
  };
  for (auto& [war, ours] : found)
    if (!ours.first.is_none() &&
        (away(ours) <= 730 ||
         (!war.is_none() &&
          time::DateInterval{corpus_.record[war].from, corpus_.record[war].until}.contains(
              dyad.from.earliest))))
      list.push_back(std::move(ours));
  std::ranges::sort(list, {}, away);
  return list;
}

std::string_view Wars::note_about(const lang::War& war, StateId a, StateId b, bool alone,
                                  bool about_days) const {
  const auto& reg = corpus_.program.reg;
  auto speaks = [&](const lang::Text& note) {
    if (note.value.find("IWD") == std::string_view::npos) return false;
    bool both = mentions(reg, note.value, a) && mentions(reg, note.value, b);
    if (both || alone) return true;
    return about_days && (mentions(reg, note.value, a) || mentions(reg, note.value, b) ||
                          !mentions_any(reg, note.value));
  };
  for (const lang::Text& note : war.notes)
    if (speaks(note)) return note.value;
  for (const lang::Event& event : war.events)
    for (const lang::Text& note : event.notes)
      if (speaks(note)) return note.value;
  return {};
}

std::string Wars::reason(const IwdDyad& dyad, const Ours& ours, bool about_days) const {
  const lang::War* war = syntax(ours.war);
  if (!war) return "";
  bool alone = dyads_of_war_.at(dyad.war) == 1;
  return std::string(note_about(*war, ours.initiator, ours.target, alone, about_days));
}

// A pair that the record lacks: a note of any war running then that names both.
std::string Wars::reason_missing(const IwdDyad& dyad) const {
  auto state_of = [&](int number) {
    auto match = corpus_.program.reg.find("cow:" + std::to_string(number), dyad.from.earliest);
    return match.on_date.empty() ? StateId::none() : match.on_date.front();
  };
  StateId a = state_of(dyad.initiator), b = state_of(dyad.target);
  if (a.is_none() || b.is_none()) return "";
  for (WarId id : corpus_.record.wars().ids()) {
    const auto& war = corpus_.record[id];
    if (!time::DateInterval{war.from, war.until}.overlaps({dyad.from.earliest, dyad.until.latest}))
      continue;
    if (const lang::War* written = syntax(id))
      if (auto note = note_about(*written, a, b, false, false); !note.empty())
        return std::string(note);
  }
  return "";
}

Difference Wars::difference(const IwdDyad& dyad, const Ours& ours, std::string field) const {
  const lang::War* war = syntax(ours.war);
  return {.where = where(dyad),
          .field = std::move(field),
          .ours_at = war ? war->id.span : corpus_.record[ours.first].span,
          .theirs_at = dyad.span};
}

void Wars::compare_from(const IwdDyad& dyad, const Ours& ours) {
  ImpreciseDate first = date_of(corpus_.record[ours.first]);
  Difference from = difference(dyad, ours, "from");
  from.ours = to_string(first);
  from.theirs = meets(first, dyad.from) ? from.ours : to_string(dyad.from);
  if (from.ours != from.theirs) {
    from.explained = reason(dyad, ours, true);
    for (EventId id : ours.later)
      if (meets(date_of(corpus_.record[id]), dyad.from))
        from.explained =
            "rule: IWD begins with a later act of the pair, " + std::string(corpus_.record[id].id);
    std::int64_t days = first.earliest > dyad.from.latest
                            ? time::days_between(dyad.from.latest, first.earliest)
                            : time::days_between(first.latest, dyad.from.earliest);
    if (from.explained.empty() && days <= 1)
      from.explained = "rule: a day apart (local time, or the day after a declaration)";
  }
  report_.compare(std::move(from));
}

// How long after a day the record closes hostilities between the two, or the war.
std::int64_t Wars::days_after(const Ours& ours, Date day) const {
  Date last = ours.war.is_none() ? Date::max() : corpus_.record[ours.war].until;
  std::int64_t best = last.is_open() ? 1'000'000 : time::days_between(day, last);
  for (EventId id : ours.ends) {
    const Event& end = corpus_.record[id];
    std::int64_t days = time::days_between(day, std::max(end.date, end.date_latest));
    if (best < -1 || (days >= -1 && days < best)) best = days;
  }
  return best;
}

void Wars::compare_until(const IwdDyad& dyad, const Ours& ours) {
  Difference until = difference(dyad, ours, "until");
  until.theirs = to_string(dyad.until);
  for (EventId id : ours.ends) {
    ImpreciseDate end = date_of(corpus_.record[id]);
    if (!until.ours.empty()) until.ours += ", ";
    until.ours += to_string(end);
    if (!meets(end, dyad.until)) continue;
    until.ours = until.theirs;
    break;
  }
  Date war_end = ours.war.is_none() ? Date::max() : corpus_.record[ours.war].until;
  if (until.ours.empty()) until.ours = to_string(war_end);
  if (dyad.until.possible_days().contains(war_end)) until.ours = until.theirs;
  if (until.ours != until.theirs) {
    until.explained = reason(dyad, ours, true);
    std::int64_t days = days_after(ours, dyad.until.latest);
    if (until.explained.empty() && days > 1)
      until.explained = "rule: the record closes a pair by an act of law, after the last fighting";
    if (until.explained.empty() && days >= -1)
      until.explained = "rule: a day apart (local time, or the day after)";
  }
  report_.compare(std::move(until));
}

void Wars::compare_pair(const IwdDyad& dyad, const Ours& ours) {
  Difference began = difference(dyad, ours, "began");
  began.ours = std::to_string(code(ours.initiator, corpus_.record[ours.first].date));
  began.theirs = std::to_string(dyad.initiator);
  if (began.ours != began.theirs) began.explained = reason(dyad, ours, false);
  report_.compare(std::move(began));
  compare_from(dyad, ours);
  compare_until(dyad, ours);
}

std::string note_on_iwd(const lang::War& war) {
  auto of = [](const std::vector<lang::Text>& notes) {
    for (const lang::Text& note : notes)
      if (note.value.find("IWD") != std::string_view::npos) return std::string(note.value);
    return std::string();
  };
  std::string found = of(war.notes);
  for (const lang::Event& event : war.events)
    if (found.empty()) found = of(event.notes);
  return found;
}

// Wars of the record that the Correlates of War list has, and IWD has not.
void Wars::find_unlisted(const std::vector<IwdDyad>& dyads) {
  Date last = Date::min();
  for (const IwdDyad& dyad : dyads) last = std::max(last, dyad.from.earliest);
  for (WarId id : corpus_.record.wars().ids()) {
    const lang::War* war = syntax(id);
    if (!war || war->cow.empty() || matched_.contains(id) || corpus_.record[id].from > last)
      continue;
    Difference difference{.kind = Difference::Kind::ours_only,
                          .where = std::string(war->id.text),
                          .field = "war",
                          .ours = "cow " + std::to_string(war->cow.front()),
                          .ours_at = war->id.span};
    difference.explained = note_on_iwd(*war);
    report_.compare(std::move(difference));
  }
}

void Wars::compare(const std::vector<IwdDyad>& dyads) {
  for (const IwdDyad& dyad : dyads) ++dyads_of_war_[dyad.war];
  for (const IwdDyad& dyad : dyads) {
    auto found = find(dyad);
    if (!dyad.repaired.empty())
      report_.compare({.where = where(dyad),
                       .field = "code",
                       .ours = "repaired",
                       .theirs = "wrong",
                       .explained = "rule: a fault of the file, repaired: " + dyad.repaired,
                       .theirs_at = dyad.span});
    if (found.empty()) {
      report_.compare({.kind = Difference::Kind::theirs_only,
                       .where = where(dyad),
                       .field = "pair",
                       .theirs = to_string(dyad.from),
                       .explained = reason_missing(dyad),
                       .theirs_at = dyad.span});
      continue;
    }
    for (const Ours& ours : found) matched_.insert(ours.war);
    compare_pair(dyad, found.front());
  }
  find_unlisted(dyads);
}

}  // namespace

Result<AgainstReport> against_wars(SourceMap& sources, const std::string& path,
                                   const Corpus& corpus) {
  AgainstReport report{.data_set = "iwd"};
  CASUS_TRY(file, open_data(sources, path, "interstate-war.csv"));
  CASUS_TRY(dyads, read_iwd(sources, file, report.row_count));
  Wars wars(corpus, report);
  wars.compare(dyads);
  return report;
}

}  // namespace casus::exchange
