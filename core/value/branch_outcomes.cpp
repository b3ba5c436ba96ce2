#include "core/value/branch_outcomes.h"

#include <algorithm>
#include <vector>

#include "core/risk/duration_sampler.h"

namespace waymark {
namespace {

constexpr std::int64_t kFewestSamples = 100;
constexpr std::int64_t kMostSamples = 100'000;

class Walk {
public:
    Walk(const BranchPlan& plan, const BranchLimits& limits)
        : m_plan(plan),
          m_seed(limits.seed),
          m_ways(branchWays(plan)),
          m_happens(plan.nodes),
          m_taken(plan.ways.size()),
          m_firstIn(plan.nodes + 1) {
        for (const SimulationPlan::Way& way : plan.ways) ++m_firstIn[way.to + 1];
        for (std::size_t node = 0; node < plan.nodes; ++node) m_firstIn[node + 1] += m_firstIn[node];
    }

    // As many outcomes as there would be if every decision happened in all of them.
    [[nodiscard]] double combinations() const {
        double product = 1.0;
        for (const std::vector<Branch>& branches : m_ways.chosen) {
            product *= static_cast<double>(std::max<std::size_t>(1, branches.size()));
        }
        return product;
    }
    // False if there are more than `most`.
    bool visitAll(std::int64_t most, const OutcomeVisitor& visit) {
        m_left = most;
        return goOn(0, 1.0, visit);
    }
    void visitSample(std::uint32_t count, const OutcomeVisitor& visit) {
        for (std::uint32_t run = 0; run < count; ++run) {
            for (std::size_t node = 0; node < m_plan.nodes; ++node) {
                if (!enter(node) || m_ways.chosen[node].empty()) continue;
                const DrawStream stream = drawStream(m_seed, DrawPurpose::Choice, m_plan.touchpoints[node].value);
                choose(node, branchFor(m_ways.chosen[node], static_cast<double>(stream.draw(run)) * 0x1p-32));
            }
            visit(1.0 / count, m_happens);
        }
    }

private:
    static std::size_t branchFor(const std::vector<Branch>& branches, double draw) {
        std::size_t k = 0;
        while (k + 1 < branches.size() && draw >= branches[k].chance) draw -= branches[k++].chance;
        return k;
    }
    // Whether the node happens; takes its ways on that nobody chooses.
    bool enter(std::size_t node) {
        const auto in = std::span(m_taken).subspan(m_firstIn[node], m_firstIn[node + 1] - m_firstIn[node]);
        const bool happens = in.empty() || std::ranges::find(in, 1) != in.end();
        m_happens[node] = happens ? 1 : 0;
        for (const std::size_t way : m_ways.plain[node]) m_taken[way] = m_happens[node];
        if (!happens) {
            for (const Branch& branch : m_ways.chosen[node]) m_taken[branch.way] = 0;
        }
        return happens;
    }
    void choose(std::size_t node, std::size_t chosen) {
        for (const Branch& branch : m_ways.chosen[node]) m_taken[branch.way] = 0;
        m_taken[m_ways.chosen[node][chosen].way] = 1;
    }
    bool goOn(std::size_t node, double chance, const OutcomeVisitor& visit) {
        for (; node < m_plan.nodes; ++node) {
            const std::vector<Branch>& branches = m_ways.chosen[node];
            if (!enter(node) || branches.empty()) continue;
            for (std::size_t k = 1; k < branches.size(); ++k) {
                choose(node, k);
                if (!goOn(node + 1, chance * branches[k].chance, visit)) return false;
            }
            choose(node, 0);
            chance *= branches.front().chance;
        }
        if (m_left-- == 0) return false;
        visit(chance, m_happens);
        return true;
    }

    const BranchPlan& m_plan;
    std::uint64_t m_seed;
    BranchWays m_ways;
    std::vector<std::uint8_t> m_happens;  // by node
    std::vector<std::uint8_t> m_taken;    // by way
    std::vector<std::size_t> m_firstIn;   // by node: its first way in
    std::int64_t m_left = 0;
};

}  // namespace

bool forEachOutcome(const BranchPlan& plan, const BranchLimits& limits, const std::function<void()>& start,
                    const OutcomeVisitor& visit) {
    Walk walk(plan, limits);
    const auto size = std::max<std::int64_t>(1, static_cast<std::int64_t>(plan.nodes + plan.ways.size()));
    const std::int64_t affordable = limits.work / size;
    const std::int64_t most = std::min<std::int64_t>(limits.outcomes, std::max<std::int64_t>(1, affordable));
    start();
    // Decisions behind decisions have fewer outcomes than combinations, but hardly so much fewer.
    if (walk.combinations() <= static_cast<double>(most) * static_cast<double>(most)) {
        if (walk.visitAll(most, visit)) return true;
        start();
    }
    walk.visitSample(static_cast<std::uint32_t>(std::clamp(affordable, kFewestSamples, kMostSamples)), visit);
    return false;
}

}  // namespace waymark
