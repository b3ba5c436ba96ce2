#include "ui/canvas/legend.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QCoreApplication>

#include "ui/canvas/card_painting.h"
#include "ui/canvas/card_style.h"
#include "ui/canvas/note_painting.h"
#include "ui/canvas/risk_painting.h"
#include "ui/canvas/text_fit.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::Legend", text); }

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

}  // namespace

QSizeF legendSize(Lens lens) {
    if (lens == Lens::Risk) return riskLegendSize();
    if (showsNotes(lens)) return noteLegendSize(lens);
    double width = -kEntryGap;
    for (const Entry& one : entriesOf(lens, themeOf(ThemeKind::Light))) {
        width += kLine + kLineGap + one.name.width + kEntryGap;
    }
    return {std::max(0.0, width), kHeight};
}

void paintLegend(QPainter& painter, QPointF at, Lens lens, const Theme& theme) {
    if (lens == Lens::Risk) return paintRiskLegend(painter, at, theme);
    if (showsNotes(lens)) return paintNoteLegend(painter, at, lens, theme);
    const double middle = at.y() + kHeight / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    double x = at.x();
    for (const auto& [pen, name] : entriesOf(lens, theme)) {
        painter.setPen(pen);
        painter.drawLine(QLineF(x, middle, x + kLine, middle));
        painter.setPen(theme.muted);
        drawFitted(painter, {x + kLine + kLineGap, middle + 4.0}, name);
        x += kLine + kLineGap + name.width + kEntryGap;
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
