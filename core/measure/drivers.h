#pragma once
// Which answers go along with overall satisfaction: rank correlation of each, and how much each has to do with it
// besides the others. A driver is named only where noise would hardly look like that; otherwise it cannot be told.

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/confidence.h"
#include "core/model/document.h"

namespace waymark {

struct DriverSettings {
    double errorRate = 0.05;  // chance that anything at all is named where all is noise
    std::uint32_t resamples = 400;
    std::uint64_t seed = 1;
};

struct Driver {
    std::uint32_t place = 0;            // of the driver in what was given
    std::int64_t count = 0;             // answers to both questions
    std::optional<double> correlation;  // Spearman's; none where answers do not vary
    std::optional<Interval> correlationRange;
    double chanceOfNoise = 1.0;  // that noise gives so strong a correlation with any of the drivers (Holm 1979)
    bool isClear = false;        // false: it cannot be told
    // Its share of what all drivers explain together, and the range of it (relative weights of the ranks, by
    // resampling); none where too few answered everything, or where so many drivers would take too long.
    std::optional<double> importance;
    std::optional<Interval> importanceRange;
};

struct DriverAnalysis {
    std::vector<Driver> drivers;  // clear ones first, then by importance or, without it, by correlation
    std::int64_t complete = 0;    // who answered everything
    double explained = 0.0;       // share of the outcome's variance of ranks; 0 where it is not known
    double errorRate = 0.05;
};

inline constexpr std::int64_t kFewestForDriver = 10;  // answers to both questions; with fewer nothing is named

// One column of answers, by respondent; nothing where a question was not answered.
using AnswerColumn = std::vector<std::optional<double>>;

// All columns are as long as `outcome`. Cost: resamples times drivers squared times respondents and ten times the
// drivers; fewer resamples where that would take more than about a second, and none where less than 100 would be left.
[[nodiscard]] DriverAnalysis analyseDrivers(const AnswerColumn& outcome, std::span<const AnswerColumn> drivers,
                                            const DriverSettings& settings = {}, const std::stop_token& stop = {});

// The measure of the whole journey by which drivers are judged: satisfaction or promoter score, the one answered most
// often; invalid where there is none.
[[nodiscard]] Id<Measure> overallMeasure(const Document& document);

// Measures of touchpoints and stages that were answered together with the overall one; `place` counts in these.
struct JourneyDrivers {
    Id<Measure> overall;
    std::vector<Id<Measure>> measures;
    DriverAnalysis analysis;

    // Null: not among the drivers.
    [[nodiscard]] const Driver* find(Id<Measure> id) const;
};
[[nodiscard]] JourneyDrivers journeyDrivers(const Document& document, const DriverSettings& settings = {},
                                            const std::stop_token& stop = {});

}  // namespace waymark
