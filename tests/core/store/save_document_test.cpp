#include "core/store/save_document.h"

#include <cerrno>

#include <gtest/gtest.h>

#include "core/format/file_format.h"
#include "core/store/file.h"
#include "tests/core/store/failing_file_system.h"
#include "tests/core/store/temporary_folder.h"
#include "tests/support/journey_builder.h"
#include "tests/support/random_journey.h"

namespace waymark {
namespace {

using test::contentOf;
using test::FailingFileSystem;
using test::TemporaryFolder;

TEST(SaveDocument, WhatIsSavedReadsBackAsTheSameJourney) {
    const TemporaryFolder folder;
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2.5).depend("A", "B", DependencyKind::StartToStart, 0.5);
    const std::string path = folder.file("a.waymark");
    ASSERT_TRUE(saveDocument(path, build.document()));
    const auto back = readDocument(*readFile(path));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->document == build.document());
}

TEST(SaveDocument, NeverReplacesWhatANewerMajorVersionWrote) {
    const TemporaryFolder folder;
    const std::string path = folder.file("a.waymark");
    const std::string newer = "{\"format\":\"waymark\",\"version\":\"2.1\"}\n{\"row\":\"hologram\"}\n";
    ASSERT_TRUE(writeFile(path, newer));
    const auto outcome = saveDocument(path, Document());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::NewerFormat);
    EXPECT_EQ(outcome.error().details.front(), "2.1");
    EXPECT_EQ(contentOf(path), newer);
    EXPECT_TRUE(saveDocument(folder.file("b.waymark"), Document()));
}

TEST(SaveDocument, AJourneyThatWouldNotReadBackIsNotSaved) {
    const TemporaryFolder folder;
    const std::string path = folder.file("a.waymark");
    ASSERT_TRUE(writeFile(path, "old"));
    test::JourneyBuilder twice;
    twice.touchpoint("A", 1);
    Touchpoint same = *twice.document().table<Touchpoint>().begin();
    twice.add(same);  // the same code again: a document that no edit makes
    const auto outcome = saveDocument(path, twice.document());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::VerificationFailed);
    EXPECT_EQ(contentOf(path), "old");
}

TEST(SaveDocument, WhicheverCallFailsTheFileHoldsAWholeJourney) {
    const Document before = test::randomJourney({.touchpoints = 50, .dependencies = 80}, 1);
    const Document after = test::randomJourney({.touchpoints = 60, .dependencies = 90}, 2);
    for (const int error : {EIO, ENOSPC, EACCES, EROFS}) {
        for (const bool dies : {false, true}) {
            bool hasFailed = true;
            for (int k = 1; hasFailed; ++k) {
                SCOPED_TRACE(std::to_string(error) + " at call " + std::to_string(k));
                const TemporaryFolder folder;
                const std::string path = folder.file("a.waymark");
                ASSERT_TRUE(saveDocument(path, before));
                FailingFileSystem disk;
                disk.failAt = k;
                disk.failWith = error;
                disk.diesThere = dies;
                disk.mostBytes = 4096;
                const auto outcome = saveDocument(path, after, disk);
                hasFailed = static_cast<int>(disk.calls.size()) >= k;
                EXPECT_EQ(outcome.has_value(), !hasFailed) << "saved is said only of what is saved";
                const auto back = readDocument(contentOf(path));
                ASSERT_TRUE(back);
                EXPECT_TRUE(back->document == before || back->document == after);
            }
        }
    }
}

}  // namespace
}  // namespace waymark
