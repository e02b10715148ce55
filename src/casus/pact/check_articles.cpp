#include <algorithm>

#include "casus/base/text.h"
#include "casus/pact/check.h"

namespace casus::pact {

namespace {

// Words by which a text promises something about war, so that one expects a clause.
bool promises_aid(std::string_view text) {
  const std::string lower = to_lower(text);
  for (std::string_view word : {"assist", "come to the aid", "comes to the aid", "fight", "attack",
                                "neutral", "make war", "military help"})
    if (lower.find(word) != std::string::npos) return true;
  return false;
}

void check_article(const lang::Article& article, Diagnostics& diagnostics) {
  if (!article.clauses.empty() || !article.notes.empty()) return;
  bool promise = std::any_of(article.texts.begin(), article.texts.end(),
                             [](const lang::Text& text) { return promises_aid(text.value); });
  if (promise)
    diagnostics.add_warning(
        "pact.article-without-clause",
        "article " + std::string(article.id.text) +
            " speaks of war or aid and has no clause; write one, or a note that says why not",
        article.id.span);
}

void check_secret(const lang::Secrecy& secrecy, std::string_view what, Span span,
                  Diagnostics& diagnostics) {
  if (secrecy.secret && !secrecy.until.given())
    diagnostics.add_warning(
        "pact.secret-without-date",
        std::string(what) +
            " is secret without an end, so nobody else ever knows of it; write 'secret until DATE'",
        span);
}

void check_texts(const lang::Treaty& syntax, Diagnostics& diagnostics) {
  check_secret(syntax.secrecy, "this treaty", syntax.id.span, diagnostics);
  auto check_all = [&](const std::vector<lang::Article>& articles) {
    for (const lang::Article& article : articles) {
      check_article(article, diagnostics);
      check_secret(article.secrecy, "this article", article.id.span, diagnostics);
    }
  };
  check_all(syntax.articles);
  for (const lang::Version& version : syntax.versions) check_all(version.articles);
  for (const lang::Attachment& attachment : syntax.attachments) {
    check_all(attachment.articles);
    check_secret(attachment.secrecy, "this attachment", attachment.span, diagnostics);
  }
}

// A clause whose days all lie outside those of the treaty binds nobody.
void check_clause_days(const Program& program, const Treaty& treaty, Diagnostics& diagnostics) {
  time::DateInterval life{treaty.signed_on.earliest, treaty.ended.latest};
  for (ClauseId id : treaty.clauses) {
    const Clause& clause = program.clauses[id];
    if (clause.valid.empty() || !clause.valid.overlaps(life))
      diagnostics.add_warning(
          "pact.never-in-force",
          "this clause is never in force: its version or article holds on no day of the treaty",
          clause.span);
  }
}

}  // namespace

void check_articles(const Compiled& compiled, Diagnostics& diagnostics) {
  for (const Treaty& treaty : compiled.program.treaties) {
    check_texts(*treaty.syntax, diagnostics);
    check_clause_days(compiled.program, treaty, diagnostics);
  }
}

}  // namespace casus::pact
