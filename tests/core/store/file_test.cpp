#include "core/store/file.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>

#include <gtest/gtest.h>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/core/store/failing_file_system.h"
#include "tests/core/store/temporary_folder.h"

namespace waymark {
namespace {

namespace fs = std::filesystem;
using test::contentOf;
using test::FailingFileSystem;
using test::TemporaryFolder;

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

// In a shared folder: whoever saves, the others can still do so too.
TEST(WriteFile, KeepsWhoseFileItIsAndOtherwiseGivesNobodyMoreRights) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can give files away";
    constexpr uid_t kAnn = 12'345;
    constexpr gid_t kTeam = 23'456;
    const TemporaryFolder folder;
    const std::string path = folder.file("a");
    const auto save = [&](FileSystem& disk) {
        EXPECT_TRUE(writeFile(path, "one"));
        EXPECT_EQ(::chown(path.c_str(), kAnn, kTeam), 0);
        EXPECT_EQ(::chmod(path.c_str(), 0664), 0);
        EXPECT_TRUE(writeFile(path, "two", disk));
        EXPECT_EQ(contentOf(path), "two");
        struct stat facts {};
        EXPECT_EQ(::stat(path.c_str(), &facts), 0);
        return facts;
    };
    const struct stat kept = save(realFileSystem());
    EXPECT_EQ(kept.st_uid, kAnn);
    EXPECT_EQ(kept.st_gid, kTeam);
    EXPECT_EQ(kept.st_mode & 07777U, 0664U);

    FailingFileSystem mayGiveToTheTeam;
    mayGiveToTheTeam.failAt = 7;
    mayGiveToTheTeam.failWith = EPERM;
    const struct stat shared = save(mayGiveToTheTeam);
    ASSERT_EQ(mayGiveToTheTeam.calls[6], "fchown");
    EXPECT_EQ(shared.st_uid, ::geteuid());
    EXPECT_EQ(shared.st_gid, kTeam);
    EXPECT_EQ(shared.st_mode & 07777U, 0664U);

    class : public FailingFileSystem {
        int fchown(int, uid_t, gid_t) override {
            errno = EPERM;
            return -1;
        }
    } mayGiveToNobody;
    const struct stat own = save(mayGiveToNobody);
    EXPECT_NE(own.st_gid, kTeam);
    EXPECT_EQ(own.st_mode & 07777U, 0644U) << "another group may not write what only the team could";
}

TEST(WriteFile, ANewFileHasTheModeThatTheUserAsksFor) {
    const TemporaryFolder folder;
    const mode_t before = ::umask(027);
    const auto written = writeFile(folder.file("a"), "x");
    ::umask(before);
    ASSERT_TRUE(written);
    struct stat facts {};
    ASSERT_EQ(::stat(folder.file("a").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 07777U, 0640U);
}

// What must hold after a save in which a call failed.
void expectOldOrNew(const Result<void>& outcome, const std::string& now, const std::string& old,
                    const std::string& fresh) {
    ASSERT_FALSE(outcome);
    if (outcome.error().code == ErrorCode::NotConfirmed)
        EXPECT_EQ(now, fresh);
    else
        EXPECT_EQ(now, old);
}

// Every system call of a save fails once, in every way: the file is the old or the new one whole, success is never
// reported for a save in which a call failed, and no temporary file stays behind.
TEST(WriteFile, NeverDamagesNeverLiesWhicheverCallFails) {
    const std::string old(100, 'o');
    const std::string fresh(333, 'n');
    for (const int error : {EIO, ENOSPC, EACCES, EROFS}) {
        for (const std::size_t mostBytes : {std::size_t{100}, std::size_t{1000}}) {
            for (int k = 1;; ++k) {
                const TemporaryFolder folder;
                const std::string path = folder.file("a");
                ASSERT_TRUE(writeFile(path, old));
                FailingFileSystem disk;
                disk.failAt = k;
                disk.failWith = error;
                disk.mostBytes = mostBytes;
                const auto outcome = writeFile(path, fresh, disk);
                if (static_cast<int>(disk.calls.size()) < k) {
                    ASSERT_GE(k, 12);
                    EXPECT_TRUE(outcome);
                    break;
                }
                SCOPED_TRACE(disk.calls[static_cast<std::size_t>(k - 1)] + " is call " + std::to_string(k));
                expectOldOrNew(outcome, contentOf(path), old, fresh);
                EXPECT_EQ(folder.entries(), 1U);
                if (error == ENOSPC && outcome.error().code != ErrorCode::NotConfirmed) {
                    EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
                }
            }
        }
    }
}

TEST(WriteFile, AProcessThatDiesLeavesTheOldOrTheNewFileWhole) {
    const std::string old(100, 'o');
    const std::string fresh(5000, 'n');
    for (int k = 1;; ++k) {
        const TemporaryFolder folder;
        const std::string path = folder.file("a");
        ASSERT_TRUE(writeFile(path, old));
        FailingFileSystem disk;
        disk.failAt = k;
        disk.failWith = EIO;
        disk.diesThere = true;
        disk.mostBytes = 2999;
        const auto outcome = writeFile(path, fresh, disk);
        if (static_cast<int>(disk.calls.size()) < k) break;
        expectOldOrNew(outcome, contentOf(path), old, fresh);
    }
}

// What a power cut can do: whatever was not synced is lost. So the content must be synced before it gets the name, and
// the folder after that.
TEST(WriteFile, SyncsTheContentBeforeTheNameAndTheFolderAfterIt) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.file("a"), "old"));
    FailingFileSystem disk;
    ASSERT_TRUE(writeFile(folder.file("a"), "new", disk));
    EXPECT_EQ(disk.calls, (std::vector<std::string>{"readlink", "stat", "access", "open", "write", "stat", "fchmod",
                                                    "fsync", "close", "rename", "open", "fsync", "close"}));
}

TEST(WriteFile, ADiskThatRunsFullWhileWritingLeavesTheOldFile) {
    const TemporaryFolder folder;
    const std::string path = folder.file("a");
    ASSERT_TRUE(writeFile(path, "old"));
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto outcome = writeFile(path, std::string(100'000, 'n'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(folder.entries(), 1U);
}

// A disk of its own for a test; not there where mounting is not permitted.
class SmallDisk {
public:
    SmallDisk() : m_isThere(::mount("none", m_folder.file("").c_str(), "tmpfs", 0, "size=256k") == 0) {}
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (m_isThere) ::umount2(m_folder.file("").c_str(), MNT_DETACH);
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] std::string file(const std::string& name) const { return m_folder.file(name); }
    [[nodiscard]] bool becomeReadOnly() const {
        return ::mount("none", m_folder.file("").c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    TemporaryFolder m_folder;
    bool m_isThere;
};

TEST(WriteFile, ADiskThatIsReallyFullLeavesTheOldFileAndNothingElse) {
    const SmallDisk disk;
    if (!disk.isThere()) GTEST_SKIP() << "mounting is not permitted here";
    const std::string path = disk.file("a");
    ASSERT_TRUE(writeFile(path, std::string(100'000, 'o')));
    for (const std::size_t size : {std::size_t{170'000}, std::size_t{300'000}, std::size_t{5'000'000}}) {
        const auto outcome = writeFile(path, std::string(size, 'n'));
        ASSERT_FALSE(outcome) << size;
        EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(contentOf(path), std::string(100'000, 'o'));
        EXPECT_EQ(std::distance(fs::directory_iterator(disk.file("")), {}), 1);
    }
    EXPECT_TRUE(writeFile(path, std::string(120'000, 'n'))) << "and goes on when there is room";
}

TEST(WriteFile, ADiskThatBecomesReadOnlyLeavesTheOldFile) {
    const SmallDisk disk;
    if (!disk.isThere()) GTEST_SKIP() << "mounting is not permitted here";
    ASSERT_TRUE(writeFile(disk.file("a"), "old"));
    ASSERT_TRUE(disk.becomeReadOnly());
    EXPECT_EQ(writeFile(disk.file("a"), "new").error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(writeFile(disk.file("b"), "new").error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(contentOf(disk.file("a")), "old");
}

TEST(WriteFile, SweepsWhatKilledProgramsLeft) {
    const TemporaryFolder folder;
    const std::string ended = folder.file(".waymark-99999999-0.tmp");
    const std::string running = folder.file(".waymark-" + std::to_string(::getppid()) + "-0.tmp");
    for (const std::string& each :
         {ended, running, folder.file(".waymark-notes.tmp"), folder.file("journey.waymark")}) {
        ASSERT_TRUE(writeFile(each, "x"));
    }
    struct stat facts {};
    ASSERT_EQ(::stat(ended.c_str(), &facts), 0);
    sweepTemporaries(folder.file(""), facts.st_mtime + 30);
    EXPECT_TRUE(fs::exists(ended)) << "it may be written on another computer";
    sweepTemporaries(folder.file(""), facts.st_mtime + 100);
    EXPECT_FALSE(fs::exists(ended));
    EXPECT_EQ(folder.entries(), 3U);
}

TEST(WriteFile, FollowsSymbolicLinksToTheirTarget) {
    const TemporaryFolder folder;
    fs::create_directory(folder.file("sub"));
    ASSERT_TRUE(writeFile(folder.file("sub/real"), "one"));
    fs::create_symlink("sub/link", folder.file("link"));
    fs::create_symlink("real", folder.file("sub/link"));
    ASSERT_TRUE(writeFile(folder.file("link"), "two"));
    EXPECT_TRUE(fs::is_symlink(folder.file("link")));
    EXPECT_TRUE(fs::is_symlink(folder.file("sub/link")));
    EXPECT_EQ(contentOf(folder.file("sub/real")), "two");
}

TEST(WriteFile, ALinkWhoseTargetIsMissingMakesTheTarget) {
    const TemporaryFolder folder;
    fs::create_symlink("later", folder.file("link"));
    ASSERT_TRUE(writeFile(folder.file("link"), "x"));
    EXPECT_TRUE(fs::is_symlink(folder.file("link")));
    EXPECT_EQ(contentOf(folder.file("later")), "x");
}

TEST(WriteFile, RefusesLinksInACircle) {
    const TemporaryFolder folder;
    fs::create_symlink("b", folder.file("a"));
    fs::create_symlink("a", folder.file("b"));
    EXPECT_EQ(writeFile(folder.file("a"), "x").error().code, ErrorCode::CannotWrite);
}

TEST(WriteFile, RefusesAFolderAndAMissingFolder) {
    const TemporaryFolder folder;
    fs::create_directory(folder.file("sub"));
    EXPECT_EQ(writeFile(folder.file("sub"), "x").error().code, ErrorCode::NotAFile);
    EXPECT_EQ(writeFile(folder.file("no/where"), "x").error().code, ErrorCode::CannotWrite);
}

TEST(WriteFile, StaleTemporaryFilesDoNotStandInTheWay) {
    const TemporaryFolder folder;
    const std::string stale = folder.file(".waymark-" + std::to_string(::getpid()) + "-0.tmp");
    ASSERT_TRUE(writeFile(stale, "left over"));
    ASSERT_TRUE(writeFile(folder.file("a"), "x"));
    EXPECT_EQ(contentOf(folder.file("a")), "x");
    EXPECT_EQ(contentOf(stale), "left over");
}

TEST(WriteFile, ANameOfTheLongestLengthCanBeSaved) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder.file(std::string(255, 'x')), "x"));
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
    EXPECT_EQ(readFile(folder.file("")).error().code, ErrorCode::NotAFile);
    EXPECT_EQ(readFile("/dev/zero").error().code, ErrorCode::NotAFile);
}

TEST(ReadFile, GivesTheWholeFileOrAnErrorWhicheverCallFails) {
    const TemporaryFolder folder;
    const std::string content(5000, 'x');
    ASSERT_TRUE(writeFile(folder.file("a"), content));
    for (const auto& [error, code] : {std::pair{EIO, ErrorCode::CannotOpen}, {EACCES, ErrorCode::NotPermitted}}) {
        for (int k = 1;; ++k) {
            FailingFileSystem disk;
            disk.failAt = k;
            disk.failWith = error;
            disk.mostBytes = 1700;
            const auto bytes = readFile(folder.file("a"), kLargestFile, disk);
            const bool hasFailed = static_cast<int>(disk.calls.size()) >= k;
            const std::string call = hasFailed ? disk.calls[static_cast<std::size_t>(k - 1)] : "";
            if (!hasFailed || call == "close") {  // what was read is whole by then
                ASSERT_TRUE(bytes);
                EXPECT_EQ(*bytes, content);
                if (!hasFailed) break;
                continue;
            }
            ASSERT_FALSE(bytes);
            EXPECT_EQ(bytes.error().code, call == "read" ? ErrorCode::CannotRead : code);
        }
    }
}

}  // namespace
}  // namespace waymark
