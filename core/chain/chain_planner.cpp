#include "core/chain/chain_planner.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/chain/simulated_length.h"
#include "core/chain/validate_chain.h"
#include "core/resource/learning_search.h"
#include "core/resource/schedule_generator.h"

namespace waymark {
namespace {

constexpr std::int64_t kRoomConflicts = 300;
constexpr std::uint32_t kMostTasksToExchange = 500;  // above, finding out what leaves more room takes too long
constexpr std::int64_t kRoomMoves = 150;
constexpr double kLeastShortfall = 0.5;  // minutes by which feeding buffers must fit better

void keepBetter(ChainPlan& best, ChainPlan other) {
    const bool isBetter = other.makespan != best.makespan ? other.makespan < best.makespan
                                                          : other.shortfall() + kLeastShortfall < best.shortfall();
    if (isBetter) best = std::move(other);
}

void addWaits(ChainPlan& plan) {
    if (plan.chain.tasks.empty() || !plan.network.axes) return;
    const std::uint32_t front = plan.chain.tasks.front();
    const ChainSpan& first = plan.spans[front];
    if (first.workStart > Minutes{0}) {
        plan.waits.push_back({front, plan.network.calendar->startTime(WorkTime{}), first.start, first.workStart});
    }
    for (const std::uint32_t k : plan.chain.links) {
        const ChainLink& link = plan.network.links[k];
        const std::vector<Minutes>& starts = plan.network.starts;
        const Minutes gap = plan.network.gap(link, starts[link.from], starts[link.to]);
        if (gap == Minutes{0}) continue;
        const LocalTime from = plan.network.asks(link, starts[link.from]);
        plan.waits.push_back({link.to, from, plan.spans[link.to].start, gap});
    }
}

}  // namespace

std::vector<ResourceAlert> resourceAlerts(const ChainPlan& plan) {
    std::vector<ResourceAlert> alerts;
    for (std::size_t k = 1; k < plan.chain.tasks.size(); ++k) {
        const auto before = plan.problem.needsOf(plan.chain.tasks[k - 1]);
        for (const ResourceProblem::Need& need : plan.problem.needsOf(plan.chain.tasks[k])) {
            if (std::ranges::find(before, need.resource, &ResourceProblem::Need::resource) == before.end()) {
                alerts.push_back({need.resource, plan.chain.tasks[k]});
            }
        }
    }
    return alerts;
}

ResourceProblem withNeeds(const ResourceProblem& problem, std::span<const std::vector<ResourceProblem::Need>> needs) {
    ResourceProblemBuilder builder(problem);
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const ResourceProblem::Need& need : needs[task]) builder.addNeed(task, need.resource, need.amount);
    }
    return builder.build();
}

ChainPlanner::ChainPlanner(const Document& document, const ChainSettings& settings, std::vector<ChainTimes> times,
                           std::stop_token stop)
    : m_document(document),
      m_settings(settings),
      m_times(std::move(times)),
      m_stop(std::move(stop)),
      m_simulated(settings.simulated),
      m_frame(makeChainFrame(document)) {
    if (settings.sizing == BufferSizing::Simulation && !m_simulated) {
        m_simulated = simulatedLength(document, settings.quantiles);
    }
}

ChainPlan ChainPlanner::plan(const ResourceProblem& problem, const ResourceSchedule& found, bool tryRoom) const {
    ChainPlan best = planOf(problem, found.starts);
    if (!best.chain.tasks.empty()) {
        std::vector<Period> starts = found.starts;
        ScheduleGenerator generator(problem);
        generator.justifyRight(starts);
        keepBetter(best, planOf(problem, starts));
        generator.justify(starts);
        keepBetter(best, planOf(problem, starts));
        if (tryRoom && best.shortfall() > 0.0) makeRoom(best);
    }
    best.lowerBound = problem.period * found.lowerBound;
    best.outcome = found.outcome;
    best.schedules = found.schedules;
    best.conflicts = found.conflicts;
    return best;
}

ChainPlan ChainPlanner::plan(const ResourceProblem& plain, const ClockProblem& clock, const ClockSchedule& found,
                             bool tryRoom) const {
    ChainPlan best = planOf(plain, clock, found);
    if (!tryRoom || best.shortfall() == 0.0) return best;
    varyOnClock(clock, found, kRoomMoves, [&](const ClockSchedule& other) {
        if (!isOver()) keepBetter(best, planOf(plain, clock, other));
        return !isOver();
    });
    return best;
}

ChainPlan ChainPlanner::planOf(const ResourceProblem& problem, std::span<const Period> starts) const {
    return planOf(problem, makeChainNetwork(problem, starts, m_frame));
}

ChainPlan ChainPlanner::planOf(const ResourceProblem& plain, const ClockProblem& clock,
                               const ClockSchedule& found) const {
    ResourceProblem problem = withNeeds(plain, found.needs);
    ChainNetwork network = makeChainNetwork(problem, clock, found, m_frame);
    return planOf(std::move(problem), std::move(network));
}

ChainPlan ChainPlanner::planOf(ResourceProblem problem, ChainNetwork network) const {
    ChainPlan plan;
    plan.problem = std::move(problem);
    plan.quantiles = m_settings.quantiles;
    plan.sizing = m_settings.sizing;
    plan.network = std::move(network);
    plan.times = m_times;
    plan.chain = findCriticalChain(plan.network, plan.times);
    plan.makespan = plan.network.makespan;
    const ChainSizing sizing{m_settings.sizing, plan.times, &plan.problem, m_simulated};
    BufferedChain buffered = placeFeedingBuffers(plan.network, plan.chain, sizing);
    plan.feedingBuffers = std::move(buffered.buffers);
    for (std::uint32_t task = 0; task < plan.network.taskCount(); ++task) {
        plan.spans.push_back(plan.network.span(task, buffered.starts[task]));
        plan.starts.push_back(plan.spans.back().workStart);
    }
    plan.places = std::move(buffered.starts);
    plan.projectBuffer =
        bufferSize(m_settings.sizing, protectedChain(plan.network, plan.chain.tasks, sizing), m_simulated);
    plan.resourceAlerts = resourceAlerts(plan);
    addWaits(plan);
    assert(validateChain(m_document, plan).empty());
    return plan;
}

bool ChainPlanner::isOver() const {
    return m_stop.stop_requested() || (m_settings.limits.isTimeUp && m_settings.limits.isTimeUp());
}

// Looks for a schedule that ends no later and has room for all feeding buffers of the plan.
void ChainPlanner::makeRoom(ChainPlan& best) const {
    const ResourceProblem& problem = best.problem;
    if (problem.taskCount() > kMostTasksToExchange) return;
    ResourceProblemBuilder builder(problem);
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (const auto& need : problem.needsOf(task)) builder.addNeed(task, need.resource, need.amount);
    }
    for (const FeedingBuffer& buffer : best.feedingBuffers) {
        if (buffer.wanted > static_cast<double>(best.makespan.count())) return;  // never fits
        const double periods = std::ceil(buffer.wanted / static_cast<double>(problem.period.count()));
        const Period size = static_cast<Period>(periods);
        const std::uint32_t from = buffer.from;
        if (!buffer.into) {
            builder.addDistance(from, builder.addTask(size), problem.durations[from]);
            continue;
        }
        if (buffer.resource) {
            // A problem has no distances back to lower tasks; there the order may change instead.
            if (from < *buffer.into) builder.addDistance(from, *buffer.into, problem.durations[from] + size);
            continue;
        }
        for (const auto& arc : problem.outgoing(from)) {
            if (arc.task == *buffer.into) builder.addDistance(from, arc.task, arc.distance + size);
        }
    }
    LearningSearch search(builder.build(), static_cast<Period>(best.makespan / problem.period));
    if (search.run(kRoomConflicts, [this] { return isOver(); }) != LearningSearch::Status::Found) return;
    keepBetter(best, planOf(problem, std::span(search.starts()).first(problem.taskCount())));
}

}  // namespace waymark
