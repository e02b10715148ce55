#pragma once
#include <optional>

#include "casus/facts/history.h"
#include "casus/lang/syntax.h"
#include "casus/pact/from_register.h"
#include "casus/pact/names.h"

namespace casus::pact {

// One event as told; none if a name in it is unknown (the diagnostic is given). `prefix` + "/"
// begins its id when it belongs to a war of the record; ids made so are kept in `ids`.
std::optional<facts::Event> event_from(const lang::Event& syntax, Names& names);

// The wars, events, claims, coverage and completeness that a file records. Establishes: deeds that
// are done to somebody have a target (pact.no-target), states exist on the day (warning
// pact.not-yet-existing).
void add_record(const lang::File& file, facts::History& history, const Stands& stands,
                Names& names);
// As add_record for the body of one war block or scenario.
facts::WarId add_war(const lang::War& syntax, facts::History& history, Names& names);
void add_note(const lang::RecordNote& syntax, facts::WarId war, facts::History& history,
              Names& names);

}  // namespace casus::pact
