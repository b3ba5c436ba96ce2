#include "core/resource/learnt_clauses.h"

#include <algorithm>
#include <utility>

namespace waymark {

std::uint32_t LearntClauses::add(std::span<const BoundLiteral> literals, std::int32_t distance) {
    const auto number = static_cast<std::uint32_t>(m_clauses.size());
    m_clauses.push_back({static_cast<std::uint32_t>(m_literals.size()), static_cast<std::uint32_t>(literals.size()),
                         distance, ++m_uses});
    m_literals.insert(m_literals.end(), literals.begin(), literals.end());
    watch(number, literals[0], literals[1]);
    watch(number, literals[1], literals[0]);
    return number;
}

void LearntClauses::watch(std::uint32_t clause, BoundLiteral literal, BoundLiteral other) {
    const BoundLiteral falsified = negated(literal);
    m_watches[falsified.node].push_back({falsified.bound, clause, other});
}

bool LearntClauses::moveWatch(std::uint32_t number) {
    const auto literals = literalsOf(m_clauses[number]);
    for (std::size_t k = 2; k < literals.size(); ++k) {
        if (m_trail->isFalse(literals[k])) continue;
        std::swap(literals[1], literals[k]);
        watch(number, literals[1], literals[0]);
        return true;
    }
    return false;
}

bool LearntClauses::propagate(const BoundTrail::Entry& entry, std::vector<BoundLiteral>& conflict) {
    const BoundNode node = entry.literal.node;
    const Period bound = entry.literal.bound;
    const Period before = entry.previousBound;  // the entry itself may move when the trail grows
    // A clause never watches the same node twice, so this list does not grow while it is walked.
    std::vector<Watch>& watches = m_watches[node];
    std::size_t kept = 0;
    bool isConsistent = true;
    for (std::size_t k = 0; k < watches.size(); ++k) {
        const Watch one = watches[k];
        watches[kept++] = one;
        if (one.threshold > bound || one.threshold <= before || !isConsistent) continue;
        if (m_trail->isTrue(one.other)) continue;
        const auto literals = literalsOf(m_clauses[one.clause]);
        const BoundLiteral mine = negated({node, one.threshold});
        if (literals[0] == mine) std::swap(literals[0], literals[1]);
        watches[kept - 1].other = literals[0];
        if (m_trail->isTrue(literals[0])) continue;
        if (moveWatch(one.clause)) {
            --kept;
            continue;
        }
        if (!m_trail->isFalse(literals[0])) {
            isConsistent = m_trail->raise(literals[0], {BoundReason::Kind::Clause, one.clause, 0});
            continue;
        }
        conflict.clear();
        m_clauses[one.clause].lastUse = ++m_uses;
        for (const BoundLiteral literal : literals) conflict.push_back(negated(literal));
        isConsistent = false;
    }
    watches.resize(kept);
    return isConsistent;
}

void LearntClauses::explain(std::int32_t place, std::vector<BoundLiteral>& literals) {
    const BoundTrail::Entry& entry = m_trail->entry(place);
    Clause& clause = m_clauses[entry.reason.first];
    clause.lastUse = ++m_uses;
    for (const BoundLiteral literal : literalsOf(clause)) {
        if (literal.node != entry.literal.node) literals.push_back(negated(literal));
    }
}

bool LearntClauses::reduce() {
    std::vector<std::uint32_t> byWorth(m_clauses.size());
    for (std::uint32_t k = 0; k < byWorth.size(); ++k) byWorth[k] = k;
    std::ranges::sort(byWorth, [&](std::uint32_t a, std::uint32_t b) {
        const bool firstIsGlue = m_clauses[a].distance <= 2;
        const bool secondIsGlue = m_clauses[b].distance <= 2;
        if (firstIsGlue != secondIsGlue) return firstIsGlue;
        if (m_clauses[a].lastUse != m_clauses[b].lastUse) return m_clauses[a].lastUse > m_clauses[b].lastUse;
        return a < b;
    });
    byWorth.resize((byWorth.size() + 1) / 2);
    std::ranges::sort(byWorth);
    std::vector<Clause> clauses;
    std::vector<BoundLiteral> literals;
    clauses.swap(m_clauses);
    literals.swap(m_literals);
    for (auto& watches : m_watches) watches.clear();
    std::vector<BoundLiteral> left;
    for (const std::uint32_t number : byWorth) {
        const Clause& clause = clauses[number];
        const auto all = std::span(literals).subspan(clause.begin, clause.size);
        if (std::ranges::any_of(all, [&](BoundLiteral literal) { return m_trail->isTrue(literal); })) continue;
        left.clear();
        std::ranges::copy_if(all, std::back_inserter(left), [&](BoundLiteral one) { return !m_trail->isFalse(one); });
        if (left.empty()) return false;
        if (left.size() == 1) {
            if (!m_trail->raise(left[0], {})) return false;
            continue;
        }
        m_clauses[add(left, clause.distance)].lastUse = clause.lastUse;
    }
    return true;
}

}  // namespace waymark
