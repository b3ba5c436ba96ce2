#include "core/edit/calendar_edits.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/edit/kept_moments.h"
#include "core/edit/row_edits.h"

namespace waymark::edit {
namespace {

Result<void> checkName(const Document& document, const Calendar& row) {
    for (const Calendar& other : document.table<Calendar>()) {
        if (other.id != row.id && other.name == row.name) return failure(ErrorCode::DuplicateName, {row.name});
    }
    return {};
}

std::string dateText(std::chrono::year_month_day date) {
    return toText(std::int64_t{int{date.year()}}) + '-' + toText(std::int64_t{unsigned{date.month()}}) + '-' +
           toText(std::int64_t{unsigned{date.day()}});
}

Result<void> tidyExceptions(std::vector<CalendarException>& exceptions) {
    if (exceptions.size() > kMostExceptions) {
        return failure(ErrorCode::TooManyRows, {"exceptions", toText(std::int64_t{kMostExceptions})});
    }
    for (CalendarException& exception : exceptions) {
        const int year{exception.date.year()};
        if (!exception.date.ok() || year < 1 || year > 9999) {
            return failure(ErrorCode::UnknownValue, {"day", dateText(exception.date), "a day such as 2024-03-01"});
        }
        if (auto tidy = tidyLine(exception.name, "name"); !tidy) return tidy;
        exception.hours = tidyHours(std::move(exception.hours));
    }
    std::ranges::stable_sort(exceptions, {}, &CalendarException::date);
    const auto twice = std::ranges::adjacent_find(exceptions, {}, &CalendarException::date);
    if (twice == exceptions.end()) return {};
    return failure(ErrorCode::UnknownValue, {"day", dateText(twice->date), "each day only once"});
}

Result<ChangeSet> put(const Document& document, Calendar row) {
    for (WorkingHours& day : row.week) day = tidyHours(std::move(day));
    return tidyName(row.name)
        .and_then([&] { return checkName(document, row); })
        .and_then([&] { return tidyExceptions(row.exceptions); })
        .and_then([&] { return keepMoments(document, putRow(document, std::move(row))); });
}

}  // namespace

Result<ChangeSet> addCalendar(const Document& document, Calendar row) {
    row.id = {};
    return put(document, std::move(row));
}

Result<ChangeSet> setCalendar(const Document& document, Calendar row) {
    return existing(document, row.id).and_then([&](const Calendar&) { return put(document, std::move(row)); });
}

Result<ChangeSet> removeCalendar(const Document& document, Id<Calendar> id) {
    return existing(document, id).and_then([&](const Calendar&) {
        ChangeBuilder build(document);
        Journey journey = document.journey();
        if (journey.calendar == id) {
            journey.calendar = {};
            build.put(std::move(journey));
        }
        for (Resource resource : document.table<Resource>()) {
            if (resource.calendar != id) continue;
            resource.calendar = {};
            build.put(std::move(resource));
        }
        build.remove(id);
        return keepMoments(document, build.take());
    });
}

Result<ChangeSet> setJourneyCalendar(const Document& document, Id<Calendar> id) {
    if (id.isValid() && !document.find(id)) return failure(ErrorCode::RowMissing, {}, {refTo(id)});
    Journey journey = document.journey();
    journey.calendar = id;
    return keepMoments(document, putRow(document, std::move(journey)));
}

}  // namespace waymark::edit
