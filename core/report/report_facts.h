#pragma once
// All that is computed about a journey for a report, once, by the same functions that the commands and panels use; and
// the whole of it as one JSON object.

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/chain/chain_plan.h"
#include "core/format/chain_report.h"
#include "core/format/measures_report.h"
#include "core/format/schedule_report.h"
#include "core/format/simulation_report.h"
#include "core/format/value_report.h"

namespace waymark {

struct ReportFacts {
    Document document;
    ScheduleReport schedule;
    std::shared_ptr<const RiskFigures> risk;  // null where nothing can be simulated
    std::optional<SimulationReport> simulation;
    std::shared_ptr<const ChainPlan> plan;  // never null; without tasks where none can be planned
    std::optional<ChainReport> chain;       // nothing where none can be planned
    std::shared_ptr<const ValueReport> value;
    std::shared_ptr<const MeasuresReport> measures;
    std::vector<Problem> problems;
};

enum class ReportStep : std::uint8_t { Schedule, Simulation, Chain, Money, Measures, Pages };
using ReportProgress = std::function<void(ReportStep)>;

struct FactSettings {
    std::optional<WrittenDuration> promise;          // instead of the journey's own
    ResourceUse resources = ResourceUse::Unlimited;  // in the simulation
};

// Tells each step as it begins. Less is there if it was stopped. Error: CyclicPlan.
[[nodiscard]] Result<ReportFacts> gatherFacts(const Document& document, const FactSettings& settings,
                                              const ReportProgress& progress = {}, const std::stop_token& stop = {});

// {journey, date, unit, summary, schedule, simulation, chain, value, measures, problems}: summary holds sentences; the
// others are the objects that the commands of these names print, or null where the journey has none of it. `date` is
// null where it is empty. Ends with a line feed.
[[nodiscard]] std::string reportJson(const ReportFacts& facts, TimeUnit unit, const std::string& date,
                                     const std::vector<std::string>& summary);

}  // namespace waymark
