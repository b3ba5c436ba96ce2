#pragma once
// Scenes and votes as people see them.

#include <vector>

#include "core/model/document.h"

namespace waymark {

// In the order in which they are shown.
[[nodiscard]] std::vector<Id<Scene>> scenesInOrder(const Document& document);

// A touchpoint or a sticky note, and how many dots it has.
struct Tally {
    RowRef subject;
    std::size_t votes = 0;

    bool operator==(const Tally&) const = default;
};
// Whoever has votes, most of them first.
[[nodiscard]] std::vector<Tally> voteTally(const Document& document);

}  // namespace waymark
