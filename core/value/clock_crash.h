#pragma once
// A journey whose touchpoints can be made shorter, timed as it really passes: in opening hours and around the clock.
// The time-cost curve (crash_curve.h) takes the average week for both.

#include <cstdint>
#include <span>
#include <vector>

#include "core/model/document.h"
#include "core/schedule/compute_schedule.h"
#include "core/schedule/network.h"
#include "core/value/crash_plan.h"

namespace waymark {

class ClockCrash {
public:
    // A touchpoint, in minutes as its estimate counts: of its working hours, or of the clock.
    struct Step {
        std::int64_t normal = 0, crash = 0;
        double rate = 0.0;  // money for each minute less

        [[nodiscard]] bool canShrink() const { return crash < normal; }
    };

    // `journey` is that of the document, which must outlive it, and has hours of its own; where it has none the curve
    // is right by itself.
    ClockCrash(const Document& document, const JourneyCrash& journey);

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] const Network& network() const { return m_network; }
    // As long as everything takes some of its time.
    [[nodiscard]] const Axes& axes() const { return m_axes; }
    // When touchpoints take so long: what takes no time may pass on another axis.
    [[nodiscard]] Axes axesFor(std::span<const std::int64_t> lengths);
    [[nodiscard]] const EndAxis& ends() const { return m_ends; }
    [[nodiscard]] std::vector<std::int64_t> normal() const;

    // When the journey is over if its touchpoints take so long, as ends() tells it, and all about that schedule.
    [[nodiscard]] std::int64_t finishOf(std::span<const std::int64_t> lengths);
    [[nodiscard]] Schedule scheduleOf(std::span<const std::int64_t> lengths);
    [[nodiscard]] double costOf(std::span<const std::int64_t> lengths) const;

    // From lengths by the average week, rounded down.
    [[nodiscard]] std::vector<std::int64_t> ownLengths(std::span<const std::int64_t> averages) const;

private:
    const Document& m_document;
    Network m_network;
    HoursTable m_hours;
    Axes m_axes;
    EndAxis m_ends;
    std::vector<CrashPlan::Step> m_averages;
    std::vector<Step> m_steps;
};

}  // namespace waymark
