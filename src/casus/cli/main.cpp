#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "casus/cli/command.h"

namespace {

casus::cli::Console console_of_this_process() {
  casus::cli::Console console;
  const char* no_colour = std::getenv("NO_COLOR");
  bool colour = !no_colour || *no_colour == '\0';
  console.colour = colour && isatty(STDOUT_FILENO) != 0;
  console.err_colour = colour && isatty(STDERR_FILENO) != 0;
  auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  console.today = casus::time::Date{static_cast<std::int32_t>(today.time_since_epoch().count())};
  return console;
}

bool write(std::FILE* stream, const std::string& text) {
  return std::fwrite(text.data(), 1, text.size(), stream) == text.size() &&
         std::fflush(stream) == 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  casus::cli::Outcome outcome = casus::cli::run(arguments, console_of_this_process());
  write(stderr, outcome.err);
  if (!write(stdout, outcome.out)) {
    std::fputs("casus: the answer could not be written [cli.unwritable-output]\n", stderr);
    return casus::cli::exit_environment;
  }
  return outcome.exit_code;
}
