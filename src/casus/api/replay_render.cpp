#include <nlohmann/json.hpp>
#include <set>

#include "casus/api/replay.h"
#include "casus/explain/wrap.h"
#include "casus/time/imprecise_date.h"

namespace casus::api {

namespace {

class Page {
 public:
  explicit Page(std::size_t columns) : columns_(columns) {}

  void line(std::string_view text, std::size_t indent = 0, std::size_t hanging = 0) {
    out_ += explain::wrap(text, {.columns = columns_, .first = indent, .rest = indent + hanging});
    out_ += '\n';
  }
  void blank() { out_ += '\n'; }
  void heading(std::string_view text) {
    blank();
    line(text);
  }
  std::string take() { return std::move(out_); }

 private:
  std::size_t columns_;
  std::string out_;
};

std::string date_in_words(const std::string& date) {
  auto parsed = time::ImpreciseDate::parse(date);
  return parsed ? time::to_words(*parsed) : date;
}

void write(Page& page, const ReplayChange& change, std::set<std::string>& quoted) {
  if (change.clause.empty() || change.kind == "voluntary") {
    page.line(change.text, 2);
    return;
  }
  std::string kind = change.kind;
  for (char& c : kind) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
  page.line(kind + ": " + change.text + " [" + change.clause + "]", 2, 2);
  if (!change.article.empty() && quoted.insert(change.article).second)
    page.line("The article: " + change.article, 6);
  for (const std::string& reason : change.because) page.line("- " + reason, 6, 2);
}

void write(Page& page, const ReplayDay& day, std::set<std::string>& quoted) {
  page.blank();
  page.line(date_in_words(day.date) + ". " + day.title + (day.claim ? "" : " (" + day.id + ")"));
  if (day.claim)
    page.line("A claim: it decides nothing." +
                  (day.denied_by.empty() ? "" : " Denied by " + day.denied_by + "."),
              2);
  if (!day.note.empty()) page.line(day.note, 2);
  for (const ReplayChange& change : day.changes) write(page, change, quoted);
}

void write_list(Page& page, std::string_view heading, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  page.heading(heading);
  for (const std::string& line : lines) page.line("- " + line, 2, 2);
}

}  // namespace

std::string render(const Replay& replay, std::size_t columns) {
  Page page(columns);
  page.line(replay.title.empty() ? replay.id : replay.title);
  page.line(std::string(replay.title.empty() ? replay.id.size() : replay.title.size(), '='));
  for (const std::string& text : replay.about) page.line(text);
  write_list(page, "Assumed:", replay.assumed);
  std::set<std::string> quoted;
  for (const ReplayDay& day : replay.days) write(page, day, quoted);
  write_list(page, "Who did what was asked, and when:", replay.performed);
  write_list(page, "Bound to opposite acts at the end:", replay.conflicts);
  page.heading("If every state did what it was bound to do, and nothing more:");
  if (replay.cascades.empty())
    page.line("Nobody is bound after any event: every step was a choice.", 2);
  for (const ReplayCascade& cascade : replay.cascades) {
    page.line("Under the " + cascade.profile + " readings, from " + cascade.from + ":", 2);
    for (const std::string& step : cascade.steps) page.line(step, 4, 3);
  }
  if (!replay.parting.empty()) page.line(replay.parting, 2);
  write_list(page, "Sources:", replay.sources);
  return page.take();
}

std::string render_json(const Replay& replay) {
  using Json = nlohmann::ordered_json;
  Json days = Json::array(), cascades = Json::array();
  for (const ReplayDay& day : replay.days) {
    Json changes = Json::array();
    for (const ReplayChange& change : day.changes)
      changes.push_back({{"kind", change.kind},
                         {"clause", change.clause},
                         {"text", change.text},
                         {"article", change.article},
                         {"because", change.because}});
    days.push_back({{"id", day.id},
                    {"date", day.date},
                    {"title", day.title},
                    {"note", day.note},
                    {"source", day.source},
                    {"claim", day.claim},
                    {"denied_by", day.denied_by},
                    {"changes", std::move(changes)}});
  }
  for (const ReplayCascade& cascade : replay.cascades)
    cascades.push_back(
        {{"profile", cascade.profile}, {"from", cascade.from}, {"steps", cascade.steps}});
  Json whole = {{"schema", "casus/1"},
                {"scenario", replay.id},
                {"title", replay.title},
                {"about", replay.about},
                {"assumed", replay.assumed},
                {"days", std::move(days)},
                {"performed", replay.performed},
                {"conflicts", replay.conflicts},
                {"cascades", std::move(cascades)},
                {"parting", replay.parting},
                {"sources", replay.sources}};
  return whole.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace casus::api
