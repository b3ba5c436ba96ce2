#include "ui/panels/scenario_cells.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/finish_picture.h"
#include "ui/session/risk_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

struct Times {
    double with = 0.0, now = 0.0;  // minutes
};

Figure timeFigure(const QString& label, const Times& times, TimeUnit unit, const Theme& theme) {
    const QString with = durationWords(times.with, unit);
    const QString now = durationWords(times.now, unit);
    if (with == now) return {label, with, tr("as it is now"), {}};
    const double change = times.with - times.now;
    const QString sign = change > 0.0 ? QStringLiteral("+") : QStringLiteral("−");
    return {label, with, tr("%1, now %2").arg(sign + durationWords(std::abs(change), unit), now),
            change < 0.0 ? theme.good : theme.warning};
}

Figure waitingFigure(const QString& label, const Theme& theme) {
    return {label, QStringLiteral("–"), tr("computing"), theme.faint};
}

const ScenarioStanding* standingOf(const ScenarioStandings& standings, Id<Scenario> id) {
    const auto found =
        std::ranges::find_if(standings, [&](const ScenarioStanding& each) { return each.outcome.id == id; });
    return found == standings.end() ? nullptr : &*found;
}

std::optional<double> promiseOf(const ScenarioStanding* standing, const LiveFigures& classical) {
    if (standing && standing->outcome.simulated && standing->outcome.simulated->promise)
        return standing->outcome.simulated->promise->value;
    return classical.chance ? std::optional(classical.chance->value()) : std::nullopt;
}

}  // namespace

ScenarioComparison compareShown(const Session& session, const LiveScenarios& scenarios) {
    ScenarioComparison comparison;
    comparison.now = liveFigures(session);
    if (const auto& journey = scenarios.journey())
        comparison.with = scheduleFigures(journey->document, journey->schedule);
    const auto& latest = scenarios.latest();
    if (!latest) return comparison;
    comparison.standing = standingOf(*latest, scenarios.shown());
    comparison.nowStanding = standingOf(*latest, {});
    comparison.isCurrent = scenarios.standings() != nullptr;
    return comparison;
}

Figure scenarioFigure(const Document& document, Id<Scenario> id, const Theme& theme) {
    const Scenario* row = document.find(id);
    return {tr("Figures of the scenario"),
            row ? QString::fromStdString(row->name).simplified() : QString(),
            {},
            theme.accent};
}

Figure expectedWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme) {
    if (comparison.with.isEmpty) return {label, QStringLiteral("–"), tr("no touchpoints"), theme.faint};
    return timeFigure(
        label,
        {static_cast<double>(comparison.with.finish.count()), static_cast<double>(comparison.now.finish.count())},
        displayUnit(comparison.now.finish), theme);
}

Figure sureWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme) {
    const auto* with = comparison.standing;
    const auto* now = comparison.nowStanding;
    if (!comparison.isCurrent || !with || !now || !with->outcome.simulated || !now->outcome.simulated)
        return waitingFigure(label, theme);
    return timeFigure(label, {with->outcome.simulated->likely80, now->outcome.simulated->likely80},
                      displayUnit(comparison.now.finish), theme);
}

Figure promiseWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme) {
    const bool isSimulated = comparison.isCurrent && comparison.standing && comparison.nowStanding &&
                             comparison.standing->outcome.simulated && comparison.nowStanding->outcome.simulated;
    const auto with = promiseOf(isSimulated ? comparison.standing : nullptr, comparison.with);
    const auto now = promiseOf(isSimulated ? comparison.nowStanding : nullptr, comparison.now);
    if (!with || !now) return {label, QStringLiteral("–"), {}, theme.faint};
    const long points = std::lround(*with * 100.0) - std::lround(*now * 100.0);
    const QString remark = points == 0 ? tr("as it is now")
                                       : tr("%1 points, now %2")
                                             .arg((points > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                                                      numberWords(QString::number(std::abs(points))),
                                                  shareWords(*now));
    return {label, shareWords(*with), remark, chanceColour(*with, theme)};
}

Figure chainWith(const ScenarioComparison& comparison, const QString& label, const Theme& theme) {
    const auto* with = comparison.standing;
    const auto* now = comparison.nowStanding;
    if (!comparison.isCurrent || !with || !now || !with->chain || !now->chain) return waitingFigure(label, theme);
    return timeFigure(label, {with->chain->finish(), now->chain->finish()}, displayUnit(comparison.now.finish), theme);
}

Figure criticalWith(const ScenarioComparison& comparison, const QString& label) {
    const auto with = QString::number(comparison.with.criticalTouchpoints);
    return {label,
            with,
            comparison.with.criticalTouchpoints == comparison.now.criticalTouchpoints
                ? tr("as it is now")
                : tr("now %1 of %2").arg(comparison.now.criticalTouchpoints).arg(comparison.now.touchpointsLeft),
            {}};
}

}  // namespace waymark
