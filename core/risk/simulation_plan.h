#pragma once
// What is to be simulated, apart from the document it comes from: touchpoints with the laws of their durations,
// dependencies with shares, events that may happen. Times are working minutes.

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/probability.h"
#include "core/model/document.h"
#include "core/risk/duration_law.h"
#include "core/schedule/axes.h"
#include "core/schedule/network.h"

namespace waymark {

struct SimulationPlan {
    struct Step {
        Id<Touchpoint> id;
        DurationLaw duration;
        Minutes release{0};  // on its axis: it does not start before
    };
    // What way a customer goes on from `from` to `to`. Of the ways with a share out of one touchpoint exactly one is
    // taken in each run; shares need not sum to 1. A touchpoint none of whose ways in is taken does not happen.
    struct Way {
        Id<Dependency> id;
        std::uint32_t from = 0, to = 0;  // places in `steps`
        DependencyKind kind = DependencyKind::FinishToStart;
        double lag = 0.0;
        std::optional<double> share;
    };
    // `to` starts after the finish of `from` where both happen: the order in which a resource serves them.
    struct Order {
        std::uint32_t from = 0, to = 0;
    };
    // Something that may happen in a run and then lengthens all of `hits` by the same time.
    struct Event {
        std::uint32_t number = 0;  // names its draws
        Probability probability;
        DurationLaw impact;
        std::vector<std::uint32_t> hits;
    };
    std::vector<Step> steps;
    std::vector<Way> ways;
    std::vector<Order> orders;
    std::vector<Event> events;
    double riskFactor = 0.0;  // coefficient of variation of a factor that all durations of a run share
    // By step and way; null: all is working time. Where there are axes, elapsed durations are drawn by the average week
    // and pass around the clock, and lags are those of the axes.
    std::shared_ptr<const Axes> axes;
    // Of the journey; null: nobody asks on which day anything is over.
    std::shared_ptr<const WorkCalendar> calendar;
};

// A resource serves one touchpoint before another one.
struct ResourceOrder {
    Id<Touchpoint> from, to;
};

// The dependencies of a network as ways. Out of a decision with any share stated, ways without one share equally what
// is left of the whole; a decision without shares, and any other touchpoint, is left by all its ways.
[[nodiscard]] std::vector<SimulationPlan::Way> waysOf(const Document& document, const Network& network);

// What a document says: its estimates, dependencies, risk events and risk factor; `orders` come from the schedule of a
// critical chain. Touchpoints on a cycle are left out, ways are those of waysOf(). Orders of rows that are not there
// are ignored; where a resource serves three in turn, the first and the last are an order too, since the middle one may
// not happen. Linear.
[[nodiscard]] SimulationPlan planOf(const Document& document, std::span<const ResourceOrder> orders = {});

}  // namespace waymark
