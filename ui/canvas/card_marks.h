#pragma once
// Small marks on cards: a triangle for pain points, a bulb for opportunities and the owner's initials in the Journey
// lens; a padlock in every lens. Told apart by form, not by colour alone. Vectors only, like card_painting.h.

#include <cstdint>
#include <optional>

#include <QPainter>
#include <QRectF>
#include <QString>

#include "core/model/document.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/theme.h"

namespace waymark {

enum class CardMarkKind : std::uint8_t { PainPoints, Opportunities };

struct OwnerMark {
    std::uint8_t colour = 0;  // index into the series
    FittedText initials;

    bool operator==(const OwnerMark&) const = default;
};

struct CardMarks {
    FittedText pains, opportunities;  // how many; a blank for one, which needs no number; empty for none
    bool isLocked = false;
    std::optional<OwnerMark> owner;  // where cards are coloured by owner

    bool operator==(const CardMarks&) const = default;
};

// One a line; blank lines are none.
[[nodiscard]] int countOfLines(const std::string& text);

[[nodiscard]] CardMarks cardMarks(const Document& document, Id<Touchpoint> id);

// Across the lower edge of the card and at its corner, `scale` times as large as on a card that is near.
void paintCardMarks(QPainter& painter, const QRectF& card, const CardMarks& marks, double scale, const Theme& theme);
void paintPadlock(QPainter& painter, QPointF centre, double scale, const Theme& theme);
// The mark under this place.
[[nodiscard]] std::optional<CardMarkKind> markAt(const QRectF& card, const CardMarks& marks, double scale,
                                                 QPointF place);

// The shapes by themselves, for legends: in a square of this side.
void paintMarkShape(QPainter& painter, CardMarkKind kind, const QRectF& square, const Theme& theme);

}  // namespace waymark
