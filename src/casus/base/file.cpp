#include "casus/base/file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include "casus/base/text.h"

namespace casus {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

std::unexpected<Diagnostic> unreadable(const std::string& path, const std::string& why) {
  return fail("base.unreadable-file", fmt::format("cannot read {}: {}", path, why));
}

std::string size_text(std::uint64_t bytes) {
  constexpr std::uint64_t mebibyte = 1024 * 1024;
  if (bytes < mebibyte) return fmt::format("{} bytes", bytes);
  return fmt::format("{}.{} MiB", bytes / mebibyte, bytes % mebibyte * 10 / mebibyte);
}

Result<std::uint64_t> size_of_regular(const std::string& path) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found)
    return fail("base.no-file", fmt::format("there is no file {}", path));
  if (error) return unreadable(path, error.message());
  if (status.type() == fs::file_type::directory)
    return fail("base.not-a-file", fmt::format("{} is a folder, not a file", path));
  if (status.type() != fs::file_type::regular)
    return fail("base.not-a-file", fmt::format("{} is not a regular file", path));
  std::uint64_t size = fs::file_size(path, error);
  if (error) return unreadable(path, error.message());
  return size;
}

Result<> check_text(const std::string& path, std::string_view text) {
  if (text.find('\0') != std::string_view::npos)
    return fail("base.binary-file", fmt::format("{} is not a text: it has a NUL byte", path));
  if (std::optional<std::size_t> at = invalid_utf8_at(text)) {
    auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*at), '\n') + 1;
    return fail("base.not-utf8",
                fmt::format("{} is not UTF-8 text: line {} has the byte 0x{:02X} out of place",
                            path, line, static_cast<unsigned char>(text[*at])));
  }
  return {};
}

// Hidden folders are left out together with what they hold.
Result<std::vector<std::string>> walk(const std::string& folder, std::string_view extension) {
  std::error_code error;
  std::vector<std::string> paths;
  fs::recursive_directory_iterator entry(folder, error), end;
  for (; !error && entry != end; entry.increment(error)) {
    std::string name = entry->path().filename().string();
    if (name.starts_with('.')) {
      entry.disable_recursion_pending();
      continue;
    }
    std::error_code ignored;
    if (!name.ends_with(extension) || !entry->is_regular_file(ignored)) continue;
    if (paths.size() == list_files_max)
      return fail("base.too-many-files",
                  fmt::format("{} holds more than {} files", folder, list_files_max));
    paths.push_back(entry->path().string());
  }
  if (error) return unreadable(folder, error.message());
  return paths;
}

}  // namespace

Result<std::string> read_bytes(const std::string& path, std::uint64_t bytes_max) {
  CASUS_TRY(size, size_of_regular(path));
  if (size > bytes_max)
    return fail("base.file-too-large", fmt::format("{} is too large: {}, and the maximum is {}",
                                                   path, size_text(size), size_text(bytes_max)));
  OpenFile file(std::fopen(path.c_str(), "rb"));
  if (!file) return unreadable(path, std::strerror(errno));
  // One byte more than its size, to notice a file that grows meanwhile or a size that is not true
  // (/proc gives 0): the maximum holds for what is read.
  std::string bytes(static_cast<std::size_t>(size) + 1, '\0');
  std::size_t used = 0;
  for (;;) {
    used += std::fread(bytes.data() + used, 1, bytes.size() - used, file.get());
    if (used < bytes.size()) break;
    if (used > bytes_max)
      return fail("base.file-too-large",
                  fmt::format("{} is larger than the maximum of {}", path, size_text(bytes_max)));
    bytes.resize(
        static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size() * 2, bytes_max + 1)));
  }
  if (std::ferror(file.get())) return unreadable(path, std::strerror(errno));
  bytes.resize(used);
  return bytes;
}

Result<std::string> read_file(const std::string& path, std::uint64_t bytes_max) {
  CASUS_TRY(text, read_bytes(path, bytes_max));
  CASUS_CHECK(check_text(path, text));
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  return text;
}

Result<> write_file(const std::string& path, std::string_view content) {
  std::string draft = path + ".new";
  auto unwritable = [&path](const std::string& why) {
    return fail("base.unwritable-file", fmt::format("cannot write {}: {}", path, why));
  };
  OpenFile file(std::fopen(draft.c_str(), "wb"));
  if (!file) return unwritable(std::strerror(errno));
  bool written = std::fwrite(content.data(), 1, content.size(), file.get()) == content.size();
  bool closed = std::fclose(file.release()) == 0;
  if (!written || !closed) {
    std::string why = std::strerror(errno);
    std::remove(draft.c_str());
    return unwritable(why);
  }
  std::error_code error;
  fs::rename(draft, path, error);
  if (error) {
    std::remove(draft.c_str());
    return unwritable(error.message());
  }
  return {};
}

Result<std::vector<std::string>> list_files(const std::string& folder, std::string_view extension) {
  std::error_code error;
  fs::file_status status = fs::status(folder, error);
  if (status.type() == fs::file_type::not_found)
    return fail("base.no-file", fmt::format("there is no folder {}", folder));
  if (error) return unreadable(folder, error.message());
  if (status.type() != fs::file_type::directory)
    return fail("base.not-a-folder", fmt::format("{} is not a folder", folder));
  CASUS_TRY(paths, walk(folder, extension));
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace casus
