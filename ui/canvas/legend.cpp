#include "ui/canvas/legend.h"

#include <algorithm>
#include <array>
#include <vector>

#include "ui/canvas/card_marks.h"
#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/risk_painting.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kHeight = 20.0;
constexpr double kLine = 28.0;  // piece of line in front of its name
constexpr double kLineGap = 8.0;
constexpr double kEntryGap = 24.0;

FittedText entry(const QString& name) { return fitLine(name, cardFonts().meta, 1000.0); }

struct Entry {
    QPen pen;
    FittedText name;
};

QPen dashed(const QColor& colour, double width) {
    QPen pen(colour, width);
    pen.setDashPattern({4.0, 3.0});
    return pen;
}

std::vector<Entry> entriesOf(Lens lens, const Theme& theme) {
    switch (lens) {
        case Lens::Journey:
        case Lens::Risk:
        case Lens::Money:
        case Lens::Measures: return {};
        case Lens::Pert:
            return {{QPen(theme.critical, 2.6), entry(tr("critical"))},
                    {QPen(theme.edge, 1.3), entry(tr("has float"))}};
        case Lens::Chain:
            return {{QPen(theme.critical, 2.6), entry(tr("critical chain"))},
                    {dashed(theme.critical, 2.4), entry(tr("goes on with the same people"))},
                    {dashed(theme.series[0], 1.6), entry(tr("feeding chain, or people handed over"))}};
    }
    return {};
}

// The Journey lens: the bars of the cards in a row between the words for their ends.
struct EmotionScale {
    FittedText worst = entry(tr("very negative")), best = entry(tr("very positive"));

    static constexpr double kStep = 11.0, kBar = 4.0, kTall = 14.0;
    [[nodiscard]] double barsWidth() const { return 4.0 * kStep + kBar; }
    [[nodiscard]] double width() const { return worst.width + barsWidth() + best.width + 2.0 * kLineGap; }
    void paint(QPainter& painter, QPointF at, const Theme& theme) const;
};

// What the small marks of the Journey lens mean, where there is room beside the scale.
struct MarkKey {
    FittedText pains = entry(tr("pain points")), opportunities = entry(tr("opportunities"));

    static constexpr double kShape = 10.0, kShapeGap = 5.0;
    [[nodiscard]] double width() const {
        return 2.0 * (kShape + kShapeGap + kEntryGap) + pains.width + opportunities.width;
    }
    void paint(QPainter& painter, QPointF at, const Theme& theme) const {
        for (const auto& [kind, words] :
             {std::pair{CardMarkKind::PainPoints, &pains}, std::pair{CardMarkKind::Opportunities, &opportunities}}) {
            at.rx() += kEntryGap;
            paintMarkShape(painter, kind, QRectF(at.x(), at.y() + (kHeight - kShape) / 2.0, kShape, kShape), theme);
            at.rx() += kShape + kShapeGap;
            painter.setPen(theme.muted);
            drawFitted(painter, {at.x(), at.y() + kHeight / 2.0 + 4.0}, *words);
            at.rx() += words->width;
        }
    }
};

void EmotionScale::paint(QPainter& painter, QPointF at, const Theme& theme) const {
    const double baseline = at.y() + kHeight / 2.0 + 4.0;
    painter.setPen(theme.muted);
    drawFitted(painter, {at.x(), baseline}, worst);
    const double left = at.x() + worst.width + kLineGap;
    drawFitted(painter, {left + barsWidth() + kLineGap, baseline}, best);
    painter.setPen(Qt::NoPen);
    for (int emotion = -2; emotion <= 2; ++emotion) {
        const QRectF track(left + (emotion + 2) * kStep, at.y() + (kHeight - kTall) / 2.0, kBar, kTall);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(track, 2.0, 2.0);
        painter.setBrush(theme.emotion[static_cast<std::size_t>(emotion + 2)]);
        painter.drawRoundedRect(emotionBar(track, emotion), 2.0, 2.0);
    }
}

double widthOf(const Entry& one) { return kLine + kLineGap + one.name.width; }

// Corners of entries set one after the other in rows, from zero on.
std::vector<QPointF> inRows(const std::vector<Entry>& entries, double width) {
    std::vector<QPointF> corners;
    QPointF next;
    for (const Entry& one : entries) {
        if (next.x() > 0.0 && next.x() + widthOf(one) > width) next = {0.0, next.y() + kHeight};
        corners.push_back(next);
        next.rx() += widthOf(one) + kEntryGap;
    }
    return corners;
}

}  // namespace

QSizeF legendSize(Lens lens, double width) {
    if (lens == Lens::Journey) {
        const double scale = EmotionScale().width();
        const double whole = scale + MarkKey().width();
        return {whole <= width ? whole : scale, kHeight};
    }
    if (lens == Lens::Risk) return riskLegendSize(width);
    if (showsNotes(lens)) return noteLegendSize(lens, width);
    const std::vector<Entry> entries = entriesOf(lens, themeOf(ThemeKind::Light));
    const std::vector<QPointF> corners = inRows(entries, width);
    QSizeF size;
    for (std::size_t k = 0; k < entries.size(); ++k) {
        size = size.expandedTo({corners[k].x() + widthOf(entries[k]), corners[k].y() + kHeight});
    }
    return size;
}

void paintLegend(QPainter& painter, const QRectF& where, Lens lens, const Theme& theme) {
    if (lens == Lens::Risk) return paintRiskLegend(painter, where.topLeft(), theme, where.width());
    if (showsNotes(lens)) return paintNoteLegend(painter, where.topLeft(), lens, theme, where.width());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    if (lens == Lens::Journey) {
        const EmotionScale scale;
        const MarkKey marks;
        scale.paint(painter, where.topLeft(), theme);
        if (scale.width() + marks.width() <= where.width() + 0.5) {
            marks.paint(painter, where.topLeft() + QPointF(scale.width(), 0.0), theme);
        }
        return;
    }
    const std::vector<Entry> entries = entriesOf(lens, theme);
    const std::vector<QPointF> corners = inRows(entries, where.width());
    for (std::size_t k = 0; k < entries.size(); ++k) {
        const QPointF at = where.topLeft() + corners[k] + QPointF(0.0, kHeight / 2.0);
        painter.setPen(entries[k].pen);
        painter.drawLine(at, at + QPointF(kLine, 0.0));
        painter.setPen(theme.muted);
        drawFitted(painter, at + QPointF(kLine + kLineGap, 4.0), entries[k].name);
    }
}

void paintBoxKey(QPainter& painter, const QRectF& rect, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintBoxFrame(painter, rect, {QPen(theme.faint, 1.0), theme.line, theme.panel});
    const std::array<QString, 6> cells{tr("early start"), tr("expected"), tr("early finish"),
                                       tr("late start"),  tr("float"),    tr("late finish")};
    const double third = rect.width() / 3.0;
    painter.setFont(fontOf(9.0));
    painter.setPen(theme.muted);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double top = i < 3 ? rect.top() : rect.bottom() - card::kBoxRow;
        const QRectF where(rect.left() + third * static_cast<double>(i % 3), top, third, card::kBoxRow);
        painter.drawText(where, Qt::AlignCenter, cells[i]);
    }
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, tr("touchpoint"));
}

}  // namespace waymark
