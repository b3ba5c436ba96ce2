#pragma once
// A local search for plans that are too large to breed: the best schedule is pushed to the right, its tasks take turns
// anew in about that order by parallel schedule generation, and the result is justified (iterated forward-backward
// improvement; Li and Willis 1992, Tormos and Lova 2001). Same interface as GeneticSearch.

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/resource/schedule_generator.h"

namespace waymark {

class JustificationSearch {
public:
    explicit JustificationSearch(const ResourceProblem& problem, std::uint64_t seed = 1);

    // Takes a schedule as a start that was found elsewhere or earlier.
    void add(std::span<const Period> starts);
    // Goes on until about `schedules` more have been made, one as short as `target` is found, or `isStopped` says so.
    void run(std::int64_t schedules, Period target, const std::function<bool()>& isStopped);

    // The shortest schedule so far; empty before the first.
    [[nodiscard]] const std::vector<Period>& bestStarts() const { return m_bestStarts; }
    [[nodiscard]] Period bestMakespan() const { return m_bestMakespan; }
    [[nodiscard]] std::int64_t schedules() const { return m_generator.passes(); }

private:
    void begin();
    void improve();
    void keep(Period makespan);

    const ResourceProblem* m_problem;
    ScheduleGenerator m_generator;
    Random m_random;
    std::vector<Period> m_bestStarts;
    Period m_bestMakespan = kLastPeriod;
    std::vector<Period> m_starts;
    std::vector<double> m_urgencies;
};

}  // namespace waymark
