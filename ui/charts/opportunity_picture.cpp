#include "ui/charts/opportunity_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QLineF>

#include "ui/charts/chart_text.h"
#include "ui/charts/key_words.h"
#include "ui/style/colours.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kLeft = 46.0;  // room for the axis and its name
constexpr double kTop = 24.0;   // for the legend
constexpr double kRight = 10.0;
constexpr double kBottom = 36.0;
constexpr double kFarthest = 10.0;
constexpr double kMiddle = 5.0;
constexpr double kRadius = 9.5;
constexpr double kInset = 12.0;                // of the scale from the edge, so that dots at its ends are whole
constexpr double kStep = 2.0 * kRadius + 1.5;  // from dot to dot at least
constexpr int kFarthestSteps = 3;              // that a dot moves aside
constexpr std::size_t kMostDots = 60;          // more could not be told apart

struct OpportunityFrame {
    QRectF plot;
    explicit OpportunityFrame(const QRectF& area) : plot(area.adjusted(kLeft, kTop, -kRight, -kBottom)) {}
    [[nodiscard]] bool hasRoom() const { return plot.width() > 60.0 && plot.height() > 40.0; }
    [[nodiscard]] QPointF at(double importance, double dissatisfaction) const {
        const QRectF scale = plot.adjusted(kInset, kInset, -kInset, -kInset);
        return {scale.left() + importance / kFarthest * scale.width(),
                scale.bottom() - dissatisfaction / kFarthest * scale.height()};
    }
};

QString titleOf(const Touchpoint& row) { return QString::fromStdString(row.code + ' ' + row.name).simplified(); }

// What was written may be pages.
QString firstLine(const std::string& text) { return QString::fromStdString(text).section('\n', 0, 0); }

QString detailsOf(const Document& document, const Opportunity& row) {
    const QString how = row.isMeasured ? tr("as measured") : tr("judged by emotion");
    const Experience& felt = document.table<Experience>().at(experienceOf(row.id));
    QStringList lines{titleOf(document.table<Touchpoint>().at(row.id)), tr("Importance %1 of 10").arg(row.importance),
                      tr("Dissatisfaction %1 of 10, %2").arg(numberWords(row.dissatisfaction, 1), how),
                      tr("Opportunity %1 of 20: %2").arg(numberWords(row.score, 1), quadrantWords(row.quadrant))};
    if (!felt.painPoints.empty()) lines << tr("Pain point: %1").arg(firstLine(felt.painPoints));
    if (!felt.opportunities.empty()) lines << tr("What could be better: %1").arg(firstLine(felt.opportunities));
    return lines.join('\n');
}

struct FieldName {
    Quadrant quadrant;
    bool isRight, isUpper;
};
// What matters most and goes best lies in the lower right corner.
constexpr std::array kFieldNames{FieldName{Quadrant::FixFirst, true, true}, FieldName{Quadrant::FixLater, false, true},
                                 FieldName{Quadrant::KeepUp, true, false}, FieldName{Quadrant::LetBe, false, false}};
constexpr double kNameInset = 6.0;
constexpr double kNameHeight = 18.0;

// Where the words of a field stand: in the outer corner of the upper ones, at the left of the lower ones.
QRectF placeOf(const FieldName& field, const OpportunityFrame& frame) {
    const QPointF middle = frame.at(kMiddle, kMiddle);
    const QRectF& plot = frame.plot;
    const double room = plot.width() / 2.0 - 2.0 * kNameInset;
    const double width = std::min(room, textWidth(quadrantWords(field.quadrant), kSmallSize) + kNameInset);
    const bool isAtRight = field.isRight && field.isUpper;
    const double left = isAtRight       ? plot.right() - kNameInset - width
                        : field.isRight ? middle.x() + kNameInset
                                        : plot.left() + kNameInset;
    const double top = field.isUpper ? plot.top() + 1.0 : plot.bottom() - kNameHeight - 1.0;
    return {left, top, width, kNameHeight};
}

void paintFields(QPainter& painter, const OpportunityFrame& frame, const Theme& theme) {
    const QPointF middle = frame.at(kMiddle, kMiddle);
    const QRectF& plot = frame.plot;
    painter.fillRect(plot, theme.panel);
    painter.fillRect(QRectF(QPointF(middle.x(), plot.top()), QPointF(plot.right(), middle.y())),
                     mixed(theme.critical, theme.panel, 0.09));
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
    painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()));
    for (const FieldName& field : kFieldNames) {
        const bool isFirst = field.quadrant == Quadrant::FixFirst;
        paintText(
            painter, placeOf(field, frame), quadrantWords(field.quadrant),
            {kSmallSize, isFirst ? FontWeight::SemiBold : FontWeight::Regular, isFirst ? theme.critical : theme.faint},
            (field.isRight && field.isUpper ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

// Not all of them may be there, which is said.
QString acrossWords(const OpportunityPicture& picture) {
    if (picture.dots.size() >= picture.all) return tr("importance");
    return tr("importance · the %1 most urgent of %2 are shown").arg(picture.dots.size()).arg(picture.all);
}

void paintScales(QPainter& painter, const OpportunityFrame& frame, const QString& name, const Theme& theme) {
    const TextLook look{kSmallSize, FontWeight::Regular, theme.faint};
    for (const double tick : {0.0, kMiddle, kFarthest}) {
        const QPointF across = frame.at(tick, 0.0);
        const QPointF up = frame.at(0.0, tick);
        paintText(painter, QRectF(across.x() - 16.0, frame.plot.bottom() + 2.0, 32.0, 15.0), QString::number(tick),
                  look, Qt::AlignCenter);
        paintText(painter, QRectF(frame.plot.left() - 28.0, up.y() - 8.0, 22.0, 16.0), QString::number(tick), look,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
    const TextLook title{kSmallSize, FontWeight::Regular, theme.muted};
    paintText(painter, QRectF(frame.plot.left() - kLeft, frame.plot.bottom() + 17.0, frame.plot.width() + kLeft, 16.0),
              name, title, Qt::AlignCenter);
    painter.save();
    painter.translate(frame.plot.left() - 36.0, frame.plot.center().y());
    painter.rotate(-90.0);
    paintText(painter, QRectF(-frame.plot.height() / 2.0, -8.0, frame.plot.height(), 16.0), tr("dissatisfaction"),
              title, Qt::AlignCenter);
    painter.restore();
}

void paintDisc(QPainter& painter, QPointF at, bool isMeasured, const QColor& colour, const Theme& theme) {
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(isMeasured ? colour : theme.panel);
    painter.drawEllipse(at, kRadius, kRadius);
}

void paintDiscLegend(QPainter& painter, const QRectF& area, const Theme& theme) {
    const double middle = area.top() + 10.0;
    double x = area.left() + kLeft;
    for (const bool isMeasured : {true, false}) {
        painter.setPen(QPen(theme.accent, 1.6));
        painter.setBrush(isMeasured ? theme.accent : theme.panel);
        painter.drawEllipse(QPointF(x + 5.0, middle), 4.5, 4.5);
        const QString words = isMeasured ? tr("measured") : tr("judged by emotion");
        const double width = textWidth(words, kSmallSize) + 2.0;
        paintText(painter, QRectF(x + 14.0, middle - 8.0, width, 16.0), words,
                  {kSmallSize, FontWeight::Regular, theme.muted});
        x += width + 30.0;
    }
}

}  // namespace

OpportunityPicture opportunityPicture(const MeasuresReport& report) {
    OpportunityPicture picture;
    picture.all = report.opportunities.size();
    for (const Opportunity& row : report.opportunities) {
        if (picture.dots.size() == kMostDots) break;
        const Touchpoint& touchpoint = report.document.table<Touchpoint>().at(row.id);
        picture.dots.push_back({row.id, row.importance, row.dissatisfaction, row.isMeasured,
                                row.quadrant == Quadrant::FixFirst, QString::fromStdString(touchpoint.code),
                                detailsOf(report.document, row)});
    }
    return picture;
}

std::vector<QPointF> dotPlaces(const QRectF& area, const OpportunityPicture& picture) {
    const OpportunityFrame frame(area);
    const QRectF room = frame.plot.adjusted(kRadius + 1.0, kRadius + 1.0, -kRadius - 1.0, -kRadius - 1.0);
    std::vector<QPointF> places;
    const auto coversWords = [&](QPointF at) {
        const QRectF dot(at.x() - kRadius, at.y() - kRadius, 2.0 * kRadius, 2.0 * kRadius);
        return std::ranges::any_of(kFieldNames,
                                   [&](const FieldName& field) { return placeOf(field, frame).intersects(dot); });
    };
    const auto isFree = [&](QPointF at) {
        return !coversWords(at) &&
               std::ranges::none_of(places, [&](QPointF other) { return QLineF(at, other).length() < kStep - 0.1; });
    };
    for (const OpportunityPicture::Dot& dot : picture.dots) {
        const QPointF wish = frame.at(dot.importance, dot.dissatisfaction);
        QPointF best = wish;
        double nearest = std::numeric_limits<double>::infinity();
        // Importance and emotion have few steps, so many dots wish for the same place: the nearest free one, rather
        // beside it than above.
        for (int down = -kFarthestSteps; down <= kFarthestSteps; ++down) {
            for (int across = -kFarthestSteps; across <= kFarthestSteps; ++across) {
                const QPointF at = wish + QPointF(across * kStep, down * kStep);
                const double distance = std::abs(across) + 1.5 * std::abs(down);
                if (distance >= nearest || !room.contains(at) || !isFree(at)) continue;
                nearest = distance;
                best = at;
            }
        }
        places.push_back(best);
    }
    return places;
}

void paintOpportunities(QPainter& painter, const QRectF& area, const OpportunityPicture& picture,
                        const OpportunityLook& look) {
    const OpportunityFrame frame(area);
    if (!frame.hasRoom()) return;
    const Theme& theme = look.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    paintFields(painter, frame, theme);
    paintScales(painter, frame, acrossWords(picture), theme);
    paintDiscLegend(painter, area, theme);
    const std::vector<QPointF> places = dotPlaces(area, picture);
    for (std::size_t k = picture.dots.size(); k-- > 0;) {
        const OpportunityPicture::Dot& dot = picture.dots[k];
        const QColor colour = paled(dot.isFirst ? theme.critical : theme.accent, look.isPale);
        paintDisc(painter, places[k], dot.isMeasured, colour, theme);
        if (std::ranges::find(look.selected, dot.id) != look.selected.end()) {
            painter.setPen(QPen(theme.text, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(places[k], kRadius + 3.0, kRadius + 3.0);
        }
        paintText(painter, QRectF(places[k].x() - kRadius, places[k].y() - kRadius, 2.0 * kRadius, 2.0 * kRadius),
                  dot.code, {9.0, FontWeight::SemiBold, dot.isMeasured ? theme.onAccent : colour}, Qt::AlignCenter);
    }
}

std::optional<std::size_t> dotAt(const QRectF& area, const OpportunityPicture& picture, QPointF place) {
    const std::vector<QPointF> places = dotPlaces(area, picture);
    for (std::size_t k = 0; k < places.size(); ++k) {
        const QPointF away = places[k] - place;
        if (std::hypot(away.x(), away.y()) <= kRadius + 2.0) return k;
    }
    return std::nullopt;
}

}  // namespace waymark
