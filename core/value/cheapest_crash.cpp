#include "core/value/cheapest_crash.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <queue>

#include "core/value/crash_relaxation.h"

namespace waymark {
namespace {

constexpr double kHalfACoin = 0.5;
constexpr int kFirstTries = 30;

using Lengths = std::vector<std::int64_t>;

class CrashSearch {
public:
    CrashSearch(const Document& document, const JourneyCrash& journey, std::int64_t finish, const std::stop_token& stop)
        : m_averages(journey.plan), m_journey(document, journey), m_finish(finish), m_stop(stop) {}

    CheapestCrash run(const CrashEffort& effort) {
        CheapestCrash found;
        const Lengths normal = m_journey.normal();
        if (m_journey.finishOf(normal) <= m_finish) {
            m_best = normal;
        } else {
            tryAverages();
            found.lowerBound = branch(effort);
        }
        found.isReached = m_best.has_value();
        const Lengths lengths = m_best.value_or(m_soonest);
        found.solution.cost = m_journey.costOf(lengths);
        found.solution.finish = m_journey.finishOf(lengths);
        found.solution.durations = m_journey.averageLengths(lengths);
        found.lowerBound = std::min(found.lowerBound, found.solution.cost);
        return found;
    }

private:
    struct Box {
        double cost = 0.0;  // at least
        std::vector<CrashWindow> windows;
        CrashRelaxation::Bound bound;

        bool operator<(const Box& other) const { return cost > other.cost; }
    };

    // The curve, for a date that is earlier by as much as the journey was too late.
    void tryAverages() {
        m_soonest.clear();
        for (const ClockCrash::Step& step : m_journey.steps()) m_soonest.push_back(step.crash);
        offer(m_soonest);
        std::int64_t wish = m_finish;
        for (int k = 0; k < kFirstTries && !m_stop.stop_requested(); ++k) {
            const CrashSolution solution = crashTo(m_averages, wish);
            const Lengths lengths = m_journey.ownLengths(solution.durations);
            offer(lengths);
            const std::int64_t late = m_journey.finishOf(lengths) - m_finish;
            if (late <= 0 || solution.finish > wish) return;
            wish = solution.finish - std::max<std::int64_t>(late, 1);
        }
    }

    // Takes a way that is over in time, once nothing of it is shorter than it needs to be.
    void offer(Lengths lengths) {
        if (m_journey.finishOf(lengths) > m_finish) return;
        std::vector<std::size_t> dearest;
        for (std::size_t k = 0; k < lengths.size(); ++k) {
            if (lengths[k] < m_journey.steps()[k].normal) dearest.push_back(k);
        }
        std::ranges::stable_sort(dearest, std::ranges::greater{},
                                 [&](std::size_t k) { return m_journey.steps()[k].rate; });
        for (const std::size_t k : dearest) lengthen(lengths, k);
        if (!m_best || m_journey.costOf(lengths) < m_journey.costOf(*m_best)) m_best = std::move(lengths);
    }

    void lengthen(Lengths& lengths, std::size_t k) {
        std::int64_t fits = lengths[k];
        std::int64_t most = m_journey.steps()[k].normal;
        while (fits < most) {
            lengths[k] = fits + (most - fits + 1) / 2;
            if (m_journey.finishOf(lengths) <= m_finish)
                fits = lengths[k];
            else
                most = lengths[k] - 1;
        }
        lengths[k] = fits;
    }

    // The cost below which no way is left.
    double branch(const CrashEffort& effort) {
        CrashRelaxation relaxation(m_journey, m_finish);
        std::priority_queue<Box> open;
        double unresolved = std::numeric_limits<double>::infinity();
        const auto add = [&](std::vector<CrashWindow> windows) {
            CrashRelaxation::Bound bound = relaxation.bound(windows);
            if (!bound.isPossible) return;
            offer(bound.lengths);
            if (!isDearer(bound.cost)) open.push({bound.cost, std::move(windows), std::move(bound)});
        };
        add(relaxation.widest());
        for (int boxes = 0; !open.empty() && !isDearer(open.top().cost); ++boxes) {
            const bool isOver = boxes >= effort.boxes || (effort.isTimeUp && effort.isTimeUp());
            if (isOver || m_stop.stop_requested()) return std::min(unresolved, open.top().cost);
            const Box box = open.top();
            open.pop();
            const auto halves = split(relaxation, box);
            if (halves.empty()) unresolved = std::min(unresolved, box.cost);
            for (const std::vector<CrashWindow>& half : halves) add(half);
        }
        return std::min(unresolved, m_best ? m_journey.costOf(*m_best) : unresolved);
    }

    [[nodiscard]] bool isDearer(double cost) const { return m_best && cost > m_journey.costOf(*m_best) - kHalfACoin; }

    // How far what was assumed of a touchpoint off hours is from what happens: in money first, then in time.
    struct Distance {
        double cost = 0.0;
        std::int64_t time = 0;
        bool isEarliest = false;  // it begins when its window does, so only its length is in question

        auto operator<=>(const Distance&) const = default;
    };
    [[nodiscard]] std::optional<Distance> distanceOf(const Box& box, std::size_t k, std::size_t node,
                                                     const Dates& dates) const {
        const CrashWindow& window = box.windows[k];
        const ClockCrash::Step& step = m_journey.steps()[node];
        Distance found;
        found.isEarliest = dates.earlyStart.time_since_epoch().count() <= window.first;
        if (window.shortest == window.longest && (found.isEarliest || window.first == window.last)) return std::nullopt;
        const double cost = step.rate * static_cast<double>(step.normal - box.bound.lengths[node]);
        if (window.shortest < window.longest) found.cost = std::max(0.0, cost - box.bound.costs[k]);
        found.time = (dates.earlyFinish - dates.earlyStart).count() - box.bound.least[k];
        return found;
    }

    [[nodiscard]] std::vector<std::vector<CrashWindow>> split(const CrashRelaxation& relaxation, const Box& box) {
        const Schedule real = m_journey.scheduleOf(box.bound.lengths);
        const auto& offHours = relaxation.offHours();
        std::size_t worst = offHours.size();
        std::optional<Distance> furthest;
        for (std::size_t k = 0; k < offHours.size(); ++k) {
            const auto distance = distanceOf(box, k, offHours[k], real.dates[offHours[k]]);
            if (!distance || (furthest && *distance <= *furthest)) continue;
            furthest = distance;
            worst = k;
        }
        if (!furthest) return {};
        std::vector<std::vector<CrashWindow>> halves(2, box.windows);
        const CrashWindow& window = box.windows[worst];
        const bool isByLength = furthest->isEarliest || window.first == window.last || furthest->cost > kHalfACoin;
        if (isByLength && window.shortest < window.longest) {
            const std::int64_t length = box.bound.lengths[offHours[worst]];
            const std::int64_t middle = length < window.longest && length >= window.shortest
                                            ? length
                                            : window.shortest + (window.longest - window.shortest) / 2;
            halves[0][worst].longest = middle;
            halves[1][worst].shortest = middle + 1;
        } else {
            const std::int64_t start = real.dates[offHours[worst]].earlyStart.time_since_epoch().count();
            const std::int64_t middle =
                start <= window.last ? start : window.first + (window.last - window.first + 1) / 2;
            halves[0][worst].last = middle - 1;
            halves[1][worst].first = middle;
        }
        return halves;
    }

    const CrashPlan& m_averages;
    ClockCrash m_journey;
    std::int64_t m_finish;
    const std::stop_token& m_stop;
    std::optional<Lengths> m_best;  // that is over in time
    Lengths m_soonest;
};

}  // namespace

CheapestCrash cheapestCrash(const Document& document, const JourneyCrash& journey, std::int64_t finish,
                            const CrashEffort& effort, const std::stop_token& stop) {
    if (journey.hasOwnHours) return CrashSearch(document, journey, finish, stop).run(effort);
    CheapestCrash found;
    found.solution = crashTo(journey.plan, finish);
    found.lowerBound = found.solution.cost;
    found.isReached = found.solution.finish <= finish;
    return found;
}

std::vector<CrashPoint> realCurve(const Document& document, const JourneyCrash& journey,
                                  std::vector<CrashPoint> curve) {
    constexpr std::size_t kMostPoints = 24;
    if (!journey.hasOwnHours || curve.empty()) return curve;
    ClockCrash clock(document, journey);
    std::vector<CrashPoint> found{{clock.finishOf(clock.normal()), 0.0}};
    const std::size_t points = std::min(curve.size(), kMostPoints);
    for (std::size_t k = 1; k < points; ++k) {
        const CrashPoint& corner = curve[k * (curve.size() - 1) / (points - 1)];
        const Lengths lengths = clock.ownLengths(crashTo(journey.plan, corner.finish).durations);
        const CrashPoint real{clock.finishOf(lengths), clock.costOf(lengths)};
        if (real.finish < found.back().finish) found.push_back(real);
    }
    return found;
}

}  // namespace waymark
