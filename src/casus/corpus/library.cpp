#include "casus/corpus/library.h"

#include <filesystem>

#include "casus/base/file.h"
#include "casus/corpus/embedded.h"
#include "casus/lang/parser.h"

namespace casus::corpus {

namespace {

constexpr std::string_view corpus_version = "2026.11";

struct Loader {
  SourceMap& sources;
  std::vector<std::unique_ptr<lang::File>>& files;
  std::vector<int> layers{};
  Diagnostics& diagnostics;
  std::size_t bytes = 0;

  void parse(FileId id, int layer) {
    files.push_back(std::make_unique<lang::File>(lang::parse(sources, id, diagnostics)));
    layers.push_back(layer);
  }

  void read(const std::string& path, int layer) {
    auto text = read_file(path, lang::file_bytes_max);
    if (!text) {
      diagnostics.add(std::move(text).error());
      return;
    }
    bytes += text->size();
    if (bytes > corpus_bytes_max || files.size() >= files_max) {
      if (bytes - text->size() <= corpus_bytes_max)
        diagnostics.add_error("corpus.too-large",
                              path + ": the corpus is larger than 256 MiB or 200,000 files", {});
      return;
    }
    parse(sources.add(path, std::move(*text)), layer);
  }

  void read_tree(const std::string& path, int layer, std::vector<std::string>* names) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
      read(path, layer);
      if (names) names->push_back(path);
      return;
    }
    auto list = list_files(path, ".pact");
    if (!list) {
      diagnostics.add(std::move(list).error());
      return;
    }
    for (const std::string& file : *list) {
      read(file, layer);
      if (names) names->push_back(file);
    }
  }
};

bool is_crisis(std::string_view path) { return path.find("crises/") != std::string_view::npos; }

bool is_record(std::string_view path) { return path.find("record/") != std::string_view::npos; }

}  // namespace

Library Library::open(const LibraryOptions& options, Diagnostics& diagnostics) {
  Library library;
  Loader loader{.sources = *library.sources_, .files = library.files_, .diagnostics = diagnostics};
  bool own_record = options.with_record && options.record_file.empty();
  if (options.folder.empty()) {
    library.version_ = corpus_version;
    library.sha256_ = embedded_sha256();
    for (const EmbeddedFile& file : embedded_files())
      if ((own_record || !is_record(file.path)) && (options.with_crises || !is_crisis(file.path)))
        loader.parse(loader.sources.add_view("corpus/" + std::string(file.path), file.bytes), 0);
  } else if (options.folder != "none") {
    library.version_ = options.folder;
    loader.read_tree(options.folder, 0, nullptr);
  } else {
    library.version_ = "none";
  }
  if (options.with_record && !options.record_file.empty())
    loader.read_tree(options.record_file, 1, nullptr);
  int layer = 2;
  for (const std::string& overlay : options.overlays)
    loader.read_tree(overlay, layer++, &library.overlay_paths_);
  std::vector<pact::Unit> units;
  for (std::size_t i = 0; i < library.files_.size(); ++i)
    units.push_back({library.files_[i].get(), loader.layers[i]});
  library.compiled_ =
      std::make_unique<pact::Compiled>(pact::compile(units, options.with_record, diagnostics));
  return library;
}

}  // namespace casus::corpus
