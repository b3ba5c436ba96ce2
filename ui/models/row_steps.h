#pragma once
// What an edit does to a list that shows every row of one kind.

#include <cstdint>
#include <vector>

#include "core/model/change_set.h"

namespace waymark {

// Numbers of rows, each list sorted and without repetition.
struct RowSteps {
    std::vector<std::uint32_t> removed;
    std::vector<std::uint32_t> changed;
    std::vector<std::uint32_t> added;
};

// Sorts and drops repetitions.
void tidy(std::vector<std::uint32_t>& numbers);

template <class Row>
[[nodiscard]] RowSteps stepsOf(const ChangeSet& changes) {
    RowSteps steps;
    forEachChange<Row>(changes, [&](const RowChange<Row>& change) {
        if (!change.before)
            steps.added.push_back(change.id.value);
        else if (!change.after)
            steps.removed.push_back(change.id.value);
        else
            steps.changed.push_back(change.id.value);
    });
    for (auto* numbers : {&steps.removed, &steps.changed, &steps.added}) tidy(*numbers);
    return steps;
}

// Positions first .. last, both included.
struct Run {
    int first = 0;
    int last = 0;
};
// Sorted positions as runs without gaps.
[[nodiscard]] std::vector<Run> runsOf(const std::vector<int>& positions);

}  // namespace waymark
