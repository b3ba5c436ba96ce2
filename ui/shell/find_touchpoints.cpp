#include "ui/shell/find_touchpoints.h"

#include <algorithm>

#include "ui/actions/fuzzy_match.h"

namespace waymark {
namespace {

constexpr int kSameCode = 1'000'000;
constexpr int kElsewhere = -1'000'000;

struct Rated {
    FoundTouchpoint found;
    int score = 0;
};

bool holds(const std::string& where, const QString& text) {
    return !where.empty() && QString::fromStdString(where).contains(text, Qt::CaseInsensitive);
}

std::optional<Rated> rate(const Document& document, const Touchpoint& touchpoint, const QString& text) {
    const bool isCode = QString::fromStdString(touchpoint.code).compare(text, Qt::CaseInsensitive) == 0;
    if (isCode) return Rated{{touchpoint.id, {}}, kSameCode};
    if (auto match = fuzzyMatch(text, QString::fromStdString(touchpoint.name))) {
        return Rated{{touchpoint.id, std::move(match->positions)}, match->score};
    }
    const Experience* felt = document.find(experienceOf(touchpoint.id));
    const bool isElsewhere = holds(touchpoint.channel, text) || holds(touchpoint.owner, text) ||
                             holds(touchpoint.notes, text) ||
                             (felt && (holds(felt->painPoints, text) || holds(felt->opportunities, text)));
    if (isElsewhere) return Rated{{touchpoint.id, {}}, kElsewhere};
    return std::nullopt;
}

}  // namespace

std::vector<FoundTouchpoint> findTouchpoints(const Document& document, const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) return {};
    std::vector<Rated> rated;
    for (const Touchpoint& touchpoint : document.table<Touchpoint>()) {
        if (auto found = rate(document, touchpoint, wanted)) rated.push_back(std::move(*found));
    }
    std::stable_sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) { return a.score > b.score; });
    std::vector<FoundTouchpoint> found;
    found.reserve(rated.size());
    for (Rated& one : rated) found.push_back(std::move(one.found));
    return found;
}

}  // namespace waymark
