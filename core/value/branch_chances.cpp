#include "core/value/branch_chances.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace waymark {
namespace {

constexpr std::size_t kSlots = 256;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Which of the ways that are open now are taken, by slot.
struct Open {
    std::array<std::uint64_t, kSlots / 64> words{};

    void set(std::size_t slot) { words[slot / 64] |= std::uint64_t{1} << (slot % 64); }
    [[nodiscard]] bool meets(const Open& other) const {
        std::uint64_t common = 0;
        for (std::size_t k = 0; k < words.size(); ++k) common |= words[k] & other.words[k];
        return common != 0;
    }
    void clear(const Open& other) {
        for (std::size_t k = 0; k < words.size(); ++k) words[k] &= ~other.words[k];
    }
    auto operator<=>(const Open&) const = default;
};

struct State {
    Open taken;
    double chance = 0.0;
};

class Frontier {
public:
    Frontier(const BranchPlan& plan, std::size_t mostStates)
        : m_plan(plan),
          m_ways(branchWays(plan)),
          m_mostStates(mostStates),
          m_waysIn(plan.nodes),
          m_signalOf(plan.ways.size(), kNone),
          m_chances(plan.nodes) {
        for (std::size_t k = 0; k < plan.ways.size(); ++k) m_waysIn[plan.ways[k].to].push_back(k);
        for (std::size_t slot = kSlots; slot-- > 0;) m_free.push_back(slot);
    }

    [[nodiscard]] std::optional<std::vector<double>> run() {
        std::vector<std::size_t> waiting(m_plan.nodes);  // ways in that are not decided yet
        std::vector<std::vector<std::size_t>> next(m_plan.nodes);
        for (const SimulationPlan::Way& way : m_plan.ways) {
            ++waiting[way.to];
            next[way.from].push_back(way.to);
        }
        // What was reached last goes on first: ways side by side are then followed one after the other, to where they
        // meet again, and few are open at once.
        std::vector<std::size_t> ready;
        for (std::size_t node = m_plan.nodes; node-- > 0;) {
            if (waiting[node] == 0) ready.push_back(node);
        }
        while (!ready.empty()) {
            const std::size_t node = ready.back();
            ready.pop_back();
            if (!pass(node)) return std::nullopt;
            for (const std::size_t to : next[node]) {
                if (--waiting[to] == 0) ready.push_back(to);
            }
        }
        return std::move(m_chances);
    }

private:
    // A bit of the states that several ways may read: that a node happens, or that a branch is taken.
    struct Signal {
        std::size_t slot = 0;
        std::size_t readers = 0;
    };
    struct Leaving {
        std::optional<std::size_t> plain;  // slots
        std::vector<std::pair<std::size_t, double>> chosen;
    };

    bool pass(std::size_t node) {
        Open heard;
        Open over;
        for (const std::size_t way : m_waysIn[node]) hear(m_signalOf[way], heard, over);
        const std::optional<Leaving> leaving = leave(node);
        if (!leaving) return false;
        std::vector<State> after;
        after.reserve(m_states.size() * std::max<std::size_t>(1, leaving->chosen.size()));
        for (State state : m_states) {
            const bool happens = m_waysIn[node].empty() || state.taken.meets(heard);
            if (happens) m_chances[node] += state.chance;
            state.taken.clear(over);
            if (happens && leaving->plain) state.taken.set(*leaving->plain);
            if (!happens || leaving->chosen.empty()) {
                after.push_back(state);
                continue;
            }
            for (const auto& [slot, chance] : leaving->chosen) {
                State chosen = state;
                chosen.taken.set(slot);
                chosen.chance *= chance;
                after.push_back(chosen);
            }
        }
        m_states = std::move(after);
        merge();
        return m_states.size() <= m_mostStates;
    }
    void hear(std::size_t number, Open& heard, Open& over) {
        if (number == kNone) return;  // a branch that nobody takes
        Signal& signal = m_signals[number];
        heard.set(signal.slot);
        if (--signal.readers > 0) return;
        over.set(signal.slot);
        m_free.push_back(signal.slot);
    }
    std::optional<std::size_t> open(std::size_t readers) {
        if (m_free.empty()) return std::nullopt;
        m_signals.push_back({m_free.back(), readers});
        m_free.pop_back();
        return m_signals.back().slot;
    }
    std::optional<Leaving> leave(std::size_t node) {
        Leaving leaving;
        const std::vector<std::size_t>& plain = m_ways.plain[node];
        if (!plain.empty()) {
            leaving.plain = open(plain.size());
            if (!leaving.plain) return std::nullopt;
            for (const std::size_t way : plain) m_signalOf[way] = m_signals.size() - 1;
        }
        for (const Branch& branch : m_ways.chosen[node]) {
            const auto slot = open(1);
            if (!slot) return std::nullopt;
            m_signalOf[branch.way] = m_signals.size() - 1;
            leaving.chosen.emplace_back(*slot, branch.chance);
        }
        return leaving;
    }
    void merge() {
        std::ranges::sort(m_states, {}, &State::taken);
        std::size_t kept = 0;
        for (std::size_t k = 1; k < m_states.size(); ++k) {
            if (m_states[k].taken == m_states[kept].taken)
                m_states[kept].chance += m_states[k].chance;
            else
                m_states[++kept] = m_states[k];
        }
        m_states.resize(kept + 1);
    }

    const BranchPlan& m_plan;
    BranchWays m_ways;
    std::size_t m_mostStates;
    std::vector<std::vector<std::size_t>> m_waysIn;  // by node
    std::vector<std::size_t> m_signalOf;             // by way, once it is open
    std::vector<Signal> m_signals;
    std::vector<std::size_t> m_free;
    std::vector<State> m_states{State{{}, 1.0}};
    std::vector<double> m_chances;  // by node
};

}  // namespace

std::optional<std::vector<double>> branchChances(const BranchPlan& plan, std::size_t mostStates) {
    return Frontier(plan, mostStates).run();
}

}  // namespace waymark
