#include "ui/charts/finish_picture.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "ui/charts/chart_text.h"
#include "ui/charts/time_ticks.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kBars = 36;
constexpr int kCurvePoints = 200;
constexpr double kLeft = 44.0;  // room for the chances
constexpr double kTop = 24.0;   // room for the promise
constexpr double kRight = 12.0;
constexpr double kTallest = 0.62;   // of the height, for the highest bar
constexpr double kTickRoom = 72.0;  // between two times

// Turns times and chances into places.
struct Frame {
    QRectF plot;
    double from, to;
    [[nodiscard]] double x(double minutes) const { return plot.left() + (minutes - from) / (to - from) * plot.width(); }
    [[nodiscard]] double y(double chance) const { return plot.bottom() - chance * plot.height(); }
};

void paintGrid(QPainter& painter, const Frame& frame, const TimeWords& words, const Theme& theme) {
    const QRectF& plot = frame.plot;
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double y = frame.y(quarter / 4.0);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(painter, QRectF(plot.left() - kLeft, y - 8.0, kLeft - 8.0, 16.0), tr("%1 %").arg(25 * quarter),
                  {kSmallSize, FontWeight::Regular, theme.faint}, Qt::AlignRight | Qt::AlignVCenter);
    }
    const TimeAxis axis{frame.x(0.0), plot.width() / (frame.to - frame.from), Minutes{std::llround(frame.to)}};
    paintTickLabels(painter, timeTicks(axis, plot.left(), plot.right(), kTickRoom, words),
                    QRectF(plot.left(), plot.bottom() + 3.0, plot.width(), tickRowHeight(words) - 3.0), theme);
}

void paintBars(QPainter& painter, const Frame& frame, const FinishPicture& picture, const Theme& theme, bool isPale) {
    double highest = 0.0;
    for (const HistogramBar& bar : picture.bars) highest = std::max(highest, bar.share);
    painter.setPen(Qt::NoPen);
    for (const HistogramBar& bar : picture.bars) {
        const bool isLate = picture.promise && (bar.from + bar.to) / 2.0 > *picture.promise;
        QColor colour = isLate ? theme.critical : theme.accent;
        colour.setAlphaF(0.22F);
        const double left = frame.x(bar.from);
        const double width = std::max(3.0, frame.x(bar.to) - left - 1.5);
        const double height = bar.share / highest * kTallest * frame.plot.height();
        painter.setBrush(paled(colour, isPale));
        painter.drawRect(QRectF(left, frame.plot.bottom() - height, width, height));
    }
}

void paintCurve(QPainter& painter, const Frame& frame, const FinishPicture& picture, const Theme& theme, bool isPale) {
    QPainterPath path(QPointF(frame.plot.left(), frame.y(0.0)));
    for (const QPointF& point : picture.curve) path.lineTo(frame.x(point.x()), frame.y(point.y()));
    path.lineTo(frame.plot.right(), frame.y(1.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paled(theme.accent, isPale), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintPromise(QPainter& painter, const Frame& frame, const FinishPicture& picture, const Theme& theme,
                  bool isPale) {
    const QColor colour = paled(chanceColour(picture.kept, theme), isPale);
    const double x = frame.x(*picture.promise);
    painter.setPen(QPen(colour, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x, frame.y(picture.kept)), 3.5, 3.5);
    const QString words = tr("promise %1 · %2")
                              .arg(durationWords(picture.promised, displayUnit(picture.promised)),
                                   chanceWords(*Probability::from(picture.kept)));
    paintTextAbove(painter, words, QPointF(x, frame.plot.top()), frame.plot,
                   {kSmallSize, FontWeight::SemiBold, colour});
}

}  // namespace

QColor chanceColour(double chance, const Theme& theme) {
    switch (chanceGrade(chance)) {
        case ChanceGrade::Good: return theme.good;
        case ChanceGrade::Doubtful: return theme.warning;
        case ChanceGrade::Bad: break;
    }
    return theme.critical;
}

FinishPicture finishPicture(const FinishDistribution& finish, std::optional<PromisedEnd> promise,
                            const JourneyDays& days) {
    FinishPicture picture;
    picture.bars = finish.histogram(kBars);
    for (int k = 0; k <= kCurvePoints && !finish.empty(); ++k) {
        const double chance = static_cast<double>(k) / kCurvePoints;
        picture.curve.emplace_back(finish.place(chance), chance);
    }
    if (picture.curve.empty()) return picture;
    const TimeUnit unit = displayUnit(Minutes{std::llround(finish.mean())});
    picture.words = {finish.isOnClock() ? clockUnit(finish.place(0.5)) : unit, days, true};
    picture.from = picture.curve.front().x();
    picture.to = picture.curve.back().x();
    if (promise) {
        picture.promise = finish.place(*promise);
        picture.promised = promise->work;
        picture.kept = finish.chanceBy(promise->time).value;
        picture.from = std::min(picture.from, *picture.promise);
        picture.to = std::max(picture.to, *picture.promise);
    }
    // Some air, also where every run ends at the same time.
    const double air = std::max({(picture.to - picture.from) * 0.03, picture.to * 0.005, 1.0});
    picture.from = std::max(0.0, picture.from - air);
    picture.to += air;
    return picture;
}

void paintFinish(QPainter& painter, const QRectF& area, const FinishPicture& picture, const Theme& theme, bool isPale) {
    const Frame frame{area.adjusted(kLeft, kTop, -kRight, -tickRowHeight(picture.words)), picture.from, picture.to};
    if (frame.plot.width() < 20.0 || frame.plot.height() < 20.0 || picture.curve.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, frame, picture.words, theme);
    paintBars(painter, frame, picture, theme, isPale);
    paintCurve(painter, frame, picture, theme, isPale);
    if (picture.promise) paintPromise(painter, frame, picture, theme, isPale);
}

}  // namespace waymark
