#include "ui/style/import_wording.h"

#include <set>

#include <gtest/gtest.h>

namespace waymark {
namespace {

TEST(ImportWording, EveryIssueHasASentenceOfItsOwnThatHoldsItsFacts) {
    std::set<QString> sentences;
    for (int issue = 0; issue <= static_cast<int>(ImportIssue::DatesOutOfOrder); ++issue) {
        const QString said = sentence(ImportProblem{7, static_cast<ImportIssue>(issue), {"one", "two", "three", "4"}});
        EXPECT_TRUE(said.endsWith('.')) << qPrintable(said);
        EXPECT_FALSE(said.contains('%')) << qPrintable(said);
        sentences.insert(said);
    }
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(ImportIssue::DatesOutOfOrder) + 1);
    EXPECT_EQ(sentence(ImportProblem{2, ImportIssue::TooLarge, {"1e18", "NPS", "1000"}}),
              "“1e18” for “NPS” is left out: figures go up to 1000.");
}

}  // namespace
}  // namespace waymark
