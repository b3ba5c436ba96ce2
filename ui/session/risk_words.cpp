#include "ui/session/risk_words.h"

#include <cmath>

#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString withReasons(const QString& fact, const QStringList& reasons) {
    return reasons.isEmpty() ? fact + '.' : fact + QStringLiteral(": ") + reasons.join(QStringLiteral("; ")) + '.';
}

}  // namespace

QString shareWords(double share) { return chanceWords(*Probability::from(std::clamp(share, 0.0, 1.0))); }

QString intervalWords(const Found& chance) {
    return tr("between %1 and %2 %")
        .arg(std::lround(std::floor(chance.low * 100.0)))
        .arg(std::lround(std::ceil(chance.high * 100.0)));
}

QString intervalWords(const Found& time, TimeUnit unit) {
    return tr("%1 to %2").arg(durationWords(time.low, unit), durationWords(time.high, unit));
}

QString mergeBiasSentence(const RiskFigures& figures, const LiveFigures& classical) {
    const FinishDistribution& finish = figures.finish;
    const auto critical = static_cast<double>(classical.finish.count());
    const TimeUnit unit = displayUnit(classical.finish);
    const double bias = finish.mean() - critical;
    const QString mean = durationWords(finish.mean(), unit);
    const QString pert = durationWords(critical, unit);
    const QString size = durationWords(std::abs(bias), ownUnit(Minutes{std::llround(std::abs(bias))}));
    const bool isLonger = bias > 2.0 * finish.meanError() && bias >= 1.0;
    const BiasCauses& causes = figures.causes;
    QStringList reasons;
    const auto add = [&](bool isThere, const QString& reason) {
        if (isThere) reasons << reason;
    };
    const QString hours = tr("opening hours and waiting around the clock fall differently each time");
    if (isLonger) {
        add(causes.resources, tr("shared resources serve one touchpoint after the other"));
        add(causes.paths, tr("where paths merge, the slowest one counts, and PERT looks at one path only"));
        add(causes.events, tr("risks that strike add time"));
        add(causes.clock, hours);
        return withReasons(
            tr("On average the journey takes %1, which is %2 more than the %3 of PERT").arg(mean, size, pert), reasons);
    }
    if (bias < -2.0 * finish.meanError() && bias <= -1.0) {
        add(causes.branches, tr("of the ways out of a decision only one is taken, and PERT waits for all of them"));
        add(causes.clock, hours);
        return withReasons(
            tr("On average the journey takes %1, which is %2 less than the %3 of PERT").arg(mean, size, pert), reasons);
    }
    return tr("On average the journey takes %1, as PERT says: one path decides nearly alone.").arg(mean);
}

QString promiseSentence(const FinishDistribution& finish, const LiveFigures& classical) {
    const Found chance = finish.chanceBy(classical.promise->time);
    return tr("The promise is kept in %1 of %2 (the true chance lies %3). Classical PERT says %4.")
        .arg(shareWords(chance.value), runsWords(finish.runs()), intervalWords(chance),
             classical.chance ? chanceWords(*classical.chance) : QStringLiteral("–"));
}

}  // namespace waymark
