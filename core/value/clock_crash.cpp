#include "core/value/clock_crash.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

// A crash time in minutes as the estimate of its touchpoint counts.
std::int64_t ownCrash(const WrittenDuration& duration, TimeUnit unit) {
    if (isElapsed(unit) == isElapsed(duration.unit)) return duration.length.count();
    const auto working = static_cast<double>(workingLength(duration).count());
    return std::llround(isElapsed(unit) ? working / workingMinutesPerElapsedMinute() : working);
}

std::int64_t shareOf(std::int64_t part, std::int64_t whole, std::int64_t of) {
    return static_cast<std::int64_t>(
        std::floor(static_cast<double>(part) * static_cast<double>(of) / static_cast<double>(whole)));
}

}  // namespace

ClockCrash::ClockCrash(const Document& document, const JourneyCrash& journey)
    : m_document(document),
      m_network(makeNetwork(document)),
      m_hours(document),
      m_ends(journey.ends),
      m_averages(journey.plan.steps) {
    m_axes = makeAxes(document, m_network, m_network.axes->lengths, m_hours);
    for (std::size_t node = 0; node < m_network.nodeCount(); ++node) {
        Step step;
        step.normal = m_network.axes->lengths[node].count();
        step.crash = step.normal;
        const Touchpoint& row = document.table<Touchpoint>().at(m_network.touchpoints[node]);
        const CrashOption* option = document.find(crashOptionOf(row.id));
        const CrashPlan::Step& average = m_averages[node];
        if (option && average.crash < average.normal && step.normal > 0) {
            const std::int64_t crash = std::max<std::int64_t>(ownCrash(option->duration, row.estimate.unit), 0);
            step.crash = std::min(crash, step.normal);
            if (step.canShrink()) step.rate = average.cost / static_cast<double>(step.normal - step.crash);
        }
        m_steps.push_back(step);
    }
}

std::vector<std::int64_t> ClockCrash::normal() const {
    std::vector<std::int64_t> lengths;
    for (const Step& step : m_steps) lengths.push_back(step.normal);
    return lengths;
}

Axes ClockCrash::axesFor(std::span<const std::int64_t> lengths) {
    return makeAxes(m_document, m_network, std::vector<Minutes>(lengths.begin(), lengths.end()), m_hours);
}

Schedule ClockCrash::scheduleOf(std::span<const std::int64_t> lengths) {
    bool hasVanished = false;  // something takes no time any more, and then it happens when it is reached
    for (std::size_t node = 0; node < lengths.size(); ++node) {
        hasVanished = hasVanished || (lengths[node] == 0 && m_steps[node].normal > 0);
    }
    if (hasVanished) {
        m_network.axes = axesFor(lengths);
    } else {
        m_network.axes->axisOf = m_axes.axisOf;
        m_network.axes->lengths = std::vector<Minutes>(lengths.begin(), lengths.end());
    }
    return computeSchedule(m_network);
}

std::int64_t ClockCrash::finishOf(std::span<const std::int64_t> lengths) {
    return m_ends.endAt(scheduleOf(lengths).finishTime);
}

double ClockCrash::costOf(std::span<const std::int64_t> lengths) const {
    double cost = 0.0;
    for (std::size_t k = 0; k < m_steps.size(); ++k) {
        cost += m_steps[k].rate * static_cast<double>(m_steps[k].normal - lengths[k]);
    }
    return cost;
}

std::vector<std::int64_t> ClockCrash::ownLengths(std::span<const std::int64_t> averages) const {
    std::vector<std::int64_t> lengths = normal();
    for (std::size_t k = 0; k < lengths.size(); ++k) {
        const CrashPlan::Step& average = m_averages[k];
        if (!m_steps[k].canShrink() || averages[k] >= average.normal) continue;
        lengths[k] = m_steps[k].crash + shareOf(averages[k] - average.crash, average.normal - average.crash,
                                                m_steps[k].normal - m_steps[k].crash);
    }
    return lengths;
}

}  // namespace waymark
