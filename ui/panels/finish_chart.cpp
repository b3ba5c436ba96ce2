#include "ui/panels/finish_chart.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include "ui/panels/chart_axis.h"
#include "ui/panels/risk_words.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::FinishChart", text); }

constexpr std::size_t kBars = 36;
constexpr int kCurvePoints = 200;
constexpr double kLeft = 44.0;    // room for the chances
constexpr double kBottom = 22.0;  // room for the times
constexpr double kTop = 10.0;
constexpr double kRight = 12.0;
constexpr double kTallest = 0.62;   // of the height, for the highest bar
constexpr double kTickRoom = 72.0;  // between two times

QColor pale(QColor colour, bool isPale) {
    if (isPale) colour.setAlphaF(colour.alphaF() * 0.35F);
    return colour;
}

QColor colourOf(double kept, const Theme& theme) {
    return kept >= 0.75 ? theme.good : kept >= 0.5 ? theme.warning : theme.critical;
}

// Turns times and chances into places.
struct Frame {
    QRectF plot;
    double from, to;
    [[nodiscard]] double x(double minutes) const { return plot.left() + (minutes - from) / (to - from) * plot.width(); }
    [[nodiscard]] double y(double chance) const { return plot.bottom() - chance * plot.height(); }
};

void paintGrid(QPainter& painter, const Frame& frame, TimeUnit unit, const Theme& theme) {
    const QFont font = fontOf(kSmallSize);
    painter.setFont(font);
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const double y = frame.y(quarter / 4.0);
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(theme.faint);
        painter.drawText(QRectF(0.0, y - 8.0, frame.plot.left() - 8.0, 16.0), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 %").arg(25 * quarter));
    }
    const auto size = static_cast<double>(lengthOf(unit).count());
    const int most = std::max(1, static_cast<int>(frame.plot.width() / kTickRoom));
    for (const double tick : roundTicks(frame.from / size, frame.to / size, most)) {
        const double x = frame.x(tick * size);
        painter.drawText(QRectF(x - 40.0, frame.plot.bottom() + 4.0, 80.0, 16.0), Qt::AlignHCenter | Qt::AlignTop,
                         QStringLiteral("%1 %2").arg(QString::number(tick, 'g', 6), unitSymbol(unit)));
    }
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
        painter.setBrush(pale(colour, isPale));
        painter.drawRect(QRectF(left, frame.plot.bottom() - height, width, height));
    }
}

void paintCurve(QPainter& painter, const Frame& frame, const FinishPicture& picture, const Theme& theme, bool isPale) {
    QPainterPath path(QPointF(frame.plot.left(), frame.y(0.0)));
    for (const QPointF& point : picture.curve) path.lineTo(frame.x(point.x()), frame.y(point.y()));
    path.lineTo(frame.plot.right(), frame.y(1.0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pale(theme.accent, isPale), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintPromise(QPainter& painter, const Frame& frame, const FinishPicture& picture, const Theme& theme,
                  bool isPale) {
    const QColor colour = pale(colourOf(picture.kept, theme), isPale);
    const double x = frame.x(*picture.promise);
    painter.setPen(QPen(colour, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x, frame.y(picture.kept)), 3.5, 3.5);
    const QFont font = fontOf(kSmallSize, FontWeight::SemiBold);
    const QString words =
        tr("promise %1 · %2").arg(durationWords(*picture.promise, picture.unit), shareWords(picture.kept));
    const double width = QFontMetricsF(font).horizontalAdvance(words) + 2.0;
    const double left = x + 8.0 + width <= frame.plot.right() ? x + 8.0 : x - 8.0 - width;
    // Beside the curve rather than on it.
    const double y = frame.y(picture.kept > 0.5 ? 0.32 : 0.85);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(left, y - 8.0, width, 16.0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

}  // namespace

FinishPicture finishPicture(const FinishDistribution& finish, std::optional<Minutes> promise) {
    FinishPicture picture;
    picture.bars = finish.histogram(kBars);
    for (int k = 0; k <= kCurvePoints && !finish.empty(); ++k) {
        const double chance = static_cast<double>(k) / kCurvePoints;
        picture.curve.emplace_back(finish.quantile(chance).value, chance);
    }
    if (picture.curve.empty()) return picture;
    picture.unit = displayUnit(Minutes{std::llround(finish.mean())});
    picture.from = picture.curve.front().x();
    picture.to = picture.curve.back().x();
    if (promise) {
        picture.promise = static_cast<double>(promise->count());
        picture.kept = finish.chanceWithin(*picture.promise).value;
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
    const Frame frame{area.adjusted(kLeft, kTop, -kRight, -kBottom), picture.from, picture.to};
    if (frame.plot.width() < 20.0 || frame.plot.height() < 20.0 || picture.curve.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, frame, picture.unit, theme);
    paintBars(painter, frame, picture, theme, isPale);
    paintCurve(painter, frame, picture, theme, isPale);
    if (picture.promise) paintPromise(painter, frame, picture, theme, isPale);
}

FinishChart::FinishChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Finish curve"));
    setMinimumSize(240, 100);
}

void FinishChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void FinishChart::show(FinishPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void FinishChart::showNothing(const QString& why) {
    m_picture.reset();
    m_why = why;
    update();
}

void FinishChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture) return paintFinish(painter, rect(), *m_picture, *m_theme, m_isPale);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(m_theme->muted);
    painter.drawText(rect(), Qt::AlignCenter, m_why);
}

}  // namespace waymark
