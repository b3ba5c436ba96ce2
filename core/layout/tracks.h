#pragma once
// Lines that compete for the same corridor, and where each of them goes: an order with few crossings, then places
// side by side as near to the wished ones as the corridor allows. Nudging as in Wybrow, Marriott, Stuckey (2010).

#include <cstdint>
#include <span>
#include <vector>

namespace waymark::layout {

// A line that leaves a track at a right angle.
struct Branch {
    double at = 0.0;  // where along the track
    bool up = false;  // towards greater places

    bool operator==(const Branch&) const = default;
};

// A line, or several that run as one, that may be moved across its direction.
struct Track {
    double wish = 0.0;   // its place if it were alone
    double least = 0.0;  // how far it may be moved; both equal to the wish: not at all
    double most = 0.0;
    double begin = 0.0;  // where it runs, along its direction
    double end = 0.0;
    std::span<const std::uint32_t> edges;  // those it belongs to, ascending
    std::span<const Branch> branches;

    [[nodiscard]] bool isFixed() const { return least == most; }
};

// The place of every track. Tracks that run beside each other, or end next to each other, are put kTrackDistance
// apart where there is room and closer together where there is not. Fixed tracks stay. Parts of one edge keep their
// order. O(tracks log), and quadratic in the tracks wished for at one place.
[[nodiscard]] std::vector<double> placeTracks(std::span<const Track> tracks);

}  // namespace waymark::layout
