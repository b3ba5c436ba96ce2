#include "ui/panels/density_curve.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "core/risk/density.h"
#include "core/risk/quantiles.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr int kSamples = 96;
constexpr double kBaseGap = 2.0;         // under the base line
constexpr double kCaptionHeight = 16.0;  // above the curve

// The expected duration in the estimate's own minutes, which is what the curve is drawn over.
double ownExpected(const Estimate& estimate) {
    const double factor = isElapsed(estimate.unit) ? workingMinutesPerElapsedMinute() : 1.0;
    return expectedMinutes(estimate) / factor;
}

}  // namespace

std::vector<QPointF> densityPoints(const Estimate& estimate) {
    if (!hasSpread(estimate)) return {};
    const auto [from, to] = drawnRange(estimate);
    std::vector<QPointF> points;
    double top = 0.0;
    for (int k = 0; k <= kSamples; ++k) {
        const double share = static_cast<double>(k) / kSamples;
        const double density = densityAt(estimate, from + (to - from) * share);
        top = std::max(top, density);
        points.emplace_back(share, density);
    }
    for (QPointF& point : points) point.setY(point.y() / top);
    return points;
}

double expectedPosition(const Estimate& estimate) {
    const auto [from, to] = drawnRange(estimate);
    return to > from ? std::clamp((ownExpected(estimate) - from) / (to - from), 0.0, 1.0) : 0.5;
}

DensityCurve::DensityCurve(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setAccessibleName(tr("Density of the estimate"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DensityCurve::showEstimate(std::optional<Estimate> estimate) {
    m_estimate = estimate;
    m_points = estimate ? densityPoints(*estimate) : std::vector<QPointF>();
    setAccessibleDescription(estimate ? caption() + ", " + sureness() : QString());
    setToolTip(estimate ? sureness() : QString());
    update();
}

QString DensityCurve::caption() const {
    if (!m_estimate) return {};
    return tr("expected %1")
        .arg(durationWords(ownExpected(*m_estimate), shownUnit(m_estimate->likely, m_estimate->unit)));
}

QString DensityCurve::sureness() const {
    const auto within = [this](double chance) {
        const double minutes = quantileOf(*m_estimate, *Probability::from(chance));
        return durationWords(minutes, m_estimate->unit);
    };
    return tr("50 % within %1, 90 % within %2").arg(within(0.5), within(0.9));
}

void DensityCurve::paintEvent(QPaintEvent*) {
    if (!m_estimate) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_context.colours();
    const QRectF area = QRectF(rect()).adjusted(0.5, kCaptionHeight, -0.5, -kBaseGap);
    const auto onScreen = [&](const QPointF& p) {
        return QPointF(area.left() + p.x() * area.width(), area.bottom() - p.y() * area.height());
    };
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (!m_points.empty()) {
        QPainterPath curve(onScreen({0.0, 0.0}));
        for (const QPointF& point : m_points) curve.lineTo(onScreen(point));
        curve.lineTo(onScreen({1.0, 0.0}));
        painter.fillPath(curve, theme.accentTint);
        painter.setPen(QPen(theme.accent, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curve);
    }
    const double x = onScreen({expectedPosition(*m_estimate), 0.0}).x();
    painter.setPen(QPen(theme.critical, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(x, 2.0), QPointF(x, area.bottom()));

    const QFont font = fontOf(kSmallSize);
    const double textWidth = QFontMetricsF(font).horizontalAdvance(caption());
    const bool fitsRight = x + 6.0 + textWidth <= area.right();
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(QRectF(fitsRight ? x + 6.0 : x - 6.0 - textWidth, 0.0, textWidth + 1.0, kCaptionHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, caption());
}

}  // namespace waymark
