#include "core/risk/clock_passes.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

DependencyKind kindOf(const PlainArc&) { return DependencyKind::FinishToStart; }
DependencyKind kindOf(const SpecialArc& arc) { return arc.kind; }

}  // namespace

ClockPasses::ClockPasses(const SimulationModel& model)
    : m_model(model),
      m_timing(model.clock->calendars.front()),
      m_begin(m_timing.journey().startTime(WorkTime{})),
      m_steps(model.nodeCount()),
      m_finishes(model.nodeCount()),
      m_early(model.nodeCount()),
      m_late(model.nodeCount()),
      m_happens(model.nodeCount()),
      m_drives(model.nodeCount()) {}

void ClockPasses::pass(PassBlock& block, std::size_t runs, PassSums& sums) {
    for (std::size_t lane = 0; lane < runs; ++lane) {
        passForward(block, lane);
        passBackward(block, lane, sums);
    }
}

// Elapsed time is drawn by the average week.
void ClockPasses::putStep(std::size_t node, Ticks duration) {
    const WorkCalendar* hours = m_model.clock->hours[node];
    const double share = hours ? 1.0 : workingMinutesPerElapsedMinute();
    m_steps[node] = {hours, Minutes{std::llround(m_model.minutes(duration) / share)}};
}

bool ClockPasses::isTaken(const PassBlock& block, const SpecialArc& arc, std::size_t lane) const {
    if (m_happens[arc.other] == 0) return false;
    return arc.choice == SpecialArc::kNoChoice || block.choices[arc.choice].of[lane] - arc.from < arc.width;
}

Ticks ClockPasses::worked(LocalTime time) const {
    const auto minutes = static_cast<double>(m_timing.journey().workTimeAt(time).time_since_epoch().count());
    return static_cast<Ticks>(std::llround(std::min(minutes * m_model.ticksPerMinute, kLongestRun)));
}

Ticks ClockPasses::passed(LocalTime time) const {
    return static_cast<Ticks>(std::min<std::int64_t>((time - m_begin).count(), static_cast<std::int64_t>(kLongestRun)));
}

template <class Arc>
TimedArc ClockPasses::timed(const Arc& arc, std::size_t to) const {
    return {m_steps[arc.other], m_steps[to], kindOf(arc), m_model.clock->lags[arc.number]};
}

template <class Arc>
void ClockPasses::bound(const Arc& arc, std::size_t to) {
    m_early[to] = std::max(m_early[to], m_timing.earliest(timed(arc, to), m_early[arc.other]));
}

void ClockPasses::passForward(PassBlock& block, std::size_t lane) {
    m_end = m_begin;
    for (std::size_t node = 0; node < m_model.nodeCount(); ++node) {
        const auto plain = m_model.plainIn.at(node);
        const auto special = m_model.specialIn.at(node);
        const auto leadsHere = [&](const SpecialArc& arc) { return !arc.isOrder && isTaken(block, arc, lane); };
        m_happens[node] =
            m_model.mayBeMissed[node] == 0 || std::ranges::any_of(special, leadsHere) ||
                    std::ranges::any_of(plain, [&](const PlainArc& arc) { return m_happens[arc.other] != 0; })
                ? 1
                : 0;
        Ticks& duration = block.durations[node].of[lane];
        Ticks& finish = block.finishes[node].of[lane];
        if (m_happens[node] == 0) {
            duration = 0;
            finish = kNever;
            continue;
        }
        putStep(node, duration);
        m_early[node] = m_model.clock->releases[node];
        for (const PlainArc& arc : plain) {
            if (m_happens[arc.other] != 0) bound(arc, node);
        }
        for (const SpecialArc& arc : special) {
            if (isTaken(block, arc, lane)) bound(arc, node);
        }
        m_finishes[node] = m_steps[node].finishTime(m_early[node]);
        finish = passed(m_finishes[node]);
        m_end = std::max(m_end, m_finishes[node]);
    }
    block.end.of[lane] = worked(m_end);
    m_ends[lane] = passed(m_end);
}

template <class Arc>
void ClockPasses::leave(const Arc& arc, std::size_t to, PassSums& sums) {
    const TimedArc own = timed(arc, to);
    m_late[arc.other] = std::min(m_late[arc.other], m_timing.latest(own, m_late[to]));
    if (m_drives[to] == 0 || m_timing.earliest(own, m_early[arc.other]) != m_early[to]) return;
    m_drives[arc.other] = 1;
    ++sums.drove[arc.number];
}

void ClockPasses::passBackward(const PassBlock& block, std::size_t lane, PassSums& sums) {
    const Ticks end = block.end.of[lane];
    for (std::size_t node = 0; node < m_model.nodeCount(); ++node) {
        if (m_happens[node] == 0) continue;
        m_late[node] = m_steps[node].axis().lastFinish(m_end) - m_steps[node].length;
        m_drives[node] = m_finishes[node] == m_end ? 1 : 0;
    }
    const float weight = static_cast<float>(end) / kSignificanceUnit;
    for (std::size_t node = m_model.nodeCount(); node-- > 0;) {
        if (m_happens[node] == 0) continue;
        for (const PlainArc& arc : m_model.plainIn.at(node)) {
            if (m_happens[arc.other] != 0) leave(arc, node, sums);
        }
        for (const SpecialArc& arc : m_model.specialIn.at(node)) {
            if (isTaken(block, arc, lane)) leave(arc, node, sums);
        }
        const Ticks length = block.durations[node].of[lane];
        const Ticks late = worked(m_steps[node].finishTime(m_late[node]));
        const Ticks room = std::max(length + late - worked(m_finishes[node]), 1);
        sums.critical[node] += m_drives[node];
        sums.significance[node] +=
            static_cast<std::int32_t>(static_cast<float>(length) / static_cast<float>(room) * weight);
    }
}

}  // namespace waymark
