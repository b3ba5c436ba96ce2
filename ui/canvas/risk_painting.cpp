#include "ui/canvas/risk_painting.h"

#include <algorithm>

#include "ui/canvas/card_style.h"
#include "ui/canvas/text_fit.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kOnlyLine = 28.0;  // baselines, from the top of the card
constexpr double kFirstLine = 21.0;
constexpr double kSecondLine = 35.5;
constexpr double kFigures = 54.0;
constexpr double kGaugeHeight = 4.0;
constexpr double kGaugeGap = 7.0;      // under the gauge
constexpr double kOften = 0.5;         // critical in more runs than not
constexpr double kLeastShown = 0.005;  // of the runs, for a number on a dependency
constexpr double kHottest = 0.42;      // of the critical colour in a card that always is
constexpr double kSwatches = 5;

void paintGauge(QPainter& painter, const QRectF& rect, const CardRisk& risk, const Theme& theme) {
    const QRectF track(rect.left() + card::kTextRight, rect.bottom() - kGaugeGap - kGaugeHeight,
                       rect.width() - 2.0 * card::kTextRight, kGaugeHeight);
    const double radius = kGaugeHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, radius, radius);
    if (risk.criticality <= 0.0) return;
    QColor colour = theme.critical;
    if (risk.isPale) colour.setAlphaF(0.35F);
    painter.setBrush(colour);
    const double width = std::max(kGaugeHeight, track.width() * risk.criticality);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(width, kGaugeHeight)), radius, radius);
}

struct LegendWords {
    FittedText never, always, meaning;
};
LegendWords legendWords() {
    const QFont& font = cardFonts().meta;
    return {fitLine(tr("never"), font, 1000.0), fitLine(tr("always critical"), font, 1000.0),
            fitLine(tr("%: runs in which it decides the end · time: 80 % sure by"), font, 1000.0)};
}
constexpr double kLegendHeight = 20.0;
constexpr double kSwatch = 14.0;
constexpr double kLegendGap = 8.0;
constexpr double kEntryGap = 24.0;

}  // namespace

void addRisk(CardFace& face, const RiskView& view, TimeUnit unit) {
    const CardFonts& fonts = cardFonts();
    CardRisk risk;
    risk.isPale = !view.isCurrent;
    const TouchpointRisk* found = view.figures ? view.figures->find(face.id) : nullptr;
    const double room = layout::kCardSize.width / 2.0 - card::kTextRight;
    if (!found) {
        risk.share = fitLine(QStringLiteral("–"), fonts.strong, room);
    } else {
        risk.criticality = found->criticality;
        risk.share = fitLine(chanceWords(*Probability::from(found->criticality)), fonts.strong, room);
        risk.sureBy =
            fitLine(found->finishP80 ? durationWords(*found->finishP80, unit) : tr("never"), fonts.meta, room);
    }
    face.risk = risk;
}

void addRisk(EdgeFace& face, const RiskView& view, Id<Dependency> id) {
    const DependencyRisk* found = view.figures ? view.figures->find(id) : nullptr;
    face.drove = found ? found->drove : 0.0;
    face.isMarked = false;  // shares are not shown here
    const bool says = found && found->drove >= kLeastShown;
    face.label =
        says ? fitLine(chanceWords(*Probability::from(found->drove)), cardFonts().label, layout::kCardSize.width)
             : FittedText{};
}

QColor heatColour(double share, const Theme& theme) {
    return mixed(theme.critical, theme.panel, kHottest * std::clamp(share, 0.0, 1.0));
}

void paintRiskCard(QPainter& painter, const QRectF& rect, const CardFace& face, const Theme& theme) {
    const CardRisk risk = face.risk.value_or(CardRisk{});
    const bool isOften = risk.criticality >= kOften && !risk.isPale;
    painter.setPen(QPen(isOften ? theme.critical : theme.line, isOften ? 1.6 : 1.0));
    painter.setBrush(heatColour(risk.isPale ? risk.criticality * 0.35 : risk.criticality, theme));
    painter.drawRoundedRect(rect, card::kRadius, card::kRadius);
    paintGauge(painter, rect, risk, theme);

    const double left = rect.left() + card::kTextRight;
    const double right = rect.right() - card::kTextRight;
    painter.setFont(cardFonts().name);
    painter.setPen(theme.text);
    const bool isLong = face.nameLines.size() > 1;
    if (!face.nameLines.empty()) {
        drawFitted(painter, {left, rect.top() + (isLong ? kFirstLine : kOnlyLine)}, face.nameLines[0]);
    }
    if (isLong) drawFitted(painter, {left, rect.top() + kSecondLine}, face.nameLines[1]);
    if (!face.kindIcon.isEmpty()) {
        const double base = rect.top() + (isLong ? kFirstLine : kOnlyLine);
        paintIcon(painter, face.kindIcon,
                  QRectF(right - card::kIcon, base - card::kIcon + 2.0, card::kIcon, card::kIcon), theme.muted);
    }
    painter.setFont(cardFonts().strong);
    painter.setPen(risk.isPale ? theme.muted : theme.text);
    drawFitted(painter, {left, rect.top() + kFigures}, risk.share);
    painter.setFont(cardFonts().meta);
    painter.setPen(risk.isPale ? theme.faint : theme.text);
    drawFitted(painter, {right - risk.sureBy.width, rect.top() + kFigures}, risk.sureBy);
}

QSizeF riskLegendSize(double width) {
    const LegendWords words = legendWords();
    const double scale = kSwatches * kSwatch + 2.0 * kLegendGap + words.never.width + words.always.width;
    const double whole = scale + kEntryGap + words.meaning.width;
    if (whole <= width) return {whole, kLegendHeight};
    return {std::max(scale, words.meaning.width), 2.0 * kLegendHeight};
}

void paintRiskLegend(QPainter& painter, QPointF at, const Theme& theme, double width) {
    const LegendWords words = legendWords();
    const double baseline = at.y() + kLegendHeight / 2.0 + 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(cardFonts().meta);
    painter.setPen(theme.muted);
    double x = at.x();
    drawFitted(painter, {x, baseline}, words.never);
    x += words.never.width + kLegendGap;
    painter.setPen(QPen(theme.line, 1.0));
    for (int step = 0; step < static_cast<int>(kSwatches); ++step) {
        painter.setBrush(heatColour(step / (kSwatches - 1.0), theme));
        painter.drawRect(QRectF(x, at.y() + 4.0, kSwatch, kLegendHeight - 8.0));
        x += kSwatch;
    }
    x += kLegendGap;
    painter.setPen(theme.muted);
    drawFitted(painter, {x, baseline}, words.always);
    const bool isFolded = riskLegendSize(width).height() > kLegendHeight;
    drawFitted(
        painter,
        isFolded ? QPointF(at.x(), baseline + kLegendHeight) : QPointF(x + words.always.width + kEntryGap, baseline),
        words.meaning);
}

}  // namespace waymark
