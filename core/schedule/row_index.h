#pragma once
// Where the row with an id stands in some array: the map at the edge between ids and dense numbers. Memory grows with
// the number of ids in use, wherever they lie.

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/id.h"

namespace waymark {

template <class Row>
class RowIndex {
    static constexpr std::uint32_t kPageSize = 256;
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
    using Page = std::array<std::uint32_t, kPageSize>;

public:
    [[nodiscard]] std::optional<std::uint32_t> find(Id<Row> id) const {
        const std::size_t page = id.value / kPageSize;
        if (page >= m_pages.size() || !m_pages[page]) return std::nullopt;
        const std::uint32_t place = (*m_pages[page])[id.value % kPageSize];
        return place == kNone ? std::nullopt : std::optional(place);
    }
    void put(Id<Row> id, std::size_t place) { entry(id) = static_cast<std::uint32_t>(place); }
    void remove(Id<Row> id) { entry(id) = kNone; }

private:
    std::uint32_t& entry(Id<Row> id) {
        const std::size_t page = id.value / kPageSize;
        if (page >= m_pages.size()) m_pages.resize(page + 1);
        if (!m_pages[page]) {
            m_pages[page] = std::make_unique<Page>();
            m_pages[page]->fill(kNone);
        }
        return (*m_pages[page])[id.value % kPageSize];
    }

    std::vector<std::unique_ptr<Page>> m_pages;
};

}  // namespace waymark
