#include "ui/charts/gantt_painting.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include <QFontMetricsF>
#include <QPainterPath>
#include <QStringList>

#include "ui/charts/chart_text.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kBarHeight = 15.0;
constexpr double kBarRadius = 3.5;
constexpr double kLeastBar = 2.0;      // so that short touchpoints can be seen
constexpr double kUnderlineGap = 2.0;  // from the bar
constexpr double kKeptHeight = 2.5;    // of the thin bar of a plan that was kept
constexpr double kHatchStep = 6.0;
constexpr double kTextGap = 6.0;  // between a bar and its words
constexpr double kPaleness = 0.45;
constexpr double kMostCodeWidth = 60.0;
constexpr double kMostNameWidth = 230.0;
constexpr double kColumnGap = 12.0;
constexpr double kPrintedTimes = 560.0;       // width of the axis on paper
constexpr double kMostResourceWidth = 340.0;  // of their names on paper
constexpr double kMostBufferWidth = 220.0;    // of what is said about one
constexpr double kPrintedLabelRoom = 60.0;    // right of the last time on paper
constexpr double kAlertRoom = 10.0;           // of the triangle in front of a bar
constexpr double kLegendRoom = 34.0;
constexpr double kLegendLine = 20.0;
constexpr double kLegendGap = 10.0;  // from entry to entry
constexpr double kLegendSample = 32.0;
constexpr double kClosestRow = 20.0;  // height, where there is little room
constexpr double kFewestTimes = 300.0;
constexpr double kBriefName = 150.0;

QColor seriesColour(const Theme& theme, std::size_t number) { return theme.series[number % theme.series.size()]; }

QColor colourOf(const GanttRow& row, const Theme& theme) {
    return row.colour ? seriesColour(theme, *row.colour) : theme.edge;
}

double xOf(const TimeAxis& axis, double minutes) { return axis.origin + minutes * axis.unitsPerMinute; }

QRectF barRect(const QRectF& rect, const TimeAxis& axis, double from, double to) {
    const double left = xOf(axis, from);
    const double width = std::max(kLeastBar, xOf(axis, to) - left);
    return {left, rect.top() + (rect.height() - kBarHeight) / 2.0 - 1.0, width, kBarHeight};
}

void paintDiamond(QPainter& painter, QPointF centre) {
    constexpr double reach = 6.5;
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                                   centre + QPointF(-reach, 0)}));
}

// Filled on the critical chain, outlined beside it, so that it can be told in grey too.
void paintBar(QPainter& painter, const QRectF& bar, const GanttRow& row, const Theme& theme) {
    const QColor colour = colourOf(row, theme);
    const bool isFilled = row.place == ChainPlace::Chain;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isFilled ? colour : theme.panel);
    if (row.isMilestone()) {
        paintDiamond(painter, QPointF(bar.left(), bar.center().y()));
        return;
    }
    const double inset = std::min(0.75, bar.width() / 4.0);
    const QRectF inner = bar.adjusted(inset, 0.75, -inset, -0.75);
    const double radius = std::min(kBarRadius, inner.width() / 2.0);
    painter.drawRoundedRect(inner, radius, radius);
}

void paintUnderline(QPainter& painter, const QRectF& bar, const GanttRow& row, const Theme& theme) {
    if (row.place == ChainPlace::Free) return;
    QPen pen(theme.critical, 2.2, Qt::SolidLine, Qt::FlatCap);
    if (row.place == ChainPlace::AlsoCritical) pen.setDashPattern({1.0, 1.0});
    if (row.place == ChainPlace::Feeding) {
        pen.setColor(seriesColour(theme, row.feedingChain));
        pen.setDashPattern({2.4, 1.2});
    }
    painter.setPen(pen);
    const double y = bar.bottom() + kUnderlineGap;
    const double reach = row.isMilestone() ? 6.0 : 0.0;
    painter.drawLine(QLineF(bar.left() - reach, y, std::max(bar.right(), bar.left() + 3.0) + reach, y));
}

// Along the middle of the bar, as far as it is done.
void paintDone(QPainter& painter, const QRectF& bar, const GanttRow& row, const TimeAxis& axis, const Theme& theme) {
    if (!row.done || row.isMilestone()) return;
    const QRectF stripe(bar.left() + 2.0, bar.center().y() - 2.0,
                        std::min(xOf(axis, *row.done), bar.right()) - bar.left() - 4.0, 4.0);
    if (stripe.width() <= 0.0) return;
    QColor edge = theme.panel;
    edge.setAlphaF(0.85F);
    painter.setPen(QPen(edge, 1.0));
    painter.setBrush(theme.text);
    painter.drawRoundedRect(stripe, 2.0, 2.0);
}

// The plan that was kept, along the lower edge of the row.
void paintKept(QPainter& painter, const QRectF& rect, const GanttRow& row, const TimeAxis& axis, const Theme& theme) {
    if (!row.keptStart) return;
    const double top = rect.bottom() - kKeptHeight;
    const auto thin = [&](double from, double to, const QColor& colour) {
        const double left = xOf(axis, from);
        painter.fillRect(QRectF(left, top, std::max(kLeastBar, xOf(axis, to) - left), kKeptHeight), colour);
    };
    thin(*row.keptStart, *row.keptEnd, theme.muted);
    QColor buffer = theme.warning;
    buffer.setAlphaF(0.6F);
    if (row.keptBuffer) thin(*row.keptEnd, *row.keptBuffer, buffer);
}

// Where the critical chain changes hands.
void paintAlert(QPainter& painter, const QRectF& bar, const Theme& theme) {
    const QPointF tip(bar.left() - 2.0, bar.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warning);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-6.0, -4.0), tip + QPointF(-6.0, 4.0)}));
}

// Returns the x behind the words.
double paintWords(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& colour) {
    if (text.isEmpty()) return at.x();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(at, text);
    return at.x() + QFontMetricsF(font).horizontalAdvance(text) + kTextGap + 2.0;
}

// What stands beside a bar: who does it, and its buffers.
struct RowWords {
    QString resources;
    QStringList buffers;

    [[nodiscard]] double width() const {
        double width = kTextGap;
        const auto add = [&](const QString& words, FontWeight weight) {
            if (!words.isEmpty()) width += textWidth(words, kSmallSize, weight) + kTextGap + 2.0;
        };
        add(resources, FontWeight::Regular);
        for (const QString& buffer : buffers) add(buffer, FontWeight::SemiBold);
        return width;
    }
};

RowWords wordsOf(const GanttRow& row) {
    RowWords words{row.resources, {}};
    for (const GanttBuffer& buffer : row.buffers) words.buffers << buffer.words;
    return words;
}

// From the most to the least; the last ones say nothing.
std::vector<RowWords> briefWords(const GanttRow& row) {
    QStringList brief, none;
    for (const GanttBuffer& buffer : row.buffers) {
        brief << buffer.shortWords;
        none << QString();
    }
    return {wordsOf(row), {row.resources, brief}, {{}, brief}, {row.resources, none}, {{}, none}};
}

// Words that leave room for the bars: all of them would make the chart wider and its letters smaller.
GanttRow onPaper(GanttRow row) {
    row.resources = QFontMetricsF(fontOf(kSmallSize)).elidedText(row.resources, Qt::ElideRight, kMostResourceWidth);
    for (GanttBuffer& buffer : row.buffers) {
        if (buffer.isShort() || textWidth(buffer.words, kSmallSize, FontWeight::SemiBold) > kMostBufferWidth) {
            buffer.words = buffer.shortWords;
        }
    }
    return row;
}

// Columns of a printed chart: codes and names as wide as they need, times, and what words need right of them.
struct PrintedColumns {
    double code = 0.0, name = 0.0, labels = kPrintedLabelRoom;

    [[nodiscard]] double times() const { return code + name; }  // where they begin
};

// On a page nothing can be scrolled to, so words that find room neither behind their bar nor in front of it get it.
PrintedColumns printedColumns(const GanttChart& chart) {
    PrintedColumns columns;
    for (const GanttRow& row : chart.rows) {
        columns.code = std::max(columns.code, textWidth(row.code, kBodySize) + kColumnGap);
        columns.name = std::max(columns.name, textWidth(row.name, kBodySize, FontWeight::SemiBold) + kColumnGap);
        const double perMinute = kPrintedTimes / std::max(1.0, chart.end);
        double behind = row.end;
        for (const GanttBuffer& buffer : row.buffers) behind = std::max(behind, buffer.begin + buffer.placed);
        const double words = wordsOf(onPaper(row)).width();
        if (row.start * perMinute >= words + kAlertRoom) continue;
        columns.labels = std::max(columns.labels, words - (kPrintedTimes - behind * perMinute));
    }
    columns.code = std::min(columns.code, kMostCodeWidth);
    columns.name = std::min(columns.name, kMostNameWidth);
    return columns;
}

// In little room every word there finds is brief.
PrintedColumns briefColumns(const GanttChart& chart) {
    PrintedColumns columns = printedColumns(chart);
    columns.name = std::min(columns.name, kBriefName);
    columns.labels = kPrintedLabelRoom;
    return columns;
}

TimeAxis printedAxis(const GanttChart& chart, const QRectF& rect, const PrintedColumns& columns) {
    const double room = rect.width() - columns.times() - columns.labels;
    const double end = std::max(1.0, chart.end);
    return {rect.left() + columns.times(), room / end, Minutes{std::llround(std::ceil(end))}};
}

}  // namespace

void paintHatchedBox(QPainter& painter, const QRectF& bar, const Theme& theme) {
    QColor tint = theme.warning;
    tint.setAlphaF(0.14F);
    const double radius = std::min(kBarRadius, bar.width() / 2.0);
    QPainterPath shape;
    const double inset = std::min(0.6, bar.width() / 4.0);
    shape.addRoundedRect(bar.adjusted(inset, 0.75, -inset, -0.75), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPath(shape);
    QColor stroke = theme.warning;
    stroke.setAlphaF(0.7F);
    paintHatching(painter, bar.adjusted(1.2, 1.4, -1.2, -1.4), QPen(stroke, 1.0), kHatchStep);
    painter.setPen(QPen(theme.warning, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void paintGanttRow(QPainter& painter, const QRectF& rect, const GanttRow& row, const TimeAxis& axis,
                   const GanttLook& look) {
    const Theme& theme = look.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isPale) painter.setOpacity(painter.opacity() * kPaleness);
    const QRectF bar = barRect(rect, axis, row.start, row.end);
    if (look.showsEarly && row.earlyStart) {
        const double left = xOf(axis, *row.earlyStart);
        const QRectF early(left, rect.top() + 1.0, std::max(kLeastBar, xOf(axis, *row.earlyEnd) - left), 3.0);
        painter.fillRect(early, theme.faint);
    }
    double behind = bar.right() + (row.isMilestone() ? 7.0 : 0.0);
    for (const GanttBuffer& buffer : row.buffers) {
        const QRectF its = barRect(rect, axis, buffer.begin, buffer.begin + buffer.placed);
        if (buffer.placed > 0.0) paintHatchedBox(painter, its, theme);
        behind = std::max(behind, its.right());
    }
    paintBar(painter, bar, row, theme);
    paintUnderline(painter, bar, row, theme);
    paintDone(painter, bar, row, axis, theme);
    paintKept(painter, rect, row, axis, theme);
    if (!row.alert.isEmpty()) paintAlert(painter, bar, theme);
    const double baseline = bar.center().y() + 4.0;
    double x = behind + kTextGap;
    RowWords words = wordsOf(row);
    for (const RowWords& shorter : look.isBrief ? briefWords(row) : std::vector{words}) {
        words = shorter;
        const double width = words.width();
        const bool fitsBehind = look.right == 0.0 || x + width <= look.right;
        const double inFront = bar.left() - kAlertRoom - width;
        if (!fitsBehind && inFront >= axis.origin) x = inFront;
        if (fitsBehind || inFront >= axis.origin) break;
    }
    x = paintWords(painter, QPointF(x, baseline), words.resources, fontOf(kSmallSize), theme.muted);
    for (std::size_t k = 0; k < row.buffers.size(); ++k) {
        x = paintWords(painter, QPointF(x, baseline), words.buffers[static_cast<qsizetype>(k)],
                       fontOf(kSmallSize, FontWeight::SemiBold),
                       row.buffers[k].isShort() ? theme.critical : theme.warning);
    }
    painter.restore();
}

void paintGanttStatus(QPainter& painter, const QRectF& rect, const GanttChart& chart, const TimeAxis& axis,
                      const Theme& theme) {
    if (!chart.status) return;
    painter.setPen(QPen(theme.accent, 1.2, Qt::DashLine));
    const double x = xOf(axis, *chart.status);
    painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()));
}

void paintGanttLegend(QPainter& painter, const QRectF& rect, const GanttLook& look) {
    const Theme& theme = look.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double lines = std::max(1.0, std::floor(rect.height() / kLegendLine));
    QPointF at(rect.left(), rect.top() + (rect.height() / lines) / 2.0);
    // The middle of the left side of the sample of an entry.
    const auto entry = [&](const QString& name, double sample, const std::function<void(QPointF)>& paint) {
        const double width = sample + textWidth(name, kSmallSize);
        const bool hasLineBelow = at.y() + kLegendLine < rect.bottom();
        if (at.x() > rect.left() && at.x() + width > rect.right() && hasLineBelow) {
            at = {rect.left(), at.y() + kLegendLine};
        }
        paint(at);
        const QPointF words(at.x() + sample, at.y() + 4.0);
        at.setX(paintWords(painter, words, name, fontOf(kSmallSize), theme.muted) + kLegendGap);
    };
    const auto bar = [&](ChainPlace place, const QString& name) {
        entry(name, kLegendSample, [&](QPointF left) {
            GanttRow sample;
            sample.place = place;
            sample.end = 1.0;
            const QRectF where(left.x(), left.y() - kBarHeight / 2.0 - 1.0, 26.0, kBarHeight);
            paintBar(painter, where, sample, theme);
            paintUnderline(painter, where, sample, theme);
        });
    };
    bar(ChainPlace::Chain, tr("critical chain"));
    bar(ChainPlace::Feeding, tr("feeding chain"));
    bar(ChainPlace::Free, tr("has float"));
    entry(tr("buffer"), kLegendSample, [&](QPointF left) {
        paintHatchedBox(painter, QRectF(left.x(), left.y() - kBarHeight / 2.0, 26.0, kBarHeight), theme);
    });
    entry(tr("have the resource ready"), 14.0, [&](QPointF left) {
        paintAlert(painter, QRectF(left.x() + 8.0, left.y() - kBarHeight / 2.0, 1.0, kBarHeight), theme);
    });
    if (look.showsEarly) {
        entry(tr("early dates by PERT"), kLegendSample,
              [&](QPointF left) { painter.fillRect(QRectF(left.x(), left.y() - 1.5, 26.0, 3.0), theme.faint); });
    }
    if (look.showsKept) {
        entry(tr("as kept before"), kLegendSample, [&](QPointF left) {
            painter.fillRect(QRectF(left.x(), left.y() - 1.0, 26.0, kKeptHeight), theme.muted);
        });
    }
    painter.restore();
}

QSizeF ganttSize(const GanttChart& chart) {
    const PrintedColumns columns = printedColumns(chart);
    return {columns.times() + kPrintedTimes + columns.labels,
            tickRowHeight(chart.words) + kGanttRow * static_cast<double>(chart.rows.size()) + kLegendRoom};
}

QSizeF leastGanttSize(const GanttChart& chart) {
    const PrintedColumns columns = briefColumns(chart);
    return {
        columns.times() + kFewestTimes + columns.labels,
        tickRowHeight(chart.words) + kClosestRow * static_cast<double>(chart.rows.size()) + kLegendRoom + kLegendLine};
}

void paintGantt(QPainter& painter, const QRectF& rect, const GanttChart& chart, const GanttLook& look) {
    const Theme& theme = look.theme;
    constexpr double kRounding = 0.5;
    GanttLook printed = look;
    printed.right = rect.right();
    printed.isBrief = rect.width() + kRounding < ganttSize(chart).width();
    const PrintedColumns columns = printed.isBrief ? briefColumns(chart) : printedColumns(chart);
    const TimeAxis axis = printedAxis(chart, rect, columns);
    const double legendRoom = kLegendRoom + (printed.isBrief ? kLegendLine : 0.0);
    const double rows = std::max<double>(1.0, static_cast<double>(chart.rows.size()));
    const double forRows = rect.height() - tickRowHeight(chart.words) - legendRoom;
    const double high = std::clamp(forRows / rows, kClosestRow, kGanttRow);
    const auto ticks = timeTicks(axis, axis.origin, rect.right(), kGanttTickGap, chart.words);
    const double head = tickRowHeight(chart.words);
    paintTickLabels(painter, ticks, QRectF(rect.left(), rect.top(), rect.width(), head), theme);
    paintTickLines(painter, ticks, QRectF(rect.left(), rect.top() + head, rect.width(), high * rows), theme);
    double top = rect.top() + head;
    for (const GanttRow& row : chart.rows) {
        const bool isOnChain = row.place == ChainPlace::Chain;
        paintText(painter, QRectF(rect.left(), top, columns.code - 6.0, high), row.code,
                  {kBodySize, FontWeight::Regular, theme.muted});
        paintText(painter, QRectF(rect.left() + columns.code, top, columns.name - 6.0, high), row.name,
                  {kBodySize, isOnChain ? FontWeight::SemiBold : FontWeight::Regular, theme.text});
        paintGanttRow(painter, QRectF(rect.left(), top, rect.width(), high), onPaper(row), axis, printed);
        top += high;
    }
    paintGanttStatus(painter, QRectF(rect.left(), rect.top() + head, rect.width(), top - rect.top() - head), chart,
                     axis, theme);
    const double left = printed.isBrief ? rect.left() : axis.origin;
    paintGanttLegend(painter, QRectF(left, top + 8.0, rect.right() - left, legendRoom - 8.0), look);
}

}  // namespace waymark
