#pragma once
// Picks rows of a journey, and names for them, at random.

#include <cstdint>
#include <string>

#include "core/base/random.h"
#include "core/model/document.h"

namespace waymark::test {

// A row of the table, or an invalid id, now and then also where there are rows.
template <class Row>
Id<Row> any(const Document& document, Random& random) {
    const auto& rows = document.table<Row>();
    std::uint64_t left = random.below(rows.size() + 1);
    for (const Row& row : rows) {
        if (left-- == 0) return row.id;
    }
    return {};
}

// A row of the table; an invalid id only where there is none.
template <class Row>
Id<Row> some(const Document& document, Random& random) {
    const auto& rows = document.table<Row>();
    if (rows.empty()) return {};
    std::uint64_t left = random.below(rows.size());
    for (const Row& row : rows) {
        if (left-- == 0) return row.id;
    }
    return {};
}

inline std::string anyName(Random& random) { return "Name " + std::to_string(random.below(1000)); }

}  // namespace waymark::test
