#pragma once
// A genetic search for short schedules: orders of tasks are crossed and mutated, turned into schedules and justified
// (Hartmann 1998 for the operators; Valls, Ballestin and Quintanilla 2008 for justifying every child). It can be
// continued at any time, and gives the same result for the same seed and number of schedules.

#include <cstdint>
#include <functional>
#include <span>
#include <unordered_set>
#include <vector>

#include "core/base/random.h"
#include "core/resource/lower_bounds.h"
#include "core/resource/schedule_generator.h"

namespace waymark {

struct GeneticSettings {
    std::size_t population = 300;
    double swapChance = 1.0 / 50.0;  // of two neighbours in an order, for each place
    std::uint64_t seed = 1;
};

class GeneticSearch {
public:
    explicit GeneticSearch(const ResourceProblem& problem, const GeneticSettings& settings = {});

    // Takes a schedule into the population that was found elsewhere or earlier.
    void add(std::span<const Period> starts);
    // Goes on until about `schedules` more have been made, one as short as `target` is found, or `isStopped` says so.
    void run(std::int64_t schedules, Period target, const std::function<bool()>& isStopped);

    // The shortest schedule so far; empty before the first.
    [[nodiscard]] const std::vector<Period>& bestStarts() const { return m_bestStarts; }
    [[nodiscard]] Period bestMakespan() const { return m_bestMakespan; }
    [[nodiscard]] std::int64_t schedules() const { return m_generator.passes(); }

private:
    struct Individual {
        std::vector<std::uint32_t> order;
        Period makespan = 0;
        std::uint64_t hash = 0;  // of all starts
    };

    void fill();
    void breed();
    [[nodiscard]] const Individual& pick();
    void cross(const Individual& mother, const Individual& father, std::vector<std::uint32_t>& child);
    void mutate(std::vector<std::uint32_t>& order);
    // Makes the schedule of m_child and keeps it if it is new.
    void evaluate();
    void keep(Period makespan);

    const ResourceProblem* m_problem;
    GeneticSettings m_settings;
    CriticalTimes m_times;
    ScheduleGenerator m_generator;
    Random m_random;
    std::vector<Individual> m_population;
    std::unordered_set<std::uint64_t> m_hashes;
    std::size_t m_sampled = 0;
    std::vector<Period> m_bestStarts;
    Period m_bestMakespan = kLastPeriod;
    std::vector<std::uint32_t> m_child;
    std::vector<Period> m_starts;
    std::vector<std::uint32_t> m_takenIn;  // by task: the child it was last taken into
    std::uint32_t m_childNumber = 0;
};

}  // namespace waymark
