#pragma once
// Files, read whole and written so that the old one stays until the new one is safely on the disk.

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/format/file_format.h"
#include "core/store/file_system.h"

namespace waymark {

// Errors: FileMissing, NotPermitted, CannotOpen, NotAFile (a folder or a device), FileTooLarge, CannotRead.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::size_t limit = kLargestFile,
                                           FileSystem& disk = realFileSystem());

// Writes a temporary file beside the target, forces it onto the disk, puts it in the target's place and forces
// the folder onto the disk; a symbolic link is followed to its target. The mode of an old file is kept. On any
// error before the very last step the old file is as it was and the temporary one is gone.
// Errors: CannotWrite, DiskFull, NotAFile.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes,
                                     FileSystem& disk = realFileSystem());

}  // namespace waymark
