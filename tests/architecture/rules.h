#pragma once
// The rules of docs/architecture.md that a program can check without a compiler, besides who includes whom.

#include <cstddef>
#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace waymark::architecture {

inline constexpr std::size_t kMostLines = 500;
inline constexpr std::size_t kMostSignals = 4;

[[nodiscard]] std::vector<Violation> forbiddenWordsInCore(const SourceTree& tree);
// A folder of app, core, ui or tests with just one source file, or with folders below core/x and ui/x.
[[nodiscard]] std::vector<Violation> foldersOutOfShape(const SourceTree& tree);
[[nodiscard]] std::vector<Violation> filesTooLong(const SourceTree& tree);
[[nodiscard]] std::vector<Violation> sourcesWithoutHeader(const SourceTree& tree);
// Sources that the CMakeLists.txt of their folder does not name: they would never be compiled, nor a test in them run.
[[nodiscard]] std::vector<Violation> sourcesNotBuilt(const SourceTree& tree);
// Sources that have a header and include another one before it: such a header need not compile alone.
[[nodiscard]] std::vector<Violation> ownHeadersNotFirst(const SourceTree& tree);
[[nodiscard]] std::vector<Violation> unfinishedWork(const SourceTree& tree);
[[nodiscard]] std::vector<Violation> strangersAtRoot(const SourceTree& tree);
// Absolute paths into somebody's machine, and hosts other than the few that standards name.
[[nodiscard]] std::vector<Violation> placesOutsideTheRepository(const SourceTree& tree);
// Mentions of documents that are not in the repository.
[[nodiscard]] std::vector<Violation> missingDocuments(const SourceTree& tree);
[[nodiscard]] std::vector<Violation> globalInstances(const SourceTree& tree);
[[nodiscard]] std::vector<Violation> classesWithManySignals(const SourceTree& tree);
// Labels and boxes that would read a journey's text as rich text, and so open files that it names.
[[nodiscard]] std::vector<Violation> labelsThatGuessTheFormat(const SourceTree& tree);
// Undo stacks and threads outside ui/session.
[[nodiscard]] std::vector<Violation> undoAndThreadsOutsideSession(const SourceTree& tree);

}  // namespace waymark::architecture
