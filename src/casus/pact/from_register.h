#pragma once
#include <functional>

#include "casus/lang/syntax.h"
#include "casus/pact/names.h"

namespace casus::pact {

// Adds what a file says of states, groups, places, regions, sets and issues. Two steps, because
// entries of one file name those of another: first declare() over all files, then reg.finish(),
// then describe() over all. Establishes: every id is unique (pact.duplicate), every link leads to a
// known state or place, dates exist and are in order. `stands(what, id)`: whether the definition
// counts, or a later layer replaces it.
using Stands = std::function<bool(std::string_view what, const lang::Name& id)>;
void declare_register(const lang::File& file, const Stands& stands, Names& names);
void describe_register(const lang::File& file, const Stands& stands, Names& names);

// One region's lines; also for the regions of a treaty, whose parties it may speak of.
void describe_region(const lang::Region& region, PlaceId id, time::DateInterval when, Names& names);
// The readings of an issue, general or as a treaty opens it.
Readings readings_of(const std::vector<lang::Reading>& list, Names& names);

}  // namespace casus::pact
