#include "casus/lang/parser.h"

#include "casus/base/text.h"
#include "casus/lang/parsers.h"
#include "casus/lang/recorded.h"

namespace casus::lang {
namespace {

using enum Heading;

constexpr HeadingSet top_level = {treaty, state, group, place,    region,
                                  set,    issue, war,   coverage, scenario};

void parse_block(Reader& reader, Heading heading, File& file) {
  switch (heading) {
    case treaty:
      file.treaties.push_back(parse_treaty(reader));
      return;
    case state:
      file.states.push_back(parse_state(reader));
      return;
    case group:
      file.groups.push_back(parse_group(reader));
      return;
    case place:
      file.places.push_back(parse_place(reader));
      return;
    case region:
      file.regions.push_back(parse_region(reader));
      return;
    case set:
      file.sets.push_back(parse_set(reader));
      return;
    case issue:
      file.issues.push_back(parse_issue(reader));
      return;
    case war:
      file.wars.push_back(parse_war(reader));
      return;
    case coverage:
      file.coverages.push_back(parse_coverage(reader));
      return;
    default:
      file.scenarios.push_back(parse_scenario(reader));
      return;
  }
}

// Says what keeps a text from being read at all.
bool readable(std::string_view text, FileId file, Diagnostics& diagnostics) {
  if (text.size() > file_bytes_max) {
    diagnostics.add_error("lang.file-too-large", "a treaty file has at most 16 MiB", {file, 0, 0});
    return false;
  }
  if (auto at = invalid_utf8_at(text)) {
    auto begin = static_cast<std::uint32_t>(*at);
    diagnostics.add_error("lang.not-utf8", "this byte is not UTF-8 text: save the file as UTF-8",
                          {file, begin, begin + 1});
    return false;
  }
  return true;
}

// Runs `parse` over a text without statements, to its end.
template <class Parse>
auto parse_all(const SourceMap& sources, FileId file, Parse parse)
    -> Result<decltype(parse(std::declval<Reader&>()))> {
  Diagnostics diagnostics;
  if (readable(sources.text(file), file, diagnostics)) {
    Reader reader(sources.text(file), file, diagnostics, {Statements::no, nullptr, nullptr});
    auto value = parse(reader);
    if (!reader.at_end())
      reader.fail("lang.leftover", "expected the end, found " + reader.found(), reader.here());
    if (diagnostics.ok()) return value;
  }
  return std::unexpected(diagnostics.items().front());
}

}  // namespace

File parse(const SourceMap& sources, FileId id, Diagnostics& diagnostics) {
  return parse_recorded(sources, id, diagnostics, nullptr);
}

File parse_recorded(const SourceMap& sources, FileId id, Diagnostics& diagnostics,
                    std::vector<StatementPlace>* places) {
  File file;
  file.file = id;
  std::string_view text = sources.text(id);
  if (!readable(text, id, diagnostics)) return file;
  Reader reader(text, id, diagnostics, {Statements::yes, &file.arena, places});
  Block block(reader, "a file", top_level);
  reader.open_garbage();
  std::size_t count = 0;
  while (auto heading = block.next()) {
    if (++count > file_blocks_max) {
      diagnostics.add_error("lang.too-many-blocks",
                            "a file has at most " + std::to_string(file_blocks_max) +
                                " treaties, states and other blocks",
                            reader.heading_span());
      break;
    }
    parse_block(reader, *heading, file);
  }
  return file;
}

Result<Doing> parse_doing(const SourceMap& sources, FileId file) {
  return parse_all(sources, file, [](Reader& reader) { return parse_question(reader); });
}

Result<DateText> parse_date(const SourceMap& sources, FileId file) {
  return parse_all(sources, file,
                   [](Reader& reader) { return reader.date("a date such as 1914-08-01"); });
}

}  // namespace casus::lang
