#pragma once
// A simulation as a report: one JSON object with stable keys for scripts, or a table for people.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/format/progress_report.h"
#include "core/model/document.h"
#include "core/risk/risk_figures.h"

namespace waymark {

struct SimulationReport {
    struct Row {
        std::string code;
        std::string name;
        TouchpointRisk risk;
    };
    struct Promise {
        Minutes duration{0};  // working minutes
        Found probability;    // simulated, by the moment at which the promise runs out
        double classical = 0.0;
    };
    std::string journey;
    SimulationSettings settings;
    BiasCauses causes;
    FinishDistribution finish;
    double classicalFinish = 0.0;  // minutes: the expected finish of the critical path
    std::optional<Promise> promise;
    struct Dates {
        LocalTime p50, p80, p90;
        std::optional<LocalTime> promise;
    };
    std::optional<ReportedProgress> progress;  // of a journey of which the rest was simulated
    std::optional<Dates> dates;                // where the journey has a start date
    std::vector<Row> touchpoints;              // in the order of their ids
};

// `promise` replaces that of the journey. The classical figures are those of reportSchedule. Error: CyclicPlan.
[[nodiscard]] Result<SimulationReport> reportSimulation(const Document& document, const RiskFigures& figures,
                                                        std::optional<WrittenDuration> promise = std::nullopt);

// {runs, seed, mean, deviation, quantiles, promise, touchpoints, staff, problems}: working time from the start of the
// journey in `unit`, numbers in full precision, null where a measure does not apply. With a start date also `dates`:
// {p50, p80, p90, promise}, the moments of the clock (finish_distribution.h says how the two go together), and where
// the journey is under way `progress`. Ends with a line feed.
[[nodiscard]] std::string simulationJson(const SimulationReport& report, TimeUnit unit, const Document& document,
                                         std::span<const Problem> problems);

// At most 100 columns wide. Touchpoints with those first that make the end uncertain.
[[nodiscard]] std::string simulationTable(const SimulationReport& report, TimeUnit unit);

}  // namespace waymark
