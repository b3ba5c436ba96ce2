#pragma once
// Neighbour lists of a graph in two flat arrays.

#include <cstdint>
#include <span>
#include <vector>

namespace waymark::layout {

class Adjacency {
public:
    Adjacency() = default;
    // Items 0 .. count - 1; keyOf(k) names the list that item k goes into, in the order of k.
    template <class KeyOf>
    Adjacency(std::size_t lists, std::size_t count, KeyOf keyOf) : m_begin(lists + 1, 0), m_items(count) {
        for (std::size_t k = 0; k < count; ++k) ++m_begin[keyOf(k) + 1];
        for (std::size_t list = 0; list < lists; ++list) m_begin[list + 1] += m_begin[list];
        std::vector<std::uint32_t> next(m_begin.begin(), m_begin.end() - 1);
        for (std::size_t k = 0; k < count; ++k) m_items[next[keyOf(k)]++] = static_cast<std::uint32_t>(k);
    }

    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t list) const {
        return {m_items.data() + m_begin[list], m_items.data() + m_begin[list + 1]};
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_items;
};

}  // namespace waymark::layout
