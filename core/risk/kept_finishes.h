#pragma once
// When each touchpoint finished in the first runs of a simulation: the passes write it where it stays, so that nothing
// is copied while runs are computed, nor when batches are put together.

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/risk/lanes.h"

namespace waymark {

class KeptFinishes {
public:
    explicit KeptFinishes(std::size_t nodes) : m_nodes(nodes) {}

    // Room for one more block, by node, whose first `runs` lanes will count; not filled in. Stays where it is.
    [[nodiscard]] std::span<Lanes<Ticks>> addBlock(std::size_t runs);
    // Takes the runs that follow; of as many nodes.
    void append(KeptFinishes next);

    [[nodiscard]] std::size_t runs() const { return m_runs; }
    // Of one node, by run.
    [[nodiscard]] std::vector<Ticks> of(std::size_t node) const;

private:
    struct Block {
        std::unique_ptr<Lanes<Ticks>[]> finishes;
        std::size_t runs = 0;
    };

    std::size_t m_nodes;
    std::size_t m_runs = 0;
    std::vector<Block> m_blocks;
};

}  // namespace waymark
