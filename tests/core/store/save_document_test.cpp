#include "core/store/save_document.h"

#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

#include "core/format/file_format.h"
#include "core/store/file.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

TEST(SaveDocument, WhatIsSavedReadsBackAsTheSameJourney) {
    std::string pattern = (std::filesystem::temp_directory_path() / "waymark-save-XXXXXX").string();
    const std::filesystem::path folder = ::mkdtemp(pattern.data());
    test::JourneyBuilder build;
    build.touchpoint("A", 1).touchpoint("B", 2.5).depend("A", "B", DependencyKind::StartToStart, 0.5);
    const std::string path = (folder / "a.waymark").string();
    ASSERT_TRUE(saveDocument(path, build.document()));
    const auto back = readDocument(*readFile(path));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->document == build.document());
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace waymark
