#include "core/chain/clock_simulation.h"

#include <algorithm>
#include <cmath>

#include "core/risk/simulation.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

class ClockRuns {
public:
    ClockRuns(const ChainPlan& plan, const SimulationModel& model)
        : m_plan(plan), m_model(model), m_timing(plan.network.axes->calendars.front()) {
        RowIndex<Touchpoint> taskOf;
        for (std::size_t k = 0; k < plan.problem.touchpoints.size(); ++k) taskOf.put(plan.problem.touchpoints[k], k);
        for (const Id<Touchpoint> id : model.touchpoints) m_taskOf.push_back(*taskOf.find(id));
        m_places.resize(m_taskOf.size());
        m_steps.resize(m_taskOf.size());
        m_begin = plan.network.calendar->startTime(WorkTime{});
        for (std::size_t node = 0; node < m_taskOf.size(); ++node)
            m_releases.push_back(plan.beginsByDate(m_taskOf[node]) ? plan.spans[m_taskOf[node]].start : m_begin);
    }

    void add(const PassBlock& block, std::size_t lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) addRun(block, lane);
    }
    [[nodiscard]] std::vector<std::int64_t> take() { return std::move(m_ends); }

private:
    void addRun(const PassBlock& block, std::size_t lane) {
        LocalTime end = m_begin;
        for (std::size_t node = 0; node < m_taskOf.size(); ++node) {
            if (!happens(block, node, lane)) continue;
            m_steps[node] = m_plan.network.step(m_taskOf[node]);
            m_steps[node].length = lengthOf(block.durations[node].of[lane], m_steps[node].hours == nullptr);
            Minutes place = m_steps[node].axis().firstStart(m_releases[node]);
            for (const PlainArc& arc : m_model.plainIn.at(node)) place = std::max(place, bound(block, arc, node, lane));
            for (const SpecialArc& arc : m_model.specialIn.at(node)) {
                if (isTaken(block, arc, lane)) place = std::max(place, bound(block, arc, node, lane));
            }
            m_places[node] = place;
            end = std::max(end, m_steps[node].finishTime(place));
        }
        m_ends.push_back(m_plan.network.calendar->workTimeAt(end).time_since_epoch().count());
    }

    [[nodiscard]] static bool happens(const PassBlock& block, std::size_t node, std::size_t lane) {
        return block.finishes[node].of[lane] > kNeverOrBelow;
    }
    [[nodiscard]] static bool isTaken(const PassBlock& block, const SpecialArc& arc, std::size_t lane) {
        return arc.choice == SpecialArc::kNoChoice || block.choices[arc.choice].of[lane] - arc.from < arc.width;
    }

    // Elapsed time was drawn by the average week.
    [[nodiscard]] Minutes lengthOf(Ticks ticks, bool isClock) const {
        const double share = isClock ? workingMinutesPerElapsedMinute() : 1.0;
        return Minutes{std::llround(m_model.minutes(ticks) / share)};
    }

    // An order of resources follows the links.
    template <class Arc>
    [[nodiscard]] Minutes bound(const PassBlock& block, const Arc& arc, std::size_t node, std::size_t lane) const {
        if (!happens(block, arc.other, lane)) return m_steps[node].axis().firstStart(m_releases[node]);
        TimedArc timed{m_steps[arc.other], m_steps[node], DependencyKind::FinishToStart, {}};
        if (m_model.dependencies[arc.number].isValid()) {
            timed.kind = m_plan.network.links[arc.number].kind;
            timed.lag = m_plan.network.links[arc.number].lag;
        }
        return m_timing.earliest(timed, m_places[arc.other]);
    }

    const ChainPlan& m_plan;
    const SimulationModel& m_model;
    ArcTiming m_timing;
    LocalTime m_begin{};
    std::vector<std::uint32_t> m_taskOf;  // by node
    std::vector<LocalTime> m_releases;    // by node
    std::vector<Minutes> m_places;        // of starts in the run at hand, by node
    std::vector<TimedStep> m_steps;
    std::vector<std::int64_t> m_ends;
};

}  // namespace

FinishDistribution simulateOnClock(const ChainPlan& plan, const SimulationPlan& simulation,
                                   const SimulationSettings& settings, const std::stop_token& stop) {
    const SimulationModel model = makeSimulationModel(simulation);
    ClockRuns runs(plan, model);
    BatchSimulator simulator(model, settings.seed);
    for (const RunRange& range : batches(model, settings.runs)) {
        const auto sink = [&](const PassBlock& block, std::size_t lanes) { runs.add(block, lanes); };
        if (!simulator.run(range, stop, sink)) break;
    }
    return FinishDistribution(runs.take());
}

}  // namespace waymark
