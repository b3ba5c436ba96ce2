#include "ui/session/run_simulation.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace waymark {
namespace {

// Hands out batches to threads and takes their outcomes back in order.
class Exchange {
public:
    Exchange(const SimulationModel& model, const SimulationSettings& settings, const std::stop_token& stop)
        : m_model(model), m_seed(settings.seed), m_stop(stop), m_ranges(batches(model, settings.runs)) {
        m_outcomes.resize(m_ranges.size());
    }

    [[nodiscard]] std::size_t size() const { return m_ranges.size(); }

    // What each thread does until nothing is left.
    void work() {
        BatchSimulator simulator(m_model, m_seed);
        for (std::size_t taken = take(); taken < m_ranges.size(); taken = take()) {
            auto outcome = simulator.run(m_ranges[taken], m_stop);
            const std::lock_guard lock(m_mutex);
            m_outcomes[taken] = {std::move(outcome), true};
            m_came.notify_one();
        }
    }

    // Waits for an outcome; nothing where it was stopped.
    std::optional<SimulationRuns> receive(std::size_t batch) {
        std::unique_lock lock(m_mutex);
        m_came.wait(lock, [&] { return m_outcomes[batch].isThere; });
        return std::exchange(m_outcomes[batch].runs, std::nullopt);
    }

private:
    struct Outcome {
        std::optional<SimulationRuns> runs;
        bool isThere = false;
    };

    std::size_t take() {
        const std::lock_guard lock(m_mutex);
        return m_next++;
    }

    const SimulationModel& m_model;
    std::uint64_t m_seed;
    std::stop_token m_stop;
    std::vector<RunRange> m_ranges;
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::vector<Outcome> m_outcomes;
    std::size_t m_next = 0;
};

}  // namespace

SimulationRuns runOnAllCores(const SimulationModel& model, const SimulationSettings& settings,
                             const std::stop_token& stop, const SimulationSink& sink) {
    Exchange exchange(model, settings, stop);
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> threads;
    for (std::size_t k = 0; k < std::min(cores, exchange.size()); ++k) threads.emplace_back([&] { exchange.work(); });
    SimulationRuns all(model);
    for (std::size_t batch = 0; batch < exchange.size(); ++batch) {
        auto next = exchange.receive(batch);
        if (!next) break;
        merge(all, std::move(*next));
        if (sink) sink(all);
    }
    return all;
}

}  // namespace waymark
