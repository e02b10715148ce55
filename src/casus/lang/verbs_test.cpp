#include "casus/lang/verbs.h"

#include <gtest/gtest.h>

#include <set>

#include "casus/lang/phrases.h"

namespace casus::lang {
namespace {

TEST(Verbs, every_deed_has_one) {
  std::set<Deed> deeds;
  for (const VerbPhrase& verb : verbs()) deeds.insert(verb.deed);
  EXPECT_EQ(deeds.size(), static_cast<std::size_t>(Deed::states_position) + 1);
}

TEST(Verbs, every_form_is_found_by_its_first_letter) {
  std::size_t count = 0;
  for (char letter = 'a'; letter <= 'z'; ++letter)
    for (const VerbForm& form : verb_forms_from(letter)) {
      EXPECT_EQ(form.form[0], letter);
      const VerbPhrase& verb = verbs()[form.verb];
      EXPECT_TRUE(form.form == verb.third || form.form == verb.base || form.form == verb.past);
      ++count;
    }
  EXPECT_EQ(count, 3 * verbs().size());
  EXPECT_TRUE(verb_forms_from('A').empty());
  EXPECT_TRUE(verb_forms_from('\xFF').empty());
}

TEST(Verbs, the_canonical_form_is_the_third_person_with_its_tail) {
  for (const VerbPhrase& verb : verbs()) {
    EXPECT_TRUE(verb.canonical.starts_with(verb.third)) << verb.canonical;
    if (verb.operand != Operand::quoted_of_target) {
      EXPECT_TRUE(verb.canonical.ends_with(verb.tail)) << verb.canonical;
    }
  }
}

}  // namespace
}  // namespace casus::lang
