#pragma once
// The part of a journey that can be scheduled, while it is edited: the same as a fresh network (network.h), but rows
// can come, go and change one by one.

#include <optional>
#include <vector>

#include "core/graph/acyclic_graph.h"
#include "core/schedule/network.h"
#include "core/schedule/row_index.h"

namespace waymark {

class LiveNetwork {
public:
    struct Node {
        Id<Touchpoint> id;
        bool isThere = true;  // a removed touchpoint keeps its node, in case it comes back
        Minutes duration{0};
        double variance = 0.0;
    };
    struct Link {
        Id<Dependency> id;
        DependencyKind kind = DependencyKind::FinishToStart;
        Minutes lag{0};  // working minutes
    };

    // Nodes are numbered in order of id, arcs as in the network.
    explicit LiveNetwork(const Network& network);

    [[nodiscard]] const AcyclicGraph& graph() const { return m_graph; }
    [[nodiscard]] const Node& node(NodeIndex node) const { return m_nodes[node.value]; }
    [[nodiscard]] const Link& link(ArcIndex arc) const { return m_links[arc.value]; }
    [[nodiscard]] std::optional<NodeIndex> find(Id<Touchpoint> id) const;
    [[nodiscard]] std::optional<ArcIndex> find(Id<Dependency> id) const;
    // The start of the successor lies at least this much behind the start of the predecessor.
    [[nodiscard]] Minutes distance(ArcIndex arc) const {
        const auto [from, to] = m_graph.ends(arc);
        const Link& link = m_links[arc.value];
        return startToStart(link.kind, link.lag, node(from).duration, node(to).duration);
    }
    // Whether the row joins the same two touchpoints as the arc.
    [[nodiscard]] bool joinsSameEnds(ArcIndex arc, const Dependency& row) const;

    NodeIndex add(const Touchpoint& row, Basis basis);
    // True if the duration has changed.
    bool change(NodeIndex node, const Touchpoint& row, Basis basis);
    // No dependency may touch it any more.
    void remove(NodeIndex node);

    // Nothing if the dependency would close a cycle; its touchpoints must be there.
    [[nodiscard]] std::optional<ArcIndex> add(const Dependency& row);
    // True if the kind or lag has changed; the ends are the same.
    bool change(ArcIndex arc, const Dependency& row);
    void remove(ArcIndex arc);

private:
    AcyclicGraph m_graph;
    std::vector<Node> m_nodes;
    std::vector<Link> m_links;
    RowIndex<Touchpoint> m_nodeOf;
    RowIndex<Dependency> m_arcOf;
};

}  // namespace waymark
