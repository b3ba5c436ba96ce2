#include "app/simulate_command.h"

#include "app/journey_input.h"
#include "app/journey_problems.h"
#include "core/chain/chain_simulation.h"
#include "core/format/simulation_report.h"
#include "core/risk/risk_under_way.h"
#include "ui/session/run_simulation.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

// Tells how far it is, each percent once.
class ProgressLine {
public:
    explicit ProgressLine(std::uint32_t runs) : m_runs(runs) {}

    void operator()(const SimulationRuns& soFar) {
        const auto percent = static_cast<int>(100 * std::uint64_t{soFar.range.count} / m_runs);
        if (percent == m_told) return;
        m_told = percent;
        tellProgress(percent == 100 ? QString() : tr("Simulated: %1 %").arg(percent));
    }

private:
    std::uint32_t m_runs;
    int m_told = -1;
};

// Without a plan nobody waits for shared resources.
// What is left of a journey that is under way keeps the order of the whole one.
Result<SimulationPlan> planFor(const Document& document, const Document& simulated, ResourceUse resources) {
    if (resources == ResourceUse::Unlimited) return planOf(simulated);
    const auto plan = makeChainPlan(document, chainSettings(document));
    if (!plan) return tl::unexpected(plan.error());
    return planOf(simulated, resourceOrders(document, *plan));
}

}  // namespace

ExitCode run(const SimulateCommand& command) {
    const auto loaded = loadAcyclic(command.file, command.common);
    if (!loaded) return refuse(loaded.error());
    const auto problems = tellProblems(command.file, *loaded, command.common);
    const auto known = underWay(loaded->document);
    const Document& simulated = known ? known->rest.document : loaded->document;
    const auto plan = planFor(loaded->document, simulated, command.resources);
    if (!plan) return refuse(inFile(plan.error(), command.file));
    const SimulationModel model = makeSimulationModel(*plan);
    SimulationSettings settings = simulationSettings(loaded->document);
    settings.resources = command.resources;
    settings.runs = command.runs.value_or(settings.runs);
    settings.seed = command.seed.value_or(settings.seed);
    SimulationSink progress;
    if (!command.common.quiet && isWatched()) progress = ProgressLine(settings.runs);
    const SimulationRuns runs = runOnAllCores(model, settings, {}, progress);
    auto figures = riskFigures(model, runs, settings.seed, RankMeasures::Compute);
    figures->settings.resources = settings.resources;
    if (known) tellOfJourney(*figures, *known);
    auto report = reportSimulation(simulated, *figures, command.promise);
    if (!report) return refuse(inFile(report.error(), command.file));
    report->progress = reportProgress(loaded->document);
    if (command.common.json) {
        return print(simulationJson(*report, command.common.exactUnit(), loaded->document, problems));
    }
    const Minutes mean{static_cast<Minutes::rep>(report->finish.mean())};
    return print(simulationTable(*report, command.common.unit.value_or(displayUnit(mean))));
}

}  // namespace waymark
