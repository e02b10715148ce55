#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "casus/base/result.h"

namespace casus {

// The largest text that a single input may be, unless its reader names another maximum.
inline constexpr std::uint64_t text_bytes_max = 64u * 1024 * 1024;

// The text of a regular file (a symbolic link to one will do). A byte order mark is left out.
// Fails with: base.no-file, base.unreadable-file, base.not-a-file (a folder, a device, a pipe),
// base.file-too-large (checked before anything is read), base.binary-file (a NUL byte),
// base.not-utf8.
Result<std::string> read_file(const std::string& path, std::uint64_t bytes_max = text_bytes_max);

// As read_file, for formats that are not text: neither NUL bytes nor the encoding are looked at.
Result<std::string> read_bytes(const std::string& path, std::uint64_t bytes_max);

// Replaces a file in one step: a reader sees the old or the new content. Fails with
// base.unwritable-file.
Result<> write_file(const std::string& path, std::string_view content);

// The paths of the regular files under `folder` (and its folders) whose name ends in `extension`,
// such as ".pact", sorted by byte value; each begins with `folder`. Hidden entries are passed over.
// Fails with: base.no-file, base.not-a-folder, base.unreadable-file, base.too-many-files.
inline constexpr std::size_t list_files_max = 100'000;
Result<std::vector<std::string>> list_files(const std::string& folder, std::string_view extension);

}  // namespace casus
