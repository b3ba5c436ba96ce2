#include "core/clock/clock_bound.h"

#include <algorithm>

namespace waymark {
namespace {

class Bound {
public:
    explicit Bound(const ClockProblem& problem)
        : m_problem(problem), m_timing(*problem.hours->at(Axes::kJourney)), m_times(problem.tasks.size()) {}

    LocalTime run() {
        LocalTime end = m_problem.begin;
        for (std::uint32_t task = 0; task < m_times.size(); ++task) {
            m_times[task] = mayVary(task) ? looseTimes(task) : exactTimes(task);
            end = std::max(end, m_times[task].end);
        }
        for (std::uint32_t resource = 0; resource < m_problem.capacities.size(); ++resource) {
            end = std::max(end, workedOffBy(resource));
        }
        return end;
    }

private:
    // The task can neither start nor end sooner than this.
    struct Times {
        LocalTime begin{}, end{};
    };

    // Its hours depend on who does it.
    [[nodiscard]] bool mayVary(std::uint32_t task) const {
        return std::ranges::any_of(m_problem.tasks[task].skills, [&](const ClockProblem::SkillNeed& skill) {
            return std::ranges::any_of(skill.bearers,
                                       [&](std::uint32_t bearer) { return m_problem.ownCalendars[bearer].isValid(); });
        });
    }

    [[nodiscard]] TimedArc arc(const ClockProblem::Dependency& link) const {
        const auto step = [&](std::uint32_t task) { return m_problem.step(task, m_problem.tasks[task].axis); };
        return {step(link.from), step(link.to), link.kind, link.lag};
    }
    [[nodiscard]] LocalTime asks(const TimedArc& timed, std::uint32_t from) const {
        return m_timing.asksAfter(timed, leavesAtFinish(timed.kind) ? m_times[from].end : m_times[from].begin);
    }

    // As the forward pass of core/schedule.
    [[nodiscard]] Times exactTimes(std::uint32_t task) const {
        const TimedStep step = m_problem.step(task, m_problem.tasks[task].axis);
        Minutes start = step.axis().firstStart(m_problem.begin);
        for (const std::uint32_t k : m_problem.tasks[task].incoming) {
            const TimedArc timed = arc(m_problem.dependencies[k]);
            const LocalTime time = asks(timed, m_problem.dependencies[k].from);
            start = std::max(
                start, bindsStart(timed) ? step.axis().firstStart(time) : step.axis().firstFinish(time) - step.length);
        }
        return {step.startTime(start), step.finishTime(start)};
    }

    // As if it kept to the hours of the journey alone. In fewer hours the work takes longer, but may start sooner
    // before a finish that is asked for.
    [[nodiscard]] Times looseTimes(std::uint32_t task) const {
        const TimedStep step =
            m_problem.step(task, m_problem.tasks[task].axis == Axes::kClock ? Axes::kClock : Axes::kJourney);
        Minutes start = step.axis().firstStart(m_problem.begin);
        LocalTime end = m_problem.begin;
        for (const std::uint32_t k : m_problem.tasks[task].incoming) {
            const TimedArc timed = arc(m_problem.dependencies[k]);
            const LocalTime time = asks(timed, m_problem.dependencies[k].from);
            if (bindsStart(timed))
                start = std::max(start, step.axis().firstStart(time));
            else
                end = std::max(end, time);
        }
        return {step.startTime(start), std::max(end, step.finishTime(start))};
    }

    // All work that names the resource, done in its own hours from the first possible start on.
    [[nodiscard]] LocalTime workedOffBy(std::uint32_t resource) const {
        const Id<Calendar> own = m_problem.ownCalendars[resource];
        const std::uint32_t axis =
            own.isValid() ? m_problem.hours->axisFor({own}) : static_cast<std::uint32_t>(Axes::kJourney);
        std::int64_t work = 0;
        LocalTime first = LocalTime::max();
        for (std::uint32_t task = 0; task < m_times.size(); ++task) {
            const ClockProblem::Task& row = m_problem.tasks[task];
            const auto need = std::ranges::find(row.named, resource, &ClockProblem::Need::resource);
            if (need == row.named.end() || row.axis == Axes::kClock || row.length == Minutes{0} || mayVary(task))
                continue;
            // Resources that never work together keep to the hours of the journey, which may be more than its own.
            if (own.isValid() && row.axis == Axes::kJourney) return m_problem.begin;
            work += row.length.count() * need->amount;
            first = std::min(first, m_times[task].begin);
        }
        if (work == 0) return m_problem.begin;
        const std::int64_t capacity = m_problem.capacities[resource];
        const Axis hours(m_problem.hours->at(axis));
        return hours.finishTime(hours.firstStart(first) + Minutes{(work + capacity - 1) / capacity});
    }

    const ClockProblem& m_problem;
    ArcTiming m_timing;
    std::vector<Times> m_times;
};

}  // namespace

LocalTime clockBound(const ClockProblem& problem) { return Bound(problem).run(); }

}  // namespace waymark
