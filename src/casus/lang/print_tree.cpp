#include "casus/lang/print_tree.h"

#include <concepts>
#include <optional>
#include <type_traits>

#include "casus/lang/phrases.h"
#include "casus/lang/tree_fields.h"

namespace casus::lang {
namespace {

// Whether a node that stands alone, not in a list, was not written at all.
template <class Node>
bool says_nothing(const Node&) {
  return false;
}
bool says_nothing(const SpanText& span) { return !span.from.given() && !span.until.given(); }
bool says_nothing(const Party& party) { return party.role == Role::none; }
bool says_nothing(const Adversary& adversary) { return adversary.terms.empty(); }
bool says_nothing(const Time& time) { return time.kind == TimeKind::none; }
bool says_nothing(const Secrecy& secrecy) { return !secrecy.secret; }
bool says_nothing(const InForce& in_force) { return in_force.kind == InForce::Kind::absent; }
bool says_nothing(const Term& term) { return term.kind == Term::Kind::absent; }
bool says_nothing(const Notice& notice) { return !notice.given; }
bool says_nothing(const Basis& basis) { return basis.kind == Basis::Kind::absent; }

class Printer {
 public:
  template <class T>
  Printer& operator()(std::string_view name, const T& value) {
    put(name, value);
    return *this;
  }

  std::string take() { return std::move(out_); }

 private:
  void line(std::string_view name, std::string_view value) {
    out_.append(2 * depth_, ' ').append(name);
    if (!value.empty()) out_.append(" ").append(value);
    out_ += '\n';
  }

  void put(std::string_view name, std::string_view value) {
    if (!value.empty()) line(name, value);
  }
  void put(std::string_view name, const Name& value) { put(name, value.text); }
  void put(std::string_view name, const Text& value) {
    if (value.empty()) return;
    std::string quoted = "\"";
    for (char c : value.value) {
      if (c == '"' || c == '\\') quoted += '\\';
      if (c == '\n')
        quoted += "\\n";
      else
        quoted += c;
    }
    line(name, quoted + (value.doubtful ? "\" (doubtful)" : "\""));
  }
  void put(std::string_view name, const DateText& value) {
    if (value.given()) line(name, print_date(value));
  }
  void put(std::string_view name, bool value) {
    if (value) line(name, "");
  }
  void put(std::string_view name, std::integral auto value) {
    if (value != 0) line(name, std::to_string(value));
  }
  template <class E>
    requires std::is_enum_v<E>
  void put(std::string_view name, E value) {
    if constexpr (requires { spelling(value); })
      put(name, spelling(value));
    else if (value != E{})
      line(name, std::to_string(static_cast<int>(value)));
  }
  template <class T>
  void put(std::string_view name, const std::optional<T>& value) {
    if (value) put(name, *value);
  }
  template <class T>
  void put(std::string_view name, const std::vector<T>& values) {
    for (const T& value : values) put_item(name, value);
  }
  template <class Node>
    requires requires(Printer& printer, const Node& node) { fields(printer, node); }
  void put(std::string_view name, const Node& node) {
    if (!says_nothing(node)) put_node(name, node);
  }

  template <class T>
  void put_item(std::string_view name, const T& item) {
    if constexpr (requires(Printer& printer) { fields(printer, item); })
      put_node(name, item);
    else
      put(name, item);
  }
  template <class T>
  void put_item(std::string_view name, const std::vector<T>& items) {
    line(name, "");
    ++depth_;
    put(name, items);
    --depth_;
  }

  template <class Node>
  void put_node(std::string_view name, const Node& node) {
    line(name, "");
    ++depth_;
    fields(*this, node);
    --depth_;
  }

  std::string out_;
  std::size_t depth_ = 0;
};

std::string padded(int value, std::size_t size) {
  std::string digits = std::to_string(value);
  return std::string(size > digits.size() ? size - digits.size() : 0, '0') + digits;
}

std::string day_text(int year, int month, int day) {
  std::string out = padded(year, 4);
  if (month != 0) out += "-" + padded(month, 2);
  if (day != 0) out += "-" + padded(day, 2);
  return out;
}

}  // namespace

std::string print_date(const DateText& date) {
  std::string first = day_text(date.year, date.month, date.day);
  std::string last = day_text(date.last_year, date.last_month, date.last_day);
  std::string out = first;
  if (date.hour >= 0) out += "T" + padded(date.hour, 2) + ":" + padded(date.minute, 2);
  if (last != first) out += ".." + last;
  return out + (date.doubtful ? " (doubtful)" : "");
}

std::string print_tree(const File& file) {
  Printer printer;
  fields(printer, file);
  return printer.take();
}

std::string print_tree(const Doing& doing) {
  Printer printer;
  fields(printer, doing);
  return printer.take();
}

bool same_tree(const File& a, const File& b) { return print_tree(a) == print_tree(b); }

}  // namespace casus::lang
