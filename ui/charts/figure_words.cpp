#include "ui/charts/figure_words.h"

#include <cmath>

#include <QStringList>

#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

const QString kNone = QStringLiteral("–");

// At most so many decimals, none that are zero.
QString roundWords(double number, int decimals) {
    QString text = QString::number(number, 'f', decimals);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.'))) text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : numberWords(text.replace('-', QChar(0x2212)));
}

int decimalsOf(const Measure& measure) {
    const bool isWhole = isShare(measure.kind) || measure.kind == MeasureKind::PromoterScore;
    return isWhole ? 0 : measure.kind == MeasureKind::Effort ? 2 : 1;
}

QString withUnit(const QString& number, const Measure& measure) {
    const QString unit = unitOf(measure);
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

}  // namespace

QString nameWords(const Initiative& row) {
    const QString name = QString::fromStdString(row.name).simplified();
    return row.isSample ? tr("%1 (sample)").arg(name) : name;
}

QString partWords(double share) {
    const double percent = 100.0 * share;
    return roundWords(percent, std::abs(percent) < 10.0 ? 1 : 0) + QChar(QChar::Nbsp) + '%';
}

QString unitOf(const Measure& measure) {
    if (isShare(measure.kind)) return QStringLiteral("%");
    return QString::fromStdString(measure.unit);
}

QString figureWords(const Measure& measure, double figure) {
    const bool hasSign = measure.kind == MeasureKind::PromoterScore && figure > 0.0;
    return withUnit((hasSign ? "+" : "") + roundWords(figure, decimalsOf(measure)), measure);
}

QString rangeWords(const Measure& measure, const Interval& range) {
    const int decimals = decimalsOf(measure);
    return withUnit(tr("%1 to %2").arg(roundWords(range.low, decimals), roundWords(range.high, decimals)), measure);
}

QString latestWords(const Measure& measure, const SeriesPoint& point) {
    QString words = figureWords(measure, point.figure.value);
    if (point.figure.range) words = tr("%1 (%2)").arg(words, rangeWords(measure, *point.figure.range));
    if (point.figure.count > 0) words = tr("%1, n = %2").arg(words).arg(point.figure.count);
    return words;
}

QString kindWords(MeasureKind kind) {
    switch (kind) {
        case MeasureKind::Own: return tr("Own measure");
        case MeasureKind::CustomerSatisfaction: return tr("Satisfaction (CSAT)");
        case MeasureKind::PromoterScore: return tr("Promoter score (NPS)");
        case MeasureKind::Effort: return tr("Effort (CES)");
        case MeasureKind::ResponseTime: return tr("Response time");
        case MeasureKind::ResolutionTime: return tr("Resolution time");
        case MeasureKind::Churn: return tr("Churn");
        case MeasureKind::Retention: return tr("Retention");
        case MeasureKind::RepeatPurchase: return tr("Repeat purchase");
    }
    return {};
}

QString stateWords(TargetState state) {
    switch (state) {
        case TargetState::NoFigure: return tr("no figures");
        case TargetState::NoTarget: return {};
        case TargetState::Met: return tr("met");
        case TargetState::Missed: return tr("missed");
        case TargetState::CannotTell: return tr("cannot tell");
    }
    return {};
}

QString signalWords(Signal signal) {
    switch (signal) {
        case Signal::None: return {};
        case Signal::OutsideLimits: return tr("beyond a control limit");
        case Signal::LongRun: return tr("eight or more on one side of the mean");
        case Signal::NearLimit: return tr("three of four near a control limit");
    }
    return {};
}

QString trendWords(Trend trend, Direction direction) {
    if (trend == Trend::Unknown) return {};
    if (trend == Trend::Steady) return tr("steady");
    return (trend == Trend::Rising) == (direction == Direction::Higher) ? tr("getting better") : tr("getting worse");
}

QString trendArrow(Trend trend) {
    switch (trend) {
        case Trend::Unknown: return {};
        case Trend::Steady: return QStringLiteral("→");
        case Trend::Rising: return QStringLiteral("↗");
        case Trend::Falling: return QStringLiteral("↘");
    }
    return {};
}

QString reasonWords(Undefined why) {
    switch (why) {
        case Undefined::NoPeriods: return tr("The horizon is 0: nothing can be reckoned.");
        case Undefined::RateTooLow: return tr("The discount rate is −100 % or less.");
        case Undefined::TooLarge: return tr("A sum is too large to be shown.");
        case Undefined::NoFlows: return tr("It has no costs or benefits yet.");
        case Undefined::NoCosts: return tr("Costs are zero or negative, so nothing can be divided by them.");
        case Undefined::NoOutflow: return tr("No money flows out.");
        case Undefined::NoInflow: return tr("No money flows in.");
        case Undefined::NoRate: return tr("At no rate the present value is 0.");
        case Undefined::NeverPaidBack: return tr("It never pays back for good within the horizon.");
        case Undefined::NoSwitch: return tr("No amount makes the present value 0.");
    }
    return {};
}

QString ratesWords(const Defined<std::vector<double>>& rates) {
    if (!rates) return rates.error() == Undefined::NoRate ? tr("none") : kNone;
    QStringList words;
    for (const double rate : *rates) words << partWords(rate);
    return words.join(QStringLiteral(", "));
}

QString paybackWords(const Defined<Payback>& payback, PeriodLength period) {
    if (!payback) return payback.error() == Undefined::NeverPaidBack ? tr("never") : kNone;
    const QString number = roundWords(payback->interpolated, 1);
    switch (period) {
        case PeriodLength::Week: return tr("%1 weeks").arg(number);
        case PeriodLength::Month: return tr("%1 months").arg(number);
        case PeriodLength::Quarter: return tr("%1 quarters").arg(number);
        case PeriodLength::Year: return tr("%1 years").arg(number);
    }
    return number;
}

QString shortAmountWords(double amount) {
    const double size = std::abs(amount);
    if (size >= 1e6) return tr("%1 M").arg(numberWords(QString::number(amount / 1e6, 'g', 4)));
    if (size >= 1e3) return tr("%1 k").arg(numberWords(QString::number(amount / 1e3, 'g', 4)));
    return numberWords(QString::number(amount, 'g', 4));
}

QString amountWords(const Defined<Money>& amount, std::string_view currency) {
    return amount ? moneyWords(*amount, currency) : kNone;
}

}  // namespace waymark
