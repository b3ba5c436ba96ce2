#pragma once
// Files, read whole and written so that the old one stays until the new one is safely on the disk.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/format/file_format.h"
#include "core/store/file_system.h"

namespace waymark {

// Errors: FileMissing, NotPermitted, NotAFile (a folder or a device), FileTooLarge, CannotOpen, CannotRead.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t limit = kLargestFile,
                                           FileSystem& disk = realFileSystem());

// Writes a temporary file beside the target, forces it onto the disk, puts it in the target's place and forces
// the folder onto the disk. Symbolic links are followed to their target, also where that is not there yet. An old
// file's owner, group and mode are kept as far as that is permitted; its other names (hard links) keep the old content.
// Errors: CannotWrite, DiskFull, NotAFile: the old file is as it was, and nothing else is left behind.
// NotConfirmed: the new file is in place, but the disk did not confirm that it will stay.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes,
                                     FileSystem& disk = realFileSystem());

// Forces the names in a folder onto the disk. False, with errno, where that failed.
[[nodiscard]] bool syncFolder(FileSystem& disk, const std::string& folder);

// The paths of what is in a folder, in any order, as far as it can be listed.
[[nodiscard]] std::vector<std::string> pathsIn(const std::string& folder);

// Removes the temporary files of writeFile() that programs left in this folder when they were killed. Those of programs
// that run stay, and young ones, which may be written on another computer.
// `now`: seconds since 1970.
void sweepTemporaries(const std::string& folder, std::int64_t now);
// False for what is not there.
[[nodiscard]] bool isOlderThanAMinute(const std::string& path, std::int64_t now);

}  // namespace waymark
