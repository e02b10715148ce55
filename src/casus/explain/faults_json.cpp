#include "casus/explain/faults_json.h"

#include "casus/explain/json_writer.h"

namespace casus::explain {

namespace {

void place(JsonWriter& json, Span span, const SourceMap& sources) {
  if (span.is_none()) {
    json.key("file").null().key("line").null().key("column").null();
    return;
  }
  Place at = sources.place(span);
  json.member("file", sources.path(span.file)).member("line", at.line).member("column", at.column);
}

}  // namespace

std::string faults_json(const Diagnostics& faults, const SourceMap& sources) {
  JsonWriter json;
  json.object().member("schema", "casus/1").key("errors").array();
  for (const Diagnostic& fault : faults) {
    if (fault.severity != Severity::error) continue;
    json.object().member("code", fault.code).member("text", fault.text);
    place(json, fault.span, sources);
    json.key("notes").array();
    for (const Note& note : fault.notes) {
      json.object().member("text", note.text);
      place(json, note.span, sources);
      json.end();
    }
    json.end().end();
  }
  return json.end().end().take();
}

}  // namespace casus::explain
