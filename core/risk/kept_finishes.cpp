#include "core/risk/kept_finishes.h"

#include <iterator>

namespace waymark {

std::span<Lanes<Ticks>> KeptFinishes::addBlock(std::size_t runs) {
    m_blocks.push_back({std::make_unique_for_overwrite<Lanes<Ticks>[]>(m_nodes), runs});
    m_runs += runs;
    return {m_blocks.back().finishes.get(), m_nodes};
}

void KeptFinishes::append(KeptFinishes next) {
    m_blocks.insert(m_blocks.end(), std::move_iterator(next.m_blocks.begin()), std::move_iterator(next.m_blocks.end()));
    m_runs += next.m_runs;
}

std::vector<Ticks> KeptFinishes::of(std::size_t node) const {
    std::vector<Ticks> all;
    all.reserve(m_runs);
    for (const Block& block : m_blocks) {
        const auto& lanes = block.finishes[node].of;
        all.insert(all.end(), lanes.begin(), lanes.begin() + static_cast<std::ptrdiff_t>(block.runs));
    }
    return all;
}

}  // namespace waymark
