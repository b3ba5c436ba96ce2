#pragma once
// The clauses that a search has learnt from its conflicts: at least one literal of each must hold. Two literals of
// each are watched (Moskewicz et al. 2001); those that took part in few conflicts across many levels are forgotten
// (literal block distance, Audemard and Simon 2009).

#include <cstdint>
#include <span>
#include <vector>

#include "core/resource/bound_trail.h"

namespace waymark {

class LearntClauses {
public:
    explicit LearntClauses(BoundTrail& trail) : m_trail(&trail), m_watches(trail.nodeCount()) {}

    // Two literals at least; the first is the one that follows from the others, the second the one of the others that
    // was falsified last. `distance` is the number of levels they stem from. Returns the number of the clause.
    std::uint32_t add(std::span<const BoundLiteral> literals, std::int32_t distance);

    // What follows from a bound that grew. False: a task has no start left, or a clause is false, whose negation is
    // then in `conflict`.
    bool propagate(const BoundTrail::Entry& entry, std::vector<BoundLiteral>& conflict);

    // Why an entry was made.
    void explain(std::int32_t place, std::vector<BoundLiteral>& literals);

    // At the root: forgets half of the clauses, those that are true for ever, and literals that are false for ever. A
    // clause that comes down to one literal is noted on the trail. False: a task has no start left.
    bool reduce();

    [[nodiscard]] std::size_t size() const { return m_clauses.size(); }

private:
    struct Clause {
        std::uint32_t begin, size;
        std::int32_t distance;
        std::uint32_t lastUse;  // the number of the conflict
    };
    struct Watch {
        Period threshold;  // of its node: the watched literal is false from there on
        std::uint32_t clause;
        BoundLiteral other;  // true: no need to look at the clause
    };
    void watch(std::uint32_t clause, BoundLiteral literal, BoundLiteral other);
    [[nodiscard]] std::span<BoundLiteral> literalsOf(const Clause& clause) {
        return std::span(m_literals).subspan(clause.begin, clause.size);
    }
    // Finds another literal to watch instead of the second; false if all are false.
    bool moveWatch(std::uint32_t number);

    BoundTrail* m_trail;
    std::vector<Clause> m_clauses;
    std::vector<BoundLiteral> m_literals;
    std::vector<std::vector<Watch>> m_watches;  // by the node whose growth falsifies the literal
    std::uint32_t m_uses = 0;
};

}  // namespace waymark
