#include "core/clock/clock_exhaustion.h"

#include <algorithm>

namespace waymark {
namespace {

using Needs = std::vector<ClockProblem::Need>;

constexpr std::int64_t kNodesBetweenLooks = 64;  // at whoever may want to stop

// Every way to fill the demands by skill of a task.
class StaffChoices {
public:
    StaffChoices(const ClockProblem& problem, std::uint32_t task) : m_problem(problem), m_task(problem.tasks[task]) {
        fill(0, 0, m_task.skills.empty() ? 0 : m_task.skills.front().amount, m_task.named);
        std::ranges::sort(m_all, [](const Needs& one, const Needs& other) {
            return std::ranges::lexicographical_compare(one, other, {}, keyOf, keyOf);
        });
        const auto isSame = [](const Needs& one, const Needs& other) {
            return std::ranges::equal(one, other, {}, keyOf, keyOf);
        };
        m_all.erase(std::unique(m_all.begin(), m_all.end(), isSame), m_all.end());
        const auto cannot = [&](const Needs& needs) { return !problem.canWorkTogether(task, needs); };
        if (!std::ranges::all_of(m_all, cannot)) std::erase_if(m_all, cannot);
        if (m_all.empty()) m_all.push_back(m_task.usual);
    }
    [[nodiscard]] std::vector<Needs> take() { return std::move(m_all); }

private:
    static std::pair<std::uint32_t, std::int32_t> keyOf(const ClockProblem::Need& need) {
        return {need.resource, need.amount};
    }

    // Unit by unit to the bearers in rising order.
    void fill(std::size_t skill, std::size_t bearer, std::int32_t left, const Needs& needs) {
        if (skill == m_task.skills.size()) {
            m_all.push_back(needs);
            return;
        }
        const ClockProblem::SkillNeed& wanted = m_task.skills[skill];
        if (left == 0) {
            const std::size_t next = skill + 1;
            fill(next, 0, next < m_task.skills.size() ? m_task.skills[next].amount : 0, needs);
            return;
        }
        if (bearer == wanted.bearers.size()) return;
        fill(skill, bearer + 1, left, needs);
        const std::uint32_t resource = wanted.bearers[bearer];
        Needs more = needs;
        const auto place = std::ranges::lower_bound(more, resource, {}, &ClockProblem::Need::resource);
        if (place == more.end() || place->resource != resource) {
            if (m_problem.capacities[resource] < 1) return;
            more.insert(place, {resource, 1});
        } else if (++place->amount > m_problem.capacities[resource]) {
            return;
        }
        fill(skill, bearer, left - 1, more);
    }

    const ClockProblem& m_problem;
    const ClockProblem::Task& m_task;
    std::vector<Needs> m_all;
};

class Exhaustion {
public:
    Exhaustion(const ClockProblem& problem, LocalTime below, std::int64_t nodes, const std::function<bool()>& isOver)
        : m_problem(problem),
          m_below(below),
          m_mostNodes(nodes),
          m_isOver(isOver),
          m_timing(*problem.hours->at(Axes::kJourney)),
          m_needs(problem.tasks.size()),
          m_axisOf(problem.tasks.size()),
          m_outgoing(problem.tasks.size()) {}

    ClockExhaustion run() {
        m_found.isComplete = true;
        choose(0);
        return std::move(m_found);
    }

private:
    struct Arc {
        std::uint32_t to = 0;
        DependencyKind kind = DependencyKind::FinishToStart;
        WrittenDuration lag{};
    };
    // When tasks lie at the earliest by all that was decided.
    struct Times {
        std::vector<Minutes> starts;
        std::vector<LocalTime> begins, ends;
    };

    void choose(std::uint32_t task) {
        if (task == m_problem.tasks.size()) {
            begin();
            return;
        }
        for (Needs& needs : StaffChoices(m_problem, task).take()) {
            m_axisOf[task] =
                m_problem.tasks[task].skills.empty() ? m_problem.tasks[task].axis : m_problem.axisFor(task, needs);
            m_needs[task] = std::move(needs);
            choose(task + 1);
            if (!m_found.isComplete) return;
        }
    }

    void begin() {
        Times times;
        std::vector<std::uint32_t> all;
        for (auto& arcs : m_outgoing) arcs.clear();
        for (std::uint32_t task = 0; task < m_problem.tasks.size(); ++task) {
            times.starts.push_back(step(task).axis().firstStart(m_problem.begin));
            times.begins.push_back(step(task).startTime(times.starts.back()));
            times.ends.push_back(step(task).finishTime(times.starts.back()));
            all.push_back(task);
        }
        for (const ClockProblem::Dependency& one : m_problem.dependencies) {
            m_outgoing[one.from].push_back({one.to, one.kind, one.lag});
        }
        const bool isTooLate = std::ranges::any_of(times.ends, [&](LocalTime end) { return end >= m_below; });
        if (!isTooLate && pushOn(times, std::move(all))) branch(times);
    }

    [[nodiscard]] TimedStep step(std::uint32_t task) const { return m_problem.step(task, m_axisOf[task]); }

    // Moves what lies behind these tasks as far as it must; false where something ends too late then.
    [[nodiscard]] bool pushOn(Times& times, std::vector<std::uint32_t> moved) const {
        while (!moved.empty()) {
            const std::uint32_t from = moved.back();
            moved.pop_back();
            for (const Arc& arc : m_outgoing[from]) {
                const TimedStep to = step(arc.to);
                const Minutes start = m_timing.earliest({step(from), to, arc.kind, arc.lag}, times.starts[from]);
                if (start <= times.starts[arc.to]) continue;
                times.starts[arc.to] = start;
                times.begins[arc.to] = to.startTime(start);
                times.ends[arc.to] = to.finishTime(start);
                if (times.ends[arc.to] >= m_below) return false;
                if (std::ranges::find(moved, arc.to) == moved.end()) moved.push_back(arc.to);
            }
        }
        return true;
    }

    void branch(const Times& times) {
        ++m_found.nodes;
        if (m_found.nodes > m_mostNodes || (m_found.nodes % kNodesBetweenLooks == 0 && m_isOver())) {
            m_found.isComplete = false;
            return;
        }
        const std::vector<std::uint32_t> tooMany = firstConflict(times);
        if (tooMany.empty()) {
            keep(times);
            return;
        }
        for (const std::uint32_t one : tooMany) {  // in the order in which they begin
            for (const std::uint32_t other : tooMany) {
                if (one == other) continue;
                m_outgoing[one].push_back({other});
                Times later = times;
                if (pushOn(later, {one})) branch(later);
                m_outgoing[one].pop_back();
                if (!m_found.isComplete) return;
            }
        }
    }

    // The fewest tasks that are under way together where for the first time more is in use than there is; by begin.
    [[nodiscard]] std::vector<std::uint32_t> firstConflict(const Times& times) const {
        std::vector<std::uint32_t> first;
        for (std::uint32_t resource = 0; resource < m_problem.capacities.size(); ++resource) {
            for (std::uint32_t at = 0; at < m_needs.size(); ++at) {
                if (amount(at, resource) == 0) continue;
                const LocalTime time = times.begins[at];
                if (!first.empty() && time >= times.begins[first.back()]) continue;
                std::vector<std::uint32_t> active;
                for (std::uint32_t task = 0; task < m_needs.size(); ++task) {
                    if (amount(task, resource) > 0 && times.begins[task] <= time && time < times.ends[task])
                        active.push_back(task);
                }
                if (keepTooMany(active, resource)) {
                    std::ranges::stable_sort(active, {}, [&](std::uint32_t task) { return times.begins[task]; });
                    first = std::move(active);
                }
            }
        }
        return first;
    }
    // Those with the largest needs that are just too many; false if they are not.
    bool keepTooMany(std::vector<std::uint32_t>& tasks, std::uint32_t resource) const {
        std::ranges::stable_sort(tasks, std::greater{}, [&](std::uint32_t task) { return amount(task, resource); });
        std::int64_t sum = 0;
        for (std::size_t k = 0; k < tasks.size(); ++k) {
            sum += amount(tasks[k], resource);
            if (sum <= m_problem.capacities[resource]) continue;
            tasks.resize(k + 1);
            return true;
        }
        return false;
    }
    [[nodiscard]] std::int32_t amount(std::uint32_t task, std::uint32_t resource) const {
        if (m_problem.tasks[task].length == Minutes{0}) return 0;
        const auto found = std::ranges::find(m_needs[task], resource, &ClockProblem::Need::resource);
        return found == m_needs[task].end() ? 0 : found->amount;
    }

    void keep(const Times& times) {
        ClockSchedule schedule;
        schedule.starts = times.starts;
        schedule.axisOf = m_axisOf;
        schedule.needs = m_needs;
        schedule.begins = times.begins;
        schedule.ends = times.ends;
        schedule.end = std::ranges::max(times.ends);
        m_below = schedule.end;
        m_found.best = std::move(schedule);
    }

    const ClockProblem& m_problem;
    LocalTime m_below;  // what ends later than that is of no use
    std::int64_t m_mostNodes;
    const std::function<bool()>& m_isOver;
    ArcTiming m_timing;
    std::vector<Needs> m_needs;                // by task
    std::vector<std::uint32_t> m_axisOf;       // by task
    std::vector<std::vector<Arc>> m_outgoing;  // by task: dependencies, and who goes before whom
    ClockExhaustion m_found;
};

}  // namespace

ClockExhaustion exhaustOnClock(const ClockProblem& problem, LocalTime below, std::int64_t nodes,
                               const std::function<bool()>& isOver) {
    return Exhaustion(problem, below, nodes, isOver).run();
}

}  // namespace waymark
