#include "ui/actions/fuzzy_match.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace waymark {
namespace {

// Tries every way to find the pattern in the text.
std::optional<int> bestByTrying(const QString& pattern, const QString& text, int from = 0, int before = -1) {
    if (pattern.isEmpty()) return 0;
    std::optional<int> best;
    for (int at = from; at < text.size(); ++at) {
        if (text[at].toLower() != pattern[0].toLower()) continue;
        const auto rest = bestByTrying(pattern.mid(1), text, at + 1, at);
        if (!rest) continue;
        int score = *rest + fuzzyLetterScore(text, at);
        if (before >= 0) {
            const int gap = at - before - 1;
            score += gap == 0 ? kFuzzyInARow : -kFuzzyGapLetter * std::min(gap, kFuzzyLargestGap);
        }
        if (!best || score > *best) best = score;
    }
    return best;
}

QString randomText(Random& random, int length, const QString& letters) {
    QString text;
    for (int k = 0; k < length; ++k)
        text += letters[static_cast<int>(random.below(static_cast<std::uint64_t>(letters.size())))];
    return text;
}

}  // namespace

TEST(FuzzyMatch, ScoresLikeTheBestOfAllWaysToFindTheLetters) {
    Random random(7);
    int found = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString text = randomText(random, 1 + static_cast<int>(random.below(26)), "abAB -");
        QString pattern = randomText(random, 1 + static_cast<int>(random.below(4)), "abAB-");
        const auto expected = bestByTrying(pattern, text);
        const auto match = fuzzyMatch(pattern, text);
        ASSERT_EQ(match.has_value(), expected.has_value()) << qPrintable(pattern) << " in " << qPrintable(text);
        if (!match) continue;
        ++found;
        EXPECT_EQ(match->score, *expected) << qPrintable(pattern) << " in " << qPrintable(text);
        ASSERT_EQ(match->positions.size(), static_cast<std::size_t>(pattern.size()));
        EXPECT_TRUE(std::is_sorted(match->positions.begin(), match->positions.end(), std::less_equal<int>()));
        for (int k = 0; k < pattern.size(); ++k) {
            EXPECT_EQ(text[match->positions[static_cast<std::size_t>(k)]].toLower(), pattern[k].toLower());
        }
    }
    EXPECT_GT(found, 500);
}

TEST(FuzzyMatch, PrefersStartsOfWordsAndLettersInARow) {
    const auto score = [](const QString& pattern, const QString& text) { return fuzzyMatch(pattern, text)->score; };
    EXPECT_GT(score("sa", "Save as"), score("sa", "Close a small window"));
    EXPECT_GT(score("fa", "Fit all"), score("fa", "Selfaware"));
    EXPECT_GT(score("und", "Undo"), score("und", "Turn a wind"));
}

TEST(FuzzyMatch, IgnoresCaseAccentsAndBlanks) {
    EXPECT_TRUE(fuzzyMatch(u"cafe", u"Café opened"));
    EXPECT_TRUE(fuzzyMatch(u"É", u"ecole"));
    EXPECT_TRUE(fuzzyMatch(u"save as", u"SaveAs"));
    EXPECT_EQ(fuzzyMatch(u"", u"anything")->score, 0);
    EXPECT_FALSE(fuzzyMatch(u"xyz", u"Save"));
}

TEST(FuzzyMatch, LooksAtTheBeginningOfVeryLongTextsOnly) {
    const QString text = QString(60'000, 'a') + "b";
    EXPECT_TRUE(fuzzyMatch(u"aaa", text));
    EXPECT_FALSE(fuzzyMatch(u"b", text));
}

}  // namespace waymark
