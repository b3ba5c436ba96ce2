#pragma once
// The network flow behind crashing. Nodes are starts and finishes of steps besides a begin and an end, arcs say how
// much later one must be than the other, and flow is money per minute: a step that can be shortened takes its rate on
// an arc of its normal length, and any more on one of its crash length.

#include <cstdint>
#include <limits>
#include <vector>

#include "core/value/crash_curve.h"

namespace waymark {

class CrashNetwork {
public:
    explicit CrashNetwork(const CrashPlan& plan);

    // The length of the longest path from begin to end on which more can flow: the finish at which the rate changes.
    [[nodiscard]] std::int64_t longest() const { return m_times[kEnd]; }
    // Money per minute that flows now: what each minute costs by which the end comes before longest().
    [[nodiscard]] double rate() const { return m_rate; }
    // Lets money flow along the longest paths until they are shorter; false, with longest() as it was, where nothing
    // can shorten them.
    bool advance();
    // Starts and finishes that go with an end between longest() and what it was before the last advance.
    [[nodiscard]] std::vector<std::int64_t> timesFor(std::int64_t end) const;

    [[nodiscard]] static std::size_t startOf(std::size_t step) { return 2 + 2 * step; }
    [[nodiscard]] static std::size_t finishOf(std::size_t step) { return 3 + 2 * step; }

private:
    static constexpr std::size_t kBegin = 0, kEnd = 1;
    static constexpr double kNoLimit = std::numeric_limits<double>::infinity();
    static constexpr std::int64_t kNowhere = std::numeric_limits<std::int64_t>::min();

    // Arcs in pairs: an even one, and behind it the same backwards, on which flow can be taken back.
    struct Arc {
        std::size_t to = 0;
        std::int64_t length = 0;
        double room = 0.0;
    };

    void addArc(std::size_t from, std::size_t to, std::int64_t length, double room);
    void updateTimes();
    [[nodiscard]] std::vector<std::size_t> tightPath() const;
    [[nodiscard]] std::vector<std::int64_t> longestFrom(std::vector<std::int64_t> times) const;

    std::vector<Arc> m_arcs;
    std::vector<std::vector<std::size_t>> m_out;
    std::vector<std::int64_t> m_times;  // longest paths from the begin; kNowhere: none
    double m_rate = 0.0;
    double m_dust = 0.0;  // less room than this is what rounding has left
};

}  // namespace waymark
