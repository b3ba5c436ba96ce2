#include "core/format/chain_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/base/number_text.h"
#include "core/chain/chain_progress.h"
#include "core/format/json_writer.h"
#include "core/format/problem_report.h"
#include "core/format/report_text.h"
#include "core/format/text_table.h"
#include "core/resource/shortages.h"

namespace waymark {
namespace {

double minutes(Minutes time) { return static_cast<double>(time.count()); }

// Who does a touchpoint: whom it names, as far as there are so many, and those who fill its demands by skill.
std::vector<std::pair<std::string, std::int64_t>> resourcesOf(const Document& document, const ChainPlan& plan,
                                                              std::uint32_t task) {
    std::map<Id<Resource>, std::int64_t> amounts;
    for (const ResourceProblem::Need& need : plan.problem.needsOf(task)) {
        amounts[plan.problem.resources[need.resource]] = need.amount;
    }
    std::map<Id<Resource>, std::int64_t> named;
    std::vector<std::pair<std::string, std::int64_t>> resources;
    for (const Id<Demand> id : document.demands(plan.problem.touchpoints[task])) {
        const Demand& demand = document.table<Demand>().at(id);
        if (demand.skill.empty()) named[demand.resource] += demand.amount;
    }
    for (const auto& [resource, amount] : named) amounts[resource] = std::max(amounts[resource], amount);
    for (const auto& [id, amount] : amounts) {
        const Resource& resource = document.table<Resource>().at(id);
        resources.emplace_back(resource.name, std::min<std::int64_t>(amount, resource.capacity));
    }
    std::erase_if(resources, [](const auto& one) { return one.second == 0; });
    return resources;
}

// Turns tasks of the plan into codes.
class Codes {
public:
    Codes(const Document& document, const ChainPlan& plan) : m_document(document), m_plan(plan) {}

    [[nodiscard]] const std::string& of(std::uint32_t task) const {
        return m_document.table<Touchpoint>().at(m_plan.problem.touchpoints[task]).code;
    }
    [[nodiscard]] std::vector<std::string> of(const std::vector<std::uint32_t>& tasks) const {
        std::vector<std::string> codes;
        for (const std::uint32_t task : tasks) codes.push_back(of(task));
        return codes;
    }

private:
    const Document& m_document;
    const ChainPlan& m_plan;
};

void writeCodes(JsonWriter& json, std::string_view key, const std::vector<std::string>& codes) {
    json.key(key);
    json.beginArray();
    for (const std::string& code : codes) json.text(code);
    json.endArray();
}

void writeText(JsonWriter& json, std::string_view key, std::string_view value) {
    json.key(key);
    json.text(value);
}

void writeTextOrNull(JsonWriter& json, std::string_view key, const std::optional<std::string>& value) {
    json.key(key);
    if (value)
        json.text(*value);
    else
        json.null();
}

void writeNumber(JsonWriter& json, std::string_view key, double value) {
    json.key(key);
    json.number(value);
}

void writeDate(JsonWriter& json, std::string_view key, LocalTime time) { writeText(json, key, isoText(time)); }

void writeWaits(JsonWriter& json, const ChainReport& report, TimeUnit unit) {
    json.key("waits");
    json.beginArray();
    for (const ChainReport::Wait& wait : report.waits) {
        json.beginObject();
        writeText(json, "before", wait.before);
        writeNumber(json, "working", inUnit(wait.working, unit));
        if (report.dates) {
            writeDate(json, "fromDate", wait.from);
            writeDate(json, "untilDate", wait.until);
        }
        json.endObject();
    }
    json.endArray();
}

// Those before which a dependency leads, or those before which a resource is handed over.
void writeFeedingBuffers(JsonWriter& json, const ChainReport& report, TimeUnit unit, bool handedOver) {
    json.key(handedOver ? "handOverBuffers" : "feedingBuffers");
    json.beginArray();
    for (const ChainReport::Feeding& buffer : report.feedingBuffers) {
        if (buffer.resource.has_value() != handedOver) continue;
        json.beginObject();
        writeText(json, "from", buffer.from);
        writeTextOrNull(json, "into", buffer.into);
        if (buffer.resource) writeText(json, "resource", *buffer.resource);
        writeNumber(json, "wanted", perUnit(buffer.wanted, unit));
        writeNumber(json, "placed", perUnit(buffer.placed, unit));
        writeNumber(json, "shortfall", perUnit(buffer.shortfall, unit));
        writeNumber(json, "begin", inUnit(buffer.begin, unit));
        json.key("effectivelyCritical");
        json.boolean(buffer.isEffectivelyCritical);
        json.endObject();
    }
    json.endArray();
}

void writeBuffers(JsonWriter& json, const ChainReport& report, TimeUnit unit) {
    writeFeedingBuffers(json, report, unit, false);
    writeFeedingBuffers(json, report, unit, true);
    json.key("resourceBuffers");
    json.beginArray();
    for (const ChainReport::Alert& alert : report.resourceBuffers) {
        json.beginObject();
        writeText(json, "resource", alert.resource);
        writeText(json, "before", alert.before);
        json.endObject();
    }
    json.endArray();
}

void writeRow(JsonWriter& json, const ChainReport::Row& row, TimeUnit unit, bool withDates) {
    json.beginObject();
    writeText(json, "code", row.code);
    writeText(json, "name", row.name);
    writeNumber(json, "start", inUnit(row.span.workStart, unit));
    writeNumber(json, "finish", inUnit(row.span.workFinish, unit));
    writeNumber(json, "aggressive", inUnit(row.times.aggressive, unit));
    writeNumber(json, "safe", inUnit(row.times.safe, unit));
    writeNumber(json, "cut", inUnit(row.times.cut(), unit));
    if (withDates) {
        writeDate(json, "startDate", row.span.start);
        writeDate(json, "finishDate", row.span.finish);
    }
    json.key("critical");
    json.boolean(row.isOnChain);
    json.key("resources");
    json.beginObject();
    for (const auto& [name, amount] : row.resources) {
        json.key(name);
        json.number(amount);
    }
    json.endObject();
    json.endObject();
}

void writeSizings(JsonWriter& json, const ChainReport& report, TimeUnit unit) {
    json.key("sizings");
    json.beginArray();
    for (const SizingOutcome& one : report.sizings) {
        json.beginObject();
        writeText(json, "sizing", nameOf(one.sizing));
        writeNumber(json, "projectBuffer", perUnit(one.projectBuffer, unit));
        writeNumber(json, "finish", perUnit(one.finish, unit));
        if (report.dates) writeDate(json, "finishDate", one.finishTime);
        writeNumber(json, "probability", one.chance.value);
        json.endObject();
    }
    json.endArray();
}

void writeForecast(JsonWriter& json, const ChainReport& report, TimeUnit unit) {
    if (!report.forecast) return;
    const ChainReport::Forecast& forecast = *report.forecast;
    writeProgress(json, forecast.progress, unit);
    json.key("forecast");
    json.beginObject();
    writeTextOrNull(json, "measuredBy", forecast.keptPlan);
    writeNumber(json, "end", perUnit(forecast.end, unit));
    if (report.dates) writeDate(json, "endDate", forecast.endTime);
    writeNumber(json, "late", perUnit(forecast.late, unit));
    writeNumber(json, "bufferUsed", forecast.bufferUsed);
    writeNumber(json, "chainDone", forecast.chainDone);
    json.endObject();
}

void writeUnderstaffed(JsonWriter& json, const ChainReport& report) {
    json.key("understaffed");
    json.beginArray();
    for (const ChainReport::Missing& missing : report.understaffed) {
        json.beginObject();
        writeText(json, "code", missing.code);
        writeText(json, "name", missing.name);
        json.key("wanted");
        json.number(missing.wanted);
        json.key("there");
        json.number(missing.there);
        json.endObject();
    }
    json.endArray();
}

std::string joined(const std::vector<std::string>& codes, std::string_view between) {
    std::string text;
    for (const std::string& code : codes) {
        if (!text.empty()) text += between;
        text += code;
    }
    return text;
}

// Of a journey that is under way; all else of the report is the plan.
std::string forecastLines(const ChainReport& report, TimeUnit unit) {
    if (!report.forecast) return {};
    const ChainReport::Forecast& forecast = *report.forecast;
    std::string text = progressLine(forecast.progress, unit);
    const std::string end =
        timeText(forecast.end, unit) + (report.dates ? ", " + dateAndTime(forecast.endTime) : std::string());
    text += reportLine("Will end", end + ", " + timeText(std::abs(forecast.late), unit) +
                                       (forecast.late > 0.0 ? " after" : " before") + " the end of the buffer");
    if (forecast.keptPlan) text += reportLine("Measured by", "the kept plan “" + *forecast.keptPlan + "”");
    return text +
           reportLine("So far", percentText(forecast.chainDone / 100.0) + " of the chain done, " +
                                    percentText(forecast.bufferUsed / 100.0) + " of the buffer used") +
           (forecast.keptPlan
                ? reportLine("Planned now", "all that follows, not the kept plan, as if nothing had been told yet")
                : reportLine("As planned", "all that follows, as if nothing had been told yet"));
}

std::string summary(const ChainReport& report, TimeUnit unit) {
    const auto time = [&](double length) { return timeText(length, unit); };
    std::string text;
    if (!report.journey.empty()) text += reportLine("Journey", report.journey);
    if (report.dates) text += reportLine("Start", dateAndTime(report.dates->start));
    text += forecastLines(report, unit);
    const auto when = [&](LocalTime ChainReport::Dates::*of) {
        return report.dates ? ", " + dateAndTime(*report.dates.*of) : std::string();
    };
    text += reportLine("Critical chain", joined(report.criticalChain, " → "));
    if (!report.alsoCritical.empty()) text += reportLine("Also critical", joined(report.alsoCritical, ", "));
    if (!report.nearCritical.empty()) text += reportLine("Nearly critical", joined(report.nearCritical, ", "));
    text += reportLine("Makespan", time(minutes(report.makespan)) + when(&ChainReport::Dates::makespan) +
                                       (report.isOptimal ? ", proved to be the shortest"
                                                         : ", none below " + time(minutes(report.lowerBound))));
    text +=
        reportLine("Project buffer", report.projectBuffer < kLeastBuffer
                                         ? "none, as nothing was cut from the times of the chain"
                                         : time(report.projectBuffer) + " by " + std::string(nameOf(report.sizing)));
    text += reportLine("Finish", time(report.finish) + when(&ChainReport::Dates::finish));
    if (report.largestShortfall >= 0.5) {
        text += reportLine("Shortfall", time(report.largestShortfall) + " of a feeding buffer; with it the finish is " +
                                            time(report.finish + report.largestShortfall));
    }
    for (const ChainReport::Missing& missing : report.understaffed) {
        text += reportLine("Understaffed", missing.code + " asks for " + toText(missing.wanted) + " of " +
                                               missing.name + ", there " + (missing.there == 1 ? "is " : "are ") +
                                               (missing.there == 0 ? "none" : toText(missing.there)));
    }
    for (const ChainReport::Wait& wait : report.waits) {
        const std::string until = report.dates ? ", until " + dateAndTime(wait.until) : "";
        text += reportLine("Waits", wait.before + " for opening hours, " + time(minutes(wait.working)) + until);
    }
    std::string alerts;
    for (const auto& [resource, before] : report.resourceBuffers) {
        alerts += (alerts.empty() ? "" : ", ") + resource + " before " + before;
    }
    if (!alerts.empty()) text += reportLine("Have ready", alerts);
    return text;
}

using Figures = std::vector<std::string>;

// A column of the table: a figure in minutes of each row, in the unit.
template <class Row, class FigureOf>
Figures column(const std::vector<const Row*>& rows, TimeUnit unit, FigureOf&& figureOf) {
    std::vector<std::optional<double>> numbers;
    for (const Row* row : rows) numbers.emplace_back(perUnit(figureOf(*row), unit));
    return alignedNumbers(numbers);
}

TextTable touchpointTable(const std::vector<const ChainReport::Row*>& rows, TimeUnit unit, DayColumns days) {
    using Row = ChainReport::Row;
    const std::array figures{column(rows, unit, [](const Row& row) { return minutes(row.span.workStart); }),
                             column(rows, unit, [](const Row& row) { return minutes(row.span.workFinish); }),
                             column(rows, unit, [](const Row& row) { return minutes(row.times.aggressive); }),
                             column(rows, unit, [](const Row& row) { return minutes(row.times.safe); }),
                             column(rows, unit, [](const Row& row) { return minutes(row.times.cut()); })};
    std::vector<TextTable::Column> columns{
        {"Code", "", false},          {"Name", "", false},    {"", "start", true}, {"", "finish", true},
        {"aggressive", "time", true}, {"safe", "time", true}, {"", "cut", true},   {"", "", false},
        {"Resources", "", false}};
    const bool withDates = days != DayColumns::None;
    if (withDates) columns.insert(columns.end() - 2, {{"", "start on", true}, {"", "finish on", true}});
    TextTable table(std::move(columns));
    for (std::size_t k = 0; k < rows.size(); ++k) {
        std::vector<std::string> needs;
        for (const auto& [name, amount] : rows[k]->resources) {
            needs.push_back(amount == 1 ? name : name + ':' + toText(amount));
        }
        std::vector<std::string> cells{rows[k]->code, rows[k]->name};
        for (const Figures& figure : figures) cells.push_back(figure[k]);
        if (withDates) {
            cells.push_back(dayOf(rows[k]->span.start, days));
            cells.push_back(dayOf(rows[k]->span.finish, days));
        }
        cells.emplace_back(rows[k]->isOnChain ? "*" : "");
        cells.push_back(joined(needs, "; "));
        table.add(std::move(cells));
    }
    return table;
}

std::string touchpointText(const ChainReport& report, TimeUnit unit) {
    std::vector<const ChainReport::Row*> rows;
    for (const ChainReport::Row& row : report.touchpoints) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const ChainReport::Row* row) { return row->span.start; });
    return datedTable(report.dates.has_value(), [&](DayColumns days) { return touchpointTable(rows, unit, days); });
}

std::string bufferTable(const ChainReport& report, TimeUnit unit) {
    using Feeding = ChainReport::Feeding;
    if (report.feedingBuffers.empty()) return {};
    std::vector<const Feeding*> rows;
    for (const Feeding& row : report.feedingBuffers) {
        if (row.wanted >= kLeastBuffer) rows.push_back(&row);
    }
    if (rows.empty()) return "\nNo feeding buffers: nothing was cut from the times of the chains that join.\n";
    const Figures wanted = column(rows, unit, [](const Feeding& row) { return row.wanted; });
    const Figures placed = column(rows, unit, [](const Feeding& row) { return row.placed; });
    const Figures shortfalls = column(rows, unit, [](const Feeding& row) { return row.shortfall; });
    const bool anyHandOver = std::ranges::any_of(rows, [](const Feeding* row) { return row->resource.has_value(); });
    std::vector<TextTable::Column> columns{{"Feeding buffer", "behind", false},
                                           {"", "before", false},
                                           {"", "wanted", true},
                                           {"", "placed", true},
                                           {"", "shortfall", true}};
    if (anyHandOver) columns.push_back({"", "hands over", false});
    TextTable table(std::move(columns));
    for (std::size_t k = 0; k < rows.size(); ++k) {
        std::vector<std::string> cells{rows[k]->from, rows[k]->into.value_or("the end"), wanted[k], placed[k],
                                       shortfalls[k]};
        if (anyHandOver) cells.push_back(rows[k]->resource.value_or(""));
        table.add(std::move(cells));
    }
    return '\n' + table.text(kReportWidth);
}

std::string sizingTable(const ChainReport& report, TimeUnit unit) {
    if (report.sizings.empty()) return {};
    std::vector<const SizingOutcome*> rows;
    for (const SizingOutcome& row : report.sizings) rows.push_back(&row);
    const Figures buffers = column(rows, unit, [](const SizingOutcome& row) { return row.projectBuffer; });
    const Figures finishes = column(rows, unit, [](const SizingOutcome& row) { return row.finish; });
    TextTable table({{"Buffers sized by", "", false},
                     {"project", "buffer", true},
                     {"", "finish", true},
                     {"", report.dates ? "on" : "", false},
                     {"chance to", "keep it", true},
                     {"", "between", false},
                     {"", "", false}});
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const Found& chance = rows[k]->chance;
        table.add({std::string(nameOf(rows[k]->sizing)), buffers[k], finishes[k],
                   report.dates ? dayOf(rows[k]->finishTime) : std::string(), percentText(chance.value),
                   percentText(chance.low) + " and " + percentText(chance.high),
                   rows[k]->sizing == report.sizing ? "*" : ""});
    }
    return '\n' + table.text(kReportWidth) +
           "Chances are simulated, with resources in the order of the plan; * marks the rule of the plan.\n" +
           (report.forecast ? "They are those of the journey as it stands; buffers and dates are as planned.\n" : "");
}

}  // namespace

ChainReport reportChain(const Document& document, const ChainPlan& plan) {
    const Codes codes(document, plan);
    ChainReport report;
    report.journey = document.journey().name;
    report.makespan = plan.makespan;
    report.lowerBound = plan.lowerBound;
    report.isOptimal = plan.outcome == SearchOutcome::Optimal;
    report.sizing = plan.sizing;
    report.criticalChain = codes.of(plan.chain.tasks);
    report.alsoCritical = codes.of(plan.chain.alsoCritical);
    report.nearCritical = codes.of(plan.chain.nearCritical);
    report.projectBuffer = plan.projectBuffer;
    report.finish = plan.finish();
    report.largestShortfall = plan.largestShortfall();
    if (document.journey().startDate && document.journey().startDate->ok()) {
        report.dates = {workCalendarOf(document).startTime(WorkTime{}), plan.network.end, plan.finishTime()};
    }
    if (const auto forecast = planForecast(document, plan)) {
        const double end = static_cast<double>(forecast->end.count());
        report.forecast = ChainReport::Forecast{
            *reportProgress(document), {}, end, forecast->endTime, end - forecast->promised, forecast->bufferUsed,
            forecast->chainDone};
        if (const Baseline* kept = document.find(forecast->kept)) report.forecast->keptPlan = kept->name;
    }
    for (const ChainWait& wait : plan.waits) {
        report.waits.push_back({codes.of(wait.task), wait.from, wait.until, wait.working});
    }
    for (const FeedingBuffer& buffer : plan.feedingBuffers) {
        std::optional<std::string> into;
        if (buffer.into) into = codes.of(*buffer.into);
        std::optional<std::string> resource;
        if (buffer.resource) resource = document.table<Resource>().at(plan.problem.resources[*buffer.resource]).name;
        report.feedingBuffers.push_back({codes.of(buffer.from), std::move(into), std::move(resource), buffer.wanted,
                                         buffer.placed, buffer.shortfall(), buffer.begin,
                                         buffer.isEffectivelyCritical()});
    }
    for (const ResourceAlert& alert : plan.resourceAlerts) {
        const Id<Resource> resource = plan.problem.resources[alert.resource];
        report.resourceBuffers.push_back({document.table<Resource>().at(resource).name, codes.of(alert.before)});
    }
    for (std::uint32_t task = 0; task < plan.problem.taskCount(); ++task) {
        const Touchpoint& row = document.table<Touchpoint>().at(plan.problem.touchpoints[task]);
        const bool isOnChain = std::ranges::find(plan.chain.tasks, task) != plan.chain.tasks.end();
        report.touchpoints.push_back(
            {row.code, row.name, plan.times[task], plan.spans[task], isOnChain, resourcesOf(document, plan, task)});
    }
    std::ranges::sort(report.touchpoints, {}, [](const ChainReport::Row& row) { return row.times.touchpoint; });
    const Shortages shortages(document);
    for (const ChainReport::Row& row : report.touchpoints) {
        for (const Shortage& one : shortages.of(row.times.touchpoint)) {
            const std::string besides = one.besides.empty() ? "" : " besides " + one.besides;
            report.understaffed.push_back({row.code, one.name + besides, one.wanted, one.there});
        }
    }
    return report;
}

std::string chainJson(const ChainReport& report, TimeUnit unit, const Document& document,
                      std::span<const Problem> problems) {
    std::string bytes;
    JsonWriter json(bytes);
    json.beginObject();
    writeText(json, "unit", shortName(unit));
    writeNumber(json, "makespan", inUnit(report.makespan, unit));
    writeNumber(json, "lowerBound", inUnit(report.lowerBound, unit));
    writeText(json, "outcome", report.isOptimal ? "optimal" : "feasible");
    writeText(json, "sizing", nameOf(report.sizing));
    writeCodes(json, "criticalChain", report.criticalChain);
    writeCodes(json, "alsoCritical", report.alsoCritical);
    writeCodes(json, "nearCritical", report.nearCritical);
    writeWaits(json, report, unit);
    writeNumber(json, "projectBuffer", perUnit(report.projectBuffer, unit));
    writeNumber(json, "finish", perUnit(report.finish, unit));
    if (report.dates) {
        writeDate(json, "startDate", report.dates->start);
        writeDate(json, "makespanDate", report.dates->makespan);
        writeDate(json, "finishDate", report.dates->finish);
    }
    writeForecast(json, report, unit);
    writeBuffers(json, report, unit);
    json.key("touchpoints");
    json.beginArray();
    for (const ChainReport::Row& row : report.touchpoints) writeRow(json, row, unit, report.dates.has_value());
    json.endArray();
    writeUnderstaffed(json, report);
    if (!report.sizings.empty()) writeSizings(json, report, unit);
    json.key("problems");
    writeProblems(json, document, problems);
    json.endObject();
    bytes += '\n';
    return bytes;
}

std::string chainTable(const ChainReport& report, TimeUnit unit) {
    return summary(report, unit) + '\n' + touchpointText(report, unit) + bufferTable(report, unit) +
           sizingTable(report, unit) + "\nTimes in " + std::string(unitName(unit)) +
           " from the start of the journey; * marks the critical chain.\n";
}

}  // namespace waymark
