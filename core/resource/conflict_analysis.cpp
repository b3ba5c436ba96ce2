#include "core/resource/conflict_analysis.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace waymark {
namespace {

constexpr Period kNotNeeded = std::numeric_limits<Period>::min();
constexpr int kDeepestImplication = 4;  // steps that are followed to leave out a literal

}  // namespace

ConflictAnalysis::ConflictAnalysis(StartPropagation& propagation, ActivityOrder& activities)
    : m_propagation(&propagation), m_activities(&activities), m_needed(propagation.trail().nodeCount(), kNotNeeded) {}

const LearntClause& ConflictAnalysis::learn() {
    for (const BoundLiteral literal : m_propagation->conflict()) need(literal);
    assert(m_deepest > 0);  // levels are propagated to their end, so none of them hides a conflict
    const BoundLiteral point = findImplicationPoint();
    writeClause(point);
    for (const BoundNode node : m_neededNodes) m_needed[node] = kNotNeeded;
    m_neededNodes.clear();
    m_deepest = 0;
    return m_learnt;
}

void ConflictAnalysis::need(BoundLiteral literal) {
    const BoundTrail& trail = m_propagation->trail();
    if (literal.bound <= trail.rootBound(literal.node)) return;
    Period& needed = m_needed[literal.node];
    if (needed >= literal.bound) return;
    m_activities->bump(literal);
    const std::int32_t begin = trail.levelBegin();
    const bool wasDeepest = needed != kNotNeeded && trail.entryOf({literal.node, needed}) >= begin;
    if (needed == kNotNeeded) m_neededNodes.push_back(literal.node);
    needed = literal.bound;
    if (!wasDeepest && trail.entryOf(literal) >= begin) ++m_deepest;
}

void ConflictAnalysis::unneed(BoundNode node) {
    m_needed[node] = kNotNeeded;
    --m_deepest;
}

BoundLiteral ConflictAnalysis::findImplicationPoint() {
    BoundTrail& trail = m_propagation->trail();
    for (;;) {
        const std::int32_t place = trail.size() - 1;
        const BoundTrail::Entry& entry = trail.entry(place);
        const BoundNode node = entry.literal.node;
        const Period needed = m_needed[node];
        if (needed > entry.previousBound) {
            if (m_deepest == 1) return {node, needed};
            unneed(node);
            m_reasons.clear();
            m_propagation->explain(place, needed, m_reasons);
            trail.pop();
            for (const BoundLiteral literal : m_reasons) need(literal);
        } else {
            trail.pop();
        }
    }
}

void ConflictAnalysis::writeClause(BoundLiteral point) {
    const BoundTrail& trail = m_propagation->trail();
    struct Kept {
        BoundLiteral literal;
        std::int32_t place;
    };
    std::vector<Kept> kept;
    for (const BoundNode node : m_neededNodes) {
        const BoundLiteral literal{node, m_needed[node]};
        if (literal.bound == kNotNeeded || node == point.node) continue;
        const std::int32_t place = trail.entryOf(literal);
        if (!isImplied(literal, place, kDeepestImplication)) kept.push_back({literal, place});
    }
    std::ranges::sort(kept, std::ranges::greater{}, &Kept::place);
    const auto isNotedTwice = [](const Kept& a, const Kept& b) { return a.place == b.place; };
    kept.erase(std::unique(kept.begin(), kept.end(), isNotedTwice), kept.end());
    m_learnt.literals.assign(1, negated(point));
    m_learnt.backLevel = kept.empty() ? 0 : trail.levelOf(kept.front().place);
    m_learnt.distance = 1;
    std::int32_t level = -1;
    for (const Kept& one : kept) {
        m_learnt.literals.push_back(negated(one.literal));
        if (const std::int32_t own = trail.levelOf(one.place); own != level) {
            ++m_learnt.distance;
            level = own;
        }
    }
}

bool ConflictAnalysis::isImplied(BoundLiteral literal, std::int32_t before, int depth) {
    const BoundTrail& trail = m_propagation->trail();
    if (literal.bound <= trail.rootBound(literal.node)) return true;
    const std::int32_t place = trail.entryOf(literal);
    const Period needed = m_needed[literal.node];
    if (needed != kNotNeeded && needed >= literal.bound && trail.entryOf({literal.node, needed}) < before) return true;
    if (depth == 0 || trail.entry(place).reason.kind == BoundReason::Kind::Decision) return false;
    std::vector<BoundLiteral> reasons;
    m_propagation->explain(place, literal.bound, reasons);
    return std::ranges::all_of(reasons, [&](BoundLiteral one) { return isImplied(one, place, depth - 1); });
}

}  // namespace waymark
