#pragma once
// What is known of the starts of all tasks while the search goes deeper and back: a lowest and a highest value for
// each, with the history and the reasons of every change. "x is at least v" is a literal; no variable stands behind
// it (implicit literals, as in lazy clause generation: Ohrimenko, Stuckey and Codish 2009).

#include <cstdint>
#include <span>
#include <vector>

#include "core/resource/resource_problem.h"

namespace waymark {

// A quantity that only grows along a branch of the search: node 2x is the start of task x, node 2x + 1 its negative.
using BoundNode = std::uint32_t;

[[nodiscard]] constexpr BoundNode startNode(std::uint32_t task) { return 2 * task; }
[[nodiscard]] constexpr BoundNode negatedStartNode(std::uint32_t task) { return 2 * task + 1; }
[[nodiscard]] constexpr BoundNode mirrored(BoundNode node) { return node ^ 1U; }
[[nodiscard]] constexpr std::uint32_t taskOf(BoundNode node) { return node / 2; }

// The value of `node` is at least `bound`.
struct BoundLiteral {
    BoundNode node = 0;
    Period bound = 0;

    bool operator==(const BoundLiteral&) const = default;
};
// "x >= v" is false just when "-x >= 1 - v".
[[nodiscard]] constexpr BoundLiteral negated(BoundLiteral literal) {
    return {mirrored(literal.node), 1 - literal.bound};
}

// Why a bound grew. What `first` and `second` mean is up to who explains it.
struct BoundReason {
    enum class Kind : std::uint8_t { Decision, Distance, Disjunction, Capacity, Clause };
    Kind kind = Kind::Decision;
    std::uint32_t first = 0;
    std::int32_t second = 0;
};

class BoundTrail {
public:
    struct Entry {
        BoundLiteral literal;
        Period previousBound;
        std::int32_t previousEntry;  // of the same node; -1: the bound of the root
        BoundReason reason;
    };

    // Lowest and highest start of each task, by task.
    BoundTrail(std::span<const Period> lowest, std::span<const Period> highest);

    [[nodiscard]] std::uint32_t nodeCount() const { return static_cast<std::uint32_t>(m_bounds.size()); }
    [[nodiscard]] Period bound(BoundNode node) const { return m_bounds[node]; }
    [[nodiscard]] Period lowest(std::uint32_t task) const { return m_bounds[startNode(task)]; }
    [[nodiscard]] Period highest(std::uint32_t task) const { return -m_bounds[negatedStartNode(task)]; }
    [[nodiscard]] Period rootBound(BoundNode node) const { return m_rootBounds[node]; }
    [[nodiscard]] bool isTrue(BoundLiteral literal) const { return m_bounds[literal.node] >= literal.bound; }
    [[nodiscard]] bool isFalse(BoundLiteral literal) const { return isTrue(negated(literal)); }

    // Notes that a literal holds. False if the task has no start left; the literal is noted all the same.
    bool raise(BoundLiteral literal, BoundReason reason) {
        const Period before = m_bounds[literal.node];
        if (literal.bound <= before) return true;
        m_entries.push_back({literal, before, m_latest[literal.node], reason});
        m_latest[literal.node] = static_cast<std::int32_t>(m_entries.size()) - 1;
        m_bounds[literal.node] = literal.bound;
        return literal.bound + m_bounds[mirrored(literal.node)] <= 0;
    }

    [[nodiscard]] std::int32_t size() const { return static_cast<std::int32_t>(m_entries.size()); }
    [[nodiscard]] const Entry& entry(std::int32_t place) const { return m_entries[static_cast<std::size_t>(place)]; }
    // Takes the last entry back.
    void pop() {
        const Entry& last = m_entries.back();
        m_bounds[last.literal.node] = last.previousBound;
        m_latest[last.literal.node] = last.previousEntry;
        m_entries.pop_back();
    }

    [[nodiscard]] std::int32_t level() const { return static_cast<std::int32_t>(m_levelBegins.size()); }
    void beginLevel() { m_levelBegins.push_back(size()); }
    // The first entry of the deepest level.
    [[nodiscard]] std::int32_t levelBegin() const { return m_levelBegins.back(); }
    // Takes back everything behind this level.
    void backtrack(std::int32_t level);
    // At the root: what is known now holds for ever, and needs no reasons any more.
    void settleRoot();

    // The entry that made the literal true, which it must be; -1 if it holds at the root.
    [[nodiscard]] std::int32_t entryOf(BoundLiteral literal) const {
        std::int32_t place = m_latest[literal.node];
        while (place >= 0 && entry(place).previousBound >= literal.bound) place = entry(place).previousEntry;
        return place;
    }
    // The bound of a node before an entry was made.
    [[nodiscard]] Period boundBefore(BoundNode node, std::int32_t place) const {
        std::int32_t latest = m_latest[node];
        while (latest >= place) latest = entry(latest).previousEntry;
        return latest < 0 ? m_rootBounds[node] : entry(latest).literal.bound;
    }
    // The level in which an entry was made.
    [[nodiscard]] std::int32_t levelOf(std::int32_t place) const;

private:
    std::vector<Period> m_bounds, m_rootBounds;
    std::vector<std::int32_t> m_latest;  // by node: its last entry
    std::vector<Entry> m_entries;
    std::vector<std::int32_t> m_levelBegins;
};

}  // namespace waymark
