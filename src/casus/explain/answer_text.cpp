#include "casus/explain/answer_text.h"

#include "casus/explain/sections.h"
#include "casus/explain/short_answer.h"
#include "casus/explain/words.h"
#include "casus/lang/phrases.h"

namespace casus::explain {

std::string answer_text(const Subject& about, const Background& background,
                        const PageStyle& style) {
  Page page(style);
  page.line(page.bold(short_answer(about)));
  page.blank();
  std::string asked = "Asked: " + background.question + ", " + time::to_words(about.date);
  if (about.headline != duty::Profile::strict)
    asked += ", profile " + std::string(lang::spelling(about.headline));
  page.line(page.dim(asked));
  tell_bound(about, page);
  tell_broken(about, page);
  tell_undetermined(about, page);
  tell_disputed(about, page);
  tell_not_in_force(about, page);
  tell_no_clause(about, page);
  tell_misses(about, background.nearest, page);
  tell_conflicts(about, page);
  tell_assumed(about, page);
  tell_background(about, background, page);
  return page.text();
}

}  // namespace casus::explain
