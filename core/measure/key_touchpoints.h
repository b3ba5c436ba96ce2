#pragma once
// Which touchpoints matter most, and why; and where something important hurts.

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/measure/drivers.h"
#include "core/measure/measure_series.h"
#include "core/value/journey_cost.h"

namespace waymark {

enum class KeyReason : std::uint8_t {
    Driver,       // drives overall satisfaction
    Gap,          // a measure misses its target
    Emotion,      // it feels bad, the worse the more important it is
    Criticality,  // it decides when the journey ends
    Cost,         // much of the cost per pass arises there
};

// How many points each reason gives at most; together 100.
struct KeyWeights {
    double driver = 30.0, gap = 20.0, emotion = 20.0, criticality = 15.0, cost = 15.0;
};

struct KeyFinding {
    KeyReason reason{};
    double degree = 0.0;  // 0 to 1: share of importance, gap, strength of emotion, criticality, share of cost
    double points = 0.0;
    Id<Measure> measure;  // of a driver or gap
};

// Importance against dissatisfaction.
enum class Quadrant : std::uint8_t { FixFirst, KeepUp, FixLater, LetBe };

struct KeyTouchpoint {
    Id<Touchpoint> id;
    double score = 0.0;                // sum of the points, 0 to 100
    std::vector<KeyFinding> findings;  // those with points, most first
    std::optional<Quadrant> advice;    // none where no importance is stated
};

// What is known of a journey. What is not known gives no points: null pointers, touchpoints without a criticality.
struct KeyEvidence {
    const JourneyDrivers* drivers = nullptr;
    std::span<const MeasureSeries> series;
    std::map<Id<Touchpoint>, double> criticality;  // 1 on the critical path, or the simulated index
    const JourneyCost* cost = nullptr;
};

// All touchpoints with any points, in the order in which to see to them: first those to fix first, then those to fix
// later, those of which no importance is stated, those to keep up and those to let be; within each most points first,
// equal ones in the order of ids. Drivers count only where they are clear. The cost of the dearest touchpoint gives all
// points of that reason, others in proportion.
[[nodiscard]] std::vector<KeyTouchpoint> keyTouchpoints(const Document& document, const KeyEvidence& evidence,
                                                        const KeyWeights& weights = {});

struct Opportunity {
    Id<Touchpoint> id;
    double importance = 0.0;       // 0 to 10: twice what is stated
    double dissatisfaction = 0.0;  // 0 to 10: share of those not satisfied where it is measured, else by emotion
    bool isMeasured = false;
    double score = 0.0;  // importance + what satisfaction lacks of it, 0 to 20 (Ulwick 2005)
    Quadrant quadrant{};
};

// Touchpoints of stated importance, highest score first. More than half is important or dissatisfied.
[[nodiscard]] std::vector<Opportunity> opportunities(const Document& document, std::span<const MeasureSeries> series);

// driver, gap, emotion, criticality, cost.
[[nodiscard]] std::string_view nameOf(KeyReason reason);
// fix-first, keep-up, fix-later, let-be.
[[nodiscard]] std::string_view nameOf(Quadrant quadrant);

}  // namespace waymark
