#include "casus/exchange/atop_file.h"

#include "casus/exchange/data_row.h"

namespace casus::exchange {

Result<std::vector<AtopMember>> read_atop(const SourceMap& sources, FileId file) {
  CASUS_TRY(reader, table::CsvReader::open(sources, file));
  std::vector<AtopMember> members;
  for (;;) {
    CASUS_TRY(more, reader.next());
    if (!more) return members;
    DataRow row(reader);
    AtopMember member{.alliance = row.number("atopid"),
                      .member = row.number("member"),
                      .phase = row.number("phase"),
                      .phase_max = row.number("maxphase"),
                      .renewal_months = row.number("renewlgt"),
                      .entry = row.date("yrent", "moent", "dayent"),
                      .exit = row.date("yrexit", "moexit", "dayexit"),
                      .span = row.span()};
    for (const AtopField& field : atop_fields) {
      member.codes[field.index()] = row.number(field.name);
      member.missing[field.index()] = row.missing(field.name);
    }
    if (row.fault()) return std::unexpected(*row.fault());
    members.push_back(member);
  }
}

}  // namespace casus::exchange
