#include "core/value/cheapest_crash.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kHalfACoin = 0.5;  // amounts are whole minor units
constexpr int kFirstTries = 30;

using Lengths = std::vector<std::int64_t>;

// Makes nothing shorter than it needs to be.
void lengthen(ClockCrash& journey, Lengths& lengths, std::size_t k, std::int64_t finish) {
    std::int64_t fits = lengths[k];
    std::int64_t most = journey.steps()[k].normal;
    while (fits < most) {
        lengths[k] = fits + (most - fits + 1) / 2;
        if (journey.finishOf(lengths) <= finish)
            fits = lengths[k];
        else
            most = lengths[k] - 1;
    }
    lengths[k] = fits;
}

void lengthen(ClockCrash& journey, Lengths& lengths, std::int64_t finish) {
    std::vector<std::size_t> dearest;
    for (std::size_t k = 0; k < lengths.size(); ++k) {
        if (lengths[k] < journey.steps()[k].normal) dearest.push_back(k);
    }
    std::ranges::stable_sort(dearest, std::ranges::greater{}, [&](std::size_t k) { return journey.steps()[k].rate; });
    for (const std::size_t k : dearest) lengthen(journey, lengths, k, finish);
}

// The curve of the average week, for a date that is earlier by as much as the journey was too late.
std::optional<CrashWay> byAverageWeek(ClockCrash& journey, CrashSearch& search, const CrashPlan& averages,
                                      std::int64_t finish) {
    std::int64_t wish = journey.ends().workAt(finish).count();
    for (int k = 0; k < kFirstTries; ++k) {
        const CrashSolution solution = crashTo(averages, wish);
        Lengths lengths = journey.ownLengths(solution.durations);
        const double late = static_cast<double>(journey.finishOf(lengths) - finish);
        if (late <= 0.0) {
            lengthen(journey, lengths, finish);
            return search.wayOf(std::move(lengths));
        }
        if (solution.finish > wish) break;
        const double share = journey.ends().isOnClock() ? workingMinutesPerElapsedMinute() : 1.0;
        wish = solution.finish - static_cast<std::int64_t>(std::ceil(late * share));
    }
    return std::nullopt;
}

CheapestCrash onCalendars(const Document& document, const JourneyCrash& journey, std::int64_t finish,
                          const CrashEffort& effort, const std::stop_token& stop) {
    ClockCrash clock(document, journey);
    const std::int64_t normal = clock.finishOf(clock.normal());
    CrashSearch search(clock, normal, stop);
    CheapestCrash found;
    CrashWay best = search.wayOf(clock.normal());
    found.isReached = true;
    if (normal > finish) {
        const SoonestWay soonest = soonestWay(clock, search, effort);
        best = soonest.way;
        found.isReached = best.finish <= finish;
        found.isSoonestProved = found.isReached || soonest.isProved;
        CrashSearch::Goal goal{0, std::max(finish, best.finish), 0.0, kInfinity, {}};
        goal.take = [&](const CrashWay& way) {
            if (way.cost < best.cost) best = way;
        };
        lengthen(clock, best.lengths, goal.last);
        best = search.wayOf(std::move(best.lengths));
        if (const auto way = byAverageWeek(clock, search, journey.plan, goal.last)) goal.take(*way);
        goal.known = best.cost;
        found.lowerBound = search.bound(goal, effort);
        lengthen(clock, best.lengths, goal.last);
        best = search.wayOf(std::move(best.lengths));
    }
    found.solution = std::move(best);
    found.lowerBound = std::min(found.lowerBound, found.solution.cost);
    return found;
}

}  // namespace

// With dependencies that bind starts alone nothing begins later because something is shorter.
SoonestWay soonestWay(ClockCrash& journey, CrashSearch& search, const CrashEffort& effort) {
    Lengths shortest;
    double most = 1.0;
    for (const ClockCrash::Step& step : journey.steps()) {
        shortest.push_back(step.crash);
        most += step.rate * static_cast<double>(step.normal - step.crash);
    }
    CrashWay best = search.wayOf(std::move(shortest));
    const bool bindsStarts = std::ranges::all_of(journey.network().kinds, [](DependencyKind kind) {
        return kind == DependencyKind::FinishToStart || kind == DependencyKind::StartToStart;
    });
    if (bindsStarts) return {std::move(best)};
    CrashWay normal = search.wayOf(journey.normal());
    if (normal.finish < best.finish) best = std::move(normal);
    CrashSearch::Goal goal{0, best.finish, most, best.cost + most * static_cast<double>(best.finish), {}};
    goal.take = [&](const CrashWay& way) {
        if (way.finish < best.finish) best = way;
    };
    // A minute counts for more than all costs: a sooner way would come to at least one less than this way without its.
    const bool isProved = search.bound(goal, effort) > most * static_cast<double>(best.finish) - kHalfACoin / 2;
    return {std::move(best), isProved};
}

CheapestCrash cheapestCrash(const Document& document, const JourneyCrash& journey, std::int64_t finish,
                            const CrashEffort& effort, const std::stop_token& stop) {
    if (journey.hasOwnHours) return onCalendars(document, journey, finish, effort, stop);
    CheapestCrash found;
    CrashSolution solution = crashTo(journey.plan, finish);
    found.solution = {std::move(solution.durations), solution.finish, solution.cost};
    found.lowerBound = found.solution.cost;
    found.isReached = found.solution.finish <= finish;
    return found;
}

// Costs are rounded down and the coins that are missing given to those that lost the most.
std::vector<HurriedStep> hurriedSteps(const Document& document, const JourneyCrash& journey,
                                      const CheapestCrash& found) {
    std::vector<HurriedStep> steps;
    std::vector<std::pair<double, std::size_t>> lost;
    std::optional<ClockCrash> clock;
    if (journey.hasOwnHours) clock.emplace(document, journey);
    std::int64_t missing = std::llround(found.solution.cost);
    const std::vector<std::int64_t>& lengths = found.solution.lengths;
    for (std::size_t k = 0; k < lengths.size(); ++k) {
        CrashPlan::Step step = journey.plan.steps[k];
        if (clock) {
            const ClockCrash::Step& own = clock->steps()[k];
            step = {own.normal, own.crash, own.rate * static_cast<double>(own.normal - own.crash)};
        }
        const Touchpoint* row = document.find(journey.touchpoints[k]);
        if (!row || lengths[k] >= step.normal) continue;
        const TimeUnit unit = row->estimate.unit;
        const double cost =
            step.cost * static_cast<double>(step.normal - lengths[k]) / static_cast<double>(step.normal - step.crash);
        const double whole = std::floor(cost + 1e-6);
        missing -= static_cast<std::int64_t>(whole);
        lost.emplace_back(whole - cost, steps.size());
        steps.push_back({row->id,
                         {Minutes{step.normal}, unit},
                         {Minutes{lengths[k]}, unit},
                         Money{static_cast<std::int64_t>(whole)}});
    }
    std::ranges::sort(lost);
    for (std::size_t k = 0; k < lost.size() && missing > 0; ++k, --missing) ++steps[lost[k].second].cost.minorUnits;
    return steps;
}

}  // namespace waymark
