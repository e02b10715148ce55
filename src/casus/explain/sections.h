#pragma once
#include "casus/explain/background.h"
#include "casus/explain/page.h"
#include "casus/explain/subject.h"

namespace casus::explain {

// The life of a duty under the headline profile.
duty::Life duty_life(const Subject& about, const duty::Row& row);

// The sections of an answer, each with its heading; nothing if there is nothing to tell.
void tell_bound(const Subject& about, Page& page);
void tell_broken(const Subject& about, Page& page);
void tell_undetermined(const Subject& about, Page& page);
void tell_disputed(const Subject& about, Page& page);
void tell_not_in_force(const Subject& about, Page& page);
void tell_misses(const Subject& about, std::size_t most, Page& page);
void tell_conflicts(const Subject& about, Page& page);
void tell_no_clause(const Subject& about, Page& page);
void tell_assumed(const Subject& about, Page& page);
void tell_background(const Subject& about, const Background& background, Page& page);

}  // namespace casus::explain
