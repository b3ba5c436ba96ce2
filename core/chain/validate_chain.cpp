#include "core/chain/validate_chain.h"

#include <algorithm>

namespace waymark {
namespace {

using Kind = ChainFault::Kind;

class Check {
public:
    explicit Check(const ChainPlan& plan) : m_plan(plan) {}

    std::vector<ChainFault> run() {
        if (m_plan.starts.size() != m_plan.problem.taskCount() || m_plan.times.size() != m_plan.starts.size()) {
            add(Kind::WrongSize, 0, 0);
            return m_faults;
        }
        checkDistances();
        checkCapacities();
        checkChain();
        for (const FeedingBuffer& buffer : m_plan.feedingBuffers) checkBuffer(buffer);
        if (m_plan.projectBuffer < 0.0) add(Kind::BufferTooLarge, 0, 0);
        return m_faults;
    }

private:
    void add(Kind kind, std::uint32_t task, std::uint32_t other) { m_faults.push_back({kind, task, other}); }
    [[nodiscard]] Minutes length(std::uint32_t task) const {
        return m_plan.problem.period * m_plan.problem.durations[task];
    }
    [[nodiscard]] Minutes end(std::uint32_t task) const { return m_plan.starts[task] + length(task); }

    void checkDistances() {
        const ResourceProblem& problem = m_plan.problem;
        for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
            if (m_plan.starts[task] < problem.period * problem.releases[task]) add(Kind::TooEarly, task, 0);
            if (end(task) > m_plan.makespan) add(Kind::ChainEndsEarly, task, 0);
            for (const ResourceProblem::Arc& arc : problem.outgoing(task)) {
                const Minutes least = m_plan.starts[task] + problem.period * arc.distance;
                if (m_plan.starts[arc.task] < least) add(Kind::DistanceBroken, arc.task, task);
            }
        }
    }

    void checkCapacities() {
        const ResourceProblem& problem = m_plan.problem;
        for (std::uint32_t at = 0; at < problem.taskCount(); ++at) {
            for (const ResourceProblem::Need& mine : problem.needsOf(at)) {
                std::int64_t inUse = 0;
                for (std::uint32_t task = 0; task < problem.taskCount(); ++task) {
                    if (m_plan.starts[task] > m_plan.starts[at] || m_plan.starts[at] >= end(task)) continue;
                    for (const ResourceProblem::Need& need : problem.needsOf(task)) {
                        if (need.resource == mine.resource) inUse += need.amount;
                    }
                }
                if (inUse > problem.capacities[mine.resource]) add(Kind::OverCapacity, at, mine.resource);
            }
        }
    }

    // From one task of the chain to the next there is a dependency that binds, or the same resource without a pause.
    [[nodiscard]] bool follows(std::uint32_t task, std::uint32_t next) const {
        for (const ResourceProblem::Arc& arc : m_plan.problem.outgoing(task)) {
            const Minutes least = m_plan.starts[task] + m_plan.problem.period * arc.distance;
            if (arc.task == next && m_plan.starts[next] == least) return true;
        }
        if (m_plan.starts[next] != end(task)) return false;
        for (const ResourceProblem::Need& mine : m_plan.problem.needsOf(task)) {
            for (const ResourceProblem::Need& theirs : m_plan.problem.needsOf(next)) {
                if (mine.resource == theirs.resource) return true;
            }
        }
        return false;
    }

    void checkChain() {
        const std::vector<std::uint32_t>& chain = m_plan.chain.tasks;
        if (chain.empty()) return;
        for (std::size_t k = 1; k < chain.size(); ++k) {
            if (!follows(chain[k - 1], chain[k])) add(Kind::GapInChain, chain[k - 1], chain[k]);
        }
        if (end(chain.back()) != m_plan.makespan) add(Kind::ChainEndsEarly, chain.back(), 0);
        const Minutes release = m_plan.problem.period * m_plan.problem.releases[chain.front()];
        if (m_plan.starts[chain.front()] != release) add(Kind::ChainBeginsLate, chain.front(), 0);
    }

    void checkBuffer(const FeedingBuffer& buffer) {
        const std::uint32_t other = buffer.into.value_or(buffer.from);
        const Minutes limit = buffer.into ? m_plan.starts[*buffer.into] : m_plan.makespan;
        const double bufferEnd = static_cast<double>(buffer.begin.count()) + buffer.placed;
        if (buffer.begin < Minutes{0} || bufferEnd > static_cast<double>(limit.count())) {
            add(Kind::BufferOutside, buffer.from, other);
        }
        if (!buffer.into && buffer.begin < end(buffer.from)) add(Kind::BufferOutside, buffer.from, other);
        for (const ResourceProblem::Arc& arc : m_plan.problem.outgoing(buffer.from)) {
            if (!buffer.into || arc.task != *buffer.into) continue;
            const Minutes least = m_plan.starts[buffer.from] + m_plan.problem.period * arc.distance;
            if (buffer.begin < least) add(Kind::BufferOutside, buffer.from, other);
        }
        if (buffer.placed < 0.0 || buffer.placed > buffer.wanted) add(Kind::BufferTooLarge, buffer.from, other);
    }

    const ChainPlan& m_plan;
    std::vector<ChainFault> m_faults;
};

}  // namespace

std::vector<ChainFault> validateChain(const ChainPlan& plan) { return Check(plan).run(); }

}  // namespace waymark
