#pragma once
// Functions of whole minutes that never fall: how a moment on one axis (axes.h) bounds one on another. They run in
// pieces that either rise minute by minute or stand still, and may leap between two pieces.

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace waymark {

class MonotoneMap {
public:
    struct Piece {
        std::int64_t from = 0;   // until the next piece begins
        std::int64_t value = 0;  // at `from`
        bool isRising = false;

        [[nodiscard]] std::int64_t at(std::int64_t x) const { return isRising ? value + (x - from) : value; }
        bool operator==(const Piece&) const = default;
    };

    // Defined for nothing.
    MonotoneMap() = default;
    // x + shift, for x from first to last.
    MonotoneMap(std::int64_t first, std::int64_t last, std::int64_t shift);
    // Pieces must rise by `from` and never fall, and begin at or before `last`.
    MonotoneMap(std::vector<Piece> pieces, std::int64_t last);
    // What `f` says. It must either never rise by more than one a minute, or never by less than one. Cost: the pieces
    // times the logarithm of their length.
    template <class Function>
    static MonotoneMap ofFunction(std::int64_t first, std::int64_t last, const Function& f);

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] std::int64_t first() const { return m_pieces.front().from; }
    [[nodiscard]] std::int64_t last() const { return m_last; }
    [[nodiscard]] std::int64_t at(std::int64_t x) const { return m_pieces[indexOf(x)].at(x); }
    // The last x whose value is at most y; one before the first where there is none.
    [[nodiscard]] std::int64_t lastBelow(std::int64_t y) const;

    // x -> then(this(x)), as far as `then` is defined; below its first value that counts as the first.
    [[nodiscard]] MonotoneMap followedBy(const MonotoneMap& then) const;
    // The greater of the two, where both are defined; they begin at the same x.
    [[nodiscard]] MonotoneMap maximumWith(const MonotoneMap& other) const;
    // this(x + shift), and this(x) + rise.
    [[nodiscard]] MonotoneMap movedBy(std::int64_t shift, std::int64_t rise) const;

    // The part around x, between first and last, on which it is convex; the whole minutes from and to.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> convexPartAt(std::int64_t x) const;

    // Between first and last no value lies below value + slope * (x - at), which is as high as it can be at x; values
    // below `floor` count as that.
    struct Line {
        double at = 0.0, value = 0.0, slope = 0.0;

        [[nodiscard]] double valueAt(double x) const { return value + slope * (x - at); }
    };
    [[nodiscard]] Line lineBelow(double x, std::int64_t first, std::int64_t last,
                                 std::int64_t floor = std::numeric_limits<std::int64_t>::min()) const;

private:
    [[nodiscard]] std::size_t indexOf(std::int64_t x) const;
    [[nodiscard]] std::int64_t endOf(std::size_t piece) const {
        return piece + 1 < m_pieces.size() ? m_pieces[piece + 1].from - 1 : m_last;
    }
    void append(Piece piece);

    std::vector<Piece> m_pieces;
    std::int64_t m_last = -1;
};

template <class Function>
MonotoneMap MonotoneMap::ofFunction(std::int64_t first, std::int64_t last, const Function& f) {
    MonotoneMap made;
    made.m_last = last;
    for (std::int64_t x = first; x <= last;) {
        const std::int64_t value = f(x);
        const std::int64_t step = x < last ? f(x + 1) - value : 0;
        std::int64_t reach = 0;
        if (step <= 1) {
            const auto holds = [&](std::int64_t k) { return x + k <= last && f(x + k) == value + k * step; };
            std::int64_t stride = 1;
            while (holds(reach + stride)) {
                reach += stride;
                stride *= 2;
            }
            for (; stride > 0; stride /= 2) {
                if (holds(reach + stride)) reach += stride;
            }
        }
        made.append({x, value, step == 1});
        x += reach + 1;
    }
    return made;
}

}  // namespace waymark
