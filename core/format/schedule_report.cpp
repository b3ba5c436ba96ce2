#include "core/format/schedule_report.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/number_text.h"
#include "core/format/json_writer.h"
#include "core/format/problem_report.h"
#include "core/format/report_text.h"
#include "core/format/text_table.h"
#include "core/schedule/classical_chance.h"
#include "core/schedule/network.h"

namespace waymark {
namespace {

double sinceStart(WorkTime time, TimeUnit unit) { return inUnit(time.time_since_epoch(), unit); }

std::string_view nameOf(Standing standing) {
    switch (standing) {
        case Standing::Ahead: return "ahead";
        case Standing::Begun: return "begun";
        case Standing::Done: return "done";
    }
    return {};
}

void writeDate(JsonWriter& json, std::string_view key, LocalTime time) {
    json.key(key);
    json.text(isoText(time));
}

void writeRow(JsonWriter& json, const ScheduleReport::Row& row, TimeUnit unit, bool withDates) {
    const auto number = [&](std::string_view key, double value) {
        json.key(key);
        json.number(value);
    };
    json.beginObject();
    json.key("code");
    json.text(row.code);
    json.key("name");
    json.text(row.name);
    number("expected", perUnit(row.expected, unit));
    number("deviation", perUnit(row.deviation, unit));
    number("earlyStart", sinceStart(row.dates.earlyStart, unit));
    number("earlyFinish", sinceStart(row.dates.earlyFinish, unit));
    number("lateStart", sinceStart(row.dates.lateStart, unit));
    number("lateFinish", sinceStart(row.dates.lateFinish, unit));
    number("totalFloat", inUnit(row.dates.totalFloat, unit));
    number("freeFloat", inUnit(row.dates.freeFloat, unit));
    json.key("critical");
    json.boolean(row.dates.isCritical());
    if (row.standing != Standing::Ahead) {
        json.key("standing");
        json.text(nameOf(row.standing));
    }
    if (withDates) {
        writeDate(json, "earlyStartDate", row.clock.earlyStart);
        writeDate(json, "earlyFinishDate", row.clock.earlyFinish);
        writeDate(json, "lateStartDate", row.clock.lateStart);
        writeDate(json, "lateFinishDate", row.clock.lateFinish);
    }
    json.endObject();
}

void writePromise(JsonWriter& json, const std::optional<ScheduleReport::Promise>& promise, TimeUnit unit) {
    json.key("promise");
    if (!promise) return json.null();
    json.beginObject();
    json.key("duration");
    json.number(inUnit(promise->end.work, unit));
    json.key("probability");
    json.number(promise->probability.value());
    json.endObject();
}

std::string summary(const ScheduleReport& report, TimeUnit unit) {
    const auto time = [&](double minutes) {
        return toText(perUnit(minutes, unit), kReportDecimals) + ' ' + std::string(unitName(unit));
    };
    std::string text;
    if (!report.journey.empty()) text += reportLine("Journey", report.journey);
    text += reportLine("Basis", std::string(nameOf(report.basis)) + " times");
    if (report.calendar) text += reportLine("Start", dateAndTime(report.calendar->start));
    text += progressLine(report.progress, unit);
    const std::string finish = time(static_cast<double>(report.finish.count()));
    text += reportLine("Finish", report.calendar ? finish + ", " + dateAndTime(report.calendar->finish) : finish);
    text += reportLine("Deviation", time(std::sqrt(report.variance)));
    if (report.promise) {
        text += reportLine("Promise", time(static_cast<double>(report.promise->end.work.count())) +
                                          ", kept with a chance of " +
                                          toText(report.promise->probability.value() * 100.0, 1) + " %");
    }
    std::string path;
    for (const std::string& code : report.criticalPath) path += (path.empty() ? "" : " → ") + code;
    if (!path.empty()) text += reportLine("Critical path", path);
    return text;
}

}  // namespace

Result<ScheduleReport> reportSchedule(const Document& document, Basis basis, std::optional<WrittenDuration> promise) {
    const IncrementalSchedule schedule(document, basis);
    const auto& touchpoints = document.table<Touchpoint>();
    if (const auto cycle = schedule.cycle(); !cycle.empty()) {
        std::vector<std::string> codes;
        std::vector<RowRef> rows;
        for (const Id<Touchpoint> id : cycle) {
            codes.push_back(touchpoints.at(id).code);
            rows.push_back(refTo(id));
        }
        return failure(ErrorCode::CyclicPlan, std::move(codes), std::move(rows));
    }
    const CriticalPath path = schedule.criticalPath();
    ScheduleReport report;
    report.journey = document.journey().name;
    report.basis = basis;
    report.finish = schedule.finish();
    if (document.journey().startDate) {
        report.calendar = {schedule.calendar().startTime(WorkTime{}), schedule.finishTime()};
    }
    report.variance = path.variance;
    for (const Id<Touchpoint> id : path.touchpoints) report.criticalPath.push_back(touchpoints.at(id).code);
    if (!promise) promise = document.journey().promise;
    if (promise) {
        const PromisedEnd end = promisedEnd(schedule.calendar(), *promise);
        report.promise = ScheduleReport::Promise{end, classicalChance(schedule, end)};
    }
    report.progress = reportProgress(document);
    report.touchpoints.reserve(touchpoints.size());
    const Document left = restOrWhole(document);
    for (const Touchpoint& row : touchpoints) {
        const Touchpoint& rest = left.table<Touchpoint>().at(row.id);
        const Dates& dates = *schedule.dates(row.id);
        const Standing standing = schedule.standing(row.id);
        const bool isMilestone = row.kind == TouchpointKind::Milestone;
        const double expected = standing != Standing::Ahead ? static_cast<double>(dates.duration().count())
                                : isMilestone               ? 0.0
                                                            : expectedMinutes(row.estimate);
        report.touchpoints.push_back(
            {row.code, row.name, expected, std::sqrt(varianceOf(rest)), standing, dates, *schedule.clockDates(row.id)});
    }
    return report;
}

std::string scheduleJson(const ScheduleReport& report, TimeUnit unit, const Document& document,
                         std::span<const Problem> problems) {
    std::string bytes;
    JsonWriter json(bytes);
    const double size = static_cast<double>(lengthOf(unit).count());
    json.beginObject();
    json.key("journey");
    json.text(report.journey);
    json.key("unit");
    json.text(shortName(unit));
    json.key("basis");
    json.text(nameOf(report.basis));
    json.key("finish");
    json.number(inUnit(report.finish, unit));
    if (report.calendar) {
        writeDate(json, "startDate", report.calendar->start);
        writeDate(json, "finishDate", report.calendar->finish);
    }
    writeProgress(json, report.progress, unit);
    json.key("deviation");
    json.number(std::sqrt(report.variance) / size);
    json.key("variance");
    json.number(report.variance / (size * size));
    json.key("criticalPath");
    json.beginArray();
    for (const std::string& code : report.criticalPath) json.text(code);
    json.endArray();
    writePromise(json, report.promise, unit);
    json.key("touchpoints");
    json.beginArray();
    for (const ScheduleReport::Row& row : report.touchpoints) writeRow(json, row, unit, report.calendar.has_value());
    json.endArray();
    json.key("problems");
    writeProblems(json, document, problems);
    json.endObject();
    bytes += '\n';
    return bytes;
}

namespace {

using ReportRows = std::vector<const ScheduleReport::Row*>;

TextTable tableOf(const ReportRows& rows, TimeUnit unit, DayColumns days) {
    using Row = ScheduleReport::Row;
    const auto column = [&](auto&& minutesOf) {
        std::vector<std::optional<double>> numbers;
        for (const Row* row : rows) numbers.push_back(perUnit(static_cast<double>(minutesOf(*row)), unit));
        return alignedNumbers(numbers);
    };
    const auto since = [](WorkTime time) { return time.time_since_epoch().count(); };
    const std::array figures{column([](const Row& row) { return row.expected; }),
                             column([](const Row& row) { return row.deviation; }),
                             column([&](const Row& row) { return since(row.dates.earlyStart); }),
                             column([&](const Row& row) { return since(row.dates.earlyFinish); }),
                             column([&](const Row& row) { return since(row.dates.lateStart); }),
                             column([&](const Row& row) { return since(row.dates.lateFinish); }),
                             column([](const Row& row) { return row.dates.totalFloat.count(); }),
                             column([](const Row& row) { return row.dates.freeFloat.count(); })};
    std::vector<TextTable::Column> columns{
        {"Code", "", false},      {"Name", "", false},      {"expected", "time", true},
        {"devia-", "tion", true}, {"early", "start", true}, {"early", "finish", true},
        {"late", "start", true},  {"late", "finish", true}, {"total", "float", true},
        {"free", "float", true},  {"", "", false}};
    const bool withDates = days != DayColumns::None;
    if (withDates) columns.insert(columns.end() - 1, {{"early", "start on", true}, {"early", "finish on", true}});
    TextTable table(std::move(columns));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<std::string> cells{rows[i]->code, rows[i]->name};
        for (const auto& figure : figures) cells.push_back(figure[i]);
        if (withDates) {
            cells.push_back(dayOf(rows[i]->clock.earlyStart, days));
            cells.push_back(dayOf(rows[i]->clock.earlyFinish, days));
        }
        cells.emplace_back(rows[i]->standing == Standing::Done ? "done" : rows[i]->dates.isCritical() ? "*" : "");
        table.add(std::move(cells));
    }
    return table;
}

}  // namespace

std::string scheduleTable(const ScheduleReport& report, TimeUnit unit) {
    ReportRows rows;
    for (const ScheduleReport::Row& row : report.touchpoints) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const ScheduleReport::Row* row) { return row->dates.earlyStart; });
    const auto table = [&](DayColumns days) { return tableOf(rows, unit, days); };
    return summary(report, unit) + '\n' + datedTable(report.calendar.has_value(), table) + "\nTimes in " +
           std::string(unitName(unit)) + " from the start of the journey; * marks what decides its end.\n" +
           (report.progress ? "What has begun or is done has the times it really had.\n" : "");
}

}  // namespace waymark
