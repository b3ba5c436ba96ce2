#pragma once
// One size of letters for all cards of a map on a page, so large that they can be read where that is possible at all.

#include <vector>

#include "ui/canvas/card_face.h"

namespace waymark {

struct PageCard {
    CardFace face;
    const Touchpoint* row = nullptr;
};

// Whether cards at this zoom say a name and at most one figure, since all that they usually say could not be read. In
// a room that is so from further on than on paper.
[[nodiscard]] bool saysNamesOnly(Lens lens, double zoom, bool isForRoom);

// Gives all of them the same letters: the largest in which the least of their words is cut or left out. Leaves them as
// they are where that can be read.
void letterPage(std::vector<PageCard>& cards, Lens lens, double zoom, bool isForRoom);

}  // namespace waymark
