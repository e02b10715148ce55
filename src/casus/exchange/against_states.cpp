#include "casus/exchange/against_states.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "casus/exchange/data_row.h"

namespace casus::exchange {

namespace {

using facts::StateId;
using time::Date, time::DateInterval;

// A row of a list: a code, borne from a day to a day.
struct Listed {
  int code = 0;
  std::string letters, name;
  DateInterval when;
  Span span;
};

// What the lists do not know: they begin and end on these days whatever the state did.
struct Bounds {
  Date first = Date::of(1816, 1, 1);
  Date last = Date::min();  // the latest day in the list
};

class States {
 public:
  States(StateList list, const Corpus& corpus, AgainstReport& report)
      : list_(list), corpus_(corpus), report_(report) {
    for (const lang::File* file : corpus.files)
      for (const lang::State& state : file->states) syntax_[state.id.text] = &state;
  }

  void compare(const std::vector<Listed>& rows);
  void compare_majors(const std::vector<Listed>& rows);

 private:
  struct Bearer {
    StateId state;
    DateInterval when;
    std::string_view letters;
  };

  const time::Dated<facts::Code>& codes(const facts::State& state) const {
    return list_ == StateList::cow ? state.cow : state.gw;
  }
  std::vector<Bearer> bearers(int code, DateInterval when) const;
  void compare_row(const Listed& row);
  void compare_edge(const Listed& row, const std::vector<Bearer>& found, bool first);
  void compare_existence(const Listed& row, const Bearer& bearer, bool first);
  void find_unlisted(const std::vector<Listed>& rows);
  void add(const Listed& row, StateId state, std::string field, std::string ours,
           std::string theirs);
  std::string reason(StateId state) const;
  std::string where(StateId state, int code) const;

  StateList list_;
  const Corpus& corpus_;
  AgainstReport& report_;
  Bounds bounds_;
  std::map<std::string_view, const lang::State*> syntax_;
};

std::string States::reason(StateId state) const {
  auto found = syntax_.find(corpus_.program.reg[state].id);
  if (found == syntax_.end()) return "";
  for (const lang::Differs& differs : found->second->differs)
    if (differs.data_set.text == report_.data_set) return std::string(differs.because.value);
  return "";
}

std::string States::where(StateId state, int code) const {
  return std::string(corpus_.program.reg[state].id) + " (" + report_.data_set + " " +
         std::to_string(code) + ")";
}

std::vector<States::Bearer> States::bearers(int code, DateInterval when) const {
  std::vector<Bearer> found;
  const auto& states = corpus_.program.reg.states();
  for (StateId id : states.ids())
    for (const auto& entry : codes(states[id]).entries())
      if (entry.value.number == code && entry.interval.overlaps(when))
        found.push_back({id, entry.interval, entry.value.letters});
  std::ranges::sort(found, {}, [](const Bearer& bearer) { return bearer.when.first; });
  return found;
}

void States::add(const Listed& row, StateId state, std::string field, std::string ours,
                 std::string theirs) {
  report_.compare({.where = where(state, row.code),
                   .field = std::move(field),
                   .ours = std::move(ours),
                   .theirs = std::move(theirs),
                   .ours_at = corpus_.program.reg[state].span,
                   .theirs_at = row.span});
}

// The list's own last day means that it goes no further.
void States::compare_edge(const Listed& row, const std::vector<Bearer>& found, bool first) {
  const Bearer& bearer = first ? found.front() : found.back();
  Date ours = first ? bearer.when.first : bearer.when.last;
  Date theirs = first ? row.when.first : row.when.last;
  if (first ? theirs == bounds_.first && ours <= theirs : theirs == bounds_.last && ours >= theirs)
    ours = theirs;
  add(row, bearer.state, first ? "code from" : "code until", to_string(ours), to_string(theirs));
  compare_existence(row, bearer, first);
}

void States::compare_existence(const Listed& row, const Bearer& bearer, bool first) {
  const facts::State& state = corpus_.program.reg[bearer.state];
  Date theirs = first ? row.when.first : row.when.last;
  if (theirs == (first ? bounds_.first : bounds_.last)) return;
  auto edge = [&](const DateInterval& life) { return first ? life.first : life.last; };
  auto distance = [&](const DateInterval& life) {
    return edge(life).is_open() ? std::int64_t{1} << 40
                                : std::abs(time::days_between(edge(life), theirs));
  };
  Date ours = first ? Date::min() : Date::max();
  std::int64_t nearest = std::int64_t{1} << 41;
  for (const DateInterval& life : state.exists)
    if (life.overlaps(row.when) && distance(life) < nearest) {
      ours = edge(life);
      nearest = distance(life);
    }
  Difference difference{.where = where(bearer.state, row.code),
                        .field = first ? "exists from" : "exists until",
                        .ours = to_string(ours),
                        .theirs = to_string(theirs),
                        .explained = reason(bearer.state),
                        .ours_at = state.span,
                        .theirs_at = row.span};
  report_.compare(std::move(difference));
}

void States::compare_row(const Listed& row) {
  auto found = bearers(row.code, row.when);
  if (found.empty()) {
    report_.compare(
        {.kind = Difference::Kind::theirs_only,
         .where = row.name + " (" + report_.data_set + " " + std::to_string(row.code) + ")",
         .field = "state",
         .theirs = to_string(row.when),
         .theirs_at = row.span});
    return;
  }
  compare_edge(row, found, true);
  compare_edge(row, found, false);
  for (std::size_t i = 1; i < found.size(); ++i)
    add(row, found[i].state, "code continues", to_string(found[i].when.first),
        to_string(time::add_days(found[i - 1].when.last, 1)));
  if (list_ == StateList::cow)
    for (const Bearer& bearer : found)
      add(row, bearer.state, "abbreviation", std::string(bearer.letters), row.letters);
}

void States::find_unlisted(const std::vector<Listed>& rows) {
  const auto& states = corpus_.program.reg.states();
  for (StateId id : states.ids())
    for (const auto& entry : codes(states[id]).entries()) {
      auto same = [&](const Listed& row) {
        return row.code == entry.value.number && row.when.overlaps(entry.interval);
      };
      if (std::ranges::any_of(rows, same)) continue;
      report_.compare({.kind = Difference::Kind::ours_only,
                       .where = where(id, entry.value.number),
                       .field = "code",
                       .ours = to_string(entry.interval),
                       .explained = reason(id),
                       .ours_at = states[id].span});
    }
}

void States::compare(const std::vector<Listed>& rows) {
  report_.row_count += rows.size();
  for (const Listed& row : rows) bounds_.last = std::max(bounds_.last, row.when.last);
  for (const Listed& row : rows) compare_row(row);
  find_unlisted(rows);
}

void States::compare_majors(const std::vector<Listed>& rows) {
  report_.row_count += rows.size();
  for (const Listed& row : rows) {
    auto found = bearers(row.code, row.when);
    Date first = Date::max(), last = Date::min();
    for (const Bearer& bearer : found)
      for (const DateInterval& rank : corpus_.program.reg[bearer.state].great_power) {
        DateInterval held = rank.intersection(bearer.when);
        if (!held.overlaps(row.when)) continue;
        first = std::min(first, held.first);
        last = std::max(last, held.last);
      }
    if (row.when.first == bounds_.first && first <= bounds_.first) first = row.when.first;
    if (row.when.last == bounds_.last && last >= bounds_.last) last = row.when.last;
    if (found.empty()) continue;
    DateInterval ours{first, last};
    add(row, found.front().state, "great power", ours.empty() ? "no" : to_string(ours),
        to_string(row.when));
  }
}

Result<std::vector<Listed>> read_list(StateList list, const SourceMap& sources, FileId file,
                                      bool majors) {
  CASUS_TRY(reader, table::CsvReader::open(sources, file));
  std::vector<Listed> rows;
  for (;;) {
    CASUS_TRY(more, reader.next());
    if (!more) return rows;
    DataRow row(reader);
    Listed listed{.span = row.span()};
    if (list == StateList::cow) {
      listed.code = row.number("ccode");
      listed.when = {row.date("styear", "stmonth", "stday").earliest,
                     row.date("endyear", "endmonth", "endday").latest};
    } else {
      listed.code = row.number("gwcode");
      listed.when = {row.date("startdate"), row.date("enddate")};
    }
    if (!majors) {
      listed.letters = row.text("stateabb");
      listed.name = row.text(list == StateList::cow ? "statenme" : "statename");
    }
    if (row.fault()) return std::unexpected(*row.fault());
    rows.push_back(std::move(listed));
  }
}

}  // namespace

Result<AgainstReport> against_states(StateList list, SourceMap& sources, const std::string& path,
                                     const Corpus& corpus) {
  AgainstReport report{.data_set = list == StateList::cow ? "cow" : "gw"};
  CASUS_TRY(file, open_data(sources, path, "states.csv"));
  CASUS_TRY(rows, read_list(list, sources, file, false));
  States states(list, corpus, report);
  states.compare(rows);
  std::error_code error;
  if (list == StateList::cow && std::filesystem::is_regular_file(path + "/majors.csv", error)) {
    CASUS_TRY(majors_file, open_data(sources, path, "majors.csv"));
    CASUS_TRY(majors, read_list(list, sources, majors_file, true));
    states.compare_majors(majors);
  }
  return report;
}

}  // namespace casus::exchange
