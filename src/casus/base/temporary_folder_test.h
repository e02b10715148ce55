#pragma once
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "casus/base/assert.h"

#include <unistd.h>

namespace casus {

// For tests: an empty folder that goes when the value goes.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    path_ = (std::filesystem::temp_directory_path() / "casus-XXXXXX").string();
    CASUS_ASSERT(mkdtemp(path_.data()) != nullptr);
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }
  std::string path(std::string_view name) const { return path_ + "/" + std::string(name); }
  // Writes a file, and the folders it needs; returns its path.
  std::string write(std::string_view name, std::string_view content) const {
    std::string target = path(name);
    std::filesystem::create_directories(std::filesystem::path(target).parent_path());
    std::ofstream(target, std::ios::binary) << content;
    return target;
  }

 private:
  std::string path_;
};

}  // namespace casus
