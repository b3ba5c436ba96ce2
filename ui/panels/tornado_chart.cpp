#include "ui/panels/tornado_chart.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMouseEvent>

#include "ui/style/wording.h"

namespace waymark {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("waymark::TornadoChart", text); }

constexpr double kRow = 22.0;
constexpr double kHead = 20.0;    // the mean, above the bars
constexpr double kBar = 12.0;     // height of a bar
constexpr double kFigure = 62.0;  // room for the figure at either end
constexpr double kMargin = 12.0;
constexpr double kCode = 34.0;

double nameWidth(const QRectF& area) { return std::clamp(area.width() * 0.4, 90.0, 220.0); }

std::size_t barsIn(const QRectF& area, const TornadoPicture& picture) {
    const auto room = static_cast<std::size_t>(std::max(0.0, std::floor((area.height() - kHead) / kRow)));
    return std::min(room, picture.bars.size());
}

struct Paints {
    const TornadoPicture& picture;
    const Theme& theme;
    float strength;
};

void paintBar(QPainter& painter, const QRectF& row, const TornadoBar& bar, const Paints& with) {
    const double names = nameWidth(row);
    const QRectF plot = row.adjusted(names + kFigure, 0.0, -kFigure - kMargin, 0.0);
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
    const double top = row.center().y() - kBar / 2.0;
    const auto colour = [&](QColor base) {
        base.setAlphaF(with.strength);
        return base;
    };
    painter.setPen(Qt::NoPen);
    const bool isMoreBetter = with.picture.isMoreBetter;
    painter.setBrush(colour(isMoreBetter ? with.theme.critical : with.theme.accent));
    painter.drawRect(QRectF(QPointF(std::min(x(bar.low), middle), top), QPointF(middle, top + kBar)));
    painter.setBrush(colour(isMoreBetter ? with.theme.accent : with.theme.critical));
    painter.drawRect(QRectF(QPointF(middle, top), QPointF(std::max(x(bar.high), middle), top + kBar)));

    const QFont font = fontOf(kSmallSize);
    painter.setFont(font);
    painter.setPen(with.theme.muted);
    painter.drawText(QRectF(x(bar.low) - kFigure - 6.0, row.top(), kFigure, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter, bar.lowWords);
    painter.drawText(QRectF(x(bar.high) + 6.0, row.top(), kFigure, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     bar.highWords);
    const double codes = bar.code.isEmpty() ? 0.0 : kCode;
    painter.setPen(with.theme.faint);
    painter.drawText(QRectF(row.left() + kMargin, row.top(), codes, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(bar.code, Qt::ElideRight, codes - 4.0));
    const QFont nameFont = fontOf(kBodySize);
    painter.setFont(nameFont);
    painter.setPen(with.theme.text);
    const double room = names - kMargin - codes - 4.0;
    painter.drawText(QRectF(row.left() + kMargin + codes, row.top(), room, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(nameFont).elidedText(bar.name, Qt::ElideRight, room));
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
            : tr("Mean end when it is quick and when it is slow; usually %1").arg(durationWords(picture.mean, unit));
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
    return picture;
}

void paintTornado(QPainter& painter, const QRectF& area, const TornadoPicture& picture, const Theme& theme,
                  bool isPale) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(kSmallSize));
    painter.setPen(theme.muted);
    painter.drawText(
        QRectF(area.left() + kMargin, area.top(), area.width() - 2.0 * kMargin, kHead),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(fontOf(kSmallSize)).elidedText(picture.title, Qt::ElideRight, area.width() - 2.0 * kMargin));
    const Paints with{picture, theme, isPale ? 0.3F : 0.75F};
    for (std::size_t k = 0; k < barsIn(area, picture); ++k) {
        const QRectF row(area.left(), area.top() + kHead + static_cast<double>(k) * kRow, area.width(), kRow);
        paintBar(painter, row, picture.bars[k], with);
    }
}

TornadoChart::TornadoChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(&theme) {
    setAccessibleName(tr("Tornado"));
    setMinimumSize(220, 80);
    setToolTip(tr("“Quickly” and “slowly”: the tenth of the runs in which it takes least, and longest"));
}

void TornadoChart::setTheme(const Theme& theme) {
    m_theme = &theme;
    update();
}

void TornadoChart::show(TornadoPicture picture, bool isPale) {
    m_picture = std::move(picture);
    m_isPale = isPale;
    update();
}

void TornadoChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTornado(painter, rect(), m_picture, *m_theme, m_isPale);
}

void TornadoChart::mousePressEvent(QMouseEvent* event) {
    const double row = std::floor((event->position().y() - kHead) / kRow);
    if (row < 0.0 || row >= static_cast<double>(barsIn(rect(), m_picture))) return;
    const Id<Touchpoint> id = m_picture.bars[static_cast<std::size_t>(row)].id;
    if (id.isValid()) Q_EMIT chosen(id);
}

}  // namespace waymark
