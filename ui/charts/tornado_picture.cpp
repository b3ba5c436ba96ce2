#include "ui/charts/tornado_picture.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "ui/charts/chart_text.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr double kTornadoBar = 12.0;     // height of a bar
constexpr double kTornadoFigure = 62.0;  // room for the figure at either end
constexpr double kTornadoMargin = 12.0;
constexpr double kTornadoCode = 34.0;

double tornadoNameWidth(const QRectF& area) { return std::clamp(area.width() * 0.45, 90.0, 320.0); }

struct TornadoPaints {
    const TornadoPicture& picture;
    const Theme& theme;
    float strength;
};

void paintTornadoBar(QPainter& painter, const QRectF& row, const TornadoBar& bar, const TornadoPaints& with) {
    const double names = tornadoNameWidth(row);
    const QRectF plot = row.adjusted(names + kTornadoFigure, 0.0, -kTornadoFigure - kTornadoMargin, 0.0);
    const double low = with.picture.bars.front().low;
    double first = low;
    double last = with.picture.bars.front().high;
    for (const TornadoBar& each : with.picture.bars) {
        first = std::min(first, each.low);
        last = std::max(last, each.high);
    }
    const double range = std::max(last - first, 1e-9);
    const auto x = [&](double minutes) { return plot.left() + (minutes - first) / range * plot.width(); };
    const double middle = std::clamp(x(with.picture.mean), plot.left(), plot.right());
    const double top = row.center().y() - kTornadoBar / 2.0;
    const auto colour = [&](QColor base) {
        base.setAlphaF(with.strength);
        return base;
    };
    painter.setPen(Qt::NoPen);
    const bool isMoreBetter = with.picture.isMoreBetter;
    painter.setBrush(colour(isMoreBetter ? with.theme.critical : with.theme.accent));
    painter.drawRect(QRectF(QPointF(std::min(x(bar.low), middle), top), QPointF(middle, top + kTornadoBar)));
    painter.setBrush(colour(isMoreBetter ? with.theme.accent : with.theme.critical));
    painter.drawRect(QRectF(QPointF(middle, top), QPointF(std::max(x(bar.high), middle), top + kTornadoBar)));

    const QFont font = fontOf(kSmallSize);
    painter.setFont(font);
    painter.setPen(with.theme.muted);
    painter.drawText(QRectF(x(bar.low) - kTornadoFigure - 6.0, row.top(), kTornadoFigure, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter, bar.lowWords);
    painter.drawText(QRectF(x(bar.high) + 6.0, row.top(), kTornadoFigure, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, bar.highWords);
    const double codes = bar.code.isEmpty() ? 0.0 : kTornadoCode;
    painter.setPen(with.theme.faint);
    painter.drawText(QRectF(row.left() + kTornadoMargin, row.top(), codes, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(bar.code, Qt::ElideRight, codes - 4.0));
    const QFont nameFont = fontOf(kBodySize);
    painter.setFont(nameFont);
    painter.setPen(with.theme.text);
    const double room = names - kTornadoMargin - codes - 4.0;
    painter.drawText(QRectF(row.left() + kTornadoMargin + codes, row.top(), room, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideMiddle, room));
}

}  // namespace

TornadoPicture tornadoPicture(const RiskFigures& figures, const Document& document) {
    TornadoPicture picture;
    picture.mean = figures.finish.mean();
    const TimeUnit unit = displayUnit(Minutes{std::llround(picture.mean)});
    for (const TouchpointRisk& risk : figures.touchpoints) {
        const Touchpoint* row = document.find(risk.id);
        if (!row || !risk.endIfShort || !risk.endIfLong || !(*risk.endIfLong > *risk.endIfShort)) continue;
        picture.bars.push_back({risk.id, QString::fromStdString(row->code),
                                QString::fromStdString(row->name).simplified(), *risk.endIfShort, *risk.endIfLong,
                                durationWords(*risk.endIfShort, unit), durationWords(*risk.endIfLong, unit)});
    }
    std::ranges::stable_sort(picture.bars, std::ranges::greater{},
                             [](const TornadoBar& bar) { return bar.high - bar.low; });
    picture.title =
        picture.bars.empty()
            ? tr("Nothing here makes the end uncertain.")
            : tr("Usually %1; mean end when it is quick and when it is slow").arg(durationWords(picture.mean, unit));
    if (!picture.bars.empty())
        picture.shortTitle = tr("Usually %1; quick to slow").arg(durationWords(picture.mean, unit));
    return picture;
}

TornadoPicture tornadoPicture(const ValueFigures& figures, const Document& document) {
    TornadoPicture picture;
    picture.isMoreBetter = true;
    const auto& value = figures.counted().netPresentValue;
    if (!value) return picture;
    const std::string& currency = document.journey().currency;
    const auto words = [&](double minorUnits) { return moneyWords(Money{std::llround(minorUnits)}, currency); };
    picture.mean = static_cast<double>(value->minorUnits);
    for (const AmountSwing& swing : figures.tornado) {
        if (!(swing.swing() > 0.0)) continue;
        const CashFlow* flow = document.find(swing.flow);
        const double low = std::min(swing.atLow, swing.atHigh);
        const double high = std::max(swing.atLow, swing.atHigh);
        picture.bars.push_back({{},
                                {},
                                flow ? QString::fromStdString(flow->name).simplified() : tr("Saved by its effects"),
                                low,
                                high,
                                words(low),
                                words(high)});
    }
    picture.title = picture.bars.empty()
                        ? tr("All its amounts are certain.")
                        : tr("Net present value by amount, low to high; expected %1").arg(words(picture.mean));
    if (!picture.bars.empty()) picture.shortTitle = tr("Low to high; expected %1").arg(words(picture.mean));
    return picture;
}

double tornadoHeight(const TornadoPicture& picture) {
    return kTornadoHead + kTornadoRow * static_cast<double>(picture.bars.size());
}

std::size_t tornadoBarsIn(const QRectF& area, const TornadoPicture& picture) {
    const double room = std::max(0.0, std::floor((area.height() - kTornadoHead) / kTornadoRow));
    return std::min(static_cast<std::size_t>(room), picture.bars.size());
}

void paintTornado(QPainter& painter, const QRectF& area, const TornadoPicture& picture, const Theme& theme,
                  bool isPale) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintShortened(painter,
                   QRectF(area.left() + kTornadoMargin, area.top(), area.width() - 2.0 * kTornadoMargin, kTornadoHead),
                   {picture.title, picture.shortTitle.isEmpty() ? picture.title : picture.shortTitle},
                   {kSmallSize, FontWeight::Regular, theme.muted});
    const TornadoPaints with{picture, theme, isPale ? 0.3F : 0.75F};
    for (std::size_t k = 0; k < tornadoBarsIn(area, picture); ++k) {
        const QRectF row(area.left(), area.top() + kTornadoHead + static_cast<double>(k) * kTornadoRow, area.width(),
                         kTornadoRow);
        paintTornadoBar(painter, row, picture.bars[k], with);
    }
}

}  // namespace waymark
