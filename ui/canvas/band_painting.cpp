#include "ui/canvas/band_painting.h"

#include <algorithm>

#include "ui/canvas/card_style.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kTickGap = 72.0;  // scene units between labels of a printed axis

constexpr double kHeaderInset = 14.0;  // of a name from the left
constexpr double kHeaderEnd = 8.0;     // and from the right
constexpr double kTightInset = 6.0;    // the same where a stage has little room
constexpr double kTightEnd = 2.0;
constexpr double kLeastName = 24.0;      // less room, and there is no name
constexpr double kLeastLaneName = 16.0;  // height

const QFont& headerFont() {
    static thread_local const QFont font = fontOf(12.0, FontWeight::SemiBold);
    return font;
}

// A name in the room of its header: on one line or on two, in smaller letters before it is cut.
struct HeaderName {
    QFont font;
    std::vector<FittedText> lines;
    double leading = 0.0;
    double inset = 0.0;
    bool isCut = true;
};

HeaderName fitHeader(const QString& name, const QFont& font, double leading, QPointF insets, const QSizeF& room) {
    const double width = room.width() - insets.x() - insets.y();
    const QString words = name.simplified();
    // A word that fills more than a line would be broken inside.
    const bool breaks = QFontMetricsF(font).horizontalAdvance(words.section(QChar(u' '), 0, 0)) > width;
    const int most = breaks || room.height() < 2.0 * leading ? 1 : 2;
    HeaderName fitted{font, fitLines(words, font, width, most), leading, insets.x(), false};
    qsizetype letters = fitted.lines.empty() ? 0 : static_cast<qsizetype>(fitted.lines.size()) - 1;  // the blanks
    for (const FittedText& line : fitted.lines) letters += line.text.size();
    const bool isElided = !fitted.lines.empty() && fitted.lines.back().text.endsWith(QChar(u'…'));
    fitted.isCut = letters != words.size() || (isElided && !words.endsWith(QChar(u'…')));
    return fitted;
}

HeaderName headerName(HeaderOf what, const QString& name, const QSizeF& room) {
    static thread_local const QFont small = fontOf(kSmallSize, FontWeight::SemiBold);
    if (room.width() < kLeastName) return {};
    const bool isHigh = room.height() >= 2.5 * 16.0;  // two lines of the usual size stand there with ease
    HeaderName fitted = fitHeader(name, headerFont(), isHigh ? 16.0 : room.height(), {kHeaderInset, kHeaderEnd}, room);
    if (!fitted.isCut) return fitted;
    return fitHeader(name, small, 13.0, {what == HeaderOf::Lane ? kHeaderInset : kTightInset, kTightEnd}, room);
}

void paintHeaderName(QPainter& painter, const QRectF& room, const HeaderName& name) {
    painter.setFont(name.font);
    double baseline = room.center().y() + 4.5 - name.leading / 2.0 * (static_cast<double>(name.lines.size()) - 1.0);
    for (const FittedText& line : name.lines) {
        drawFitted(painter, {room.left() + name.inset, baseline}, line);
        baseline += name.leading;
    }
}

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
    painter.fillRect(rect, theme.stageTints[isEven ? 0 : 1]);
    painter.setPen(theme.text);
    paintHeaderName(painter, rect, headerName(HeaderOf::Stage, name, rect.size()));
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(QLineF(rect.left(), rect.bottom() - 0.5, rect.right(), rect.bottom() - 0.5));
}

bool cutsHeaderName(HeaderOf what, const QString& name, const QSizeF& room) {
    return room.height() < kLeastLaneName || headerName(what, name, room).isCut;
}

void paintLaneHeader(QPainter& painter, const QRectF& rect, const QRectF& seen, const Lane& lane, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, theme.stageTints[1]);
    const double inset = std::min(8.0, rect.height() / 8.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series[lane.colour % theme.series.size()]);
    painter.drawRoundedRect(QRectF(rect.left(), rect.top() + inset, 3.0, rect.height() - 2.0 * inset), 1.5, 1.5);
    if (seen.height() >= kLeastLaneName) {
        painter.setPen(theme.muted);
        const QRectF room(rect.left(), seen.top(), rect.width(), seen.height());
        paintHeaderName(painter, room, headerName(HeaderOf::Lane, QString::fromStdString(lane.name), room.size()));
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
