// Whatever a person does, in whatever order: undoing it all restores the same file, redoing it all does so too, and
// the journey is sound after every step.

#include <map>

#include <gtest/gtest.h>

#include "core/format/file_format.h"
#include "tests/support/invariants.h"
#include "tests/support/random_edits.h"

namespace waymark {
namespace {

constexpr std::uint64_t kSequences = 2000;
constexpr std::size_t kSteps = 100;

// A journey drawn by random edits only, so that it is sound from the start.
Document startingPoint(Random& random) {
    Document document;
    for (std::uint64_t k = random.below(30); k > 0; --k) {
        EXPECT_TRUE(document.apply(test::randomUserEdit(document, random)));
    }
    return document;
}

struct Step {
    ChangeSet changes;
    std::string_view kind;
};

// Applies random edits of every kind and returns those that were accepted.
std::vector<Step> editAtRandom(Document& document, Random& random) {
    std::vector<Step> steps;
    const auto kinds = test::allEditKinds();
    for (std::size_t k = 0; k < kSteps; ++k) {
        const test::EditKind& kind = kinds[random.below(kinds.size())];
        auto made = kind.make(document, random);
        if (!made) continue;
        EXPECT_TRUE(document.apply(*made)) << kind.name;
        for (const std::string& broken : test::brokenInvariants(document)) ADD_FAILURE() << kind.name << ": " << broken;
        steps.push_back({std::move(*made), kind.name});
    }
    return steps;
}

TEST(Undo, TakesBackEveryEditExactlyAndRedoesIt) {
    std::map<std::string_view, int> accepted;
    for (std::uint64_t seed = 1; seed <= kSequences && !::testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Random random(seed);
        Document document = startingPoint(random);
        const std::string before = writeDocument(document);
        const std::vector<Step> steps = editAtRandom(document, random);
        const std::string after = writeDocument(document);
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            ASSERT_TRUE(document.apply(inverse(step->changes))) << step->kind;
        }
        ASSERT_EQ(writeDocument(document), before);
        for (const Step& step : steps) {
            ASSERT_TRUE(document.apply(step.changes)) << step.kind;
            ++accepted[step.kind];
        }
        ASSERT_EQ(writeDocument(document), after);
        const auto reread = readDocument(after);
        ASSERT_TRUE(reread);
        ASSERT_TRUE(reread->document == document);
    }
    if (HasFailure()) return;
    for (const test::EditKind& kind : test::allEditKinds()) EXPECT_GE(accepted[kind.name], 1000) << kind.name;
}

}  // namespace
}  // namespace waymark
