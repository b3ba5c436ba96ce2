#pragma once
// Learns a clause from a conflict: follows reasons back until one literal of the deepest level is left (first unique
// implication point, Marques-Silva and Sakallah 1999), then leaves out what the rest implies.

#include <cstdint>
#include <vector>

#include "core/resource/activity_order.h"
#include "core/resource/start_propagation.h"

namespace waymark {

struct LearntClause {
    std::vector<BoundLiteral> literals;  // the first follows from the others; then the one falsified last
    std::int32_t backLevel = 0;          // where the first follows
    std::int32_t distance = 0;           // number of levels the literals stem from
};

class ConflictAnalysis {
public:
    ConflictAnalysis(StartPropagation& propagation, ActivityOrder& activities);

    // Takes entries of the deepest level off the trail on the way; the caller backtracks. The level must not be the
    // root. The result is valid until the next call.
    const LearntClause& learn();

private:
    // Asks for a literal that holds; those of the root are not needed.
    void need(BoundLiteral literal);
    void unneed(BoundNode node);
    BoundLiteral findImplicationPoint();
    void writeClause(BoundLiteral point);
    // Whether a literal that holds follows from needed ones that became true before an entry. Only strictly earlier
    // ones count: otherwise two literals could each be left out because of the other.
    bool isImplied(BoundLiteral literal, std::int32_t before, int depth);

    StartPropagation* m_propagation;
    ActivityOrder* m_activities;
    std::vector<Period> m_needed;          // by node; kNotNeeded
    std::vector<BoundNode> m_neededNodes;  // and those that are not any more
    int m_deepest = 0;                     // needed literals of the deepest level
    std::vector<BoundLiteral> m_reasons;
    LearntClause m_learnt;
};

}  // namespace waymark
