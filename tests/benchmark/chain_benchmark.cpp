// How soon after an edit there is a new critical-chain plan with buffers, for journeys of up to 60 touchpoints with
// shared resources: from the call that makes plans, started from the plan before the edit, to the first one it gives.
#include <optional>
#include <string>
#include <vector>

#include "core/chain/chain_plan.h"
#include "core/chain/validate_chain.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/clock_journey.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"

namespace waymark::bench {
namespace {

constexpr std::uint64_t kJourneys = 4;  // of each kind
constexpr int kEdits = 40;              // of each journey
constexpr double kTarget = 50.0;        // milliseconds, of which the window takes some for itself:
constexpr double kPause = 15.0;         // in which it waits for further edits (ui/session/live_chain.cpp)

struct Kind {
    std::string name;
    Document (*make)(std::size_t touchpoints, std::uint64_t seed);
    BufferSizing sizing = BufferSizing::Rsem;
};

Document onClock(std::size_t touchpoints, std::uint64_t seed) {
    return test::randomClockJourney({.touchpoints = touchpoints}, seed);
}

// Every other one is about durations, dependencies and touchpoints, the rest about anything.
ChangeSet randomEdit(const Document& document, Random& random) {
    const test::EditMix mix{.placements = false};
    return random.below(2) == 0 ? test::randomEdit(document, mix, random) : test::randomUserEdit(document, random);
}

// A series of edits of one journey, each planned from the plan before it. The search goes on for a while behind the
// first plan, as it does between two edits of a person.
class Series {
public:
    Series(Document document, BufferSizing sizing, std::uint64_t seed)
        : m_document(std::move(document)), m_sizing(sizing), m_random(seed) {
        m_plan = *makeChainPlan(m_document, settings());
    }

    void edit() {
        (void)m_document.apply(randomEdit(m_document, m_random));
        std::optional<ChainPlan> first;
        const double begin = threadClock();
        const auto last = makeChainPlan(m_document, settings(), &m_plan, {}, [&](const ChainPlan& plan) {
            if (first) return;
            times.push_back(threadClock() - begin);
            first = plan;
        });
        if (!first) times.push_back(threadClock() - begin);  // an empty journey
        if (first) faults += validateChain(m_document, *first).size();
        m_plan = *last;
    }

    std::vector<double> times;  // milliseconds
    std::size_t faults = 0;

private:
    [[nodiscard]] ChainSettings settings() const {
        ChainSettings settings = chainSettings(m_document);
        settings.sizing = m_sizing;
        settings.limits = {600, 200, {}};
        return settings;
    }

    Document m_document;
    BufferSizing m_sizing;
    Random m_random;
    ChainPlan m_plan;
};

void measure(Report& report, const Kind& kind, std::size_t touchpoints) {
    std::vector<double> times;
    std::size_t faults = 0;
    for (std::uint64_t seed = 1; seed <= kJourneys; ++seed) {
        Series series(kind.make(touchpoints, seed), kind.sizing, seed);
        for (int k = 0; k < kEdits; ++k) series.edit();
        times.insert(times.end(), series.times.begin(), series.times.end());
        faults += series.faults;
    }
    const std::string name = "chain: " + kind.name + ", " + std::to_string(touchpoints) + " touchpoints: ";
    report.atMost(name + "first plan, worst", quantile(times, 1.0), "ms", kTarget - kPause);
    report.note("  median", median(times), "ms");
    report.atMost("  faults", static_cast<double>(faults), "", 0);
}

void run(Report& report) {
    const std::vector<Kind> kinds{
        {"working minutes", test::randomStaffedJourney},
        {"on the clock", onClock},
        {"working minutes, by simulation", test::randomStaffedJourney, BufferSizing::Simulation},
        {"on the clock, by simulation", onClock, BufferSizing::Simulation}};
    for (const Kind& kind : kinds) {
        for (const std::size_t touchpoints : {20U, 60U}) measure(report, kind, touchpoints);
    }
}

const Registration kChain("chain", run);

}  // namespace
}  // namespace waymark::bench
