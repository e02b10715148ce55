#pragma once
#include "casus/facts/event.h"
#include "casus/lang/words.h"

namespace casus::pact {

// What a deed of an event statement or a question is, in the tree of event kinds.
facts::EventKind kind_of(lang::Deed deed);
// "attacks": an armed attack of a kind that is not said.
inline bool is_unspecific(lang::Deed deed) { return deed == lang::Deed::attacks; }
// What the deed itself says was hit ("sinks a ship of"); unknown if nothing.
facts::ObjectKind object_of(lang::Deed deed);
facts::ObjectKind object_of(lang::VictimObject object);
// Whether the deed is done to somebody and so needs a target.
bool needs_target(lang::Deed deed);

}  // namespace casus::pact
