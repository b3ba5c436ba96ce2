#include "ui/session/current_figures.h"

#include <algorithm>
#include <cmath>

#include "core/chain/chain_progress.h"
#include "ui/session/live_figures.h"

namespace waymark {
namespace {

// Times are kept in whole minutes, within what a row may name.
std::optional<WorkTime> keptTime(double minutes) {
    const auto latest = static_cast<double>(kLatestTime.time_since_epoch().count());
    if (!(minutes >= 0.0 && minutes <= latest)) return std::nullopt;
    return WorkTime{Minutes{std::llround(minutes)}};
}

std::optional<Money> keptMoney(double minorUnits) {
    if (!(std::abs(minorUnits) <= static_cast<double>(kLargestAmount))) return std::nullopt;
    return Money{std::llround(minorUnits)};
}

}  // namespace

std::optional<BaselineFigures> currentFigures(const FigureSources& sources) {
    if (sources.schedule.finish() == Minutes{0} && sources.document.table<Touchpoint>().empty()) return std::nullopt;
    BaselineFigures figures;
    figures.expected =
        keptTime(static_cast<double>(scheduleFigures(sources.document, sources.schedule).finish.count()));
    figures.promise = sources.document.journey().promise;
    if (sources.risk) {
        figures.likely80 = keptTime(sources.risk->finish.quantile(0.8).value);
        figures.sharesResources = sources.risk->settings.resources == ResourceUse::ChainOrder;
        if (const auto promise = promisedEnd(sources.document))
            figures.chance = Probability::from(sources.risk->finish.chanceBy(promise->time).value);
    }
    if (sources.plan && !sources.plan->starts.empty()) {
        const auto forecast = planForecast(sources.document, *sources.plan);
        const auto end = static_cast<double>((forecast ? forecast->end : sources.plan->makespan).count());
        figures.chainEnd = keptTime(end);
        figures.bufferEnd = keptTime(forecast ? std::max(end, forecast->promised) : sources.plan->finish());
    }
    if (sources.cost) {
        figures.costPerPass = keptMoney(sources.cost->costPerPass);
        figures.satisfaction = sources.cost->satisfaction;
    }
    return figures;
}

}  // namespace waymark
