#include "core/schedule/work_calendar.h"

#include <algorithm>
#include <utility>

#include "core/base/number_text.h"

namespace waymark {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::int64_t kDay = kMinutesOfDay;
constexpr std::int64_t kDaysOfCycle = 146'097;  // of the Gregorian calendar
// A Monday, from which days and minutes are counted in here.
constexpr local_days kMonday{std::chrono::year{1970} / std::chrono::January / 5};

std::int64_t minuteOf(LocalTime time) { return (time - LocalTime{kMonday}).count(); }
LocalTime timeAt(std::int64_t minute) { return LocalTime{kMonday} + Minutes{minute}; }

// Rounded down, for times before that Monday too.
constexpr std::int64_t wholes(std::int64_t value, std::int64_t unit) {
    return value / unit - (value % unit < 0 ? 1 : 0);
}

// Working minutes of a day until this minute of it.
std::int64_t workedUntil(const WorkingHours& hours, std::int64_t minute) {
    std::int64_t worked = 0;
    for (const WorkingInterval& part : hours) {
        if (minute <= part.begin) break;
        worked += std::min<std::int64_t>(minute, part.end) - part.begin;
    }
    return worked;
}

// The minute of the day at which so much has been worked; at least one minute, at most all of them.
std::int64_t minuteWhenWorked(const WorkingHours& hours, std::int64_t worked) {
    for (const WorkingInterval& part : hours) {
        const std::int64_t length = part.end - part.begin;
        if (worked <= length) return part.begin + worked;
        worked -= length;
    }
    return hours.empty() ? 0 : hours.back().end;
}

WorkingHours common(const WorkingHours& a, const WorkingHours& b) {
    WorkingHours both;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        const std::int16_t begin = std::max(one->begin, other->begin);
        const std::int16_t end = std::min(one->end, other->end);
        if (begin < end) both.push_back({begin, end});
        if (one->end < other->end)
            ++one;
        else
            ++other;
    }
    return both;
}

const WorkingHours& hoursOn(const Calendar& calendar, std::chrono::year_month_day date) {
    const auto found = std::ranges::lower_bound(calendar.exceptions, date, {}, &CalendarException::date);
    if (found != calendar.exceptions.end() && found->date == date) return found->hours;
    return calendar.week[std::chrono::weekday{local_days{date}}.iso_encoding() - 1];
}

}  // namespace

WorkCalendar::WorkCalendar(const Calendar& hours, local_days origin) {
    const bool isUsable = worksAtAll(hours);
    m_week = isUsable ? hours.week : standardCalendar().week;
    for (std::size_t day = 0; day < 7; ++day) m_beforeDay[day + 1] = m_beforeDay[day] + minutesIn(m_week[day]);
    std::int64_t shift = 0;  // how far exceptions have moved the count
    for (const CalendarException& exception : isUsable ? hours.exceptions : std::vector<CalendarException>{}) {
        const std::int64_t day = (local_days{exception.date} - kMonday).count();
        const std::int64_t before = usualBefore(day) + shift;
        const std::int64_t after = before + minutesIn(exception.hours);
        m_specials.push_back({day, before, after, exception.hours});
        shift = after - usualBefore(day + 1);
    }
    m_origin = countAt((origin - kMonday).count() * kDay);
}

// Working minutes until a day begins, as if there were no exceptions.
std::int64_t WorkCalendar::usualBefore(std::int64_t day) const {
    const std::int64_t week = wholes(day, 7);
    return week * m_beforeDay[7] + m_beforeDay[static_cast<std::size_t>(day - week * 7)];
}

std::int64_t WorkCalendar::countAt(std::int64_t minute) const {
    const std::int64_t day = wholes(minute, kDay);
    const std::int64_t within = minute - day * kDay;
    const auto next = std::ranges::upper_bound(m_specials, day, {}, &Special::day);
    if (next == m_specials.begin()) {
        const auto& hours = m_week[static_cast<std::size_t>(day - wholes(day, 7) * 7)];
        return usualBefore(day) + workedUntil(hours, within);
    }
    const Special& last = *std::prev(next);
    if (last.day == day) return last.before + workedUntil(last.hours, within);
    const auto& hours = m_week[static_cast<std::size_t>(day - wholes(day, 7) * 7)];
    return last.after + usualBefore(day) - usualBefore(last.day + 1) + workedUntil(hours, within);
}

// The first minute by which so much has been worked.
std::int64_t WorkCalendar::firstAt(std::int64_t count) const {
    const auto next = std::ranges::lower_bound(m_specials, count, {}, &Special::after);
    if (next != m_specials.end() && count > next->before) {
        return next->day * kDay + minuteWhenWorked(next->hours, count - next->before);
    }
    std::int64_t usual = count;
    if (next != m_specials.begin()) {
        const Special& last = *std::prev(next);
        usual -= last.after - usualBefore(last.day + 1);
    }
    const std::int64_t week = wholes(usual - 1, m_beforeDay[7]);
    const std::int64_t rest = usual - week * m_beforeDay[7];  // 1 to all of a week
    std::size_t day = 0;
    while (rest > m_beforeDay[day + 1]) ++day;
    return (week * 7 + static_cast<std::int64_t>(day)) * kDay + minuteWhenWorked(m_week[day], rest - m_beforeDay[day]);
}

WorkTime WorkCalendar::workTimeAt(LocalTime time) const {
    return WorkTime{Minutes{countAt(minuteOf(time)) - m_origin}};
}

LocalTime WorkCalendar::startTime(WorkTime time) const {
    // One minute before the next working minute is over.
    return timeAt(firstAt(m_origin + time.time_since_epoch().count() + 1) - 1);
}

LocalTime WorkCalendar::finishTime(WorkTime time) const {
    if (time == WorkTime{}) return startTime(time);
    return timeAt(firstAt(m_origin + time.time_since_epoch().count()));
}

LocalTime WorkCalendar::finishOf(LocalTime start, Minutes work) const {
    const std::int64_t minute = minuteOf(start);
    const std::int64_t count = countAt(minute);
    if (work <= Minutes{0}) return timeAt(firstAt(count + 1) - 1);
    return timeAt(firstAt(count + work.count()));
}

LocalTime WorkCalendar::latestStart(LocalTime finish, Minutes work) const {
    return timeAt(firstAt(countAt(minuteOf(finish)) - work.count() + 1) - 1);
}

Calendar intersection(const Calendar& a, const Calendar& b) {
    Calendar both;
    for (std::size_t day = 0; day < 7; ++day) both.week[day] = common(a.week[day], b.week[day]);
    for (const Calendar* one : {&a, &b}) {
        for (const CalendarException& exception : one->exceptions) {
            both.exceptions.push_back(
                {exception.date, exception.name, common(hoursOn(a, exception.date), hoursOn(b, exception.date))});
        }
    }
    std::ranges::stable_sort(both.exceptions, {}, &CalendarException::date);
    const auto same = [](const CalendarException& x, const CalendarException& y) { return x.date == y.date; };
    both.exceptions.erase(std::unique(both.exceptions.begin(), both.exceptions.end(), same), both.exceptions.end());
    return both;
}

bool worksAtAll(const Calendar& calendar) {
    return std::ranges::any_of(calendar.week, [](const WorkingHours& day) { return !day.empty(); });
}

Calendar calendarOf(const Document& document) {
    const Calendar* own = document.find(document.journey().calendar);
    Calendar calendar = own && worksAtAll(*own) ? *own : standardCalendar();
    if (!document.journey().startDate) calendar.exceptions.clear();
    return calendar;
}

local_days originOf(const Document& document) {
    const auto& date = document.journey().startDate;
    return date && date->ok() ? local_days{*date} : kUnnamedMonday;
}

WorkCalendar workCalendarOf(const Document& document) { return {calendarOf(document), originOf(document)}; }

PromisedEnd promisedEnd(const WorkCalendar& calendar, const WrittenDuration& promise) {
    if (!isElapsed(promise.unit)) return {promise.length, calendar.finishTime(WorkTime{promise.length})};
    const LocalTime time = calendar.startTime(WorkTime{}) + promise.length;
    return {calendar.workTimeAt(time).time_since_epoch(), time};
}

std::optional<PromisedEnd> promisedEnd(const Document& document) {
    const auto& promise = document.journey().promise;
    return promise ? std::optional(promisedEnd(workCalendarOf(document), *promise)) : std::nullopt;
}

std::optional<Minutes> promisedWork(const Document& document) {
    const auto promise = promisedEnd(document);
    return promise ? std::optional(promise->work) : std::nullopt;
}

std::string isoText(LocalTime time) {
    const local_days day = std::chrono::floor<days>(time);
    // The calendar repeats after 400 years; library dates end long before times of ours do.
    const std::int64_t cycles = wholes(day.time_since_epoch().count(), kDaysOfCycle);
    const std::chrono::year_month_day date{day - days{cycles * kDaysOfCycle}};
    const std::int64_t minute = (time - LocalTime{day}).count();
    const auto padded = [](std::int64_t number, std::size_t digits) {
        const std::string text = toText(number);
        return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
    };
    return padded(int{date.year()} + cycles * 400, 4) + '-' + padded(unsigned{date.month()}, 2) + '-' +
           padded(unsigned{date.day()}, 2) + 'T' + padded(minute / 60, 2) + ':' + padded(minute % 60, 2);
}

}  // namespace waymark
