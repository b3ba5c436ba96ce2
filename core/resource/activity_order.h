#pragma once
// Which question to decide next: "does task x start before v?", most active first. A question is active if it took part
// in recent conflicts (variable state independent decaying sum, Moskewicz et al. 2001).

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/resource/bound_trail.h"

namespace waymark {

class ActivityOrder {
public:
    explicit ActivityOrder(const BoundTrail& trail) : m_trail(&trail) {}

    // The question behind a literal took part in a conflict.
    void bump(BoundLiteral literal);
    // After each conflict: what was bumped before counts less.
    void decay();
    // The most active question that is open: task and v with lowest < v <= highest. Nothing if there is none.
    struct Question {
        std::uint32_t task = 0;
        Period before = 0;
    };
    [[nodiscard]] std::optional<Question> next();
    // After the trail was taken back to a level: questions that were settled deeper are open again.
    void reopen(std::int32_t level);

private:
    struct Settled {
        std::uint32_t question;
        std::int32_t level;
    };
    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const;
    void siftUp(std::size_t place);
    void siftDown(std::size_t place);
    void push(std::uint32_t question);
    void popTop();

    static constexpr std::uint32_t kNowhere = 0xFFFFFFFFU;

    const BoundTrail* m_trail;
    std::unordered_map<std::uint64_t, std::uint32_t> m_numbers;
    std::vector<Question> m_questions;    // by number
    std::vector<double> m_activities;     // by number
    std::vector<std::uint32_t> m_places;  // by number: in the heap
    std::vector<std::uint32_t> m_heap;    // numbers
    std::vector<Settled> m_settled;       // taken off the heap, with the level in which it was
    double m_increment = 1.0;
};

}  // namespace waymark
