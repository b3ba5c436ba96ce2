#include "core/store/document_lock.h"

#include <csignal>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/store/file.h"
#include "tests/core/store/temporary_folder.h"

namespace waymark {
namespace {

using test::contentOf;
using test::TemporaryFolder;

class DocumentLockTest : public ::testing::Test {
protected:
    DocumentLockTest() { EXPECT_TRUE(writeFile(path(), "journey")); }
    std::string path() const { return folder.file("a.waymark"); }
    std::string lockFile() const { return folder.file(".a.waymark.lock"); }
    void leaveLockOf(const LockOwner& owner) const {
        ASSERT_TRUE(writeFile(lockFile(), "Waymark lock 1\n" + owner.user + '\n' + owner.host + '\n' + owner.program +
                                              '\n' + std::to_string(owner.pid) + '\n' + std::to_string(owner.since) +
                                              '\n'));
    }

    TemporaryFolder folder;
    LockOwner ann{"ann", "here", "Waymark 1", 100, 1'760'000'000};
    LockOwner ben{"ben", "here", "Waymark 1", 200, 1'760'000'100};
};

TEST_F(DocumentLockTest, TellsWhoHasItOpenAndGoesWithItsOwner) {
    auto attempt = takeLock(path(), ann);
    ASSERT_TRUE(attempt.lock);
    const auto second = takeLock(path(), ben);
    EXPECT_FALSE(second.lock);
    ASSERT_TRUE(second.owner);
    EXPECT_EQ(*second.owner, ann);
    EXPECT_TRUE(second.isHere);
    attempt.lock.reset();
    EXPECT_EQ(folder.entries(), 1U);
    EXPECT_TRUE(takeLock(path(), ben).lock);
}

TEST_F(DocumentLockTest, OfAProgramThatWasKilledIsTakenOver) {
    int pipes[2] = {};
    ASSERT_EQ(::pipe(pipes), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto held = takeLock(path(), ann);
        (void)!::write(pipes[1], "x", 1);
        ::pause();
        ::_exit(held.lock ? 0 : 1);
    }
    char byte = 0;
    ASSERT_EQ(::read(pipes[0], &byte, 1), 1);
    EXPECT_EQ(takeLock(path(), ben).owner, ann);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_TRUE(std::filesystem::exists(lockFile())) << "as a killed program leaves it";
    EXPECT_TRUE(takeLock(path(), ben).lock);
}

TEST_F(DocumentLockTest, OfANumberThatAnotherProgramHasNowIsTakenOver) {
    ann.pid = ::getppid();  // runs, and is no Waymark
    leaveLockOf(ann);
    EXPECT_TRUE(takeLock(path(), ben).lock);
}

TEST_F(DocumentLockTest, OfAnotherComputerIsAskedAboutNotGuessed) {
    ann.host = "elsewhere";
    leaveLockOf(ann);
    const auto asked = takeLock(path(), ben);
    EXPECT_FALSE(asked.lock);
    EXPECT_EQ(asked.owner, ann);
    EXPECT_FALSE(asked.isHere);
    EXPECT_TRUE(contentOf(lockFile()).find("elsewhere") != std::string::npos) << "theirs stays";
    const auto taken = takeLock(path(), ben, true);
    EXPECT_TRUE(taken.lock);
    EXPECT_EQ(takeLock(path(), ann).owner, ben);
}

TEST_F(DocumentLockTest, ThatSaysNothingIsAskedAboutToo) {
    ASSERT_TRUE(writeFile(lockFile(), "nonsense"));
    const auto asked = takeLock(path(), ben);
    EXPECT_EQ(asked.owner, LockOwner());
    EXPECT_TRUE(takeLock(path(), ben, true).lock);
}

TEST_F(DocumentLockTest, IsThatOfTheFileWhateverItsName) {
    std::filesystem::create_directory(folder.file("sub"));
    std::filesystem::create_symlink(path(), folder.file("sub/link.waymark"));
    const auto held = takeLock(path(), ann);
    EXPECT_EQ(takeLock(folder.file("sub/link.waymark"), ben).owner, ann);
}

TEST_F(DocumentLockTest, AFolderThatCannotBeWrittenHasNone) {
    const auto attempt = takeLock("/proc/a.waymark", ann);
    EXPECT_FALSE(attempt.lock);
    EXPECT_FALSE(attempt.owner);
}

TEST_F(DocumentLockTest, ALinkInItsPlaceIsNotFollowed) {
    ASSERT_TRUE(writeFile(folder.file("precious"), "precious"));
    std::filesystem::create_symlink(folder.file("precious"), lockFile());
    EXPECT_FALSE(takeLock(path(), ann).lock);
    EXPECT_EQ(contentOf(folder.file("precious")), "precious");
}

}  // namespace
}  // namespace waymark
