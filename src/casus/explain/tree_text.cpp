#include "casus/explain/tree_text.h"

#include "casus/explain/conduct.h"
#include "casus/explain/group.h"
#include "casus/explain/reason.h"
#include "casus/explain/row_id.h"
#include "casus/explain/short_answer.h"
#include "casus/explain/step_words.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

using duty::Row;
using duty::Step;
using duty::StepKind;

std::string at(const Subject& about, Span span) {
  if (span.is_none()) return {};
  return std::string(about.sources.path(span.file)) + ":" +
         std::to_string(about.sources.place(span).line);
}

std::string mark(const Page& page, Truth holds) {
  if (is_true(holds)) return page.green("[yes]");
  return is_false(holds) ? page.red("[no]") : page.yellow("[?]");
}

void tell_step(const Subject& about, std::uint32_t index, std::size_t depth, Page& page);

// The parts of a join; one of the same kind inside it says nothing of its own and is told as its
// parts.
void tell_parts(const Subject& about, const Step& step, std::size_t depth, Page& page) {
  for (std::uint32_t i = 0; i < step.child_count; ++i) {
    std::uint32_t child = about.answer.derivation.children[step.first_child + i];
    const Step& part = about.answer.derivation[child];
    bool same =
        part.kind == step.kind && (part.kind == StepKind::all || part.kind == StepKind::any);
    if (same)
      tell_parts(about, part, depth, page);
    else
      tell_step(about, child, depth, page);
  }
}

void tell_step(const Subject& about, std::uint32_t index, std::size_t depth, Page& page) {
  const Step& step = about.answer.derivation[index];
  bool joins = step.kind == StepKind::all || step.kind == StepKind::any;
  std::string where = joins ? "" : at(about, step.source);
  page.line(mark(page, step.holds) + " " + step_sentence(about, step) + (joins ? ":" : "") +
                (where.empty() ? "" : "  " + page.dim(where)),
            2 + 2 * depth, 6);
  tell_parts(about, step, depth + 1, page);
}

void tell_article(const Subject& about, const Row& row, Page& page) {
  const pact::Clause& clause = about.clause(row);
  const lang::Article* article = clause.article_syntax;
  if (article) {
    for (const lang::Text& text : article->texts)
      page.line("article in our own words: " + std::string(text.value), 2, 2);
    for (const lang::Text& quote : article->quotes)
      page.line("article quoted: \"" + std::string(quote.value) + "\"", 2, 2);
  }
  const pact::Treaty& treaty = about.treaty(row);
  if (treaty.basis == pact::Basis::coding)
    page.line("the text was not read: coded by others (" + std::string(treaty.basis_text) + ")", 2,
              2);
  if (treaty.syntax)
    for (const lang::Text& source : treaty.syntax->sources)
      page.line("source: " + std::string(source.value) + (source.doubtful ? " (doubtful)" : ""), 2,
                2);
  page.line("clause: " + at(about, clause.span), 2, 2);
}

void tell_profile(const Subject& about, const Row& row, duty::Profile profile, Page& page) {
  auto index = static_cast<std::size_t>(profile);
  page.line("under the " + std::string(lang::spelling(profile)) +
                " readings: " + page.bold(to_string(duty::verdict_of(row.truth[index]))),
            2, 2);
  if (row.root[index] != duty::no_step) tell_step(about, row.root[index], 1, page);
}

void tell_row(const Subject& about, const Group& group, Page& page) {
  const Row& row = about.answer.rows[group.row];
  page.heading(article_of(about, row) + ", clause " + std::string(about.clause(row).id) + ": " +
               std::string(to_string(row.verdict)));
  page.line(with_capital(names_of(about, group.debtors, 8)) + ": " +
                std::string(lang::spelling(modality_of(row))) + " " + act_of(about, row),
            2, 2);
  page.line("id: " + row_id(about, row), 2, 2);
  tell_article(about, row, page);
  page.line("event " + event_id(about, row.event) + ": " + event_words(about, row.event), 2, 2);
  tell_profile(about, row, about.headline, page);
  for (duty::Profile profile : pact::answer_profiles) {
    auto index = static_cast<std::size_t>(profile);
    if (row.truth[index] == row.truth[static_cast<std::size_t>(about.headline)]) continue;
    tell_profile(about, row, profile, page);
    break;
  }
  for (const duty::Gate* gate : open_gates(about, row))
    page.line("waits for " + gate_words(about, *gate, row.debtor), 2, 2);
}

bool is_named(const Subject& about, const Row& row, std::string_view name) {
  std::string clause = about.program().name(row.clause);
  if (clause == name || row_id(about, row) == name) return true;
  return clause.size() > name.size() && clause.starts_with(name) && clause[name.size()] == '/';
}

}  // namespace

std::vector<std::uint32_t> rows_named(const Subject& about, std::string_view name) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < about.answer.rows.size(); ++i) {
    const Row& row = about.answer.rows[i];
    bool matters = row.verdict == duty::Verdict::met ||
                   row.verdict == duty::Verdict::undetermined ||
                   row.verdict == duty::Verdict::disputed;
    if (name.empty() ? matters : is_named(about, row, name)) found.push_back(i);
  }
  return found;
}

std::string why_text(const Subject& about, std::string_view name, const Background& background,
                     const PageStyle& style) {
  Page page(style);
  page.line(page.bold(short_answer(about)));
  std::vector<Group> groups = group_rows(about, rows_named(about, name));
  if (groups.empty()) {
    groups = nearest_misses(about);
    if (groups.size() > background.nearest) groups.resize(background.nearest);
  }
  for (const Group& group : groups) tell_row(about, group, page);
  page.blank();
  page.line(
      "[yes] holds, [no] does not, [?] is not known. Every line names the words of the clause it "
      "comes from.");
  return page.text();
}

}  // namespace casus::explain
