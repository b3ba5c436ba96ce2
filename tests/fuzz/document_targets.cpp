// Journeys from files, read, salvaged and reckoned with.
#include "core/chain/chain_execution.h"
#include "core/chain/chain_simulation.h"
#include "core/check/find_problems.h"
#include "core/format/chain_report.h"
#include "core/format/embedded.h"
#include "core/format/file_format.h"
#include "core/format/measures_json.h"
#include "core/format/problem_report.h"
#include "core/format/salvage.h"
#include "core/format/schedule_report.h"
#include "core/format/simulation_report.h"
#include "core/format/value_json.h"
#include "core/map/placed_map.h"
#include "core/risk/risk_under_way.h"
#include "core/value/exact_crash_curve.h"
#include "core/value/scenario.h"
#include "tests/fuzz/promises.h"
#include "tests/fuzz/targets.h"

namespace waymark::fuzz {
namespace {

// So that one input takes no longer than some tenths of a second.
constexpr std::size_t kMostReckoned = 40;   // rows of any kind that multiply what there is to do
constexpr std::int64_t kSearchEffort = 20;  // schedules, and conflicts
constexpr std::size_t kMostGrowth = 200;    // of what is packed in a picture
constexpr std::uint32_t kRuns = 64;
constexpr int kCrashBoxes = 20;

bool isSmall(const Document& document) {
    return document.table<Touchpoint>().size() <= kMostReckoned &&
           document.table<Dependency>().size() <= 2 * kMostReckoned &&
           document.table<Initiative>().size() <= kMostReckoned && document.table<Scenario>().size() <= kMostReckoned;
}

void drawEveryLayout(const Document& document, const IncrementalSchedule& schedule) {
    for (const MapLayout layout : {MapLayout::Drawn, MapLayout::Stages, MapLayout::Network, MapLayout::Time}) {
        const PlacedMap map = placeMap(document, schedule, layout);
        promise(map.cards.size() == document.table<Touchpoint>().size(), "every touchpoint has its card");
    }
}

void planAndSimulate(const Document& document) {
    ChainSettings settings = chainSettings(document);
    settings.limits = {kSearchEffort, kSearchEffort, {}};
    const auto plan = makeChainPlan(document, settings);
    if (plan) (void)chainJson(reportChain(document, *plan), TimeUnit::Hour, document, {});
    const auto known = underWay(document);
    const Document& simulated = known ? known->rest.document : document;
    if (simulated.table<Touchpoint>().empty()) return;
    const SimulationModel model =
        makeSimulationModel(plan ? planOf(simulated, resourceOrders(document, *plan)) : planOf(simulated));
    auto figures = riskFigures(model, simulate(model, {kRuns, 1, {}}), 1, RankMeasures::Compute);
    promise(figures.has_value(), "what was not stopped has figures");
    if (known) tellOfJourney(*figures, *known);
    if (const auto report = reportSimulation(simulated, *figures)) {
        (void)simulationJson(*report, TimeUnit::Hour, document, {});
    }
}

void reckonMoney(const Document& document) {
    (void)valueJson(reportInitiatives(document, {kRuns, 1}), TimeUnit::Hour, {});
    for (const Scenario& scenario : document.table<Scenario>()) {
        const auto after = applyScenario(document, scenario);
        if (!after) continue;
        promiseItReadsBack(*after);
        (void)IncrementalSchedule(*after).finish();
    }
    const Document rest = restOrWhole(document);
    CrashCurveSearch search(rest, crashPlanOf(rest));
    (void)search.refine({kCrashBoxes, {}});
    (void)search.curve();
}

void reckon(const Document& document) {
    const IncrementalSchedule schedule(document);
    (void)problemsJson(document, findProblems(document, schedule));
    drawEveryLayout(document, schedule);
    (void)measuresJson(reportMeasures(document), {});
    const auto report = reportSchedule(document);
    if (!report) return;  // a cycle
    (void)scheduleJson(*report, TimeUnit::Day, document, {});
    planAndSimulate(document);
    reckonMoney(document);
}

}  // namespace

void takeDocument(std::string_view bytes) {
    const auto read = readDocument(bytes);
    if (read) return promiseItReadsBack(read->document);
    if (const auto salvaged = salvageDocument(bytes, read.error())) promiseItReadsBack(salvaged->document);
}

void takeEmbedded(std::string_view bytes) {
    const auto inside = embeddedJourney(bytes);
    if (!inside) return;
    promise(inside->size() <= bytes.size() * kMostGrowth, "what is inside is not far larger than the picture");
    const auto read = readDocument(*inside);
    if (read) promiseItReadsBack(read->document);
}

void takeFigures(std::string_view bytes) {
    const auto read = readDocument(bytes);
    if (read && isSmall(read->document)) return reckon(read->document);
    if (read) return;
    const auto salvaged = salvageDocument(bytes, read.error());
    if (salvaged && isSmall(salvaged->document)) reckon(salvaged->document);
}

}  // namespace waymark::fuzz
