#include "core/store/file_system.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {
namespace {

class RealFileSystem : public FileSystem {
public:
    int stat(const std::string& path, struct stat& facts) override { return ::stat(path.c_str(), &facts); }
    ssize_t readlink(const std::string& path, char* bytes, std::size_t count) override {
        return ::readlink(path.c_str(), bytes, count);
    }
    int access(const std::string& path, int mode) override { return ::access(path.c_str(), mode); }
    int open(const std::string& path, int flags, mode_t mode) override { return ::open(path.c_str(), flags, mode); }
    ssize_t read(int file, void* bytes, std::size_t count) override { return ::read(file, bytes, count); }
    ssize_t write(int file, const void* bytes, std::size_t count) override { return ::write(file, bytes, count); }
    int fsync(int file) override { return ::fsync(file); }
    int fchmod(int file, mode_t mode) override { return ::fchmod(file, mode); }
    int fchown(int file, uid_t owner, gid_t group) override { return ::fchown(file, owner, group); }
    int close(int file) override { return ::close(file); }
    int rename(const std::string& from, const std::string& to) override { return ::rename(from.c_str(), to.c_str()); }
    int unlink(const std::string& path) override { return ::unlink(path.c_str()); }
};

}  // namespace

std::string diskReason() {
    switch (errno) {
        case EACCES:
        case EPERM: return "you may not write there";
        case EROFS: return "it lies where nothing can be written";
        case ENOENT:
        case ENOTDIR: return "its folder is not there any more";
        case EIO: return "the disk reports an error";
        default: return std::strerror(errno);
    }
}

FileSystem& realFileSystem() {
    static RealFileSystem disk;
    return disk;
}

}  // namespace waymark
