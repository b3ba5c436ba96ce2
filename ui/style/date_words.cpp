#include "ui/style/date_words.h"

#include <QDateTime>
#include <QLocale>

namespace waymark {
namespace {

QString formatted(LocalTime time, const QString& format) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto minute = (time - LocalTime{day}).count();
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    const QTime clock = QTime(0, 0).addSecs(static_cast<int>(minute) * 60);
    return QLocale::c().toString(QDateTime(date, clock, Qt::UTC), format);
}

}  // namespace

QString dayWords(LocalTime time) { return formatted(time, QStringLiteral("ddd d MMM yyyy")); }

QString dateTimeWords(LocalTime time) { return formatted(time, QStringLiteral("ddd d MMM yyyy HH:mm")); }

QString weekdayTimeWords(LocalTime time) { return formatted(time, QStringLiteral("dddd HH:mm")); }

QString shortDateTimeWords(LocalTime time) { return formatted(time, QStringLiteral("ddd d MMM HH:mm")); }

QString spanWords(LocalTime from, LocalTime to) {
    const auto day = [](LocalTime time) { return std::chrono::floor<std::chrono::days>(time); };
    const QString both = QStringLiteral("d MMM HH:mm");
    return formatted(from, both) + QStringLiteral(" → ") +
           formatted(to, day(from) == day(to) ? QStringLiteral("HH:mm") : both);
}

}  // namespace waymark
