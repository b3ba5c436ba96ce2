#include "core/risk/touchpoint_risk.h"

#include <algorithm>
#include <cmath>

#include "core/risk/correlation.h"

namespace waymark {
namespace {

constexpr double kConfident = 0.8;
constexpr double kTenth = 0.1;

double meanOf(std::span<const Ticks> numbers) {
    std::int64_t sum = 0;
    for (const Ticks number : numbers) sum += number;
    return static_cast<double>(sum) / static_cast<double>(numbers.size());
}

double deviationOf(std::span<const Ticks> numbers) {
    const double mean = meanOf(numbers);
    double squares = 0.0;
    for (const Ticks number : numbers) squares += (number - mean) * (number - mean);
    return std::sqrt(squares / static_cast<double>(numbers.size() - 1));
}

// Measures one touchpoint after the other from what is the same for all.
class Measurement {
public:
    Measurement(const SimulationModel& model, const SimulationRuns& runs, std::uint64_t seed, RankMeasures ranks)
        : m_model(model),
          m_runs(runs),
          m_seed(seed),
          m_ranks(ranks),
          m_kept(std::min<std::size_t>(runs.ends.size(), keptRuns(model))),
          m_blocks((m_kept + kLanes - 1) / kLanes),
          m_durations(m_blocks * kLanes),
          m_impacts(model.events.empty() ? 0 : m_blocks * kLanes) {
        if (model.riskFactor) {
            m_factors.resize(m_blocks * kLanes);
            drawValues(*model.riskFactor, drawStream(seed, DrawPurpose::RiskFactor, 0), 0, m_factors);
        }
        const std::span<const Ticks> ends(runs.ends.data(), m_kept);
        m_meanEnd = meanOf(runs.ends);
        m_ends.assign(ends.begin(), ends.end());
        if (m_kept > 1) m_endDeviation = deviationOf(ends);
        if (ranks == RankMeasures::Compute) m_endRanks = ranksOf(ends);
    }

    TouchpointRisk at(std::size_t node) {
        TouchpointRisk risk;
        const auto count = static_cast<double>(m_runs.ends.size());
        risk.id = m_model.touchpoints[node];
        risk.criticality = m_runs.sums.critical[node] / count;
        if (m_meanEnd > 0.0) {
            risk.significance = static_cast<double>(m_runs.sums.significance[node]) *
                                static_cast<double>(kSignificanceUnit) / (count * m_meanEnd);
        }
        const std::vector<Ticks> finishes = m_runs.finishes.of(node);
        lookAt(finishes, risk);
        compare(node, finishes, risk);
        return risk;
    }

private:
    void lookAt(std::span<const Ticks> finishes, TouchpointRisk& risk) {
        m_finishes.clear();
        for (const Ticks finish : finishes) {
            if (finish > kNeverOrBelow) m_finishes.push_back(finish);
        }
        risk.happens = static_cast<double>(m_finishes.size()) / static_cast<double>(m_kept);
        if (m_finishes.empty()) return;
        const double rank = std::ceil(kConfident * static_cast<double>(m_finishes.size())) - 1.0;
        const auto place = m_finishes.begin() + static_cast<std::ptrdiff_t>(std::max(rank, 0.0));
        std::ranges::nth_element(m_finishes, place);
        const WorkCalendar* calendar = m_model.calendar.get();
        if (m_model.clock) {
            risk.finishP80Time = calendar->startTime(WorkTime{}) + Minutes{*place};
            risk.finishP80 = static_cast<double>(calendar->workTimeAt(risk.finishP80Time).time_since_epoch().count());
            return;
        }
        risk.finishP80 = m_model.minutes(*place);
        if (calendar)
            risk.finishP80Time = calendar->finishTime(WorkTime{Minutes{std::llround(std::ceil(*risk.finishP80))}});
    }

    // Draws the durations once more: they are the same.
    std::span<const Ticks> durations(std::size_t node, std::span<const Ticks> finishes) {
        drawDurations(m_model.laws[node], drawStream(m_seed, DrawPurpose::Duration, m_model.touchpoints[node].value), 0,
                      m_model.riskFactor ? m_factors.data() : nullptr, {m_durations.data(), kLanes, m_blocks});
        for (const SimulationModel::Event& event : m_model.events) {
            const auto hits = std::ranges::count(event.hits, node);
            if (hits == 0) continue;
            drawImpacts(event, m_seed, 0, m_impacts);
            for (std::size_t k = 0; k < m_kept; ++k) m_durations[k] += static_cast<Ticks>(hits) * m_impacts[k];
        }
        for (std::size_t k = 0; k < m_kept; ++k) {
            if (finishes[k] <= kNeverOrBelow) m_durations[k] = 0;
        }
        return {m_durations.data(), m_kept};
    }

    void compare(std::size_t node, std::span<const Ticks> finishes, TouchpointRisk& risk) {
        if (m_kept < 2 || !(m_endDeviation > 0.0)) return;
        const std::span<const Ticks> lengths = durations(node, finishes);
        const double deviation = deviationOf(lengths);
        if (!(deviation > 0.0)) return;
        const auto size = [](std::optional<double> value) {
            return value ? std::optional(std::abs(*value)) : std::nullopt;
        };
        risk.sensitivity = risk.criticality * deviation / m_endDeviation;
        m_lengths.assign(lengths.begin(), lengths.end());
        risk.pearson = size(pearson(m_lengths, m_ends));
        if (m_ranks == RankMeasures::LeaveOut) return;
        const std::vector<double> ranks = ranksOf(lengths);
        risk.spearman = size(pearson(ranks, m_endRanks));
        risk.endIfShort = meanEnd(ranks, [this](double rank) { return rank <= kTenth * static_cast<double>(m_kept); });
        risk.endIfLong =
            meanEnd(ranks, [this](double rank) { return rank > (1.0 - kTenth) * static_cast<double>(m_kept); });
        risk.kendall = size(kendall(lengths, std::span(m_runs.ends).first(m_kept)));
    }

    // Of the runs whose duration has such a rank; equal durations share a rank, so that there may be none.
    template <class Chosen>
    [[nodiscard]] std::optional<double> meanEnd(std::span<const double> ranks, Chosen&& chosen) const {
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t run = 0; run < ranks.size(); ++run) {
            if (!chosen(ranks[run])) continue;
            sum += m_ends[run];
            count += 1.0;
        }
        return count > 0.0 ? std::optional(m_model.minutes(sum / count)) : std::nullopt;
    }

    const SimulationModel& m_model;
    const SimulationRuns& m_runs;
    std::uint64_t m_seed;
    RankMeasures m_ranks;
    std::size_t m_kept, m_blocks;
    std::vector<Ticks> m_durations, m_impacts, m_finishes;
    std::vector<float> m_factors;
    std::vector<double> m_ends, m_endRanks, m_lengths;
    double m_meanEnd = 0.0;
    double m_endDeviation = 0.0;
};

}  // namespace

std::vector<TouchpointRisk> touchpointRisks(const SimulationModel& model, const SimulationRuns& runs,
                                            std::uint64_t seed, RankMeasures ranks, const std::stop_token& stop) {
    if (runs.ends.empty()) return {};
    Measurement measurement(model, runs, seed, ranks);
    std::vector<TouchpointRisk> all;
    all.reserve(model.nodeCount());
    for (std::size_t node = 0; node < model.nodeCount(); ++node) {
        if (stop.stop_requested()) return {};
        all.push_back(measurement.at(node));
    }
    std::ranges::sort(all, {}, &TouchpointRisk::id);
    return all;
}

std::vector<DependencyRisk> dependencyRisks(const SimulationModel& model, const SimulationRuns& runs) {
    std::vector<DependencyRisk> all;
    for (std::size_t arc = 0; arc < model.arcCount() && !runs.ends.empty(); ++arc) {
        const double share = runs.sums.drove[arc] / static_cast<double>(runs.ends.size());
        if (model.dependencies[arc].value != 0) all.push_back({model.dependencies[arc], share});
    }
    std::ranges::sort(all, {}, &DependencyRisk::id);
    return all;
}

}  // namespace waymark
