#pragma once
#include <string>
#include <string_view>

#include "casus/base/result.h"
#include "casus/base/source.h"
#include "casus/facts/event.h"
#include "casus/pact/program.h"

namespace casus::pact {

// Reads `<actors> <verb> [<targets>] [in <place>]` for a day. Fails with lang.* or pact.* at the
// word in question; states must exist on the day (pact.not-a-state-then), and nobody may be on both
// sides (pact.both-sides).
Result<facts::Event> parse_question(Program& program, SourceMap& sources, FileId question,
                                    time::Date date);

// A date option: --on 2024-12-10. The whole day; a month or year is refused (pact.imprecise-date).
Result<time::Date> parse_day(SourceMap& sources, FileId text);

}  // namespace casus::pact
