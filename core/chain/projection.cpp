#include "core/chain/projection.h"

#include <algorithm>

namespace waymark {
namespace {

// Working minutes and moments: without axes the two are the same, on a clock without nights.
class Clock {
public:
    explicit Clock(const ChainPlan& plan) : m_network(plan.network) {}

    [[nodiscard]] TimedStep step(std::uint32_t task) const {
        return m_network.axes ? m_network.step(task) : TimedStep{nullptr, m_network.durations[task]};
    }
    // Where a task begins or goes on: with the working day, but waiting begins in the evening.
    [[nodiscard]] LocalTime startTime(std::uint32_t task, Minutes work) const {
        if (!m_network.axes || !m_network.step(task).hours) return finishTime(work);
        return m_network.calendar->startTime(WorkTime{work});
    }
    [[nodiscard]] LocalTime finishTime(Minutes work) const {
        return m_network.axes ? m_network.calendar->finishTime(WorkTime{work}) : LocalTime{work};
    }
    [[nodiscard]] Minutes worked(LocalTime time) const {
        return m_network.axes ? m_network.calendar->workTimeAt(time).time_since_epoch() : time.time_since_epoch();
    }
    // The moment of the clock.
    [[nodiscard]] LocalTime timeOf(LocalTime time) const {
        return m_network.axes ? time : m_network.calendar->finishTime(WorkTime{time.time_since_epoch()});
    }
    // When the link asks its second task to start, or to finish.
    [[nodiscard]] LocalTime asks(const ChainLink& link, LocalTime begin, LocalTime end) const {
        const LocalTime left = leavesAtFinish(link.kind) ? end : begin;
        if (!m_network.axes) return left + link.lag.length;
        return ArcTiming(m_network.axes->calendars.front()).asksAfter(m_network.timed(link), left);
    }

private:
    const ChainNetwork& m_network;
};

class Projection {
public:
    Projection(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now)
        : m_plan(plan), m_progress(progress), m_now(now), m_clock(plan), m_sweep(sweepOf(plan.network)) {}

    ProjectedTimes run() {
        const ChainNetwork& network = m_plan.network;
        m_begins.assign(network.taskCount(), LocalTime{});
        m_ends.assign(network.taskCount(), LocalTime{});
        for (const std::uint32_t task : m_sweep.order) {
            if (m_progress[task].actualStart)
                projectBegun(task);
            else
                projectOpen(task);
        }
        ProjectedTimes times;
        for (const LocalTime begin : m_begins) times.starts.push_back(m_clock.worked(begin));
        for (const LocalTime end : m_ends) {
            times.ends.push_back(m_clock.worked(end));
            times.endTimes.push_back(m_clock.timeOf(end));
        }
        return times;
    }

private:
    void projectBegun(std::uint32_t task) {
        const TaskProgress& progress = m_progress[task];
        m_begins[task] = m_clock.startTime(task, *progress.actualStart);
        if (progress.actualFinish) {
            m_ends[task] = m_clock.finishTime(*progress.actualFinish);
            return;
        }
        const Axis axis = m_clock.step(task).axis();
        // A task that is done ended by now; not before its planned length allows, as far as is known.
        const Minutes planned = axis.firstStart(m_begins[task]) + m_plan.network.durations[task];
        if (isDone(progress)) {
            m_ends[task] = std::min(m_clock.finishTime(m_now), axis.finishTime(planned));
            return;
        }
        const Minutes place = axis.firstStart(m_clock.startTime(task, m_now));
        m_ends[task] = axis.finishTime(place + remainingTime(m_plan, task, progress, m_now));
    }

    void projectOpen(std::uint32_t task) {
        TimedStep step = m_clock.step(task);
        step.length = remainingTime(m_plan, task, m_progress[task], m_now);
        const Axis axis = step.axis();
        Minutes place = std::max(axis.firstStart(m_clock.startTime(task, m_now)), m_plan.network.releases[task]);
        for (const std::uint32_t k : m_plan.network.incoming[task]) {
            if (!m_sweep.isHeeded[k]) continue;
            const ChainLink& link = m_plan.network.links[k];
            const LocalTime time = m_clock.asks(link, m_begins[link.from], m_ends[link.from]);
            const bool isAtStart = bindsStart({{}, step, link.kind, {}});
            place = std::max(place, isAtStart ? axis.firstStart(time) : axis.firstFinish(time) - step.length);
        }
        m_begins[task] = step.startTime(place);
        m_ends[task] = step.finishTime(place);
    }

    const ChainPlan& m_plan;
    std::span<const TaskProgress> m_progress;
    Minutes m_now;
    Clock m_clock;
    ChainSweep m_sweep;
    std::vector<LocalTime> m_begins, m_ends;  // by task
};

}  // namespace

Minutes remainingTime(const ChainPlan& plan, std::uint32_t task, const TaskProgress& progress, Minutes now) {
    if (isDone(progress)) return Minutes{0};
    if (progress.remaining) return std::max(*progress.remaining, Minutes{0});
    const Minutes whole = plan.network.durations[task];
    if (!progress.actualStart) return whole;
    const Clock clock(plan);
    const Axis axis = clock.step(task).axis();
    const Minutes passed =
        axis.firstStart(clock.startTime(task, now)) - axis.firstStart(clock.startTime(task, *progress.actualStart));
    return std::max(whole - std::max(passed, Minutes{0}), Minutes{0});
}

ProjectedTimes projectTimes(const ChainPlan& plan, std::span<const TaskProgress> progress, Minutes now) {
    return Projection(plan, progress, now).run();
}

}  // namespace waymark
