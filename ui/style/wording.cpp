#include "ui/style/wording.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "ui/style/money_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// None for minutes, else one; more only where a time would otherwise look like no time at all. Equal lengths always
// look equal.
int decimalsOf(double value, TimeUnit unit) {
    if (unit == TimeUnit::Minute || unit == TimeUnit::ElapsedMinute) return 0;
    int decimals = 1;
    for (double least = 0.05; decimals < 3 && value != 0.0 && std::abs(value) < least; least /= 10.0) ++decimals;
    return decimals;
}

QString numberIn(double minutes, TimeUnit unit) {
    const double value = minutes / static_cast<double>(lengthOf(unit).count());
    QString text = QString::number(value, 'f', decimalsOf(value, unit));
    return numberWords(text.startsWith('-') && text.toDouble() == 0.0 ? text.mid(1) : text);
}

constexpr QChar kMinus(0x2212);

}  // namespace

TimeUnit displayUnit(Minutes finish) {
    if (finish <= 4 * kWorkingHour) return TimeUnit::Minute;
    if (finish <= 3 * kWorkingDay) return TimeUnit::Hour;
    return TimeUnit::Day;
}

TimeUnit ownUnit(Minutes length) {
    if (length < kWorkingHour) return TimeUnit::Minute;
    if (length < kWorkingDay) return TimeUnit::Hour;
    return TimeUnit::Day;
}

QString durationWords(Minutes length, TimeUnit unit) {
    return durationWords(static_cast<double>(length.count()), unit);
}

QString durationWords(double minutes, TimeUnit unit) {
    const bool readsAsZero = std::abs(minutes) < static_cast<double>(lengthOf(unit).count()) / 20.0;
    if (readsAsZero && std::abs(minutes) >= 0.5) unit = isElapsed(unit) ? TimeUnit::ElapsedMinute : TimeUnit::Minute;
    return numberIn(minutes, unit) + QChar(0xA0) + unitSymbol(unit);
}

QString durationNumber(Minutes length, TimeUnit unit) { return numberIn(static_cast<double>(length.count()), unit); }

TimeUnit shownUnit(Minutes length, TimeUnit unit) {
    const TimeUnit smallest = isElapsed(unit) ? TimeUnit::ElapsedMinute : TimeUnit::Minute;
    while (length != Minutes{0} && unit != smallest && std::chrono::abs(length) < lengthOf(unit)) {
        unit = static_cast<TimeUnit>(static_cast<std::uint8_t>(unit) - 1);
    }
    return unit;
}

QString writtenWords(Minutes length, TimeUnit unit) {
    const QString text = QString::fromStdString(writeDuration(length, shownUnit(length, unit)));
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto end = std::find_if(text.rbegin(), text.rend(), isDigit).base() - text.begin();
    const QString name = text.mid(end);
    return numberWords(text.left(end)) + QChar(0xA0) + (name == QLatin1String("m") ? QStringLiteral("min") : name);
}

QLocale numberLocale() {
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);  // the C locale leaves out the comma of 10,000 by itself
    return locale;
}

QString numberWords(QString plain) { return plain.replace('.', numberLocale().decimalPoint()); }

QString numberWords(double number, int decimals) {
    return numberWords(QString::number(number, 'f', decimals)).replace('-', kMinus);
}

QString exactAmountWords(Money amount) { return amountDigits(amount, amount.minorUnits % kMinorUnits != 0); }

QString exactMoneyWords(Money amount, std::string_view currency) {
    const bool isSmall = -kCentsMatterBelow < amount.minorUnits && amount.minorUnits < kCentsMatterBelow;
    return moneyWords(amount, currency, isSmall || amount.minorUnits % kMinorUnits != 0);
}

QString moneyWords(Money amount, std::string_view currency) {
    return moneyWords(amount, currency, showsCents(std::span(&amount, 1)));
}

QString chanceWords(Probability chance) {
    const double percent = chance.value() * 100.0;
    if (percent > 99.0 && percent < 100.0) return tr("> 99 %");
    if (percent > 0.0 && percent < 1.0) return tr("< 1 %");
    return tr("%1 %").arg(std::lround(percent));
}

QString runsWords(std::size_t runs) {
    return runs == 1 ? tr("1 run") : tr("%1 runs").arg(numberLocale().toString(static_cast<qulonglong>(runs)));
}

QString unitWords(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Minute: return tr("minutes");
        case TimeUnit::Hour: return tr("hours");
        case TimeUnit::Day: return tr("working days");
        case TimeUnit::Week: return tr("working weeks");
        case TimeUnit::ElapsedMinute: return tr("elapsed minutes");
        case TimeUnit::ElapsedHour: return tr("elapsed hours");
        case TimeUnit::ElapsedDay: return tr("elapsed days");
        case TimeUnit::ElapsedWeek: return tr("elapsed weeks");
    }
    return {};
}

QString unitSymbol(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Minute: return tr("min");
        case TimeUnit::Hour: return tr("h");
        case TimeUnit::Day: return tr("d");
        case TimeUnit::Week: return tr("w");
        case TimeUnit::ElapsedMinute: return tr("min elapsed");
        case TimeUnit::ElapsedHour: return tr("h elapsed");
        case TimeUnit::ElapsedDay: return tr("d elapsed");
        case TimeUnit::ElapsedWeek: return tr("w elapsed");
    }
    return {};
}

QString expectedWords(const Estimate& estimate, TimeUnit unit) {
    const Minutes own = ownDurationOn(estimate, Basis::Expected);
    if (!isElapsed(estimate.unit)) return durationWords(own, unit);
    const TimeUnit shown = shownUnit(own, estimate.unit);
    const std::string_view name = shortName(shown);  // as it is typed, so that it finds room on a card
    return durationNumber(own, shown) + QChar(0xA0) + QString::fromUtf8(name.data(), static_cast<int>(name.size()));
}

QString kindWords(TouchpointKind kind) {
    switch (kind) {
        case TouchpointKind::Contact: return tr("Contact");
        case TouchpointKind::Backstage: return tr("Backstage work");
        case TouchpointKind::Waiting: return tr("Waiting");
        case TouchpointKind::Decision: return tr("Decision");
        case TouchpointKind::Milestone: return tr("Milestone");
    }
    return {};
}

QString kindWords(DependencyKind kind) {
    switch (kind) {
        case DependencyKind::FinishToStart: return tr("finish-to-start");
        case DependencyKind::StartToStart: return tr("start-to-start");
        case DependencyKind::FinishToFinish: return tr("finish-to-finish");
        case DependencyKind::StartToFinish: return tr("start-to-finish");
    }
    return {};
}

QString distributionWords(Distribution distribution) {
    switch (distribution) {
        case Distribution::BetaPert: return tr("Beta-PERT");
        case Distribution::Triangular: return tr("Triangular");
        case Distribution::Uniform: return tr("Uniform");
        case Distribution::LogNormal: return tr("Log-normal");
        case Distribution::Fixed: return tr("Fixed");
        case Distribution::Observed: return tr("Observed");
    }
    return {};
}

QString emotionWords(int emotion) {
    switch (emotion) {
        case -2: return tr("very negative");
        case -1: return tr("negative");
        case 1: return tr("positive");
        case 2: return tr("very positive");
        default: return tr("neutral");
    }
}

}  // namespace waymark
