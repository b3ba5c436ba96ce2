#include "core/chain/chain_plan.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/chain/simulated_length.h"
#include "core/chain/validate_chain.h"
#include "core/resource/learning_search.h"
#include "core/resource/schedule_generator.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

class Planner {
public:
    Planner(const Document& document, const ChainSettings& settings, ResourceProblem problem)
        : m_settings(settings), m_problem(std::move(problem)) {
        for (const Id<Touchpoint> id : m_problem.touchpoints) {
            m_times.push_back(chainTimesOf(*document.find(id), settings.quantiles));
        }
        m_sizing = {settings.sizing, m_times, &m_problem, settings.simulated};
        if (settings.sizing == BufferSizing::Simulation && !m_sizing.simulated) {
            m_sizing.simulated = simulatedLength(document, settings.quantiles);
        }
    }

    // The order of an earlier plan as starts of the tasks of this one; tasks it does not know begin at 0.
    [[nodiscard]] std::vector<Period> warmStart(const ChainPlan& previous) const {
        RowIndex<Touchpoint> taskOf;
        for (std::size_t k = 0; k < previous.starts.size(); ++k) taskOf.put(previous.problem.touchpoints[k], k);
        std::vector<Period> starts;
        for (const Id<Touchpoint> id : m_problem.touchpoints) {
            const auto task = taskOf.find(id);
            starts.push_back(task ? static_cast<Period>(previous.network.starts[*task] / m_problem.period) : 0);
        }
        return starts;
    }

    // The best plan that this schedule leads to: as it is, pushed to either side, or with its tasks exchanged so that
    // more of the buffers fits.
    [[nodiscard]] ChainPlan plan(const ResourceSchedule& found, bool tryRoom) const {
        ChainPlan best = planOf(found.starts);
        if (best.chain.tasks.empty()) return best;
        std::vector<Period> starts = found.starts;
        ScheduleGenerator generator(m_problem);
        generator.justifyRight(starts);
        keepBetter(best, starts);
        generator.justify(starts);
        keepBetter(best, starts);
        if (tryRoom && shortfallOf(best) > 0.0) makeRoom(best);
        best.lowerBound = m_problem.period * found.lowerBound;
        best.outcome = found.outcome;
        best.schedules = found.schedules;
        best.conflicts = found.conflicts;
        return best;
    }

private:
    [[nodiscard]] ChainPlan planOf(std::span<const Period> starts) const {
        ChainPlan plan;
        plan.problem = m_problem;
        plan.times = m_times;
        plan.sizing = m_settings.sizing;
        plan.network = makeChainNetwork(m_problem, starts);
        plan.chain = findCriticalChain(plan.network, m_times);
        plan.makespan = plan.network.makespan;
        BufferedChain buffered = placeFeedingBuffers(plan.network, plan.chain, m_sizing);
        plan.starts = std::move(buffered.starts);
        plan.feedingBuffers = std::move(buffered.buffers);
        plan.projectBuffer =
            bufferSize(m_settings.sizing, protectedChain(plan.network, plan.chain.tasks, m_sizing), m_sizing.simulated);
        addAlerts(plan);
        assert(validateChain(plan).empty());
        return plan;
    }

    static double shortfallOf(const ChainPlan& plan) {
        double sum = 0.0;
        for (const FeedingBuffer& buffer : plan.feedingBuffers) sum += buffer.shortfall();
        return sum;
    }

    void keepBetter(ChainPlan& best, std::span<const Period> starts) const {
        ChainPlan other = planOf(starts);
        const bool isBetter = other.makespan != best.makespan ? other.makespan < best.makespan
                                                              : shortfallOf(other) + 0.5 < shortfallOf(best);
        if (isBetter) best = std::move(other);
    }

    // Looks for a schedule that ends no later and has room for all feeding buffers of the plan.
    void makeRoom(ChainPlan& best) const {
        ResourceProblemBuilder builder;
        for (const std::int32_t capacity : m_problem.capacities) builder.addResource(capacity);
        for (std::uint32_t task = 0; task < m_problem.taskCount(); ++task) {
            builder.addTask(m_problem.durations[task], {}, m_problem.releases[task]);
            for (const auto& need : m_problem.needsOf(task)) builder.addNeed(task, need.resource, need.amount);
            for (const auto& arc : m_problem.incoming(task)) builder.addDistance(arc.task, task, arc.distance);
        }
        for (const FeedingBuffer& buffer : best.feedingBuffers) {
            const double periods = std::ceil(buffer.wanted / static_cast<double>(m_problem.period.count()));
            const Period size = static_cast<Period>(periods);
            const std::uint32_t from = buffer.from;
            if (!buffer.into) {
                builder.addDistance(from, builder.addTask(size), m_problem.durations[from]);
                continue;
            }
            for (const auto& arc : m_problem.outgoing(from)) {
                if (arc.task == *buffer.into) builder.addDistance(from, arc.task, arc.distance + size);
            }
        }
        LearningSearch search(builder.build(), static_cast<Period>(best.makespan / m_problem.period));
        const auto isTimeUp = [&] { return m_settings.limits.isTimeUp && m_settings.limits.isTimeUp(); };
        if (search.run(kRoomConflicts, isTimeUp) != LearningSearch::Status::Found) return;
        keepBetter(best, std::span(search.starts()).first(m_problem.taskCount()));
    }

    void addAlerts(ChainPlan& plan) const {
        for (std::size_t k = 1; k < plan.chain.tasks.size(); ++k) {
            const auto before = m_problem.needsOf(plan.chain.tasks[k - 1]);
            for (const ResourceProblem::Need& need : m_problem.needsOf(plan.chain.tasks[k])) {
                if (std::ranges::find(before, need.resource, &ResourceProblem::Need::resource) == before.end()) {
                    plan.resourceAlerts.push_back({need.resource, plan.chain.tasks[k]});
                }
            }
        }
    }

    static constexpr std::int64_t kRoomConflicts = 300;

    const ChainSettings& m_settings;
    ResourceProblem m_problem;
    std::vector<ChainTimes> m_times;
    ChainSizing m_sizing;
};

std::vector<Minutes> aggressiveTimes(const Document& document, const ChainQuantiles& quantiles) {
    std::vector<Minutes> durations;
    for (const ChainTimes& times : chainTimes(document, quantiles)) durations.push_back(times.aggressive);
    return durations;
}

}  // namespace

ChainSettings chainSettings(const Document& document) {
    const PlanSettings wanted = document.planSettings();
    ChainSettings settings;
    settings.quantiles = {wanted.aggressive, wanted.safe};
    settings.sizing = wanted.sizing;
    return settings;
}

Result<ChainPlan> makeChainPlan(const Document& document, const ChainSettings& settings, const ChainPlan* previous,
                                const std::stop_token& stop, const ChainSink& sink) {
    auto problem = makeResourceProblem(document, aggressiveTimes(document, settings.quantiles));
    if (!problem) return tl::unexpected(problem.error());
    const Planner planner(document, settings, *problem);
    const std::vector<Period> warmStart = previous ? planner.warmStart(*previous) : std::vector<Period>{};
    ScheduleSink planSink;
    if (sink) planSink = [&](const ResourceSchedule& better) { sink(planner.plan(better, false)); };
    const ResourceSchedule found = searchSchedule(*problem, settings.limits, warmStart, stop, planSink);
    return planner.plan(found, !stop.stop_requested());
}

}  // namespace waymark
