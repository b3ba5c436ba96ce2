#pragma once
// What the certain use of the resources says about starts: where a task must run in any case its needs are booked, and
// no other task may start where they leave too little (time-tables; the pointwise explanations are those of Schutt,
// Feydy, Stuckey and Wallace 2011).

#include <cstdint>
#include <vector>

#include "core/resource/bound_trail.h"
#include "core/resource/packed_needs.h"

namespace waymark {

class TimetablePropagator {
public:
    TimetablePropagator(const ResourceProblem& problem, BoundTrail& trail);

    // What follows from all bounds. False: the certain use exceeds a capacity, and `conflict` holds literals that are
    // true and cannot be true together; or a task has no start left, and `conflict` stays as it is. Cost: near linear
    // in the tasks while little changes between calls.
    bool propagate(std::vector<BoundLiteral>& conflict);

    // Why an entry of this propagator was made: literals that held before it and imply its node to be at least
    // `needed`.
    void explain(std::int32_t place, Period needed, std::vector<BoundLiteral>& literals);

private:
    struct User {
        std::uint32_t task;
        std::uint64_t amounts;
        Period duration;
    };
    // A moment at which the certain part of a user begins or ends.
    struct Change {
        std::int64_t key;  // twice the time, plus one where it begins, so that ends come first
        std::uint32_t user;
    };
    struct Step {
        Period time;  // until that of the next step
        std::uint64_t free;
    };
    struct Word {
        std::uint64_t capacities, guards;
        std::vector<User> users;
        std::vector<Change> changes;  // nearly in order from the last call
    };
    struct ResourceUser {
        std::uint32_t task;
        std::int32_t amount;
    };
    struct Cover {
        std::uint32_t task;
        std::int32_t amount;
        Period slack;
        bool isFree;  // holds at the root
    };

    void sortChanges(Word& word) const;
    bool sumUp(const Word& word, std::vector<BoundLiteral>& conflict);
    bool pushLater(const Word& word, const User& user);
    bool pushEarlier(const Word& word, const User& user);
    // The first resource whose guard bit is not set.
    [[nodiscard]] std::uint32_t lackingResource(const Word& word, std::uint64_t free) const;
    // Adds literals that book more than `amount` of a resource at a moment, as known before an entry, without a task.
    bool cover(std::uint32_t resource, Period time, std::uint32_t except, std::int64_t amount, std::int32_t place,
               std::vector<BoundLiteral>& literals);

    const ResourceProblem* m_problem;
    BoundTrail* m_trail;
    std::vector<PackedNeeds::Need> m_lanes;  // by resource
    std::vector<Word> m_words;
    std::vector<std::vector<ResourceUser>> m_usersOf;  // by resource
    std::vector<Step> m_steps;                         // kept to save their memory
    std::vector<Cover> m_covers;
};

}  // namespace waymark
