#pragma once
// A disk on which things go wrong when a test wants them to.

#include <limits>
#include <string>
#include <vector>

#include "core/store/file_system.h"

namespace waymark::test {

// Passes calls on to the real disk and keeps a list of them.
class FailingFileSystem : public FileSystem {
public:
    int failAt = 0;          // the call that fails, from 1; 0: none
    int failWith = 0;        // errno of that call
    bool diesThere = false;  // and no call after it does anything, as if the process had been killed
    std::size_t mostBytes = std::numeric_limits<std::size_t>::max();  // of one write
    std::vector<std::string> calls;

    int stat(const std::string& path, struct stat& facts) override;
    ssize_t readlink(const std::string& path, char* bytes, std::size_t count) override;
    int access(const std::string& path, int mode) override;
    int open(const std::string& path, int flags, mode_t mode) override;
    ssize_t read(int file, void* bytes, std::size_t count) override;
    ssize_t write(int file, const void* bytes, std::size_t count) override;
    int fsync(int file) override;
    int fchmod(int file, mode_t mode) override;
    int fchown(int file, uid_t owner, gid_t group) override;
    int close(int file) override;
    int rename(const std::string& from, const std::string& to) override;
    int unlink(const std::string& path) override;

private:
    bool fails(const char* call);
};

}  // namespace waymark::test
