#include "core/store/file_system.h"

#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace waymark {
namespace {

class RealFileSystem : public FileSystem {
public:
    int open(const std::string& path, int flags, mode_t mode) override { return ::open(path.c_str(), flags, mode); }
    ssize_t read(int file, void* bytes, std::size_t count) override { return ::read(file, bytes, count); }
    ssize_t write(int file, const void* bytes, std::size_t count) override { return ::write(file, bytes, count); }
    int fsync(int file) override { return ::fsync(file); }
    int fchmod(int file, mode_t mode) override { return ::fchmod(file, mode); }
    int close(int file) override { return ::close(file); }
    int rename(const std::string& from, const std::string& to) override { return ::rename(from.c_str(), to.c_str()); }
    int unlink(const std::string& path) override { return ::unlink(path.c_str()); }
};

}  // namespace

FileSystem& realFileSystem() {
    static RealFileSystem disk;
    return disk;
}

}  // namespace waymark
