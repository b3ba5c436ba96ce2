#include "core/format/simulation_report.h"

#include <gtest/gtest.h>

#include <simdjson.h>

#include "core/edit/journey_edits.h"
#include "core/format/schedule_report.h"
#include "tests/support/journey_builder.h"

namespace waymark {
namespace {

using namespace std::chrono_literals;

// Work until Friday, 13:00, then a wait of 24 hours; the promise runs out on Friday, 17:00.
Document overOnSaturday() {
    test::JourneyBuilder build;
    build.touchpoint("A", 4.5).touchpoint("B", fixedEstimate(24h, TimeUnit::ElapsedHour)).after("B", "A");
    Journey row = build.document().journey();
    row.startDate = std::chrono::year{2026} / 3 / 2;
    row.promise = WrittenDuration{5 * kWorkingDay, TimeUnit::Day};
    build.replace(row);
    return build.document();
}

SimulationReport simulatedReport(const Document& document) {
    const SimulationModel model = makeSimulationModel(planOf(document));
    const SimulationRuns runs = simulate(model, {200, 1});
    const auto report = reportSimulation(document, *riskFigures(model, runs, 1, RankMeasures::LeaveOut));
    EXPECT_TRUE(report);
    return *report;
}

TEST(SimulationReport, WhatIsOverOnSaturdayKeepsNoPromiseForFriday) {
    const Document document = overOnSaturday();
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    const std::string bytes = simulationJson(simulatedReport(document), TimeUnit::Day, document, {});
    ASSERT_EQ(parser.parse(bytes).get(json), simdjson::SUCCESS) << bytes;
    EXPECT_EQ(double(json["quantiles"]["0.8"]), 5.0);
    EXPECT_EQ(double(json["promise"]["duration"]), 5.0);
    EXPECT_EQ(double(json["promise"]["probability"]), 0.0);
    EXPECT_EQ(std::string_view(json["dates"]["p80"]), "2026-03-07T13:00");
    EXPECT_EQ(std::string_view(json["dates"]["promise"]), "2026-03-06T17:00");
    const std::string table = simulationTable(simulatedReport(document), TimeUnit::Day);
    EXPECT_NE(table.find("2026-03-07 13:00"), std::string::npos) << table;
    EXPECT_NE(table.find("kept with a chance of 0 %"), std::string::npos) << table;
    EXPECT_NE(table.find("classical PERT: 0 %"), std::string::npos) << table;
}

TEST(SimulationReport, AnElapsedPromiseThatRunsOutOnSaturdayIsKept) {
    Document document = overOnSaturday();
    const WrittenDuration untilNoon{5 * kElapsedDay + 4h, TimeUnit::ElapsedHour};  // from Monday at 9 to Saturday at 13
    ASSERT_TRUE(document.apply(*edit::setPromise(document, untilNoon)));
    EXPECT_EQ(simulatedReport(document).promise->probability.value, 1.0);
    EXPECT_EQ(reportSchedule(document)->promise->probability.value(), 1.0);
}

}  // namespace
}  // namespace waymark
