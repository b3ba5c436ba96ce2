#include "core/format/measures_report.h"

#include "core/schedule/incremental_schedule.h"

namespace waymark {

MeasuresReport reportMeasures(const Document& document, const std::stop_token& stop) {
    MeasuresReport report;
    report.document = document;
    report.series = measureSeries(document);
    report.drivers = journeyDrivers(document, {}, stop);
    report.cost = expectedCost(document);
    KeyEvidence evidence{&report.drivers, report.series, {}, &report.cost};
    const IncrementalSchedule schedule(document);
    for (const Touchpoint& row : document.table<Touchpoint>()) {
        const Dates* dates = schedule.dates(row.id);
        if (dates && dates->totalFloat <= Minutes{0}) evidence.criticality.emplace(row.id, 1.0);
    }
    report.keys = keyTouchpoints(document, evidence);
    report.opportunities = opportunities(document, report.series);
    return report;
}

std::string_view placeOf(const Document& document, const Measure& measure) {
    if (const Touchpoint* touchpoint = document.find(measure.touchpoint)) return touchpoint->name;
    if (const Stage* stage = document.find(measure.stage)) return stage->name;
    return "the journey";
}

}  // namespace waymark
