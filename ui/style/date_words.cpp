#include "ui/style/date_words.h"

#include "ui/style/language.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

QString formatted(LocalTime time, const QString& format) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto minute = (time - LocalTime{day}).count();
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    const QTime clock = QTime(0, 0).addSecs(static_cast<int>(minute) * 60);
    return wordsLocale().toString(QDateTime(date, clock, Qt::UTC), format);
}

}  // namespace

QString dayWords(LocalTime time) { return formatted(time, tr("ddd d MMM yyyy")); }

QString longDayWords(LocalTime time) { return formatted(time, tr("d MMMM yyyy")); }

QString dateTimeWords(LocalTime time) { return formatted(time, tr("ddd d MMM yyyy HH:mm")); }

QString momentWords(const QDateTime& moment) {
    return wordsLocale().toString(moment.toLocalTime(), tr("ddd d MMM yyyy HH:mm"));
}

QString weekdayTimeWords(LocalTime time) { return formatted(time, tr("dddd HH:mm")); }

QString shortDayWords(LocalTime time) { return formatted(time, tr("ddd d MMM")); }

QString dayOfMonthWords(LocalTime time) { return formatted(time, tr("d MMM")); }

QString shortWeekdayTimeWords(LocalTime time) { return formatted(time, tr("ddd HH:mm")); }

QString timeOfDayWords(LocalTime time) { return formatted(time, tr("HH:mm")); }

QString daySpanWords(LocalTime from, LocalTime to) {
    const QString first = dayOfMonthWords(from);
    const QString last = dayOfMonthWords(to);
    if (first == last) return first;
    const bool isOneMonth = first.section(' ', 1) == last.section(' ', 1);
    return (isOneMonth ? first.section(' ', 0, 0) : first) + QStringLiteral(" – ") + last;
}

QString spanWords(LocalTime from, LocalTime to) {
    const auto day = [](LocalTime time) { return std::chrono::floor<std::chrono::days>(time); };
    const QString both = tr("d MMM HH:mm");
    return formatted(from, both) + QStringLiteral(" → ") +
           (day(from) == day(to) ? timeOfDayWords(to) : formatted(to, both));
}

}  // namespace waymark
