// The rules of the architecture, held against this repository.

#include <gtest/gtest.h>

#include "tests/architecture/layers.h"
#include "tests/architecture/rules.h"
#include "tests/architecture/source_tree.h"

namespace waymark::architecture {

namespace {

const SourceTree& thisRepository() {
    static const SourceTree kTree = readTree(WAYMARK_SOURCE_DIR);
    return kTree;
}

const SourceFile* fileAt(const std::string& path) {
    for (const SourceFile& file : thisRepository().files) {
        if (file.path == path) return &file;
    }
    return nullptr;
}

void expectNone(const std::vector<Violation>& violations) { EXPECT_TRUE(violations.empty()) << listOf(violations); }

}  // namespace

TEST(Architecture, TheTreeIsRead) {
    EXPECT_GT(thisRepository().files.size(), 50U);
    ASSERT_NE(fileAt("core/base/id.h"), nullptr);
    EXPECT_FALSE(includesOf(*fileAt("core/base/id.h")).empty());
}

TEST(Architecture, FoldersIncludeOnlyWhatTheTableAllows) {
    const SourceFile* table = fileAt("tests/architecture/layers.txt");
    ASSERT_NE(table, nullptr);
    expectNone(layerViolations(thisRepository(), readLayerTable(table->text)));
}

TEST(Architecture, IncludesAreWrittenFromTheRoot) { expectNone(relativeIncludes(thisRepository())); }

TEST(Architecture, CoreKnowsNoClockThreadOrOutput) { expectNone(forbiddenWordsInCore(thisRepository())); }

TEST(Architecture, FoldersHoldTwoFilesOrMoreAndNoFolders) { expectNone(foldersOutOfShape(thisRepository())); }

TEST(Architecture, NoFileIsLongerThanFiveHundredLines) { expectNone(filesTooLong(thisRepository())); }

TEST(Architecture, EverySourceHasItsHeader) { expectNone(sourcesWithoutHeader(thisRepository())); }

TEST(Architecture, EverySourceIsBuilt) { expectNone(sourcesNotBuilt(thisRepository())); }

TEST(Architecture, EverySourceIncludesItsHeaderFirst) { expectNone(ownHeadersNotFirst(thisRepository())); }

TEST(Architecture, NothingIsMarkedAsUnfinished) { expectNone(unfinishedWork(thisRepository())); }

TEST(Architecture, TheRootHoldsWhatItShould) { expectNone(strangersAtRoot(thisRepository())); }

TEST(Architecture, NoFileNamesAMachineOrAStrangeHost) { expectNone(placesOutsideTheRepository(thisRepository())); }

TEST(Architecture, EveryDocumentThatIsMentionedExists) { expectNone(missingDocuments(thisRepository())); }

TEST(Architecture, ThereAreNoGlobalObjects) { expectNone(globalInstances(thisRepository())); }

TEST(Architecture, NoClassHasMoreThanFourSignals) { expectNone(classesWithManySignals(thisRepository())); }

TEST(Architecture, LabelsShowPlainText) { expectNone(labelsThatGuessTheFormat(thisRepository())); }

TEST(Architecture, OnlyTheSessionUndoesAndStartsThreads) { expectNone(undoAndThreadsOutsideSession(thisRepository())); }

}  // namespace waymark::architecture
