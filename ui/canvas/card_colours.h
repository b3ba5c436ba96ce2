#pragma once
// Cards of the Journey lens tinted by their lane or by who owns them. The owner's initials say the same without colour.

#include <cstdint>
#include <optional>
#include <span>

#include <QColor>
#include <QPainter>
#include <QSizeF>

#include "core/model/owners.h"
#include "ui/canvas/card_face.h"
#include "ui/style/theme.h"

namespace waymark {

enum class CardColours : std::uint8_t { None, Lane, Owner };

// Index into the series; nothing for a card without lane or owner. `owners` as ownersOf() knows them.
[[nodiscard]] std::optional<std::uint8_t> cardColourOf(const Document& document, CardColours by,
                                                       std::span<const Owner> owners, const Touchpoint& row);
// Gives the face its colour, and its owner's initials where it is that of the owner.
void addColour(CardFace& face, std::optional<std::uint8_t> colour, CardColours by, const Document& document);

// Whose colour is whose, one below the other: a swatch, the initials that stand on the cards, the name. Those with most
// touchpoints first; what finds no room in so many rows is counted.
inline constexpr std::size_t kMostOwnerRows = 8;
[[nodiscard]] QSizeF ownerLegendSize(std::span<const Owner> owners);
void paintOwnerLegend(QPainter& painter, QPointF at, std::span<const Owner> owners, const Theme& theme);
// The same in one line no wider than `width`, from the middle of its left end on.
void paintOwnerLine(QPainter& painter, QPointF at, double width, std::span<const Owner> owners, const Theme& theme);

// The inside of a card with this colour: pale enough to be read on. Without one that of panels.
[[nodiscard]] QColor tintOf(std::optional<std::uint8_t> colour, const Theme& theme);

}  // namespace waymark
