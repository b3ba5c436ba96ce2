#pragma once
// When the journey is over, as a simulation has found it: all runs in order of their ends.
//
// A finish is the moment of the clock at which the last touchpoint is over. How long the journey takes is the working
// time until then: where waiting ends at night or on a weekend, that of the evening before. Days and promises go by the
// moment: what is over on Saturday does not keep a promise for Friday evening, though no working time lies between the
// two. Without waiting around the clock and hours of resources, working time says it all.

#include <cstddef>
#include <vector>

#include "core/base/probability.h"
#include "core/risk/simulation.h"

namespace waymark {

// A value found from runs, and the range that holds the true one with a confidence of 95 %.
struct Found {
    double value = 0.0;
    double low = 0.0, high = 0.0;
};

// The place of the quantile among so many runs in order of their ends: the smallest value that this share of them does
// not exceed.
[[nodiscard]] std::size_t quantilePlace(std::size_t runs, double chance);

struct HistogramBar {
    double from = 0.0, to = 0.0;  // places, see FinishDistribution::place()
    double share = 0.0;           // of the runs
};

class FinishDistribution {
public:
    FinishDistribution() = default;
    FinishDistribution(const SimulationModel& model, const SimulationRuns& runs);
    // Ends in whole minutes, in any order.
    explicit FinishDistribution(std::vector<std::int64_t> ends);

    [[nodiscard]] std::size_t runs() const { return m_ends.size(); }
    [[nodiscard]] bool empty() const { return m_ends.empty(); }
    [[nodiscard]] double mean() const { return m_mean; }
    [[nodiscard]] double deviation() const { return m_deviation; }
    // Standard error of the mean.
    [[nodiscard]] double meanError() const;
    // The order statistic for this chance, and those that enclose the true quantile (David and Nagaraja 2003, 7.1):
    // working minutes.
    [[nodiscard]] Found quantile(double chance) const;
    // The moment of that quantile. The model has to know the calendar of the journey.
    [[nodiscard]] LocalTime timeOf(double chance) const;
    // Chance to be over within so much working time, with Wilson's interval (1927). On the clock it is that of the
    // moment at which this time is over, and work stops.
    [[nodiscard]] Found chanceWithin(double minutes) const;
    // Chance to be over by a moment. The model has to know the calendar of the journey.
    [[nodiscard]] Found chanceBy(LocalTime time) const;
    // How much working time lies between a time and ends behind it on the average, those within it counting 0.
    [[nodiscard]] double meanBehind(double minutes) const;

    // On the clock all that is drawn lies on an axis of its minutes, which holds nights and weekends too; else on one
    // of working minutes. Both begin with the journey.
    [[nodiscard]] bool isOnClock() const { return !m_clockEnds.empty(); }
    // Of the quantile for this chance, and of a promised end.
    [[nodiscard]] double place(double chance) const;
    [[nodiscard]] double place(const PromisedEnd& end) const;
    // Bars of equal width, as many as asked for, from the first end to the last; one where all runs are equal.
    [[nodiscard]] std::vector<HistogramBar> histogram(std::size_t bars) const;

private:
    // Ends in units of which so many make a minute.
    template <class Number>
    void take(std::vector<Number> ends, double perMinute);
    [[nodiscard]] const std::vector<double>& places() const { return isOnClock() ? m_clockEnds : m_ends; }
    [[nodiscard]] double clockMinutes(LocalTime time) const;

    std::vector<double> m_ends;       // rising, working minutes
    std::vector<double> m_clockEnds;  // rising, minutes of the clock; empty where all is working time
    std::shared_ptr<const WorkCalendar> m_calendar;
    double m_mean = 0.0;
    double m_deviation = 0.0;
};

}  // namespace waymark
