#include "core/clock/clock_search.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/clock/clock_bound.h"
#include "core/clock/clock_exhaustion.h"

namespace waymark {
namespace {

constexpr std::uint64_t kSeed = 1;
// Moves without a sooner end after which the search goes back to the best order.
constexpr int kPatience = 400;
// Tasks that are moved to begin anew from there.
constexpr int kKicks = 4;
// Above, there are too many orders to try all.
constexpr std::size_t kMostTasksToExhaust = 12;
// Moves between two looks at whoever may want to stop.
constexpr int kSlice = 16;

// Moves a task to any place that its dependencies let it have.
void moveOne(const ClockProblem& problem, std::vector<std::uint32_t>& order, Random& random) {
    const std::size_t from = random.below(order.size());
    const std::uint32_t task = order[from];
    const auto isLink = [&](std::uint32_t before, std::uint32_t behind) {
        return std::ranges::any_of(problem.tasks[behind].incoming,
                                   [&](std::uint32_t k) { return problem.dependencies[k].from == before; });
    };
    std::size_t first = from;
    while (first > 0 && !isLink(order[first - 1], task)) --first;
    std::size_t last = from;
    while (last + 1 < order.size() && !isLink(task, order[last + 1])) ++last;
    const std::size_t to = first + random.below(last - first + 1);
    const auto at = [&](std::size_t place) { return order.begin() + static_cast<std::ptrdiff_t>(place); };
    if (to < from)
        std::rotate(at(to), at(from), at(from + 1));
    else
        std::rotate(at(from), at(from + 1), at(to + 1));
}

class Search {
public:
    Search(const ClockProblem& problem, const SearchLimits& limits, const std::stop_token& stop, const ClockSink& sink)
        : m_problem(problem), m_limits(limits), m_stop(stop), m_sink(sink), m_generator(problem) {
        m_found.lowerBound = problem.hasHours ? clockBound(problem) : LocalTime{};
    }

    ClockFound run(std::span<const LocalTime> warmStart) {
        if (!warmStart.empty()) tryOrder(m_generator.orderBy(warmStart));
        searchByAverage();
        if (!isProved() && !isOver()) exhaust();
        if (!isProved() && !isOver()) improve();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isProved() const { return !m_order.empty() && m_found.best.end <= m_found.lowerBound; }
    [[nodiscard]] bool isOver() const { return m_stop.stop_requested() || (m_limits.isTimeUp && m_limits.isTimeUp()); }

    // Half of the schedules; proofs only where they are about this problem too.
    void searchByAverage() {
        SearchLimits limits = m_limits;
        limits.schedules = std::max<std::int64_t>(m_limits.schedules / 2, 1);
        if (m_problem.hasHours) limits.conflicts = 0;
        std::stop_source enough;
        const std::stop_callback passOn(m_stop, [&] { enough.request_stop(); });
        const ResourceSchedule average =
            searchSchedule(m_problem.average, limits, {}, enough.get_token(), [&](const ResourceSchedule& better) {
                tryStarts(better.starts);
                if (isProved()) enough.request_stop();
            });
        if (!m_problem.hasHours) {
            m_found.lowerBound = LocalTime{m_problem.average.period * average.lowerBound};
        }
        tryStarts(average.starts);
        m_found.schedules += average.schedules;
        m_found.conflicts = average.conflicts;
    }

    void exhaust() {
        if (m_problem.tasks.size() > kMostTasksToExhaust) return;
        ClockExhaustion tried =
            exhaustOnClock(m_problem, m_found.best.end, m_limits.schedules / 2, [this] { return isOver(); });
        m_found.schedules += tried.nodes;
        if (tried.best) {
            m_order = m_generator.orderBy(tried.best->begins);
            m_found.best = std::move(*tried.best);
            if (m_sink) m_sink(m_found.best);
        }
        if (tried.isComplete) m_found.lowerBound = std::max(m_found.lowerBound, m_found.best.end);
    }

    void tryStarts(std::span<const Period> starts) {
        std::vector<LocalTime> times;
        for (const Period start : starts) times.emplace_back(Minutes{start});
        tryOrder(m_generator.orderBy(times));
    }

    // When the schedule of this order ends.
    LocalTime tryOrder(const std::vector<std::uint32_t>& order) {
        const ClockSchedule& made = m_generator.generate(order);
        ++m_found.schedules;
        if (!m_order.empty() && made.end >= m_found.best.end) return made.end;
        m_order = order;
        m_found.best = made;
        if (m_sink) m_sink(made);
        return made.end;
    }

    void improve() {
        Random random(kSeed);
        const std::int64_t last = m_found.schedules + m_limits.schedules / 2;
        std::vector<std::uint32_t> current = m_order;
        LocalTime end = m_found.best.end;
        for (int sinceSooner = 0; m_found.schedules < last && !isProved();) {
            if (m_found.schedules % kSlice == 0 && isOver()) return;
            std::vector<std::uint32_t> moved = current;
            moveOne(m_problem, moved, random);
            const LocalTime reached = tryOrder(moved);
            sinceSooner = reached < end ? 0 : sinceSooner + 1;
            if (reached <= end) {
                current = std::move(moved);
                end = reached;
            }
            if (sinceSooner < kPatience) continue;
            current = m_order;
            for (int k = 0; k < kKicks; ++k) moveOne(m_problem, current, random);
            end = LocalTime::max();
            sinceSooner = 0;
        }
    }

    const ClockProblem& m_problem;
    const SearchLimits& m_limits;
    const std::stop_token& m_stop;
    const ClockSink& m_sink;
    ClockGenerator m_generator;
    std::vector<std::uint32_t> m_order;  // of the best schedule
    ClockFound m_found;
};

}  // namespace

ClockFound searchOnClock(const ClockProblem& problem, const SearchLimits& limits, std::span<const LocalTime> warmStart,
                         const std::stop_token& stop, const ClockSink& sink) {
    return Search(problem, limits, stop, sink).run(warmStart);
}

void varyOnClock(const ClockProblem& problem, const ClockSchedule& schedule, std::int64_t moves,
                 const std::function<bool(const ClockSchedule&)>& wantsMore) {
    ClockGenerator generator(problem);
    Random random(kSeed);
    std::vector<std::uint32_t> order = generator.orderBy(schedule.begins);
    for (std::int64_t k = 0; k < moves && !order.empty(); ++k) {
        std::vector<std::uint32_t> moved = order;
        moveOne(problem, moved, random);
        const ClockSchedule& made = generator.generate(moved);
        if (made.end > schedule.end) continue;
        if (!wantsMore(made)) return;
        order = std::move(moved);
    }
}

}  // namespace waymark
