#pragma once
// A critical-chain plan as a report: one JSON object with stable keys for scripts, or a table for people.

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/problem.h"
#include "core/chain/chain_plan.h"
#include "core/chain/chain_simulation.h"
#include "core/format/progress_report.h"

namespace waymark {

struct ChainReport {
    struct Row {
        std::string code;
        std::string name;
        ChainTimes times;
        ChainSpan span;
        bool isOnChain = false;
        std::vector<std::pair<std::string, std::int64_t>> resources;  // by name: who does it
    };
    struct Feeding {
        std::string from;
        std::optional<std::string> into;                     // none: the end of the critical chain
        std::optional<std::string> resource;                 // that is handed over there; none: by a dependency
        double wanted = 0.0, placed = 0.0, shortfall = 0.0;  // minutes
        Minutes begin{0};
        bool isEffectivelyCritical = false;
    };
    struct Alert {
        std::string resource, before;
    };
    struct Wait {
        std::string before;
        LocalTime from, until;
        Minutes working{0};
    };
    // A touchpoint that asks for more than there is of a resource or skill; it is planned with what there is.
    struct Missing {
        std::string code, name;
        std::int64_t wanted = 0, there = 0;
    };
    // Where the journey has a start date; then clock times name real days.
    struct Dates {
        LocalTime start, makespan, finish;
    };
    // A plan is as planned; this is how it goes.
    struct Forecast {
        ReportedProgress progress;
        std::optional<std::string> keptPlan;  // that it is measured by; all else of the report is of a plan made now
        double end = 0.0;                     // minutes, of the critical chain
        LocalTime endTime;
        double late = 0.0;  // minutes after the end of the project buffer of the plan in force; negative: before
        double bufferUsed = 0.0, chainDone = 0.0;  // per cent
    };
    std::string journey;
    std::optional<Forecast> forecast;  // where the journey is under way
    Minutes makespan{0}, lowerBound{0};
    bool isOptimal = false;
    BufferSizing sizing = BufferSizing::Rsem;
    std::vector<std::string> criticalChain, alsoCritical, nearCritical;  // codes
    std::vector<Wait> waits;                                             // of the critical chain, for opening hours
    double projectBuffer = 0.0, finish = 0.0;                            // minutes
    double largestShortfall = 0.0;                                       // minutes, of a feeding buffer
    std::optional<Dates> dates;
    std::vector<Feeding> feedingBuffers;
    std::vector<Alert> resourceBuffers;
    std::vector<Row> touchpoints;        // in the order of their ids
    std::vector<Missing> understaffed;   // in the order of touchpoints
    std::vector<SizingOutcome> sizings;  // empty: not asked for
};

// `document` is the one that the plan was made of.
[[nodiscard]] ChainReport reportChain(const Document& document, const ChainPlan& plan);

// {unit, makespan, lowerBound, outcome, sizing, criticalChain, alsoCritical, nearCritical, waits, projectBuffer,
// finish, feedingBuffers, handOverBuffers, resourceBuffers, touchpoints, understaffed, problems}, and sizings where
// they were asked for: times from the start of the journey in `unit`, in full precision; `into` is null for a buffer at
// the end of the chain. Where the journey has a start date also startDate, makespanDate, finishDate, and the dates of
// touchpoints and waits: "2024-03-01T09:00", local. Where the journey is under way also progress and forecast:
// {measuredBy, end, endDate, late, bufferUsed, chainDone}, shares in per cent, `measuredBy` the name of the kept plan
// or null. Ends with a line feed.
[[nodiscard]] std::string chainJson(const ChainReport& report, TimeUnit unit, const Document& document,
                                    std::span<const Problem> problems);

// At most 100 columns wide. Touchpoints in the order of their starts.
[[nodiscard]] std::string chainTable(const ChainReport& report, TimeUnit unit);

}  // namespace waymark
