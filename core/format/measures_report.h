#pragma once
// Everything that is to be said about what is measured in a journey, for a report: measures_json.h and measures_table.h
// write it.

#include <stop_token>
#include <string_view>
#include <vector>

#include "core/measure/key_touchpoints.h"
#include "core/model/document.h"

namespace waymark {

struct MeasuresReport {
    Document document;  // what the figures are of
    std::vector<MeasureSeries> series;
    JourneyDrivers drivers;
    std::vector<KeyTouchpoint> keys;
    std::vector<Opportunity> opportunities;
    JourneyCost cost;
};

// Critical is what has no float at expected times.
[[nodiscard]] MeasuresReport reportMeasures(const Document& document, const std::stop_token& stop = {});

// The touchpoint or stage of a measure by name, "the journey" where it is of neither.
[[nodiscard]] std::string_view placeOf(const Document& document, const Measure& measure);

}  // namespace waymark
