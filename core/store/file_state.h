#pragma once
// What a file was like when it was read or written, to tell later whether somebody else has changed it.

#include <cstdint>
#include <optional>
#include <string>

#include "core/store/file_system.h"

namespace waymark {

// Times tell only that it must be looked at again, never which file is newer: clocks jump, and version control and sync
// clients set times as they like.
struct FileState {
    bool isThere = false;
    std::int64_t names = 0;  // hard links
    std::int64_t size = 0;
    std::optional<std::uint64_t> content;  // a hash; none if the file cannot be read
    // Where it lies and when it changed; the same as long as nobody has touched it.
    std::uint64_t device = 0, inode = 0;
    std::int64_t modified = 0, changed = 0;  // nanoseconds since 1970
};

// Symbolic links are followed. Reads the file only where its place or its times differ from those of `known`.
[[nodiscard]] FileState lookAtFile(const std::string& path, const FileState& known = {},
                                   FileSystem& disk = realFileSystem());

// Whether both hold the same, or neither is there. A file that cannot be read is like no other.
[[nodiscard]] bool holdSame(const FileState& one, const FileState& other);

}  // namespace waymark
