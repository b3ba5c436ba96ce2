#include "core/store/file.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace waymark {
namespace {

namespace fs = std::filesystem;

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (fs::temp_directory_path() / "waymark-store-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() { fs::remove_all(m_path); }
    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }
    [[nodiscard]] std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_path), {}));
    }

private:
    fs::path m_path;
};

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Passes calls on to the disk, but makes the k-th one fail, or writes only part of what it is given.
class FailingFileSystem : public FileSystem {
public:
    int failAt = 0;  // 1-based; 0: none
    int failWith = EIO;
    bool shortWrites = false;
    int calls = 0;

    int open(const std::string& path, int flags, mode_t mode) override {
        return fails() ? -1 : realFileSystem().open(path, flags, mode);
    }
    ssize_t read(int file, void* bytes, std::size_t count) override {
        return fails() ? -1 : realFileSystem().read(file, bytes, count);
    }
    ssize_t write(int file, const void* bytes, std::size_t count) override {
        if (fails()) return -1;
        return realFileSystem().write(file, bytes, shortWrites ? std::min<std::size_t>(count, 7) : count);
    }
    int fsync(int file) override { return fails() ? -1 : realFileSystem().fsync(file); }
    int fchmod(int file, mode_t mode) override { return fails() ? -1 : realFileSystem().fchmod(file, mode); }
    int close(int file) override {
        const bool failing = fails();
        const int closed = realFileSystem().close(file);
        if (failing) errno = failWith;
        return failing ? -1 : closed;
    }
    int rename(const std::string& from, const std::string& to) override {
        return fails() ? -1 : realFileSystem().rename(from, to);
    }
    int unlink(const std::string& path) override { return realFileSystem().unlink(path); }

private:
    bool fails() {
        const bool failing = ++calls == failAt;
        if (failing) errno = failWith;
        return failing;
    }
};

TEST(WriteFile, WritesAndReplacesAndKeepsTheMode) {
    const TemporaryFolder folder;
    const std::string path = folder.file("a.txt");
    ASSERT_TRUE(writeFile(path, "one"));
    EXPECT_EQ(contentOf(path), "one");
    ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
    ASSERT_TRUE(writeFile(path, "two"));
    EXPECT_EQ(contentOf(path), "two");
    struct stat facts {};
    ASSERT_EQ(::stat(path.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0640U);
    EXPECT_EQ(folder.entries(), 1U);
}

// Every system call of a save fails once, in every way: the file is the old or the new one whole, and success is
// never reported for a save in which a call failed.
TEST(WriteFile, NeverDamagesNeverLiesWhicheverCallFails) {
    const std::string old(100, 'o');
    const std::string fresh(333, 'n');
    for (const int error : {EIO, ENOSPC, EACCES, EROFS}) {
        for (const bool shortWrites : {false, true}) {
            const TemporaryFolder counting;
            FailingFileSystem disk;
            disk.shortWrites = shortWrites;
            ASSERT_TRUE(writeFile(counting.file("a"), fresh, disk));
            const int calls = disk.calls;
            ASSERT_GE(calls, 9);
            for (int k = 1; k <= calls; ++k) {
                const TemporaryFolder folder;
                const std::string path = folder.file("a");
                ASSERT_TRUE(writeFile(path, old));
                FailingFileSystem failing;
                failing.failAt = k;
                failing.failWith = error;
                failing.shortWrites = shortWrites;
                const auto outcome = writeFile(path, fresh, failing);
                EXPECT_FALSE(outcome) << "call " << k;
                const std::string now = contentOf(path);
                EXPECT_TRUE(now == old || now == fresh) << "call " << k;
                EXPECT_EQ(folder.entries(), 1U) << "call " << k;
                if (error == ENOSPC) {
                    EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
                }
            }
        }
    }
}

TEST(WriteFile, FollowsASymbolicLinkToItsTarget) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.file("real"), "one"));
    fs::create_symlink(folder.file("real"), folder.file("link"));
    ASSERT_TRUE(writeFile(folder.file("link"), "two"));
    EXPECT_TRUE(fs::is_symlink(folder.file("link")));
    EXPECT_EQ(contentOf(folder.file("real")), "two");
}

TEST(WriteFile, RefusesAFolderAndAMissingFolder) {
    const TemporaryFolder folder;
    fs::create_directory(folder.file("sub"));
    EXPECT_EQ(writeFile(folder.file("sub"), "x").error().code, ErrorCode::NotAFile);
    EXPECT_EQ(writeFile(folder.file("no/where"), "x").error().code, ErrorCode::CannotWrite);
}

TEST(ReadFile, TheLimitHoldsOnBothSides) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.file("a"), std::string(1000, 'x')));
    EXPECT_EQ(readFile(folder.file("a"), 1000)->size(), 1000U);
    EXPECT_EQ(readFile(folder.file("a"), 999).error().code, ErrorCode::FileTooLarge);
}

TEST(ReadFile, SaysWhatIsWrong) {
    const TemporaryFolder folder;
    EXPECT_EQ(readFile(folder.file("missing")).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(readFile("/tmp").error().code, ErrorCode::NotAFile);
    EXPECT_EQ(readFile("/dev/zero").error().code, ErrorCode::NotAFile);
    ASSERT_TRUE(writeFile(folder.file("a"), "x"));
    FailingFileSystem disk;
    disk.failAt = 2;
    EXPECT_EQ(readFile(folder.file("a"), kLargestFile, disk).error().code, ErrorCode::CannotRead);
}

}  // namespace
}  // namespace waymark
