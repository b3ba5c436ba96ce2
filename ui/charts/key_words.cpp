#include "ui/charts/key_words.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/figure_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString quoted(const Measure& measure) { return tr("“%1”").arg(QString::fromStdString(measure.name)); }

QString sharesWords(const Interval& range) {
    return tr("%1 to %2 %").arg(std::lround(100.0 * range.low)).arg(std::lround(100.0 * range.high));
}

QString driverWords(const MeasuresReport& report, const Driver& driver) {
    const Measure& overall = report.document.table<Measure>().at(report.drivers.overall);
    if (driver.importance && driver.importanceRange) {
        return tr("drives %1: %2 of what explains it (%3, n = %4)")
            .arg(quoted(overall), partWords(*driver.importance), sharesWords(*driver.importanceRange))
            .arg(driver.count);
    }
    const double correlation = driver.correlation.value_or(0.0);
    return tr("drives %1: goes along with it by %2 (n = %3)")
        .arg(quoted(overall), numberWords(correlation, 2))
        .arg(driver.count);
}

QString gapWords(const MeasuresReport& report, Id<Measure> id) {
    const Measure& row = report.document.table<Measure>().at(id);
    const auto series = std::ranges::find(report.series, id, &MeasureSeries::measure);
    const SeriesPoint* latest = series == report.series.end() ? nullptr : series->latest();
    if (!latest || !row.target) return tr("%1 misses its target").arg(quoted(row));
    QString words = tr("%1 is %2, target %3")
                        .arg(quoted(row), figureWords(row, latest->figure.value), figureWords(row, *row.target));
    if (targetState(row, *series) == TargetState::CannotTell) words += tr(" (too few answers to be sure)");
    return words;
}

QString emotionReason(const MeasuresReport& report, Id<Touchpoint> id) {
    const Experience* felt = report.document.find(experienceOf(id));
    if (!felt) return {};
    const QString words = tr("feels %1").arg(emotionWords(felt->emotion));
    return felt->importance > 0 ? tr("%1, importance %2 of 5").arg(words).arg(felt->importance) : words;
}

QString costReason(const MeasuresReport& report, Id<Touchpoint> id) {
    const TouchpointCost* cost = report.cost.find(id);
    if (!cost) return {};
    const Money amount{std::llround(std::clamp(cost->expected(), -9e15, 9e15))};
    return tr("costs %1 per pass, %2 of the whole")
        .arg(moneyWords(amount, report.document.journey().currency), partWords(cost->share));
}

QString reasonOf(const MeasuresReport& report, Id<Touchpoint> id, const KeyFinding& finding) {
    switch (finding.reason) {
        case KeyReason::Driver: {
            const Driver* driver = report.drivers.find(finding.measure);
            return driver ? driverWords(report, *driver) : QString();
        }
        case KeyReason::Gap: return gapWords(report, finding.measure);
        case KeyReason::Emotion: return emotionReason(report, id);
        case KeyReason::Criticality: return tr("a delay here delays the end");
        case KeyReason::Cost: return costReason(report, id);
    }
    return {};
}

}  // namespace

QString quadrantWords(Quadrant quadrant) {
    switch (quadrant) {
        case Quadrant::FixFirst: return tr("fix first");
        case Quadrant::KeepUp: return tr("keep it up");
        case Quadrant::FixLater: return tr("fix later");
        case Quadrant::LetBe: return tr("let it be");
    }
    return {};
}

QString rankingRule() {
    return tr(
        "Ranked by advice, what is important and does not satisfy first and what goes well last; then by points.");
}

QString adviceWords(const MeasuresReport& report, const KeyTouchpoint& key) {
    const Experience* felt = report.document.find(experienceOf(key.id));
    if (!key.advice || !felt) return {};
    const int importance = felt->importance;
    switch (*key.advice) {
        case Quadrant::FixFirst: return tr("Fix first: important (%1 of 5) and does not satisfy").arg(importance);
        case Quadrant::KeepUp: return tr("Keep it up: important (%1 of 5) and satisfies").arg(importance);
        case Quadrant::FixLater: return tr("Fix later: less important (%1 of 5), does not satisfy").arg(importance);
        case Quadrant::LetBe: return tr("Let it be: less important (%1 of 5), satisfies").arg(importance);
    }
    return {};
}

QStringList keyReasons(const MeasuresReport& report, const KeyTouchpoint& key) {
    QStringList reasons;
    for (const KeyFinding& finding : key.findings) reasons << reasonOf(report, key.id, finding);
    for (const Driver& driver : report.drivers.analysis.drivers) {
        const Measure& row = report.document.table<Measure>().at(report.drivers.measures[driver.place]);
        if (driver.isClear || row.touchpoint != key.id) continue;
        reasons << tr("cannot tell whether %1 drives satisfaction (n = %2)").arg(quoted(row)).arg(driver.count);
    }
    reasons.removeAll(QString());
    return reasons;
}

QString driverSummary(const MeasuresReport& report) {
    const Measure* overall = report.document.find(report.drivers.overall);
    const auto& drivers = report.drivers.analysis.drivers;
    if (!overall || drivers.empty()) {
        return tr(
            "Drivers of satisfaction need a survey that asks about the journey as a whole and about touchpoints.");
    }
    const auto clear = std::ranges::count_if(drivers, &Driver::isClear);
    if (clear == 0) {
        return tr("Cannot tell what drives %1: nothing stands out from noise (%2 answered everything).")
            .arg(quoted(*overall))
            .arg(report.drivers.analysis.complete);
    }
    return tr("%1 of %2 drivers of %3 stand out from noise; noise alone would show one in at most %4 of surveys.")
        .arg(clear)
        .arg(drivers.size())
        .arg(quoted(*overall), partWords(report.drivers.analysis.errorRate));
}

const Opportunity* opportunityOf(const MeasuresReport& report, Id<Touchpoint> id) {
    const auto found = std::ranges::find(report.opportunities, id, &Opportunity::id);
    return found == report.opportunities.end() ? nullptr : &*found;
}

}  // namespace waymark
