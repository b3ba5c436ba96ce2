#include "ui/charts/cost_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/figure_words.h"
#include "ui/style/money_words.h"
#include "ui/style/tr.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

constexpr std::size_t kMostSticks = 24;  // more different costs than these are put together
constexpr std::size_t kBins = 30;
constexpr double kSpreadLeft = 44.0;  // room for the chances
constexpr double kSpreadTop = 40.0;   // room for the title and the words at the lines
constexpr double kSpreadRight = 14.0;
constexpr double kSpreadBottom = 22.0;
constexpr double kWidestStick = 26.0;
constexpr int kTicksAcross = 6;
constexpr int kTicksUp = 4;

constexpr double kPrintedStages = 400.0;  // width
constexpr double kPrintedGap = 32.0;
constexpr QSizeF kPrintedSpread(420.0, 320.0);
constexpr double kStageLine = 30.0;
constexpr double kSentences = 52.0;
constexpr double kNarrowSentences = 84.0;  // on two lines each
constexpr double kLeastSpread = 190.0;     // height
constexpr std::size_t kMostPrinted = 14;   // touchpoints

double wholeUnits(Money amount) { return static_cast<double>(amount.minorUnits) / 100.0; }

Money nearest(double minorUnits) { return rounded(minorUnits).value_or(Money{kLargestAmount}); }

std::vector<CostPicture::SpreadBar> spreadOf(const std::vector<CostOutcome>& outcomes) {
    std::vector<CostPicture::SpreadBar> bars;
    if (outcomes.size() <= kMostSticks) {
        for (const CostOutcome& outcome : outcomes)
            bars.push_back({wholeUnits(outcome.cost), wholeUnits(outcome.cost), outcome.chance});
        return bars;
    }
    const double first = wholeUnits(outcomes.front().cost);
    const double width = (wholeUnits(outcomes.back().cost) - first) / static_cast<double>(kBins);
    for (std::size_t k = 0; k < kBins; ++k) {
        const double from = first + width * static_cast<double>(k);
        bars.push_back({from, from + width, 0.0});
    }
    for (const CostOutcome& outcome : outcomes) {
        const auto bin = static_cast<std::size_t>((wholeUnits(outcome.cost) - first) / width);
        bars[std::min(bin, kBins - 1)].chance += outcome.chance;
    }
    return bars;
}

QString summaryOf(const JourneyCost& cost, std::string_view currency) {
    if (!(cost.expected > 0.0)) {
        return tr("Nothing costs anything yet: give touchpoints a cost per pass, or resources a rate.");
    }
    const std::array amounts{nearest(cost.expected), cost.quantile(0.5), cost.quantile(0.9)};
    const QStringList words = moneyWordsOf(amounts, currency);
    QString text = tr("A pass costs %1 on the average; half of them at most %2, 90 % at most %3.")
                       .arg(words[0], words[1], words[2]);
    if (!cost.isExact) text += ' ' + tr("There are too many branches to follow all; what passes cost is a sample.");
    return text;
}

struct SpreadFrame {
    QRectF plot;
    double from = 0.0, to = 1.0, most = 1.0;
    [[nodiscard]] double x(double cost) const { return plot.left() + (cost - from) / (to - from) * plot.width(); }
    [[nodiscard]] double y(double chance) const { return plot.bottom() - chance / most * plot.height(); }
};

SpreadFrame spreadFrame(const QRectF& area, const CostPicture& picture) {
    SpreadFrame frame{area.adjusted(kSpreadLeft, kSpreadTop, -kSpreadRight, -kSpreadBottom)};
    frame.from = std::min(picture.spread.front().from, picture.expected);
    frame.to = std::max({picture.spread.back().to, picture.expected, picture.likely90});
    const double margin = std::max(0.06 * (frame.to - frame.from), 0.02 * std::abs(frame.to) + 0.01);
    frame.from -= margin;
    frame.to += margin;
    frame.most = 0.0;
    for (const CostPicture::SpreadBar& bar : picture.spread) frame.most = std::max(frame.most, bar.chance);
    frame.most *= 1.08;
    return frame;
}

void paintSpreadAxes(QPainter& painter, const SpreadFrame& frame, const Theme& theme) {
    const QRectF& plot = frame.plot;
    const TextLook look{kSmallSize, FontWeight::Regular, theme.faint};
    for (const double tick : roundTicks(0.0, frame.most, kTicksUp)) {
        painter.setPen(QPen(theme.line, 1.0));
        painter.drawLine(QPointF(plot.left(), frame.y(tick)), QPointF(plot.right(), frame.y(tick)));
        paintText(painter, QRectF(plot.left() - kSpreadLeft, frame.y(tick) - 8.0, kSpreadLeft - 8.0, 16.0),
                  partWords(tick), look, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const double tick : roundTicks(frame.from, frame.to, kTicksAcross)) {
        paintText(painter, QRectF(frame.x(tick) - 34.0, plot.bottom() + 3.0, 68.0, 16.0), shortAmountWords(tick), look,
                  Qt::AlignCenter);
    }
}

// A dashed line with words above it, to that side of it where there is room.
void paintSpreadLine(QPainter& painter, const SpreadFrame& frame, double cost, const QString& words,
                     const QColor& colour, bool wordsLeft) {
    const double x = frame.x(cost);
    painter.setPen(QPen(colour, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top() - 4.0), QPointF(x, frame.plot.bottom()));
    const double width = textWidth(words, kSmallSize) + 2.0;
    const double wish = wordsLeft ? x - width : x;
    const double left = std::clamp(wish, frame.plot.left(), std::max(frame.plot.left(), frame.plot.right() - width));
    paintText(painter, QRectF(left, frame.plot.top() - 21.0, width, 16.0), words,
              {kSmallSize, FontWeight::Regular, colour});
}

void paintStageShares(QPainter& painter, const QRectF& area, const CostPicture& picture, const Theme& theme) {
    double most = 0.0;
    for (const CostPicture::StageBar& bar : picture.stages) most = std::max(most, bar.share);
    double top = area.top();
    for (const CostPicture::StageBar& bar : picture.stages) {
        const double words = textWidth(bar.words, kSmallSize) + 4.0;
        paintText(painter, QRectF(area.left(), top, area.width() - words - 8.0, 16.0), bar.name,
                  {kBodySize, FontWeight::Regular, theme.text});
        paintText(painter, QRectF(area.right() - words, top, words, 16.0), bar.words,
                  {kSmallSize, FontWeight::Regular, theme.muted}, Qt::AlignRight | Qt::AlignVCenter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRect(QRectF(area.left(), top + 19.0, area.width(), 4.0));
        painter.setBrush(theme.accent);
        painter.drawRect(QRectF(area.left(), top + 19.0, most > 0.0 ? area.width() * bar.share / most : 0.0, 4.0));
        top += kStageLine;
    }
}

ChartTable dearestTable(const CostPicture& picture, const Theme& theme) {
    ChartTable table{
        tr("Touchpoints that cost most"),
        {{tr("Code"), 50.0}, {tr("Touchpoint"), 220.0}, {tr("Per pass"), 90.0, true}, {tr("Share"), 70.0, true}},
        {}};
    for (const CostPicture::Dear& row : picture.dearest) {
        if (table.rows.size() == kMostPrinted) break;
        table.rows.push_back({{row.code, row.name, row.cost, row.share}, theme.text});
    }
    return table;
}

}  // namespace

CostPicture costPicture(const JourneyCost& cost, const Document& document) {
    const std::string& currency = document.journey().currency;
    std::vector<Money> amounts;
    for (const StageCost& row : cost.stages) amounts.push_back(nearest(row.expected));
    for (const TouchpointCost& row : cost.touchpoints) amounts.push_back(nearest(row.expected()));
    const bool withCents = showsCents(amounts);
    const auto words = [&](double minorUnits) { return moneyWords(nearest(minorUnits), currency, withCents); };
    CostPicture picture;
    picture.currency = QString::fromStdString(currency);
    picture.expected = cost.expected / 100.0;
    picture.likely90 = wholeUnits(cost.quantile(0.9));
    const std::array marks{nearest(cost.expected), cost.quantile(0.9)};
    picture.expectedWords = moneyWordsOf(marks, currency)[0];
    picture.likely90Words = moneyWordsOf(marks, currency)[1];
    picture.summary = summaryOf(cost, currency);
    for (const StageCost& row : cost.stages) {
        const Stage* stage = document.find(row.id);
        picture.stages.push_back({stage ? QString::fromStdString(stage->name).simplified() : tr("In no stage"),
                                  row.share, tr("%1 · %2").arg(words(row.expected), partWords(row.share))});
    }
    std::vector<const TouchpointCost*> rows;
    for (const TouchpointCost& row : cost.touchpoints) {
        if (row.expected() != 0.0 && document.find(row.id)) rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const TouchpointCost* row) { return row->expected(); });
    for (const TouchpointCost* row : rows) {
        const Touchpoint& touchpoint = *document.find(row->id);
        picture.dearest.push_back({QString::fromStdString(touchpoint.code),
                                   QString::fromStdString(touchpoint.name).simplified(), words(row->expected()),
                                   partWords(row->share)});
    }
    picture.spread = spreadOf(cost.outcomes);
    return picture;
}

QString delayWords(const Document& document, std::optional<double> daysLate) {
    const ValueSettings settings = document.valueSettings();
    const std::string& currency = document.journey().currency;
    if (settings.delayCost.minorUnits == 0) return tr("What a day of delay costs is not stated (Settings…).");
    const QString perDay = moneyWords(settings.delayCost, currency);
    if (!document.journey().promise)
        return tr("Each day behind the promise would cost %1 a pass, but no promise is set.").arg(perDay);
    if (!daysLate) return tr("Each day behind the promise costs %1 a pass; how late it gets is computed.").arg(perDay);
    const DelayCost delay = delayCost(settings, *daysLate);
    return tr("Missing the promise costs %1 a pass and %2 a year: %3 days late on the average, at %4 a day.")
        .arg(moneyWords(nearest(delay.perPass), currency), moneyWords(nearest(delay.perYear), currency),
             numberWords(*daysLate, *daysLate < 1.0 ? 2 : 1), perDay);
}

void paintCostSpread(QPainter& painter, const QRectF& area, const CostPicture& picture, const Theme& theme,
                     bool isPale) {
    if (picture.spread.empty()) return;
    const SpreadFrame frame = spreadFrame(area, picture);
    if (frame.plot.width() < 40.0 || frame.plot.height() < 30.0 || !(frame.most > 0.0)) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintText(painter, QRectF(area.left() + kSpreadLeft, area.top(), frame.plot.width(), 16.0),
              tr("Share of passes by what they cost, in %1").arg(picture.currency),
              {kSmallSize, FontWeight::Regular, theme.muted});
    paintSpreadAxes(painter, frame, theme);
    const double room = frame.plot.width() / static_cast<double>(picture.spread.size());
    for (const CostPicture::SpreadBar& bar : picture.spread) {
        const bool isStick = bar.from == bar.to;
        const double width = isStick ? std::clamp(0.5 * room, 3.0, kWidestStick)
                                     : std::max(2.0, frame.x(bar.to) - frame.x(bar.from) - 1.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(paled(theme.accent, isPale));
        const double top = frame.y(bar.chance);
        painter.drawRect(
            QRectF(frame.x((bar.from + bar.to) / 2.0) - width / 2.0, top, width, frame.plot.bottom() - top));
    }
    const bool isExpectedLeft = picture.expected <= picture.likely90;
    paintSpreadLine(painter, frame, picture.expected, tr("expected %1").arg(picture.expectedWords),
                    paled(theme.text, isPale), isExpectedLeft);
    paintSpreadLine(painter, frame, picture.likely90, tr("90 % up to %1").arg(picture.likely90Words),
                    paled(theme.muted, isPale), !isExpectedLeft);
    painter.restore();
}

QSizeF costSheetSize(const CostPicture& picture) {
    const double stages = kStageLine * static_cast<double>(picture.stages.size()) + kTableLine;
    const auto lines = static_cast<double>(std::min(picture.dearest.size(), kMostPrinted) + 2);
    const double left = stages + kPrintedGap + lines * kTableLine;
    return {kPrintedStages + kPrintedGap + kPrintedSpread.width(),
            kSentences + std::max(left, kPrintedSpread.height())};
}

QSizeF leastCostSheet(const CostPicture& picture) {
    return {kPrintedStages,
            kNarrowSentences + kTableLine + kStageLine * static_cast<double>(picture.stages.size()) + kLeastSpread};
}

namespace {

void paintNarrowCost(QPainter& painter, const QRectF& area, const CostPicture& picture, const QString& delay,
                     const Theme& theme) {
    painter.setFont(fontOf(kBodySize, FontWeight::SemiBold));
    painter.setPen(theme.text);
    QRectF taken;
    const int wraps = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    painter.drawText(QRectF(area.left(), area.top(), area.width(), kNarrowSentences / 2.0), wraps, picture.summary,
                     &taken);
    painter.setFont(fontOf(kBodySize));
    painter.setPen(theme.muted);
    painter.drawText(QRectF(area.left(), taken.bottom() + 4.0, area.width(), kNarrowSentences / 2.0), wraps, delay);
    if (!picture.hasCosts()) return;
    const double top = area.top() + kNarrowSentences;
    paintText(painter, QRectF(area.left(), top, area.width(), kTableLine), tr("By stage"),
              {kBodySize, FontWeight::SemiBold, theme.text});
    paintStageShares(painter, QRectF(area.left(), top + kTableLine, area.width(), 1.0), picture, theme);
    const double below = top + kTableLine + kStageLine * static_cast<double>(picture.stages.size());
    paintCostSpread(painter, QRectF(area.left(), below, area.width(), area.bottom() - below), picture, theme, false);
}

}  // namespace

void paintCostSheet(QPainter& painter, const QRectF& area, const CostPicture& picture, const QString& delay,
                    const Theme& theme) {
    constexpr double kRounding = 0.5;
    if (area.width() + kRounding < costSheetSize(picture).width()) {
        return paintNarrowCost(painter, area, picture, delay, theme);
    }
    paintText(painter, QRectF(area.left(), area.top(), area.width(), 18.0), picture.summary,
              {kBodySize, FontWeight::SemiBold, theme.text});
    paintText(painter, QRectF(area.left(), area.top() + 20.0, area.width(), 18.0), delay,
              {kBodySize, FontWeight::Regular, theme.muted});
    if (!picture.hasCosts()) return;
    const double top = area.top() + kSentences;
    paintText(painter, QRectF(area.left(), top, kPrintedStages, kTableLine), tr("By stage"),
              {kBodySize, FontWeight::SemiBold, theme.text});
    paintStageShares(painter, QRectF(area.left(), top + kTableLine, kPrintedStages, 1.0), picture, theme);
    const double below = top + kTableLine + kStageLine * static_cast<double>(picture.stages.size()) + kPrintedGap;
    paintTable(painter, QPointF(area.left(), below), dearestTable(picture, theme), theme);
    const QPointF right(area.left() + kPrintedStages + kPrintedGap, top);
    paintCostSpread(painter, QRectF(right, kPrintedSpread), picture, theme, false);
}

}  // namespace waymark
