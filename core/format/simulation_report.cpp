#include "core/format/simulation_report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "core/base/number_text.h"
#include "core/format/json_writer.h"
#include "core/format/problem_report.h"
#include "core/format/report_text.h"
#include "core/format/schedule_report.h"
#include "core/format/text_table.h"

namespace waymark {
namespace {

constexpr std::array<std::pair<const char*, double>, 6> kQuantiles{
    {{"0.05", 0.05}, {"0.1", 0.1}, {"0.5", 0.5}, {"0.8", 0.8}, {"0.9", 0.9}, {"0.95", 0.95}}};

void writeNumber(JsonWriter& json, std::string_view key, const std::optional<double>& value) {
    json.key(key);
    if (value)
        json.number(*value);
    else
        json.null();
}

void writeRow(JsonWriter& json, const SimulationReport::Row& row) {
    json.beginObject();
    json.key("code");
    json.text(row.code);
    writeNumber(json, "criticality", row.risk.criticality);
    writeNumber(json, "significance", row.risk.significance);
    json.key("cruciality");
    json.beginObject();
    writeNumber(json, "pearson", row.risk.pearson);
    writeNumber(json, "spearman", row.risk.spearman);
    writeNumber(json, "kendall", row.risk.kendall);
    json.endObject();
    writeNumber(json, "sensitivity", row.risk.sensitivity);
    json.endObject();
}

// What a figure is, and between which it lies with a confidence of 95 %; so few runs that all may lie on one side of it
// say nothing of that.
std::string withInterval(const FinishDistribution& finish, double chance, TimeUnit unit) {
    const Found found = finish.quantile(chance);
    const double oneSided = std::pow(std::max(chance, 1.0 - chance), static_cast<double>(finish.runs()));
    if (oneSided > 0.025) return timeText(found.value, unit) + " (too few runs to tell between what)";
    const auto number = [&](double minutes) { return toText(perUnit(minutes, unit), kReportDecimals); };
    return timeText(found.value, unit) + " (" + number(found.low) + " to " + number(found.high) + ')';
}

std::string promiseText(const SimulationReport::Promise& promise, TimeUnit unit) {
    const auto percent = [](double share) { return toText(share * 100.0, 1); };
    return timeText(static_cast<double>(promise.duration.count()), unit) + ", kept with a chance of " +
           percentText(promise.probability.value) + " (" + percent(promise.probability.low) + " to " +
           percent(promise.probability.high) + "); classical PERT: " + percentText(promise.classical);
}

struct Cause {
    bool isThere;
    std::string_view words;
};

// A line with the causes there are, or none.
std::string because(std::initializer_list<Cause> causes) {
    std::string text;
    for (const Cause& cause : causes) {
        if (cause.isThere) text.append(text.empty() ? "" : ", ").append(cause.words);
    }
    return text.empty() ? text : reportLine("Because", text);
}

std::string biasLines(const SimulationReport& report, TimeUnit unit) {
    const double bias = report.finish.mean() - report.classicalFinish;
    const std::string classical = timeText(report.classicalFinish, unit);
    const BiasCauses& causes = report.causes;
    const Cause hours{causes.clock, "waiting and opening hours fall differently"};
    if (bias > 2.0 * report.finish.meanError()) {
        return reportLine("Merge bias", timeText(bias, unit) + " beyond the " + classical + " of PERT") +
               because({{causes.paths, "paths merge"},
                        {causes.resources, "staff is shared"},
                        {causes.events, "risks strike"},
                        hours});
    }
    if (bias < -2.0 * report.finish.meanError()) {
        return reportLine("Merge bias", timeText(-bias, unit) + " before the " + classical + " of PERT") +
               because({{causes.branches, "not all branches happen"}, hours});
    }
    return reportLine("Merge bias", "none: the critical path takes " + classical + " by itself");
}

std::string summary(const SimulationReport& report, TimeUnit unit) {
    std::string text;
    if (!report.journey.empty()) text += reportLine("Journey", report.journey);
    text += reportLine("Runs",
                       toText(std::int64_t{report.settings.runs}) + ", seed " + std::to_string(report.settings.seed));
    if (report.settings.resources == ResourceUse::ChainOrder)
        text += reportLine("Resources", "shared in the order of the critical-chain plan");
    text += progressLine(report.progress, unit);
    text += reportLine("Mean finish", timeText(report.finish.mean(), unit));
    text += reportLine("Deviation", timeText(report.finish.deviation(), unit));
    const auto on = [&](LocalTime SimulationReport::Dates::*when) {
        return report.dates ? ", " + dateAndTime(*report.dates.*when) : std::string();
    };
    text += reportLine("P50", withInterval(report.finish, 0.5, unit) + on(&SimulationReport::Dates::p50));
    text += reportLine("P80", withInterval(report.finish, 0.8, unit) + on(&SimulationReport::Dates::p80));
    text += reportLine("P90", withInterval(report.finish, 0.9, unit) + on(&SimulationReport::Dates::p90));
    if (report.promise) text += reportLine("Promise", promiseText(*report.promise, unit));
    if (report.dates && report.dates->promise) text += reportLine("Promised for", dateAndTime(*report.dates->promise));
    return text + biasLines(report, unit);
}

}  // namespace

Result<SimulationReport> reportSimulation(const Document& document, const RiskFigures& figures,
                                          std::optional<WrittenDuration> promise) {
    const auto schedule = reportSchedule(document, Basis::Expected, promise);
    if (!schedule) return tl::unexpected(schedule.error());
    SimulationReport report;
    report.journey = schedule->journey;
    report.settings = figures.settings;
    report.causes = figures.causes;
    report.finish = figures.finish;
    report.classicalFinish = static_cast<double>(schedule->finish.count());
    if (schedule->promise) {
        const auto& [end, classical] = *schedule->promise;
        report.promise = {end.work, report.finish.chanceBy(end.time), classical.value()};
    }
    if (document.journey().startDate && document.journey().startDate->ok()) {
        const FinishDistribution& finish = figures.finish;
        report.dates = {finish.timeOf(0.5), finish.timeOf(0.8), finish.timeOf(0.9), std::nullopt};
        if (schedule->promise) report.dates->promise = schedule->promise->end.time;
    }
    report.touchpoints.reserve(figures.touchpoints.size());
    for (const TouchpointRisk& risk : figures.touchpoints) {
        const Touchpoint& row = document.table<Touchpoint>().at(risk.id);
        report.touchpoints.push_back({row.code, row.name, risk});
    }
    return report;
}

std::string simulationJson(const SimulationReport& report, TimeUnit unit, const Document& document,
                           std::span<const Problem> problems) {
    std::string bytes;
    JsonWriter json(bytes);
    json.beginObject();
    json.key("runs");
    json.number(std::int64_t{report.settings.runs});
    json.key("seed");
    json.number(static_cast<std::int64_t>(report.settings.seed));
    writeNumber(json, "mean", perUnit(report.finish.mean(), unit));
    writeNumber(json, "deviation", perUnit(report.finish.deviation(), unit));
    json.key("quantiles");
    json.beginObject();
    for (const auto& [key, chance] : kQuantiles)
        writeNumber(json, key, perUnit(report.finish.quantile(chance).value, unit));
    json.endObject();
    json.key("promise");
    if (report.promise) {
        json.beginObject();
        writeNumber(json, "duration", inUnit(report.promise->duration, unit));
        writeNumber(json, "probability", report.promise->probability.value);
        json.endObject();
    } else {
        json.null();
    }
    json.key("touchpoints");
    json.beginArray();
    for (const SimulationReport::Row& row : report.touchpoints) writeRow(json, row);
    json.endArray();
    if (report.dates) {
        json.key("dates");
        json.beginObject();
        json.key("p50");
        json.text(isoText(report.dates->p50));
        json.key("p80");
        json.text(isoText(report.dates->p80));
        json.key("p90");
        json.text(isoText(report.dates->p90));
        if (report.dates->promise) {
            json.key("promise");
            json.text(isoText(*report.dates->promise));
        }
        json.endObject();
    }
    writeProgress(json, report.progress, unit);
    json.key("staff");
    json.text(report.settings.resources == ResourceUse::ChainOrder ? "chain" : "unlimited");
    json.key("problems");
    writeProblems(json, document, problems);
    json.endObject();
    bytes += '\n';
    return bytes;
}

std::string simulationTable(const SimulationReport& report, TimeUnit unit) {
    using Row = SimulationReport::Row;
    std::vector<const Row*> rows;
    for (const Row& row : report.touchpoints) rows.push_back(&row);
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const Row* row) {
        return std::pair(row->risk.sensitivity.value_or(0.0), row->risk.criticality);
    });
    const auto column = [&](auto&& of) {
        std::vector<std::optional<double>> numbers;
        for (const Row* row : rows) numbers.push_back(of(row->risk));
        return alignedNumbers(numbers);
    };
    const std::array figures{column([](const TouchpointRisk& risk) { return risk.sensitivity; }),
                             column([](const TouchpointRisk& risk) { return std::optional(risk.criticality); }),
                             column([](const TouchpointRisk& risk) { return std::optional(risk.significance); }),
                             column([](const TouchpointRisk& risk) { return risk.pearson; }),
                             column([](const TouchpointRisk& risk) { return risk.spearman; }),
                             column([](const TouchpointRisk& risk) { return risk.kendall; }),
                             column([&](const TouchpointRisk& risk) {
                                 return risk.finishP80 ? std::optional(perUnit(*risk.finishP80, unit)) : std::nullopt;
                             })};
    TextTable table({{"Code", "", false},
                     {"Name", "", false},
                     {"sensi-", "tivity", true},
                     {"criti-", "cality", true},
                     {"signifi-", "cance", true},
                     {"cruciality", "Pearson", true},
                     {"", "Spearman", true},
                     {"", "Kendall", true},
                     {"P80 of", "finish", true}});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<std::string> cells{rows[i]->code, rows[i]->name};
        for (const auto& figure : figures) cells.push_back(figure[i]);
        table.add(std::move(cells));
    }
    return summary(report, unit) + '\n' + table.text(kReportWidth) + "\nTimes in " + std::string(unitName(unit)) +
           " from the start of the journey; – where a duration does not vary.\n" +
           (report.causes.clock ? "Times are working time until a finish; days and promises go by the clock.\n" : "");
}

}  // namespace waymark
