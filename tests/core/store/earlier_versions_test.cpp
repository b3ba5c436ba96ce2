#include "core/store/earlier_versions.h"

#include <cerrno>
#include <ctime>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/time.h>

#include "core/store/file.h"
#include "tests/core/store/failing_file_system.h"
#include "tests/core/store/temporary_folder.h"

namespace waymark {
namespace {

using test::contentOf;
using test::FailingFileSystem;
using test::TemporaryFolder;

class EarlierVersionsTest : public ::testing::Test {
protected:
    std::string path() const { return folder.file("a.waymark"); }
    std::string versions() const { return folder.file("versions"); }
    // The file gets another content, and what it held before is kept.
    void save(const std::string& content, KeepVersion when) {
        EXPECT_TRUE(keepVersion(versions(), path(), when, ::time(nullptr)));
        ASSERT_TRUE(writeFile(path(), content));
    }
    std::vector<std::string> kept() const {
        std::vector<std::string> contents;
        for (const EarlierVersion& each : earlierVersions(versions(), path())) contents.push_back(contentOf(each.path));
        return contents;
    }
    static void setTime(const std::string& file, std::int64_t seconds) {
        const timeval times[2] = {{seconds, 0}, {seconds, 0}};
        ASSERT_EQ(::utimes(file.c_str(), times), 0);
    }

    TemporaryFolder folder;
};

TEST_F(EarlierVersionsTest, TheLastThreeAreKeptTheLastFirst) {
    for (const char* content : {"one", "two", "three", "four", "five"}) save(content, KeepVersion::Always);
    EXPECT_EQ(kept(), (std::vector<std::string>{"four", "three", "two"}));
}

TEST_F(EarlierVersionsTest, WhoSavesEveryMinuteCanStillGoBackFurther) {
    for (const char* content : {"one", "two", "three"}) save(content, KeepVersion::Sometimes);
    EXPECT_EQ(kept(), (std::vector<std::string>{"one"}));
    setTime(earlierVersions(versions(), path())[0].path, ::time(nullptr) - 700);
    save("four", KeepVersion::Sometimes);
    EXPECT_EQ(kept(), (std::vector<std::string>{"three", "one"}));
    setTime(earlierVersions(versions(), path())[0].path, ::time(nullptr) + 100'000);  // the clock was put back since
    save("five", KeepVersion::Sometimes);
    EXPECT_EQ(kept(), (std::vector<std::string>{"four", "three", "one"}));
}

TEST_F(EarlierVersionsTest, TheSameContentIsKeptOnce) {
    save("one", KeepVersion::Always);
    save("one", KeepVersion::Always);
    save("one", KeepVersion::Always);
    EXPECT_EQ(kept(), (std::vector<std::string>{"one"}));
}

TEST_F(EarlierVersionsTest, KnowWhenTheirContentWasSavedAndAreForThisUserOnly) {
    ASSERT_TRUE(writeFile(path(), "one"));
    setTime(path(), 1'760'000'000);
    save("two", KeepVersion::Always);
    EXPECT_EQ(earlierVersions(versions(), path())[0].saved, 1'760'000'000);
    struct stat facts {};
    ASSERT_EQ(::stat(versions().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0700U);
}

TEST_F(EarlierVersionsTest, AFileThatIsNotThereHasNothingToKeep) {
    EXPECT_TRUE(keepVersion(versions(), path(), KeepVersion::Always, ::time(nullptr)));
    EXPECT_TRUE(kept().empty());
}

// Whichever call fails, it is said, and the file and the versions before are as they were.
TEST_F(EarlierVersionsTest, FailingLosesNothing) {
    save("one", KeepVersion::Always);
    save("two", KeepVersion::Always);
    for (int k = 1;; ++k) {
        FailingFileSystem disk;
        disk.failAt = k;
        disk.failWith = ENOSPC;
        const auto outcome = keepVersion(versions(), path(), KeepVersion::Always, ::time(nullptr), disk);
        EXPECT_EQ(contentOf(path()), "two");
        EXPECT_EQ(kept().back(), "one");
        if (static_cast<int>(disk.calls.size()) < k) break;
        EXPECT_LE(kept().size(), 2U);
    }
    EXPECT_EQ(kept(), (std::vector<std::string>{"two", "one"}));
}

}  // namespace
}  // namespace waymark
