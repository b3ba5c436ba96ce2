#include "ui/canvas/vote_painting.h"

#include "ui/charts/chart_text.h"

namespace waymark {
namespace {

constexpr std::size_t kMostDots = 5;
constexpr double kDot = 8.0;
constexpr double kGap = 4.0;
constexpr double kHeight = 16.0;
constexpr double kInset = 5.0;

}  // namespace

QRectF votesRect(const QRectF& rect, std::size_t votes, double scale) {
    const bool isMany = votes > kMostDots;
    const double dots = isMany ? 1.0 : static_cast<double>(votes);
    double width = 2.0 * kInset + dots * kDot + (dots - 1.0) * kGap;
    if (isMany) width += kGap + textWidth(QString::number(votes), kVoteLetters, FontWeight::SemiBold);
    return {rect.right() - 8.0 - scale * width, rect.bottom() - scale * kHeight * 0.5, scale * width, scale * kHeight};
}

void paintVotes(QPainter& painter, const QRectF& rect, std::size_t votes, double scale, const Theme& theme) {
    if (votes == 0) return;
    const QRectF pill = votesRect(rect, votes, scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(pill.topLeft());
    painter.scale(scale, scale);
    const QRectF own(QPointF(), pill.size() / scale);
    painter.setPen(QPen(theme.line, 1.0));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(own, kHeight / 2.0, kHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const std::size_t dots = votes > kMostDots ? 1 : votes;
    for (std::size_t k = 0; k < dots; ++k) {
        const double left = kInset + static_cast<double>(k) * (kDot + kGap);
        painter.drawEllipse(QRectF(left, (kHeight - kDot) / 2.0, kDot, kDot));
    }
    if (votes > kMostDots) {
        paintText(painter, own.adjusted(kInset + kDot + kGap, 0.0, 0.0, 0.0), QString::number(votes),
                  {kVoteLetters, FontWeight::SemiBold, theme.text});
    }
    painter.restore();
}

}  // namespace waymark
