#include "ui/panels/date_text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include "ui/models/value_text.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// "15:30" at the end of a text, taken off.
std::optional<QTime> takeTimeOfDay(QString& text) {
    const auto blank = text.lastIndexOf(QRegularExpression(QStringLiteral("[ T]")));
    if (blank < 0) return std::nullopt;
    QTime time = QTime::fromString(text.mid(blank + 1), QStringLiteral("H:mm"));
    if (!time.isValid()) time = QTime::fromString(text.mid(blank + 1), QStringLiteral("H.mm"));
    if (!time.isValid()) return std::nullopt;
    text = text.left(blank).trimmed();
    if (text.endsWith(',')) text.chop(1);
    return time;
}

}  // namespace

QString dayText(std::optional<std::chrono::year_month_day> day) {
    if (!day) return {};
    return QDate(static_cast<int>(day->year()), static_cast<int>(static_cast<unsigned>(day->month())),
                 static_cast<int>(static_cast<unsigned>(day->day())))
        .toString(Qt::ISODate);
}

std::optional<std::chrono::year_month_day> readDay(const QString& typed) {
    const QString trimmed = typed.trimmed();
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (!date.isValid()) date = QDate::fromString(trimmed, QStringLiteral("d.M.yyyy"));
    if (!date.isValid()) date = QLocale().toDate(trimmed, QLocale::ShortFormat);
    if (!date.isValid()) date = QLocale().toDate(trimmed, QLocale::LongFormat);
    if (!date.isValid()) return std::nullopt;
    return std::chrono::year_month_day{std::chrono::year{date.year()},
                                       std::chrono::month{static_cast<unsigned>(date.month())},
                                       std::chrono::day{static_cast<unsigned>(date.day())}};
}

QString momentText(const Session& session, WorkTime time, Moment moment) {
    if (!session.document().journey().startDate) {
        const Minutes since = time.time_since_epoch();
        return writtenWords(since, ownUnit(since));
    }
    const WorkCalendar& calendar = session.schedule().calendar();
    QString text = QString::fromStdString(
        isoText(moment == Moment::Finish ? calendar.finishTime(time) : calendar.startTime(time)));
    return text.replace('T', ' ');
}

std::optional<WorkTime> readMoment(const Session& session, const QString& typed) {
    QString text = typed.trimmed();
    const auto time = takeTimeOfDay(text);
    if (const auto day = readDay(text)) {
        if (!session.document().journey().startDate) return std::nullopt;
        const Minutes minutes{time ? time->hour() * 60 + time->minute() : 0};
        return session.schedule().calendar().workTimeAt(LocalTime{std::chrono::local_days{*day}} + minutes);
    }
    if (time) return std::nullopt;
    const auto since = readTime(text, TimeUnit::Day);
    if (!since) return std::nullopt;
    return WorkTime{workingLength(*since)};
}

QString deadlineText(const Session& session, LocalTime time) {
    const WorkCalendar& calendar = session.schedule().calendar();
    if (session.document().journey().startDate) return QString::fromStdString(isoText(time)).replace('T', ' ');
    const WorkTime work = calendar.workTimeAt(time);
    if (calendar.finishTime(work) == time) return momentText(session, work, Moment::Finish);
    return writtenWords(std::chrono::duration_cast<Minutes>(time - calendar.startTime(WorkTime{})),
                        TimeUnit::ElapsedDay);
}

std::optional<LocalTime> readDeadline(const Session& session, const QString& typed) {
    QString text = typed.trimmed();
    const auto time = takeTimeOfDay(text);
    if (const auto day = readDay(text)) {
        if (!session.document().journey().startDate) return std::nullopt;
        const QTime until = time.value_or(QTime(23, 59));
        return LocalTime{std::chrono::local_days{*day}} + Minutes{until.hour() * 60 + until.minute()};
    }
    if (time) return std::nullopt;
    const auto since = readTime(text, TimeUnit::Day);
    if (!since) return std::nullopt;
    return promisedEnd(session.schedule().calendar(), *since).time;
}

}  // namespace waymark
