#include "ui/canvas/far_card_painting.h"

#include <algorithm>

#include "ui/canvas/card_colours.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/risk_painting.h"
#include "ui/canvas/scenario_painting.h"
#include "ui/charts/gantt_painting.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"

namespace waymark {
namespace {

constexpr double kCapitals = 0.73;   // height, of the size of a font
constexpr double kLeastInset = 5.0;  // of a name without figures from the upper and the lower edge
constexpr double kFarPaleness = 0.35;

// How a lens draws the shape of a card.
struct FarShape {
    QPen outline;
    QColor fill;
    std::optional<QColor> bar;  // along its left side
};

QPen dashedPen(const QColor& colour, double width) {
    QPen pen(colour, width);
    pen.setDashPattern({4.0, 3.0});
    return pen;
}

FarShape chainShape(const CardFace& face, const QPen& plain, double pixel, const Theme& theme) {
    const ChainFace chain = face.chain.value_or(ChainFace{});
    FarShape shape{plain, theme.panel, chain.colour ? theme.series[*chain.colour % theme.series.size()] : theme.line};
    if (chain.isPale) return shape;
    if (chain.place == ChainPlace::Chain) {
        shape.outline = QPen(theme.critical, std::max(2.0, 1.4 * pixel));
        shape.fill = theme.criticalTint;
    } else if (chain.place == ChainPlace::AlsoCritical) {
        shape.outline = dashedPen(theme.critical, 1.4 * pixel);
    } else if (chain.place == ChainPlace::Feeding) {
        shape.outline = dashedPen(theme.series[chain.feedingChain % theme.series.size()], 1.4 * pixel);
    }
    return shape;
}

FarShape shapeOf(const CardFace& face, Lens lens, const Theme& theme) {
    const double pixel = 1.0 / face.far->plan->from;
    const QPen plain(mixed(theme.faint, theme.line, 0.35), std::max(1.0, 0.7 * pixel));
    switch (lens) {
        case Lens::Journey: {
            const QColor mood = theme.emotion[static_cast<std::size_t>(std::clamp<int>(face.emotion, -2, 2) + 2)];
            const bool isWaiting = face.kind == TouchpointKind::Waiting;
            return {isWaiting ? dashedPen(theme.faint, plain.widthF()) : plain, tintOf(face.colour, theme), mood};
        }
        case Lens::Pert:
            if (!face.isCritical) return {plain, theme.panel, std::nullopt};
            return {QPen(theme.critical, std::max(2.0, 1.4 * pixel)), theme.criticalTint, std::nullopt};
        case Lens::Chain: return chainShape(face, plain, pixel, theme);
        case Lens::Risk: {
            const CardRisk risk = face.risk.value_or(CardRisk{});
            const double heat = risk.isPale ? risk.criticality * kFarPaleness : risk.criticality;
            return {plain, heatColour(heat, theme), std::nullopt};
        }
        case Lens::Money:
        case Lens::Measures: break;
    }
    return {plain, noteColour(lens, face.note ? face.note->heat : 0.0, theme), std::nullopt};
}

void paintFarLines(QPainter& painter, const QRectF& rect, const FarText& text, Lens lens, const Theme& theme) {
    const CardTextPlan& plan = *text.plan;
    const bool hasBar = lens == Lens::Journey || lens == Lens::Chain;
    const double left = rect.left() + (hasBar ? card::kFarLeft : card::kFarRight);
    const double room = rect.height() - (text.hasMeta ? plan.metaRoom() : 0.0);
    const double letters = plan.name * kCapitals;
    const double steps = static_cast<double>(text.lines.size()) - 1.0;
    // Three lines that fill the card come nearer to each other than to its edges.
    const double most = (room - 2.0 * kLeastInset - letters) / std::max(1.0, steps);
    const double lineHeight = text.hasMeta ? plan.lineHeight : std::min(plan.lineHeight, most);
    const double block = letters + lineHeight * steps;
    double baseline = rect.top() + (room - block) / 2.0 + letters + (text.hasMeta ? 1.0 : 0.0);
    painter.setFont(farNameFont(plan.name));
    painter.setPen(theme.text);
    for (const FittedText& line : text.lines) {
        const double x = hasBar && !plan.isCode ? left : rect.center().x() - line.width / 2.0;
        drawFitted(painter, {x, baseline}, line);
        baseline += lineHeight;
    }
}

void paintFarMeta(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const FarText& text = *face.far;
    const double baseline = rect.bottom() - text.plan->metaBaseline();
    double x = rect.left() + card::kFarLeft;
    if (!face.channelIcon.isEmpty() && text.iconSize > 0.0) {
        paintIcon(painter, face.channelIcon, QRectF(x, baseline - text.iconSize * 0.85, text.iconSize, text.iconSize),
                  theme.muted);
        x += text.iconSize + card::kIconGap;
    }
    painter.setFont(farMetaFont(text.plan->meta));
    painter.setPen(theme.muted);
    drawFitted(painter, {x, baseline}, text.channel);
    if (!face.hasTime) painter.setPen(theme.faint);
    if (tellsScenario(face)) painter.setPen(theme.accent);
    drawFitted(painter, {rect.right() - card::kFarRight - text.time.width, baseline}, text.time);
}

// Where the tag of the buffer is on a card that is near, without its words.
void paintFarBuffer(QPainter& painter, const QRectF& rect, const Theme& theme) {
    constexpr double width = 52.0;
    const QRectF bar(rect.right() - width - 8.0, rect.bottom() - 5.0, width, 20.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(bar, 3.0, 3.0);
    paintHatchedBox(painter, bar, theme);
}

}  // namespace

void paintFarText(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme) {
    const FarText& text = *face.far;
    if (!text.lines.empty()) paintFarLines(painter, rect, text, lens, theme);
    if (text.hasMeta) paintFarMeta(painter, rect, face, theme);
    if (lens != Lens::Journey || face.kindIcon.isEmpty() || text.iconSize == 0.0) return;
    const QRectF where(rect.right() - card::kFarRight - text.iconSize, rect.top() + 7.0, text.iconSize, text.iconSize);
    paintIcon(painter, face.kindIcon, where, theme.faint);
}

void paintFarCard(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme) {
    const FarShape shape = shapeOf(face, lens, theme);
    paintCardGround(painter, rect, {shape.outline, theme.line, shape.fill}, theme);
    if (shape.bar) {
        const double width = std::clamp(2.6 / face.far->plan->from, 4.0, 7.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(*shape.bar);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 13.0, width, rect.height() - 26.0), 2.0, 2.0);
    }
    paintFarText(painter, rect, face, lens, theme);
    if (lens == Lens::Chain && face.chain && !face.chain->isPale && !face.chain->buffer.text.isEmpty()) {
        paintFarBuffer(painter, rect, theme);
    }
}

}  // namespace waymark
