#pragma once
// What stands in the tip of a card: everything its lens knows about the touchpoint, in words, with the days of a
// journey that has a start date.

#include <QString>

#include "ui/canvas/map_content.h"

namespace waymark {

// One fact a line; nothing where the card itself says as much at this zoom. In the Journey lens it is the name that was
// cut, no more: a tip that tells everything would lie over the neighbours. The touchpoint must be shown.
[[nodiscard]] QString cardHelp(MapContent& content, Id<Touchpoint> id, double zoom);

// The same, or what a mark says that is under this place.
[[nodiscard]] QString cardHelpAt(MapContent& content, Id<Touchpoint> id, double zoom, QPointF place);

// A mark of a card in the Journey lens, which may look out from under the card.
struct CardMarkHit {
    Id<Touchpoint> card;
    CardMarkKind kind;
};
[[nodiscard]] std::optional<CardMarkHit> cardMarkAt(MapContent& content, double zoom, QPointF place);
// The card with such a mark, or else the one at this place.
[[nodiscard]] Id<Touchpoint> cardOrMarkAt(MapContent& content, double zoom, QPointF place);

}  // namespace waymark
