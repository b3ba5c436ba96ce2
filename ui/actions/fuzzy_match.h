#pragma once
// How well a few typed letters fit a text: the best-scoring way to find them in order, after the scoring idea of
// fzf (letters at word starts and in a row count more, gaps count less).

#include <optional>
#include <vector>

#include <QString>
#include <QStringView>

namespace waymark {

struct FuzzyMatch {
    int score = 0;               // higher is better; comparable between texts for the same pattern
    std::vector<int> positions;  // where the letters of the pattern stand in the text, ascending
};

// Nothing where a letter of the pattern is missing. Case and accents are ignored, and so are blanks in the
// pattern. An empty pattern fits every text with score 0. Cost: length of pattern x length of text, of which the
// first kFuzzyLongestText letters are looked at.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

// What a letter at this place of the text is worth: more at the start of the text or of a word.
[[nodiscard]] int fuzzyLetterScore(QStringView text, int position);
inline constexpr int kFuzzyInARow = 10;    // for a letter right behind the one before
inline constexpr int kFuzzyGapLetter = 1;  // taken off for every letter skipped in between, to a limit
inline constexpr int kFuzzyLargestGap = 12;
inline constexpr int kFuzzyLongestText = 200;

}  // namespace waymark
