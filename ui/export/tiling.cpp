#include "ui/export/tiling.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

constexpr double kLookStep = 4.0;      // between places that are tried for a cut
constexpr double kCardAir = 8.0;       // a cut this close to a card counts as one through it
constexpr double kMostAside = 0.3;     // of a sheet: how far from the even place a cut may lie
constexpr double kPriceOfCard = 60.0;  // a cut goes so far aside to spare a card
constexpr double kPriceOfBlock = 1e6;

struct Stretch {
    double from = 0.0, to = 0.0, price = 0.0;
};

int countAlong(double length, double sheet, double overlap) {
    return std::max(1, static_cast<int>(std::ceil((length - overlap) / (sheet - overlap) - 1e-6)));
}

double priceAt(double place, const std::vector<Stretch>& stretches) {
    double price = 0.0;
    for (const Stretch& one : stretches) {
        if (place > one.from && place < one.to) price += one.price;
    }
    return price;
}

std::vector<double> cutsAlong(double length, double sheet, double overlap, const std::vector<Stretch>& stretches) {
    const int count = countAlong(length, sheet, overlap);
    std::vector<double> cuts{0.0};
    for (int left = count; left > 1; --left) {
        const double from = cuts.back();
        const double even = from + (length - from) / left;
        // What this sheet can hold, and what those behind it can.
        const double most = from + sheet - overlap / 2.0 * (from > 0.0 ? 2.0 : 1.0);
        const double least = length - ((left - 1) * (sheet - overlap) + overlap / 2.0);
        const double first = std::max(least, even - kMostAside * sheet);
        const double last = std::min(most, even + kMostAside * sheet);
        double best = std::clamp(even, least, std::max(least, most));
        double bestPrice = priceAt(best, stretches);
        for (double place = first; place <= last; place += kLookStep) {
            const double price = priceAt(place, stretches) + std::abs(place - even) * 0.5;
            if (price >= bestPrice) continue;
            best = place;
            bestPrice = price;
        }
        cuts.push_back(best);
    }
    cuts.push_back(length);
    return cuts;
}

std::vector<Stretch> stretchesOf(const Board& board, bool isAcross) {
    std::vector<Stretch> all;
    const auto add = [&](const QRectF& rect, double air, double price) {
        all.push_back(
            {(isAcross ? rect.left() : rect.top()) - air, (isAcross ? rect.right() : rect.bottom()) + air, price});
    };
    for (const QRectF& card : board.cards) add(card, kCardAir, kPriceOfCard);
    for (const QRectF& block : board.whole) add(block, 0.0, kPriceOfBlock);
    return all;
}

}  // namespace

int sheetsFor(const Board& board) {
    return countAlong(board.size.width(), board.sheet.width(), board.overlap) *
           countAlong(board.size.height(), board.sheet.height(), board.overlap);
}

Tiling tilingOf(const Board& board) {
    return {cutsAlong(board.size.width(), board.sheet.width(), board.overlap, stretchesOf(board, true)),
            cutsAlong(board.size.height(), board.sheet.height(), board.overlap, stretchesOf(board, false))};
}

}  // namespace waymark
