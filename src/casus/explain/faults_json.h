#pragma once
#include <string>

#include "casus/base/diagnostic.h"
#include "casus/base/source.h"

namespace casus::explain {

// Faults of the input for a program:
// {"schema":"casus/1","errors":[{code,text,file,line,column,notes}]}. Warnings are left out; file,
// line and column are null where a fault has no place.
std::string faults_json(const Diagnostics& faults, const SourceMap& sources);

}  // namespace casus::explain
