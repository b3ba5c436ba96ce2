#include "ui/canvas/card_painting.h"

#include <algorithm>
#include <array>

#include "ui/canvas/card_colours.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/far_card_painting.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/risk_painting.h"
#include "ui/canvas/scenario_painting.h"
#include "ui/charts/gantt_painting.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"

namespace waymark {
namespace {

// Baselines of a Journey card, from its top.
constexpr double kOnlyLine = 31.0;
constexpr double kFirstLine = 24.0;
constexpr double kSecondLine = 39.5;
constexpr double kMetaLine = 59.5;
// Where two lines of name and one below them share the room of a Chain card.
constexpr std::array kTightLines{18.5, 31.5, 45.5};
constexpr double kBadgeRadius = 9.0;
constexpr double kPaleness = 0.45;  // of what belongs to an earlier state

void drawCentred(QPainter& painter, double middle, double baseline, const FittedText& fitted) {
    drawFitted(painter, QPointF(middle - fitted.width / 2.0, baseline), fitted);
}

// A filled box with an outline around its edge. Two fillings, which Qt does in half the time of one stroke.
void paintOutlinedBox(QPainter& painter, const QRectF& rect, double radius, const QPen& outline, const QColor& fill) {
    if (outline.style() != Qt::SolidLine || fill.alpha() < 255) {
        painter.setPen(outline);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const double half = outline.widthF() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(outline.color());
    painter.drawRoundedRect(rect.adjusted(-half, -half, half, half), radius + half, radius + half);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

// Soft enough to look blurred, cheap enough for a page of thousands: two translucent outlines of the card's lower end,
// where they look out from under it. All of the card would take Qt several times as long.
void paintShadow(QPainter& painter, const QRectF& rect, double radius, const Theme& theme) {
    if (theme.shadow.alpha() == 0) return;
    const QRectF end(rect.left(), rect.bottom() - 2.0 * radius, rect.width(), 2.0 * radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(theme.shadow, theme.shadow.alphaF() * 0.45));
    painter.drawRoundedRect(end.adjusted(-1.5, 0.0, 1.5, 3.5), radius + 1.5, radius + 1.5);
    painter.setBrush(theme.shadow);
    painter.drawRoundedRect(end.adjusted(0.0, 0.0, 0.0, 1.5), radius, radius);
}

// It grows with the letters of a card seen from far away.
double badgeScale(const CardFace& face) { return face.far ? std::min(1.8, face.far->plan->name / 12.0) : 1.0; }

// They are gone where the icons of the card are.
void paintMarks(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme) {
    if (face.far && face.far->iconSize == 0.0) return;
    if (lens == Lens::Journey)
        paintCardMarks(painter, rect, face.marks, markScale(face), theme);
    else if (face.marks.isLocked)
        paintPadlock(painter, rect.topLeft() + QPointF(4.0, 3.0), markScale(face), theme);
}

void paintBadge(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const double scale = badgeScale(face);
    painter.save();
    painter.translate(rect.right() - 4.0, rect.top() + 3.0);
    painter.scale(scale, scale);
    painter.setPen(QPen(theme.panel, 2.0));
    painter.setBrush(*face.problem == Severity::Error ? theme.critical : theme.warning);
    painter.drawEllipse(QPointF(), kBadgeRadius, kBadgeRadius);
    painter.setPen(theme.onAccent);
    painter.setFont(cardFonts().badge);
    painter.drawText(QRectF(-9.0, -9.0, 18.0, 18.0), Qt::AlignCenter, QStringLiteral("!"));
    painter.restore();
}

// Waiting is drawn with a broken outline, so that idle time shows without reading.
QPen outlineOf(const CardFace& face, const Theme& theme) {
    if (face.kind != TouchpointKind::Waiting) return {theme.line, 1.0};
    QPen pen(theme.faint, 1.0);
    pen.setDashPattern({4.0, 3.0});
    return pen;
}

void paintJourneyTexts(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const double left = rect.left() + card::kTextLeft;
    const double right = rect.right() - card::kTextRight;
    const CardFonts& fonts = cardFonts();
    painter.setFont(fonts.name);
    painter.setPen(theme.text);
    if (face.nameLines.size() == 1) drawFitted(painter, {left, rect.top() + kOnlyLine}, face.nameLines[0]);
    if (face.nameLines.size() > 1) {
        drawFitted(painter, {left, rect.top() + kFirstLine}, face.nameLines[0]);
        drawFitted(painter, {left, rect.top() + kSecondLine}, face.nameLines[1]);
    }
    const double baseline = rect.top() + kMetaLine;
    double x = left;
    if (!face.channelIcon.isEmpty()) {
        const QRectF where(x, baseline - card::kIcon + 2.0, card::kIcon, card::kIcon);
        paintIcon(painter, face.channelIcon, where, theme.faint);
        x += card::kIcon + card::kIconGap;
    }
    painter.setFont(fonts.meta);
    painter.setPen(theme.muted);
    drawFitted(painter, {x, baseline}, face.channel);
    if (!face.hasTime) painter.setPen(theme.faint);
    drawFitted(painter, {right - face.time.width, baseline}, face.time);
    if (!face.kindIcon.isEmpty()) {
        const double base = rect.top() + (face.nameLines.size() > 1 ? kFirstLine : kOnlyLine);
        const QRectF where(right - card::kIcon, base - card::kIcon + 2.0, card::kIcon, card::kIcon);
        paintIcon(painter, face.kindIcon, where, theme.faint);
    }
}

void paintJourneyCard(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    paintShadow(painter, rect, card::kRadius, theme);
    paintOutlinedBox(painter, rect, card::kRadius, outlineOf(face, theme), tintOf(face.colour, theme));
    painter.setPen(Qt::NoPen);
    const QRectF track = emotionTrack(rect, 4.0);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, 2.0, 2.0);
    painter.setBrush(theme.emotion[static_cast<std::size_t>(std::clamp<int>(face.emotion, -2, 2) + 2)]);
    painter.drawRoundedRect(emotionBar(track, face.emotion), 2.0, 2.0);
    paintJourneyTexts(painter, rect, face, theme);
}

void paintCells(QPainter& painter, const QRectF& rect, double baseline, const std::array<FittedText, 3>& cells,
                const QColor& middleColour, const Theme& theme) {
    const double third = rect.width() / 3.0;
    painter.setFont(cardFonts().meta);
    painter.setPen(theme.text);
    drawCentred(painter, rect.left() + third / 2.0, baseline, cells[0]);
    drawCentred(painter, rect.right() - third / 2.0, baseline, cells[2]);
    painter.setFont(cardFonts().strong);
    painter.setPen(middleColour);
    drawCentred(painter, rect.center().x(), baseline, cells[1]);
}

void paintPertBox(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    paintShadow(painter, rect, card::kBoxRadius, theme);
    BoxFrame frame{QPen(theme.line, 1.0), theme.line, theme.panel};
    if (face.isCritical) {
        frame.outline.setColor(theme.critical);
        frame.outline.setWidthF(2.0);
        frame.divider = withAlpha(theme.critical, 0.45);
        frame.fill = theme.criticalTint;
    }
    if (face.isDone) frame.fill = theme.window;
    paintBoxFrame(painter, rect, frame);
    paintCells(painter, rect, rect.top() + 15.5, face.early, theme.text, theme);
    paintCells(painter, rect, rect.bottom() - 7.0, face.late, face.isCritical ? theme.critical : theme.muted, theme);

    const double iconRoom = face.boxIcon.isEmpty() ? 0.0 : card::kIcon + card::kIconGap;
    const double left = rect.center().x() - (face.boxName.width + iconRoom) / 2.0;
    const double baseline = rect.center().y() + 4.5;
    if (iconRoom > 0.0) {
        const QRectF where(left, baseline - card::kIcon + 2.0, card::kIcon, card::kIcon);
        paintIcon(painter, face.boxIcon, where, face.isCritical ? theme.critical : theme.faint);
    }
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    drawFitted(painter, {left + iconRoom, baseline}, face.boxName);
}

// Hatched in front like the buffers of the Gantt chart, at the lower corner where the chain goes on.
void paintBufferTag(QPainter& painter, const QRectF& rect, const FittedText& words, const Theme& theme) {
    constexpr double swatch = 14.0;
    const double width = swatch + words.width + 14.0;
    const QRectF tag(rect.right() - width - 8.0, rect.bottom() - 8.0, width, 15.0);
    painter.setPen(QPen(theme.warning, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(tag, 4.0, 4.0);
    paintHatchedBox(painter, QRectF(tag.left() + 2.0, tag.top() + 1.5, swatch, tag.height() - 3.0), theme);
    painter.setFont(cardFonts().label);
    painter.setPen(theme.text);
    drawFitted(painter, {tag.left() + swatch + 7.0, tag.bottom() - 4.0}, words);
}

QPen chainOutline(const ChainFace& chain, const Theme& theme) {
    if (chain.place == ChainPlace::Chain) return {theme.critical, 2.0};
    if (chain.place != ChainPlace::Feeding && chain.place != ChainPlace::AlsoCritical) return {theme.line, 1.0};
    const bool isFeeding = chain.place == ChainPlace::Feeding;
    QPen pen(isFeeding ? theme.series[chain.feedingChain % theme.series.size()] : theme.critical, 1.6);
    pen.setDashPattern({4.0, 2.5});
    return pen;
}

void paintChainTexts(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const ChainFace& chain = *face.chain;
    const double left = rect.left() + card::kTextLeft;
    painter.setFont(cardFonts().meta);
    painter.setPen(chain.place == ChainPlace::Chain ? theme.critical : theme.muted);
    const double below = face.chainName.size() > 1 ? kTightLines.back() : kSecondLine;
    drawFitted(painter, {left, rect.top() + below}, chain.standing);
    painter.setPen(theme.muted);
    const double baseline = rect.top() + (chain.buffer.text.isEmpty() ? kMetaLine : kMetaLine - 3.0);
    drawFitted(painter, {left, baseline}, chain.resources);
    drawFitted(painter, {rect.right() - card::kTextRight - chain.time.width, baseline}, chain.time);
}

void paintChainName(QPainter& painter, const QRectF& rect, const CardFace& face) {
    const bool isTight = face.chainName.size() > 1 && face.chain && !face.chain->standing.text.isEmpty();
    for (std::size_t k = 0; k < face.chainName.size(); ++k) {
        const double usual = k == 0 ? kFirstLine : kSecondLine;
        drawFitted(painter, {rect.left() + card::kTextLeft, rect.top() + (isTight ? kTightLines[k] : usual)},
                   face.chainName[k]);
    }
}

void paintChainCard(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    paintShadow(painter, rect, card::kRadius, theme);
    const ChainFace chain = face.chain.value_or(ChainFace{});
    const double opacity = painter.opacity();
    const bool isOnChain = chain.place == ChainPlace::Chain && !chain.isPale;
    paintOutlinedBox(painter, rect, card::kRadius, chain.isPale ? QPen(theme.line, 1.0) : chainOutline(chain, theme),
                     isOnChain ? theme.criticalTint : theme.panel);
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    paintChainName(painter, rect, face);
    if (!face.chain) return;
    if (chain.isPale) painter.setOpacity(opacity * kPaleness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chain.colour ? theme.series[*chain.colour % theme.series.size()] : theme.line);
    painter.drawRoundedRect(QRectF(rect.left() + 5.0, rect.top() + 11.0, 5.0, rect.height() - 22.0), 2.5, 2.5);
    paintChainTexts(painter, rect, face, theme);
    if (!chain.buffer.text.isEmpty()) paintBufferTag(painter, rect, chain.buffer, theme);
    painter.setOpacity(opacity);
}

// Above the card, as pale as what it belongs to.
void paintCaption(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const bool isPale = (face.risk && face.risk->isPale) || (face.chain && face.chain->isPale);
    painter.setFont(cardFonts().caption);
    painter.setPen(isPale ? theme.faint : theme.muted);
    drawFitted(painter, {rect.left() + 2.0, rect.top() - 6.0}, face.caption);
}

}  // namespace

void paintCard(QPainter& painter, const QRectF& rect, const CardFace& face, Lens lens, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (face.far) {
        paintFarCard(painter, rect, face, lens, theme);
    } else if (lens == Lens::Journey) {
        paintJourneyCard(painter, rect, face, theme);
    } else if (lens == Lens::Risk) {
        paintShadow(painter, rect, card::kRadius, theme);
        paintRiskCard(painter, rect, face, theme);
    } else if (showsNotes(lens)) {
        paintShadow(painter, rect, card::kRadius, theme);
        paintNoteCard(painter, rect, face, lens, theme);
    } else if (lens == Lens::Pert) {
        paintPertBox(painter, rect, face, theme);
    } else {
        paintChainCard(painter, rect, face, theme);
    }
    if (!face.caption.text.isEmpty() && !(face.far && face.far->iconSize == 0.0)) {
        paintCaption(painter, rect, face, theme);
    }
    paintMarks(painter, rect, face, lens, theme);
    const bool isForRoom = face.far && face.far->plan->isForRoom;
    if (face.problem && lens == Lens::Journey && !isForRoom) paintBadge(painter, rect, face, theme);
    if (!face.mark) return;
    const CardMark mark = tellsScenario(face) ? CardMark{face.mark->isRemoved, {}} : *face.mark;
    paintScenarioMark(painter, rect, mark, theme, isForRoom ? face.far->plan->name : 0.0);
}

void paintCardGround(QPainter& painter, const QRectF& rect, const BoxFrame& frame, const Theme& theme) {
    paintShadow(painter, rect, card::kRadius, theme);
    paintOutlinedBox(painter, rect, card::kRadius, frame.outline, frame.fill);
}

void paintBoxFrame(QPainter& painter, const QRectF& rect, const BoxFrame& frame) {
    paintOutlinedBox(painter, rect, card::kBoxRadius, frame.outline, frame.fill);
    const double top = rect.top() + card::kBoxRow;
    const double bottom = rect.bottom() - card::kBoxRow;
    const double third = rect.width() / 3.0;
    const double inner = frame.outline.widthF() / 2.0;
    // Thin rectangles: Qt fills them four times as fast as it strokes lines.
    const auto across = [&](double y) { return QRectF(rect.left() + inner, y - 0.5, rect.width() - 2.0 * inner, 1.0); };
    const auto down = [](double x, double from, double to) { return QRectF(x - 0.5, from, 1.0, to - from); };
    const std::array<QRectF, 6> lines{across(top),
                                      across(bottom),
                                      down(rect.left() + third, rect.top() + inner, top),
                                      down(rect.right() - third, rect.top() + inner, top),
                                      down(rect.left() + third, bottom, rect.bottom() - inner),
                                      down(rect.right() - third, bottom, rect.bottom() - inner)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.divider);
    painter.drawRects(lines.data(), static_cast<int>(lines.size()));
}

void paintSelection(QPainter& painter, const QRectF& rect, const QColor& colour) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2.0));
    painter.setBrush(Qt::NoBrush);
    const double gap = card::kSelectionGap;
    painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), card::kRadius + gap, card::kRadius + gap);
}

double markScale(const CardFace& face) { return std::min(1.2, badgeScale(face)); }

QRectF cardBounds(const QRectF& rect) { return rect.adjusted(-8.0, -20.0, 15.0, 13.0); }

}  // namespace waymark
