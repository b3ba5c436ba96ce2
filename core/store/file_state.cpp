#include "core/store/file_state.h"

#include <functional>
#include <string_view>

#include "core/store/file.h"

namespace waymark {
namespace {

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

}  // namespace

FileState lookAtFile(const std::string& path, const FileState& known, FileSystem& disk) {
    FileState state;
    struct stat facts {};
    if (disk.stat(path, facts) != 0) return state;
    state.isThere = true;
    state.names = static_cast<std::int64_t>(facts.st_nlink);
    state.size = facts.st_size;
    state.device = facts.st_dev;
    state.inode = facts.st_ino;
    state.modified = nanoseconds(facts.st_mtim);
    state.changed = nanoseconds(facts.st_ctim);
    const bool isUntouched = known.isThere && state.device == known.device && state.inode == known.inode &&
                             state.size == known.size && state.modified == known.modified &&
                             state.changed == known.changed;
    if (isUntouched) {
        state.content = known.content;
    } else if (const auto bytes = readFile(path, kLargestFile, disk)) {
        state.size = static_cast<std::int64_t>(bytes->size());
        state.content = std::hash<std::string_view>{}(*bytes);
    }
    return state;
}

bool holdSame(const FileState& one, const FileState& other) {
    if (!one.isThere || !other.isThere) return one.isThere == other.isThere;
    return one.content && one.size == other.size && one.content == other.content;
}

}  // namespace waymark
