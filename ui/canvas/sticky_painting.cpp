#include "ui/canvas/sticky_painting.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QTextLayout>

#include "ui/canvas/card_marks.h"
#include "ui/style/colours.h"
#include "ui/style/papers.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kTextSize = 12.5;
constexpr double kAuthorSize = 10.0;
constexpr double kAuthorRoom = 16.0;
constexpr double kRadius = 4.0;
constexpr double kLeastPixels = 8.5;  // that letters should have on the screen
constexpr double kLeastZoom = 0.16;   // below it there is only paper
constexpr double kSoftZoom = 0.5;     // below it corners and shadows are left out
constexpr qsizetype kLongestName = 60;

// Lays the text out in lines of this width; `place` is called with each line and its top and says whether to go on.
template <class Place>
void layOut(QTextLayout& layout, double width, Place&& place) {
    layout.beginLayout();
    double top = 0.0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, top});
        top += line.height();
        if (!place(line, top)) break;
    }
    layout.endLayout();
}

QString shownText(const StickyNote& note) {
    return QString::fromStdString(note.text).replace('\n', QChar::LineSeparator);
}

QTextOption wrapped() {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

void paintText(QPainter& painter, const QString& text, const QRectF& room, double size, const QColor& colour) {
    const QFont font = fontOf(size);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapped());
    std::vector<QTextLine> lines;
    bool isWhole = true;
    layOut(layout, room.width(), [&](const QTextLine& line, double bottom) {
        isWhole = bottom <= room.height() + 0.5 || lines.empty();
        if (isWhole) lines.push_back(line);
        return isWhole;
    });
    painter.setPen(colour);
    painter.setFont(font);
    for (std::size_t k = 0; k < lines.size(); ++k) {
        const QTextLine& line = lines[k];
        if (isWhole || k + 1 < lines.size()) {
            line.draw(&painter, room.topLeft());
            continue;
        }
        // The last line that finds room says that there is more.
        const QFontMetricsF metrics(font);
        const QString rest = text.mid(line.textStart(), line.textLength()).trimmed() + QStringLiteral("…");
        painter.drawText(room.topLeft() + QPointF(0.0, line.y() + line.ascent()),
                         metrics.elidedText(rest, Qt::ElideRight, room.width()));
    }
}

}  // namespace

QRectF rectOf(const StickyNote& note) {
    return {note.x - note.width / 2.0, note.y - note.height / 2.0, note.width, note.height};
}

QRectF noteBounds(const QRectF& rect) { return rect.adjusted(-10.0, -10.0, 10.0, 10.0); }

double noteTextSize(const QRectF& rect, double zoom, double least) {
    if (least > 0.0) return std::max(kTextSize, least / zoom);
    return std::max(kTextSize, std::min(kLeastPixels / zoom, rect.height() * 0.3));
}

double noteHeightFor(const QString& text, double width, bool hasAuthor) {
    QTextLayout layout(QString(text).replace('\n', QChar::LineSeparator), fontOf(kTextSize));
    layout.setTextOption(wrapped());
    double height = 0.0;
    layOut(layout, width - 2.0 * kNotePadding, [&](const QTextLine&, double bottom) {
        height = bottom;
        return true;
    });
    return std::ceil(height + 2.0 * kNotePadding + (hasAuthor ? kAuthorRoom : 0.0));
}

void paintStickyNote(QPainter& painter, const StickyNote& note, const QRectF& rect, double zoom, const Theme& theme,
                     double least) {
    const Paper paper = paperOf(theme, note.colour);
    if (zoom < kLeastZoom) {
        painter.fillRect(rect, paper.edge);  // a speck: dark enough to be seen between the cards
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, zoom >= kSoftZoom);
    if (theme.shadow.alpha() > 0 && zoom >= kSoftZoom) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(theme.shadow, theme.shadow.alphaF() * 0.7));
        painter.drawRoundedRect(rect.adjusted(1.0, 2.0, 1.0, 3.0), kRadius, kRadius);
    }
    const double edge = std::max(0.5, 0.5 / zoom);
    const double radius = zoom >= kSoftZoom ? kRadius : 0.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper.edge);
    painter.drawRoundedRect(rect.adjusted(-edge, -edge, edge, edge), radius, radius);
    painter.setBrush(paper.fill);
    painter.drawRoundedRect(rect.adjusted(edge, edge, -edge, -edge), radius, radius);
    QRectF room = rect.adjusted(kNotePadding, kNotePadding, -kNotePadding, -kNotePadding);
    const double size = noteTextSize(rect, zoom, least);
    if (size > room.height()) return painter.restore();
    if (!note.author.empty() && size == kTextSize && least == 0.0) {
        const QFont font = fontOf(kAuthorSize);
        painter.setFont(font);
        painter.setPen(theme.kind == ThemeKind::Light ? theme.muted : theme.text);
        const QRectF foot(room.left(), room.bottom() - 10.0, room.width(), 14.0);
        painter.drawText(
            foot, Qt::AlignRight | Qt::AlignVCenter,
            QFontMetricsF(font).elidedText(QString::fromStdString(note.author), Qt::ElideRight, foot.width()));
        room.setBottom(room.bottom() - kAuthorRoom);
    }
    if (!note.text.empty()) paintText(painter, shownText(note), room, size, theme.text);
    if (note.isLocked) paintPadlock(painter, rect.topLeft() + QPointF(2.0, 2.0), 1.0, theme);
    painter.restore();
}

QString noteName(const StickyNote& note) {
    const QString words = QString::fromStdString(note.text).simplified();
    const QString name = words.size() > kLongestName ? words.left(kLongestName) + QStringLiteral("…") : words;
    const QString kind = tr("Sticky note");
    return name.isEmpty() ? kind : kind + QStringLiteral(": ") + name;
}

}  // namespace waymark
