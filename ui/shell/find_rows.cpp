#include "ui/shell/find_rows.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "ui/actions/fuzzy_match.h"
#include "ui/canvas/route_painting.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr int kSameCode = 1'000'000;
constexpr int kElsewhere = -1'000'000;

struct Rated {
    FoundRow found;
    int score = 0;
};

bool holds(const std::string& where, const QString& text) {
    return !where.empty() && QString::fromStdString(where).contains(text, Qt::CaseInsensitive);
}

std::optional<Rated> rate(const Document& document, const Touchpoint& touchpoint, const QString& text) {
    const QString code = QString::fromStdString(touchpoint.code);
    FoundRow found{refTo(touchpoint.id), QString::fromStdString(touchpoint.name), code, iconOf(touchpoint.kind), {}};
    if (code.compare(text, Qt::CaseInsensitive) == 0) return Rated{std::move(found), kSameCode};
    if (auto match = fuzzyMatch(text, found.text)) {
        found.marked = std::move(match->positions);
        return Rated{std::move(found), match->score};
    }
    const Experience* felt = document.find(experienceOf(touchpoint.id));
    const bool isElsewhere = holds(touchpoint.channel, text) || holds(touchpoint.owner, text) ||
                             holds(touchpoint.notes, text) ||
                             (felt && (holds(felt->painPoints, text) || holds(felt->opportunities, text)));
    if (isElsewhere) return Rated{std::move(found), kElsewhere};
    return std::nullopt;
}

// What is no touchpoint has to hold the text as it was typed: a few letters somewhere in it would find nearly all.
std::optional<Rated> rate(FoundRow row, const QString& text) {
    const qsizetype at = row.text.indexOf(text, 0, Qt::CaseInsensitive);
    if (at < 0) return std::nullopt;
    row.marked.resize(static_cast<std::size_t>(text.size()));
    std::iota(row.marked.begin(), row.marked.end(), static_cast<int>(at));
    const int score = fuzzyMatch(text, row.text)->score;
    return Rated{std::move(row), score};
}

// "B → C  60 %", found by what it says beside its line.
std::optional<Rated> rate(const Document& document, const IncrementalSchedule& schedule, const Dependency& row,
                          const QString& text) {
    if (row.kind == DependencyKind::FinishToStart && row.lag.length == Minutes{0} && !row.share) return std::nullopt;
    const auto code = [&](Id<Touchpoint> id) {
        return QString::fromStdString(document.table<Touchpoint>().at(id).code);
    };
    return rate({refTo(row.id),
                 edgeFace(document, schedule, row.id).label.text,
                 tr("%1 → %2").arg(code(row.predecessor), code(row.successor)),
                 QStringLiteral("connect"),
                 {}},
                text);
}

}  // namespace

std::vector<FoundRow> findRows(const Document& document, const IncrementalSchedule& schedule, const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) return {};
    std::vector<Rated> rated;
    const auto take = [&rated](std::optional<Rated> found) {
        if (found) rated.push_back(std::move(*found));
    };
    for (const Touchpoint& row : document.table<Touchpoint>()) take(rate(document, row, wanted));
    for (const Stage& row : document.table<Stage>()) {
        take(rate({refTo(row.id), QString::fromStdString(row.name), tr("Stage"), QStringLiteral("stage"), {}}, wanted));
    }
    for (const Lane& row : document.table<Lane>()) {
        take(rate({refTo(row.id), QString::fromStdString(row.name), tr("Lane"), QStringLiteral("lane"), {}}, wanted));
    }
    for (const Dependency& row : document.table<Dependency>()) take(rate(document, schedule, row, wanted));
    for (const StickyNote& row : document.table<StickyNote>()) {
        take(
            rate({refTo(row.id), QString::fromStdString(row.text).simplified(), tr("Note"), QStringLiteral("note"), {}},
                 wanted));
    }
    std::stable_sort(rated.begin(), rated.end(), [](const Rated& a, const Rated& b) { return a.score > b.score; });
    std::vector<FoundRow> found;
    found.reserve(rated.size());
    for (Rated& one : rated) found.push_back(std::move(one.found));
    return found;
}

}  // namespace waymark
