#include "core/chain/chain_plan.h"

#include <algorithm>
#include <cmath>

#include "core/chain/chain_planner.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

// Quantiles take long enough to be asked for only once.
class AllTimes {
public:
    AllTimes(const Document& document, const ChainQuantiles& quantiles) {
        for (const Touchpoint& row : document.table<Touchpoint>()) {
            m_rowOf.put(row.id, m_times.size());
            m_times.push_back(chainTimesOf(row, quantiles));
            planned.working.push_back(m_times.back().aggressive);
            planned.own.push_back(isElapsed(row.estimate.unit) ? ownAggressiveTime(row, quantiles)
                                                               : m_times.back().aggressive);
        }
    }
    [[nodiscard]] std::vector<ChainTimes> of(std::span<const Id<Touchpoint>> touchpoints) const {
        std::vector<ChainTimes> times;
        for (const Id<Touchpoint> id : touchpoints) times.push_back(m_times[*m_rowOf.find(id)]);
        return times;
    }

    PlannedTimes planned;

private:
    RowIndex<Touchpoint> m_rowOf;
    std::vector<ChainTimes> m_times;
};

// Where the tasks of an earlier plan began at the earliest; nothing for a task that it does not know.
class EarlierPlan {
public:
    EarlierPlan(const ChainPlan& plan) : m_plan(plan) {
        for (std::size_t k = 0; k < plan.starts.size(); ++k) m_taskOf.put(plan.problem.touchpoints[k], k);
    }
    [[nodiscard]] std::optional<ChainSpan> at(Id<Touchpoint> id) const {
        const auto task = m_taskOf.find(id);
        if (!task) return std::nullopt;
        return m_plan.network.span(*task, m_plan.network.starts[*task]);
    }

private:
    const ChainPlan& m_plan;
    RowIndex<Touchpoint> m_taskOf;
};

class Making {
public:
    Making(const ChainSettings& settings, const ResourceProblem& plain, const ChainPlanner& planner,
           const std::stop_token& stop, const ChainSink& sink)
        : m_settings(settings), m_plain(plain), m_planner(planner), m_stop(stop), m_sink(sink) {}

    ChainPlan inWorkingMinutes(const ChainPlan* previous) const {
        std::vector<Period> warmStart;
        if (previous) {
            const EarlierPlan earlier(*previous);
            for (const Id<Touchpoint> id : m_plain.touchpoints) {
                const Minutes start = earlier.at(id).value_or(ChainSpan{}).workStart;
                warmStart.push_back(static_cast<Period>(start / m_plain.period));
            }
        }
        ScheduleSink sink;
        if (m_sink) sink = [&](const ResourceSchedule& better) { m_sink(m_planner.plan(m_plain, better, false)); };
        const ResourceSchedule found = searchSchedule(m_plain, m_settings.limits, warmStart, m_stop, sink);
        return m_planner.plan(m_plain, found, !m_stop.stop_requested());
    }

    ChainPlan onClock(const ClockProblem& problem, const ChainPlan* previous) const {
        std::vector<LocalTime> warmStart;
        if (previous) {
            const EarlierPlan earlier(*previous);
            for (const Id<Touchpoint> id : m_plain.touchpoints) {
                warmStart.push_back(earlier.at(id).value_or(ChainSpan{}).start);
            }
        }
        ClockSink sink;
        if (m_sink) sink = [&](const ClockSchedule& better) { m_sink(planOf(problem, better, false)); };
        const ClockFound found = searchOnClock(problem, m_settings.limits, warmStart, m_stop, sink);
        ChainPlan plan = planOf(problem, found.best, !m_stop.stop_requested());
        plan.lowerBound = problem.hasHours ? plan.network.calendar->workTimeAt(found.lowerBound).time_since_epoch()
                                           : found.lowerBound.time_since_epoch();
        plan.schedules = found.schedules;
        plan.conflicts = found.conflicts;
        if (plan.makespan <= plan.lowerBound)
            plan.outcome = SearchOutcome::Optimal;
        else if (m_stop.stop_requested())
            plan.outcome = SearchOutcome::Stopped;
        return plan;
    }

private:
    // Without hours of its own the plan counts in working minutes, once it is clear who does what.
    [[nodiscard]] ChainPlan planOf(const ClockProblem& problem, const ClockSchedule& found, bool tryRoom) const {
        if (problem.hasHours) return m_planner.plan(m_plain, problem, found, tryRoom);
        ResourceSchedule schedule;
        for (const Minutes start : found.starts) {
            schedule.starts.push_back(static_cast<Period>(start / m_plain.period));
        }
        return m_planner.plan(withNeeds(m_plain, found.needs), schedule, tryRoom);
    }

    const ChainSettings& m_settings;
    const ResourceProblem& m_plain;
    const ChainPlanner& m_planner;
    const std::stop_token& m_stop;
    const ChainSink& m_sink;
};

}  // namespace

bool ChainPlan::beginsByDate(std::uint32_t task) const {
    if (std::ranges::find(chain.tasks, task) != chain.tasks.end()) return network.incoming[task].empty();
    return std::ranges::all_of(network.incoming[task], [&](std::uint32_t k) {
        const ChainLink& link = network.links[k];
        return network.earliest(link, places[link.from]) < places[task];
    });
}

LocalTime ChainPlan::finishTimeWith(double buffer) const {
    const auto work = makespan + Minutes{static_cast<std::int64_t>(std::ceil(buffer))};
    const LocalTime time = network.calendar->finishTime(WorkTime{work});
    return makespan == network.makespan ? std::max(time, network.end) : time;
}

double ChainPlan::largestShortfall() const {
    double largest = 0.0;
    for (const FeedingBuffer& buffer : feedingBuffers)
        largest = std::max(largest, buffer.lacking() - (buffer.endsWithJourney() ? projectBuffer : 0.0));
    return largest;
}

double ChainPlan::shortfall() const {
    double sum = 0.0;
    for (const FeedingBuffer& buffer : feedingBuffers) sum += buffer.shortfall();
    return sum;
}

ChainSettings chainSettings(const Document& document) {
    const PlanSettings wanted = document.planSettings();
    ChainSettings settings;
    settings.quantiles = {wanted.aggressive, wanted.safe};
    settings.sizing = wanted.sizing;
    return settings;
}

Result<ChainPlan> makeChainPlan(const Document& document, const ChainSettings& settings, const ChainPlan* previous,
                                const std::stop_token& stop, const ChainSink& sink) {
    const AllTimes times(document, settings.quantiles);
    const auto plain = makeResourceProblem(document, times.planned.working);
    if (!plain) return tl::unexpected(plain.error());
    const auto clock = makeClockProblem(document, times.planned, *plain);
    const ChainPlanner planner(document, settings, times.of(plain->touchpoints), stop);
    const Making making(settings, *plain, planner, stop, sink);
    return clock ? making.onClock(*clock, previous) : making.inWorkingMinutes(previous);
}

}  // namespace waymark
