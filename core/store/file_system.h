#pragma once
// The system calls that reading and saving need, behind a seam so that tests can make each of them fail.

#include <cstddef>
#include <string>

#include <sys/stat.h>
#include <sys/types.h>

namespace waymark {

// Every call behaves like the POSIX function of its name: -1 and errno where it fails.
class FileSystem {
public:
    virtual ~FileSystem() = default;
    virtual int stat(const std::string& path, struct stat& facts) = 0;
    virtual ssize_t readlink(const std::string& path, char* bytes, std::size_t count) = 0;
    virtual int access(const std::string& path, int mode) = 0;
    virtual int open(const std::string& path, int flags, mode_t mode) = 0;
    virtual ssize_t read(int file, void* bytes, std::size_t count) = 0;
    virtual ssize_t write(int file, const void* bytes, std::size_t count) = 0;
    virtual int fsync(int file) = 0;
    virtual int fchmod(int file, mode_t mode) = 0;
    virtual int fchown(int file, uid_t owner, gid_t group) = 0;
    virtual int close(int file) = 0;
    virtual int rename(const std::string& from, const std::string& to) = 0;
    virtual int unlink(const std::string& path) = 0;
};

// Why the last call failed, by errno: in words of ours for what a person can do something about, else the system's.
[[nodiscard]] std::string diskReason();

// The disk itself.
[[nodiscard]] FileSystem& realFileSystem();

}  // namespace waymark
