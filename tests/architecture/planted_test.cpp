// The checker itself: what is planted in a made-up tree is found, and what is right is let through.

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "tests/architecture/layers.h"
#include "tests/architecture/rules.h"
#include "tests/architecture/source_tree.h"

namespace waymark::architecture {

namespace {

SourceTree treeOf(std::vector<SourceFile> files) { return {std::move(files), {}}; }

const LayerTable& smallTable() {
    static const LayerTable kTable = readLayerTable(
        "# comment\n"
        "core/base: <tl/>\n"
        "core/model: core/base\n"
        "core/store: core/base <fcntl.h>\n"
        "ui/canvas: core/* Qt\n"
        "app: ui/* Qt\n");
    return kTable;
}

std::size_t layerBreaches(const std::string& path, const std::string& include) {
    return layerViolations(treeOf({{path, "#include " + include + "\n"}}), smallTable()).size();
}

}  // namespace

TEST(Layers, OwnFolderAndAllowedFoldersMayBeIncluded) {
    EXPECT_EQ(layerBreaches("core/model/a.h", "\"core/model/b.h\""), 0U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "\"core/base/b.h\""), 0U);
    EXPECT_EQ(layerBreaches("ui/canvas/a.h", "\"core/model/b.h\""), 0U);
    EXPECT_EQ(layerBreaches("app/main.cpp", "\"ui/canvas/b.h\""), 0U);
}

TEST(Layers, UpwardAndSidewaysIncludesAreFound) {
    EXPECT_EQ(layerBreaches("core/base/a.h", "\"core/model/b.h\""), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "\"ui/canvas/b.h\""), 1U);
    EXPECT_EQ(layerBreaches("app/main.cpp", "\"core/model/b.h\""), 1U);
    EXPECT_EQ(layerBreaches("ui/canvas/a.h", "\"tests/support/b.h\""), 1U);
}

TEST(Layers, QtAndTheDiskStayOutOfCore) {
    EXPECT_EQ(layerBreaches("core/model/a.h", "<QString>"), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "<iostream>"), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "<thread>"), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "<random>"), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "<fcntl.h>"), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "<tl/expected.hpp>"), 1U);
    EXPECT_EQ(layerBreaches("core/model/a.h", "<vector>"), 0U);
    EXPECT_EQ(layerBreaches("core/base/a.h", "<tl/expected.hpp>"), 0U);
    EXPECT_EQ(layerBreaches("core/store/a.h", "<fcntl.h>"), 0U);
    EXPECT_EQ(layerBreaches("ui/canvas/a.h", "<QString>"), 0U);
}

TEST(Layers, AFolderThatTheTableDoesNotKnowIsFound) {
    EXPECT_EQ(layerViolations(treeOf({{"core/misc/a.h", ""}}), smallTable()).size(), 1U);
}

TEST(Layers, AnIncludeInACommentDoesNotCount) {
    const SourceFile file{"core/base/a.h", "// #include <QString>\n/*\n#include <QString>\n*/\n"};
    EXPECT_TRUE(layerViolations(treeOf({file}), smallTable()).empty());
}

TEST(Layers, IncludesMustBeWrittenFromTheRoot) {
    EXPECT_EQ(relativeIncludes(treeOf({{"core/base/a.h", "#include \"id.h\"\n"}})).size(), 1U);
    EXPECT_EQ(relativeIncludes(treeOf({{"core/base/a.h", "#include \"../base/id.h\"\n"}})).size(), 1U);
    EXPECT_TRUE(relativeIncludes(treeOf({{"core/base/a.h", "#include \"core/base/id.h\"\n"}})).empty());
}

TEST(Blanking, CommentsAndTextsGoButLinesStay) {
    const std::string code = "int a; // now()\n/* now()\n*/ call(\"now()\"); char c = '\"'; x = R\"(now())\"; 1'000; b";
    const std::string bare = withoutCommentsAndTexts(code);
    EXPECT_EQ(bare.size(), code.size());
    EXPECT_EQ(linesOf(bare).size(), linesOf(code).size());
    EXPECT_EQ(bare.find("now"), std::string::npos);
    EXPECT_NE(bare.find("call("), std::string::npos);
    EXPECT_TRUE(bare.ends_with("1'000; b"));
    EXPECT_NE(withoutComments(code).find("\"now()\""), std::string::npos);
}

TEST(Rules, WordsThatCoreMustNotSayAreFoundInCodeOnly) {
    EXPECT_EQ(
        forbiddenWordsInCore(treeOf({{"core/base/a.cpp", "auto t = std::chrono::steady_clock::now();\n"}})).size(), 2U);
    EXPECT_EQ(forbiddenWordsInCore(treeOf({{"core/base/a.cpp", "std::getenv(\"HOME\");\n"}})).size(), 1U);
    EXPECT_EQ(forbiddenWordsInCore(treeOf({{"core/base/a.cpp", "std::cout << 1;\n"}})).size(), 1U);
    EXPECT_TRUE(forbiddenWordsInCore(treeOf({{"core/base/a.cpp", "// unlike now()\nint known(int);\n"}})).empty());
    EXPECT_TRUE(forbiddenWordsInCore(treeOf({{"ui/style/a.cpp", "std::getenv(\"HOME\");\n"}})).empty());
}

TEST(Rules, LonelyFilesAndFoldersInsideFoldersAreFound) {
    EXPECT_EQ(foldersOutOfShape(treeOf({{"core/base/a.h", ""}})).size(), 1U);
    EXPECT_TRUE(foldersOutOfShape(treeOf({{"core/base/a.h", ""}, {"core/base/a.cpp", ""}})).empty());
    EXPECT_EQ(foldersOutOfShape(treeOf({{"core/base/x/a.h", ""}, {"core/base/x/a.cpp", ""}})).size(), 1U);
}

TEST(Rules, FiveHundredLinesAreEnough) {
    EXPECT_TRUE(filesTooLong(treeOf({{"core/base/a.h", std::string(500, '\n')}})).empty());
    EXPECT_EQ(filesTooLong(treeOf({{"core/base/a.h", std::string(501, '\n')}})).size(), 1U);
    EXPECT_TRUE(filesTooLong(treeOf({{"tests/fixtures/long.csv", std::string(501, '\n')}})).empty());
}

TEST(Rules, ASourceNeedsItsHeader) {
    EXPECT_EQ(sourcesWithoutHeader(treeOf({{"core/base/a.cpp", ""}, {"core/base/b.h", ""}})).size(), 1U);
    EXPECT_TRUE(sourcesWithoutHeader(treeOf({{"core/base/a.cpp", ""}, {"core/base/a.h", ""}})).empty());
    EXPECT_TRUE(sourcesWithoutHeader(treeOf({{"app/main.cpp", ""}, {"tests/core/a_test.cpp", ""}})).empty());
}

TEST(Rules, ASourceThatNobodyCompilesIsFound) {
    const SourceFile list{"tests/core/CMakeLists.txt", "target_sources(x PRIVATE a_test.cpp)\n"};
    EXPECT_TRUE(sourcesNotBuilt(treeOf({list, {"tests/core/a_test.cpp", ""}})).empty());
    EXPECT_EQ(sourcesNotBuilt(treeOf({list, {"tests/core/b_test.cpp", ""}})).size(), 1U);
    EXPECT_EQ(sourcesNotBuilt(treeOf({list, {"tests/core/a_test.cpp", ""}, {"tests/ui/a_test.cpp", ""}})).size(), 1U);
    const SourceFile above{"tests/CMakeLists.txt", "add_library(y support/b.cpp)\n"};
    EXPECT_TRUE(sourcesNotBuilt(treeOf({above, {"tests/support/b.cpp", ""}})).empty());
}

TEST(Rules, AHeaderIsIncludedFirstByItsSource) {
    const auto found = [](const char* source) {
        return ownHeadersNotFirst(treeOf({{"core/base/a.cpp", source}, {"core/base/a.h", ""}})).size();
    };
    EXPECT_EQ(found("// About\n#include \"core/base/a.h\"\n\n#include <vector>\n"), 0U);
    EXPECT_EQ(found("#include <vector>\n#include \"core/base/a.h\"\n"), 1U);
    EXPECT_EQ(found("// #include \"core/base/a.h\"\n"), 1U);
    EXPECT_TRUE(ownHeadersNotFirst(treeOf({{"core/base/a.cpp", "#include <vector>\n"}})).empty());
}

TEST(Rules, UnfinishedWorkIsFound) {
    const std::string mark = std::string("TO") + "DO";
    EXPECT_EQ(unfinishedWork(treeOf({{"core/base/a.cpp", "// " + mark + ": more\n"}})).size(), 1U);
    EXPECT_TRUE(unfinishedWork(treeOf({{"core/base/a.cpp", "int k" + mark + "List;\n"}})).empty());
}

TEST(Rules, StrangersAndGapsAtTheRootAreFound) {
    SourceTree tree;
    tree.atRoot = {".ci",  "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app",
                   "core", "docs",           "resources",         "script",  "tests",     "ui"};
    EXPECT_TRUE(strangersAtRoot(tree).empty());
    tree.atRoot.back() = "vendor";
    EXPECT_EQ(strangersAtRoot(tree).size(), 2U);
}

TEST(Rules, PathsIntoAMachineAndStrangeHostsAreFound) {
    const std::string home = std::string("/ho") + "me/somebody/file";
    const std::string link = std::string("https:") + "//packages.example.org/simple";
    EXPECT_EQ(placesOutsideTheRepository(treeOf({{"docs/a.txt", "see " + home + "\n"}})).size(), 1U);
    EXPECT_EQ(placesOutsideTheRepository(treeOf({{"script/a", "fetch " + link + "\n"}})).size(), 1U);
    EXPECT_TRUE(placesOutsideTheRepository(treeOf({{"docs/a.svg", "xmlns=\"http://www.w3.org/2000/svg\"\n"}})).empty());
}

TEST(Rules, DocumentsThatDoNotExistAreFound) {
    EXPECT_EQ(missingDocuments(treeOf({{"core/base/a.h", "// see " + std::string("nowhere") + ".md\n"}})).size(), 1U);
    EXPECT_TRUE(missingDocuments(treeOf({{"docs/README.md", ""}, {"core/base/a.h", "// README.md\n"}})).empty());
}

TEST(Rules, GlobalObjectsAreFoundButTheApplicationMayBeAsked) {
    EXPECT_EQ(globalInstances(treeOf({{"ui/style/a.h", "static Theme& instance();\n"}})).size(), 1U);
    EXPECT_EQ(globalInstances(treeOf({{"ui/style/a.cpp", "Settings::instance().load();\n"}})).size(), 1U);
    EXPECT_TRUE(globalInstances(treeOf({{"ui/style/a.cpp", "QCoreApplication::instance()->quit();\n"}})).empty());
}

TEST(Rules, FiveSignalsAreOneTooMany) {
    const std::string head =
        "class A {\nQ_SIGNALS:\n    void a();\n    void b(int x,\n           int y);\n    void c();\n    void d();\n";
    EXPECT_TRUE(classesWithManySignals(treeOf({{"ui/style/a.h", head + "private:\n    int e; int f;\n};\n"}})).empty());
    EXPECT_EQ(classesWithManySignals(treeOf({{"ui/style/a.h", head + "    void e();\n};\n"}})).size(), 1U);
}

TEST(Rules, ALabelWithoutAFormatIsFound) {
    const std::string plain = "label->setTextFormat(Qt::PlainText);\n";
    EXPECT_EQ(labelsThatGuessTheFormat(treeOf({{"ui/panels/a.cpp", "auto* label = new QLabel(name);\n"}})).size(), 1U);
    EXPECT_TRUE(labelsThatGuessTheFormat(treeOf({{"ui/panels/a.cpp", "auto* label = new QLabel;\n" + plain}})).empty());
    EXPECT_EQ(labelsThatGuessTheFormat(treeOf({{"ui/panels/a.cpp", "QMessageBox box(this);\n"}})).size(), 1U);
    EXPECT_EQ(labelsThatGuessTheFormat(treeOf({{"ui/panels/a.cpp", "QMessageBox::warning(this, a, b);\n"}})).size(),
              1U);
    EXPECT_TRUE(labelsThatGuessTheFormat(treeOf({{"ui/panels/a.h", "class QLabel;\nQLabel* m_name;\n"}})).empty());
}

TEST(Rules, UndoAndThreadsBelongToTheSession) {
    EXPECT_EQ(undoAndThreadsOutsideSession(treeOf({{"ui/panels/a.cpp", "#include <QThread>\n"}})).size(), 1U);
    EXPECT_TRUE(undoAndThreadsOutsideSession(treeOf({{"ui/session/a.cpp", "#include <QThread>\n"}})).empty());
}

TEST(ReadTree, LeavesOutBuildFoldersAndVersionControl) {
    namespace fs = std::filesystem;
    const fs::path root = fs::path(testing::TempDir()) / "waymark_planted_tree";
    fs::remove_all(root);
    for (const char* folder : {"core/base", "build/dev", ".git"}) fs::create_directories(root / folder);
    for (const char* file : {"core/base/a.h", "build/dev/b.h", ".git/c.h", "README.md"}) {
        std::ofstream(root / file) << "#include <QString>\n";
    }
    const SourceTree tree = readTree(root.string());
    fs::remove_all(root);
    ASSERT_EQ(tree.files.size(), 2U);
    EXPECT_EQ(tree.files[0].path, "README.md");
    EXPECT_EQ(tree.files[1].path, "core/base/a.h");
    EXPECT_EQ(tree.files[1].folder(), "core/base");
    EXPECT_EQ(tree.atRoot, (std::vector<std::string>{"README.md", "core"}));
    EXPECT_EQ(layerViolations(tree, smallTable()).size(), 1U);
}

}  // namespace waymark::architecture
