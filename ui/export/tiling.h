#pragma once
// Where a chart that is larger than a sheet of paper is cut: into as few sheets as it takes, all about as full as each
// other, between cards rather than through them.

#include <vector>

#include <QRectF>
#include <QSizeF>

namespace waymark {

struct Tiling {
    std::vector<double> across;  // from the left end of the board over the cuts to its right end
    std::vector<double> down;    // from its top to its bottom

    [[nodiscard]] int columns() const { return static_cast<int>(across.size()) - 1; }
    [[nodiscard]] int rows() const { return static_cast<int>(down.size()) - 1; }
    [[nodiscard]] int sheets() const { return columns() * rows(); }
};

// What is cut, on sheets of which so much can be printed on. Neighbours share the overlap, half of it on either side
// of the cut. All in 1/96 inch.
struct Board {
    QSizeF size;
    QSizeF sheet;
    double overlap = 0.0;
    std::vector<QRectF> cards;  // better not cut
    std::vector<QRectF> whole;  // never cut, as long as they are smaller than a sheet
};

[[nodiscard]] Tiling tilingOf(const Board& board);
// How many sheets that will be; costs nothing.
[[nodiscard]] int sheetsFor(const Board& board);

}  // namespace waymark
