#pragma once
// A graph cut into layers from left to right. Arcs that skip layers are led through them by extra vertices, so that
// every link joins neighbouring layers.

#include <cstdint>
#include <span>
#include <vector>

#include "core/layout/acyclic.h"
#include "core/layout/adjacency.h"
#include "core/layout/layout_graph.h"

namespace waymark::layout {

struct LayerVertex {
    static constexpr std::uint32_t kBend = 0xFFFFFFFFU;

    std::uint32_t node = kBend;  // kBend: an arc that passes through
    int layer = 0;
    int lane = 0;  // vertices of a layer are sorted by lane
    double height = 0.0;

    [[nodiscard]] bool isBend() const { return node == kBend; }
};

// Joins a vertex to one in the next layer.
struct LayerLink {
    static constexpr std::uint8_t kBetweenBends = 1;
    static constexpr std::uint8_t kSpine = 2;

    std::uint32_t left = 0;
    std::uint32_t right = 0;
    std::uint8_t firmness = 0;  // of two links that cannot both be straight the firmer one is
};

// The layer and lane of every node. Lanes number from 0.
struct LayerPlan {
    std::vector<int> layer;
    std::vector<int> lane;
    int layers = 0;
};

struct Layers {
    std::vector<LayerVertex> vertices;  // the nodes first, by their numbers
    std::vector<LayerLink> links;
    std::vector<std::vector<std::uint32_t>> order;  // vertices of each layer from top to bottom
    std::vector<std::uint32_t> position;            // of each vertex in its layer
    Adjacency linksLeft, linksRight;                // of each vertex
    Adjacency sides;  // by vertex: its arcs to vertices of the same layer, as 2k or 2k + 1
    std::vector<Arc> sideArcs;

    // The vertex at the other end of an item of `sides`.
    [[nodiscard]] std::uint32_t acrossSide(std::uint32_t item) const {
        return item % 2 == 0 ? sideArcs[item / 2].to : sideArcs[item / 2].from;
    }
};

// Arcs may lead to lower layers, too. At most `mostBends` extra vertices are made; the longest arcs go without.
[[nodiscard]] Layers makeLayers(const Graph& graph, std::span<const Arc> arcs, const LayerPlan& plan,
                                std::size_t mostBends);

// As many bends as a drawing of this graph can make good use of.
[[nodiscard]] std::size_t bendLimit(const Graph& graph);

// Takes over a new order of one layer.
void setOrder(Layers& layers, std::size_t layer, std::vector<std::uint32_t> order);

// Pairs of links that cross when drawn between the layers as ordered (Barth, Juenger, Mutzel 2004). O(links log).
[[nodiscard]] std::int64_t countCrossings(const Layers& layers);

}  // namespace waymark::layout
