#include "casus/exchange/iwd_file.h"

#include <algorithm>
#include <array>

#include "casus/exchange/data_row.h"

namespace casus::exchange {

namespace {

// A code that contradicts the name beside it.
struct Repair {
  int war, wrong, right;
  std::string_view name, what;
};
constexpr std::array repairs{
    Repair{38, 365, 255, "Germany", "the file gives Germany the code of Russia, 365"},
    Repair{38, 360, 350, "Greece", "the file gives Greece the code of Romania, 360"},
    Repair{19, 275, 280, "Mecklenburg Schwerin",
           "the file exchanges the codes of Hesse-Darmstadt and Mecklenburg-Schwerin"},
    Repair{19, 280, 275, "Hesse Grand Ducal",
           "the file exchanges the codes of Hesse-Darmstadt and Mecklenburg-Schwerin"},
};

void repair(int& code, std::string_view name, IwdDyad& dyad) {
  for (const Repair& fault : repairs) {
    if (fault.war != dyad.war || fault.wrong != code || fault.name != name) continue;
    code = fault.right;
    dyad.repaired = fault.what;
    return;
  }
}

IwdDyad dyad_from(DataRow& row) {
  IwdDyad dyad{.war = row.number("larger_war_id"), .span = row.span()};
  dyad.war_name = row.text("larger_war_name");
  dyad.initiator_name = row.text("init_name");
  dyad.target_name = row.text("target_name");
  dyad.initiator = row.number("init_ccode");
  dyad.target = row.number("target_ccode");
  repair(dyad.initiator, dyad.initiator_name, dyad);
  repair(dyad.target, dyad.target_name, dyad);
  int year = row.number("year");
  dyad.from = row.date_of(year, row.number("month_entry"), row.number("day_entry"));
  int last_month = row.number("month_exit02"), last_day = row.number("day_exit02");
  if (last_month == 0) {
    last_month = row.number("month_exit");
    last_day = row.number("day_exit");
  }
  dyad.until = row.date_of(year, last_month, last_day);
  return dyad;
}

}  // namespace

Result<std::vector<IwdDyad>> read_iwd(const SourceMap& sources, FileId file,
                                      std::size_t& row_count) {
  CASUS_TRY(reader, table::CsvReader::open(sources, file));
  std::vector<IwdDyad> dyads;
  for (;;) {
    CASUS_TRY(more, reader.next());
    if (!more) break;
    DataRow row(reader);
    IwdDyad dyad = dyad_from(row);
    if (row.fault()) return std::unexpected(*row.fault());
    auto same = [&](const IwdDyad& other) {
      return other.war == dyad.war && other.initiator == dyad.initiator &&
             other.target == dyad.target;
    };
    auto known = std::ranges::find_if(dyads, same);
    if (known == dyads.end()) {
      dyads.push_back(std::move(dyad));
      continue;
    }
    if (dyad.from.earliest < known->from.earliest) known->from = dyad.from;
    if (known->until.latest < dyad.until.latest) known->until = dyad.until;
  }
  row_count = reader.row_count();
  return dyads;
}

}  // namespace casus::exchange
