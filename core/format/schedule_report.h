#pragma once
// The schedule of a journey as a report: one JSON object with stable keys for scripts, or a table for people.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/probability.h"
#include "core/base/problem.h"
#include "core/format/progress_report.h"
#include "core/model/document.h"
#include "core/schedule/dates.h"
#include "core/schedule/incremental_schedule.h"

namespace waymark {

struct ScheduleReport {
    struct Row {
        std::string code;
        std::string name;
        double expected = 0.0;   // minutes, before rounding; of what has begun from its real start on
        double deviation = 0.0;  // minutes, of what is left
        Standing standing = Standing::Ahead;
        Dates dates;
        ClockDates clock;
    };
    struct Promise {
        PromisedEnd end;
        Probability probability;
    };
    std::string journey;
    Basis basis = Basis::Expected;
    Minutes finish{0};
    // Where the journey has a start date; then the clock dates of rows name real days.
    struct Calendar {
        LocalTime start, finish;
    };
    std::optional<Calendar> calendar;
    std::optional<ReportedProgress> progress;
    double variance = 0.0;                  // squared minutes, of the critical path
    std::vector<std::string> criticalPath;  // codes
    std::optional<Promise> promise;
    std::vector<Row> touchpoints;  // in the order of their ids
};

// `promise` replaces that of the journey. The chance to keep it is the classical one of PERT: the length of the
// critical path, normal with the sum of the variances. Of a journey that is under way it is the schedule of how it
// stands. Error: CyclicPlan.
[[nodiscard]] Result<ScheduleReport> reportSchedule(const Document& document, Basis basis = Basis::Expected,
                                                    std::optional<WrittenDuration> promise = std::nullopt);

// {journey, unit, basis, finish, deviation, variance, criticalPath, promise, touchpoints, problems}: times from the
// start of the journey in `unit`, variance in its square; numbers in full precision. Where the journey has a start date
// also startDate and finishDate, and for each touchpoint earlyStartDate and its kin: "2024-03-01T09:00", local. Where
// the journey is under way also progress, and the standing of what has begun or is done. Ends with a line feed.
[[nodiscard]] std::string scheduleJson(const ScheduleReport& report, TimeUnit unit, const Document& document,
                                       std::span<const Problem> problems);

// At most 100 columns wide, at most two decimals. Touchpoints in the order of their early starts; with the days on
// which they start and finish where the journey has a start date and there is room.
[[nodiscard]] std::string scheduleTable(const ScheduleReport& report, TimeUnit unit);

}  // namespace waymark
