#include "casus/base/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "casus/base/text.h"

namespace casus {
namespace {

constexpr std::size_t columns_max = 100;
constexpr std::size_t columns_before = 30;  // kept in front of a span when a long line is cut

constexpr std::string_view plain = "\x1b[0m";
constexpr std::string_view bold = "\x1b[1m";

std::string_view colour_of(Severity severity) {
  if (severity == Severity::error) return "\x1b[1;31m";
  return severity == Severity::warning ? "\x1b[1;35m" : "\x1b[1;36m";
}

bool is_control(char32_t c) {
  bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || direction;
}

// A line as it is shown: one entry a column, each the UTF-8 of one code point.
std::vector<std::string> columns_of(std::string_view line) {
  std::vector<std::string> columns;
  for (std::size_t at = 0; at < line.size();) {
    CodePoint point = code_point_at(line, at);
    std::string& column = columns.emplace_back();
    if (point.value == '\t') {
      column = " ";
    } else if (is_control(point.value)) {
      column = "?";
    } else {
      append_utf8(column, point.value);
    }
    at += point.size;
  }
  return columns;
}

struct Window {
  std::size_t first;
  std::size_t last;  // one past the end
};

Window window_around(std::size_t mark, std::size_t size) {
  if (size <= columns_max) return {0, size};
  std::size_t first = mark > columns_before ? mark - columns_before : 0;
  first = std::min(first, size - columns_max);
  return {first, first + columns_max};
}

void append_excerpt(std::string& out, const SourceMap& sources, Span span,
                    std::string_view colour) {
  Place begin = sources.place(span);
  Place end = sources.place_end(span);
  std::string_view line = sources.line_text(span.file, begin.line);
  std::vector<std::string> columns = columns_of(line);
  std::size_t mark = std::min<std::size_t>(begin.column - 1, columns.size());
  std::size_t mark_end = end.line == begin.line ? end.column - 1 : columns.size();
  mark_end = std::max(mark + 1, std::min(mark_end, columns.size()));

  Window window = window_around(mark, columns.size());
  std::string shown = window.first > 0 ? "..." : "";
  std::size_t indent = shown.size() + mark - window.first;
  for (std::size_t i = window.first; i < window.last; ++i) shown += columns[i];
  if (window.last < columns.size()) shown += "...";
  std::size_t length = std::min(mark_end, std::max(window.last, mark + 1)) - mark;

  std::string number = std::to_string(begin.line);
  std::string under = "^" + std::string(length - 1, '~');
  fmt::format_to(std::back_inserter(out), "  {} | {}\n", number, shown);
  fmt::format_to(std::back_inserter(out), "  {:{}} | {:{}}{}{}{}\n", "", number.size(), "", indent,
                 colour, under, colour.empty() ? "" : plain);
}

// Control characters in a path or a message must not reach a terminal.
std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    CodePoint point = code_point_at(text, at);
    append_utf8(out, is_control(point.value) && point.value != '\n' ? U'?' : point.value);
    at += point.size;
  }
  return out;
}

struct Message {
  Severity severity;
  std::string_view code;
  std::string_view text;
  Span span;
};

void append_message(std::string& out, const Message& message, const SourceMap& sources,
                    RenderOptions options) {
  auto sink = std::back_inserter(out);
  std::string_view colour = options.colour ? colour_of(message.severity) : std::string_view();
  std::string_view end = options.colour ? plain : std::string_view();
  if (!message.span.is_none()) {
    Place place = sources.place(message.span);
    fmt::format_to(sink, "{}{}:{}:{}:{} ", options.colour ? bold : end,
                   printable(sources.path(message.span.file)), place.line, place.column, end);
  }
  fmt::format_to(sink, "{}{}:{} {}", colour, to_string(message.severity), end,
                 printable(message.text));
  if (!message.code.empty()) fmt::format_to(sink, " [{}]", message.code);
  out.push_back('\n');
  if (!message.span.is_none()) append_excerpt(out, sources, message.span, colour);
}

}  // namespace

std::string render(const Diagnostic& diagnostic, const SourceMap& sources, RenderOptions options) {
  std::string out;
  append_message(out, {diagnostic.severity, diagnostic.code, diagnostic.text, diagnostic.span},
                 sources, options);
  for (const Note& note : diagnostic.notes)
    append_message(out, {Severity::note, {}, note.text, note.span}, sources, options);
  return out;
}

std::string render(const Diagnostics& diagnostics, const SourceMap& sources,
                   RenderOptions options) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) out += render(diagnostic, sources, options);
  if (diagnostics.dropped_count() > 0)
    out += fmt::format("note: {} more are not shown\n", diagnostics.dropped_count());
  return out;
}

}  // namespace casus
