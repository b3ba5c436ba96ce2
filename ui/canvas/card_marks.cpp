#include "ui/canvas/card_marks.h"

#include <algorithm>
#include <array>

#include <QPainterPath>
#include <QPolygonF>

#include "core/model/map_items.h"
#include "ui/canvas/card_style.h"
#include "ui/style/avatar.h"

namespace waymark {
namespace {

constexpr double kHeight = 15.0;
constexpr double kShape = 9.0;
constexpr double kPadding = 4.0;
constexpr double kGap = 4.0;     // between two tags
constexpr double kInset = 8.0;   // from the corners of the card
constexpr double kBelow = 10.5;  // how much of a tag looks out below the card
constexpr double kPadlockRadius = 8.0;

FittedText countText(int count) {
    if (count == 0) return {};
    return fitLine(count == 1 ? QStringLiteral(" ") : QString::number(count), cardFonts().label, 40.0);
}

bool isThere(const FittedText& count) { return !count.text.isEmpty(); }

double widthOf(const FittedText& count) {
    return 2.0 * kPadding + kShape + (count.text == QLatin1String(" ") ? 0.0 : count.width + 3.0);
}

struct Tag {
    CardMarkKind kind;
    QRectF rect;  // in units of a near card, from the lower left corner of the card
    const FittedText* count;
};

std::vector<Tag> tagsOf(const CardMarks& marks) {
    std::vector<Tag> tags;
    double x = kInset;
    for (const auto& [kind, count] : {std::pair{CardMarkKind::PainPoints, &marks.pains},
                                      std::pair{CardMarkKind::Opportunities, &marks.opportunities}}) {
        if (!isThere(*count)) continue;
        tags.push_back({kind, QRectF(x, kBelow - kHeight, widthOf(*count), kHeight), count});
        x = tags.back().rect.right() + kGap;
    }
    return tags;
}

// Two fillings, which Qt does in half the time of one stroke.
void paintTag(QPainter& painter, const QRectF& rect, const QColor& outline, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(outline);
    painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), 4.5, 4.5);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5);
}

}  // namespace

int countOfLines(const std::string& text) {
    int count = 0;
    bool isBlank = true;
    for (const char letter : text) {
        if (letter == '\n') {
            isBlank = true;
        } else if (isBlank && letter != ' ' && letter != '\t') {
            isBlank = false;
            ++count;
        }
    }
    return count;
}

CardMarks cardMarks(const Document& document, Id<Touchpoint> id) {
    CardMarks marks;
    if (const Experience* felt = document.find(experienceOf(id))) {
        marks.pains = countText(countOfLines(felt->painPoints));
        marks.opportunities = countText(countOfLines(felt->opportunities));
    }
    marks.isLocked = isLocked(document, id);
    return marks;
}

void paintMarkShape(QPainter& painter, CardMarkKind kind, const QRectF& square, const Theme& theme) {
    const QPointF middle = square.center();
    const double unit = square.width() / 10.0;
    painter.setPen(Qt::NoPen);
    if (kind == CardMarkKind::PainPoints) {
        painter.setBrush(theme.critical);
        painter.drawPolygon(QPolygonF({middle + QPointF(-5.0, -3.8) * unit, middle + QPointF(5.0, -3.8) * unit,
                                       middle + QPointF(0.0, 4.8) * unit}));
        return;
    }
    painter.setBrush(theme.good);
    painter.drawEllipse(middle + QPointF(0.0, -1.4) * unit, 3.7 * unit, 3.7 * unit);
    painter.drawRect(QRectF(middle.x() - 1.9 * unit, middle.y() + 1.2 * unit, 3.8 * unit, 2.0 * unit));
    painter.drawRoundedRect(QRectF(middle.x() - 1.9 * unit, middle.y() + 3.8 * unit, 3.8 * unit, 1.4 * unit),
                            0.6 * unit, 0.6 * unit);
}

void paintPadlock(QPainter& painter, QPointF centre, double scale, const Theme& theme) {
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawEllipse(QPointF(), kPadlockRadius, kPadlockRadius);
    painter.setPen(QPen(theme.muted, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(-2.3, -4.8, 4.6, 5.4), 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.muted);
    painter.drawRoundedRect(QRectF(-3.6, -1.6, 7.2, 5.4), 1.0, 1.0);
    painter.restore();
}

void paintCardMarks(QPainter& painter, const QRectF& card, const CardMarks& marks, double scale, const Theme& theme) {
    if (marks.isLocked) paintPadlock(painter, card.topLeft() + QPointF(4.0, 3.0), scale, theme);
    const std::vector<Tag> tags = tagsOf(marks);
    if (tags.empty() && !marks.owner) return;
    const QTransform before = painter.worldTransform();
    painter.translate(card.bottomLeft());
    if (scale != 1.0) painter.scale(scale, scale);
    painter.setFont(cardFonts().label);
    for (const Tag& tag : tags) {
        paintTag(painter, tag.rect, theme.line, theme);
        const QRectF shape(tag.rect.left() + kPadding, tag.rect.center().y() - kShape / 2.0, kShape, kShape);
        paintMarkShape(painter, tag.kind, shape, theme);
        if (tag.count->text == QLatin1String(" ")) continue;
        painter.setPen(theme.text);
        drawFitted(painter, {shape.right() + 3.0, tag.rect.bottom() - 4.0}, *tag.count);
    }
    if (marks.owner) {
        const double width = marks.owner->initials.width + 2.0 * kPadding + 2.0;
        const QRectF tag(card.width() / scale - kInset - width, kBelow - kHeight, width, kHeight);
        paintTag(painter, tag, seriesColour(theme, marks.owner->colour), theme);
        painter.setPen(theme.text);
        drawFitted(painter, {tag.left() + kPadding + 1.0, tag.bottom() - 4.0}, marks.owner->initials);
    }
    painter.setWorldTransform(before);
}

std::optional<CardMarkKind> markAt(const QRectF& card, const CardMarks& marks, double scale, QPointF place) {
    const QPointF local = (place - card.bottomLeft()) / scale;
    for (const Tag& tag : tagsOf(marks)) {
        if (tag.rect.adjusted(-2.0, -2.0, 2.0, 2.0).contains(local)) return tag.kind;
    }
    return std::nullopt;
}

}  // namespace waymark
