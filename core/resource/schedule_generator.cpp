#include "core/resource/schedule_generator.h"

#include <algorithm>
#include <numeric>

namespace waymark {
namespace {

// Where a plan may have more periods than this for each task, stepping from change to change beats stepping from period
// to period.
constexpr std::int64_t kManyPeriods = 64;

std::variant<PeriodProfile, ChangeProfile> suitableProfile(const ResourceProblem& problem, const PackedNeeds& needs) {
    if (latestSensibleEnd(problem) > kManyPeriods * problem.taskCount()) return ChangeProfile(needs);
    return PeriodProfile(needs);
}

template <class Profile>
Period placeOne(Profile& profile, std::span<const PackedNeeds::Need> needs, Period earliest, Period duration) {
    Period start = earliest;
    if (needs.size() == 1) {
        start = profile.firstFit(needs[0], start, duration);
    } else {
        for (Period before = -1; before != start;) {
            before = start;
            for (const PackedNeeds::Need& need : needs) start = profile.firstFit(need, start, duration);
        }
    }
    for (const PackedNeeds::Need& need : needs) profile.book(need, start, duration);
    return start;
}

}  // namespace

ScheduleGenerator::ScheduleGenerator(const ResourceProblem& problem)
    : m_problem(&problem),
      m_needs(problem),
      m_profile(suitableProfile(problem, m_needs)),
      m_forwards(forwards(problem)),
      m_backwards(backwards(problem)) {}

ScheduleGenerator::Direction ScheduleGenerator::forwards(const ResourceProblem& problem) {
    Direction direction{problem.incomingBegin, problem.incomingArcs, problem.releases, false};
    direction.hasLeads = std::ranges::any_of(direction.arcs, [](const auto& arc) { return arc.distance < 0; });
    return direction;
}

ScheduleGenerator::Direction ScheduleGenerator::backwards(const ResourceProblem& problem) {
    Direction direction{problem.outgoingBegin, problem.outgoingArcs, std::vector<Period>(problem.taskCount(), 0),
                        false};
    for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
        for (std::uint32_t k = direction.begin[task]; k < direction.begin[task + 1]; ++k) {
            // From end to end in mirrored time.
            direction.arcs[k].distance += problem.durations[direction.arcs[k].task] - problem.durations[task];
            direction.hasLeads = direction.hasLeads || direction.arcs[k].distance < 0;
        }
    }
    return direction;
}

Period ScheduleGenerator::generate(std::span<const std::uint32_t> order, std::vector<Period>& starts) {
    return place(m_forwards, order, starts);
}

Period ScheduleGenerator::justify(std::vector<Period>& starts) {
    justifyRight(starts);
    orderByStart(starts, m_order);
    return place(m_forwards, m_order, starts);
}

void ScheduleGenerator::justifyRight(std::vector<Period>& starts) {
    const std::vector<Period>& durations = m_problem->durations;
    m_mirrored.resize(starts.size());
    for (std::size_t task = 0; task < starts.size(); ++task) m_mirrored[task] = starts[task] + durations[task];
    const Period end = m_mirrored.empty() ? 0 : *std::ranges::max_element(m_mirrored);
    for (Period& time : m_mirrored) time = end - time;
    sortByTime(m_mirrored, true, m_order);
    if (m_backwards.hasLeads) putPredecessorsFirst(m_backwards, m_order);
    const Period length = place(m_backwards, m_order, m_mirrored);
    for (std::size_t task = 0; task < starts.size(); ++task) {
        starts[task] = length - m_mirrored[task] - durations[task];
    }
}

void ScheduleGenerator::orderByStart(std::span<const Period> starts, std::vector<std::uint32_t>& order) {
    sortByTime(starts, false, order);
    if (m_forwards.hasLeads) putPredecessorsFirst(m_forwards, order);
}

Period ScheduleGenerator::place(const Direction& direction, std::span<const std::uint32_t> order,
                                std::vector<Period>& starts) {
    ++m_passes;
    starts.resize(m_problem->taskCount());
    const auto run = [&](auto& profile) {
        profile.clear();
        Period end = 0;
        for (const std::uint32_t task : order) {
            Period earliest = direction.releases[task];
            for (std::uint32_t k = direction.begin[task]; k < direction.begin[task + 1]; ++k) {
                earliest = std::max(earliest, starts[direction.arcs[k].task] + direction.arcs[k].distance);
            }
            const Period duration = m_problem->durations[task];
            starts[task] = placeOne(profile, m_needs.of(task), earliest, duration);
            end = std::max(end, starts[task] + duration);
        }
        return end;
    };
    return std::visit(run, m_profile);
}

// Equal times: lower tasks first, or higher ones, since tasks of no length may share a moment with their predecessor.
void ScheduleGenerator::sortByTime(std::span<const Period> times, bool highFirst, std::vector<std::uint32_t>& order) {
    const auto count = static_cast<std::uint32_t>(times.size());
    order.resize(count);
    const auto taskAt = [&](std::uint32_t k) { return highFirst ? count - 1 - k : k; };
    const Period last = count == 0 ? 0 : *std::ranges::max_element(times);
    if (last <= 16 * static_cast<std::int64_t>(count) + 64) {
        m_counts.assign(static_cast<std::size_t>(last) + 2, 0);
        for (const Period time : times) ++m_counts[static_cast<std::size_t>(time) + 1];
        std::partial_sum(m_counts.begin(), m_counts.end(), m_counts.begin());
        for (std::uint32_t k = 0; k < count; ++k) {
            const std::uint32_t task = taskAt(k);
            order[m_counts[static_cast<std::size_t>(times[task])]++] = task;
        }
        return;
    }
    m_keys.resize(count);
    for (std::uint32_t k = 0; k < count; ++k) {
        m_keys[k] = (static_cast<std::uint64_t>(times[taskAt(k)]) << 32U) | k;
    }
    std::ranges::sort(m_keys);
    for (std::uint32_t k = 0; k < count; ++k) order[k] = taskAt(static_cast<std::uint32_t>(m_keys[k]));
}

void ScheduleGenerator::putPredecessorsFirst(const Direction& direction, std::vector<std::uint32_t>& order) {
    m_isDone.assign(order.size(), 0);
    m_counts.assign(order.begin(), order.end());
    order.clear();
    for (const std::uint32_t wanted : m_counts) {
        m_stack.assign(1, wanted);
        while (!m_stack.empty()) {
            const std::uint32_t task = m_stack.back();
            if (m_isDone[task] == 0) {
                for (std::uint32_t k = direction.begin[task]; k < direction.begin[task + 1]; ++k) {
                    if (m_isDone[direction.arcs[k].task] == 0) m_stack.push_back(direction.arcs[k].task);
                }
                if (m_stack.back() != task) continue;
                m_isDone[task] = 1;
                order.push_back(task);
            }
            m_stack.pop_back();
        }
    }
}

}  // namespace waymark
