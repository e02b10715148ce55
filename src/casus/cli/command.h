#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casus/time/date.h"

namespace casus::cli {

// What a command may know of the terminal and the clock; tests make their own.
struct Console {
  bool colour = false;      // the answer goes to a terminal, and NO_COLOR is not set
  bool err_colour = false;  // the same for faults
  time::Date today;         // the default of --on
  std::size_t columns = 80;
};

// Whole texts: nothing is written before a command is done, so an answer is never half there.
struct Outcome {
  int exit_code = 0;
  std::string out, err;
};

inline constexpr int exit_answered = 0;     // answered
inline constexpr int exit_found = 1;        // check, test and fmt --check found something
inline constexpr int exit_bad_input = 2;    // what the user gave is wrong
inline constexpr int exit_environment = 3;  // the machine failed: a disk full, memory gone

// What was written after the command's name. An option that was not given has no values; a flag, or
// an option whose optional value was left out, has one empty value.
class Arguments {
 public:
  void set(std::string name, std::vector<std::string> values) {
    values_[std::move(name)] = std::move(values);
  }
  [[nodiscard]] bool has(std::string_view name) const { return !all(name).empty(); }
  // The last value given, or `otherwise`.
  [[nodiscard]] std::string one(std::string_view name, std::string_view otherwise = "") const {
    const auto& values = all(name);
    return values.empty() ? std::string(otherwise) : values.back();
  }
  [[nodiscard]] const std::vector<std::string>& all(std::string_view name) const {
    static const std::vector<std::string> none;
    auto found = values_.find(name);
    return found == values_.end() ? none : found->second;
  }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

struct Option {
  enum class Values : unsigned char { flag, one, optional, many };
  std::string_view name;   // "--on"
  std::string_view value;  // "DATE": what stands for its value in the help; empty for a flag
  std::string_view help;
  Values values = Values::flag;
  std::vector<std::string_view> choices = {};  // empty: anything
  bool path = false;                           // its value is a path: shells complete it
};

struct Positional {
  std::string_view name;  // "QUESTION", also its key in Arguments
  std::string_view help;
  bool required = true;
  bool many = false;
  std::vector<std::string_view> choices = {};
  bool path = false;
};

// One command of `casus`. Parser, --help, shell completions and the man page are all made from
// this.
struct Command {
  std::string_view name;     // "if"
  std::string_view summary;  // one line, for the list of commands
  std::string_view about;    // the paragraph of its own help
  std::string_view example;  // one that works
  std::vector<Positional> positionals;
  std::vector<Option> options;
  Outcome (*run)(const Arguments& arguments, const Console& console) = nullptr;
};

using CommandTable = std::vector<Command>;

// Options that many commands share, so that they read alike everywhere.
Option json_option();
Option corpus_option();
Option with_option();
Option on_option();

// Every command, in the order of the help. A command is a file command_<name>.cpp with a function
// `void add_<name>(CommandTable&)`, named in commands.cpp.
CommandTable all_commands();

// The whole program but for the streams: `arguments` without the program's own name.
Outcome run(std::span<const std::string> arguments, const Console& console);

}  // namespace casus::cli
