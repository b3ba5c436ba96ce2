#pragma once
// When the journey is over, as a simulation has found it: all runs in order of their ends. Times are working minutes.

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
    double from = 0.0, to = 0.0;  // minutes
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
    // The order statistic for this chance, and those that enclose the true quantile (David and Nagaraja 2003, 7.1).
    [[nodiscard]] Found quantile(double chance) const;
    // Chance to be over within a time, with Wilson's interval (1927).
    [[nodiscard]] Found chanceWithin(double minutes) const;
    // How far ends lie behind a time on the average, those within it counting 0.
    [[nodiscard]] double meanBehind(double minutes) const;
    // Bars of equal width, as many as asked for, from the first end to the last; one where all runs are equal.
    [[nodiscard]] std::vector<HistogramBar> histogram(std::size_t bars) const;

private:
    // Ends in units of which so many make a minute.
    template <class Number>
    void take(std::vector<Number> ends, double perMinute);

    std::vector<double> m_ends;  // rising, minutes
    double m_mean = 0.0;
    double m_deviation = 0.0;
};

}  // namespace waymark
