#include "core/risk/simulation.h"

#include <algorithm>

namespace waymark {
namespace {

constexpr std::size_t kKeptNumbers = std::size_t{1} << 23U;
constexpr std::size_t kBatchNumbers = std::size_t{1} << 21U;  // durations computed before the passes: 8 MB
constexpr std::uint32_t kFirstBatch = 8 * kLanes;
constexpr std::uint32_t kLargestBatch = 64 * kLanes;  // the more, the less often tables are stretched to the laws
constexpr std::size_t kNodesBetweenLooks = 1024;

std::size_t blocksFor(std::uint32_t runs) { return (runs + kLanes - 1) / kLanes; }

}  // namespace

SimulationSettings simulationSettings(const Document& document) {
    const PlanSettings settings = document.planSettings();
    return {static_cast<std::uint32_t>(std::clamp<std::int64_t>(settings.runs, 1, kMostSimulatedRuns)),
            static_cast<std::uint64_t>(settings.seed)};
}

std::uint32_t keptRuns(const SimulationModel& model) {
    const std::size_t most = kKeptNumbers / std::max<std::size_t>(model.nodeCount(), 1);
    return static_cast<std::uint32_t>(std::min<std::size_t>(most, kMostSimulatedRuns));
}

BatchSimulator::BatchSimulator(const SimulationModel& model, std::uint64_t seed, InstructionSet set)
    : m_model(model), m_seed(seed), m_set(set), m_block(model) {
    if (model.clock) m_clock.emplace(model);
}

bool BatchSimulator::drawBatch(RunRange range, const std::stop_token& stop) {
    const std::size_t blocks = blocksFor(range.count);
    const std::size_t nodes = m_model.nodeCount();
    m_durations.resize(blocks * nodes);
    if (m_model.riskFactor) {
        m_factors.resize(blocks * kLanes);
        drawValues(*m_model.riskFactor, drawStream(m_seed, DrawPurpose::RiskFactor, 0), range.first, m_factors);
    }
    for (std::size_t node = 0; node < nodes; ++node) {
        if (node % kNodesBetweenLooks == 0 && stop.stop_requested()) return false;
        drawDurations(m_model.laws[node], drawStream(m_seed, DrawPurpose::Duration, m_model.touchpoints[node].value),
                      range.first, m_model.riskFactor ? m_factors.data() : nullptr,
                      {m_durations[node].of.data(), nodes * kLanes, blocks}, m_set);
    }
    m_impacts.resize(blocks * kLanes);
    for (const SimulationModel::Event& event : m_model.events) {
        drawImpacts(event, m_seed, range.first, m_impacts);
        for (const std::uint32_t node : event.hits) {
            for (std::size_t k = 0; k < m_impacts.size(); ++k)
                m_durations[k / kLanes * nodes + node].of[k % kLanes] += m_impacts[k];
        }
    }
    return true;
}

void BatchSimulator::drawChoices(std::uint32_t firstRun) {
    for (std::size_t choice = 0; choice < m_model.choices.size(); ++choice) {
        const auto decision = m_model.touchpoints[m_model.choices[choice]].value;
        const DrawStream stream = drawStream(m_seed, DrawPurpose::Choice, decision);
        auto& draws = m_block.choices[choice].of;
        for (std::uint32_t k = 0; k < kLanes; ++k) draws[k] = stream.draw(firstRun + k) >> 1U;
    }
}

std::span<Lanes<Ticks>> BatchSimulator::roomForFinishes(std::uint32_t firstRun, std::size_t runs,
                                                        SimulationRuns& into) {
    const std::uint32_t kept = keptRuns(m_model);
    if (firstRun < kept) return into.finishes.addBlock(std::min<std::size_t>(runs, kept - firstRun));
    m_unkept.resize(m_model.nodeCount());
    return m_unkept;
}

std::optional<SimulationRuns> BatchSimulator::run(RunRange range, const std::stop_token& stop, const BlockSink& sink) {
    SimulationRuns runs(m_model, range);
    if (!drawBatch(range, stop)) return std::nullopt;
    runs.ends.reserve(range.count);
    const std::size_t nodes = m_model.nodeCount();
    for (std::uint32_t done = 0; done < range.count; done += kLanes) {
        if (stop.stop_requested()) return std::nullopt;
        const std::size_t lanes = std::min<std::size_t>(kLanes, range.count - done);
        m_block.durations = std::span(m_durations).subspan(done / kLanes * nodes, nodes);
        m_block.finishes = roomForFinishes(range.first + done, lanes, runs);
        drawChoices(range.first + done);
        if (m_clock) {
            m_clock->pass(m_block, lanes, runs.sums);
            const auto ends = m_clock->ends().begin();
            runs.clockEnds.insert(runs.clockEnds.end(), ends, ends + static_cast<std::ptrdiff_t>(lanes));
        } else {
            passForward(m_model, m_block, m_set);
            passBackward(m_model, m_block, lanes, runs.sums, m_set);
        }
        if (sink) sink(m_block, lanes);
        runs.ends.insert(runs.ends.end(), m_block.end.of.begin(),
                         m_block.end.of.begin() + static_cast<std::ptrdiff_t>(lanes));
    }
    return runs;
}

void merge(SimulationRuns& all, SimulationRuns next) {
    const auto add = [](auto& to, const auto& from) {
        for (std::size_t k = 0; k < to.size(); ++k) to[k] += from[k];
    };
    all.range.count += next.range.count;
    all.ends.insert(all.ends.end(), next.ends.begin(), next.ends.end());
    all.clockEnds.insert(all.clockEnds.end(), next.clockEnds.begin(), next.clockEnds.end());
    all.finishes.append(std::move(next.finishes));
    add(all.sums.critical, next.sums.critical);
    add(all.sums.drove, next.sums.drove);
    add(all.sums.significance, next.sums.significance);
}

std::vector<RunRange> batches(const SimulationModel& model, std::uint32_t runs) {
    const std::size_t fits = kBatchNumbers / std::max<std::size_t>(model.nodeCount(), 1) / kLanes;
    const auto most = static_cast<std::uint32_t>(std::clamp<std::size_t>(fits * kLanes, kLanes, kLargestBatch));
    std::vector<RunRange> all;
    std::uint32_t size = std::min(kFirstBatch, most);
    for (std::uint32_t first = 0; first < runs; first += size) {
        if (!all.empty()) size = most;
        all.push_back({first, std::min(size, runs - first)});
    }
    return all;
}

SimulationRuns simulate(const SimulationModel& model, const SimulationSettings& settings, const std::stop_token& stop,
                        const SimulationSink& sink) {
    SimulationRuns all(model);
    BatchSimulator simulator(model, settings.seed);
    for (const RunRange& range : batches(model, settings.runs)) {
        auto next = simulator.run(range, stop);
        if (!next) break;
        merge(all, std::move(*next));
        if (sink) sink(all);
    }
    return all;
}

}  // namespace waymark
