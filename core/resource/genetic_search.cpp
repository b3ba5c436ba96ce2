#include "core/resource/genetic_search.h"

#include <algorithm>
#include <cmath>

#include "core/resource/sampling.h"

namespace waymark {
namespace {

std::uint64_t hashOf(std::span<const Period> starts) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const Period start : starts) {
        hash = (hash ^ static_cast<std::uint64_t>(start)) * 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 32U;
    }
    return hash;
}

bool dependsOn(const ResourceProblem& problem, std::uint32_t task, std::uint32_t predecessor) {
    return std::ranges::any_of(problem.incoming(task), [&](const auto& arc) { return arc.task == predecessor; });
}

}  // namespace

GeneticSearch::GeneticSearch(const ResourceProblem& problem, const GeneticSettings& settings)
    : m_problem(&problem),
      m_settings(settings),
      m_times(criticalTimes(problem)),
      m_generator(problem),
      m_random(settings.seed),
      m_takenIn(problem.taskCount(), 0) {}

void GeneticSearch::add(std::span<const Period> starts) {
    m_generator.orderByStart(starts, m_child);
    evaluate();
}

void GeneticSearch::run(std::int64_t schedules, Period target, const std::function<bool()>& isStopped) {
    const std::int64_t end = m_generator.passes() + schedules;
    while (m_generator.passes() < end && m_bestMakespan > target && !isStopped()) {
        if (m_sampled < m_settings.population) {
            fill();
        } else {
            breed();
        }
    }
}

void GeneticSearch::fill() {
    m_child = m_sampled == 0 ? orderByLatestFinish(*m_problem, m_times) : sampleOrder(*m_problem, m_times, m_random);
    ++m_sampled;
    evaluate();
}

void GeneticSearch::breed() {
    const Individual& mother = pick();
    const Individual& father = pick();
    cross(mother, father, m_child);
    mutate(m_child);
    evaluate();
}

// The better of two drawn at random.
const GeneticSearch::Individual& GeneticSearch::pick() {
    const Individual& first = m_population[m_random.below(m_population.size())];
    const Individual& second = m_population[m_random.below(m_population.size())];
    return first.makespan <= second.makespan ? first : second;
}

// Two points: the mother's order before and behind, in between what comes first in the father's.
void GeneticSearch::cross(const Individual& mother, const Individual& father, std::vector<std::uint32_t>& child) {
    const std::size_t count = mother.order.size();
    std::size_t first = m_random.below(count + 1);
    std::size_t second = m_random.below(count + 1);
    if (first > second) std::swap(first, second);
    child.clear();
    ++m_childNumber;
    const auto take = [&](std::span<const std::uint32_t> order, std::size_t until) {
        for (const std::uint32_t task : order) {
            if (child.size() == until) return;
            if (m_takenIn[task] == m_childNumber) continue;
            m_takenIn[task] = m_childNumber;
            child.push_back(task);
        }
    };
    take(mother.order, first);
    take(father.order, second);
    take(mother.order, count);
}

void GeneticSearch::mutate(std::vector<std::uint32_t>& order) {
    // The distances between swaps, drawn at once instead of a number for each place.
    const double scale = 1.0 / std::log1p(-m_settings.swapChance);
    for (double place = 0.0;;) {
        place += std::floor(std::log1p(-m_random.uniform()) * scale);
        if (place + 1.0 >= static_cast<double>(order.size())) return;
        const auto k = static_cast<std::size_t>(place);
        if (!dependsOn(*m_problem, order[k + 1], order[k])) std::swap(order[k], order[k + 1]);
        place += 1.0;
    }
}

void GeneticSearch::evaluate() {
    m_generator.generate(m_child, m_starts);
    const Period makespan = m_generator.justify(m_starts);
    if (makespan < m_bestMakespan) {
        m_bestMakespan = makespan;
        m_bestStarts = m_starts;
    }
    keep(makespan);
}

void GeneticSearch::keep(Period makespan) {
    const std::uint64_t hash = hashOf(m_starts);
    if (!m_hashes.insert(hash).second) return;
    if (m_population.size() < m_settings.population) {
        m_population.emplace_back();
        m_population.back().makespan = makespan;
        m_population.back().hash = hash;
        m_generator.orderByStart(m_starts, m_population.back().order);
        return;
    }
    // The worse of two drawn at random makes room, unless it is better than the child.
    Individual& first = m_population[m_random.below(m_population.size())];
    Individual& second = m_population[m_random.below(m_population.size())];
    Individual& worse = first.makespan >= second.makespan ? first : second;
    if (worse.makespan < makespan) {
        m_hashes.erase(hash);
        return;
    }
    m_hashes.erase(worse.hash);
    worse.makespan = makespan;
    worse.hash = hash;
    m_generator.orderByStart(m_starts, worse.order);
}

}  // namespace waymark
