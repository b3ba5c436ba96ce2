#include "ui/export/sheet_chart.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/chain/chain_simulation.h"
#include "core/format/value_report.h"
#include "core/risk/risk_under_way.h"
#include "core/value/exact_crash_curve.h"
#include "core/value/scenario_outcome.h"
#include "ui/charts/baseline_picture.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/cost_picture.h"
#include "ui/charts/crash_chart.h"
#include "ui/charts/fever_painting.h"
#include "ui/charts/finish_picture.h"
#include "ui/charts/frontier_picture.h"
#include "ui/charts/gantt_painting.h"
#include "ui/charts/load_chart.h"
#include "ui/charts/measure_sheets.h"
#include "ui/charts/options_sheet.h"
#include "ui/charts/tornado_sheet.h"
#include "ui/session/current_figures.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr QSizeF kFinishSize(920.0, 360.0);
// Of a page that lies, about, by margins, title and footer.
constexpr double kPageWidthLeft = 0.9, kPageHeightLeft = 0.69;
constexpr QSizeF kLeastCurve(420.0, 160.0);
// Of the curve of time and cost: by numbers and not by time, so that the same journey has the same page.
constexpr int kMostPieces = 150;
constexpr int kBoxesOfPiece = 2000;
constexpr int kBoxesOfDate = 3000;

// In the order of the plan if there is one.
RiskView simulated(const Document& document, const ChainPlan* plan, const std::stop_token& stop) {
    const auto orders = plan ? resourceOrders(document, *plan) : std::vector<ResourceOrder>{};
    const auto known = underWay(document);  // then what is left is simulated
    const SimulationModel model = makeSimulationModel(planOf(known ? known->rest.document : document, orders));
    const SimulationSettings settings = simulationSettings(document);
    auto figures = riskFigures(model, simulate(model, settings, stop), settings.seed, RankMeasures::LeaveOut, stop);
    if (!figures) return {};
    if (known) tellOfJourney(*figures, *known);
    figures->settings.resources = plan ? ResourceUse::ChainOrder : ResourceUse::Unlimited;
    return {std::make_shared<const RiskFigures>(std::move(*figures)), true};
}

// A journey that cannot be planned is shown without a plan.
std::shared_ptr<const ChainPlan> planned(const Document& document, const std::stop_token& stop) {
    auto made = makeChainPlan(document, chainSettings(document), nullptr, stop);
    return std::make_shared<const ChainPlan>(made ? std::move(*made) : ChainPlan{});
}

template <class Items>
void keepItems(Items& items, const ExportSettings& settings) {
    if (!settings.items) return;
    const auto first = std::min(settings.items->first, items.size());
    const auto end = first + std::min(settings.items->second, items.size() - first);
    items = Items(std::make_move_iterator(items.begin() + static_cast<std::ptrdiff_t>(first)),
                  std::make_move_iterator(items.begin() + static_cast<std::ptrdiff_t>(end)));
}

SheetChart ganttSheet(GanttChart chart, bool hasKept) {
    const QSizeF size = ganttSize(chart);
    return {size,
            [chart, hasKept](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintGantt(painter, rect, chart, {theme, false, false, hasKept});
            },
            leastGanttSize(chart)};
}

SheetChart feverSheet(ExecutionView view) {
    const QSizeF size = executionSize(view);
    return {size, [view = std::move(view)](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintExecution(painter, rect, view, theme);
            }};
}

SheetChart crashSheet(const Document& whole, const IncrementalSchedule& schedule) {
    const Document document = restOrWhole(whole);
    const JourneyCrash crash = crashPlanOf(document);
    CrashCurveSearch search(document, crash);
    for (int piece = 0; piece < kMostPieces && search.refine({kBoxesOfPiece}); ++piece) continue;
    CrashChart chart = crashChart(document, schedule, crash.ends, search.curve());
    const std::int64_t target = usualTarget(document, crash.ends, chart.curve);
    const CheapestCrash found = cheapestCrash(document, crash, target, {kBoxesOfDate});
    setTarget(chart, document, found, hurriedSteps(document, crash, found));
    if (crash.hasDemands) chart.people = tr("Shared people are not counted.");
    const QSizeF size = crashSize(chart);
    return {size, [chart = std::move(chart)](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintCrashSheet(painter, rect, chart, theme);
            }};
}

SheetChart finishSheet(const Document& document, const IncrementalSchedule& schedule, const RiskView& risk) {
    FinishPicture picture;
    if (risk.figures) {
        picture = finishPicture(risk.figures->finish, promisedEnd(document), JourneyDays(document, schedule));
    }
    return {kFinishSize,
            [picture = std::move(picture)](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintFinish(painter, rect, picture, theme, false);
            },
            kLeastCurve};
}

SheetChart loadSheet(LoadChart chart) {
    const QSizeF size = loadSize(chart);
    return {size, [chart = std::move(chart)](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintLoad(painter, rect, chart, theme);
            }};
}

// A sheet that knows its size and how it is painted.
template <class Sheet>
SheetChart chartOf(Sheet sheet, QSizeF (*sizeOf)(const Sheet&),
                   void (*paint)(QPainter&, const QRectF&, const Sheet&, const Theme&)) {
    const QSizeF size = sizeOf(sheet);
    return {size, [sheet = std::move(sheet), paint](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paint(painter, rect, sheet, theme);
            }};
}

ValueReport valueReport(const Document& document, const ExportSettings& known) {
    if (known.value) return *known.value;
    const SimulationSettings settings = simulationSettings(document);
    return reportInitiatives(document, {settings.runs, settings.seed});
}

MeasuresReport measuresReport(const Document& document, const ExportSettings& known) {
    return known.measures ? *known.measures : reportMeasures(document);
}

SheetChart costSheet(const Document& document, const RiskView& risk) {
    const auto promise = promisedWork(document);
    std::optional<double> daysLate;
    if (risk.figures && promise) daysLate = workingDaysBehind(risk.figures->finish, *promise);
    CostPicture picture = costPicture(journeyCost(document), document);
    const QSizeF size = costSheetSize(picture);
    const QSizeF least = leastCostSheet(picture);
    return {size,
            [picture = std::move(picture), delay = delayWords(document, daysLate)](
                QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintCostSheet(painter, rect, picture, delay, theme);
            },
            least};
}

SheetChart frontierSheet(const Document& document, const ExportSettings& settings) {
    const ValueReport report = valueReport(document, settings);
    FrontierPicture picture =
        frontierPicture(report.frontier, report.best, document.valueSettings().budget, document.journey().currency);
    return {kFinishSize,
            [picture = std::move(picture)](QPainter& painter, const QRectF& rect, const Theme& theme) {
                if (picture.steps.size() > 1) return paintFrontier(painter, rect, picture, theme, false);
                paintText(painter, rect, tr("Nothing to choose from."), {kBodySize, FontWeight::Regular, theme.muted},
                          Qt::AlignCenter);
            },
            kLeastCurve};
}

SheetChart baselinesSheet(const Document& document, const IncrementalSchedule& schedule,
                          const ExportSettings& settings) {
    const ScenarioFigures cost = scenarioFigures(document, schedule);
    const auto now = currentFigures({document, schedule, settings.risk.figures.get(), settings.plan.get(), &cost});
    std::vector<BaselineLine> lines = baselineLines(document, now);
    const QSizeF size = baselineSheetSize(lines);
    return {size, [lines = std::move(lines)](QPainter& painter, const QRectF& rect, const Theme& theme) {
                paintBaselineSheet(painter, rect, lines, theme);
            }};
}

}  // namespace

std::optional<SheetChart> sheetChart(const Document& document, const IncrementalSchedule& schedule,
                                     const ExportSettings& settings) {
    switch (settings.chart) {
        case Chart::Map: break;
        case Chart::Gantt: {
            const Baseline* kept = planInForce(document);
            GanttChart chart = ganttChart(document, schedule, *settings.plan, kept);
            keepItems(chart.rows, settings);
            return ganttSheet(std::move(chart), kept != nullptr);
        }
        case Chart::Fever: return feverSheet(executionView(document, schedule, *settings.plan));
        case Chart::Finish: return finishSheet(document, schedule, settings.risk);
        case Chart::Crash: return crashSheet(document, schedule);
        case Chart::Load: return loadSheet(loadChart(document, schedule));
        case Chart::Trends: {
            TrendSheet sheet = trendSheet(measuresReport(document, settings));
            keepItems(sheet.cells, settings);
            const QSizeF page = paperSize(settings.paper, settings.landscape);
            const QSizeF within(page.width() * kPageWidthLeft, page.height() * kPageHeightLeft);
            const QSizeF room = settings.room.value_or(within);
            if (!room.isEmpty() && !settings.tiles) arrangeFor(sheet, room);
            return chartOf(std::move(sheet), trendSheetSize, paintTrendSheet);
        }
        case Chart::Keys: return chartOf(keySheet(measuresReport(document, settings)), keySheetSize, paintKeySheet);
        case Chart::Frontier: return frontierSheet(document, settings);
        case Chart::Options:
            return chartOf(optionsSheet(valueReport(document, settings)), optionsSheetSize, paintOptionsSheet);
        case Chart::Tornado:
            return chartOf(tornadoSheet(valueReport(document, settings)), tornadoSheetSize, paintTornadoSheet);
        case Chart::Cost: return costSheet(document, settings.risk);
        case Chart::Baselines: return baselinesSheet(document, schedule, settings);
    }
    return std::nullopt;
}

ExportSettings completed(const Document& document, ExportSettings settings, const std::stop_token& stop) {
    const bool simulates = showsRisk(settings) && !settings.risk.figures;
    const bool keepsOrder = simulates && settings.resources == ResourceUse::ChainOrder;
    if ((showsChain(settings) || keepsOrder) && !settings.plan) settings.plan = planned(document, stop);
    if (simulates) settings.risk = simulated(document, keepsOrder ? settings.plan.get() : nullptr, stop);
    return settings;
}

}  // namespace waymark
