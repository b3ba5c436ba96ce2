#include "ui/actions/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace waymark {
namespace {

constexpr int kLetter = 16;
constexpr int kWordStart = 14;
constexpr int kTextStart = 20;
constexpr int kImpossible = std::numeric_limits<int>::min() / 2;

// One plain lower-case letter for each letter of the text, so that positions stay the same.
QString plainLetters(QStringView text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = letter.decomposition();
        const QChar base = parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.at(0);
        plain += base.toCaseFolded();
    }
    return plain;
}

bool isSubsequence(QStringView pattern, QStringView text) {
    qsizetype found = 0;
    for (qsizetype at = 0; at < text.size() && found < pattern.size(); ++at) {
        if (text[at] == pattern[found]) ++found;
    }
    return found == pattern.size();
}

// Best scores of the pattern's first letters with the last of them at a given place of the text, and where the
// letter before it then stands. Row by row, as in sequence alignment.
class Alignment {
public:
    Alignment(QStringView pattern, QStringView text, QStringView original)
        : m_width(static_cast<int>(text.size())), m_rows(static_cast<int>(pattern.size())) {
        m_score.assign(static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(m_width), kImpossible);
        m_before.assign(m_score.size(), -1);
        for (int row = 0; row < m_rows; ++row) {
            int far = -1;  // best place of the letter before, so far back that every gap costs the same
            for (int at = 0; at < m_width; ++at) {
                const int leaving = at - 1 - kFuzzyLargestGap;
                if (row > 0 && leaving >= 0 && (far < 0 || score(row - 1, leaving) > score(row - 1, far)))
                    far = leaving;
                if (text[at] == pattern[row]) place(row, at, far, fuzzyLetterScore(original, at));
            }
        }
    }

    [[nodiscard]] FuzzyMatch best() const {
        FuzzyMatch match;
        int at = 0;
        for (int end = 1; end < m_width; ++end) {
            if (score(m_rows - 1, end) > score(m_rows - 1, at)) at = end;
        }
        match.score = score(m_rows - 1, at);
        match.positions.resize(static_cast<std::size_t>(m_rows));
        for (int row = m_rows - 1; row >= 0; --row) {
            match.positions[static_cast<std::size_t>(row)] = at;
            at = m_before[index(row, at)];
        }
        return match;
    }

private:
    [[nodiscard]] std::size_t index(int row, int at) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(at);
    }
    [[nodiscard]] int score(int row, int at) const { return m_score[index(row, at)]; }

    void place(int row, int at, int far, int letter) {
        if (row == 0) {
            m_score[index(row, at)] = letter;
            return;
        }
        int best = far < 0 ? kImpossible : score(row - 1, far) - kFuzzyGapLetter * kFuzzyLargestGap;
        int before = far;
        for (int previous = std::max(0, at - kFuzzyLargestGap); previous < at; ++previous) {
            const int gap = at - previous - 1;
            const int link = gap == 0 ? kFuzzyInARow : -kFuzzyGapLetter * gap;
            if (score(row - 1, previous) + link > best) {
                best = score(row - 1, previous) + link;
                before = previous;
            }
        }
        if (best <= kImpossible / 2) return;
        m_score[index(row, at)] = best + letter;
        m_before[index(row, at)] = before;
    }

    int m_width;
    int m_rows;
    std::vector<int> m_score;
    std::vector<int> m_before;
};

}  // namespace

int fuzzyLetterScore(QStringView text, int position) {
    if (position == 0) return kLetter + kTextStart;
    const QChar before = text[position - 1];
    const QChar letter = text[position];
    const bool startsWord = letter.isLetterOrNumber() && !before.isLetterOrNumber();
    const bool startsHump = letter.isUpper() && before.isLower();
    return startsWord || startsHump ? kLetter + kWordStart : kLetter;
}

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text) {
    QString wanted = plainLetters(pattern);
    wanted.removeIf([](QChar letter) { return letter.isSpace(); });
    if (wanted.isEmpty()) return FuzzyMatch{};
    text = text.first(std::min<qsizetype>(text.size(), kFuzzyLongestText));
    const QString plain = plainLetters(text);
    if (!isSubsequence(wanted, plain)) return std::nullopt;
    return Alignment(wanted, plain, text).best();
}

}  // namespace waymark
