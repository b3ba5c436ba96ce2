#include "ui/canvas/card_colours.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "ui/canvas/card_style.h"
#include "ui/style/avatar.h"
#include "ui/style/colours.h"

namespace waymark {
namespace {

constexpr double kTint = 0.16;  // of the colour in the inside of a card
constexpr double kInitialsRoom = 40.0;

constexpr double kRowHeight = 17.0;
constexpr double kSwatch = 11.0;
constexpr double kRowText = 20.0;  // where the words of a row begin
constexpr double kWidestName = 220.0;

struct OwnerRow {
    std::optional<std::uint8_t> colour;  // none: the row counts the others
    FittedText words;
};

std::vector<OwnerRow> rowsOf(std::span<const Owner> owners) {
    std::vector<const Owner*> sorted;
    for (const Owner& owner : owners) sorted.push_back(&owner);
    std::ranges::stable_sort(sorted, std::greater{}, &Owner::touchpoints);
    const std::size_t named = sorted.size() > kMostOwnerRows ? kMostOwnerRows - 1 : sorted.size();
    std::vector<OwnerRow> rows;
    for (std::size_t k = 0; k < named; ++k) {
        const QString name = QString::fromStdString(sorted[k]->name).simplified();
        rows.push_back({sorted[k]->colour,
                        fitLine(initialsOf(name) + QStringLiteral("  ") + name, cardFonts().meta, kWidestName)});
    }
    if (named < sorted.size()) {
        rows.push_back(
            {std::nullopt, fitLine(QStringLiteral("+%1").arg(sorted.size() - named), cardFonts().meta, kWidestName)});
    }
    return rows;
}

// `middle` is that of the row's left end.
void paintRow(QPainter& painter, QPointF middle, const OwnerRow& row, const Theme& theme) {
    if (row.colour) {
        painter.setPen(QPen(seriesColour(theme, *row.colour), 1.4));
        painter.setBrush(tintOf(row.colour, theme));
        painter.drawRoundedRect(QRectF(middle.x() + 1.0, middle.y() - kSwatch / 2.0, kSwatch, kSwatch), 2.5, 2.5);
    }
    painter.setPen(theme.muted);
    drawFitted(painter, middle + QPointF(kRowText, 4.0), row.words);
}

}  // namespace

std::optional<std::uint8_t> cardColourOf(const Document& document, CardColours by, std::span<const Owner> owners,
                                         const Touchpoint& row) {
    if (by == CardColours::Lane) {
        const Lane* lane = document.find(row.lane);
        return lane ? std::optional(lane->colour) : std::nullopt;
    }
    if (by != CardColours::Owner || row.owner.empty()) return std::nullopt;
    const auto owner = std::ranges::find(owners, row.owner, &Owner::name);
    return owner == owners.end() ? std::nullopt : std::optional(owner->colour);
}

void addColour(CardFace& face, std::optional<std::uint8_t> colour, CardColours by, const Document& document) {
    face.colour = colour;
    if (!colour || by != CardColours::Owner) return;
    const QString owner = QString::fromStdString(document.table<Touchpoint>().at(face.id).owner);
    face.marks.owner = OwnerMark{*colour, fitLine(initialsOf(owner), cardFonts().label, kInitialsRoom)};
}

QSizeF ownerLegendSize(std::span<const Owner> owners) {
    const std::vector<OwnerRow> rows = rowsOf(owners);
    double width = 0.0;
    for (const OwnerRow& row : rows) width = std::max(width, kRowText + row.words.width);
    return {width, static_cast<double>(rows.size()) * kRowHeight};
}

void paintOwnerLegend(QPainter& painter, QPointF at, std::span<const Owner> owners, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    for (const OwnerRow& row : rowsOf(owners)) {
        paintRow(painter, at + QPointF(0.0, kRowHeight / 2.0), row, theme);
        at.ry() += kRowHeight;
    }
}

void paintOwnerLine(QPainter& painter, QPointF at, double width, std::span<const Owner> owners, const Theme& theme) {
    constexpr double kGap = 18.0;
    constexpr double kCountRoom = 50.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    const double end = at.x() + width;
    std::size_t named = 0;
    for (const OwnerRow& row : rowsOf(owners)) {
        if (!row.colour || at.x() + kRowText + row.words.width + kCountRoom > end) break;
        paintRow(painter, at, row, theme);
        at.rx() += kRowText + row.words.width + kGap;
        ++named;
    }
    if (named == owners.size()) return;
    paintRow(painter, at,
             {std::nullopt, fitLine(QStringLiteral("+%1").arg(owners.size() - named), cardFonts().meta, kCountRoom)},
             theme);
}

QColor tintOf(std::optional<std::uint8_t> colour, const Theme& theme) {
    return colour ? mixed(seriesColour(theme, *colour), theme.panel, kTint) : theme.panel;
}

}  // namespace waymark
