#include "casus/explain/treaty_page.h"

#include <algorithm>
#include <array>

#include "casus/base/text.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

namespace {

std::string doubt(bool doubtful) { return doubtful ? " (doubtful)" : ""; }

std::string article_title(std::string_view article) {
  bool number = !article.empty() && is_digit(article.front());
  return (number ? "article " : "") + std::string(article);
}

// "signed 1 July 1968, bound since 1 July 1968, until 3 May 1990 (withdrawal)".
std::string membership_words(const pact::Membership& party) {
  std::string text;
  if (!party.signed_on.earliest.is_open()) text += "signed " + to_words(party.signed_on);
  if (party.from_unknown)
    text += (text.empty() ? "" : ", ") + std::string("bound since an unknown day");
  else if (!party.from.earliest.is_open())
    text += (text.empty() ? "" : ", ") + std::string("bound from ") + to_words(party.from);
  if (!party.until.earliest.is_open()) text += ", until " + to_words(party.until);
  if (party.manner != lang::EndManner::none)
    text += " (" + std::string(lang::spelling(party.manner)) + ")";
  return text + doubt(party.doubtful);
}

void tell_parties(const Subject& about, const pact::Treaty& treaty, duty::TreatyId id, Page& page) {
  page.heading("Parties", "with their standing on " + time::to_words(about.date));
  for (const pact::Membership& party : treaty.parties) {
    duty::StateId now = about.program().reg.holder(party.state, about.date);
    pact::Bond bond = about.program().bond(id, now, about.date);
    std::string name = with_capital(
        name_of(about.program(), party.state,
                party.signed_on.earliest.is_open() ? about.date : party.signed_on.earliest));
    if (now != party.state) name += " (now " + name_of(about, now) + ")";
    page.line(
        name + ": " + std::string(pact::to_string(bond.standing)) + "; " + membership_words(party),
        2, 2);
  }
  for (const pact::Suspension& one : treaty.suspensions)
    page.line("suspended for " + name_of(about, one.state) +
                  (one.by.empty() ? "" : " by " + names_of(about, one.by)) + " from " +
                  to_words(one.from) +
                  (one.until.earliest.is_open() ? "" : " until " + to_words(one.until)),
              2, 2);
}

void tell_dates(const pact::Treaty& treaty, Page& page) {
  std::string signed_on =
      treaty.signed_on.earliest.is_open() ? "an unknown day" : to_words(treaty.signed_on);
  std::string in_force = treaty.in_force.earliest.is_open()
                             ? "never in force, or not known"
                             : "in force " + to_words(treaty.in_force);
  std::string text = "signed " + signed_on + ", " + in_force;
  if (treaty.syntax)
    text = "signed " + signed_on + doubt(treaty.syntax->signed_on.doubtful) + ", " + in_force +
           doubt(treaty.syntax->in_force.date.doubtful);
  if (!treaty.ended.earliest.is_open()) text += ", ended " + to_words(treaty.ended);
  if (treaty.manner != lang::EndManner::none)
    text += " by " + std::string(lang::spelling(treaty.manner));
  page.line(text);
  if (!treaty.known_from.is_open()) page.line("secret until " + time::to_words(treaty.known_from));
  if (treaty.basis == pact::Basis::coding)
    page.line("its text was not read; coded by others: " + std::string(treaty.basis_text));
  if (treaty.basis == pact::Basis::statement)
    page.line("known from a statement: " + std::string(treaty.basis_text));
}

// A line that ends the clause before it: the heading of another part of the file.
bool begins_another(std::string_view line) {
  constexpr auto headings = std::to_array<std::string_view>(
      {"clause", "article", "version", "protocol", "declaration", "reservation", "understanding",
       "treaty", "region", "state", "scenario", "issue", "set", "war"});
  std::vector<std::string_view> words = split_words(line);
  return !words.empty() && std::find(headings.begin(), headings.end(), words[0]) != headings.end();
}

void tell_clause(const Subject& about, duty::ClauseId id, Page& page) {
  const pact::Clause& clause = about.program().clauses[id];
  std::string text = clause_text(about, id);
  for (std::string_view line : split(text, '\n')) {
    std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
    page.line(line.substr(blanks), 4 + blanks, 4);
  }
  if (clause.known_from > about.world.known_by) page.line("(secret that day)", 4);
}

void tell_articles(const Subject& about, const pact::Treaty& treaty, Page& page) {
  const lang::Article* last = nullptr;
  std::vector<const lang::Article*> told;
  auto tell_article = [&](const lang::Article& article, std::int32_t version) {
    page.heading(article_title(article.id.text) +
                 (version > 1 ? ", version " + std::to_string(version) : ""));
    for (const lang::Text& text : article.texts)
      page.line("in our own words: " + std::string(text.value) + doubt(text.doubtful), 2, 2);
    for (const lang::Text& quote : article.quotes)
      page.line("quoted: \"" + std::string(quote.value) + "\"" + doubt(quote.doubtful), 2, 2);
    for (const lang::Text& note : article.notes)
      page.line("note: " + std::string(note.value), 2, 2);
    told.push_back(&article);
  };
  for (duty::ClauseId id : treaty.clauses) {
    const pact::Clause& clause = about.program().clauses[id];
    if (clause.article_syntax && clause.article_syntax != last)
      tell_article(*clause.article_syntax, clause.version);
    last = clause.article_syntax;
    if (!clause.valid.contains(about.date)) page.line("(not the version of that day)", 4);
    tell_clause(about, id, page);
  }
  if (!treaty.syntax) return;
  for (const lang::Article& article : treaty.syntax->articles)
    if (std::find(told.begin(), told.end(), &article) == told.end()) tell_article(article, 1);
}

void tell_sources(const Subject& about, const pact::Treaty& treaty, Page& page) {
  page.heading("Sources");
  if (treaty.syntax) {
    for (const lang::Text& source : treaty.syntax->sources)
      page.line(std::string(source.value) + doubt(source.doubtful), 2, 2);
    for (const lang::Text& url : treaty.syntax->urls) page.line(url.value, 2, 2);
    for (const lang::Text& note : treaty.syntax->notes)
      page.line("note: " + std::string(note.value) + doubt(note.doubtful), 2, 2);
  }
  page.line(std::string(about.sources.path(treaty.span.file)) + ":" +
                std::to_string(about.sources.place(treaty.span).line),
            2, 2);
}

}  // namespace

std::string clause_text(const Subject& about, duty::ClauseId id) {
  Span span = about.program().clauses[id].span;
  if (span.is_none()) return {};
  std::uint32_t first = about.sources.place(span).line, last = about.sources.line_count(span.file);
  std::vector<std::string_view> lines;
  for (std::uint32_t line = first; line <= last; ++line) {
    std::string_view text = about.sources.line_text(span.file, line);
    if (line > first && begins_another(text)) break;
    if (std::string_view words = trim(text); !words.empty() && words.front() != '#')
      lines.push_back(text);
  }
  std::size_t common = std::string_view::npos;
  for (std::string_view line : lines) common = std::min(common, line.find_first_not_of(" \t"));
  std::string out;
  for (std::string_view line : lines)
    out += (out.empty() ? "" : "\n") + std::string(line.substr(common));
  return out;
}

std::string treaty_text(const Subject& about, duty::TreatyId id, const PageStyle& style) {
  const pact::Treaty& treaty = about.program().treaties[id];
  Page page(style);
  page.line(page.bold(std::string(treaty.title.empty() ? treaty.id : treaty.title)));
  page.line(treaty.id);
  if (!treaty.about.empty()) page.line(treaty.about);
  page.blank();
  tell_dates(treaty, page);
  tell_parties(about, treaty, id, page);
  if (!treaty.guaranteed.empty())
    page.line("guaranteed: " + names_of(about, treaty.guaranteed), 2, 2);
  tell_articles(about, treaty, page);
  tell_sources(about, treaty, page);
  return page.text();
}

}  // namespace casus::explain
