// The plain main of a fuzzer: runs its entry on every file of the folders given, so that each seed
// and each crash once found is part of every test run, whatever the compiler.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& input) {
  const void* bytes = input.data();
  LLVMFuzzerTestOneInput(static_cast<const std::uint8_t*>(bytes), input.size());
}

}  // namespace

int main(int count, char** folders) {
  std::size_t inputs = 1;
  run("");
  for (int i = 1; i < count; ++i) {
    if (!std::filesystem::is_directory(folders[i])) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folders[i])) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      run(std::string(std::istreambuf_iterator<char>(file), {}));
      ++inputs;
    }
  }
  std::printf("%zu inputs\n", inputs);
  return 0;
}
