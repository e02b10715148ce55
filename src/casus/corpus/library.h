#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/diagnostic.h"
#include "casus/base/source.h"
#include "casus/lang/syntax.h"
#include "casus/pact/compile.h"

namespace casus::corpus {

struct LibraryOptions {
  std::string folder;  // "" = the embedded corpus, "none" = nothing, else a folder of .pact files
  std::vector<std::string> overlays;  // files or folders that add to it or replace treaties of it
  bool with_record = true;
  bool with_crises = true;  // false: leave out crises/, whose invented worlds are for themselves
  std::string record_file;  // instead of the corpus's record
};

inline constexpr std::size_t corpus_bytes_max = 256u * 1024 * 1024;
inline constexpr std::size_t files_max = 200'000;

// A corpus read and compiled: owns the texts, the trees and the program made of them. Movable;
// views into it stay valid when it is moved.
class Library {
 public:
  // Never fails as a whole: what is wrong is told in `diagnostics` (base.*, lang.*, pact.*), each
  // at its place.
  static Library open(const LibraryOptions& options, Diagnostics& diagnostics);

  [[nodiscard]] const SourceMap& sources() const { return *sources_; }
  [[nodiscard]] SourceMap& sources() { return *sources_; }
  [[nodiscard]] pact::Compiled& compiled() { return *compiled_; }
  [[nodiscard]] const pact::Compiled& compiled() const { return *compiled_; }
  [[nodiscard]] const std::vector<std::unique_ptr<lang::File>>& files() const { return files_; }
  // Files of an overlay: what the user brought.
  [[nodiscard]] const std::vector<std::string>& overlay_paths() const { return overlay_paths_; }
  // "1.0", "embedded" or the folder's name; sha256 is empty for what is not embedded.
  [[nodiscard]] const std::string& version() const { return version_; }
  [[nodiscard]] const std::string& sha256() const { return sha256_; }

 private:
  std::unique_ptr<SourceMap> sources_ = std::make_unique<SourceMap>();
  std::vector<std::unique_ptr<lang::File>> files_;
  std::unique_ptr<pact::Compiled> compiled_;
  std::vector<std::string> overlay_paths_;
  std::string version_, sha256_;
};

}  // namespace casus::corpus
