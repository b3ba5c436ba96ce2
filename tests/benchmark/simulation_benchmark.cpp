// What ten thousand runs of a journey cost: of a thousand touchpoints, and of sixty; on one core and on all.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/risk/beta_function.h"
#include "core/risk/risk_figures.h"
#include "tests/benchmark/benchmark.h"
#include "tests/support/layered_journey.h"

namespace waymark::bench {
namespace {

constexpr std::uint32_t kRuns = 10'000;
constexpr std::size_t kLarge = 1000;  // touchpoints
constexpr int kRounds = 7;

// The measure of all things: one run after the other over plain arrays of double, durations from tables of quantiles
// that are there already, forward and backward pass, criticality. What one writes first.
class BareLoop {
public:
    explicit BareLoop(const SimulationPlan& plan, const Document& document) : m_nodes(plan.steps.size()) {
        m_critical.resize(m_nodes);
        std::vector<std::vector<std::uint32_t>> before(m_nodes);
        for (const SimulationPlan::Way& way : plan.ways) before[way.to].push_back(way.from);
        for (const auto& each : before) {
            m_predecessors.insert(m_predecessors.end(), each.begin(), each.end());
            m_begin.push_back(m_predecessors.size());
        }
        for (const SimulationPlan::Step& step : plan.steps) addTable(document.table<Touchpoint>().at(step.id).estimate);
    }

    double run(std::uint32_t runs) {
        std::vector<double> duration(m_nodes);
        std::vector<double> finish(m_nodes);
        std::vector<double> late(m_nodes);
        std::uint64_t state = 1;
        double sum = 0.0;
        for (std::uint32_t run = 0; run < runs; ++run) {
            double end = 0.0;
            for (std::size_t node = 0; node < m_nodes; ++node) {
                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                const double place = static_cast<double>(state >> 40U) * 0x1p-24 * (kKnots - 1);
                const auto cell = static_cast<std::size_t>(place);
                const double* const knots = m_tables.data() + node * kKnots + cell;
                duration[node] = knots[0] + (knots[1] - knots[0]) * (place - static_cast<double>(cell));
                double start = 0.0;
                for (std::size_t arc = m_begin[node]; arc < m_begin[node + 1]; ++arc)
                    start = std::max(start, finish[m_predecessors[arc]]);
                finish[node] = start + duration[node];
                end = std::max(end, finish[node]);
            }
            std::ranges::fill(late, end);
            for (std::size_t node = m_nodes; node-- > 0;) {
                const double start = late[node] - duration[node];
                for (std::size_t arc = m_begin[node]; arc < m_begin[node + 1]; ++arc)
                    late[m_predecessors[arc]] = std::min(late[m_predecessors[arc]], start);
                m_critical[node] += late[node] - finish[node] < 1e-9 * end ? 1U : 0U;
            }
            sum += end;
        }
        return sum / runs;
    }

private:
    static constexpr std::size_t kKnots = 257;

    void addTable(const Estimate& e) {
        const double o = static_cast<double>(e.optimistic.count());
        const double width = static_cast<double>(e.pessimistic.count()) - o;
        const double mode = (static_cast<double>(e.likely.count()) - o) / width;
        const BetaDistribution beta({1.0 + 4.0 * mode, 5.0 - 4.0 * mode});
        double guess = 0.01;
        for (std::size_t k = 0; k < kKnots; ++k) {
            guess = beta.quantile(static_cast<double>(k) / (kKnots - 1), guess);
            m_tables.push_back(o + width * guess);
        }
    }

    std::size_t m_nodes;
    std::vector<std::size_t> m_begin{0};
    std::vector<std::uint32_t> m_predecessors, m_critical;
    std::vector<double> m_tables;
};

// Beta-PERT durations of one to ten days, the extremes about as far away as people state them.
Document journeyOf(std::size_t touchpoints) {
    test::LayeredShape shape;
    shape.touchpoints = touchpoints;
    return test::layeredJourney(shape, 1);
}

// Every touchpoint takes time, milestones too.
SimulationPlan planFor(const Document& document) {
    SimulationPlan plan = planOf(document);
    for (SimulationPlan::Step& step : plan.steps)
        step.duration = lawOf(document.table<Touchpoint>().at(step.id).estimate);
    return plan;
}

// Milliseconds of the thread that has most to do; what other programs take does not count.
double busiestOf(const SimulationModel& model, std::size_t threads) {
    const auto ranges = batches(model, kRuns);
    std::vector<std::optional<SimulationRuns>> results(ranges.size());
    std::vector<double> busy(threads);
    const auto work = [&](std::size_t first) {
        busy[first] = milliseconds([&] {
            BatchSimulator simulator(model, 1);
            for (std::size_t k = first; k < ranges.size(); k += threads) results[k] = simulator.run(ranges[k]);
        });
    };
    std::vector<std::jthread> others;
    for (std::size_t k = 1; k < threads; ++k) others.emplace_back(work, k);
    work(0);
    others.clear();
    SimulationRuns all(model);
    const double merging = milliseconds([&] {
        for (auto& result : results) merge(all, std::move(*result));
    });
    consume(all.ends.front());
    return *std::ranges::max_element(busy) + merging;
}

std::string outputOf(const std::string& command) {
    std::string output;
    std::array<char, 4096> part;
    const auto close = [](std::FILE* pipe) { pclose(pipe); };
    const std::unique_ptr<std::FILE, decltype(close)> pipe(popen(command.c_str(), "r"), close);
    while (pipe && std::fgets(part.data(), part.size(), pipe.get())) output += part.data();
    return output;
}

// Milliseconds of one core that a vectorised numpy program takes for as many runs of such a network; nothing where the
// program or numpy is not there.
std::optional<double> numpyTime() {
    const std::string tools = std::string("'") + WAYMARK_SHARED_DIR + "/tools/";
    const std::string folder = "/tmp/waymark-bench-numpy";
    const std::string output =
        outputOf("mkdir -p " + folder + " && python3=/usr/bin/python3 && $python3 " + tools + "gen_networks.py' " +
                 std::to_string(kLarge) + " --seed 1 --out " + folder + " >/dev/null 2>&1 && $python3 " + tools +
                 "mc_numpy.py' " + folder + "/net_" + std::to_string(kLarge) + ".json --runs 5 2>/dev/null");
    const std::size_t at = output.find("cpu ");
    return at == std::string::npos ? std::nullopt
                                   : std::optional(1000.0 * std::strtod(output.c_str() + at + 4, nullptr));
}

void runLarge(Report& report) {
    const Document document = journeyOf(kLarge);
    const SimulationPlan plan = planFor(document);
    const SimulationModel model = makeSimulationModel(plan);
    BareLoop bare(plan, document);
    report.note("simulation: 1,000 touchpoints, dependencies", static_cast<double>(model.arcCount()), "");
    const Pair times = inTurn(
        kRounds,
        [&] {
            consume(simulate(model, {kRuns, 1}).ends.front());
        },
        [&] { consume(static_cast<std::int64_t>(bare.run(kRuns))); });
    report.atMost("simulation: 10,000 runs against a bare loop, one core", times.first / times.second, "x", 0.6);
    report.note("  one core", times.first, "ms");
    report.note("  bare loop", times.second, "ms");
    std::vector<double> both;
    for (int k = 0; k < kRounds; ++k) both.push_back(busiestOf(model, 2));
    report.atMost("simulation: the same, the busier one of two cores", median(both) / times.second, "x", 0.35);
    if (const auto numpy = numpyTime()) {
        report.atLeast("simulation: faster than numpy, one core", *numpy / times.first, "x", 12.0);
        report.atLeast("simulation: faster than numpy on one core, two cores", *numpy / median(both), "x", 20.0);
        report.note("  numpy, one core", *numpy, "ms");
    }
    const SimulationRuns runs = simulate(model, {kRuns, 1});
    report.note("  simulated mean against the bare loop's", FinishDistribution(model, runs).mean() / bare.run(kRuns),
                "x");
    report.note("  all measures but ranks", milliseconds([&] {
                    consume(static_cast<std::int64_t>(touchpointRisks(model, runs, 1, RankMeasures::LeaveOut).size()));
                }),
                "ms");
    report.note("  all measures", milliseconds([&] {
                    consume(static_cast<std::int64_t>(touchpointRisks(model, runs, 1, RankMeasures::Compute).size()));
                }),
                "ms");
}

void runSmall(Report& report) {
    const Document document = journeyOf(60);
    const SimulationPlan plan = planFor(document);
    const SimulationModel model = makeSimulationModel(plan);
    BareLoop bare(plan, document);
    const Pair times = inTurn(
        kRounds * 3,
        [&] {
            const SimulationModel fresh = makeSimulationModel(planFor(document));
            consume(simulate(fresh, {kRuns, 1}).ends.front());
        },
        [&] { consume(static_cast<std::int64_t>(bare.run(kRuns))); });
    report.atMost("simulation: 60 touchpoints, 10,000 runs from the document", times.first, "ms", 10.0);
    report.note("  against a bare loop", times.first / times.second, "x");
    const SimulationRuns runs = simulate(model, {kRuns, 1});
    report.note("  all measures", milliseconds([&] {
                    consume(static_cast<std::int64_t>(touchpointRisks(model, runs, 1, RankMeasures::Compute).size()));
                }),
                "ms");
}

void run(Report& report) {
    const double tables = milliseconds([] { consume(static_cast<std::int64_t>(betaPertFamily().tables.size())); });
    report.note("simulation: tables of beta-PERT, once", tables, "ms");
    runLarge(report);
    runSmall(report);
}

const Registration kSimulation("simulation", run);

}  // namespace
}  // namespace waymark::bench
