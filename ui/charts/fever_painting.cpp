#include "ui/charts/fever_painting.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/style/colours.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kLeft = 46.0;    // room for what is used
constexpr double kBottom = 40.0;  // room for what is done
constexpr double kTop = 10.0;
constexpr double kRight = 24.0;         // for half of "100 %"
constexpr double kZoneWords = 90.0;     // at the right end of the plot
constexpr double kLeastForNow = 320.0;  // width of a plot with words beside the dot
constexpr double kZoneStrength = 0.16;
constexpr double kStepOfUse = 50.0;  // the axis ends at a multiple of it

constexpr double kPrintedChart = 520.0;
constexpr double kPrintedHeight = 340.0;
constexpr double kPrintedGap = 36.0;
constexpr std::size_t kMostLines = 12;

struct Frame {
    QRectF plot;
    double top;  // per cent of the buffer at the upper edge
    [[nodiscard]] double x(double done) const { return plot.left() + done / 100.0 * plot.width(); }
    [[nodiscard]] double y(double used) const { return plot.bottom() - used / top * plot.height(); }
    [[nodiscard]] QPointF at(const FeverDot& dot) const { return {x(dot.done), y(std::min(dot.used, top))}; }
};

Frame frameOf(const QRectF& rect, const ExecutionView& view) {
    double most = 100.0;
    for (const FeverDot& dot : view.dots) most = std::max(most, dot.used);
    for (const auto& track : view.earlier) {
        for (const FeverDot& dot : track) most = std::max(most, dot.used);
    }
    most = std::min(most, 300.0);
    return {rect.adjusted(kLeft, kTop, -kRight, -kBottom), std::ceil(most / kStepOfUse) * kStepOfUse};
}

void paintZone(QPainter& painter, const QPolygonF& shape, const QColor& colour, bool isPale) {
    QColor tint = colour;
    tint.setAlphaF(static_cast<float>(kZoneStrength) * (isPale ? 0.5F : 1.0F));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(shape);
}

// Words in the zones, so that they are told apart without colours.
void paintZones(QPainter& painter, const Frame& frame, const FeverLook& look) {
    const FeverLines lines;
    const auto point = [&](double done, double used) { return QPointF(frame.x(done), frame.y(used)); };
    const QPointF yellowStart = point(0, lines.yellowAtStart), yellowEnd = point(100, lines.yellowAtEnd);
    const QPointF redStart = point(0, lines.redAtStart), redEnd = point(100, lines.redAtEnd);
    const Theme& theme = look.theme;
    paintZone(painter, QPolygonF({point(0, 0), yellowStart, yellowEnd, point(100, 0)}), theme.good, look.isPale);
    paintZone(painter, QPolygonF({yellowStart, redStart, redEnd, yellowEnd}), theme.series[3], look.isPale);
    paintZone(painter, QPolygonF({redStart, point(0, frame.top), point(100, frame.top), redEnd}), theme.critical,
              look.isPale);
    painter.setPen(QPen(theme.muted, 1.0, Qt::DashLine));
    painter.drawLine(yellowStart, yellowEnd);
    painter.drawLine(redStart, redEnd);
    const auto word = [&](FeverZone zone, double done, double used) {
        const QPointF at = point(done, used);
        const QRectF room(at.x() - kZoneWords, at.y() - 8.0, kZoneWords - 6.0, 16.0);
        // The lines between narrow zones end in front of the word.
        const double width = textWidth(zoneWords(zone), kSmallSize, FontWeight::Medium) + 6.0;
        const QColor tint = zone == FeverZone::Green    ? theme.good
                            : zone == FeverZone::Yellow ? theme.series[3]
                                                        : theme.critical;
        painter.fillRect(QRectF(room.right() - width, room.top() + 1.0, width + 3.0, room.height() - 2.0),
                         mixed(tint, theme.panel, look.isPale ? kZoneStrength / 2.0 : kZoneStrength));
        paintText(painter, room, zoneWords(zone), {kSmallSize, FontWeight::Medium, zoneColour(zone, theme)},
                  Qt::AlignRight | Qt::AlignVCenter);
    };
    if (frame.plot.height() < 70.0) return;
    word(FeverZone::Green, 100, lines.yellowAtEnd * 0.17);
    word(FeverZone::Yellow, 100, (lines.yellowAtEnd + lines.redAtEnd) / 2.0 - 2.0);
    word(FeverZone::Red, 100, (lines.redAtEnd + frame.top) / 2.0);
}

void paintAxes(QPainter& painter, const Frame& frame, const Theme& theme) {
    const QRectF& plot = frame.plot;
    const TextLook look{kSmallSize, FontWeight::Regular, theme.faint};
    const double step = frame.top > 150.0 || plot.height() < 90.0 ? 50.0 : 25.0;
    for (double used = 0.0; used <= frame.top; used += step) {
        const double y = frame.y(used);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(painter, QRectF(plot.left() - kLeft, y - 8.0, kLeft - 8.0, 16.0), tr("%1 %").arg(used), look,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const double done : {0.0, 25.0, 50.0, 75.0, 100.0}) {
        paintText(painter, QRectF(frame.x(done) - 30.0, plot.bottom() + 8.0, 60.0, 14.0), tr("%1 %").arg(done), look,
                  Qt::AlignCenter);
    }
    paintShortened(painter, QRectF(plot.left() - kLeft, plot.bottom() + 23.0, plot.width() + kLeft + kRight, 14.0),
                   {tr("across: chain done · up: buffer used"), tr("→ chain done · ↑ buffer used")},
                   {kSmallSize, FontWeight::Regular, theme.muted}, Qt::AlignCenter);
}

void paintTrack(QPainter& painter, const Frame& frame, const std::vector<FeverDot>& dots, const QColor& colour) {
    QPolygonF line;
    for (const FeverDot& dot : dots) line << frame.at(dot);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF& point : line) painter.drawEllipse(point, 2.6, 2.6);
}

// Where it stands now: a ring in the colour of its zone, and in words.
void paintNow(QPainter& painter, const Frame& frame, const ExecutionView& view, const FeverLook& look) {
    const FeverDot& dot = view.dots.back();
    const QPointF at = frame.at(dot);
    painter.setPen(QPen(look.theme.panel, 2.0));
    painter.setBrush(paled(zoneColour(dot.zone, look.theme), look.isPale));
    painter.drawEllipse(at, 6.0, 6.0);
    const QString words = tr("%1 done, %2 used").arg(percentWords(dot.done), percentWords(dot.used));
    const double width = textWidth(words, kSmallSize, FontWeight::SemiBold) + 4.0;
    if (frame.plot.width() < kLeastForNow) return;  // the sentence above says it too
    const double right = frame.plot.right() - kZoneWords;
    const double wished = at.x() + 12.0 + width <= right ? at.x() + 10.0 : at.x() - 10.0 - width;
    const double left =
        std::clamp(wished, frame.plot.left() + 2.0, std::max(frame.plot.left() + 2.0, frame.plot.right() - width));
    // Above the dot, or below it where there is no room.
    const double above = at.y() - 22.0;
    const double y = above >= frame.plot.top() ? above : std::min(at.y() + 8.0, frame.plot.bottom() - 16.0);
    paintText(painter, QRectF(left, y, width, 16.0), words,
              {kSmallSize, FontWeight::SemiBold, look.isPale ? look.theme.faint : look.theme.text});
}

std::size_t linesOf(std::size_t rows) { return std::min(rows, kMostLines) + 2; }

}  // namespace

QColor zoneColour(FeverZone zone, const Theme& theme) {
    return zone == FeverZone::Green ? theme.good : zone == FeverZone::Yellow ? theme.warning : theme.critical;
}

void paintFever(QPainter& painter, const QRectF& rect, const ExecutionView& view, const FeverLook& look) {
    const Frame frame = frameOf(rect, view);
    if (frame.plot.width() < 40.0 || frame.plot.height() < 30.0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter, frame, look);
    paintAxes(painter, frame, look.theme);
    for (const auto& track : view.earlier) paintTrack(painter, frame, track, look.theme.faint);
    if (!view.dots.empty()) {
        paintTrack(painter, frame, view.dots, paled(look.theme.text, look.isPale));
        paintNow(painter, frame, view, look);
    }
    painter.restore();
}

QSizeF executionSize(const ExecutionView& view) {
    const auto lines = static_cast<double>(linesOf(view.buffers.size()) + linesOf(view.work.size()));
    return {kPrintedChart + kPrintedGap + kTableWidth,
            std::max(kPrintedHeight, lines * kTableLine + kPrintedGap) + kTableLine};
}

void paintExecution(QPainter& painter, const QRectF& rect, const ExecutionView& view, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF head(rect.left(), rect.top(), kPrintedChart, kTableLine);
    paintText(painter, head, view.time + QStringLiteral(": ") + view.standing,
              {kBodySize, FontWeight::SemiBold, theme.text});
    paintFever(painter, QRectF(rect.left(), head.bottom(), kPrintedChart, kPrintedHeight), view, {theme});
    const QPointF table(rect.left() + kPrintedChart + kPrintedGap, rect.top());
    ChartTable buffers{tr("Buffers"),
                       {{tr("Buffer"), 190.0},
                        {tr("Length"), 70.0, true},
                        {tr("Used"), 70.0, true},
                        {tr("Left"), 70.0, true},
                        {QString(), 70.0}},
                       {}};
    for (const BufferState& buffer : view.buffers) {
        if (buffers.rows.size() == kMostLines) break;
        buffers.rows.push_back({{buffer.name, buffer.length, buffer.used, buffer.left, zoneWords(buffer.zone)},
                                buffer.zone == FeverZone::Green ? theme.text : zoneColour(buffer.zone, theme)});
    }
    const double below = paintTable(painter, table, buffers, theme);
    ChartTable work{tr("Work on next"),
                    {{tr("Code"), 50.0}, {tr("Touchpoint"), 180.0}, {tr("State"), 140.0}, {QString(), 100.0}},
                    {}};
    for (const WorkState& one : view.work) {
        if (work.rows.size() == kMostLines) break;
        work.rows.push_back({{one.code, one.name, one.state, one.feeds}, one.isActive ? theme.text : theme.muted});
    }
    paintTable(painter, QPointF(table.x(), below + kPrintedGap / 2.0), work, theme);
}

}  // namespace waymark
