#include "ui/panels/figure_change.h"

#include <cmath>
#include <utility>

#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString sizeWords(FigureKind kind, double size) {
    if (kind == FigureKind::Time) {
        const Minutes time{std::lround(size)};
        return time == Minutes{0} ? QString() : durationWords(time, ownUnit(time));
    }
    const long whole = std::lround(size);
    if (whole == 0) return {};
    const QString number = QString::number(whole);
    if (kind == FigureKind::Count) return number;
    return whole == 1 ? tr("%1 point").arg(number) : tr("%1 points").arg(number);
}

}  // namespace

QString changeWords(FigureKind kind, double difference) {
    const QString size = sizeWords(kind, std::abs(difference));
    if (size.isEmpty()) return {};
    return (difference > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QString FigureChange::follow(const std::optional<FigureValue>& value, std::uint64_t revision) {
    const auto last = std::exchange(m_last, value);
    const auto lastRevision = std::exchange(m_revision, revision);
    if (!last || !value || lastRevision == revision || last->basis != value->basis) return {};
    return changeWords(value->kind, value->value - last->value);
}

}  // namespace waymark
