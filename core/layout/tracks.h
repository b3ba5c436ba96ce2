#pragma once
// Lines that compete for the same corridor, and where each of them goes: an order with few crossings, then places
// side by side as near to the wished ones as the corridor allows. Nudging as in Wybrow, Marriott, Stuckey (2010).

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace waymark::layout {

inline constexpr double kCornerRoom = 8;  // tracks that end this near each other are kept apart as well

// A line that leaves a track at a right angle.
struct Branch {
    double at = 0.0;  // where along the track
    bool up = false;  // towards greater places

    auto operator<=>(const Branch&) const = default;
};

// A line, or several that run as one, that may be moved across its direction.
struct Track {
    double wish = 0.0;   // its place if it were alone
    double least = 0.0;  // how far it may be moved; both equal to the wish: not at all
    double most = 0.0;
    double begin = 0.0;  // where it runs, along its direction
    double end = 0.0;

    [[nodiscard]] bool isFixed() const { return least == most; }
    bool operator==(const Track&) const = default;
};

// Tracks that may come near each other. Two equal ones are settled alike.
class Corridor {
public:
    // For that many tracks.
    explicit Corridor(std::size_t tracks = 0);

    // The edges are those the track belongs to, ascending.
    void add(const Track& track, std::span<const std::uint32_t> edges, std::span<const Branch> branches);

    // Leaves of all that lies along the tracks only the order: which begin, end or branch comes before which. Tracks
    // are settled alike for as long as that stays the same, though lines are moved.
    void reduceToOrder();

    [[nodiscard]] std::span<const Track> tracks() const { return m_tracks; }
    [[nodiscard]] std::span<const std::uint32_t> edgesOf(std::size_t track) const {
        return std::span(m_edges).subspan(m_firstEdge[track], m_firstEdge[track + 1] - m_firstEdge[track]);
    }
    [[nodiscard]] std::span<const Branch> branchesOf(std::size_t track) const {
        return std::span(m_branches).subspan(m_firstBranch[track], m_firstBranch[track + 1] - m_firstBranch[track]);
    }
    bool operator==(const Corridor&) const = default;

private:
    std::vector<Track> m_tracks;
    std::vector<std::uint32_t> m_edges;  // of each track after the other
    std::vector<Branch> m_branches;      // of each track after the other
    std::vector<std::uint32_t> m_firstEdge, m_firstBranch;
};

// The place of every track. Tracks that run beside each other are put kTrackDistance apart where there is room and
// closer together where there is not. Fixed tracks stay. Parts of one edge keep their order. O(tracks log), and
// quadratic in the tracks wished for at one place.
[[nodiscard]] std::vector<double> placeTracks(const Corridor& corridor);

}  // namespace waymark::layout
