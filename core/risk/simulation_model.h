#pragma once
// A simulation plan as flat arrays in topological order. Times are whole ticks, a power of two of them a minute, chosen
// so that no sum can overflow 32 bits: runs are then exact, the same on every machine, and what is critical is a
// question of equality.

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "core/risk/lanes.h"
#include "core/risk/simulation_plan.h"

namespace waymark {

inline constexpr Ticks kNever = -(1 << 30);         // start and finish of what does not happen
inline constexpr Ticks kNeverOrBelow = -(1 << 29);  // real times lie above
inline constexpr double kLongestRun = 1 << 28;      // ticks: no run is longer, and leads sum to no more

// A dependency that is not plain finish-to-start: of another kind, out of a decision, or mere order of a resource.
struct SpecialArc {
    static constexpr std::uint32_t kNoChoice = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t other = 0;  // the predecessor in lists of incoming arcs, the successor in those of outgoing ones
    std::uint32_t number = 0;
    Ticks lag = 0;
    DependencyKind kind = DependencyKind::FinishToStart;
    bool isOrder = false;  // holds back, but leads nowhere
    // Out of a decision: taken where the 31-bit draw of this choice lies in [from, from + width).
    std::uint32_t choice = kNoChoice;
    std::uint32_t from = 0, width = 0;
};

struct PlainArc {
    std::uint32_t other = 0, number = 0;
    Ticks lag = 0;
};

// The arcs at each node, as compressed rows.
template <class Arc>
struct ArcRows {
    std::vector<std::uint32_t> begin{0};
    std::vector<Arc> arcs;

    [[nodiscard]] std::span<const Arc> at(std::size_t node) const {
        return std::span(arcs).subspan(begin[node], begin[node + 1] - begin[node]);
    }
};

// On whose clock nodes pass: core/schedule/axes.h.
struct SimulationClock {
    std::vector<WorkCalendar> calendars;     // first that of the journey
    std::vector<const WorkCalendar*> hours;  // by node: one of them; null: around the clock
    std::vector<Minutes> releases;           // by node, on its axis: no start before
    std::vector<WrittenDuration> lags;       // by number of the arc
};

struct SimulationModel {
    std::vector<Id<Touchpoint>> touchpoints;  // by node
    std::vector<DurationLaw> laws;            // by node, in ticks
    std::vector<Ticks> releases;              // by node: no start before; 0 where there is a clock
    std::vector<std::uint8_t> mayBeMissed;    // by node: ways lead to it, and perhaps none is taken
    ArcRows<PlainArc> plainIn, plainOut;
    ArcRows<SpecialArc> specialIn, specialOut;
    std::vector<Id<Dependency>> dependencies;  // by number of the arc; orders have none and come last
    std::vector<std::uint32_t> choices;        // by choice: the node that decides
    struct Event {
        std::uint32_t number = 0;
        std::uint64_t chance = 0;  // happens where the draw is below
        DurationLaw impact;        // in ticks
        std::vector<std::uint32_t> hits;
    };
    std::vector<Event> events;
    std::optional<QuantileTable> riskFactor;
    bool hasBranches = false;
    double ticksPerMinute = 1.0;
    std::shared_ptr<const SimulationClock> clock;  // null: all is working time
    std::shared_ptr<const WorkCalendar> calendar;  // of the journey; null where the plan knows none

    [[nodiscard]] std::size_t nodeCount() const { return touchpoints.size(); }
    [[nodiscard]] std::size_t arcCount() const { return dependencies.size(); }
    [[nodiscard]] double minutes(double ticks) const { return ticks / ticksPerMinute; }
};

// Ways must not form a cycle; orders that lie on one with them are left out. Linear, but for sorting.
[[nodiscard]] SimulationModel makeSimulationModel(const SimulationPlan& plan);

}  // namespace waymark
