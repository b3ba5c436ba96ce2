#include "ui/charts/journey_days.h"

#include <cmath>

#include "ui/style/date_words.h"

namespace waymark {
namespace {

WorkTime workTime(double minutes) { return WorkTime{Minutes{std::llround(std::ceil(minutes - 1e-6))}}; }

int yearOf(LocalTime time) {
    return static_cast<int>(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(time)}.year());
}

QString tickWords(LocalTime time, bool withTimeOfDay) {
    return withTimeOfDay ? shortWeekdayTimeWords(time) : dayOfMonthWords(time);
}

}  // namespace

JourneyDays::JourneyDays(const Document& document, const IncrementalSchedule& schedule) {
    if (!document.journey().startDate) return;
    m_calendar = std::make_shared<const WorkCalendar>(schedule.calendar());
    m_year = yearOf(m_calendar->startTime(WorkTime{}));
}

QString JourneyDays::finishDay(double minutes) const {
    return areKnown() ? dayOf(m_calendar->finishTime(workTime(minutes))) : QString();
}

QString JourneyDays::dayOf(LocalTime time) const {
    if (!areKnown()) return {};
    return yearOf(time) == m_year ? shortDayWords(time) : dayWords(time);
}

QString JourneyDays::startDay(double minutes) const {
    return areKnown() ? dayOf(m_calendar->startTime(workTime(minutes))) : QString();
}

QString JourneyDays::finishMoment(double minutes) const {
    return areKnown() ? dateTimeWords(m_calendar->finishTime(workTime(minutes))) : QString();
}

QString JourneyDays::span(double from, double to) const {
    if (!areKnown()) return {};
    const auto [start, end] = ends(from, to);
    return spanWords(start, end);
}

QString JourneyDays::daySpan(double from, double to) const {
    if (!areKnown()) return {};
    const auto [start, end] = ends(from, to);
    return daySpanWords(start, end);
}

// What takes no time is over where it begins.
std::pair<LocalTime, LocalTime> JourneyDays::ends(double from, double to) const {
    const LocalTime end = m_calendar->finishTime(workTime(to));
    return {from < to ? m_calendar->startTime(workTime(from)) : end, end};
}

QString JourneyDays::startTick(double minutes, bool withTimeOfDay) const {
    return areKnown() ? tickWords(m_calendar->startTime(workTime(minutes)), withTimeOfDay) : QString();
}

QString JourneyDays::finishTick(double minutes, bool withTimeOfDay) const {
    return areKnown() ? tickWords(m_calendar->finishTime(workTime(minutes)), withTimeOfDay) : QString();
}

QString JourneyDays::clockTick(double minutes, bool withTimeOfDay) const {
    if (!areKnown()) return {};
    return tickWords(m_calendar->startTime(WorkTime{}) + Minutes{std::llround(minutes)}, withTimeOfDay);
}

QString withDay(const QString& label, const QString& day) {
    return day.isEmpty() ? label : label + QStringLiteral(" · ") + day;
}

}  // namespace waymark
