#include "tests/core/store/failing_file_system.h"

#include <algorithm>
#include <cerrno>

namespace waymark::test {

bool FailingFileSystem::fails(const char* call) {
    calls.emplace_back(call);
    const int number = static_cast<int>(calls.size());
    const bool failing = failAt > 0 && (number == failAt || (diesThere && number > failAt));
    if (failing) errno = failWith;
    return failing;
}

int FailingFileSystem::stat(const std::string& path, struct stat& facts) {
    return fails("stat") ? -1 : realFileSystem().stat(path, facts);
}

ssize_t FailingFileSystem::readlink(const std::string& path, char* bytes, std::size_t count) {
    return fails("readlink") ? -1 : realFileSystem().readlink(path, bytes, count);
}

int FailingFileSystem::access(const std::string& path, int mode) {
    return fails("access") ? -1 : realFileSystem().access(path, mode);
}

int FailingFileSystem::open(const std::string& path, int flags, mode_t mode) {
    return fails("open") ? -1 : realFileSystem().open(path, flags, mode);
}

ssize_t FailingFileSystem::read(int file, void* bytes, std::size_t count) {
    return fails("read") ? -1 : realFileSystem().read(file, bytes, std::min(count, mostBytes));
}

ssize_t FailingFileSystem::write(int file, const void* bytes, std::size_t count) {
    return fails("write") ? -1 : realFileSystem().write(file, bytes, std::min(count, mostBytes));
}

int FailingFileSystem::fsync(int file) { return fails("fsync") ? -1 : realFileSystem().fsync(file); }

int FailingFileSystem::fchmod(int file, mode_t mode) {
    return fails("fchmod") ? -1 : realFileSystem().fchmod(file, mode);
}

int FailingFileSystem::fchown(int file, uid_t owner, gid_t group) {
    return fails("fchown") ? -1 : realFileSystem().fchown(file, owner, group);
}

// Closes in any case, as the kernel does, so that no descriptor is left over.
int FailingFileSystem::close(int file) {
    const bool failing = fails("close");
    const int closed = realFileSystem().close(file);
    if (failing) errno = failWith;
    return failing ? -1 : closed;
}

int FailingFileSystem::rename(const std::string& from, const std::string& to) {
    return fails("rename") ? -1 : realFileSystem().rename(from, to);
}

int FailingFileSystem::unlink(const std::string& path) { return fails("unlink") ? -1 : realFileSystem().unlink(path); }

}  // namespace waymark::test
