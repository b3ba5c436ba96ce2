#include "core/chain/chain_execution.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/chain/projection.h"

namespace waymark {
namespace {

double share(double part, double whole) { return whole > 0.0 ? 100.0 * part / whole : part > 0.0 ? 100.0 : 0.0; }

class Status {
public:
    Status(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now, const FeverLines& lines)
        : m_plan(plan), m_progress(progress), m_now(now), m_lines(lines) {}

    ChainStatus run() {
        ProjectedTimes projected = projectTimes(m_plan, m_progress, m_now);
        m_starts = projected.starts;
        m_ends = projected.ends;
        ChainStatus status;
        status.projectedStarts = std::move(projected.starts);
        status.projectedEnds = std::move(projected.ends);
        if (!m_plan.chain.tasks.empty()) {
            status.projectedEnd = m_ends[m_plan.chain.tasks.back()];
            status.projectedEndTime = projected.endTimes[m_plan.chain.tasks.back()];
        }
        status.project = point(m_plan.chain.tasks, status.projectedEnd - m_plan.makespan, m_plan.projectBuffer);
        for (const FeedingBuffer& buffer : m_plan.feedingBuffers) {
            status.feedingBuffers.push_back(point(buffer.chain, lateBefore(buffer), buffer.placed));
        }
        addPriorities(status);
        return status;
    }

private:
    // By how much what the buffer lies behind is projected to come later than planned.
    [[nodiscard]] Minutes lateBefore(const FeedingBuffer& buffer) const {
        const ChainSpan& planned = m_plan.spans[buffer.from];
        return buffer.isBehindStart ? m_starts[buffer.from] - planned.workStart
                                    : m_ends[buffer.from] - planned.workFinish;
    }

    [[nodiscard]] FeverPoint point(std::span<const std::uint32_t> tasks, Minutes late, double buffer) const {
        double whole = 0.0;
        double done = 0.0;
        for (const std::uint32_t task : tasks) {
            const auto working = static_cast<double>(m_plan.times[task].aggressive.count());
            const Minutes length = m_plan.network.durations[task];
            const Minutes left = std::min(length, remainingTime(m_plan, task, m_progress[task], m_now));
            whole += working;
            // Elapsed time counts by the average week beside working time.
            if (length > Minutes{0})
                done += working * static_cast<double>((length - left).count()) / static_cast<double>(length.count());
        }
        FeverPoint result;
        result.chainDone = share(done, whole);
        result.bufferConsumed = share(static_cast<double>(std::max(late, Minutes{0}).count()), buffer);
        result.zone = feverZone(result.chainDone, result.bufferConsumed, m_lines);
        return result;
    }

    void addPriorities(ChainStatus& status) const {
        std::vector<TaskPriority> all(m_plan.starts.size());
        std::vector<FeverZone> zones(all.size(), FeverZone::Green);
        for (std::uint32_t task = 0; task < all.size(); ++task) all[task].task = task;
        const auto feeds = [&](std::uint32_t task, const FeverPoint& buffer) {
            all[task].penetration = std::max(all[task].penetration, buffer.bufferConsumed);
            zones[task] = std::max(zones[task], buffer.zone);
        };
        for (const std::uint32_t task : m_plan.chain.tasks) {
            all[task].isOnChain = true;
            feeds(task, status.project);
        }
        for (std::size_t k = 0; k < m_plan.feedingBuffers.size(); ++k) {
            for (const std::uint32_t task : m_plan.feedingBuffers[k].chain) feeds(task, status.feedingBuffers[k]);
        }
        std::erase_if(all, [&](const TaskPriority& one) { return isDone(m_progress[one.task]); });
        std::ranges::sort(all, {}, [&](const TaskPriority& one) {
            const int zone = static_cast<int>(zones[one.task]);
            return std::tuple(-zone, !one.isOnChain, -one.penetration, m_plan.starts[one.task], one.task);
        });
        status.priorities = std::move(all);
    }

    const ChainPlan& m_plan;
    std::span<const TaskProgress> m_progress;
    Minutes m_now;
    const FeverLines& m_lines;
    std::vector<Minutes> m_starts, m_ends;  // projected, by task
};

}  // namespace

std::vector<TaskProgress> taskProgress(const Document& document, const ChainPlan& plan) {
    std::vector<TaskProgress> all;
    for (const Id<Touchpoint> id : plan.problem.touchpoints) all.push_back(toldProgress(document, id));
    return all;
}

FeverZone feverZone(double chainDone, double bufferConsumed, const FeverLines& lines) {
    const auto at = [&](double begin, double end) { return begin + (end - begin) * chainDone / 100.0; };
    if (bufferConsumed > at(lines.redAtStart, lines.redAtEnd)) return FeverZone::Red;
    return bufferConsumed > at(lines.yellowAtStart, lines.yellowAtEnd) ? FeverZone::Yellow : FeverZone::Green;
}

ChainStatus chainStatus(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now,
                        const FeverLines& lines) {
    return Status(plan, progress, now, lines).run();
}

}  // namespace waymark
