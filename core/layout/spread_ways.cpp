#include "core/layout/spread_ways.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>
#include <utility>

#include "core/layout/layer_columns.h"
#include "core/layout/tracks.h"

namespace waymark::layout {

namespace {

constexpr double kFarthestMove = 320;
constexpr double kNearNodes = 80;

// One straight part of a way. In the direction that is looked at, its place is its x if it is vertical.
struct Piece {
    std::uint32_t edge = 0;
    std::uint32_t index = 0;  // from points[index] to points[index + 1]
    std::uint64_t key = 0;    // pieces with one key and place run as one
    bool isFixed = false;     // its place is given by the side it starts or ends at
};

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash ^= value + 0x9E3779B97F4A7C15ULL + (hash << 6U) + (hash >> 2U);
    hash *= 0xBF58476D1CE4E5B9ULL;
    return hash ^ (hash >> 29U);
}

std::uint64_t mixed(std::uint64_t hash, Point point) {
    return mixed(mixed(hash, static_cast<std::uint64_t>(std::llround(point.x * 16))),
                 static_cast<std::uint64_t>(std::llround(point.y * 16)));
}

bool isVertical(const std::vector<Point>& points, std::size_t index) {
    return points[index].x == points[index + 1].x && points[index].y != points[index + 1].y;
}

// Keys of all pieces. Pieces of edges that leave together have one while they follow the same points, and so do
// pieces of edges that arrive together; where a piece could do both, the larger company decides, so that no line
// seems to lead from edges of the one company to those of the other.
class Companies {
public:
    Companies(std::span<const Edge> edges, std::span<const Way* const> ways, std::vector<bool> isApart)
        : m_edges(edges), m_isApart(std::move(isApart)) {
        for (const Edge& edge : edges) {
            const std::size_t nodes = std::max<std::size_t>(edge.from, edge.to) + 1;
            if (m_leaving.size() < nodes) m_leaving.resize(nodes, 0);
            if (m_arriving.size() < nodes) m_arriving.resize(nodes, 0);
            ++m_leaving[edge.from];
            ++m_arriving[edge.to];
        }
        for (std::size_t edge = 0; edge < ways.size(); ++edge) {
            m_begin.push_back(static_cast<std::uint32_t>(m_out.size()));
            const std::vector<Point>& points = ways[edge]->points;
            const std::size_t pieces = points.size() - 1;
            std::uint64_t hash = mixed(1, edges[edge].from);
            for (std::size_t k = 0; k < pieces; ++k) m_out.push_back(hash = mixed(hash, points[k]));
            m_in.resize(m_out.size());
            hash = mixed(2, edges[edge].to);
            for (std::size_t k = pieces; k-- > 0;) m_in[m_begin[edge] + k] = hash = mixed(hash, points[k + 1]);
            const auto begin = static_cast<std::ptrdiff_t>(m_begin[edge]);
            if (leavesWithOthers(edge)) m_outSorted.insert(m_outSorted.end(), m_out.begin() + begin, m_out.end());
            if (arrivesWithOthers(edge)) m_inSorted.insert(m_inSorted.end(), m_in.begin() + begin, m_in.end());
        }
        std::sort(m_outSorted.begin(), m_outSorted.end());
        std::sort(m_inSorted.begin(), m_inSorted.end());
    }

    [[nodiscard]] std::uint64_t keyOf(std::size_t edge, std::size_t index) const {
        if (m_isApart[edge]) return mixed(3, edge);
        const std::uint64_t out = m_out[m_begin[edge] + index];
        const std::uint64_t in = m_in[m_begin[edge] + index];
        if (!arrivesWithOthers(edge)) return out;
        if (!leavesWithOthers(edge)) return in;
        return sizeOf(m_outSorted, out) >= sizeOf(m_inSorted, in) ? out : in;
    }

private:
    [[nodiscard]] bool leavesWithOthers(std::size_t edge) const { return m_leaving[m_edges[edge].from] > 1; }
    [[nodiscard]] bool arrivesWithOthers(std::size_t edge) const { return m_arriving[m_edges[edge].to] > 1; }

    static std::ptrdiff_t sizeOf(const std::vector<std::uint64_t>& sorted, std::uint64_t key) {
        const auto [begin, end] = std::equal_range(sorted.begin(), sorted.end(), key);
        return end - begin;
    }

    std::span<const Edge> m_edges;
    std::vector<bool> m_isApart;                       // edges that keep no company
    std::vector<std::uint32_t> m_leaving, m_arriving;  // edges at each node
    std::vector<std::uint32_t> m_begin;                // the first piece of each edge
    std::vector<std::uint64_t> m_out, m_in, m_outSorted, m_inSorted;
};

// Spreads the pieces of one direction.
class Spreader {
public:
    Spreader(const RectGrid& nodes, std::span<const Way* const> ways, const Companies& companies, bool vertical)
        : m_nodes(nodes), m_ways(ways), m_companies(companies), m_vertical(vertical) {}

    void spread(std::vector<std::vector<Point>>& points) {
        collectPieces(points);
        makeTracks(points);
        const std::vector<double> places = placeTracks(m_tracks);
        for (std::size_t k = 0; k < m_pieces.size(); ++k) {
            const Piece& piece = m_pieces[k];
            if (piece.isFixed) continue;
            for (const std::size_t point : {std::size_t{piece.index}, std::size_t{piece.index} + 1}) {
                place(points[piece.edge][point]) = places[m_trackOf[k]];
            }
        }
    }

private:
    [[nodiscard]] double& place(Point& point) const { return m_vertical ? point.x : point.y; }
    [[nodiscard]] double place(const Point& point) const { return m_vertical ? point.x : point.y; }
    [[nodiscard]] double along(const Point& point) const { return m_vertical ? point.y : point.x; }

    void collectPieces(const std::vector<std::vector<Point>>& points) {
        for (std::uint32_t edge = 0; edge < points.size(); ++edge) {
            const auto count = static_cast<std::uint32_t>(points[edge].size() - 1);
            for (std::uint32_t index = 0; index < count; ++index) {
                if (isVertical(m_ways[edge]->points, index) != m_vertical) continue;
                const bool isFixed = index == 0 || index + 1 == count;
                m_pieces.push_back({edge, index, m_companies.keyOf(edge, index), isFixed});
            }
        }
        std::sort(m_pieces.begin(), m_pieces.end(), [&](const Piece& a, const Piece& b) {
            return std::make_tuple(a.key, place(m_ways[a.edge]->points[a.index]), a.edge, a.index) <
                   std::make_tuple(b.key, place(m_ways[b.edge]->points[b.index]), b.edge, b.index);
        });
    }

    void makeTracks(const std::vector<std::vector<Point>>& points) {
        m_edges.reserve(m_pieces.size());
        m_branches.reserve(2 * m_pieces.size());
        std::uint64_t key = 0;
        for (const Piece& piece : m_pieces) {
            const double wish = place(points[piece.edge][piece.index]);
            if (m_tracks.empty() || key != piece.key || m_tracks.back().wish != wish) {
                const double begin = along(points[piece.edge][piece.index]);
                m_tracks.push_back({wish, wish - kFarthestMove, wish + kFarthestMove, begin, begin, {}, {}});
                m_firstEdge.push_back(m_edges.size());
                m_firstBranch.push_back(m_branches.size());
            }
            key = piece.key;
            addPiece(m_tracks.back(), piece, points[piece.edge]);
            m_trackOf.push_back(static_cast<std::uint32_t>(m_tracks.size() - 1));
        }
        m_firstEdge.push_back(m_edges.size());
        m_firstBranch.push_back(m_branches.size());
        for (std::size_t k = 0; k < m_tracks.size(); ++k) {
            Track& track = m_tracks[k];
            track.edges = std::span(m_edges).subspan(m_firstEdge[k], m_firstEdge[k + 1] - m_firstEdge[k]);
            track.branches = std::span(m_branches).subspan(m_firstBranch[k], m_firstBranch[k + 1] - m_firstBranch[k]);
            if (track.least > track.most) track.least = track.most = track.wish;
        }
    }

    void addPiece(Track& track, const Piece& piece, const std::vector<Point>& points) {
        const double from = along(points[piece.index]);
        const double to = along(points[piece.index + 1]);
        track.begin = std::min({track.begin, from, to});
        track.end = std::max({track.end, from, to});
        m_edges.push_back(piece.edge);
        if (piece.index > 0) addBranch({from, place(points[piece.index - 1]) > track.wish});
        if (piece.index + 2 < points.size()) addBranch({to, place(points[piece.index + 2]) > track.wish});
        if (piece.isFixed) {
            track.least = track.most = track.wish;
        } else {
            narrow(track, from, to, m_ways[piece.edge]->clearance);
        }
    }

    void addBranch(Branch branch) {
        const auto own = m_branches.begin() + static_cast<std::ptrdiff_t>(m_firstBranch.back());
        if (std::find(own, m_branches.end(), branch) == m_branches.end()) m_branches.push_back(branch);
    }

    // Leaves the room between the nodes on either side of the piece. Looks near it first, for most corridors are
    // narrow.
    void narrow(Track& track, double from, double to, double clearance) const {
        const double least = track.least;
        const double most = track.most;
        track.least = std::max(least, track.wish - kNearNodes);
        track.most = std::min(most, track.wish + kNearNodes);
        const bool isLow = limit(track, from, to, clearance, {track.wish - kNearNodes, track.wish});
        const bool isHigh = limit(track, from, to, clearance, {track.wish, track.wish + kNearNodes});
        if (!isLow) {
            track.least = least;
            limit(track, from, to, clearance, {track.wish - kFarthestMove, track.wish - kNearNodes});
        }
        if (!isHigh) {
            track.most = most;
            limit(track, from, to, clearance, {track.wish + kNearNodes, track.wish + kFarthestMove});
        }
        // Rounding must not shut it out of its own place.
        track.least = std::min(track.least, track.wish);
        track.most = std::max(track.most, track.wish);
    }

    struct Interval {
        double begin, end;
    };

    // Takes account of the nodes in a part of the room. Whether there are any.
    bool limit(Track& track, double from, double to, double clearance, Interval room) const {
        const double begin = std::min(from, to) - clearance;
        const double length = std::abs(from - to) + 2 * clearance;
        const double width = room.end - room.begin;
        const Rect area = m_vertical ? Rect{room.begin, begin, width, length} : Rect{begin, room.begin, length, width};
        bool isAny = false;
        m_nodes.visit(area, [&](std::uint32_t node) {
            const Rect& rect = m_nodes.rects()[node];
            const double lower = m_vertical ? rect.x : rect.y;
            const double upper = m_vertical ? rect.right() : rect.bottom();
            isAny = true;
            if (upper <= track.wish) {
                track.least = std::max(track.least, upper + clearance);
            } else if (lower >= track.wish) {
                track.most = std::min(track.most, lower - clearance);
            } else {
                track.least = track.most = track.wish;  // it runs across a node: leave it
            }
        });
        return isAny;
    }

    const RectGrid& m_nodes;
    std::span<const Way* const> m_ways;
    const Companies& m_companies;
    bool m_vertical;
    std::vector<Piece> m_pieces;
    std::vector<std::uint32_t> m_trackOf;  // of each piece
    std::vector<Track> m_tracks;
    std::vector<std::uint32_t> m_edges;  // of each track after the other
    std::vector<Branch> m_branches;      // of each track after the other
    std::vector<std::size_t> m_firstEdge, m_firstBranch;
};

}  // namespace

std::vector<std::vector<Point>> spreadWays(const RectGrid& nodes, std::span<const Edge> edges,
                                           std::span<const Way* const> ways, std::vector<bool> isApart) {
    std::vector<std::vector<Point>> points;
    points.reserve(ways.size());
    for (const Way* way : ways) points.push_back(way->points);
    const Companies companies(edges, ways, std::move(isApart));
    for (const bool vertical : {true, false}) Spreader(nodes, ways, companies, vertical).spread(points);
    return points;
}

}  // namespace waymark::layout
