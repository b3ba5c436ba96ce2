#include "ui/canvas/risk_painting.h"

#include <algorithm>

#include "ui/canvas/card_style.h"
#include "ui/canvas/figure_card.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kOften = 0.5;         // critical in more runs than not
constexpr double kLeastShown = 0.005;  // of the runs, for a number on a dependency
constexpr double kHottest = 0.42;      // of the critical colour in a card that always is
constexpr float kPale = 0.35F;         // of the strength of current figures

HeatLegend riskLegend(const Theme& theme) {
    return {legendEntry(tr("never")), legendEntry(tr("always critical")),
            legendEntry(tr("%: runs in which it decides the end · time: 80 % sure by")),
            [&theme](double share) { return heatColour(share, theme); }};
}

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
    static const CardRisk none;
    const CardRisk& risk = face.risk ? *face.risk : none;  // no copy: the card keeps the shapes of its letters
    const bool isOften = risk.criticality >= kOften && !risk.isPale;
    painter.setPen(QPen(isOften ? theme.critical : theme.line, isOften ? 1.6 : 1.0));
    painter.setBrush(heatColour(risk.isPale ? risk.criticality * kPale : risk.criticality, theme));
    painter.drawRoundedRect(rect, card::kRadius, card::kRadius);
    paintGauge(painter, rect, risk.criticality, withAlpha(theme.critical, risk.isPale ? kPale : 1.0), theme);
    paintFigureTexts(
        painter, rect, face,
        {risk.share, risk.isPale ? theme.muted : theme.text, risk.sureBy, risk.isPale ? theme.faint : theme.text},
        theme);
    if (face.kindIcon.isEmpty()) return;
    const QPointF corner(rect.right() - card::kTextRight - card::kIcon,
                         rect.top() + nameBaseline(face) - card::kIcon + 2.0);
    paintIcon(painter, face.kindIcon, QRectF(corner, QSizeF(card::kIcon, card::kIcon)), theme.muted);
}

QSizeF riskLegendSize(double width) { return heatLegendSize(riskLegend(themeOf(ThemeKind::Light)), width); }

void paintRiskLegend(QPainter& painter, QPointF at, const Theme& theme, double width) {
    paintHeatLegend(painter, at, riskLegend(theme), theme, width);
}

}  // namespace waymark
