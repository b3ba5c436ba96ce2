#include "ui/charts/frontier_picture.h"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr double kLeft = 58.0;  // room for the values
constexpr double kTop = 22.0;   // room for what the axes mean
constexpr double kRight = 16.0;
constexpr double kBottom = 22.0;
constexpr int kMostAcross = 6;
constexpr int kMostUp = 5;

double whole(Money amount) { return static_cast<double>(amount.minorUnits) / 100.0; }

struct FrontierFrame {
    QRectF plot;
    double cost, low, high;  // ends of the axes
    [[nodiscard]] QPointF at(QPointF point) const {
        return {plot.left() + point.x() / cost * plot.width(),
                plot.bottom() - (point.y() - low) / (high - low) * plot.height()};
    }
};

FrontierFrame frameOf(const QRectF& area, const FrontierPicture& picture) {
    FrontierFrame frame{area.adjusted(kLeft, kTop, -kRight, -kBottom), 1.0, 0.0, 1.0};
    for (const QPointF& step : picture.steps) {
        frame.cost = std::max(frame.cost, step.x());
        frame.low = std::min(frame.low, step.y());
        frame.high = std::max(frame.high, step.y());
    }
    if (picture.budget) frame.cost = std::max(frame.cost, std::min(*picture.budget, 2.0 * frame.cost));
    frame.cost *= 1.06;
    frame.high *= 1.08;
    return frame;
}

void paintAxes(QPainter& painter, const FrontierFrame& frame, const FrontierPicture& picture, const Theme& theme) {
    const TextLook look{kSmallSize, FontWeight::Regular, theme.faint};
    const QRectF& plot = frame.plot;
    for (const double tick : roundTicks(frame.low, frame.high, kMostUp)) {
        const double y = frame.at({0.0, tick}).y();
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(painter, QRectF(plot.left() - kLeft, y - 8.0, kLeft - 8.0, 16.0), shortAmountWords(tick), look,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const double tick : roundTicks(0.0, frame.cost, kMostAcross)) {
        paintText(painter, QRectF(frame.at({tick, 0.0}).x() - 30.0, plot.bottom() + 3.0, 60.0, 16.0),
                  shortAmountWords(tick), look, Qt::AlignCenter);
    }
    paintText(painter, QRectF(plot.left(), plot.top() - kTop, plot.width(), 16.0),
              tr("Net present value for a budget, in %1").arg(picture.currency),
              {kSmallSize, FontWeight::Regular, theme.muted});
}

}  // namespace

FrontierPicture frontierPicture(std::span<const PortfolioChoice> frontier, const PortfolioChoice& best,
                                std::optional<Money> budget, std::string_view currency) {
    FrontierPicture picture;
    for (const PortfolioChoice& choice : frontier) picture.steps.emplace_back(whole(choice.cost), whole(choice.value));
    if (budget) picture.budget = whole(*budget);
    if (!best.chosen.empty()) picture.best = QPointF(whole(best.cost), whole(best.value));
    picture.currency = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
    return picture;
}

void paintFrontier(QPainter& painter, const QRectF& area, const FrontierPicture& picture, const Theme& theme,
                   bool isPale) {
    const FrontierFrame frame = frameOf(area, picture);
    if (frame.plot.width() < 20.0 || frame.plot.height() < 20.0 || picture.steps.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, frame, picture, theme);
    QPainterPath path(frame.at(picture.steps.front()));
    for (const QPointF& step : picture.steps) {
        path.lineTo(frame.at(step).x(), path.currentPosition().y());
        path.lineTo(frame.at(step));
    }
    path.lineTo(frame.plot.right(), path.currentPosition().y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paled(theme.accent, isPale), 2.0));
    painter.drawPath(path);
    if (picture.budget && *picture.budget <= frame.cost) {
        const double x = frame.at({*picture.budget, 0.0}).x();
        painter.setPen(QPen(paled(theme.muted, isPale), 1.4, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        const QString words = tr("budget");
        const double width = textWidth(words, kSmallSize) + 2.0;
        const double left = x + 6.0 + width <= frame.plot.right() ? x + 6.0 : x - 6.0 - width;
        paintText(painter, QRectF(left, frame.plot.bottom() - 18.0, width, 16.0), words,
                  {kSmallSize, FontWeight::Regular, theme.muted});
    }
    if (picture.best) {
        painter.setPen(QPen(theme.panel, 1.5));
        painter.setBrush(paled(theme.good, isPale));
        painter.drawEllipse(frame.at(*picture.best), 5.0, 5.0);
    }
}

}  // namespace waymark
