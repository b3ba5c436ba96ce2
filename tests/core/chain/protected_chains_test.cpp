// What buffers are for, on random plans: a delay that a buffer is worth does not reach the critical chain, and the
// chance of the promised date is that of runs reckoned here once more.

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

#include "core/chain/chain_simulation.h"
#include "core/chain/validate_chain.h"
#include "tests/core/chain/worked_chains.h"
#include "tests/support/random_journey.h"
#include "tests/support/staffed_journey.h"

namespace waymark {
namespace {

ChainPlan plannedByRsem(const Document& document) {
    ChainSettings settings;
    settings.limits = {300, 300, {}};
    const auto plan = makeChainPlan(document, settings);
    EXPECT_TRUE(plan);
    EXPECT_TRUE(validateChain(document, *plan).empty());
    return *plan;
}

// Where tasks begin that nothing lets begin sooner than planned, when one of them takes so much longer; in working
// minutes.
std::vector<Minutes> startsBehindADelay(const ChainPlan& plan, std::uint32_t late, Minutes by) {
    std::vector<Minutes> starts = plan.places;
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const ChainLink& link : plan.network.links) {
            const bool leavesLater = link.from == late && leavesAtFinish(link.kind);
            const bool endsLater = link.to == late && !plan.network.bindsStart(link);
            const Minutes start =
                starts[link.from] + link.distance + (leavesLater ? by : Minutes{0}) - (endsLater ? by : Minutes{0});
            if (start <= starts[link.to]) continue;
            starts[link.to] = start;
            isChanged = true;
        }
    }
    return starts;
}

// By so much more than its buffers a chain says it may delay the critical one.
Minutes admittedDelay(const ChainPlan& plan) {
    double largest = 0.0;
    for (const FeedingBuffer& buffer : plan.feedingBuffers) {
        if (!buffer.endsWithJourney()) largest = std::max(largest, buffer.lacking());
    }
    return Minutes{static_cast<std::int64_t>(std::ceil(largest))};
}

void expectProtected(const ChainPlan& plan, int& handOvers) {
    for (const FeedingBuffer& buffer : plan.feedingBuffers) handOvers += buffer.resource ? 1 : 0;
    for (std::uint32_t late = 0; late < plan.problem.taskCount(); ++late) {
        if (std::ranges::count(plan.chain.tasks, late) > 0) continue;
        const auto starts = startsBehindADelay(plan, late, plan.times[late].cut());
        for (const std::uint32_t task : plan.chain.tasks) {
            EXPECT_LE(starts[task], plan.places[task] + admittedDelay(plan)) << "task " << late << " delays " << task;
        }
    }
}

TEST(ProtectedChains, TheCutOfATaskBesideTheChainDoesNotReachIt) {
    int handOvers = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        expectProtected(plannedByRsem(test::randomStaffedJourney(4 + seed % 12, seed)), handOvers);
    }
    EXPECT_GT(handOvers, 20);
}

// Tasks in a few rows, most of them in need of one of two people.
class RandomChains {
public:
    explicit RandomChains(std::uint64_t seed) : m_random(seed) {
        const std::size_t count = 5 + m_random.below(5);
        for (std::size_t k = 0; k < count; ++k) {
            const double aggressive = 1.0 + static_cast<double>(m_random.below(6));
            const double safe = aggressive + static_cast<double>(m_random.below(7));
            constexpr std::string_view kPeople[] = {"", "r", "q"};
            m_times.emplace_back(aggressive, safe);
            m_needs.emplace_back(kPeople[m_random.below(3)]);
            m_build.task(code(k), aggressive, safe, m_needs.back());
            m_before.emplace_back();
            for (std::size_t from = k > 3 ? k - 3 : 0; from < k; ++from) {
                if (m_random.below(3) != 0) continue;
                m_before.back().push_back(from);
                m_build.after(code(k), {code(from)});
            }
        }
    }
    [[nodiscard]] Document document() const { return m_build.document(); }

    // The share of runs that are over in time when everybody follows the plan: a resource serves in the order of the
    // plan, what begins a chain beside the critical one begins when the plan says, all else as soon as it can.
    double chance(const ChainPlan& plan, double days, std::uint32_t runs) {
        std::vector<std::vector<std::size_t>> before = m_before;
        std::vector<double> starts, ends, dates(m_times.size(), 0.0);
        std::vector<std::size_t> order;
        for (std::size_t k = 0; k < m_times.size(); ++k) {
            const Document built = document();
            const std::uint32_t task = test::taskWith(plan, built, code(k));
            starts.push_back(test::inDays(static_cast<double>(plan.starts[task].count())));
            ends.push_back(test::inDays(static_cast<double>(plan.spans[task].workFinish.count())));
            order.push_back(k);
        }
        std::ranges::sort(order, {}, [&](std::size_t k) { return std::pair(starts[k], k); });
        for (const std::size_t k : order) {
            for (const std::size_t other : order) {
                if (!m_needs[k].empty() && m_needs[k] == m_needs[other] && starts[other] < starts[k])
                    before[k].push_back(other);
            }
            const bool isHeldBack =
                std::ranges::any_of(before[k], [&](std::size_t other) { return ends[other] > starts[k] - 1e-9; });
            if (!isHeldBack) dates[k] = starts[k];
        }
        std::uint32_t kept = 0;
        for (std::uint32_t run = 0; run < runs; ++run) {
            double end = 0.0;
            for (const std::size_t k : order) {
                double begin = dates[k];
                for (const std::size_t other : before[k]) begin = std::max(begin, ends[other]);
                ends[k] = begin + drawn(m_times[k]);
                end = std::max(end, ends[k]);
            }
            kept += end <= days ? 1U : 0U;
        }
        return static_cast<double>(kept) / runs;
    }

private:
    [[nodiscard]] static std::string code(std::size_t k) { return std::string(1, static_cast<char>('A' + k)); }
    double drawn(const std::pair<double, double>& times) {
        const double sigma = std::log(times.second / times.first) / 1.2815515655;
        return times.first * std::exp(sigma * m_normal(m_draws));
    }

    Random m_random;
    std::mt19937_64 m_draws{11};
    std::normal_distribution<double> m_normal;
    test::ChainBuilder m_build;
    std::vector<std::pair<double, double>> m_times;
    std::vector<std::string> m_needs;
    std::vector<std::vector<std::size_t>> m_before;
};

TEST(ProtectedChains, TheChanceOfTheDateIsThatOfRunsReckonedAnew) {
    constexpr std::uint32_t kRuns = 20'000;
    int handOvers = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        RandomChains chains(seed);
        const Document document = chains.document();
        const ChainPlan plan = plannedByRsem(document);
        expectProtected(plan, handOvers);
        const auto outcomes = compareSizings(document, plan, chainSettings(document), {kRuns, seed});
        const auto rsem = std::ranges::find(outcomes, BufferSizing::Rsem, &SizingOutcome::sizing);
        const double share = chains.chance(plan, test::inDays(rsem->finish), kRuns);
        const double error = std::sqrt(2.0 * std::max(share * (1.0 - share), 1e-3) / kRuns);
        EXPECT_NEAR(rsem->chance.value, share, 4.0 * error);
    }
    EXPECT_GT(handOvers, 5);
}

}  // namespace
}  // namespace waymark
