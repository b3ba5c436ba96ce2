#include "core/chain/chain_execution.h"

#include <algorithm>
#include <tuple>

namespace waymark {
namespace {

bool isDone(const TaskProgress& progress) { return progress.actualStart && progress.remaining == Minutes{0}; }

Minutes remainingOf(const TaskProgress& progress, Minutes aggressive, Minutes now) {
    if (progress.remaining) return std::max(*progress.remaining, Minutes{0});
    if (!progress.actualStart) return aggressive;
    return std::max(aggressive - std::max(now - *progress.actualStart, Minutes{0}), Minutes{0});
}

double share(double part, double whole) { return whole > 0.0 ? 100.0 * part / whole : part > 0.0 ? 100.0 : 0.0; }

class Status {
public:
    Status(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now, const FeverLines& lines)
        : m_plan(plan), m_progress(progress), m_now(now), m_lines(lines) {}

    ChainStatus run() {
        project();
        ChainStatus status;
        status.projectedEnds = m_ends;
        status.projectedEnd = m_plan.chain.tasks.empty() ? Minutes{0} : m_ends[m_plan.chain.tasks.back()];
        status.project = point(m_plan.chain.tasks, status.projectedEnd - m_plan.makespan, m_plan.projectBuffer);
        for (const FeedingBuffer& buffer : m_plan.feedingBuffers) {
            const Minutes plannedEnd = m_plan.starts[buffer.from] + m_plan.network.durations[buffer.from];
            status.feedingBuffers.push_back(point(buffer.chain, m_ends[buffer.from] - plannedEnd, buffer.placed));
        }
        addPriorities(status);
        return status;
    }

private:
    // Ends of all tasks if the rest goes as estimated now.
    void project() {
        const ChainNetwork& network = m_plan.network;
        m_ends.assign(network.taskCount(), Minutes{0});
        std::vector<Minutes> starts(network.taskCount(), Minutes{0});
        for (const std::uint32_t task : network.order) {
            const TaskProgress& progress = m_progress[task];
            const Minutes remaining = remainingOf(progress, network.durations[task], m_now);
            if (progress.actualStart) {
                starts[task] = *progress.actualStart;
                m_ends[task] = isDone(progress) ? doneBy(task) : m_now + remaining;
                continue;
            }
            Minutes start = std::max(m_now, network.releases[task]);
            for (const std::uint32_t k : network.incoming[task]) {
                const ChainLink& link = network.links[k];
                // The distance counts from the start; what the predecessor takes longer shifts its end.
                const Minutes shift = m_ends[link.from] - (starts[link.from] + network.durations[link.from]);
                start = std::max(start, starts[link.from] + link.distance + shift);
            }
            starts[task] = start;
            m_ends[task] = start + remaining;
        }
    }
    // A task that is done ended by now; not before its planned length allows, as far as is known.
    [[nodiscard]] Minutes doneBy(std::uint32_t task) const {
        return std::min(m_now, *m_progress[task].actualStart + m_plan.network.durations[task]);
    }

    [[nodiscard]] FeverPoint point(std::span<const std::uint32_t> tasks, Minutes late, double buffer) const {
        Minutes whole{0}, remaining{0};
        for (const std::uint32_t task : tasks) {
            const Minutes length = m_plan.network.durations[task];
            whole += length;
            remaining +=
                isDone(m_progress[task]) ? Minutes{0} : std::min(length, remainingOf(m_progress[task], length, m_now));
        }
        FeverPoint result;
        result.chainDone = share(static_cast<double>((whole - remaining).count()), static_cast<double>(whole.count()));
        result.bufferConsumed = share(static_cast<double>(std::max(late, Minutes{0}).count()), buffer);
        result.zone = feverZone(result.chainDone, result.bufferConsumed, m_lines);
        return result;
    }

    void addPriorities(ChainStatus& status) const {
        std::vector<TaskPriority> all(m_plan.starts.size());
        for (std::uint32_t task = 0; task < all.size(); ++task) all[task].task = task;
        for (const std::uint32_t task : m_plan.chain.tasks) {
            all[task].isOnChain = true;
            all[task].penetration = status.project.bufferConsumed;
        }
        for (std::size_t k = 0; k < m_plan.feedingBuffers.size(); ++k) {
            for (const std::uint32_t task : m_plan.feedingBuffers[k].chain) {
                all[task].penetration = std::max(all[task].penetration, status.feedingBuffers[k].bufferConsumed);
            }
        }
        std::erase_if(all, [&](const TaskPriority& one) { return isDone(m_progress[one.task]); });
        std::ranges::sort(all, {}, [&](const TaskPriority& one) {
            return std::tuple(-one.penetration, !one.isOnChain, m_plan.starts[one.task], one.task);
        });
        status.priorities = std::move(all);
    }

    const ChainPlan& m_plan;
    std::span<const TaskProgress> m_progress;
    Minutes m_now;
    const FeverLines& m_lines;
    std::vector<Minutes> m_ends;
};

}  // namespace

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
