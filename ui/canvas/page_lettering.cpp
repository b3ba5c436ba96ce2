#include "ui/canvas/page_lettering.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/canvas/room_text.h"

namespace waymark {
namespace {

// Letters in pixels of 1/96 inch: ten points, and five.
constexpr double kLargest = 13.4;
constexpr double kLeast = 6.7;
constexpr double kFiner = 0.94;  // from one size that is tried to the next
// From here on a card says all it usually says, in letters of five points; in the Journey lens in larger ones.
constexpr double kPaperZoom = 0.6;
constexpr std::array kLetterZooms{1.0, 1.25};
// From here on boxes can be read from a chair.
constexpr double kRoomZoom = 0.9;

bool isElided(const FittedText& words) { return words.text.endsWith(QChar(u'…')); }

bool isCut(const FarText& text) { return std::ranges::any_of(text.lines, isElided); }

struct Lettering {
    std::vector<FarText> texts;
    std::size_t lost = 0;  // cards of which something is cut, or the figure left out
};

Lettering lettered(const std::vector<PageCard>& cards, const CardTextPlan& plan, Lens lens, bool isBig,
                   bool wantsFigures) {
    Lettering all;
    all.texts.reserve(cards.size());
    for (const PageCard& card : cards) {
        FarText text = farTextOf(card.face, *card.row, plan, lens, isBig);
        if (isElided(text.channel)) text.channel = {};  // its icon says more than half a word
        const bool cutsFigure = isElided(text.time);
        if (cutsFigure) text.time = {};  // nothing is better than a part of it
        const bool lacksFigure = cutsFigure || (wantsFigures && !text.hasMeta && !bigFigure(card.face, lens).isEmpty());
        if (isCut(text) || lacksFigure) ++all.lost;
        all.texts.push_back(std::move(text));
    }
    return all;
}

void give(std::vector<PageCard>& cards, Lettering lettering) {
    for (std::size_t k = 0; k < cards.size(); ++k) cards[k].face.far = std::move(lettering.texts[k]);
}

// Codes, or nothing where not even they find room.
void letterCodes(std::vector<PageCard>& cards, const CardTextPlan& plan, Lens lens) {
    Lettering codes = lettered(cards, plan, lens, true, false);
    for (FarText& text : codes.texts) {
        if (isCut(text)) text.lines.clear();
    }
    give(cards, std::move(codes));
}

// The largest letters in which the least is lost.
struct Found {
    Lettering lettering;
    int size = 0;
};
Found largestNames(const std::vector<PageCard>& cards, Lens lens, double zoom, bool wantsFigures) {
    const int least = static_cast<int>(std::ceil(kLeast / zoom));
    const auto finer = [](int size) { return std::min(size - 1, static_cast<int>(size * kFiner)); };
    Found best;
    for (int size = std::max(least, static_cast<int>(std::ceil(kLargest / zoom))); size >= least;
         size = size > least ? std::max(least, finer(size)) : least - 1) {
        const CardTextPlan& plan = roomTextPlan(size, zoom, wantsFigures);
        if (plan.isCode || plan.lines == 0) continue;
        Lettering its = lettered(cards, plan, lens, true, wantsFigures);
        if (best.size > 0 && its.lost >= best.lettering.lost) continue;
        best = {std::move(its), size};
        if (best.lettering.lost == 0) break;
    }
    return best;
}

// In the Journey lens names are as large as they can be, and times stand below them only if all find room; in others
// the figure is what it is about, unless most cards have no room for it.
void letterNames(std::vector<PageCard>& cards, Lens lens, double zoom) {
    const bool wantsFigures = lens != Lens::Journey;
    const CardTextPlan& smallest = roomTextPlan(static_cast<int>(std::ceil(kLeast / zoom)), zoom, wantsFigures);
    if (smallest.isCode || smallest.lines == 0) return letterCodes(cards, smallest, lens);
    Found best = largestNames(cards, lens, zoom, wantsFigures);
    if (wantsFigures && 2 * best.lettering.lost > cards.size()) {
        best = largestNames(cards, lens, zoom, false);
    } else if (!wantsFigures) {
        Lettering with = lettered(cards, roomTextPlan(best.size, zoom), lens, true, true);
        if (with.lost <= best.lettering.lost) best.lettering = std::move(with);
    }
    give(cards, std::move(best.lettering));
}

// With channel and time, as in the window.
void letterJourney(std::vector<PageCard>& cards, double zoom) {
    for (const double finer : kLetterZooms) {
        const CardTextPlan* plan = farTextPlan(zoom * finer, Lens::Journey);
        if (!plan) return;
        Lettering its = lettered(cards, *plan, Lens::Journey, false, false);
        if (its.lost == 0) return give(cards, std::move(its));
    }
}

}  // namespace

bool saysNamesOnly(Lens lens, double zoom, bool isForRoom) {
    return zoom < (isForRoom && lens != Lens::Journey ? kRoomZoom : kPaperZoom);
}

void letterPage(std::vector<PageCard>& cards, Lens lens, double zoom, bool isForRoom) {
    if (cards.empty()) return;
    if (saysNamesOnly(lens, zoom, isForRoom)) {
        letterNames(cards, lens, zoom);
    } else if (lens == Lens::Journey) {
        letterJourney(cards, zoom);
    }
}

}  // namespace waymark
