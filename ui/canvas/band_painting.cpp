#include "ui/canvas/band_painting.h"

#include <algorithm>
#include <cmath>

#include "ui/canvas/card_style.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kTickGap = 72.0;  // scene units between labels of a printed axis

QPen hairline(const QColor& colour) {
    QPen pen(colour, 1.0);
    pen.setCosmetic(true);
    return pen;
}

}  // namespace

void paintBands(QPainter& painter, const PlacedMap& map, const QRectF& area, const Theme& theme) {
    if (map.stages.empty() && map.lanes.empty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double right = map.stages.empty() ? area.right() : std::min(area.right(), map.stages.back().end);
    const double bottom = map.lanes.empty() ? area.bottom() : std::min(area.bottom(), map.lanes.back().end);
    const double left = std::max(area.left(), 0.0);
    const double top = std::max(area.top(), 0.0);
    if (left < right && top < bottom) {
        if (map.stages.empty()) painter.fillRect(QRectF(left, top, right - left, bottom - top), theme.stageTints[0]);
        for (std::size_t i = 0; i < map.stages.size(); ++i) {
            const double from = std::max(map.stages[i].begin, left);
            const double to = std::min(map.stages[i].end, right);
            if (from < to) painter.fillRect(QRectF(from, top, to - from, bottom - top), theme.stageTints[i % 2]);
        }
        painter.setPen(hairline(theme.line));
        for (const LaneBand& lane : map.lanes) {
            if (lane.end >= top && lane.end <= bottom) painter.drawLine(QLineF(left, lane.end, right, lane.end));
        }
    }
    painter.restore();
}

void paintStageHeader(QPainter& painter, const QRectF& rect, const QString& name, bool isEven, const Theme& theme) {
    static thread_local const QFont font = fontOf(12.0, FontWeight::SemiBold);
    painter.fillRect(rect, theme.stageTints[isEven ? 0 : 1]);
    painter.setFont(font);
    painter.setPen(theme.text);
    const FittedText words = fitLine(name, font, rect.width() - 22.0);
    if (rect.width() > 36.0) drawFitted(painter, {rect.left() + 14.0, rect.center().y() + 4.5}, words);
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5));
}

void paintLaneHeader(QPainter& painter, const QRectF& rect, const QRectF& seen, const Lane& lane, const Theme& theme) {
    static thread_local const QFont font = fontOf(12.0, FontWeight::SemiBold);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, theme.stageTints[1]);
    const double inset = std::min(8.0, rect.height() / 8.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series[lane.colour % theme.series.size()]);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top() + inset, 3.0, rect.height() - 2.0 * inset), 1.5, 1.5);
    if (seen.height() >= 16.0) {
        painter.setFont(font);
        painter.setPen(theme.muted);
        const auto lines =
            fitLines(QString::fromStdString(lane.name), font, rect.width() - 20.0, seen.height() >= 40.0 ? 2 : 1);
        double baseline = seen.center().y() + 4.5 - 8.0 * static_cast<double>(lines.size() - (lines.empty() ? 0 : 1));
        for (const FittedText& line : lines) {
            drawFitted(painter, {rect.left() + 14.0, baseline}, line);
            baseline += 16.0;
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(hairline(theme.line));
    painter.drawLine(QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()));
}

void paintHeaders(QPainter& painter, const PlacedMap& map, const Document& document, const HeaderPlace& place,
                  const Theme& theme) {
    painter.save();
    painter.scale(place.scale, place.scale);
    const double down = 1.0 / place.scale;
    for (std::size_t i = 0; i < map.stages.size(); ++i) {
        const StageBand& band = map.stages[i];
        const QRectF rect(band.begin * down, place.stageTop() * down, (band.end - band.begin) * down, kStageHeader);
        const Stage& stage = document.table<Stage>().at(band.id);
        paintStageHeader(painter, rect, QString::fromStdString(stage.name), i % 2 == 0, theme);
    }
    for (const LaneBand& band : map.lanes) {
        const QRectF rect(place.laneLeft() * down, band.begin * down, kLaneHeader, (band.end - band.begin) * down);
        paintLaneHeader(painter, rect, rect, document.table<Lane>().at(band.id), theme);
    }
    painter.restore();
}

void paintTimeAxis(QPainter& painter, const TimeAxis& axis, const QRectF& area, const TimeWords& words,
                   const Theme& theme) {
    const auto ticks = timeTicks(axis, area.left(), area.right(), kTickGap, words);
    const double head = tickRowHeight(words);
    paintTickLines(painter, ticks, area.adjusted(0.0, head, 0.0, 0.0), theme);
    paintTickLabels(painter, ticks, QRectF(area.left(), area.top(), area.width(), head), theme);
}

}  // namespace waymark
